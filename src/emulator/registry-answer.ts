import type { EcrError } from './ecr-error.ts'
import type { Answer } from './wire.ts'

/** What the data plane makes of a refusal: a status, and a code of the distribution specification. */
const REFUSALS: ReadonlyMap<string, readonly [status: number, code: string]> = new Map([
  ['RepositoryNotFoundException', [404, 'NAME_UNKNOWN']],
  ['ImageTagAlreadyExistsException', [400, 'TAG_INVALID']],
  ['ImageDigestDoesNotMatchException', [400, 'MANIFEST_INVALID']],
  ['ReferencedImagesNotFoundException', [400, 'MANIFEST_BLOB_UNKNOWN']],
  ['LayersNotFoundException', [400, 'MANIFEST_BLOB_UNKNOWN']],
  ['AccessDeniedException', [403, 'DENIED']],
  ['ExpiredTokenException', [403, 'DENIED']],
  ['UnrecognizedClientException', [403, 'DENIED']],
  ['InvalidSignatureException', [403, 'DENIED']],
  ['ThrottlingException', [429, 'TOOMANYREQUESTS']],
  ['ServerException', [500, 'UNKNOWN']],
])

/** Anything else, an invalid parameter above all, comes back from ECR as 405 UNSUPPORTED. */
export function refusalOf({ code, message }: EcrError): Answer {
  const [status, registryCode] = REFUSALS.get(code) ?? [405, 'UNSUPPORTED']
  return registryError(status, registryCode, message)
}

export function registryError(status: number, code: string, message: string): Answer {
  return json(status, { errors: [{ code, message }] })
}

export function json(status: number, value: object): Answer {
  return { status, headers: { 'content-type': 'application/json; charset=utf-8' }, body: JSON.stringify(value) }
}

export function empty(status: number, headers: Readonly<Record<string, string>>): Answer {
  return { status, headers, body: '' }
}

export function unsupported(): Answer {
  return registryError(405, 'UNSUPPORTED', 'The operation is not supported')
}
