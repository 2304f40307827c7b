import { describe, expect, it, test } from '@jest/globals'
import { commitClaims, resolvedClaims } from '../../../../src/domain/commit/commit-claims.ts'
import { CodedError } from '../../../../src/domain/errors.ts'
import { localFacts, readGitEvent, type RunFacts } from '../../../../src/domain/commit/git-event.ts'
import {
  annotatedTagPush,
  example,
  HEAD,
  issueComment,
  MERGE,
  OTHER,
  pullRequest,
  runFacts,
  TIP,
  ZERO,
} from '../../../fixtures/events/payloads.ts'

function claimsOf(name: string, payload: unknown, facts: Partial<RunFacts> = {}) {
  return commitClaims(readGitEvent(runFacts(name, payload, facts)))
}

describe('which commits an event means, and which it does not', () => {
  const SIMPLE = '6113728f27ae82c7b1a177c8d03f9e96e0adf246'
  const CHANGES = 'ec26c3e57ca3a959ca5aad62de7213c562f8c821'
  const tag = { ref: 'refs/tags/v1.2.3' }

  it.each([
    ['a branch', 'push', example('push', { ref: 'refs/heads/master' }), { sha: SIMPLE }, [['GITHUB_SHA', SIMPLE]], []],
    [
      'a light tag',
      'push',
      example('push', { deleted: false }),
      { sha: SIMPLE, ref: 'refs/tags/simple-tag' },
      [['GITHUB_SHA', SIMPLE]],
      [],
    ],
    ['an annotated tag', 'push', annotatedTagPush, tag, [['GITHUB_SHA', TIP]], [['after', OTHER]]],
    [
      'an annotated tag, GITHUB_SHA its object',
      'push',
      annotatedTagPush,
      { ...tag, sha: OTHER },
      [['head_commit.id', TIP]],
      [['after', OTHER]],
    ],
    ['a tag without a payload', 'push', {}, tag, [['GITHUB_SHA', TIP]], []],
    [
      'a pull request',
      'pull_request',
      pullRequest(),
      { sha: MERGE },
      [
        ['GITHUB_SHA', MERGE],
        ['pull_request.head.sha', HEAD],
      ],
      [],
    ],
    [
      'a pull request with an old test merge',
      'pull_request',
      pullRequest({ mergeCommit: OTHER }),
      { sha: MERGE },
      [
        ['GITHUB_SHA', MERGE],
        ['pull_request.head.sha', HEAD],
      ],
      [['pull_request.merge_commit_sha', OTHER]],
    ],
    [
      'a pull request with no test merge yet',
      'pull_request',
      pullRequest({ mergeCommit: null }),
      { sha: MERGE },
      [
        ['GITHUB_SHA', MERGE],
        ['pull_request.head.sha', HEAD],
      ],
      [],
    ],
    [
      'a review',
      'pull_request_review',
      pullRequest(),
      { sha: MERGE },
      [
        ['GITHUB_SHA', MERGE],
        ['pull_request.head.sha', HEAD],
      ],
      [],
    ],
    [
      'a pull request closed without a merge',
      'pull_request',
      pullRequest({ action: 'closed' }),
      { sha: MERGE },
      [
        ['GITHUB_SHA', MERGE],
        ['pull_request.head.sha', HEAD],
      ],
      [],
    ],
    [
      'a merged pull request',
      'pull_request',
      pullRequest({ action: 'closed', merged: true }),
      {},
      [['pull_request.merge_commit_sha', MERGE]],
      [
        ['GITHUB_SHA', TIP],
        ['pull_request.head.sha', HEAD],
      ],
    ],
    [
      'a merged pull request, GITHUB_SHA not lagging',
      'pull_request',
      pullRequest({ action: 'closed', merged: true }),
      { sha: MERGE },
      [['pull_request.merge_commit_sha', MERGE]],
      [['pull_request.head.sha', HEAD]],
    ],
    [
      'a pull request’s target',
      'pull_request_target',
      pullRequest(),
      {},
      [['pull_request.head.sha', HEAD]],
      [['GITHUB_SHA', TIP]],
    ],
    [
      'a merged pull request’s target',
      'pull_request_target',
      pullRequest({ merged: true }),
      {},
      [['pull_request.merge_commit_sha', MERGE]],
      [['GITHUB_SHA', TIP]],
    ],
    ['a merge group', 'merge_group', { merge_group: { head_sha: TIP } }, {}, [['merge_group.head_sha', TIP]], []],
    [
      'a workflow run',
      'workflow_run',
      { workflow_run: { head_sha: HEAD } },
      {},
      [['workflow_run.head_sha', HEAD]],
      [['GITHUB_SHA', TIP]],
    ],
    [
      'a release',
      'release',
      example('release', { action: 'published' }),
      tag,
      [['GITHUB_SHA', TIP]],
      [['release.target_commitish', 'master']],
    ],
    ['a created branch', 'create', { ref: 'x', ref_type: 'branch' }, {}, [['GITHUB_SHA', TIP]], []],
    [
      'a deployment of a commit',
      'deployment',
      { deployment: { sha: HEAD } },
      { ref: '' },
      [['deployment.sha', HEAD]],
      [['GITHUB_SHA', TIP]],
    ],
    ['a deployment’s status', 'deployment_status', { deployment: { sha: TIP } }, {}, [['deployment.sha', TIP]], []],
    ['a dispatch of a workflow', 'workflow_dispatch', example('workflow_dispatch'), {}, [['GITHUB_SHA', TIP]], []],
    ['a schedule', 'schedule', {}, {}, [['GITHUB_SHA', TIP]], []],
    [
      'a dispatch that names no commit',
      'repository_dispatch',
      example('repository_dispatch'),
      {},
      [['GITHUB_SHA', TIP]],
      [],
    ],
    [
      'a dispatch that names a commit',
      'repository_dispatch',
      { client_payload: { sha: OTHER } },
      {},
      [['client_payload.sha', OTHER]],
      [['GITHUB_SHA', TIP]],
    ],
    ['a comment on an issue', 'issue_comment', example('issue_comment'), {}, [['GITHUB_SHA', TIP]], []],
    [
      'a comment on a pull request',
      'issue_comment',
      issueComment({ number: 7, pull_request: {} }),
      {},
      [],
      [['GITHUB_SHA', TIP]],
    ],
    ['a discussion', 'discussion', example('discussion'), {}, [['GITHUB_SHA', TIP]], []],
    ['a status', 'status', example('status'), {}, [['sha', SIMPLE]], [['GITHUB_SHA', TIP]]],
    [
      'a check suite',
      'check_suite',
      example('check_suite'),
      {},
      [['check_suite.head_sha', CHANGES]],
      [['GITHUB_SHA', TIP]],
    ],
    ['a check run', 'check_run', example('check_run'), {}, [['check_run.head_sha', CHANGES]], [['GITHUB_SHA', TIP]]],
    ['anything else', 'watch', {}, {}, [['GITHUB_SHA', TIP]], []],
  ] as const)('%s', (_, name, payload, facts, claims, rejected) => {
    const found = claimsOf(name, payload, facts)
    expect(found.claims.map(({ field, sha }) => [field, sha])).toEqual(claims)
    expect(found.rejected.map(({ field, value }) => [field, value])).toEqual(rejected)
  })
})

describe('an abbreviated, zero or missing commit is no claim', () => {
  it.each([
    ['workflow_run', { workflow_run: { head_sha: 'abc1234' } }],
    ['merge_group', { merge_group: { head_sha: ZERO } }],
    ['check_run', { check_run: {} }],
    ['status', { sha: [HEAD] }],
    ['deployment', { deployment: { sha: `${HEAD} ` } }],
    ['pull_request_target', { pull_request: { head: { sha: `0x${HEAD}` } } }],
  ])('%s', (name, payload) => {
    expect(claimsOf(name, payload).claims).toEqual([])
  })
})

test('SHA-256 counts, and upper case is lowered', () => {
  const sha = 'AB'.repeat(32)
  expect(claimsOf('push', {}, { sha }).claims[0]?.sha).toBe('ab'.repeat(32))
})

test('what is said of each claim', () => {
  expect(claimsOf('pull_request', pullRequest(), { sha: MERGE }).claims).toEqual([
    {
      sha: MERGE,
      field: 'GITHUB_SHA',
      why: 'the test merge of the pull request into its base',
      checkoutRef: '${{ github.sha }}',
    },
    {
      sha: HEAD,
      field: 'pull_request.head.sha',
      why: "the pull request's head commit",
      checkoutRef: '${{ github.event.pull_request.head.sha }}',
    },
  ])
  expect(claimsOf('status', { sha: HEAD }).claims[0]?.checkoutRef).toBe('${{ github.event.sha }}')
})

test('outside GitHub Actions HEAD is the claim, and nothing is without a checkout', () => {
  const checkout = {
    kind: 'checkout',
    directory: '/src',
    head: HEAD,
    committedAt: '2026-03-01T10:00:00Z',
    branch: null,
    dirty: [],
    dirtyCount: 0,
  } as const
  expect(commitClaims(readGitEvent(localFacts(checkout))).claims).toMatchObject([{ sha: HEAD, field: 'HEAD' }])
  expect(commitClaims(readGitEvent(localFacts({ kind: 'none' }))).claims).toEqual([])
})

describe('which claims must be HEAD', () => {
  it.each([
    ['pull_request_target', pullRequest(), true],
    ['repository_dispatch', {}, true],
    ['repository_dispatch', { client_payload: { sha: HEAD } }, true],
    ['pull_request', pullRequest(), false],
    ['workflow_run', { workflow_run: { head_sha: HEAD } }, false],
  ])('%s %#', (name, payload, needed) => {
    expect(claimsOf(name, payload).checkoutNeeded !== null).toBe(needed)
  })
})

describe('a comment on a pull request', () => {
  test('must be resolved', () => {
    expect(claimsOf('issue_comment', issueComment({ number: 7, pull_request: {} })).pullRequestToResolve).toBe(7)
    expect(claimsOf('issue_comment', issueComment({ number: 7 })).pullRequestToResolve).toBeNull()
  })

  it.each([
    [
      { headSha: HEAD, mergeSha: MERGE },
      [
        [HEAD, 'refs/pull/7/head'],
        [MERGE, MERGE],
      ],
    ],
    [{ headSha: HEAD, mergeSha: null }, [[HEAD, 'refs/pull/7/head']]],
    [{ headSha: 'main', mergeSha: 'abc1234' }, []],
  ])('%j', (answer, expected) => {
    expect(resolvedClaims(7, answer).map(({ sha, checkoutRef }) => [sha, checkoutRef])).toEqual(expected)
  })
})

describe('an event without a commit to build', () => {
  it.each([
    [
      'push',
      example('push', { deleted: true }),
      {},
      'EVENT_REFUSED',
      'The event `push` leaves no commit to build: a branch or tag was deleted.',
    ],
    [
      'delete',
      example('delete'),
      { sha: '' },
      'EVENT_REFUSED',
      'The event `delete` leaves no commit to build: a branch or tag was deleted.',
    ],
    [
      'release',
      example('release', { action: 'deleted' }),
      { sha: '' },
      'EVENT_REFUSED',
      'The event `release` leaves no commit to build: the release was deleted.',
    ],
    [
      'release',
      { action: 'unpublished' },
      {},
      'EVENT_REFUSED',
      'The event `release` leaves no commit to build: the release was unpublished.',
    ],
    ['push', {}, { sha: '' }, 'EVENT_UNREADABLE', 'GITHUB_SHA is empty, not a full commit id.'],
    ['push', {}, { sha: 'abc1234' }, 'EVENT_UNREADABLE', 'GITHUB_SHA is `abc1234`, not a full commit id.'],
    ['push', {}, { sha: ZERO }, 'EVENT_UNREADABLE', `GITHUB_SHA is \`${ZERO}\`, not a full commit id.`],
  ])('%s %#', (name, payload, facts, code, message) => {
    const attempt = () => claimsOf(name, payload, facts)
    expect(attempt).toThrow(CodedError)
    expect(attempt).toThrow(expect.objectContaining({ code, message }))
  })
})
