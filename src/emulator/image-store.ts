import { EcrError } from './ecr-error.ts'
import { isDigest, isIndex, parseManifest, recordedOf, type Manifest } from './manifest.ts'
import type { ImageId } from './shapes.ts'
import type { ImageState, RegistryState, RepositoryState } from './state.ts'
import { isImmutable } from './tag-setting.ts'

export interface Push {
  readonly manifest: string
  readonly mediaType: string | undefined
  readonly tag: string | undefined
  /** What the caller takes the digest to be. */
  readonly digest: string | undefined
  readonly now: Date
}

/** The one way by which a push of either plane changes a repository. */
export function storeImage(registry: RegistryState, repository: RepositoryState, push: Push): ImageState {
  const manifest = parseManifest(push.manifest, push.mediaType)
  const { digest } = manifest
  if (push.digest !== undefined && push.digest !== digest) {
    throw new EcrError(
      'ImageDigestDoesNotMatchException',
      `The image with digest '${push.digest}' in repository '${repository.name}' and registry ID '${registry.account}' does not match the image digest that Amazon ECR has calculated.`,
    )
  }
  holdTagFree(registry, repository, push.tag, digest)
  holdReferences(registry, repository, manifest)
  const known = repository.images.get(digest)
  const image: ImageState = known ?? {
    ...recordedOf(manifest),
    manifest: push.manifest,
    pushedAt: push.now,
    pulledAt: null,
    status: 'ACTIVE',
  }
  repository.images.set(digest, image)
  if (push.tag !== undefined) repository.tags.set(push.tag, digest)
  return image
}

function holdTagFree(
  registry: RegistryState,
  repository: RepositoryState,
  tag: string | undefined,
  digest: string,
): void {
  const current = tag === undefined ? undefined : repository.tags.get(tag)
  const unchanged = tag === undefined ? repository.images.has(digest) : current === digest
  if (unchanged) {
    throw new EcrError(
      'ImageAlreadyExistsException',
      `Image with digest '${digest}' and tag '${tag ?? 'null'}' already exists in the repository with name '${repository.name}' in registry with id '${registry.account}'`,
    )
  }
  if (tag !== undefined && current !== undefined && isImmutable(repository.setting, tag)) {
    throw tagAlreadyExists(repository, tag)
  }
}

export function tagAlreadyExists(repository: RepositoryState, tag: string): EcrError {
  return new EcrError(
    'ImageTagAlreadyExistsException',
    `The image tag '${tag}' already exists in the '${repository.name}' repository and cannot be overwritten because the tag is immutable.`,
  )
}

function holdReferences(registry: RegistryState, repository: RepositoryState, manifest: Manifest): void {
  const missing = (kind: string, digests: readonly string[]): string =>
    `${kind} with digests '[${digests.join(', ')}]' required for pushing image into repository with name '${repository.name}' in the registry with id '${registry.account}' do not exist`
  const children = digestsMissing(manifest.children, repository.images)
  if (children.length > 0) throw new EcrError('ReferencedImagesNotFoundException', missing('Images', children))
  const layers = digestsMissing(manifest.blobs, repository.blobs)
  if (layers.length > 0) throw new EcrError('LayersNotFoundException', missing('Layers', layers))
}

function digestsMissing(
  wanted: readonly { readonly digest: string }[],
  present: ReadonlyMap<string, unknown>,
): string[] {
  return wanted.map(({ digest }) => digest).filter((digest) => !present.has(digest))
}

export interface ImageFailure {
  readonly imageId: ImageId
  readonly failureCode: string
  readonly failureReason: string
}

export function failure(imageId: ImageId, failureCode: string, failureReason: string): ImageFailure {
  return { imageId, failureCode, failureReason }
}

/** The image that an id names, or why there is none. */
export function findImage(repository: RepositoryState, id: ImageId): ImageState | ImageFailure {
  const { imageDigest, imageTag } = id
  if (imageDigest === undefined && imageTag === undefined) {
    const reason = 'Invalid request parameters: both tag and digest cannot be null'
    return failure(id, 'MissingDigestAndTag', reason)
  }
  if (imageDigest !== undefined && !isDigest(imageDigest)) {
    const reason = "Invalid request parameters: image digest should satisfy the regex '[a-zA-Z0-9-_+.]+:[a-fA-F0-9]+'"
    return failure(id, 'InvalidImageDigest', reason)
  }
  const tagged = imageTag === undefined ? undefined : repository.tags.get(imageTag)
  const image = repository.images.get(imageDigest ?? tagged ?? '')
  if (image === undefined || (imageTag !== undefined && tagged === undefined)) {
    return failure(id, 'ImageNotFound', 'Requested image not found')
  }
  if (tagged !== undefined && tagged !== image.digest) {
    return failure(id, 'ImageTagDoesNotMatchDigest', 'Requested image tag does not match digest')
  }
  return image
}

export function tagsOf(repository: RepositoryState, { digest }: ImageState): string[] {
  return [...repository.tags].filter(([, target]) => target === digest).map(([tag]) => tag)
}

/** The tags of every image that has any, by digest: `tagsOf` for all of them at once. */
export function tagsByDigest({ tags }: RepositoryState): ReadonlyMap<string, readonly string[]> {
  const byDigest = new Map<string, string[]>()
  for (const [tag, digest] of tags) {
    const known = byDigest.get(digest)
    if (known === undefined) byDigest.set(digest, [tag])
    else known.push(tag)
  }
  return byDigest
}

/** An id for each tag of an image, or one without a tag. */
export function identifiers({ digest: imageDigest }: ImageState, tags: readonly string[]): ImageId[] {
  return tags.length === 0 ? [{ imageDigest }] : tags.map((imageTag) => ({ imageDigest, imageTag }))
}

/** The digest of an index that refers to this image, if there is one. */
export function indexHolding(repository: RepositoryState, digest: string): string | null {
  const holder = [...repository.images.values()].find(
    ({ manifest, mediaType }) =>
      isIndex(mediaType) &&
      manifest !== null &&
      parseManifest(manifest, mediaType).children.some((child) => child.digest === digest),
  )
  return holder?.digest ?? null
}

export function removeImage(repository: RepositoryState, image: ImageState): void {
  for (const tag of tagsOf(repository, image)) repository.tags.delete(tag)
  repository.images.delete(image.digest)
}
