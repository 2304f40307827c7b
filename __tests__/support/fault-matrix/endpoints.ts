import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer as createHttpsServer, type Server as HttpsServer } from 'node:https'
import { request as requestHttp, type RequestListener } from 'node:http'
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Certified, makeCertificates } from './certificates.ts'
import type { EndpointName } from './fault.ts'

/** Where a client is led, and the environment that it is started in. */
export interface Endpoint {
  readonly url: string
  readonly env: Readonly<Record<string, string>>
}

/** Places at which a service is not to be had. */
export interface Endpoints {
  at(name: EndpointName): Endpoint
  /** Paths of the requests that were made at any of them, over a connection that should not have been. */
  readonly strays: readonly string[]
  close(): Promise<void>
}

/** A client that takes a wrong certificate for a right one is given the upstream's own answers, and is seen among the strays. */
export async function startEndpoints(upstream: string): Promise<Endpoints> {
  const strays: string[] = []
  const servers: (Server | HttpsServer)[] = []
  const sockets = new Set<Socket>()
  const started = async (server: Server | HttpsServer): Promise<number> => {
    servers.push(server)
    server.on('connection', (socket: Socket) => {
      sockets.add(socket.on('error', () => socket.destroy()))
      socket.once('close', () => sockets.delete(socket))
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    return (server.address() as AddressInfo).port
  }
  const plain = (act: (socket: Socket) => void): Promise<number> => started(createServer(act))
  const secure = ({ cert, key }: Certified): Promise<number> =>
    started(createHttpsServer({ cert, key }, relaying(upstream, strays)).on('tlsClientError', () => {}))

  const certificates = makeCertificates()
  const folder = await mkdtemp(join(tmpdir(), 'immutable-tag-faults-'))
  const authority = join(folder, 'authority.pem')
  await writeFile(authority, certificates.authority)
  const hanging = await plain((socket) => socket.resume())
  const resetting = await plain((socket) => socket.resetAndDestroy())
  const selfSigned = await secure(certificates.selfSigned)
  const urls: Readonly<Record<EndpointName, string>> = {
    // One that was free a moment ago would be given to somebody else. Nobody is given this.
    'port-closed': 'http://127.0.0.1:1',
    'reset-on-accept': `http://127.0.0.1:${resetting}`,
    'close-on-accept': `http://127.0.0.1:${await plain((socket) => socket.end())}`,
    'hang-on-accept': `http://127.0.0.1:${hanging}`,
    unresolvable: 'http://service.invalid',
    'plain-for-tls': upstream.replace(/^http:/, 'https:'),
    'tls-for-plain': `http://127.0.0.1:${selfSigned}`,
    'tls-alert': `https://127.0.0.1:${await plain((socket) => socket.once('data', () => socket.end(HANDSHAKE_FAILURE)))}`,
    'tls-hang': `https://127.0.0.1:${hanging}`,
    'tls-reset': `https://127.0.0.1:${resetting}`,
    'tls-self-signed': `https://127.0.0.1:${selfSigned}`,
    'tls-unknown-authority': `https://127.0.0.1:${await secure(certificates.unknownAuthority)}`,
    'tls-expired': `https://127.0.0.1:${await secure(certificates.expired)}`,
    'tls-not-yet-valid': `https://127.0.0.1:${await secure(certificates.notYetValid)}`,
    'tls-wrong-host': `https://127.0.0.1:${await secure(certificates.wrongHost)}`,
  }

  return {
    at: (name) => ({ url: urls[name], env: { NODE_EXTRA_CA_CERTS: authority } }),
    strays,
    async close() {
      for (const socket of sockets) socket.destroy()
      await Promise.all(servers.map(stop))
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** A fatal alert of TLS 1.2: handshake_failure. */
const HANDSHAKE_FAILURE = Buffer.of(0x15, 0x03, 0x03, 0x00, 0x02, 0x02, 0x28)

function relaying(upstream: string, strays: string[]): RequestListener {
  const { hostname, port } = new URL(upstream)
  return (message, response) => {
    const { method, url: path = '', headers } = message
    strays.push(path)
    const sent = requestHttp({ hostname, port, method, path, headers, agent: false }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(response)
    })
    sent.on('error', () => response.destroy())
    message.pipe(sent)
  }
}

function stop(server: Server | HttpsServer): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
  })
}
