import type { ProofOutcome, ProofTarget } from '../domain/verdict/proof.ts'
import type { Explanation } from './explain.ts'
import { distinct } from './findings.ts'

/** What speaks against the push. */
export function proofFindings(targets: readonly ProofTarget[]): Explanation[] {
  return explained(targets, 'failed')
}

/** What could not be found out, and is let pass as a warning. */
export function proofDoubts(targets: readonly ProofTarget[]): Explanation[] {
  return explained(targets, 'doubtful')
}

function explained(targets: readonly ProofTarget[], wanted: ProofOutcome): Explanation[] {
  const chosen = targets.filter(({ outcome }) => outcome === wanted)
  return distinct(chosen.map((target) => ({ reason: target.judgement.reason, subject: target })))
}
