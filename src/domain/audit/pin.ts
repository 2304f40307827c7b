import { inOrder } from '../sorted.ts'
import type { TagKind } from './audited-repository.ts'
import type { KnownTag } from './tag-kinds.ts'

/** What a consumer can be pinned to, the surest first. */
const PINS: readonly TagKind[] = ['release', 'commit', 'series', 'allowed']

/** The tag among those of one image that says best which image it is and does not move; null where there is none. */
export function pinAmong(tags: readonly KnownTag[]): string | null {
  for (const kind of PINS) {
    const [best] = tags.filter((known) => known.kind === kind).toSorted(byFitness)
    if (best !== undefined) return best.tag
  }
  return null
}

/** A commit in full before one cut short. */
function byFitness(a: KnownTag, b: KnownTag): number {
  const longer = a.kind === 'commit' ? b.tag.length - a.tag.length : 0
  return longer || inOrder(a.tag, b.tag)
}
