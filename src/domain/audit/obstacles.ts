import { inOrder } from '../sorted.ts'
import { type Obstacle, type TagInUse, TOLD } from './audited-repository.ts'
import type { ImageRecord } from './image-record.ts'
import { byLastPush } from './push-times.ts'
import type { RoledTag } from './tag-roles.ts'

/** ECR takes a thousand: what is left is a hundred builds' notice. */
const MANY_TAGS = 900

/** Tags that move, the last pushed first. */
export function tagsInUse(tags: readonly RoledTag[]): readonly TagInUse[] {
  return tags
    .flatMap(({ known, image, pin }) => {
      if (known.kind !== 'moving') return []
      const { digest, pushedAt, lastPulledAt, archived } = image
      return [{ tag: known.tag, class: known.class, digest, pushedAt, lastPulledAt, archived, pin }]
    })
    .toSorted((a, b) => byLastPush(a.pushedAt, b.pushedAt) || inOrder(a.tag, b.tag) || inOrder(a.digest, b.digest))
}

/** One for each class, in the order of their last pushes. */
export function movingObstacles(tags: readonly TagInUse[]): readonly Obstacle[] {
  const classes = new Map<TagInUse['class'], TagInUse[]>()
  for (const tag of tags) {
    const group = classes.get(tag.class)
    if (group === undefined) classes.set(tag.class, [tag])
    else group.push(tag)
  }
  return Array.from(classes, ([movingClass, group]) => ({
    kind: 'moving-tags',
    class: movingClass,
    tags: group.slice(0, TOLD),
    count: group.length,
  }))
}

/** The last pushed first. */
export function unclearObstacles(tags: readonly RoledTag[]): readonly Obstacle[] {
  if (tags.length === 0) return []
  const sorted = tags.toSorted(
    (a, b) => byLastPush(a.image.pushedAt, b.image.pushedAt) || inOrder(a.known.tag, b.known.tag),
  )
  return [{ kind: 'unclear-tags', tags: sorted.slice(0, TOLD).map(({ known }) => known.tag), count: tags.length }]
}

/** The fullest images first. */
export function fullObstacles(images: readonly ImageRecord[]): readonly Obstacle[] {
  return images
    .filter(({ tags }) => tags.length >= MANY_TAGS)
    .toSorted((a, b) => b.tags.length - a.tags.length || inOrder(a.digest, b.digest))
    .slice(0, TOLD)
    .map(({ digest, tags }) => ({ kind: 'tag-limit', digest, tags: tags.length }))
}
