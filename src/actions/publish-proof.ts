import { notesOnEndpoint } from '../domain/verdict/gate-notes.ts'
import type { RunMode } from '../domain/verdict/gate-result.ts'
import type { AccountIds } from '../domain/policy/policy.ts'
import type { ProofTarget } from '../domain/verdict/proof.ts'
import { plainText } from '../report/explain.ts'
import { noteWording } from '../report/notes.ts'
import { proofDoubts, proofFindings } from '../report/proof-findings.ts'
import { proofLog } from '../report/proof-log.ts'
import { proofSummary } from '../report/proof-summary.ts'
import { conclude, type Job, warn } from './job.ts'

interface ProofTerms {
  readonly mode: RunMode
  readonly accountIds: AccountIds
  /** Where the registry was asked, if not at its own place. */
  readonly endpoint: string | undefined
}

/** Says what was proven and what was not, and fails the step for what speaks against the push. */
export function publishProof(targets: readonly ProofTarget[], terms: ProofTerms, job: Job): void {
  const { output, docs } = job
  const findings = proofFindings(targets)
  const notes = notesOnEndpoint(terms.endpoint)
  for (const line of proofLog(targets)) output.log(line)
  for (const note of notes) output.log(noteWording(note).text)
  for (const doubt of proofDoubts(targets)) warn(job, plainText(doubt, docs))
  conclude(job, terms.mode, findings)
  output.summary(proofSummary(targets, { docs, accountIds: terms.accountIds, notes }))
}
