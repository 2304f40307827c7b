import type { Target } from '../domain/admission.ts'
import { type EcrRepository, repositoryUri } from '../domain/ecr-registry.ts'
import { placeOf, referenceText } from '../domain/push.ts'
import type { Registry } from '../ports.ts'
import { askRegistry } from './ask-registry.ts'

/**
 * The copies that replication makes of what is pushed, each asked about in its own region and account. Where ECR does not say
 * what it replicates, the copy of which nothing is known stands in the original's place.
 */
export async function replicaTargets(pushed: readonly Target[], registry: Registry): Promise<Target[]> {
  const originals = pushed.filter(({ registry: side, place }) => side && repositoryOf(place))
  const repositories = new Map(
    originals.flatMap(({ place }) => {
      const repository = repositoryOf(place)
      return repository ? [[repositoryUri(repository), repository] as const] : []
    }),
  )
  if (repositories.size === 0) return []
  const answers = await registry.replicas([...repositories.values()])
  const byOriginal = new Map([...repositories.keys()].map((uri, index) => [uri, answers[index]]))

  const unknown: Target[] = []
  const copies: { readonly original: Target; readonly repository: EcrRepository; readonly tag: string }[] = []
  for (const original of originals) {
    const answer = original.place.kind === 'repository' ? byOriginal.get(original.place.uri) : undefined
    if (!answer) throw new Error(`the registry gave no answer for the replicas of ${original.reference}`)
    if (answer.state === 'known') {
      copies.push(...answer.replicas.map((repository) => ({ original, repository, tag: original.tag })))
    } else {
      const protection = { verdict: 'unknown', reason: answer.fault } as const
      unknown.push({
        ...original,
        origin: 'replica',
        registry: { mode: null, filters: [], protection, existence: null },
      })
    }
  }
  const sides = await askRegistry(copies, { lookUp: false, madeBy: 'REPLICATION' }, registry)
  const known = copies.map(({ original, tag }, index): Target => {
    const { repository, registry: side } = sides[index]!
    const destination = { kind: 'ecr', repository } as const
    return {
      ...original,
      origin: 'replica',
      reference: referenceText(destination, tag),
      place: placeOf(destination),
      registry: side,
    }
  })
  return [...known, ...unknown]
}

function repositoryOf(place: Target['place']): EcrRepository | null {
  return place.kind === 'repository' ? place.repository : null
}
