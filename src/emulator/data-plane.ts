import { EcrError, invalidParameter } from './ecr-error.ts'
import { isRead, type DataRequest, type RepositoryRoute } from './data-request.ts'
import { storeImage, tagAlreadyExists } from './image-store.ts'
import { digestOf, isDigest, isIndex } from './manifest.ts'
import { empty, json, refusalOf, registryError, unsupported } from './registry-answer.ts'
import { repositoryForPush } from './registry-settings.ts'
import { holdTag } from './shapes.ts'
import { findRepository, type ImageState, type RegistryState } from './state.ts'
import { isImmutable } from './tag-setting.ts'
import { upload } from './uploads.ts'
import { header, type Answer } from './wire.ts'

/** Serves the OCI distribution API below `/v2/` to a client that has logged in. */
export function answerData(registry: RegistryState, request: DataRequest, now: Date): Answer {
  try {
    return serve(registry, request, now)
  } catch (error) {
    if (error instanceof EcrError) return refusalOf(error)
    throw error
  }
}

export function unauthorised(realm: string): Answer {
  const challenge = `Basic realm="${realm}",service="ecr.amazonaws.com"`
  const headers = { 'content-type': 'text/plain; charset=utf-8', 'www-authenticate': challenge }
  return { status: 401, headers, body: 'Not Authorized\n' }
}

export function denied(message: string): Answer {
  return registryError(403, 'DENIED', message)
}

function serve(registry: RegistryState, request: DataRequest, now: Date): Answer {
  const { route } = request
  switch (route.resource) {
    case 'version':
      return json(200, {})
    case 'unknown':
      return registryError(404, 'UNSUPPORTED', 'Unknown resource')
    case 'manifest':
      return request.method === 'PUT'
        ? putManifest(registry, request, route, now)
        : getManifest(registry, request, route, now)
    case 'blob':
      return getBlob(registry, request, route)
    case 'upload':
      return upload(registry, request, route, now)
    case 'tags':
      return listTags(registry, request, route)
  }
}

/**
 * A tag that is immutable is refused even when it points at this very image already, as ECR's users report of `docker push`
 * (aws/containers-roadmap#2179); a mutable one, or a digest, is simply there.
 */
function putManifest(
  registry: RegistryState,
  request: DataRequest,
  { repository: name, reference }: RepositoryRoute,
  now: Date,
): Answer {
  const repository = repositoryForPush(registry, name, now)
  const manifest = utf8(request.body)
  const mediaType = header(request.headers, 'content-type')
  const tag = isDigest(reference) ? undefined : reference
  const digest = tag === undefined ? reference : digestOf(manifest)
  if (tag !== undefined) {
    holdTag(tag)
    if (repository.tags.get(tag) === digest && isImmutable(repository.setting, tag))
      throw tagAlreadyExists(repository, tag)
  }
  try {
    storeImage(registry, repository, { manifest, mediaType, tag, digest, now })
  } catch (error) {
    if (!(error instanceof EcrError) || error.code !== 'ImageAlreadyExistsException') throw error
  }
  return empty(201, { location: `/v2/${name}/manifests/${digest}`, 'docker-content-digest': digest })
}

function getManifest(
  registry: RegistryState,
  request: DataRequest,
  { repository: name, reference }: RepositoryRoute,
  now: Date,
): Answer {
  if (!isRead(request)) return unsupported()
  const repository = findRepository(registry, name)
  const image = repository.images.get(isDigest(reference) ? reference : (repository.tags.get(reference) ?? ''))
  const accepted = header(request.headers, 'accept')
  if (image === undefined || image.manifest === null || image.status !== 'ACTIVE' || !accepts(accepted, image)) {
    return registryError(404, 'MANIFEST_UNKNOWN', 'Requested image not found')
  }
  if (request.method === 'GET') image.pulledAt = now
  const headers = { 'content-type': image.mediaType, 'docker-content-digest': image.digest }
  return { status: 200, headers, body: image.manifest }
}

/** A client that says nothing of what it accepts is taken for an old one, which knows no index. */
function accepts(accept: string | undefined, { mediaType }: ImageState): boolean {
  if (accept === undefined) return !isIndex(mediaType)
  const ranges = accept.split(',').map((range) => range.split(';', 1)[0]?.trim())
  return ranges.some((range) => range === '*/*' || range === 'application/*' || range === mediaType)
}

function getBlob(
  registry: RegistryState,
  request: DataRequest,
  { repository: name, reference }: RepositoryRoute,
): Answer {
  if (!isRead(request)) return unsupported()
  const blob = findRepository(registry, name).blobs.get(reference)
  if (blob === undefined) return registryError(404, 'BLOB_UNKNOWN', 'Requested layer not found')
  const headers = { 'content-type': 'application/octet-stream', 'docker-content-digest': reference }
  return { status: 200, headers, body: blob }
}

const MAX_PAGE = 1000

function listTags(registry: RegistryState, request: DataRequest, { repository: name }: RepositoryRoute): Answer {
  if (!isRead(request)) return unsupported()
  const size = Number(request.query.get('n') ?? MAX_PAGE)
  if (!Number.isInteger(size) || size < 1 || size > MAX_PAGE) {
    const message = `Invalid parameter at 'maxResults' failed to satisfy constraint: 'Member must have value less than or equal to ${MAX_PAGE}'`
    return registryError(405, 'UNSUPPORTED', message)
  }
  const last = request.query.get('last') ?? ''
  const rest = [...findRepository(registry, name).tags.keys()].toSorted().filter((tag) => tag > last)
  const tags = rest.slice(0, size)
  const next = `/v2/${name}/tags/list?n=${size}&last=${encodeURIComponent(tags.at(-1) ?? '')}`
  const answer = json(200, { name, tags })
  return tags.length === rest.length
    ? answer
    : { ...answer, headers: { ...answer.headers, link: `<${next}>; rel="next"` } }
}

function utf8(body: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(body)
  } catch {
    throw invalidParameter('ImageManifest', 'Invalid JSON syntax')
  }
}
