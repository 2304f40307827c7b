import { afterEach, beforeEach, describe, expect, it, test } from '@jest/globals'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createGitHub, type GitHubOptions } from '../../src/adapters/github/github.ts'
import type { CodedError } from '../../src/domain/errors.ts'

const HEAD = '2'.repeat(40)
const MERGE = '3'.repeat(40)

interface Reply {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: unknown
}

let server: Server
let seen: Pick<IncomingMessage, 'method' | 'url' | 'headers'>[]
let respond: (request: IncomingMessage, response: ServerResponse) => void

beforeEach(async () => {
  seen = []
  server = createServer((request, response) => {
    seen.push({ method: request.method, url: request.url, headers: request.headers })
    respond(request, response)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
})

afterEach(async () => {
  server.closeAllConnections()
  await new Promise((closed) => server.close(closed))
})

function reply({ status = 200, headers = {}, body = {} }: Reply): void {
  respond = (_, response) => {
    const text = typeof body === 'string' ? body : JSON.stringify(body)
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers }).end(text)
  }
}

function apiUrl(): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

function client(options: Partial<GitHubOptions> = {}) {
  const { token = 'secret', repository = 'octo-org/octo-repo' } = options
  return createGitHub({ ...options, token, repository, apiUrl: options.apiUrl ?? apiUrl() })
}

async function failureOf(answer: Promise<unknown>): Promise<Pick<CodedError, 'code' | 'message' | 'remedy'>> {
  const error = await answer.then(
    () => null,
    (thrown: unknown) => thrown as CodedError,
  )
  if (!error) throw new Error('nothing was thrown')
  const { code, message, remedy } = error
  return { code, message, remedy }
}

describe('a pull request', () => {
  it.each([
    ['open', { head: { sha: HEAD }, merge_commit_sha: MERGE }, { headSha: HEAD, mergeSha: MERGE }],
    ['with no test merge yet', { head: { sha: HEAD }, merge_commit_sha: null }, { headSha: HEAD, mergeSha: null }],
    [
      'with a merge that is no commit',
      { head: { sha: HEAD }, merge_commit_sha: 'main' },
      { headSha: HEAD, mergeSha: null },
    ],
  ])('%s', async (_, body, expected) => {
    reply({ body })
    expect(await client().pullRequest(7)).toEqual(expected)
    expect(seen).toMatchObject([
      { method: 'GET', url: '/repos/octo-org/octo-repo/pulls/7', headers: { authorization: 'token secret' } },
    ])
  })
})

test('a commit’s time is the committer’s, in UTC', async () => {
  reply({ body: { author: { date: '2020-01-01T00:00:00Z' }, committer: { date: '2026-03-01T12:00:00+02:00' } } })
  expect(await client({ apiUrl: `${apiUrl()}/api/v3/`, userAgent: 'immutable-tag/1' }).commitTime(HEAD)).toBe(
    '2026-03-01T10:00:00Z',
  )
  expect(seen).toMatchObject([
    {
      url: `/api/v3/repos/octo-org/octo-repo/git/commits/${HEAD}`,
      headers: { 'user-agent': expect.stringMatching(/^immutable-tag\/1/) },
    },
  ])
})

describe('a failure names its cause and what to change', () => {
  const told = "GitHub's API did not tell about pull request #7: "
  const permission = [
    'Give the job `permissions: pull-requests: read`, and leave `github-token` at `${{ github.token }}`.',
  ]
  const unreachable = ['Run the job again; if it stays so, see whether the runner can reach GITHUB_API_URL.']

  it.each([
    [
      'a bad token',
      { status: 401, body: { message: 'Bad credentials' } },
      'GitHub does not accept the token (401).',
      permission,
    ],
    [
      'no permission',
      { status: 403, body: { message: 'Resource not accessible by integration' } },
      'the token may not read it (403).',
      permission,
    ],
    [
      'nothing there',
      { status: 404, body: { message: 'Not Found' } },
      'GitHub does not know it, or hides it from this token (404).',
      permission,
    ],
    [
      'the rate limit',
      { status: 403, headers: { 'x-ratelimit-remaining': '0' } },
      'the rate limit of the token is used up.',
      ['Run the job again later.'],
    ],
    [
      'the secondary rate limit',
      { status: 403, headers: { 'retry-after': '60' } },
      'the rate limit of the token is used up.',
      ['Run the job again later.'],
    ],
    ['too many requests', { status: 429 }, 'the rate limit of the token is used up.', ['Run the job again later.']],
    [
      'a failing server',
      { status: 503, body: '<html>', headers: { 'content-type': 'text/html' } },
      'GitHub answered with status 503.',
      unreachable,
    ],
    [
      'a proxy’s page',
      { body: '<html>', headers: { 'content-type': 'text/html' } },
      'the answer is not what its documentation promises.',
      unreachable,
    ],
    ['torn JSON', { body: '{"head": ' }, 'the answer is not what its documentation promises.', unreachable],
    [
      'another form',
      { body: { head: { sha: 'main' } } },
      'the answer is not what its documentation promises.',
      unreachable,
    ],
    ['null', { body: 'null' }, 'the answer is not what its documentation promises.', unreachable],
    [
      'no content',
      { status: 204, body: '' },
      'GitHub answered with status 204.',
      ['A renamed repository is answered so: use its present name.'],
    ],
  ])('%s', async (_, answer, why, remedy) => {
    reply(answer)
    expect(await failureOf(client().pullRequest(7))).toEqual({ code: 'GITHUB_API_FAILED', message: told + why, remedy })
  })

  test('no token, and nothing is asked', async () => {
    expect(await failureOf(client({ token: '' }).pullRequest(7))).toEqual({
      code: 'GITHUB_API_FAILED',
      message: `${told}there is no token.`,
      remedy: permission,
    })
    expect(seen).toEqual([])
  })

  it.each(['', 'octo-repo', 'octo-org/', '/octo-repo', 'a/b/c'])('a repository `%s`', async (repository) => {
    expect((await failureOf(client({ repository }).pullRequest(7))).message).toBe(
      `${told}\`${repository}\` is not \`owner/name\`.`,
    )
    expect(seen).toEqual([])
  })

  test('another permission for another question', async () => {
    reply({ status: 404 })
    expect((await failureOf(client().commitTime(HEAD))).remedy[0]).toContain('contents: read')
  })

  test('an answer that does not come', async () => {
    respond = () => {}
    const start = performance.now()
    expect((await failureOf(client({ timeoutMs: 200 }).pullRequest(7))).message).toBe(`${told}no answer within 0.2 s.`)
    expect(performance.now() - start).toBeLessThan(2000)
  })

  test('an answer that does not end', async () => {
    respond = (_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' }).write('{')
    }
    expect((await failureOf(client({ timeoutMs: 200 }).pullRequest(7))).code).toBe('GITHUB_API_FAILED')
  })

  test('a connection that breaks', async () => {
    respond = (request) => request.socket.destroy()
    expect((await failureOf(client().pullRequest(7))).message).toMatch(/: GitHub cannot be reached \(/)
  })

  test('nobody there', async () => {
    const url = apiUrl()
    await new Promise((closed) => server.close(closed))
    expect((await failureOf(client({ apiUrl: url }).pullRequest(7))).message).toMatch(
      /: GitHub cannot be reached \(.*ECONNREFUSED/,
    )
  })
})

test('the token does not follow a redirect', async () => {
  const strangers: (string | undefined)[] = []
  const stranger = createServer((request, response) => {
    strangers.push(request.headers.authorization)
    response.end('{}')
  })
  await new Promise<void>((listening) => stranger.listen(0, '127.0.0.1', listening))
  try {
    reply({ status: 301, headers: { location: `http://localhost:${(stranger.address() as AddressInfo).port}/` } })
    expect((await failureOf(client().pullRequest(7))).message).toMatch(/GitHub answered with status 301\.$/)
    expect(strangers).toEqual([])
  } finally {
    stranger.closeAllConnections()
    await new Promise((closed) => stranger.close(closed))
  }
})
