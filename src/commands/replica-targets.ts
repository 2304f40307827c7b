import type { Target } from '../domain/verdict/admission.ts'
import { repositoryUri } from '../domain/ecr/ecr-registry.ts'
import { placeOf, referenceText } from '../domain/push/push.ts'
import type { Fault } from '../domain/verdict/verdict.ts'
import type { Registry } from '../ports.ts'
import { askRegistry, type TagAnswer, type TagInRepository } from './ask-registry.ts'

/**
 * The copies that replication makes of what is pushed, each asked about in its own region and account. Where ECR does not say
 * what it replicates, the copy of which nothing is known stands in the original's place.
 */
export async function replicaTargets(pushed: readonly Target[], registry: Registry): Promise<Target[]> {
  const originals = pushed.flatMap((original) => {
    const { place } = original
    return original.registry && place.kind === 'repository' && place.repository
      ? [{ original, repository: place.repository }]
      : []
  })
  const repositories = new Map(originals.map(({ repository }) => [repositoryUri(repository), repository]))
  if (repositories.size === 0) return []
  const answers = await registry.replicas([...repositories.values()])
  const byOriginal = new Map([...repositories.keys()].map((uri, index) => [uri, answers[index]]))

  const unknown: Target[] = []
  const copies: Copy[] = []
  for (const { original, repository } of originals) {
    const answer = byOriginal.get(repositoryUri(repository))
    if (!answer) throw new Error(`the registry gave no answer for the replicas of ${original.reference}`)
    if (answer.state === 'unknown') unknown.push(unknownCopy(original, answer.fault))
    else copies.push(...answer.replicas.map((replica) => ({ original, repository: replica, tag: original.tag })))
  }
  const known = await askRegistry(copies, { lookUp: false, madeBy: 'REPLICATION' }, registry)
  return [...known.map(copyTarget), ...unknown]
}

interface Copy extends TagInRepository {
  readonly original: Target
}

function copyTarget({ asked: { original, tag }, repository, registry }: TagAnswer<Copy>): Target {
  const destination = { kind: 'ecr', repository } as const
  const reference = referenceText(destination, tag)
  return { ...original, origin: 'replica', reference, place: placeOf(destination), registry }
}

function unknownCopy(original: Target, fault: Fault): Target {
  const protection = { verdict: 'unknown', reason: fault } as const
  return { ...original, origin: 'replica', registry: { mode: null, filters: [], protection, existence: null } }
}
