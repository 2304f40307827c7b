import { createServer, type IncomingMessage, request as requestHttp, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import type { Answer } from './answer.ts'
import type { Call, CallRequest } from './call.ts'
import type { CallFault, Fault, Meeting } from './fault.ts'

/** A call that met a fault. */
export interface Met {
  readonly call: Call
  readonly fault: string
  /** Whether the client was given anything else than without the fault: a list cannot be left out where there is none. */
  readonly changed: boolean
}

/** A request that was led to another host. */
export interface Stray {
  readonly method: string
  readonly path: string
  readonly authorization: string | null
}

export interface Front {
  /** The base URL to give the client instead of the upstream's. */
  readonly url: string
  /** Every call so far, in order. */
  readonly calls: readonly Call[]
  /** By the index of a call, what the upstream answered to it where it met no fault. */
  readonly statuses: ReadonlyMap<number, number>
  readonly met: readonly Met[]
  readonly strays: readonly Stray[]
  /** The calls that `select` chooses meet the fault: all of them, unless `times`. The first injection that chooses wins. */
  inject(select: (call: Call) => boolean, fault: Fault, times?: number): void
  /** The upstream's own URLs in its answers lead to this origin, instead of the front; null for the front again. */
  relocate(origin: string | null): void
  /** Forgets injections and calls, and lets go of what a fault holds open. */
  reset(): void
  close(): Promise<void>
}

interface Injection {
  readonly select: (call: Call) => boolean
  readonly fault: CallFault
  readonly times: number
  count: number
}

/** Stands before an upstream, passes on what is asked of it, and gives its answers, but for the calls that meet a fault. */
export async function startFront(
  upstream: string,
  name: (request: CallRequest) => Pick<Call, 'protocol' | 'operation'>,
): Promise<Front> {
  const calls: Call[] = []
  const statuses = new Map<number, number>()
  const met: Met[] = []
  const strays: Stray[] = []
  const injections: Injection[] = []
  const held = new Set<Socket>()
  let origin: string | null = null
  let origins: Meeting['origins'] = { front: '', elsewhere: '' }

  const relay = async (request: CallRequest, body?: Buffer): Promise<Answer> => {
    const answer = await ask(upstream, body === undefined ? request : { ...request, body })
    return moved(answer, upstream, origin ?? origins.front)
  }

  const serve = async (message: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { socket } = message
    const request = await read(message)
    const call: Call = { index: calls.length, ...name(request) }
    calls.push(call)
    const injection = injections.find(({ select, count, times }) => count < times && select(call))
    if (injection === undefined) {
      const answer = await relay(request)
      statuses.set(call.index, answer.status)
      return send(response, answer)
    }
    const { fault } = injection
    const count = injection.count++
    held.add(socket.once('close', () => held.delete(socket)))
    let faultless: Answer | undefined
    const record = { call, fault: fault.id, changed: true }
    met.push(record)
    const answer = await fault.apply({
      call,
      request,
      socket,
      count,
      origins,
      upstream: async (body) => (faultless = await relay(request, body)),
    })
    if (answer === null) return
    record.changed = !same(answer, faultless)
    held.delete(socket)
    send(response, answer)
  }

  const server = createServer(serving(serve))
  const elsewhere = createServer(
    serving(async (message, response) => {
      const request = await read(message)
      const { method, path, headers } = request
      // Who calls it by its number was told so by somebody else, who had the port before.
      if (headers.host === `127.0.0.1:${message.socket.localPort}`) return void response.destroy()
      strays.push({ method, path, authorization: headers.authorization ?? null })
      send(response, await relay(request))
    }),
  )
  origins = {
    front: `http://127.0.0.1:${await listen(server, '127.0.0.1')}`,
    elsewhere: `http://localhost:${await listen(elsewhere, 'localhost')}`,
  }

  return {
    url: origins.front,
    calls,
    statuses,
    met,
    strays,
    inject(select, fault, times = Infinity) {
      if (fault.apply === undefined) throw new Error(`${fault.id} is a fault of the endpoint, not of a call`)
      injections.push({ select, fault, times, count: 0 })
    },
    relocate(to) {
      origin = to
    },
    reset() {
      for (const list of [injections, calls, met, strays]) list.length = 0
      statuses.clear()
      origin = null
      for (const socket of held) socket.destroy()
    },
    async close() {
      for (const socket of held) socket.destroy()
      await Promise.all([stop(server), stop(elsewhere)])
    },
  }
}

type Serve = (message: IncomingMessage, response: ServerResponse) => Promise<void>

/** A client that gives up, and an upstream that breaks off, end the connection. */
function serving(serve: Serve): (message: IncomingMessage, response: ServerResponse) => void {
  return (message, response) => {
    message.socket.on('error', () => message.socket.destroy())
    serve(message, response).catch(() => message.socket.destroy())
  }
}

async function read(message: IncomingMessage): Promise<CallRequest> {
  const { method = '', url: path = '', headers } = message
  return { method, path, headers, body: await bytesOf(message) }
}

async function bytesOf(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of message) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

/** Of one connection, not of the answer. */
const HOP = new Set(['connection', 'keep-alive', 'transfer-encoding', 'content-length', 'date'])

function ask(upstream: string, { method, path, headers, body }: CallRequest): Promise<Answer> {
  const { 'transfer-encoding': _, connection: __, ...kept } = headers
  const { hostname, port } = new URL(upstream)
  const target = { hostname, port, method, path, agent: false as const }
  return new Promise((resolve, reject) => {
    const sent = requestHttp({ ...target, headers: { ...kept, 'content-length': body.length } }, (response) => {
      const fields = Object.entries(response.headers).filter(([name]) => !HOP.has(name))
      const status = response.statusCode ?? 0
      bytesOf(response).then(
        (bytes) =>
          resolve({
            status,
            headers: Object.fromEntries(fields.map(([key, value]) => [key, String(value)])),
            body: bytes,
          }),
        reject,
      )
    })
    sent.on('error', reject)
    sent.end(body)
  })
}

function moved(answer: Answer, from: string, to: string): Answer {
  return answer.body.includes(from)
    ? { ...answer, body: Buffer.from(answer.body.toString('latin1').replaceAll(from, to), 'latin1') }
    : answer
}

function same(answer: Answer, faultless: Answer | undefined): boolean {
  return (
    faultless !== undefined &&
    answer.status === faultless.status &&
    answer.body.equals(faultless.body) &&
    JSON.stringify(answer.headers) === JSON.stringify(faultless.headers)
  )
}

function send(response: ServerResponse, { status, headers, body }: Answer): void {
  response.writeHead(status, { ...headers, 'content-length': body.length }).end(body)
}

async function listen(server: Server, host: string): Promise<number> {
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, host, resolve))
  return (server.address() as AddressInfo).port
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}
