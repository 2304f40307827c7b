import { inOrder } from '../../../domain/sorted.ts'
import type { ListedRepository, SurveyPlace } from '../../../ports.ts'
import { checked, type Located } from './repository-arn.ts'

/** A repository of a list, and where it is. */
export interface Listed extends Omit<Located, 'name'> {
  readonly repository: ListedRepository
}

/** What of a list is meant; an empty one means all. */
export interface Wish {
  readonly accounts: readonly string[]
  readonly regions: readonly string[]
}

export interface Gathering {
  /** Throws an AnswerError for a repository that there cannot be. */
  readonly add: (listed: Listed) => void
  /** Has ECR asked for all of a registry, whatever the list says of it. */
  readonly leave: (place: Omit<Listed, 'repository'>) => void
  readonly places: () => readonly SurveyPlace[]
}

/** Gathers a list by account and region, each repository once, in order. `agreed` makes one of two that are the same. */
export function gathering(
  wish: Wish,
  agreed: (one: ListedRepository, other: ListedRepository) => ListedRepository,
): Gathering {
  const places = new Map<string, Gathered>()
  const left = new Set<Gathered>()
  return {
    add: ({ account, region, repository }) => {
      if (!isMeant(wish.accounts, account) || !isMeant(wish.regions, region)) return
      const { name } = checked({ account, region, name: repository.name })
      const place = placeIn(places, account, region)
      const there = place.repositories.get(name)
      place.repositories.set(name, there === undefined ? repository : agreed(there, repository))
    },
    leave: ({ account, region }) => {
      if (isMeant(wish.accounts, account) && isMeant(wish.regions, region)) left.add(placeIn(places, account, region))
    },
    places: () =>
      sorted([...places.values()], ({ account, region }) => `${account} ${region}`).map((place) => ({
        ...place,
        repositories: left.has(place) ? null : sorted([...place.repositories.values()], ({ name }) => name),
      })),
  }
}

interface Gathered {
  readonly account: string
  readonly region: string
  readonly repositories: Map<string, ListedRepository>
}

function placeIn(places: Map<string, Gathered>, account: string, region: string): Gathered {
  const key = `${account} ${region}`
  const place = places.get(key) ?? { account, region, repositories: new Map<string, ListedRepository>() }
  places.set(key, place)
  return place
}

function isMeant(wished: readonly string[], one: string): boolean {
  return wished.length === 0 || wished.includes(one)
}

function sorted<T>(list: readonly T[], key: (each: T) => string): readonly T[] {
  return list.toSorted((a, b) => inOrder(key(a), key(b)))
}
