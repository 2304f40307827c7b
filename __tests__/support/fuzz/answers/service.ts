import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What each operation answers, with its HTTP status. */
export type Answers = Readonly<Record<string, readonly [status: number, body: string]>>

/** All services of AWS at one address, each operation of which answers what it was told to. */
export interface Service {
  readonly url: string
  tell(answers: Answers): void
  close(): Promise<void>
}

export async function startService(): Promise<Service> {
  let answers: Answers = {}
  const server = createServer((request, response) => {
    // ECR, Config and the tagging API name the operation in a header; Security Hub has paths, and STS alone takes a form.
    const { 'x-amz-target': target = 'AssumeRole', 'content-type': type = '' } = request.headers
    const operation = request.url === '/' ? String(target).split('.').at(-1)! : request.url!
    const [status, body] = answers[operation] ?? [400, '{"__type":"UnknownOperationException"}']
    const contentType = operation === 'AssumeRole' ? 'text/xml' : type
    request.resume().once('end', () => response.writeHead(status, { 'content-type': contentType }).end(body))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    tell: (next) => {
      answers = next
    },
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
