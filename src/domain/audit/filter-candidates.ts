import { matchesFilter } from '../ecr/tag-mutability.ts'
import { inOrder } from '../sorted.ts'

/** A filter, and those of some tags that it covers. */
export interface FilterCandidate {
  readonly filter: string
  readonly tags: readonly string[]
}

/** Of a tag's words as many are looked at: branches are named in fewer. */
const MAX_WORDS = 8
/** Of what tags have in common behind a prefix, as many tags tell, and as many shapes are tried. */
const MAX_SAMPLE = 512
const MAX_SHAPES = 64

/** cosign writes one for each image: a filter that names a single one is out of date with the next. */
const SIGNATURE = /^(?:sha256|sha512)-(?=[0-9a-f]{64})/

/**
 * The usable filters that each cover some of these tags at once: `sha256-*` for signatures; the shortest prefixes up to a separator that
 * are usable, each as long as what its tags share; and, behind prefixes that are not usable, what tags have in common at their ends
 * (`app-*-cache`) or in between (`app-*-cache-*`). A filter that begins with `*` lets a release move, whatever follows.
 */
export function filterCandidates(
  tags: readonly string[],
  isUsable: (filter: string) => boolean,
): readonly FilterCandidate[] {
  const signatures = new Set(tags.flatMap((tag) => SIGNATURE.exec(tag)?.[0] ?? []))
  const plain = tags.filter((tag) => !isSignature(tag)).toSorted()
  const { groups, blocked } = groupsByPrefix(plain, isUsable)
  const wide = [...[...signatures].map((prefix) => `${prefix}*`), ...sharedShapes(plain, blocked)].filter(isUsable)
  return [...groups, ...wide.map((filter) => ({ filter, tags: tags.filter((tag) => matchesFilter(filter, tag)) }))]
}

export function isSignature(tag: string): boolean {
  return SIGNATURE.test(tag)
}

/** Goes through sorted tags, so that those with a prefix stand together. `blocked` are the shared prefixes that are not usable. */
function groupsByPrefix(
  tags: readonly string[],
  isUsable: (filter: string) => boolean,
): { readonly groups: readonly FilterCandidate[]; readonly blocked: ReadonlySet<string> } {
  const stems = stemsOf(tags)
  const groups: FilterCandidate[] = []
  const blocked = new Set<string>()
  let start = 0
  while (start < tags.length) {
    const first = tags[start]!
    let end = start + 1
    for (const prefix of prefixesOf(first, stems)) {
      const stop = endOfPrefix(tags, prefix, start)
      if (stop - start < 2) break
      if (isUsable(`${prefix}*`)) {
        end = stop
        break
      }
      blocked.add(prefix)
    }
    if (end - start > 1) {
      const shared = prefixesOf(first, stems).findLast((prefix) => tags[end - 1]!.startsWith(prefix))
      groups.push({ filter: `${shared}*`, tags: tags.slice(start, end) })
    }
    start = end
  }
  return { groups, blocked }
}

/** Tags that others continue with another word, as `buildcache` beside `buildcache-main`. */
function stemsOf(tags: readonly string[]): ReadonlySet<string> {
  const known = new Set(tags)
  const beginnings = tags.flatMap((tag) => separatorsOf(tag).map((place) => tag.slice(0, place)))
  return new Set(beginnings.filter((beginning) => known.has(beginning)))
}

/** What a tag begins with, the shortest first: up to a separator and with it, and a stem without. */
function prefixesOf(tag: string, stems: ReadonlySet<string>): readonly string[] {
  const prefixes = separatorsOf(tag).flatMap((place) => [tag.slice(0, place), tag.slice(0, place + 1)])
  return [...prefixes, tag].filter((prefix) => /[._-]$/.test(prefix) || stems.has(prefix))
}

function separatorsOf(tag: string): readonly number[] {
  return [...tag.matchAll(/[._-]/g)].slice(0, MAX_WORDS).map(({ index }) => index)
}

/** Behind the last tag with a prefix that the tag at `start` has. */
function endOfPrefix(tags: readonly string[], prefix: string, start: number): number {
  let low = start
  let high = tags.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (tags[middle]!.startsWith(prefix)) low = middle + 1
    else high = middle
  }
  return low
}

/** The shapes that most tags share. */
function sharedShapes(tags: readonly string[], blocked: ReadonlySet<string>): readonly string[] {
  const step = Math.ceil(tags.length / MAX_SAMPLE)
  const counts = new Map<string, number>()
  for (let place = 0; place < tags.length; place += step) {
    for (const shape of new Set(shapesOf(tags[place]!, blocked))) counts.set(shape, (counts.get(shape) ?? 0) + 1)
  }
  return [...counts]
    .filter(([, count]) => count > 1)
    .toSorted(([a, countOfA], [b, countOfB]) => countOfB - countOfA || b.length - a.length || inOrder(a, b))
    .slice(0, MAX_SHAPES)
    .map(([shape]) => shape)
}

function shapesOf(tag: string, blocked: ReadonlySet<string>): readonly string[] {
  const places = separatorsOf(tag)
  return prefixesOf(tag, blocked)
    .filter((prefix) => blocked.has(prefix))
    .flatMap((prefix) => {
      const behind = places.filter((place) => place >= prefix.length)
      const ends = behind.map((place) => `${prefix}*${tag.slice(place)}`)
      const middles = behind.slice(1).map((place, index) => `${prefix}*${tag.slice(behind[index], place + 1)}*`)
      return [...ends, ...middles]
    })
}
