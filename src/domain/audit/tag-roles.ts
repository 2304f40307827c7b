import { matchesFilter } from '../ecr/tag-mutability.ts'
import { findException, type Policy, type PolicyException } from '../policy/policy.ts'
import { TAG_KINDS, type TagCounts } from './audited-repository.ts'
import type { ImageRecord } from './image-record.ts'
import { pinAmong } from './pin.ts'
import { instantOf } from './push-times.ts'
import type { KnownImage, KnownTag } from './tag-kinds.ts'

/**
 * What a tag is to a repository that is to become immutable. `must-move`: it gets a filter. `moving` and `unclear`: in use, and in the way.
 * `still`: it moves by its name, and has not of late. `stays`: all others.
 */
export type TagRole = 'must-move' | 'moving' | 'still' | 'unclear' | 'stays'

export interface RoledTag {
  readonly known: KnownTag
  readonly image: ImageRecord
  readonly role: TagRole
  readonly inUse: boolean
  readonly leave: Leave
  /** Of a tag that is `moving` or `still`. */
  readonly pin: string | null
}

/** Who lets a tag move: entries of the policy's `tags.moving`, an exception in force. */
interface Leave {
  readonly entries: readonly string[]
  readonly exception: PolicyException | null
}

export interface RoleTerms {
  readonly policy: Policy
  /** Of the repository. */
  readonly name: string
  /** RFC 3339. */
  readonly asOf: string
  readonly isRecent: (image: ImageRecord) => boolean
}

/** All tags of all images, in the images' order. */
export function roledTags(images: readonly KnownImage[], terms: RoleTerms): readonly RoledTag[] {
  const leaveOf = leaves(terms)
  const tags: RoledTag[] = []
  for (const { image, tags: known } of images) {
    const inUse = terms.isRecent(image)
    const left = known.map((each) => ({ known: each, leave: leaveOf(each) }))
    const pinOfImage = pinFor(image, left)
    for (const { known: each, leave } of left) {
      const role = roleOf(each, leave, inUse)
      const pin = role === 'moving' || role === 'still' ? pinOfImage : null
      tags.push({ known: each, image, role, inUse, leave, pin })
    }
  }
  return tags
}

export function countKinds(images: readonly KnownImage[]): TagCounts {
  const counts = Object.fromEntries(TAG_KINDS.map((kind) => [kind, 0])) as Record<(typeof TAG_KINDS)[number], number>
  for (const { tags } of images) for (const { kind } of tags) counts[kind] += 1
  return counts
}

export function hasLeave({ entries, exception }: Leave): boolean {
  return entries.length > 0 || exception !== null
}

function roleOf({ kind }: KnownTag, leave: Leave, inUse: boolean): TagRole {
  // A signature is written once and a cache now and then: one that is old shows that the next must be let through, too.
  if (kind === 'cache' || kind === 'signature' || (hasLeave(leave) && inUse)) return 'must-move'
  if (kind === 'moving') return inUse ? 'moving' : 'still'
  return kind === 'unclear' && inUse ? 'unclear' : 'stays'
}

/** A tag that has leave to move is nothing to pin to, whatever it is called. What is archived cannot be pulled. */
function pinFor(image: ImageRecord, tags: readonly { known: KnownTag; leave: Leave }[]): string | null {
  if (image.archived || !tags.some(({ known }) => known.kind === 'moving')) return null
  return pinAmong(tags.filter(({ leave }) => !hasLeave(leave)).map(({ known }) => known))
}

function leaves({ policy, name, asOf }: RoleTerms): (tag: KnownTag) => Leave {
  const today = dayOf(asOf)
  return ({ tag, kind }) => {
    const entries = policy.moving.filter((entry) => matchesFilter(entry, tag))
    // What stays where it is needs no exception: one for `*` is not meant to let versions be overwritten.
    const isExcusable = entries.length === 0 && (kind === 'moving' || kind === 'unclear')
    if (!isExcusable || today === null) return { entries, exception: null }
    const found = findException(policy, tag, name, today)
    return { entries, exception: found !== null && found.daysLeft >= 0 ? found.exception : null }
  }
}

/** `YYYY-MM-DD` in UTC; null where there is no such day. */
function dayOf(time: string): string | null {
  const instant = instantOf(time)
  return Number.isNaN(instant) ? null : new Date(instant).toISOString().slice(0, 10)
}
