import { createHash } from 'node:crypto'
import { once } from 'node:events'
import type { IncomingMessage } from 'node:http'
import type { Environment } from '../../ports.ts'
import type { Deadline } from './deadline.ts'
import { answerError } from './faults.ts'
import { agentOptions } from './proxy.ts'

export interface BlobSource {
  readonly env: Environment
  readonly deadline: Deadline
  /** Whether a URL without TLS may be followed: only where the endpoint itself has none. */
  readonly plainHttp: boolean
}

/** Largest blob that is read, in bytes: configurations and attestations are a few kilobytes. */
const SIZE_LIMIT = 4 * 1024 * 1024

/**
 * Downloads a blob from the URL that the registry gave, follows no redirects, and holds the content against its digest.
 * Rejects with what the socket throws, or with an AnswerError.
 */
export async function downloadBlob(url: string, digest: string, source: BlobSource): Promise<Buffer> {
  if (!URL.canParse(url)) throw answerError('the download URL is none')
  const target = new URL(url)
  if (target.protocol !== 'https:' && !(target.protocol === 'http:' && source.plainHttp)) {
    throw answerError(`the download URL is ${target.protocol}, not https:`)
  }
  const content = await source.deadline.within(get(target, source))
  const actual = `sha256:${createHash('sha256').update(content).digest('hex')}`
  if (actual !== digest) throw answerError(`the content of ${digest} has the digest ${actual}`)
  return content
}

async function get(url: URL, { env, deadline }: BlobSource): Promise<Buffer> {
  const { Agent, request } = url.protocol === 'https:' ? await import('node:https') : await import('node:http')
  const agent = new Agent({ ...agentOptions(env), keepAlive: false })
  const call = request(url, { agent, signal: deadline.signal })
  try {
    call.end()
    const [response] = (await once(call, 'response')) as [IncomingMessage]
    return await read(response)
  } finally {
    call.destroy()
  }
}

async function read(response: IncomingMessage): Promise<Buffer> {
  if (response.statusCode !== 200) throw answerError(`the download answered HTTP ${response.statusCode}`)
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of response as AsyncIterable<Buffer>) {
    chunks.push(chunk)
    size += chunk.length
    if (size > SIZE_LIMIT) throw answerError(`the blob is larger than ${SIZE_LIMIT} bytes`)
  }
  return Buffer.concat(chunks)
}
