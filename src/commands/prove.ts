import type { Claim } from '../domain/verdict/claim.ts'
import { judgeClaim, proofOutcome, type ProofTarget, type ProofTerms } from '../domain/verdict/proof.ts'
import { type Destination, placeOf, referenceText } from '../domain/push/push.ts'
import type { Registry } from '../ports.ts'
import { askRegistry } from './ask-registry.ts'

/** Asks the registry what the tags point at now, and holds each claim against the answer. */
export async function prove(claims: readonly Claim[], terms: ProofTerms, registry: Registry): Promise<ProofTarget[]> {
  const answers = await askRegistry(claims, { lookUp: true }, registry)
  return answers.map(({ asked: claim, repository, registry: side }) => {
    const judgement = judgeClaim(claim, side, terms)
    const destination: Destination = { kind: 'ecr', repository }
    return {
      reference: referenceText(destination, claim.tag),
      tag: claim.tag,
      place: placeOf(destination),
      origin: 'given',
      registry: side,
      judgement,
      outcome: proofOutcome(judgement, terms),
      wasFree: terms.protectedBefore && claim.digest === null,
    }
  })
}
