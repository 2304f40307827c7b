import type { ProofOutcome, ProofTarget } from '../../src/domain/verdict/proof.ts'
import type { Judgement } from '../../src/domain/verdict/verdict.ts'
import { aSide, aTarget, DIGEST, judged, present, REVISION } from './targets.ts'

/** A tag that holds: protected, and this commit's image under it, which the gate found there already. */
export function aProof(
  overrides: Partial<ProofTarget> & Pick<Parameters<typeof aTarget>[0] & {}, 'at'> = {},
): ProofTarget {
  const { at, ...given } = overrides
  const { reference, tag, place } = aTarget({ ...(at && { at }), ...(given.tag !== undefined && { tag: given.tag }) })
  return {
    reference,
    tag,
    place,
    origin: 'given',
    registry: aSide({ existence: present() }),
    judgement: holding(),
    outcome: 'held',
    wasFree: false,
    ...given,
  }
}

export function holding(revision: string | null = REVISION): Judgement {
  return judged('immutable', { code: 'PROOF_HELD', tag: `sha-${REVISION}`, digest: DIGEST, revision })
}

/** A tag under which nothing was pushed. */
export function notPushed(overrides: Parameters<typeof aProof>[0] = {}): ProofTarget {
  return aProof({
    registry: aSide(),
    judgement: judged('unknown', { code: 'TAG_NOT_PUSHED', tag: `sha-${REVISION}` }),
    outcome: 'open',
    ...overrides,
  })
}

/** A tag that does not hold, or may not, for this reason. */
export function unproven(
  outcome: Extract<ProofOutcome, 'failed' | 'doubtful'>,
  judgement: Judgement,
  overrides: Parameters<typeof aProof>[0] = {},
): ProofTarget {
  return aProof({ judgement, outcome, ...overrides })
}
