import { createHash, createHmac } from 'node:crypto'
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A repository of an estate, as the services that list repositories know it. One with several findings is in the list as often. */
export interface FakeResource {
  readonly account: string
  readonly region: string
  readonly name: string
  readonly mode: string
  readonly filters: readonly string[]
  readonly tags: Readonly<Record<string, string>>
  readonly lifecycle: string | null
  readonly finding: FakeFinding | null
}

export interface FakeFinding {
  readonly compliance: 'PASSED' | 'WARNING' | 'FAILED' | 'NOT_AVAILABLE'
  readonly workflow: 'NEW' | 'NOTIFIED' | 'RESOLVED' | 'SUPPRESSED'
  readonly updatedAt: string
  /** `ACTIVE` unless told otherwise. */
  readonly recordState?: 'ACTIVE' | 'ARCHIVED'
  /** `ECR.2` unless told otherwise. */
  readonly control?: string
}

/** What is answered in the place of an answer. */
export type FakeAnswer =
  | { readonly kind: 'error'; readonly status: number; readonly type: string; readonly message?: string }
  | { readonly kind: 'body'; readonly status?: number; readonly body: string }
  | { readonly kind: 'html'; readonly status: number }
  /** No end after so many bytes of white space. */
  | { readonly kind: 'flood'; readonly bytes: number }
  | { readonly kind: 'hang' | 'hang-after-headers' | 'cut' | 'reset' }

export interface FakeFaults {
  /** Of the calls, from 0 to 1. */
  readonly throttleShare?: number
  readonly seed?: number
  /** Of the n-th call, from 0; null to answer it. */
  readonly answer?: (call: number) => FakeAnswer | null
}

export interface FakeOptions {
  /** The only region whose signatures are taken; any unless told. */
  readonly region?: string
  /** The secret key that requests must be signed with; only the form of a signature is held unless told. */
  readonly secret?: string
  readonly faults?: FakeFaults
}

export interface FakeCall {
  readonly operation: string
  /** That the request was signed for. */
  readonly region: string
  /** The account of a temporary access key, as the fake STS gives it; null for any other key. */
  readonly caller: string | null
  readonly userAgent: string
  readonly input: FakeInput
}

export type FakeInput = Readonly<Record<string, unknown>>

export interface FakeService {
  readonly url: string
  /** So far, also those that a fault answered. */
  readonly calls: readonly FakeCall[]
  readonly close: () => Promise<void>
}

/** One of AWS's services, by one of its two JSON protocols. */
export interface FakeProtocol {
  readonly signingName: string
  readonly contentType: 'application/x-amz-json-1.1' | 'application/json'
  /** By `X-Amz-Target`, or by path. */
  readonly operations: Readonly<Record<string, (input: FakeInput, region: string, caller: string | null) => object>>
  readonly throttling: { readonly status: number; readonly type: string }
}

/** Thrown by an operation. */
export class FakeError extends Error {
  readonly status: number
  readonly type: string
  constructor(status: number, type: string, message: string) {
    super(message)
    this.status = status
    this.type = type
  }
}

const AUTHORIZATION =
  /^AWS4-HMAC-SHA256 Credential=([A-Za-z0-9]+)\/(\d{8})\/([a-z0-9-]+)\/([a-z]+)\/aws4_request, SignedHeaders=([a-z0-9;-]+), Signature=([0-9a-f]{64})$/

const KEY_OF_ACCOUNT = /^ASIA([0-9]{12})[A-Z0-9]{4}$/

/**
 * Written from the public documentation of AWS's JSON 1.1 and REST JSON 1 protocols (smithy.io/2.0/aws/protocols) and of Signature
 * Version 4, and from the service models of botocore.
 */
export async function startFakeService(
  protocol: FakeProtocol,
  { region, secret, faults = {} }: FakeOptions,
): Promise<FakeService> {
  const calls: FakeCall[] = []
  const chance = seeded(faults.seed ?? 1)
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString()
      try {
        const { method = '', url: path = '', headers } = request
        const call = callOf({ method, path, headers, body }, protocol, { region, secret })
        const count = calls.push(call)
        const fault = faults.answer?.(count - 1) ?? null
        if (fault !== null) return answerFault(response, protocol, fault)
        if (chance() < (faults.throttleShare ?? 0)) {
          throw new FakeError(protocol.throttling.status, protocol.throttling.type, 'Rate exceeded')
        }
        const output = protocol.operations[call.operation]!(call.input, call.region, call.caller)
        return send(response, protocol, 200, output)
      } catch (error) {
        const { status, type, message } = error instanceof FakeError ? error : new FakeError(500, 'Fake', String(error))
        return answerFault(response, protocol, { kind: 'error', status, type, message })
      }
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls,
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

interface Received {
  readonly method: string
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

function callOf(
  received: Received,
  protocol: FakeProtocol,
  { region, secret }: { region: string | undefined; secret: string | undefined },
): FakeCall {
  const { method, path, headers, body } = received
  const isRpc = protocol.contentType === 'application/x-amz-json-1.1'
  const operation = isRpc ? String(headers['x-amz-target']) : path
  if (method !== 'POST' || (isRpc && path !== '/') || !Object.hasOwn(protocol.operations, operation)) {
    throw new FakeError(404, 'UnknownOperationException', `${method} ${path} ${operation}`)
  }
  if (headers['content-type'] !== protocol.contentType) {
    throw new FakeError(415, 'UnsupportedMediaTypeException', String(headers['content-type']))
  }
  if (Number(headers['content-length']) !== Buffer.byteLength(body)) {
    throw new FakeError(411, 'MissingContentLength', String(headers['content-length']))
  }
  const scope = scopeOf(received, secret)
  if (scope.service !== protocol.signingName || (region !== undefined && scope.region !== region)) {
    const message = `Credential should be scoped to ${region ?? 'a valid region'} and ${protocol.signingName}`
    throw new FakeError(403, 'InvalidSignatureException', message)
  }
  const [, caller = null] = KEY_OF_ACCOUNT.exec(scope.key) ?? []
  return { operation, region: scope.region, caller, userAgent: String(headers['user-agent']), input: inputOf(body) }
}

function inputOf(body: string): FakeInput {
  const input: unknown = JSON.parse(body)
  if (typeof input === 'object' && input !== null && !Array.isArray(input)) return { ...input }
  throw new FakeError(400, 'SerializationException', 'the body is no object')
}

function scopeOf(
  received: Received,
  secret: string | undefined,
): { readonly key: string; readonly region: string; readonly service: string } {
  const { headers } = received
  const match = AUTHORIZATION.exec(headers.authorization ?? '')
  const date = String(headers['x-amz-date'])
  if (match === null || !/^\d{8}T\d{6}Z$/.test(date) || !date.startsWith(match[2]!)) {
    throw new FakeError(403, 'IncompleteSignatureException', `${headers.authorization} ${date}`)
  }
  const [, accessKey = '', day = '', region = '', service = '', signed = '', signature] = match
  const names = signed.split(';')
  const must = ['host', 'x-amz-date', ...(headers['x-amz-target'] === undefined ? [] : ['x-amz-target'])]
  if (!must.every((name) => names.includes(name))) throw new FakeError(403, 'InvalidSignatureException', signed)
  const stringToSign = [
    'AWS4-HMAC-SHA256',
    date,
    `${day}/${region}/${service}/aws4_request`,
    sha256(
      [
        received.method,
        received.path,
        '',
        ...names.map((name) => `${name}:${String(headers[name]).trim()}`),
        '',
        signed,
        sha256(received.body),
      ].join('\n'),
    ),
  ].join('\n')
  const key = [day, region, service, 'aws4_request'].reduce(hmac, Buffer.from(`AWS4${secret}`))
  if (secret !== undefined && hmac(key, stringToSign).toString('hex') !== signature) {
    throw new FakeError(403, 'InvalidSignatureException', 'The request signature we calculated does not match')
  }
  return { key: accessKey, region, service }
}

function answerFault(response: ServerResponse, protocol: FakeProtocol, answer: FakeAnswer): void {
  const { contentType } = protocol
  switch (answer.kind) {
    case 'error': {
      const { status, type, message = `${type} was thrown` } = answer
      const isRpc = contentType === 'application/x-amz-json-1.1'
      if (!isRpc) response.setHeader('x-amzn-errortype', `${type}:http://internal.amazon.com/coral/com.amazonaws/`)
      return send(response, protocol, status, isRpc ? { __type: type, message } : { Message: message, Code: type })
    }
    case 'body':
      response.writeHead(answer.status ?? 200, { 'content-type': contentType }).end(answer.body)
      return
    case 'html':
      response.writeHead(answer.status, { 'content-type': 'text/html' }).end('<html><title>Proxy</title></html>')
      return
    case 'flood':
      response.writeHead(200, { 'content-type': contentType }).end(' '.repeat(answer.bytes))
      return
    case 'hang':
      return
    case 'hang-after-headers':
      response.writeHead(200, { 'content-type': contentType }).write('{')
      return
    case 'cut':
      response.writeHead(200, { 'content-type': contentType, 'content-length': 1000 }).write('{"Results":["')
      setTimeout(() => response.destroy(), 10)
      return
    case 'reset':
      response.destroy()
  }
}

function send(response: ServerResponse, { contentType }: FakeProtocol, status: number, output: object): void {
  const body = Buffer.from(JSON.stringify(output))
  response.writeHead(status, { 'content-type': contentType, 'content-length': body.length }).end(body)
}

/** A page of a list, and the token of the next, which fits this question alone. */
export function fakePage<T>(
  list: readonly T[],
  size: number,
  token: unknown,
  question: string,
): { readonly page: readonly T[]; readonly next: string | null } {
  const stamp = sha256(question).slice(0, 16)
  const [given, start] = typeof token === 'string' ? token.split('.') : [stamp, '0']
  if (given !== stamp || !/^\d+$/.test(start ?? '')) throw new RangeError('the token is none of this question')
  const end = Number(start) + size
  return { page: list.slice(Number(start), end), next: end < list.length ? `${stamp}.${end}` : null }
}

/** Numbers from 0 to 1, always the same ones (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

export function arnOf({ account, region, name }: Pick<FakeResource, 'account' | 'region' | 'name'>): string {
  const partition = region.startsWith('cn-') ? 'aws-cn' : region.startsWith('us-gov-') ? 'aws-us-gov' : 'aws'
  return `arn:${partition}:ecr:${region}:${account}:repository/${name}`
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

function hmac(key: Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest()
}
