import { firstFrom } from '../sorted.ts'
import type { ImageRecord } from './image-record.ts'
import { instantOf, lastPush } from './push-times.ts'

export interface Overwrites {
  readonly count: number
  readonly lastPushedAt: string
}

const INDEXES: ReadonlySet<string | null> = new Set([
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
])

/** What an image or an index holds; all else is something that refers to one, or a cache. */
const IMAGES: ReadonlySet<string | null> = new Set([
  ...INDEXES,
  'application/vnd.oci.image.config.v1+json',
  'application/vnd.docker.container.image.v1+json',
])

/** An index is pushed after the images of its platforms, within the same job. */
const INDEX_FOLLOWS_WITHIN = 3_600_000

/**
 * The images that lost their tag to another push, as far as times show it. ECR removes an image whose last tag is deleted, so one without
 * a tag was pushed by its digest, as the images of an index are, or lost its tag.
 */
export function overwritesAmong(
  images: readonly ImageRecord[],
  isRecent: (image: ImageRecord) => boolean,
): Overwrites | null {
  const isPartOfIndex = indexFollows(images)
  const lost = images.filter(
    (image) =>
      image.tags.length === 0 &&
      (image.artifactType === null || IMAGES.has(image.artifactType)) &&
      isRecent(image) &&
      (isIndex(image) || !isPartOfIndex(image)),
  )
  // Without a time nothing shows when they were pushed, or that it was within the window.
  const lastPushedAt = lastPush(lost)
  if (lastPushedAt === null) return null
  return { count: lost.filter(({ pushedAt }) => !Number.isNaN(instantOf(pushedAt))).length, lastPushedAt }
}

function isIndex({ mediaType }: ImageRecord): boolean {
  return INDEXES.has(mediaType)
}

function indexFollows(images: readonly ImageRecord[]): (image: ImageRecord) => boolean {
  const pushes = images
    .filter(isIndex)
    .map(({ pushedAt }) => instantOf(pushedAt))
    .filter((instant) => !Number.isNaN(instant))
    .toSorted((a, b) => a - b)
  return ({ pushedAt }) => {
    const pushed = instantOf(pushedAt)
    const next = pushes[firstFrom(pushes, pushed)] ?? Number.NaN
    return next - pushed <= INDEX_FOLLOWS_WITHIN
  }
}
