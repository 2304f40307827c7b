import { createServer, type IncomingMessage, type Server as HttpServer } from 'node:http'
import type { AddressInfo, Server } from 'node:net'

const servers: (Server | HttpServer)[] = []

/** Listens on a free port of this machine, until `stopServers`. */
export async function listen(server: Server): Promise<number> {
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return (server.address() as AddressInfo).port
}

export async function stopServers(): Promise<void> {
  for (const server of servers.splice(0)) {
    if ('closeAllConnections' in server) server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
}

/** An endpoint that gives one answer to every request, or one that depends on the request; a redirect leads nowhere. */
export async function serve(
  status: number,
  type: string,
  answer: string | ((request: IncomingMessage) => { readonly status: number; readonly body: string }),
): Promise<string> {
  const server = createServer((request, response) => {
    const given = typeof answer === 'string' ? { status, body: answer } : answer(request)
    response.writeHead(given.status, { 'content-type': type, location: 'http://127.0.0.1:9/' }).end(given.body)
  })
  return `http://127.0.0.1:${await listen(server)}`
}
