import { EcrError } from './ecr-error.ts'
import { OPERATIONS, type Surroundings } from './operations.ts'
import { isInput, type Input } from './parameters.ts'
import { registryId } from './shapes.ts'
import type { RegistryState } from './state.ts'

/** What goes back over HTTP, whichever plane it comes from. */
export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Uint8Array
}

export type Headers = Readonly<Record<string, string | string[] | undefined>>

/** A call of the API, as AWS's JSON 1.1 protocol carries it. */
export interface Call {
  readonly operation: string
  readonly region: string
  /** `registryId` of the input, or the caller's account. */
  readonly account: string
  /** The account that the access key names, or the emulator's own. */
  readonly caller: string
  readonly input: Input
}

const TARGET_PREFIX = 'AmazonEC2ContainerRegistry_V20150921.'

/**
 * Reads a call off its request.
 *
 * The SigV4 header must be there and whole, and scoped to ECR, since the region is read off its scope. The signature itself is
 * not verified: the emulator knows no secrets. A temporary access key of the form ASIA, twelve digits and four letters or digits
 * stands for the account of these digits, and any other for the emulator's own. Throws EcrError for what ECR refuses.
 */
export function readCall(headers: Headers, body: string, defaultAccount: string): Call {
  const operation = operationOf(headers)
  const { region, accessKey } = scopeOf(header(headers, 'authorization'))
  const caller = KEY_OF_ACCOUNT.exec(accessKey)?.[1] ?? defaultAccount
  if (!OPERATIONS.has(operation)) throw unknownOperation(operation)
  const input = parsed(body)
  return { operation, region, account: registryId(input) ?? caller, caller, input }
}

/** The operation that a request names, or '' for one that names none of ECR's. */
export function operationOf(headers: Headers): string {
  const target = header(headers, 'x-amz-target') ?? ''
  return target.startsWith(TARGET_PREFIX) ? target.slice(TARGET_PREFIX.length) : ''
}

function unknownOperation(operation: string): EcrError {
  return new EcrError('UnknownOperationException', `The operation '${operation}' is not one that is emulated.`)
}

/** Carries out a call; what ECR refuses is an answer too. */
export function answerCall(
  registry: RegistryState,
  { operation, input }: Omit<Call, 'caller'>,
  surroundings: Surroundings,
): Answer {
  const serve = OPERATIONS.get(operation)
  if (serve === undefined) return errorAnswer(unknownOperation(operation))
  try {
    return jsonAnswer(200, serve(registry, input, surroundings))
  } catch (error) {
    if (error instanceof EcrError) return errorAnswer(error)
    throw error
  }
}

export function errorAnswer({ code, message, status }: EcrError): Answer {
  return jsonAnswer(status, { __type: code, message })
}

function jsonAnswer(status: number, value: object): Answer {
  return { status, headers: { 'content-type': 'application/x-amz-json-1.1' }, body: JSON.stringify(value) }
}

export function plainAnswer(status: number, text: string): Answer {
  return { status, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: `${text}\n` }
}

export function header(headers: Headers, name: string): string | undefined {
  const value = headers[name]
  return Array.isArray(value) ? value.join(', ') : value
}

function parsed(body: string): Input {
  let input: unknown
  try {
    input = body === '' ? {} : JSON.parse(body)
  } catch (cause) {
    throw new EcrError('SerializationException', String(cause))
  }
  if (!isInput(input))
    throw new EcrError('SerializationException', 'Start of structure or map found where not expected.')
  return input
}

const ALGORITHM = 'AWS4-HMAC-SHA256'
const SIGNATURE_PARTS = ['Credential', 'SignedHeaders', 'Signature']
const KEY_OF_ACCOUNT = /^ASIA([0-9]{12})[A-Z0-9]{4}$/
const SCOPE = /^(?<accessKey>[^/]+)\/[0-9]{8}\/(?<region>[a-z0-9-]+)\/(?<service>[a-z0-9-]+)\/aws4_request$/

function scopeOf(authorization: string | undefined): { readonly region: string; readonly accessKey: string } {
  if (authorization === undefined) {
    throw new EcrError('MissingAuthenticationTokenException', 'Missing Authentication Token')
  }
  if (!authorization.startsWith(`${ALGORITHM} `)) {
    throw new EcrError(
      'IncompleteSignatureException',
      `Unsupported AWS 'algorithm': '${authorization.split(' ', 1)[0]}'.`,
    )
  }
  const parts = new Map(
    authorization
      .slice(ALGORITHM.length)
      .split(',')
      .map((part) => {
        const [name = '', ...value] = part.trim().split('=')
        return [name, value.join('=')]
      }),
  )
  const missing = SIGNATURE_PARTS.filter((name) => (parts.get(name) ?? '') === '')
  if (missing.length > 0) {
    const message = missing.map((name) => `Authorization header requires '${name}' parameter.`).join(' ')
    throw new EcrError('IncompleteSignatureException', `${message} Authorization=${ALGORITHM}`)
  }
  const scope = SCOPE.exec(parts.get('Credential') ?? '')?.groups
  if (scope?.['region'] === undefined) {
    const form = '<access-key>/YYYYMMDD/REGION/SERVICE/aws4_request'
    throw new EcrError('IncompleteSignatureException', `Credential must have the form '${form}'.`)
  }
  if (scope['service'] !== 'ecr') {
    throw new EcrError('InvalidSignatureException', "Credential should be scoped to correct service: 'ecr'. ")
  }
  return { region: scope['region'], accessKey: scope['accessKey'] ?? '' }
}
