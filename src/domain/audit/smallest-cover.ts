/** What covers some of the things that are numbered from 0. */
export interface Coverer {
  readonly covers: readonly number[]
}

/** How often the search may step deeper. Sets that a person would write take a few dozen steps. */
const MAX_STEPS = 2000

/**
 * The smallest set of at most `most` that covers the things 0 to `count` - 1 together; of sets of one size the first by `compare`. Null
 * if there is none, and where the search is given up before it found one: what was not shown to fit does not.
 */
export function smallestCover<T extends Coverer>(
  count: number,
  coverers: readonly T[],
  most: number,
  compare: (a: readonly T[], b: readonly T[]) => number,
): readonly T[] | null {
  const byThing = Array.from({ length: count }, (): T[] => [])
  for (const coverer of coverers) for (const thing of coverer.covers) byThing[thing]!.push(coverer)
  const widest = coverers.reduce((size, { covers }) => Math.max(size, covers.length), 0)
  // The thing with the fewest coverers is looked at first, so that as few sets as can be are tried.
  const things = byThing.map((_, thing) => thing).toSorted((a, b) => byThing[a]!.length - byThing[b]!.length)
  const covered = new Uint8Array(count)
  let steps = 0
  let best: readonly T[] | null = null

  const search = (chosen: readonly T[], from: number, left: number, size: number): void => {
    let at = from
    while (at < count && covered[things[at]!] !== 0) at += 1
    if (at === count) {
      if (best === null || compare(chosen, best) < 0) best = chosen
      return
    }
    if (left > (size - chosen.length) * widest) return
    for (const coverer of byThing[things[at]!]!) {
      if ((steps += 1) > MAX_STEPS) return
      let added = 0
      for (const thing of coverer.covers) if ((covered[thing]! += 1) === 1) added += 1
      search([...chosen, coverer], at, left - added, size)
      for (const thing of coverer.covers) covered[thing]! -= 1
    }
  }

  for (let size = 0; size <= most; size += 1) {
    search([], 0, count, size)
    if (best !== null) break
  }
  return best
}
