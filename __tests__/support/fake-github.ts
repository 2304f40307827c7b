import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface FakeGitHub {
  readonly url: string
  readonly requests: readonly string[]
  close(): Promise<void>
}

/** What GitHub's API answers, by path; 404 for every other. */
export async function startGitHub(answers: Readonly<Record<string, unknown>>): Promise<FakeGitHub> {
  const requests: string[] = []
  const server = createServer(({ method, url = '' }, response) => {
    requests.push(`${method} ${url}`)
    const answer = answers[url]
    response.writeHead(answer === undefined ? 404 : 200, { 'content-type': 'application/json' })
    response.end(JSON.stringify(answer ?? { message: 'Not Found' }))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
