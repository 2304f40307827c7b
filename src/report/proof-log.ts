import type { ProofTarget } from '../domain/verdict/proof.ts'
import { explain } from './explain.ts'
import { proofHeadline, raceNote } from './proof-summary.ts'

/** What the log says of a proof beside its findings, which have headlines of their own: what holds, and what was not pushed. */
export function proofLog(targets: readonly ProofTarget[]): string[] {
  const note = raceNote(targets)
  const plain = targets.every(({ outcome }) => outcome === 'held' || outcome === 'open')
  return [...(plain ? [proofHeadline(targets)] : []), ...targets.flatMap(targetLine), ...(note === null ? [] : [note])]
}

function targetLine(target: ProofTarget): string[] {
  const { outcome, reference, judgement } = target
  if (outcome !== 'held' && outcome !== 'open') return []
  return [`${outcome === 'held' ? '✓' : '–'} ${reference} – ${explain(judgement.reason, target).headline}`]
}
