import type { Headers } from './wire.ts'

/** A request to `/v2/` of the OCI distribution API. */
export interface DataRequest {
  readonly method: string
  readonly query: URLSearchParams
  readonly headers: Headers
  readonly body: Uint8Array
  readonly route: DataRoute
}

/** What of a repository a path speaks of; `reference` is a tag, a digest or an upload's id. */
export type DataRoute =
  | { readonly resource: 'version' | 'unknown' }
  | {
      readonly resource: 'manifest' | 'blob' | 'upload' | 'tags'
      readonly repository: string
      readonly reference: string
    }

/** `path` is `/v2/` and what follows it, decoded. */
export function routeOf(path: string): DataRoute {
  const segments = path.slice('/v2/'.length).split('/')
  if (path === '/v2/' || path === '/v2') return { resource: 'version' }
  const tail = segments.at(-1) ?? ''
  const named = (resource: 'manifest' | 'blob' | 'upload' | 'tags', marks: number): DataRoute => {
    const repository = segments.slice(0, -marks - 1).join('/')
    return repository === '' ? { resource: 'unknown' } : { resource, repository, reference: tail }
  }
  if (segments.at(-3) === 'blobs' && segments.at(-2) === 'uploads') return named('upload', 2)
  if (segments.at(-2) === 'manifests') return named('manifest', 1)
  if (segments.at(-2) === 'blobs') return named('blob', 1)
  if (segments.at(-2) === 'tags' && tail === 'list') return named('tags', 1)
  return { resource: 'unknown' }
}

export type RepositoryRoute = Extract<DataRoute, { readonly repository: string }>

/** `PutManifest`, `GetBlob`: what rules and records call a request of the data plane. */
export function dataOperation(method: string, { resource }: DataRoute): string {
  const capitalised = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase()
  return capitalised(method) + capitalised(resource)
}

export function isRead({ method }: DataRequest): boolean {
  return method === 'GET' || method === 'HEAD'
}
