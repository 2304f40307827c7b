import { describe, expect, it, test } from '@jest/globals'
import { commitClaims, resolvedClaims } from '../../../../src/domain/commit/commit-claims.ts'
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
import { errorOf } from '../../../support/coded-error.ts'

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
      'an annotated tag, GITHUB_SHA neither its object nor its commit',
      'push',
      annotatedTagPush,
      { ...tag, sha: HEAD },
      [
        ['head_commit.id', TIP],
        ['GITHUB_SHA', HEAD],
      ],
      [['after', OTHER]],
    ],
    ['a tag whose payload names no commit', 'push', { after: OTHER }, tag, [['GITHUB_SHA', TIP]], []],
    [
      'a tag whose payload names nothing but a commit',
      'push',
      { head_commit: { id: OTHER } },
      tag,
      [
        ['head_commit.id', OTHER],
        ['GITHUB_SHA', TIP],
      ],
      [],
    ],
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
      'a pull request whose test merge is its head',
      'pull_request',
      pullRequest({ mergeCommit: HEAD }),
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
      'a pull request merged by moving its base to its head',
      'pull_request',
      pullRequest({ action: 'closed', merged: true, mergeCommit: HEAD }),
      {},
      [['pull_request.merge_commit_sha', HEAD]],
      [['GITHUB_SHA', TIP]],
    ],
    [
      'a merged pull request without a head',
      'pull_request',
      { action: 'closed', pull_request: { merged: true, merge_commit_sha: MERGE } },
      { sha: MERGE },
      [['pull_request.merge_commit_sha', MERGE]],
      [],
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
    ['a release of no branch', 'release', { action: 'published' }, tag, [['GITHUB_SHA', TIP]], []],
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

describe('what is said of the commits', () => {
  it.each<[string, unknown, Partial<RunFacts>, string[], string[]]>([
    ['push', {}, {}, ['GITHUB_SHA: the commit that was pushed'], []],
    [
      'push',
      annotatedTagPush,
      { ref: 'refs/tags/v1.2.3' },
      ['GITHUB_SHA: the commit of the tag that was pushed'],
      ["after: the annotated tag's own object, not a commit"],
    ],
    [
      'pull_request',
      pullRequest({ mergeCommit: OTHER }),
      { sha: MERGE },
      [
        'GITHUB_SHA: the test merge of the pull request into its base',
        "pull_request.head.sha: the pull request's head commit",
      ],
      ['pull_request.merge_commit_sha: a test merge, but not the one of this run'],
    ],
    [
      'pull_request',
      pullRequest({ action: 'closed', merged: true }),
      {},
      ['pull_request.merge_commit_sha: the commit by which the pull request was merged'],
      [
        'GITHUB_SHA: the tip of the base branch, which can lag behind the merge or be ahead of it',
        'pull_request.head.sha: the source branch as it was before the merge',
      ],
    ],
    [
      'pull_request_target',
      pullRequest(),
      {},
      ["pull_request.head.sha: the pull request's head commit"],
      ['GITHUB_SHA: of the branch that pull_request_target runs on, without the pull request'],
    ],
    [
      'merge_group',
      { merge_group: { head_sha: HEAD } },
      {},
      ["merge_group.head_sha: the merge group's commit"],
      ['GITHUB_SHA: not the commit of the merge group'],
    ],
    [
      'workflow_run',
      { workflow_run: { head_sha: HEAD } },
      {},
      ['workflow_run.head_sha: the commit of the workflow run that started this one'],
      ['GITHUB_SHA: the tip of the default branch'],
    ],
    ['check_suite', { check_suite: { head_sha: TIP } }, {}, ['check_suite.head_sha: the commit that was checked'], []],
    ['status', { sha: TIP }, {}, ['sha: the commit that the status is about'], []],
    [
      'deployment',
      { deployment: { sha: HEAD } },
      {},
      ['deployment.sha: the commit to deploy'],
      ['GITHUB_SHA: not the commit to deploy'],
    ],
    [
      'release',
      { release: { target_commitish: 'main' } },
      {},
      ['GITHUB_SHA: the commit of the released tag'],
      ['release.target_commitish: where the tag was to be made if it did not exist, mostly a branch, which moves'],
    ],
    ['repository_dispatch', {}, {}, ['GITHUB_SHA: the tip of the default branch'], []],
    [
      'repository_dispatch',
      { client_payload: { sha: TIP } },
      {},
      ['client_payload.sha: the commit that the sender of the dispatch asked for'],
      [],
    ],
    ['create', {}, {}, ['GITHUB_SHA: the commit of the branch or tag that was created'], []],
    ['workflow_dispatch', {}, {}, ['GITHUB_SHA: the tip of the branch or tag that the run was started on'], []],
    ['discussion', {}, {}, ['GITHUB_SHA: the tip of the default branch'], []],
    ['watch', {}, {}, ['GITHUB_SHA: the commit that GitHub names for this event'], []],
  ])('%s %#', (name, payload, facts, claims, rejected) => {
    const found = claimsOf(name, payload, facts)
    expect(found.claims.map(({ field, why }) => `${field}: ${why}`)).toEqual(claims)
    expect(found.rejected.map(({ field, why }) => `${field}: ${why}`)).toEqual(rejected)
  })
})

test('where each claim can be checked out', () => {
  expect(
    claimsOf('pull_request', pullRequest(), { sha: MERGE }).claims.map(({ sha, checkoutRef }) => [sha, checkoutRef]),
  ).toEqual([
    [MERGE, '${{ github.sha }}'],
    [HEAD, '${{ github.event.pull_request.head.sha }}'],
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
  expect(commitClaims(readGitEvent(localFacts(checkout))).claims).toEqual([
    { sha: HEAD, field: 'HEAD', why: 'the commit that is checked out', checkoutRef: HEAD },
  ])
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

  const head = {
    sha: HEAD,
    field: "pull request #7, head.sha (GitHub's API)",
    why: "the pull request's head commit",
    checkoutRef: 'refs/pull/7/head',
  }
  const merge = {
    sha: MERGE,
    field: "pull request #7, merge_commit_sha (GitHub's API)",
    why: 'the merge of the pull request into its base',
    checkoutRef: MERGE,
  }

  it.each([
    [{ headSha: HEAD, mergeSha: MERGE }, [head, merge]],
    [{ headSha: HEAD, mergeSha: null }, [head]],
    [{ headSha: 'main', mergeSha: 'abc1234' }, []],
  ])('%j', (answer, expected) => {
    expect(resolvedClaims(7, answer)).toEqual(expected)
  })
})

describe('an event without a commit to build', () => {
  it.each([
    [
      'push',
      example('push', { deleted: true }),
      {},
      'The event `push` leaves no commit to build: a branch or tag was deleted.',
      'Skip the job for deletions: `if: ${{ !github.event.deleted }}`.',
    ],
    [
      'delete',
      example('delete'),
      { sha: '' },
      'The event `delete` leaves no commit to build: a branch or tag was deleted.',
      'Take `delete` off the triggers of the workflow that builds.',
    ],
    [
      'release',
      example('release', { action: 'deleted' }),
      { sha: '' },
      'The event `release` leaves no commit to build: the release was deleted.',
      'Limit the trigger to what publishes: `on: { release: { types: [published] } }`.',
    ],
    [
      'release',
      { action: 'unpublished' },
      {},
      'The event `release` leaves no commit to build: the release was unpublished.',
      'Limit the trigger to what publishes: `on: { release: { types: [published] } }`.',
    ],
  ])('%s %#', (name, payload, facts, message, remedy) => {
    expect(errorOf(() => claimsOf(name, payload, facts))).toEqual({ code: 'EVENT_REFUSED', message, remedy: [remedy] })
  })
})

describe('a GITHUB_SHA that names no commit', () => {
  it.each([
    ['', 'GITHUB_SHA is empty, not a full commit id.'],
    ['abc1234', 'GITHUB_SHA is `abc1234`, not a full commit id.'],
    [ZERO, `GITHUB_SHA is \`${ZERO}\`, not a full commit id.`],
    ['a'.repeat(81), `GITHUB_SHA is \`${'a'.repeat(80)}…\`, not a full commit id.`],
  ])('%j', (sha, message) => {
    expect(errorOf(() => claimsOf('push', {}, { sha }))).toEqual({
      code: 'EVENT_UNREADABLE',
      message,
      remedy: ['GitHub sets it for every run that has a commit: do not overwrite it in `env`.'],
    })
  })
})
