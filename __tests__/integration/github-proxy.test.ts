import { execFile } from 'node:child_process'
import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterEach, expect, it } from '@jest/globals'
import { listen, stopServers } from '../support/ecr-servers.ts'
import { node24 } from '../support/node24.ts'

/** Agents learned of proxies in Node 24. */
const NODE = node24()
const itOnNode24 = NODE === null ? it.skip : it
const LOADER = new URL('../support/typescript-loader.mjs', import.meta.url).href
const CHILD = fileURLToPath(new URL('../support/github-child.ts', import.meta.url))
const HEAD = '2'.repeat(40)

afterEach(stopServers)

/** Answers as GitHub does, and notes what it was asked for. */
async function startGitHub(): Promise<{ url: string; asked: string[] }> {
  const asked: string[] = []
  const server = createServer(({ method, url, headers }, response) => {
    asked.push(`${method} ${url} ${headers.host}`)
    response.writeHead(200, { 'content-type': 'application/json' })
    response.end(JSON.stringify({ head: { sha: HEAD }, merge_commit_sha: null }))
  })
  return { url: `http://127.0.0.1:${await listen(server)}`, asked }
}

async function headOf(env: Readonly<Record<string, string>>): Promise<string> {
  const { stdout } = await promisify(execFile)(NODE ?? '', ['--no-warnings', '--import', LOADER, CHILD], {
    env: { ...process.env, NODE_OPTIONS: '', GITHUB_REPOSITORY: 'octo-org/octo-repo', ...env },
  })
  return stdout
}

itOnNode24('GitHub is asked by way of the proxy', async () => {
  const proxy = await startGitHub()
  expect(await headOf({ GITHUB_API_URL: 'http://github.test/api/v3', HTTP_PROXY: proxy.url })).toBe(HEAD)
  expect(proxy.asked).toEqual(['GET http://github.test/api/v3/repos/octo-org/octo-repo/pulls/7 github.test'])
})

itOnNode24('what NO_PROXY names is asked directly', async () => {
  const [proxy, github] = [await startGitHub(), await startGitHub()]
  expect(await headOf({ GITHUB_API_URL: github.url, HTTP_PROXY: proxy.url, NO_PROXY: '127.0.0.1' })).toBe(HEAD)
  expect([proxy.asked, github.asked]).toEqual([
    [],
    [expect.stringMatching(/^GET \/repos\/octo-org\/octo-repo\/pulls\/7 /)],
  ])
})
