import type { BuiltFact, PushFact } from '../facts.ts'
import type { Found } from '../found.ts'
import { maskOf, placeOf } from '../image-place.ts'
import { type Alternative, display, type Value } from '../value.ts'

/** Of a push of every local tag: the pushes that it comes to, by what was built before it; itself if nothing is known to be. */
export function pushesOfAllTags(push: Found<PushFact>, before: readonly Found<BuiltFact>[]): Found<PushFact>[] {
  const names = new Set(repositoriesIn(push.fact.reference))
  const built = before
    .filter(({ fact }) => repositoriesIn(fact.reference).some((name) => names.has(name)))
    .map(({ fact }): Found<PushFact> => ({
      ...push,
      fact: { ...push.fact, reference: fact.reference, untagged: 'latest' },
    }))
  return built.length > 0 ? built : [push]
}

export function repositoriesIn(reference: Value): string[] {
  return reference.map(repositoryText).filter((name) => name !== '')
}

function repositoryText(reference: Alternative): string {
  const { host, repository } = placeOf(reference)
  return maskOf(repository) === '' ? '' : `${display(host)}/${display(repository)}`
}
