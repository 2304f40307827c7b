import { isEnough, type RegistrySide, type Target } from './admission.ts'
import type { Claim } from './claim.ts'
import { digestOf } from './existence.ts'
import type { Judgement } from './verdict.ts'

export interface ProofTerms {
  /** Whether the gate saw the tag protected earlier in this job; then a claim's digest is what the gate found there. */
  readonly protectedBefore: boolean
  /** False where the policy's word is that the tag alone is enough. */
  readonly requireRevision: boolean
  /** Whether a tag that is not there is a finding, or only a build that did not come to its push. */
  readonly mustExist: boolean
  /** What could not be found out is a finding, or a warning. */
  readonly strict: boolean
}

export type ProofTarget = Pick<Target, 'reference' | 'tag' | 'place' | 'origin'> & {
  readonly registry: RegistrySide
  readonly judgement: Judgement
  readonly outcome: ProofOutcome
  /** The gate knew of no image under the tag: what stands there now was pushed since, by this job or by another run. */
  readonly wasFree: boolean
}

/** `open`: nothing was pushed, which is no finding here. `doubtful`: what could not be found out, where that only warns. */
export type ProofOutcome = 'held' | 'open' | 'doubtful' | 'failed'

/** Holds a claim against what the registry says now: still protected, there, the reported digest, this commit's image. */
export function judgeClaim(claim: Claim, registry: RegistrySide, terms: ProofTerms): Judgement {
  const { tag, digest: expected, revision } = claim
  const { protection, existence } = registry
  if (protection.verdict !== 'immutable') {
    return terms.protectedBefore && protection.verdict === 'mutable'
      ? { verdict: 'mutable', reason: { code: 'PROTECTION_LOST', tag, now: protection.reason } }
      : protection
  }
  if (!existence) throw new Error(`nobody looked whether ${tag} is there`)
  if (existence.state === 'unknown') return { verdict: 'unknown', reason: existence.fault }
  const now = digestOf(existence)
  if (expected !== null && now !== expected && terms.protectedBefore) {
    return { verdict: 'mutable', reason: { code: 'REUSED_IMAGE_GONE', tag, found: expected, digest: now } }
  }
  if (existence.state === 'absent') return { verdict: 'unknown', reason: { code: 'TAG_NOT_PUSHED', tag } }
  const { digest, archived, revision: built } = existence
  if (expected !== null && digest !== expected) {
    return { verdict: 'mutable', reason: { code: 'DIGEST_MISMATCH', tag, digest, expected } }
  }
  if (archived) return { verdict: 'unknown', reason: { code: 'TAG_ARCHIVED', tag, digest } }
  const heldAs = (commit: string | null): Judgement => ({
    verdict: 'immutable',
    reason: { code: 'PROOF_HELD', tag, digest, revision: commit },
  })
  if (revision === null) return heldAs(null)
  switch (built.state) {
    case 'found':
      return built.revision === revision
        ? heldAs(revision)
        : { verdict: 'mutable', reason: { code: 'REVISION_MISMATCH', tag, digest, revision, built: built.revision } }
    case 'none':
      return terms.requireRevision
        ? { verdict: 'unknown', reason: { code: 'REVISION_UNPROVEN', tag, digest, revision } }
        : heldAs(null)
    case 'unknown':
      return isEnough(terms.requireRevision, built.fault) ? heldAs(null) : { verdict: 'unknown', reason: built.fault }
  }
}

export function proofOutcome({ verdict, reason }: Judgement, { mustExist, strict }: ProofTerms): ProofOutcome {
  if (verdict === 'immutable') return 'held'
  if (reason.code === 'TAG_NOT_PUSHED') return mustExist ? 'failed' : 'open'
  return verdict === 'mutable' || strict ? 'failed' : 'doubtful'
}
