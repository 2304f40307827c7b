import type { DataRequest, RepositoryRoute } from './data-request.ts'
import { digestOf } from './manifest.ts'
import { empty, registryError, unsupported } from './registry-answer.ts'
import { repositoryForPush } from './registry-settings.ts'
import { findRepository, type RegistryState, type RepositoryState, type UploadState } from './state.ts'
import { header, type Answer } from './wire.ts'

/** POST begins an upload, PATCH adds to it and PUT ends it; a mount is answered as ECR's default does, with an upload. */
export function upload(
  registry: RegistryState,
  request: DataRequest,
  { repository: name, reference }: RepositoryRoute,
  now: Date,
): Answer {
  if (request.method === 'POST' && reference === '') {
    const repository = repositoryForPush(registry, name, now)
    const digest = request.query.get('digest')
    if (digest !== null) return keepBlob(repository, digest, request.body)
    const id = `${digestOf(name).slice(7, 23)}-${++repository.uploadsStarted}`
    repository.uploads.set(id, { chunks: [], size: 0 })
    return uploadAnswer(202, name, id, 0)
  }
  const repository = findRepository(registry, name)
  const state = repository.uploads.get(reference)
  if (state === undefined) return registryError(404, 'BLOB_UPLOAD_UNKNOWN', 'The upload could not be found')
  switch (request.method) {
    case 'GET':
      return uploadAnswer(204, name, reference, state.size)
    case 'DELETE':
      repository.uploads.delete(reference)
      return empty(204, {})
    case 'PATCH':
      if (!continues(header(request.headers, 'content-range'), state)) return outOfOrder(name, reference, state)
      append(state, request.body)
      return uploadAnswer(202, name, reference, state.size)
    case 'PUT':
      append(state, request.body)
      repository.uploads.delete(reference)
      return keepBlob(repository, request.query.get('digest') ?? '', Buffer.concat(state.chunks))
    default:
      return unsupported()
  }
}

function append(state: UploadState, chunk: Uint8Array): void {
  state.chunks.push(chunk)
  state.size += chunk.length
}

/** `Content-Range` is `first-last`, or absent for a stream of unknown length. */
function continues(range: string | undefined, { size }: UploadState): boolean {
  return range === undefined || range.replace(/^bytes /, '').startsWith(`${size}-`)
}

function outOfOrder(name: string, id: string, state: UploadState): Answer {
  const { headers } = uploadAnswer(416, name, id, state.size)
  return { ...registryError(416, 'BLOB_UPLOAD_INVALID', 'The chunk does not follow the one before'), headers }
}

function uploadAnswer(status: number, name: string, id: string, size: number): Answer {
  return empty(status, {
    location: `/v2/${name}/blobs/uploads/${id}`,
    range: `0-${Math.max(0, size - 1)}`,
    'docker-upload-uuid': id,
  })
}

function keepBlob(repository: RepositoryState, digest: string, content: Uint8Array): Answer {
  if (digestOf(content) !== digest) {
    return registryError(
      400,
      'DIGEST_INVALID',
      'The layer digest does not match the one that Amazon ECR has calculated',
    )
  }
  repository.blobs.set(digest, content)
  const location = `/v2/${repository.name}/blobs/${digest}`
  return empty(201, { location, 'docker-content-digest': digest })
}
