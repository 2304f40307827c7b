import { EcrError, invalidParameter } from './ecr-error.ts'
import {
  failure,
  findImage,
  identifiers,
  indexHolding,
  removeImage,
  storeImage,
  tagsByDigest,
  tagsOf,
} from './image-store.ts'
import {
  heldText,
  optionalChoice,
  optionalList,
  optionalStructure,
  optionalText,
  text,
  type Input,
} from './parameters.ts'
import { page, pageRequest } from './page.ts'
import { imageIds, optionalImageIds, optionalImageTag, repositoryName, seconds, type ImageId } from './shapes.ts'
import {
  findRepository,
  IMAGE_STATUSES,
  type ImageState,
  type ImageStatus,
  type RegistryState,
  type RepositoryState,
} from './state.ts'

const MAX_MANIFEST = 4_194_304
const TAG_STATUSES = ['TAGGED', 'UNTAGGED', 'ANY'] as const

export function putImage(registry: RegistryState, input: Input, now: Date): object {
  const name = repositoryName(input)
  const manifest = text(input, 'imageManifest', { min: 1, max: MAX_MANIFEST })
  const mediaType = optionalText(input, 'imageManifestMediaType')
  const tag = optionalImageTag(input)
  const digest = optionalText(input, 'imageDigest')
  const repository = findRepository(registry, name)
  const image = storeImage(registry, repository, { manifest, mediaType, tag, digest, now })
  return { image: described(registry, repository, image, tag) }
}

/**
 * Where `acceptedMediaTypes` is sent, an image of another type is a failure; ECR itself may convert old types, which is not
 * imitated. That an archived image answers ImageInaccessible is read off the failure's name: AWS documents no answer.
 */
export function batchGetImage(registry: RegistryState, input: Input, now: Date): object {
  const repository = findRepository(registry, repositoryName(input))
  const accepted = optionalList(input, 'acceptedMediaTypes', (value, path) => heldText(value, path, {}), {
    min: 1,
    max: 100,
  })
  const images: object[] = []
  const failures: object[] = []
  for (const id of imageIds(input)) {
    const image = findImage(repository, id)
    if ('failureCode' in image) {
      failures.push(image)
    } else if (image.status !== 'ACTIVE') {
      failures.push(failure(id, 'ImageInaccessible', 'Requested image is archived'))
    } else if (accepted !== undefined && !accepted.includes(image.mediaType)) {
      failures.push(failure(id, 'ImageNotFound', 'Requested image not found'))
    } else {
      image.pulledAt = now
      images.push(described(registry, repository, image, id.imageTag))
    }
  }
  return { images, failures }
}

export function batchDeleteImage(registry: RegistryState, input: Input): object {
  const repository = findRepository(registry, repositoryName(input))
  const deleted: object[] = []
  const failures: object[] = []
  for (const id of imageIds(input)) {
    const image = findImage(repository, id)
    const holder = 'failureCode' in image ? null : indexHolding(repository, image.digest)
    if ('failureCode' in image) {
      failures.push(image)
    } else if (id.imageTag !== undefined && tagsOf(repository, image).length > 1) {
      repository.tags.delete(id.imageTag)
      deleted.push({ imageDigest: image.digest, imageTag: id.imageTag })
    } else if (holder !== null) {
      const reason = `Requested image referenced by manifest list: [${holder}]`
      failures.push(failure(id, 'ImageReferencedByManifestList', reason))
    } else {
      deleted.push(...identifiers(image, tagsOf(repository, image)))
      removeImage(repository, image)
    }
  }
  return { imageIds: deleted, failures }
}

export function describeImages(registry: RegistryState, input: Input): object {
  const repository = findRepository(registry, repositoryName(input))
  const ids = optionalImageIds(input)
  const request = pageRequest(input, ids === undefined ? null : 'images with imageIds')
  const tags = tagsByDigest(repository)
  const passes = imageFilter(tags, input)
  const detail = (image: ImageState): object => detailed(registry, repository, image, tags.get(image.digest) ?? [])
  if (ids !== undefined) {
    const found = ids.map((id) => describable(registry, repository, id, passes))
    return { imageDetails: [...new Set(found)].map(detail) }
  }
  const { entries, ...rest } = page([...repository.images.values()].filter(passes), ({ digest }) => digest, request)
  return { imageDetails: entries.map(detail), ...rest }
}

function describable(
  registry: RegistryState,
  repository: RepositoryState,
  id: ImageId,
  passes: (image: ImageState) => boolean,
): ImageState {
  if (id.imageDigest === undefined && id.imageTag === undefined) {
    throw invalidParameter('imageIds', 'Invalid request parameters: both tag and digest cannot be null')
  }
  const image = findImage(repository, id)
  if (!('failureCode' in image) && passes(image)) return image
  const { imageDigest, imageTag } = id
  const named = [`imageDigest:'${imageDigest ?? 'null'}'`, `imageTag:'${imageTag ?? 'null'}'`].join(', ')
  throw new EcrError(
    'ImageNotFoundException',
    `The image with imageId {${named}} does not exist within the repository with name '${repository.name}' in the registry with id '${registry.account}'`,
  )
}

export function listImages(registry: RegistryState, input: Input): object {
  const repository = findRepository(registry, repositoryName(input))
  const tags = tagsByDigest(repository)
  const images = [...repository.images.values()].filter(imageFilter(tags, input))
  const all = images.flatMap((image) => identifiers(image, tags.get(image.digest) ?? []))
  const key = ({ imageDigest, imageTag }: ImageId): string => `${imageDigest ?? ''}/${imageTag ?? ''}`
  const { entries, ...rest } = page(all, key, pageRequest(input, null))
  return { imageIds: entries, ...rest }
}

function imageFilter(tags: ReadonlyMap<string, unknown>, input: Input): (image: ImageState) => boolean {
  const filter = optionalStructure(input, 'filter') ?? {}
  const tagStatus = optionalChoice(filter, 'tagStatus', TAG_STATUSES, 'filter.tagStatus') ?? 'ANY'
  const wanted: ImageStatus | 'ANY' =
    optionalChoice(filter, 'imageStatus', [...IMAGE_STATUSES, 'ANY'], 'filter.imageStatus') ?? 'ACTIVE'
  return (image) =>
    (wanted === 'ANY' || image.status === wanted) &&
    (tagStatus === 'ANY' || (tagStatus === 'TAGGED') === tags.has(image.digest))
}

function described(
  registry: RegistryState,
  repository: RepositoryState,
  image: ImageState,
  imageTag: string | undefined,
): object {
  return {
    registryId: registry.account,
    repositoryName: repository.name,
    imageId: { imageDigest: image.digest, ...(imageTag !== undefined && { imageTag }) },
    ...(image.manifest !== null && { imageManifest: image.manifest }),
    imageManifestMediaType: image.mediaType,
  }
}

function detailed(
  registry: RegistryState,
  repository: RepositoryState,
  image: ImageState,
  tags: readonly string[],
): object {
  const { artifactMediaType, size } = image
  return {
    registryId: registry.account,
    repositoryName: repository.name,
    imageDigest: image.digest,
    ...(tags.length > 0 && { imageTags: tags }),
    ...(size !== null && { imageSizeInBytes: size }),
    imagePushedAt: seconds(image.pushedAt),
    imageManifestMediaType: image.mediaType,
    ...(artifactMediaType !== null && { artifactMediaType }),
    ...(image.pulledAt !== null && { lastRecordedPullTime: seconds(image.pulledAt) }),
    imageStatus: image.status,
  }
}
