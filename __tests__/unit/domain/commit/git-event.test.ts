import { describe, expect, it, test } from '@jest/globals'
import { localFacts, readGitEvent } from '../../../../src/domain/commit/git-event.ts'
import {
  annotatedTagPush,
  example,
  examples,
  HEAD,
  issueComment,
  MERGE,
  OTHER,
  pullRequest,
  repository,
  runFacts,
  TIP,
  ZERO,
} from '../../../fixtures/events/payloads.ts'

const RECORDED = 'ec26c3e57ca3a959ca5aad62de7213c562f8c821'
/** The longest name of a branch that is read. */
const LONGEST = 'a'.repeat(1024)

describe('the kind of an event, and the commits in its payload', () => {
  it.each([
    [
      'push',
      example('push', { ref: 'refs/heads/master' }),
      {},
      {
        kind: 'push',
        after: '6113728f27ae82c7b1a177c8d03f9e96e0adf246',
        headCommit: '6113728f27ae82c7b1a177c8d03f9e96e0adf246',
      },
    ],
    ['push', annotatedTagPush, { ref: 'refs/tags/v1.2.3' }, { kind: 'push', after: OTHER, headCommit: TIP }],
    ['push', example('push', { deleted: true }), {}, { kind: 'push-deletion' }],
    ['push', { after: ZERO, head_commit: null }, {}, { kind: 'push-deletion' }],
    ['push', { after: TIP, deleted: true }, {}, { kind: 'push-deletion' }],
    [
      'pull_request',
      example('pull_request', { action: 'assigned' }),
      { ref: 'refs/pull/2/merge' },
      { kind: 'pull-request', head: RECORDED, mergeCommit: 'c4295bd74fb0f4fda03689c3df3f2803b658fd85', merged: false },
    ],
    [
      'pull_request',
      example('pull_request', { action: 'closed' }),
      { ref: 'refs/pull/2/merge' },
      { kind: 'pull-request', merged: false },
    ],
    [
      'pull_request',
      pullRequest({ action: 'closed', merged: true }),
      {},
      { kind: 'pull-request', head: HEAD, mergeCommit: MERGE, merged: true },
    ],
    ['pull_request', pullRequest({ action: 'labeled', merged: true }), { ref: 'refs/pull/7/merge' }, { merged: false }],
    ['pull_request', pullRequest({ action: 'labeled', merged: true }), { ref: 'refs/heads/main' }, { merged: true }],
    ['pull_request', pullRequest({ action: 'closed', merged: true }), { ref: 'refs/pull/7/merge' }, { merged: true }],
    ['pull_request_target', pullRequest({ merged: true }), { ref: 'refs/pull/7/merge' }, { merged: true }],
    [
      'pull_request_review',
      example('pull_request_review'),
      { ref: 'refs/pull/2/merge' },
      { kind: 'pull-request', head: RECORDED },
    ],
    [
      'pull_request_review_comment',
      example('pull_request_review_comment'),
      {},
      { kind: 'pull-request', head: RECORDED },
    ],
    [
      'pull_request_target',
      pullRequest(),
      {},
      { kind: 'pull-request-target', head: HEAD, mergeCommit: MERGE, merged: false },
    ],
    [
      'merge_group',
      example('merge_group'),
      {},
      { kind: 'merge-group', head: '2ffea6db159f6b6c47a24e778fb9ef40cf6b1c7d' },
    ],
    [
      'workflow_run',
      example('workflow_run'),
      {},
      { kind: 'workflow-run', head: '5779607b49aab1200488439f02372c57b4f75444' },
    ],
    [
      'release',
      example('release', { action: 'published' }),
      {},
      { kind: 'release', withdrawn: null, targetCommitish: 'master' },
    ],
    ['release', example('release', { action: 'deleted' }), {}, { kind: 'release', withdrawn: 'deleted' }],
    ['release', { action: 'unpublished' }, {}, { kind: 'release', withdrawn: 'unpublished', targetCommitish: null }],
    ['create', example('create'), {}, { kind: 'create' }],
    ['delete', example('delete'), {}, { kind: 'delete' }],
    [
      'deployment',
      example('deployment'),
      { ref: '' },
      { kind: 'deployment', deployed: 'f95f852bd8fca8fcc58a9a2d6c842781e32a215e' },
    ],
    [
      'deployment_status',
      example('deployment_status'),
      {},
      { kind: 'deployment', deployed: 'f95f852bd8fca8fcc58a9a2d6c842781e32a215e' },
    ],
    ['workflow_dispatch', example('workflow_dispatch'), {}, { kind: 'workflow-dispatch' }],
    ['schedule', { schedule: '0 3 * * *' }, {}, { kind: 'schedule' }],
    ['repository_dispatch', example('repository_dispatch'), {}, { kind: 'repository-dispatch', asked: null }],
    [
      'repository_dispatch',
      { client_payload: { sha: OTHER.toUpperCase() } },
      {},
      { kind: 'repository-dispatch', asked: OTHER },
    ],
    ['repository_dispatch', { client_payload: { sha: '4444444' } }, {}, { kind: 'repository-dispatch', asked: null }],
    ['issue_comment', example('issue_comment'), {}, { kind: 'issue-comment', onPullRequest: false }],
    [
      'issue_comment',
      issueComment({ number: 7, pull_request: { url: 'https://api.github.com/…/7' } }),
      {},
      { kind: 'issue-comment', onPullRequest: true },
    ],
    ['issue_comment', issueComment({ number: 7, pull_request: null }), {}, { onPullRequest: false }],
    ['discussion', example('discussion'), {}, { kind: 'discussion' }],
    ['discussion_comment', example('discussion_comment'), {}, { kind: 'discussion' }],
    ['status', example('status'), {}, { kind: 'status', about: '6113728f27ae82c7b1a177c8d03f9e96e0adf246' }],
    ['check_suite', example('check_suite'), {}, { kind: 'check', object: 'check_suite', head: RECORDED }],
    ['check_run', example('check_run'), {}, { kind: 'check', object: 'check_run', head: RECORDED }],
    ['issues', example('issues'), {}, { kind: 'other' }],
    ['watch', {}, {}, { kind: 'other' }],
  ])('%s', (name, payload, facts, expected) => {
    expect(readGitEvent(runFacts(name, payload, facts))).toMatchObject({ name, ...expected })
  })
})

describe('the names an event gives a tag to be made of', () => {
  const none = { branch: null, mergeQueue: false, gitTag: null, pullRequest: null }

  it.each([
    ['push', {}, 'refs/heads/main', { ...none, branch: 'main' }],
    ['push', {}, 'refs/heads/日本/ü', { ...none, branch: '日本/ü' }],
    [
      'push',
      {},
      'refs/heads/gh-readonly-queue/main/pr-7-abc',
      { ...none, branch: 'gh-readonly-queue/main/pr-7-abc', mergeQueue: true },
    ],
    ['push', annotatedTagPush, 'refs/tags/@scope/pkg@1.2.3', { ...none, gitTag: '@scope/pkg@1.2.3' }],
    ['push', example('push', { deleted: true }), 'refs/heads/master', none],
    ['pull_request', pullRequest(), 'refs/pull/7/merge', { ...none, branch: 'feature/x', pullRequest: 7 }],
    [
      'pull_request',
      pullRequest({ action: 'closed', merged: true }),
      'refs/heads/main',
      { ...none, branch: 'main', pullRequest: 7 },
    ],
    ['pull_request', {}, 'refs/pull/12/merge', { ...none, pullRequest: 12 }],
    ['pull_request', {}, 'refs/pull/7/merge', { ...none, pullRequest: 7 }],
    ['pull_request', {}, 'refs/pull/1234/head', { ...none, pullRequest: 1234 }],
    ['pull_request', {}, 'refs/pull/12/merge/x', none],
    ['pull_request', { number: 3 }, 'refs/heads/main', { ...none, pullRequest: 3 }],
    ['pull_request_review', { pull_request: { number: 3 } }, 'refs/heads/main', { ...none, pullRequest: 3 }],
    ['pull_request_target', pullRequest(), 'refs/heads/main', { ...none, branch: 'feature/x', pullRequest: 7 }],
    [
      'merge_group',
      example('merge_group'),
      'refs/heads/gh-readonly-queue/main/pr-104',
      { ...none, branch: 'gh-readonly-queue/main/pr-104-929f8209d40f77f4abc622a499c93a83babdbe64', mergeQueue: true },
    ],
    [
      'merge_group',
      {},
      'refs/heads/gh-readonly-queue/main/pr-1-x',
      { ...none, branch: 'gh-readonly-queue/main/pr-1-x', mergeQueue: true },
    ],
    [
      'workflow_run',
      { workflow_run: { head_branch: 'topic', pull_requests: [{ number: 3 }] } },
      'refs/heads/main',
      { ...none, branch: 'topic', pullRequest: 3 },
    ],
    [
      'workflow_run',
      { workflow_run: { head_branch: 'v1.2.3', pull_requests: [] } },
      'refs/heads/main',
      { ...none, branch: 'v1.2.3' },
    ],
    [
      'workflow_run',
      { workflow_run: { head_branch: 'topic', pull_requests: [{ number: 3 }, { number: 4 }] } },
      'refs/heads/main',
      { ...none, branch: 'topic' },
    ],
    ['release', example('release'), 'refs/tags/0.0.1', { ...none, gitTag: '0.0.1' }],
    ['release', { release: { tag_name: 'v1.2.3' } }, 'refs/heads/main', { ...none, gitTag: 'v1.2.3' }],
    ['create', example('create'), 'refs/tags/simple-tag', { ...none, gitTag: 'simple-tag' }],
    ['create', { ref: 'release/1', ref_type: 'branch' }, 'refs/heads/release/1', { ...none, branch: 'release/1' }],
    ['delete', example('delete'), 'refs/heads/main', none],
    ['deployment', example('deployment'), '', none],
    ['workflow_dispatch', {}, 'refs/tags/v2.0.0', { ...none, gitTag: 'v2.0.0' }],
    ['workflow_dispatch', example('workflow_dispatch'), 'refs/heads/main', { ...none, branch: 'main' }],
    ['schedule', {}, 'refs/heads/main', { ...none, branch: 'main' }],
    ['repository_dispatch', { client_payload: { sha: OTHER } }, 'refs/heads/main', none],
    ['repository_dispatch', {}, 'refs/heads/main', { ...none, branch: 'main' }],
    ['issue_comment', issueComment({ number: 7, pull_request: {} }), 'refs/heads/main', { ...none, pullRequest: 7 }],
    ['issue_comment', issueComment({ number: 7 }), 'refs/heads/main', { ...none, branch: 'main' }],
    ['status', example('status'), 'refs/heads/main', none],
    ['check_suite', example('check_suite'), 'refs/heads/main', { ...none, branch: 'changes', pullRequest: 2 }],
    ['check_run', { check_run: { check_suite: { head_branch: null } } }, 'refs/heads/main', none],
    [
      'check_run',
      { check_run: { check_suite: { head_branch: 'changes' }, pull_requests: [{ number: 2 }] } },
      'refs/heads/main',
      { ...none, branch: 'changes', pullRequest: 2 },
    ],
    ['push', {}, 'refs/heads/', none],
    ['push', {}, 'refs/heads/refs/pull/7/merge', { ...none, branch: 'refs/pull/7/merge' }],
    ['push', {}, `refs/heads/${LONGEST}`, { ...none, branch: LONGEST }],
    ['push', {}, `refs/heads/${LONGEST}a`, none],
  ])('%s %#', (name, payload, ref, expected) => {
    expect(readGitEvent(runFacts(name, payload, { ref }))).toMatchObject(expected)
  })
})

describe('a fork', () => {
  it.each([
    ['its own branch', 'pull_request', pullRequest(), false],
    ['a fork', 'pull_request', pullRequest({ headRepository: 'stranger/octo-repo' }), true],
    ['a fork that was deleted', 'pull_request', pullRequest({ headRepository: null }), true],
    ['a review of a fork', 'pull_request_review', pullRequest({ headRepository: 'stranger/octo-repo' }), true],
    [
      'a fork, in a run that has secrets',
      'pull_request_target',
      pullRequest({ headRepository: 'stranger/octo-repo' }),
      false,
    ],
    ['a payload without repositories', 'pull_request', { pull_request: { head: {}, base: {} } }, false],
    [
      'a payload without the repository it came from',
      'pull_request',
      { pull_request: { head: {}, base: { repo: repository } } },
      false,
    ],
    [
      'a payload without the repository it goes to',
      'pull_request',
      { pull_request: { head: { repo: repository }, base: {} } },
      false,
    ],
    ['a push', 'push', {}, false],
  ])('%s', (_, name, payload, fork) => {
    expect(readGitEvent(runFacts(name, payload)).fork).toBe(fork)
  })
})

test('the default branch is the repository’s', () => {
  expect(readGitEvent(runFacts('push', { repository })).defaultBranch).toBe('main')
  expect(readGitEvent(runFacts('push', {})).defaultBranch).toBeNull()
})

describe('commit times are in UTC, by commit', () => {
  it.each([
    ['push', annotatedTagPush, [[TIP, '2026-03-01T10:00:00Z']]],
    ['merge_group', example('merge_group'), [[RECORDED, '2019-05-15T15:20:30Z']]],
    ['workflow_run', example('workflow_run'), [['5779607b49aab1200488439f02372c57b4f75444', '2021-12-16T19:37:14Z']]],
    ['check_suite', example('check_suite'), [[RECORDED, '2019-05-15T15:20:30Z']]],
    ['push', { head_commit: { id: TIP, timestamp: 'yesterday' } }, []],
    ['push', { head_commit: { timestamp: '2026-03-01T12:00:00+02:00' } }, []],
  ])('%s %#', (name, payload, times) => {
    expect([...readGitEvent(runFacts(name, payload)).commitTimes]).toEqual(times)
  })
})

describe('a payload that GitHub did not send', () => {
  const hostile: readonly [string, unknown][] = [
    ['null', null],
    ['a text', 'pull_request'],
    ['a number', 1],
    ['an inheritance', Object.create({ sha: HEAD, after: HEAD, number: 7, pull_request: { head: { sha: HEAD } } })],
    ['an array', [{ pull_request: { head: { sha: HEAD } } }]],
    ['arrays where objects belong', { pull_request: [{ head: { sha: HEAD } }], workflow_run: [], repository: [] }],
    [
      'objects where texts belong',
      { pull_request: { head: { sha: { toString: HEAD }, ref: {} } }, sha: {}, repository: { default_branch: {} } },
    ],
    [
      'keys of the prototype',
      JSON.parse(`{"__proto__": {"sha": "${HEAD}", "pull_request": {"head": {"sha": "${HEAD}"}}}}`),
    ],
    [
      'long texts',
      {
        sha: 'a'.repeat(1_000_000),
        pull_request: { head: { sha: 'a'.repeat(1_000_000), ref: 'b'.repeat(1_000_000) } },
      },
    ],
    [
      'names that git forbids',
      { pull_request: { head: { ref: 'a\n::set-output name=x::y' } }, workflow_run: { head_branch: 'a b' } },
    ],
    [
      'numbers that count nothing',
      { number: -1, issue: { number: 1.5, pull_request: {} }, pull_request: { number: '7' } },
    ],
    ['nought', { number: 0, issue: { number: 0, pull_request: {} } }],
  ]
  const events = [
    'push',
    'pull_request',
    'pull_request_target',
    'merge_group',
    'workflow_run',
    'release',
    'create',
    'deployment',
  ]
  const more = ['repository_dispatch', 'issue_comment', 'discussion', 'status', 'check_suite', 'check_run', 'issues']

  it.each(hostile)('%s gives nothing', (_, payload) => {
    for (const name of [...events, ...more]) {
      const { commitTimes, ...event } = readGitEvent(runFacts(name, payload, { ref: '' }))
      expect(commitTimes.size).toBe(0)
      const told = Object.entries(event).filter(
        ([key]) => !['name', 'githubSha', 'ref', 'kind', 'object'].includes(key),
      )
      expect(told.filter(([, value]) => value !== null && value !== false && value !== true)).toEqual([])
      expect(event.fork).toBe(false)
    }
  })

  test('no recorded payload is unreadable, under any event’s name', () => {
    for (const payload of [...events, 'pull_request_review']
      .filter((name) => name !== 'pull_request_target')
      .flatMap(examples))
      for (const name of [...events, ...more]) expect(() => readGitEvent(runFacts(name, payload))).not.toThrow()
  })
})

describe('outside GitHub Actions', () => {
  const checkout = {
    kind: 'checkout',
    directory: '/src',
    head: HEAD,
    committedAt: '2026-03-01T10:00:00Z',
    dirty: [],
    dirtyCount: 0,
  } as const

  it.each([
    ['on a branch', { ...checkout, branch: 'topic' }, { githubSha: HEAD, ref: 'refs/heads/topic', branch: 'topic' }],
    ['detached', { ...checkout, branch: null }, { githubSha: HEAD, ref: '', branch: null }],
    ['without a checkout', { kind: 'none' } as const, { githubSha: '', ref: '', branch: null }],
  ])('%s', (_, answer, expected) => {
    const facts = localFacts(answer)
    expect(facts).toMatchObject({ repository: '', serverUrl: '' })
    expect(readGitEvent(facts)).toMatchObject({ name: 'local', kind: 'local', gitTag: null, ...expected })
  })
})
