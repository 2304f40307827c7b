import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { createHash } from 'node:crypto'
import { createServer } from 'node:http'
import { downloadBlob } from '../../src/adapters/ecr/blob.ts'
import { startDeadline } from '../../src/adapters/ecr/deadline.ts'
import { createRegistry } from '../../src/adapters/ecr/registry.ts'
import { question, uri } from '../support/ecr-questions.ts'
import { listen, stopServers } from '../support/ecr-servers.ts'
import { isolateAws } from '../support/ecr-world.ts'

let heard: string[]
let stranger: string

beforeEach(async () => {
  isolateAws()
  heard = []
  const server = createServer((request, response) => {
    heard.push(`${request.method} ${request.url} ${request.headers.authorization ?? ''}`)
    response.end('{}')
  })
  stranger = `http://127.0.0.1:${await listen(server)}/`
})
afterEach(stopServers)

async function redirecting(status: number): Promise<string> {
  const server = createServer((_, response) => response.writeHead(status, { location: stranger }).end())
  return `http://127.0.0.1:${await listen(server)}`
}

describe('a redirect is not followed', () => {
  it.each([301, 302, 303, 307, 308])('by a signed question to ECR (%i)', async (status) => {
    const env = { AWS_ENDPOINT_URL_ECR: await redirecting(status) }
    const [answer] = await createRegistry({ version: '1.2.3', env }).ask([question(uri('team/app'))])
    expect(answer?.protection.get('1.2.3')?.verdict).toBe('unknown')
    expect(heard).toEqual([])
  })

  it.each([301, 302, 307, 308])('by the download of an image (%i)', async (status) => {
    const content = '{}'
    const digest = `sha256:${createHash('sha256').update(content).digest('hex')}`
    const source = { env: {}, deadline: startDeadline(5000), plainHttp: true }
    await expect(downloadBlob(`${await redirecting(status)}/x?X-Amz-Signature=s`, digest, source)).rejects.toThrow(
      `the download answered HTTP ${status}`,
    )
    expect(heard).toEqual([])
    // The same address is believed where it is asked itself, and its content is what was asked for.
    expect((await downloadBlob(stranger, digest, source)).toString()).toBe(content)
  })

  it.each(['http://127.0.0.1:9/', 'file:///etc/passwd', 'data:text/plain,x', 'ftp://127.0.0.1/'])(
    'nor is an address without TLS: %s',
    async (url) => {
      const source = { env: {}, deadline: startDeadline(5000), plainHttp: false }
      await expect(downloadBlob(url, 'sha256:0', source)).rejects.toThrow(/, not https:/)
    },
  )
})
