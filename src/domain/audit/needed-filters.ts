import { EXCLUSION_FILTER, MAX_FILTERS } from '../ecr/exclusion-filters.ts'
import { exposedBy } from '../ecr/filter-exposure.ts'
import { matchesFilter } from '../ecr/tag-mutability.ts'
import { firstFrom } from '../sorted.ts'
import { type FilterCandidate, filterCandidates, isSignature } from './filter-candidates.ts'
import { type Coverer, smallestCover } from './smallest-cover.ts'

export type NeededFilters =
  | { readonly fits: true; readonly filters: readonly string[] }
  /** The tags that it fails for. */
  | { readonly fits: false; readonly left: readonly string[] }

interface TagClass {
  /** The places of the candidates that cover it. */
  readonly by: readonly number[]
  readonly only: string | null
}

interface Choice extends Coverer {
  readonly filter: string
}

/** So many filters are held against releases and commits; of any further nobody has shown that it is safe. */
const MAX_EXPOSURE_CHECKS = 1000

const GRAMMAR = new RegExp(EXCLUSION_FILTER)

/**
 * The smallest set of exclusion filters that lets these tags move, exposes no tag naming a commit or a version, and matches none of
 * the others. Of sets of one size the narrowest: the one with the fewest stars, then with the longest text, then the first found.
 *
 * What the policy lists is taken as it is where it is safe: it is the owner's word for all that it matches. The search is bounded in
 * how many words of a tag, shapes and sets it looks at. Beyond that no filter is found, and so it does not fit.
 */
export function neededFilters(
  tags: readonly string[],
  others: readonly string[],
  listed: readonly string[],
): NeededFilters {
  const wanted = [...new Set(tags)].toSorted()
  const isSafe = safety()
  const isUsable = usability(others, isSafe)
  const filters = besideListed(wanted, listed.filter(isSafe), isUsable)
  if (filters !== null) return { fits: true, filters }
  const candidates = filterCandidates(wanted, isUsable)
  const own = cover(wanted, candidates, isUsable, MAX_FILTERS)
  return own === null ? { fits: false, left: leftOf(wanted, candidates, isUsable) } : { fits: true, filters: own }
}

/** With the listed filters for all that they match, and others for the rest. */
function besideListed(
  wanted: readonly string[],
  listed: readonly string[],
  isUsable: (filter: string) => boolean,
): readonly string[] | null {
  const own = [...new Set(listed)].map((filter) => ({
    filter,
    tags: wanted.filter((tag) => matchesFilter(filter, tag)),
  }))
  const known = new Set(own.flatMap((candidate) => candidate.tags))
  const rest = wanted.filter((tag) => !known.has(tag))
  const taken = cover([...known], own, () => false, MAX_FILTERS)
  if (taken === null) return null
  const added = cover(rest, filterCandidates(rest, isUsable), isUsable, MAX_FILTERS - taken.length)
  if (added === null) return null
  const isNeeded = (filter: string): boolean =>
    wanted.some((tag) => matchesFilter(filter, tag) && !added.some((other) => matchesFilter(other, tag)))
  return [...taken.filter(isNeeded), ...added].toSorted()
}

/** Sorted filters that cover all of the tags, of the candidates and of tags' own names. */
function cover(
  tags: readonly string[],
  candidates: readonly FilterCandidate[],
  isUsable: (filter: string) => boolean,
  most: number,
): readonly string[] | null {
  const { alone, classes } = classesOf(tags, candidates)
  const covers = candidates.map((): number[] => [])
  const choices: Choice[] = candidates.map(({ filter }, index) => ({ filter, covers: covers[index]! }))
  for (const [place, { by, only }] of classes.entries()) {
    for (const index of by) covers[index]!.push(place)
    if (only !== null && !isHopeless(only, isUsable)) choices.push({ filter: only, covers: [place] })
  }
  const chosen = smallestCover(classes.length, choices, most - alone.length, compareWidth)
  if (chosen === null || alone.some((tag) => isHopeless(tag, isUsable))) return null
  return [...chosen.map(({ filter }) => filter), ...alone].toSorted()
}

/** Whether a tag's own name is of no use as a filter. */
function isHopeless(tag: string, isUsable: (filter: string) => boolean): boolean {
  return isSignature(tag) || !isUsable(tag)
}

/** Tags that the same candidates cover are one to the search; `only` is the tag of a class that has one. No candidate covers those `alone`. */
function classesOf(
  tags: readonly string[],
  candidates: readonly FilterCandidate[],
): { readonly alone: readonly string[]; readonly classes: readonly TagClass[] } {
  const byTag = new Map(tags.map((tag): [string, number[]] => [tag, []]))
  for (const [index, candidate] of candidates.entries()) {
    for (const tag of candidate.tags) byTag.get(tag)!.push(index)
  }
  const alone: string[] = []
  const classes = new Map<string, TagClass>()
  for (const [tag, by] of byTag) {
    const key = by.join(' ')
    if (by.length === 0) alone.push(tag)
    else classes.set(key, { by, only: classes.has(key) ? null : tag })
  }
  return { alone, classes: [...classes.values()] }
}

/** Those for which there is no filter but their own name, if these are too many or not usable; else there are just too many. */
function leftOf(
  wanted: readonly string[],
  candidates: readonly FilterCandidate[],
  isUsable: (filter: string) => boolean,
): readonly string[] {
  const covered = new Set(candidates.flatMap(({ tags }) => tags))
  const alone = wanted.filter((tag) => !covered.has(tag))
  if (alone.length > MAX_FILTERS) return alone
  const hopeless = alone.filter((tag) => isHopeless(tag, isUsable))
  return hopeless.length > 0 ? hopeless : wanted
}

function compareWidth(one: readonly Choice[], other: readonly Choice[]): number {
  const [a, b] = [charactersOf(one), charactersOf(other)]
  return starsAmong(a) - starsAmong(b) || b.length - a.length
}

function charactersOf(choices: readonly Choice[]): readonly string[] {
  return choices.flatMap(({ filter }) => filter.split(''))
}

function starsAmong(characters: readonly string[]): number {
  return characters.filter((character) => character === '*').length
}

/** Whether ECR takes a filter, and it exposes no tag naming a commit or a version. */
function safety(): (filter: string) => boolean {
  const known = new Map<string, boolean>()
  return (filter) => {
    const answer = known.get(filter)
    if (answer !== undefined) return answer
    const isSafe = known.size < MAX_EXPOSURE_CHECKS && GRAMMAR.test(filter) && exposedBy(filter) === null
    known.set(filter, isSafe)
    return isSafe
  }
}

/** Whether a filter is safe, and matches none of the others. */
function usability(others: readonly string[], isSafe: (filter: string) => boolean): (filter: string) => boolean {
  const sorted = others.toSorted()
  return (filter) => {
    const head = filter.split('*', 1)[0]!
    for (let place = firstFrom(sorted, head); sorted[place]?.startsWith(head) === true; place += 1) {
      if (matchesFilter(filter, sorted[place]!)) return false
    }
    return isSafe(filter)
  }
}
