import type { ImageDetail } from '@aws-sdk/client-ecr'
import type { ImageRecord } from '../../../domain/audit/image-record.ts'
import type { EcrRepository } from '../../../domain/ecr/ecr-registry.ts'
import { at, textAt } from '../../../domain/json-member.ts'
import { isImageDigest } from '../../../domain/push/image-digest.ts'
import { everyPage } from '../every-page.ts'
import { badAnswer } from '../faults.ts'
import { ANY_STATUS, isOf, registryOf, STATUSES, statusOf, timeOf } from '../images.ts'
import type { Limit } from '../limit.ts'
import { PAGE_SIZE } from '../pages.ts'
import { recordsOf } from '../records.ts'
import { NotTaken } from './not-taken.ts'
import type { SurveyCalls } from './paced-calls.ts'

const ACTION = 'DescribeImages'

/** What is held of one repository at most. ECR's default quota is 100,000 images a repository. */
const IMAGES_LIMIT = 100_000

/** What every repository may hold while it is read; with more it waits for its turn. */
const SMALL_PAGES = 2

/** All images of a repository, archived ones too. Rejects for a list that is not whole. */
export async function readImages(
  repository: EcrRepository,
  { calls, large }: { readonly calls: Pick<SurveyCalls, 'describeImages'>; readonly large: Limit },
): Promise<readonly ImageRecord[]> {
  const images = new Map<string, ImageRecord>()
  const shared = sharing()
  const pages = everyPage('nextToken', PAGE_SIZE, (position) =>
    calls.describeImages({ ...registryOf(repository), filter: ANY_STATUS, maxResults: PAGE_SIZE, ...position }),
  )
  const takeNext = async (most: number): Promise<boolean> => {
    for (let count = 0; count < most; count += 1) {
      const { value } = await pages.next()
      if (value === undefined) return true
      for (const detail of detailsIn(value.imageDetails)) {
        const image = imageIn(repository, detail, shared)
        images.set(image.digest, image)
      }
      if (images.size > IMAGES_LIMIT) {
        throw unexpected(`${repository.name} holds more than ${IMAGES_LIMIT} images, which are not looked through`)
      }
    }
    return false
  }
  const isWhole = await takeNext(SMALL_PAGES)
  if (!isWhole) await large(() => takeNext(Number.POSITIVE_INFINITY))
  return [...images.values()]
}

/** An answer without the list is none: where there is no image, the list is empty. */
function detailsIn(details: ImageDetail[] | undefined): readonly ImageDetail[] {
  if (details !== undefined) return recordsOf(details, 'imageDetails')
  throw new NotTaken(badAnswer(ACTION, 'ECR_EMPTY_ANSWER', 'the answer holds no imageDetails'))
}

function imageIn(
  repository: EcrRepository,
  detail: ImageDetail,
  shared: (text: string | null) => string | null,
): ImageRecord {
  if (!isOf(repository, detail)) {
    throw new NotTaken(badAnswer(ACTION, 'ECR_ANSWER_MISMATCH', `the answer is not that for ${repository.name}`))
  }
  const digest = textAt(detail, 'imageDigest') ?? ''
  if (!isImageDigest(digest)) throw unexpected(`imageDigest is no digest: ${digest || 'missing'}`)
  const imageStatus = statusOf(detail)
  if (!STATUSES.has(imageStatus)) throw unexpected(`imageStatus is ${imageStatus}`)
  return {
    digest,
    tags: tagsIn(detail),
    pushedAt: timeOf(detail.imagePushedAt),
    lastPulledAt: timeOf(detail.lastRecordedPullTime),
    mediaType: shared(textAt(detail, 'imageManifestMediaType')),
    artifactType: shared(textAt(detail, 'artifactMediaType')),
    archived: imageStatus !== 'ACTIVE',
  }
}

function tagsIn(detail: ImageDetail): readonly string[] {
  const tags: unknown = at(detail, 'imageTags') ?? []
  if (!Array.isArray(tags)) throw unexpected('imageTags is no list')
  const texts = tags.filter((tag) => typeof tag === 'string' && tag !== '')
  if (texts.length < tags.length) throw unexpected('imageTags holds what is no tag')
  return [...new Set(texts.map(String))].toSorted()
}

/** The same text for the same text: each answer brings a copy of its own of the few media types there are. */
function sharing(): (text: string | null) => string | null {
  const known = new Map<string, string>()
  return (text) => {
    if (text === null) return null
    const first = known.get(text)
    if (first === undefined) known.set(text, text)
    return first ?? text
  }
}

function unexpected(detail: string): NotTaken {
  return new NotTaken(badAnswer(ACTION, 'ECR_UNEXPECTED_ANSWER', detail))
}
