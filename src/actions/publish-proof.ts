import type { ProofTarget } from '../domain/proof.ts'
import { plainText } from '../report/explain.ts'
import { proofDoubts, proofFindings } from '../report/proof-findings.ts'
import { proofLog } from '../report/proof-log.ts'
import { proofSummary } from '../report/proof-summary.ts'
import { annotate, type Job, warn } from './job.ts'

interface ProofTerms {
  readonly mode: 'enforce' | 'report'
  readonly accountIds: 'full' | 'short'
}

/** Says what was proven and what was not, and fails the step for what speaks against the push. */
export async function publishProof(targets: readonly ProofTarget[], terms: ProofTerms, job: Job): Promise<void> {
  const { output, docs } = job
  const findings = proofFindings(targets)
  for (const line of proofLog(targets)) output.log(line)
  for (const doubt of proofDoubts(targets)) warn(job, plainText(doubt, docs))
  annotate(job, terms.mode === 'enforce' ? 'error' : 'warning', findings)
  await output.summary(proofSummary(targets, { docs, accountIds: terms.accountIds }))
  if (findings.length > 0 && terms.mode === 'enforce') output.fail()
}
