import type { BatchGetImageCommandOutput, Image, ImageDetail, ImageFailure } from '@aws-sdk/client-ecr'
import type { EcrRepository } from '../../domain/ecr/ecr-registry.ts'
import { listAt, textAt } from '../../domain/json-member.ts'
import { isImageDigest } from '../../domain/push/image-digest.ts'
import type { EcrCalls } from './client.ts'
import { ACCEPTED_MEDIA_TYPES } from './manifest.ts'
import { badAnswer, type EcrAction, errorName, type Explain, type Failure } from './faults.ts'
import { recordsOf } from './records.ts'
import type { Limit } from './limit.ts'
import { registryIdOf } from './registry-id.ts'

/** What stands under a tag. */
export type Found =
  | { readonly state: 'absent' }
  | { readonly state: 'present'; readonly image: FoundImage }
  | { readonly state: 'unknown'; readonly failure: Failure }

export interface FoundImage {
  readonly digest: string
  readonly archived: boolean
  readonly pushedAt: string | null
  /** As the registry gave it, if this look-up gave it. */
  readonly manifest: string | null
}

interface Finding {
  readonly calls: Pick<EcrCalls, 'describeImages' | 'batchGetImage'>
  readonly explain: Explain
  readonly limit: Limit
}

/** `imageIds` of `BatchGetImage` takes this many. */
const BATCH_SIZE = 100

export const STATUSES: ReadonlySet<string> = new Set(['ACTIVE', 'ARCHIVED', 'ACTIVATING'])

/** The API leaves archived images out unless asked for any status, and an archived tag is not free. */
export const ANY_STATUS = { imageStatus: 'ANY' } as const

/**
 * What each tag of one repository points at.
 *
 * One `DescribeImages` a tag, all at once: the call fails as a whole on one missing tag, and only this call sees archived
 * images. Push roles often may not call it; what is denied goes through `BatchGetImage`, together, which answers for an
 * archived image as for a missing one (ECR user guide, "Archiving an image").
 */
export async function findImages(
  repository: EcrRepository,
  tags: readonly string[],
  context: Finding,
): Promise<ReadonlyMap<string, Found>> {
  const described = await Promise.all(
    tags.map(async (tag): Promise<[string, Found]> => [tag, await describeImage(repository, tag, context)]),
  )
  const denied = described.filter(([, found]) => isDenied(found)).map(([tag]) => tag)
  const fetched = await getImages(repository, denied, context)
  return new Map(described.map(([tag, found]) => [tag, bestOf(found, fetched.get(tag))]))
}

/** Where both calls are denied, the permission to name is that of the first. */
function bestOf(described: Found, fetched: Found | undefined): Found {
  return fetched === undefined || isDenied(fetched) ? described : fetched
}

async function describeImage(repository: EcrRepository, tag: string, context: Finding): Promise<Found> {
  const input = { ...registryOf(repository), imageIds: [{ imageTag: tag }], filter: ANY_STATUS }
  try {
    const { imageDetails } = await context.limit(() => context.calls.describeImages(input))
    return readDetails(repository, tag, recordsOf(imageDetails, 'imageDetails'))
  } catch (error) {
    if (errorName(error) === 'ImageNotFoundException') return { state: 'absent' }
    return { state: 'unknown', failure: context.explain('DescribeImages', error) }
  }
}

function readDetails(repository: EcrRepository, tag: string, details: readonly ImageDetail[]): Found {
  const [detail, ...more] = details
  if (detail === undefined) return bad('DescribeImages', 'ECR_EMPTY_ANSWER', `the answer does not contain ${tag}`)
  if (more.length > 0 || !isOf(repository, detail) || !listAt(detail, 'imageTags').includes(tag)) {
    return mismatch('DescribeImages', repository, tag)
  }
  const imageStatus = statusOf(detail)
  if (!STATUSES.has(imageStatus)) return bad('DescribeImages', 'ECR_UNEXPECTED_ANSWER', `imageStatus is ${imageStatus}`)
  const archived = imageStatus !== 'ACTIVE'
  return present('DescribeImages', textAt(detail, 'imageDigest'), {
    archived,
    pushedAt: timeOf(detail.imagePushedAt),
    manifest: null,
  })
}

async function getImages(
  repository: EcrRepository,
  tags: readonly string[],
  context: Finding,
): Promise<ReadonlyMap<string, Found>> {
  const batches = Array.from({ length: Math.ceil(tags.length / BATCH_SIZE) }, (_, index) =>
    tags.slice(index * BATCH_SIZE, (index + 1) * BATCH_SIZE),
  )
  const answers = await Promise.all(batches.map((batch) => getBatch(repository, batch, context)))
  return new Map(answers.flat())
}

async function getBatch(
  repository: EcrRepository,
  tags: readonly string[],
  context: Finding,
): Promise<readonly [string, Found][]> {
  const input = {
    ...registryOf(repository),
    imageIds: tags.map((imageTag) => ({ imageTag })),
    acceptedMediaTypes: [...ACCEPTED_MEDIA_TYPES],
  }
  try {
    const answer = await context.limit(() => context.calls.batchGetImage(input))
    return tags.map((tag) => [tag, readImages(repository, tag, answer)])
  } catch (error) {
    const failure = context.explain('BatchGetImage', error)
    return tags.map((tag) => [tag, { state: 'unknown', failure }])
  }
}

function readImages(repository: EcrRepository, tag: string, answer: BatchGetImageCommandOutput): Found {
  const isAsked = ({ imageId }: Image | ImageFailure): boolean => imageId?.imageTag === tag
  const images = recordsOf(answer.images, 'images').filter(isAsked)
  const failures = recordsOf(answer.failures, 'failures').filter(isAsked)
  const [image] = images
  const [failure] = failures
  if (images.length + failures.length > 1) return mismatch('BatchGetImage', repository, tag)
  if (failure !== undefined) return readFailure(failure)
  if (image === undefined) return bad('BatchGetImage', 'ECR_EMPTY_ANSWER', `the answer does not contain ${tag}`)
  if (!isOf(repository, image)) return mismatch('BatchGetImage', repository, tag)
  const manifest = textAt(image, 'imageManifest')
  const digest = textAt(image, 'imageId', 'imageDigest')
  return present('BatchGetImage', digest, { archived: false, pushedAt: null, manifest })
}

function readFailure({ failureCode, failureReason }: ImageFailure): Found {
  if (failureCode === 'ImageNotFound') return { state: 'absent' }
  return bad('BatchGetImage', 'ECR_UNEXPECTED_ANSWER', `${failureCode ?? 'no failure code'}: ${failureReason ?? ''}`)
}

function present(action: EcrAction, digest: string | null, image: Omit<FoundImage, 'digest'>): Found {
  if (digest === null || !isImageDigest(digest)) {
    return bad(action, 'ECR_UNEXPECTED_ANSWER', `imageDigest is no digest: ${digest ?? 'missing'}`)
  }
  return { state: 'present', image: { digest, ...image } }
}

export function registryOf({ name, account }: EcrRepository): { repositoryName: string; registryId?: string } {
  return { repositoryName: name, ...registryIdOf(account) }
}

export function isOf({ name, account }: EcrRepository, answer: Pick<Image, 'repositoryName' | 'registryId'>): boolean {
  return answer.repositoryName === name && (account === null || answer.registryId === account)
}

function isDenied(found: Found): boolean {
  return found.state === 'unknown' && found.failure.code === 'ECR_ACCESS_DENIED'
}

/** Empty for what is no text. */
export function statusOf(detail: ImageDetail): string {
  return detail.imageStatus === undefined ? 'ACTIVE' : (textAt(detail, 'imageStatus') ?? '')
}

/** RFC 3339 in UTC, to the second. */
export function timeOf(date: Date | undefined): string | null {
  return date === undefined || Number.isNaN(date.getTime()) ? null : date.toISOString().replace(/\.\d+Z$/, 'Z')
}

function mismatch(action: EcrAction, { name }: EcrRepository, tag: string): Found {
  return bad(action, 'ECR_ANSWER_MISMATCH', `the answer is not that for ${name}:${tag}`)
}

function bad(
  action: EcrAction,
  code: 'ECR_EMPTY_ANSWER' | 'ECR_ANSWER_MISMATCH' | 'ECR_UNEXPECTED_ANSWER',
  detail: string,
): Found {
  return { state: 'unknown', failure: badAnswer(action, code, detail) }
}
