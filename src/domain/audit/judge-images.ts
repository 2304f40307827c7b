import type { Policy } from '../policy/policy.ts'
import { type AuditNote, type Obstacle, type TagCounts, TOLD } from './audited-repository.ts'
import type { ImageRecord } from './image-record.ts'
import { lifecycleFindings } from './lifecycle-findings.ts'
import { neededFilters } from './needed-filters.ts'
import { fullObstacles, movingObstacles, tagsInUse, unclearObstacles } from './obstacles.ts'
import { overwritesAmong } from './overwrites.ts'
import { pushedWithin } from './push-times.ts'
import type { RepositoryRecord } from './repository-record.ts'
import { knownImages } from './tag-kinds.ts'
import { countKinds, hasLeave, type RoledTag, roledTags, type TagRole } from './tag-roles.ts'

export interface ImageTerms {
  readonly policy: Policy
  /** RFC 3339. */
  readonly asOf: string
  /** A tag that was pushed within as many days is in use. */
  readonly activeDays: number
}

export interface ImageFindings {
  readonly obstacles: readonly Obstacle[]
  readonly notes: readonly AuditNote[]
  /** The exclusion filters that what must move needs; empty where nothing must. Null where none fit, and where the images are not known. */
  readonly filters: readonly string[] | null
  /** Null where the images are not known. */
  readonly tags: TagCounts | null
}

export interface RepositoryTags {
  readonly tags: readonly RoledTag[]
  readonly counts: TagCounts
  readonly isRecent: (image: ImageRecord) => boolean
}

/** All tags of a repository's images, each with what it is to immutability. */
export function tagsOf(name: string, images: readonly ImageRecord[], terms: ImageTerms): RepositoryTags {
  const { policy, asOf, activeDays } = terms
  const isRecent = pushedWithin(activeDays, asOf)
  const known = knownImages(images, policy)
  return { tags: roledTags(known, { policy, name, asOf, isRecent }), counts: countKinds(known), isRecent }
}

/** What a repository's images say of turning immutability on. */
export function judgeImages(record: RepositoryRecord, terms: ImageTerms): ImageFindings {
  const { images, lifecycle, repository } = record
  if (images.state !== 'read') {
    const obstacles: readonly Obstacle[] =
      images.state === 'unread' ? [{ kind: 'unread', what: 'images', failure: images.failure }] : []
    return { obstacles, notes: [], filters: null, tags: null }
  }
  const { tags, counts, isRecent } = tagsOf(repository.name, images.value, terms)
  const withRole = (role: TagRole): readonly RoledTag[] => tags.filter((tag) => tag.role === role)
  const still = tagsInUse(withRole('still'))
  const needed = filterFindings(tags, terms.policy)
  const overwrites = overwriteFindings(images.value, tags, isRecent)
  const expiry = lifecycleFindings(lifecycle, images.value, tags, terms.asOf)
  return {
    obstacles: [
      ...movingObstacles(tagsInUse(withRole('moving'))),
      ...unclearObstacles(withRole('unclear')),
      ...overwrites.obstacles,
      ...needed.obstacles,
      ...fullObstacles(images.value),
      ...expiry.obstacles,
    ],
    notes: [
      ...(images.value.length === 0 ? [{ kind: 'empty' } as const] : []),
      ...(still.length === 0 ? [] : [{ kind: 'still-tags', tags: still.slice(0, TOLD), count: still.length } as const]),
      ...exceptedNotes(tags, terms.policy),
      ...overwrites.notes,
      ...expiry.notes,
    ],
    filters: needed.filters,
    tags: counts,
  }
}

function filterFindings(tags: readonly RoledTag[], { moving }: Policy): Pick<ImageFindings, 'obstacles' | 'filters'> {
  const mustMove = tags.filter(({ role }) => role === 'must-move')
  if (mustMove.length === 0) return { obstacles: [], filters: [] }
  // What has leave to move may be covered as well, though it did not move of late.
  const others = tags.filter(({ role, leave }) => role !== 'must-move' && !hasLeave(leave))
  const needed = neededFilters(distinctNames(mustMove), distinctNames(others), moving)
  if (needed.fits) return { obstacles: [], filters: needed.filters }
  const { left } = needed
  return {
    obstacles: [{ kind: 'filters-do-not-fit', tags: left.slice(0, TOLD), count: left.length }],
    filters: null,
  }
}

/** Sorted, so that the order of images makes no difference. */
function distinctNames(tags: readonly RoledTag[]): readonly string[] {
  return [...new Set(tags.map(({ known }) => known.tag))].toSorted()
}

/** A tag that moves leaves an image without a tag behind: only where there is none have pipelines pushed a version or a commit twice. */
function overwriteFindings(
  images: readonly ImageRecord[],
  tags: readonly RoledTag[],
  isRecent: (image: ImageRecord) => boolean,
): Pick<ImageFindings, 'obstacles' | 'notes'> {
  const overwrites = overwritesAmong(images, isRecent)
  if (overwrites === null) return { obstacles: [], notes: [] }
  const found = { kind: 'overwritten', ...overwrites } as const
  return tags.some(({ role, inUse }) => inUse && LEAVES_IMAGES_BEHIND.has(role))
    ? { obstacles: [], notes: [found] }
    : { obstacles: [found], notes: [] }
}

const LEAVES_IMAGES_BEHIND: ReadonlySet<TagRole> = new Set(['must-move', 'moving', 'unclear'])

/** One for each exception, in the policy's order: the tags that a pattern covers may be many. */
function exceptedNotes(tags: readonly RoledTag[], { exceptions }: Policy): readonly AuditNote[] {
  const used = new Set(tags.filter(({ role }) => role === 'must-move').map(({ leave }) => leave.exception))
  return exceptions
    .filter((exception) => used.has(exception))
    .map(({ tag, owner, expires }) => ({ kind: 'excepted', tag: tag.source, owner, expires }))
}
