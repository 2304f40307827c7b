import { Agent as HttpAgent, request as requestHttp } from 'node:http'
import { Agent as HttpsAgent, request as requestHttps } from 'node:https'
import { Readable } from 'node:stream'
import { proxyVariable } from '../../domain/proxy.ts'
import type { Environment } from '../../ports.ts'

/** What octokit gives to a `fetch`, as far as its requests need it. */
interface RequestInit {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
  readonly signal?: AbortSignal
}

/** Statuses whose response has no body, for which `Response` takes none. */
const EMPTY: ReadonlySet<number> = new Set([101, 204, 205, 304])

/** Far more than GitHub answers to anything that is asked of it: a list of a folder has 7 MB at most. */
const SIZE_LIMIT = 16 * 1024 * 1024

/**
 * A `fetch` for octokit, over Node's own client: it goes through the proxy that the environment names (from Node 24.5 on), which the
 * built-in one cannot do, and saves undici, a quarter of all that a step would download. A redirect is answered, not followed.
 */
export function createFetch(env: Environment): (url: string, init: RequestInit) => Promise<Response> {
  const options = proxyVariable(env) === null ? {} : { proxyEnv: { ...env } }
  return (url, { method = 'GET', headers = {}, body: content, signal }) =>
    new Promise((resolve, reject) => {
      const isHttps = new URL(url).protocol === 'https:'
      const agent = isHttps ? new HttpsAgent(options) : new HttpAgent(options)
      const sent = (isHttps ? requestHttps : requestHttp)(url, { method, headers, agent, ...(signal && { signal }) })
      sent.on('error', reject)
      // An answer that asks for another protocol is none, and Node says no more of it than this.
      sent.on('close', () => reject(new Error('the connection was closed before an answer')))
      sent.on('response', (answer) => {
        const status = answer.statusCode ?? 0
        const fields = Object.entries(answer.headers).map(([name, value]): [string, string] => [name, String(value)])
        const body = EMPTY.has(status)
          ? null
          : (Readable.toWeb(Readable.from(bounded(answer))) as ReadableStream<Uint8Array>)
        if (body === null) answer.resume()
        try {
          resolve(new Response(body, { status, headers: fields }))
        } catch (error) {
          answer.destroy()
          reject(error)
        }
      })
      sent.end(content)
    })
}

/** Of an answer that has no end, as much as is held in memory. */
async function* bounded(answer: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let size = 0
  for await (const chunk of answer) {
    size += chunk.length
    if (size > SIZE_LIMIT) throw new Error(`the answer is larger than ${SIZE_LIMIT} bytes`)
    yield chunk
  }
}
