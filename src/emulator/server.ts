import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Delivery, FaultRule } from './faults.ts'
import type { RegistrySeeder } from './seeding.ts'
import { createService, type RecordedRequest, type Service } from './service.ts'
import { operationOf, plainAnswer } from './wire.ts'

export interface EmulatorOptions {
  /** 0, the default, takes one that is free. */
  readonly port?: number
  /** Loopback by default: the emulator verifies no signature. */
  readonly host?: string
  /** The registry of a request that names none, twelve digits. */
  readonly account?: string
  /** The region of a request that names none. */
  readonly region?: string
  readonly clock?: () => Date
  /** Whether requests are kept, the default, or but counted, for long runs. */
  readonly requests?: 'keep' | 'count'
  /** Told of every request in one line. */
  readonly log?: (line: string) => void
}

export interface Emulator {
  /** For AWS_ENDPOINT_URL_ECR: `http://127.0.0.1:49152`. */
  readonly url: string
  /** The registry's host, for docker and its like: `127.0.0.1:49152`. */
  readonly registryHost: string
  readonly requests: readonly RecordedRequest[]
  /** How many requests there were of each operation. */
  readonly counts: ReadonlyMap<string, number>
  /** By default that of a request which names none. */
  registry(account?: string, region?: string): RegistrySeeder
  /** From now on, requests that match suffer this fault. Of several rules the first that is not used up is taken. */
  fail(rule: FaultRule): void
  /** Forgets all faults, recorded requests and counts; the registries stay. */
  reset(): void
  /** Stops at once, whatever hangs. */
  close(): Promise<void>
}

const DEFAULT_ACCOUNT = '123456789012'
export const DEFAULT_REGION = 'us-east-1'
/** In bytes; a body is held in memory. */
const MAX_BODY = 1024 ** 3

/** Serves Amazon ECR from memory: its API, and the registry behind `docker push`. Rejects if the port cannot be had. */
export async function startEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  const { account = DEFAULT_ACCOUNT, region = DEFAULT_REGION, clock = () => new Date() } = options
  let url = ''
  const service = createService({ account, region, clock, baseUrl: () => url, requests: options.requests ?? 'keep' })
  const server = createServer((request, response) => {
    const asked = operationOf(request.headers) || `${request.method} ${request.url}`
    serve(service, request, response).then(
      (status) => options.log?.(`${asked} ${status}`),
      (error: unknown) => {
        options.log?.(`${asked} failed: ${String(error)}`)
        request.destroy()
      },
    )
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port ?? 0, options.host ?? '127.0.0.1', resolve)
  })
  const registryHost = hostOf(server.address() as AddressInfo)
  url = `http://${registryHost}`
  return {
    url,
    registryHost,
    requests: service.requests,
    counts: service.counts,
    registry: (ofAccount = account, inRegion = region) => service.registry(ofAccount, inRegion),
    fail: service.fail,
    reset: service.reset,
    close: () =>
      new Promise<void>((resolve, reject) => {
        server.close((error) => (error === undefined ? resolve() : reject(error)))
        server.closeAllConnections()
      }),
  }
}

async function serve(service: Service, request: IncomingMessage, response: ServerResponse): Promise<number> {
  const body = await bodyOf(request)
  const { method = '', url = '/', headers } = request
  const delivery: Delivery =
    body === null
      ? { manner: 'whole', answer: plainAnswer(413, 'Request too large') }
      : service.handle({ method, url, headers, body })
  send(request, response, delivery)
  return delivery.answer.status
}

/** The whole body, or null for one that is too large. */
async function bodyOf(request: IncomingMessage): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Uint8Array>) {
    size += chunk.length
    if (size > MAX_BODY) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function send(request: IncomingMessage, response: ServerResponse, { manner, answer }: Delivery): void {
  if (manner === 'hang-before-headers') return
  if (manner === 'reset') {
    request.socket.resetAndDestroy()
    return
  }
  const body = Buffer.from(answer.body)
  response.writeHead(answer.status, { ...answer.headers, 'content-length': body.length })
  if (manner === 'whole') {
    response.end(body)
    return
  }
  response.write(body.subarray(0, Math.floor(body.length / 2)), () => {
    if (manner === 'reset-mid-body') request.socket.resetAndDestroy()
  })
}

function hostOf({ family, address, port }: AddressInfo): string {
  return family === 'IPv6' ? `[${address}]:${port}` : `${address}:${port}`
}
