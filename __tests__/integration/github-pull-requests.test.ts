import { afterEach, describe, expect, it } from '@jest/globals'
import { createPullRequests } from '../../src/adapters/github/pull-requests.ts'
import type { PullRequestProposal } from '../../src/ports.ts'
import { rejectionOf } from '../support/coded-error.ts'
import { stopServers } from '../support/ecr-servers.ts'
import {
  type FakeGitHubWrites,
  type FakeReply,
  type FakeRepository,
  startGitHubWrites,
} from '../support/fake-github-writes.ts'

afterEach(stopServers)

const PARENT = '3'.repeat(40)
const BRANCH = 'immutable-tag/off-moving-tags'

const FILES = {
  'README.md': { mode: '100644', content: 'a\n' },
  'ci/push.sh': { mode: '100755', content: 'old\n' },
  'ci/deep/köln.yml': { mode: '100644', content: 'é\n' },
  'link.sh': { mode: '120000', content: 'ci/push.sh' },
}

const PROPOSAL: PullRequestProposal = {
  branch: BRANCH,
  base: null,
  parent: PARENT,
  title: 'Title',
  body: 'Body\n- [ ] step',
  message: 'Message\n',
  files: [
    { path: 'ci/push.sh', content: '\ufeffnew ü\n', encoding: 'utf8' },
    { path: 'ci/deep/köln.yml', content: 'ÿ\n', encoding: 'latin1' },
  ],
}

const GOOD = [
  'GET ',
  `GET /git/commits/${PARENT}`,
  `GET /compare/main...${PARENT}?per_page=1`,
  'GET /git/trees',
  'GET /git/trees',
  'GET /git/trees',
  'POST /git/blobs',
  'POST /git/trees',
  'POST /git/commits',
  'POST /git/refs',
  'POST /pulls',
]

async function scene(overrides: Partial<FakeRepository> = {}, proposal: Partial<PullRequestProposal> = {}) {
  const gitHub = await startGitHubWrites({ files: FILES, parent: PARENT, ...overrides })
  const client = createPullRequests({
    token: 'secret',
    apiUrl: `${gitHub.url}/`,
    repository: 'octo-org/octo-repo',
    timeoutMs: 1000,
  })
  return { gitHub, opened: client.open({ ...PROPOSAL, ...proposal }) }
}

const asked = ({ requests }: FakeGitHubWrites) =>
  requests.map((one) => one.replace(/(?<=git\/trees)\/[0-9a-f]{40}$/, ''))

describe('a pull request', () => {
  it('is opened with one commit on a branch of its own', async () => {
    const { gitHub, opened } = await scene()
    expect(await opened).toEqual({ url: 'https://github.com/octo-org/octo-repo/pull/7' })
    expect(asked(gitHub)).toEqual(GOOD)
    expect(Object.fromEntries(gitHub.branches)).toEqual({
      [BRANCH]: {
        message: 'Message\n',
        files: {
          ...FILES,
          'ci/push.sh': { mode: '100755', content: '\ufeffnew ü\n' },
          'ci/deep/köln.yml': { mode: '100644', content: 'ÿ\n' },
        },
      },
    })
    expect(gitHub.pulls).toEqual([{ title: 'Title', head: BRANCH, base: 'main', body: 'Body\n- [ ] step' }])
    expect([...gitHub.tokens]).toEqual(['token secret'])
  })

  it('goes into the branch that is named, which may be further', async () => {
    const { gitHub, opened } = await scene({ branches: ['release/1.x'], comparison: 'behind' }, { base: 'release/1.x' })
    await opened
    expect(asked(gitHub)[1]).toBe(`GET /compare/release%2F1.x...${PARENT}?per_page=1`)
    expect(gitHub.pulls).toMatchObject([{ base: 'release/1.x' }])
  })
})

const permission = expect.stringMatching(/`contents: write` and `pull-requests: write`/)

describe('nothing is made', () => {
  it.each<[string, Partial<FakeRepository>, Partial<PullRequestProposal>, string, unknown]>([
    [
      'on a commit that is not pushed',
      { parent: '4'.repeat(40) },
      {},
      `GitHub's API did not tell about commit ${PARENT}, which must be pushed: GitHub does not know it, or hides it from this token (404).`,
      [permission],
    ],
    [
      'with commits of somebody else',
      { comparison: 'diverged' },
      {},
      `GitHub's API did not make the pull request: \`main\` does not have the commit ${PARENT} that is checked out, so the pull request would hold more than the plan.`,
      ['Check `main` out, or name the branch that this one is to go into: --base'],
    ],
    [
      'of a comparison that is not understood',
      { comparison: 'sideways' },
      {},
      `GitHub's API did not tell about what \`main\` has of ${PARENT}: the answer is not what its documentation promises.`,
      expect.anything(),
    ],
    [
      'of a file that is not committed',
      {},
      { files: [{ path: 'ci/new.sh', content: '', encoding: 'utf8' }] },
      "GitHub's API did not make the commit: `ci/new.sh` is no file in the commit that is checked out.",
      ['Commit it, push it, and run this again.'],
    ],
    [
      'through a link',
      {},
      { files: [{ path: 'link.sh', content: '', encoding: 'utf8' }] },
      "GitHub's API did not make the commit: `link.sh` is no file in the commit that is checked out.",
      expect.anything(),
    ],
  ])('%s', async (_, repository, proposal, message, remedy) => {
    const { gitHub, opened } = await scene(repository, proposal)
    expect(await rejectionOf(opened)).toEqual({ code: 'GITHUB_API_FAILED', message, remedy })
    expect(gitHub.requests.filter((one) => one.startsWith('POST'))).toEqual([])
  })

  it('over a branch that is there', async () => {
    const { gitHub, opened } = await scene({ branches: [BRANCH] })
    expect(await rejectionOf(opened)).toEqual({
      code: 'GITHUB_API_FAILED',
      message: `GitHub's API did not make the branch \`${BRANCH}\`: it is there already, and is not overwritten.`,
      remedy: [
        `See whether its pull request is open still. Otherwise delete it, or take another name: --branch ${BRANCH}-2`,
      ],
    })
    expect([gitHub.branches.size, gitHub.pulls]).toEqual([0, []])
  })

  it.each<[string, string, string, FakeReply, string]>([
    [
      'blobs',
      'POST /git/blobs',
      'the content of `ci/deep/köln.yml`',
      { status: 403 },
      'the token may not make it (403).',
    ],
    [
      'trees',
      'POST /git/trees',
      'the tree',
      { status: 404 },
      'GitHub does not know it, or hides it from this token (404).',
    ],
    ['commits', 'POST /git/commits', 'the commit', { status: 401 }, 'GitHub does not accept the token (401).'],
    ['refs', 'POST /git/refs', `the branch \`${BRANCH}\``, { status: 403 }, 'the token may not make it (403).'],
    [
      'refs of a bad name',
      'POST /git/refs',
      `the branch \`${BRANCH}\``,
      { status: 422, body: { message: 'Validation Failed', errors: [{ message: 'Reference name is invalid' }] } },
      'GitHub refuses it (422: Reference name is invalid).',
    ],
  ])('without the permission: %s', async (_, route, what, reply, why) => {
    const { gitHub, opened } = await scene({ replies: { [route]: reply } })
    expect(await rejectionOf(opened)).toEqual({
      code: 'GITHUB_API_FAILED',
      message: `GitHub's API did not make ${what}: ${why}`,
      remedy: [permission],
    })
    expect(asked(gitHub).at(-1)).toBe(route)
    expect([gitHub.branches.size, gitHub.pulls]).toEqual([0, []])
  })

  it.each<[string, FakeReply | null, string]>([
    [
      'a failing server',
      { status: 502, body: '<html>', headers: { 'content-type': 'text/html' } },
      'GitHub answered with status 502.',
    ],
    ['another form', { status: 201, body: { sha: 'main' } }, 'the answer is not what its documentation promises.'],
    ['another status', { status: 200, body: { sha: PARENT } }, 'GitHub answered with status 200.'],
    ['a moved repository', { status: 307, headers: { location: '/elsewhere' } }, 'GitHub answered with status 307.'],
    ['torn JSON', { status: 201, body: '{"sha": ' }, 'the answer is not what its documentation promises.'],
    ['the rate limit', { status: 403, headers: { 'retry-after': '60' } }, 'the rate limit of the token is used up.'],
    ['silence', null, 'no answer within 1 s.'],
  ])('of a commit by %s', async (_, reply, why) => {
    const { gitHub, opened } = await scene({ replies: { 'POST /git/commits': reply } })
    const { message } = await rejectionOf(opened)
    expect(message).toContain(`the commit: ${why}`)
    expect(asked(gitHub).at(-1)).toBe('POST /git/commits')
  })
})

describe('what is left behind is told', () => {
  it.each<[string, FakeReply | null, string]>([
    ['refused', { status: 403 }, 'the token may not make it (403).'],
    [
      'invalid',
      { status: 422, body: { message: 'x', errors: [{ message: 'No commits between' }] } },
      'GitHub refuses it (422: No commits between).',
    ],
    ['unanswered', null, 'no answer within 1 s.'],
    ['torn', { status: 201, body: '{' }, 'the answer is not what its documentation promises.'],
    ['without its address', { status: 201, body: { number: 7 } }, 'the answer is not what its documentation promises.'],
  ])('the branch, where the pull request is %s', async (_, reply, why) => {
    const { gitHub, opened } = await scene({ replies: { 'POST /pulls': reply } })
    const { message, remedy } = await rejectionOf(opened)
    expect(message.split('\n')).toEqual([
      expect.stringContaining(`the pull request: ${why}`),
      `The branch \`${BRANCH}\` was made before, with the changes on it, and is left as it is.`,
    ])
    expect(remedy.at(-1)).toBe(
      `Open the pull request from it by hand; or delete it to start over: git push origin --delete ${BRANCH}`,
    )
    expect(gitHub.branches.has(BRANCH)).toBe(true)
  })

  it.each<[string, FakeReply | null]>([
    ['no answer', null],
    ['a failing server', { status: 502 }],
    ['another branch', { status: 201, body: { object: { sha: PARENT } } }],
  ])('a branch that may be there: %s', async (_, reply) => {
    const { opened } = await scene({ replies: { 'POST /git/refs': reply } })
    const { message, remedy } = await rejectionOf(opened)
    expect(message).toMatch(/\nIt may have been made all the same\.$/)
    expect(remedy.at(-1)).toContain(`git push origin --delete ${BRANCH}`)
  })
})
