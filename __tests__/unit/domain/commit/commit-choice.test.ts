import { describe, expect, it } from '@jest/globals'
import type { CheckoutAnswer } from '../../../../src/domain/commit/checkout.ts'
import { chooseCommit } from '../../../../src/domain/commit/commit-choice.ts'
import type { ResolvedPullRequest } from '../../../../src/domain/commit/commit-claims.ts'
import { type GitEvent, localFacts, readGitEvent, type RunFacts } from '../../../../src/domain/commit/git-event.ts'
import {
  example,
  HEAD,
  issueComment,
  MERGE,
  OTHER,
  pullRequest,
  runFacts,
  TIP,
} from '../../../fixtures/events/payloads.ts'
import { errorOf } from '../../../support/coded-error.ts'

const TIME = '2026-03-01T10:00:00Z'
const NONE = { kind: 'none' } as const

function checkedOut(head: string): CheckoutAnswer {
  return { kind: 'checkout', directory: '/src', head, committedAt: TIME, branch: null, dirty: [], dirtyCount: 0 }
}

function eventOf(name: string, payload: unknown, facts: Partial<RunFacts> = {}): GitEvent {
  return readGitEvent(runFacts(name, payload, facts))
}

const PUSH = eventOf('push', {})
const PULL_REQUEST = eventOf('pull_request', pullRequest(), { sha: MERGE, ref: 'refs/pull/7/merge' })
const TARGET = eventOf('pull_request_target', pullRequest())
const WORKFLOW_RUN = eventOf('workflow_run', { workflow_run: { head_sha: HEAD } })
const DISPATCH = eventOf('repository_dispatch', {})
const DISPATCH_OF = eventOf('repository_dispatch', { client_payload: { sha: OTHER } })
const COMMENT = eventOf('issue_comment', issueComment({ number: 7, pull_request: {} }))
const RESOLVED = { headSha: HEAD, mergeSha: MERGE }

const BEWARE =
  'Beware: this event runs with your secrets. Build only code that you trust with them; for other code use `pull_request`.'

interface Options {
  readonly revision?: string
  readonly resolvedPullRequest?: ResolvedPullRequest
}

function choose(event: GitEvent, checkout: CheckoutAnswer, { revision, resolvedPullRequest }: Options = {}) {
  return chooseCommit({
    event,
    checkout,
    revision: revision ?? null,
    resolvedPullRequest: resolvedPullRequest ?? null,
  })
}

describe('the commit that is chosen', () => {
  it.each([
    ['a push, checked out', PUSH, checkedOut(TIP), {}, { sha: TIP, field: 'GITHUB_SHA', verified: true }],
    ['a push, not checked out', PUSH, NONE, {}, { sha: TIP, field: 'GITHUB_SHA', verified: false }],
    [
      'a pull request’s merge',
      PULL_REQUEST,
      checkedOut(MERGE),
      {},
      { sha: MERGE, field: 'GITHUB_SHA', verified: true },
    ],
    [
      'a pull request’s head',
      PULL_REQUEST,
      checkedOut(HEAD),
      {},
      { sha: HEAD, field: 'pull_request.head.sha', verified: true },
    ],
    ['a pull request, not checked out', PULL_REQUEST, NONE, {}, { sha: MERGE, field: 'GITHUB_SHA', verified: false }],
    ['a target’s head', TARGET, checkedOut(HEAD), {}, { sha: HEAD, field: 'pull_request.head.sha', verified: true }],
    ['a workflow run’s head', WORKFLOW_RUN, checkedOut(HEAD), {}, { sha: HEAD, field: 'workflow_run.head_sha' }],
    ['a workflow run, not checked out', WORKFLOW_RUN, NONE, {}, { sha: HEAD, verified: false }],
    [
      'a dispatch, at the default branch',
      DISPATCH,
      checkedOut(TIP),
      {},
      { sha: TIP, field: 'GITHUB_SHA', verified: true },
    ],
    ['a dispatch that names a commit', DISPATCH_OF, checkedOut(OTHER), {}, { sha: OTHER, field: 'client_payload.sha' }],
    [
      'a dispatch and the user’s word',
      DISPATCH,
      NONE,
      { revision: OTHER },
      { sha: OTHER, field: 'revision', verified: false, ofEvent: false },
    ],
    [
      'a comment, at the head',
      COMMENT,
      checkedOut(HEAD),
      { resolvedPullRequest: RESOLVED },
      { sha: HEAD, field: "pull request #7, head.sha (GitHub's API)", ofEvent: true },
    ],
    ['a comment, at the merge', COMMENT, checkedOut(MERGE), { resolvedPullRequest: RESOLVED }, { sha: MERGE }],
    ['a comment, not checked out', COMMENT, NONE, { resolvedPullRequest: RESOLVED }, { sha: HEAD, verified: false }],
    [
      'a comment and the user’s word',
      COMMENT,
      checkedOut(OTHER),
      { revision: OTHER },
      { sha: OTHER, field: 'revision', verified: true },
    ],
    [
      'the user’s word, in upper case',
      PUSH,
      checkedOut('ab'.repeat(20)),
      { revision: 'AB'.repeat(20) },
      { sha: 'ab'.repeat(20), field: 'revision', verified: true, ofEvent: false },
    ],
    [
      'the user’s word, that of the event',
      PULL_REQUEST,
      checkedOut(HEAD),
      { revision: HEAD },
      { sha: HEAD, field: 'pull_request.head.sha', ofEvent: true },
    ],
    [
      'a local run',
      readGitEvent(localFacts(checkedOut(HEAD))),
      checkedOut(HEAD),
      {},
      { sha: HEAD, field: 'HEAD', verified: true },
    ],
  ])('%s', (_, event, checkout, options, expected) => {
    expect(choose(event, checkout, options)).toMatchObject(expected)
  })
})

describe('what was not believed', () => {
  it.each([
    [
      'at the head',
      PULL_REQUEST,
      checkedOut(HEAD),
      {},
      [
        {
          value: MERGE,
          field: 'GITHUB_SHA',
          why: "the test merge of the pull request into its base, but HEAD is the pull request's head commit",
        },
      ],
    ],
    [
      'at the merge',
      PULL_REQUEST,
      checkedOut(MERGE),
      {},
      [
        {
          value: HEAD,
          field: 'pull_request.head.sha',
          why: "the pull request's head commit, but HEAD is the test merge of the pull request into its base",
        },
      ],
    ],
    [
      'not checked out',
      PULL_REQUEST,
      NONE,
      {},
      [
        {
          value: HEAD,
          field: 'pull_request.head.sha',
          why: "the pull request's head commit, but no checkout confirms it",
        },
      ],
    ],
    [
      'a workflow run',
      WORKFLOW_RUN,
      checkedOut(HEAD),
      {},
      [{ value: TIP, field: 'GITHUB_SHA', why: 'the tip of the default branch' }],
    ],
    [
      'another word',
      PUSH,
      NONE,
      { revision: OTHER },
      [{ value: TIP, field: 'GITHUB_SHA', why: 'the commit that was pushed, but the `revision` input goes before it' }],
    ],
    [
      'the word that was rejected before',
      WORKFLOW_RUN,
      NONE,
      { revision: TIP },
      [
        {
          value: HEAD,
          field: 'workflow_run.head_sha',
          why: 'the commit of the workflow run that started this one, but the `revision` input goes before it',
        },
      ],
    ],
    [
      'another word, checked out',
      PUSH,
      checkedOut(OTHER),
      { revision: OTHER },
      [{ value: TIP, field: 'GITHUB_SHA', why: 'the commit that was pushed, but the `revision` input goes before it' }],
    ],
    ['nothing', PUSH, checkedOut(TIP), {}, []],
  ])('%s', (_, event, checkout, options, expected) => {
    expect(choose(event, checkout, options).rejected).toEqual(expected)
  })
})

describe('HEAD is another commit', () => {
  const recipe = (...refs: string[]) => [
    'Check out the commit that the tag will name:',
    '  - uses: actions/checkout',
    '    with:',
    ...refs.map((ref) => `      ${ref}`),
  ]
  const otherwise = 'Or, if HEAD is what you mean to build, say so: set the `revision` input to its full id.'

  it.each([
    [
      'push',
      PUSH,
      {},
      `HEAD is ${OTHER}, but the event \`push\` means ${TIP} (GITHUB_SHA, the commit that was pushed).`,
      [...recipe('ref: ${{ github.sha }}'), otherwise],
    ],
    [
      'pull_request',
      PULL_REQUEST,
      {},
      `HEAD is ${OTHER}, but the event \`pull_request\` means ${MERGE} (GITHUB_SHA, the test merge of the pull request into its base) or ${HEAD} (pull_request.head.sha, the pull request's head commit).`,
      [...recipe('ref: ${{ github.sha }}', '# or ref: ${{ github.event.pull_request.head.sha }}'), otherwise],
    ],
    [
      'workflow_run',
      WORKFLOW_RUN,
      {},
      `HEAD is ${OTHER}, but the event \`workflow_run\` means ${HEAD} (workflow_run.head_sha, the commit of the workflow run that started this one).`,
      [...recipe('ref: ${{ github.event.workflow_run.head_sha }}'), BEWARE, otherwise],
    ],
    [
      'pull_request_target',
      TARGET,
      {},
      `HEAD is ${OTHER}, but the event \`pull_request_target\` means ${HEAD} (pull_request.head.sha, the pull request's head commit).`,
      [...recipe('ref: ${{ github.event.pull_request.head.sha }}'), BEWARE, otherwise],
    ],
    [
      'issue_comment',
      COMMENT,
      { resolvedPullRequest: { headSha: HEAD, mergeSha: null } },
      `HEAD is ${OTHER}, but the event \`issue_comment\` means ${HEAD} (pull request #7, head.sha (GitHub's API), the pull request's head commit).`,
      [...recipe('ref: refs/pull/7/head'), BEWARE, otherwise],
    ],
    [
      'check_suite',
      eventOf('check_suite', { check_suite: { head_sha: HEAD } }),
      {},
      `HEAD is ${OTHER}, but the event \`check_suite\` means ${HEAD} (check_suite.head_sha, the commit that was checked).`,
      [...recipe('ref: ${{ github.event.check_suite.head_sha }}'), BEWARE, otherwise],
    ],
    [
      'a pull request that nobody asked for',
      PUSH,
      { resolvedPullRequest: { headSha: OTHER, mergeSha: null } },
      `HEAD is ${OTHER}, but the event \`push\` means ${TIP} (GITHUB_SHA, the commit that was pushed).`,
      [...recipe('ref: ${{ github.sha }}'), otherwise],
    ],
    [
      'revision',
      PUSH,
      { revision: HEAD },
      `HEAD is ${OTHER}, but the \`revision\` input means ${HEAD} (revision, the commit that the \`revision\` input names).`,
      [...recipe(`ref: ${HEAD}`), 'Or correct the input: `revision` must be the commit that is checked out.'],
    ],
  ])('%s', (_, event, options, message, remedy) => {
    expect(errorOf(() => choose(event, checkedOut(OTHER), options))).toEqual({
      code: 'COMMIT_MISMATCH',
      message,
      remedy,
    })
  })

  it('which pull_request_target and workflow_run do not let pass for being the default branch', () => {
    for (const event of [TARGET, WORKFLOW_RUN, DISPATCH_OF])
      expect(errorOf(() => choose(event, checkedOut(TIP))).code).toBe('COMMIT_MISMATCH')
  })
})

describe('no commit can be told', () => {
  const checkOut = 'Check the commit out before this step, so that HEAD can tell.'
  const allDigits =
    'Give all 40 hexadecimal digits, as `git rev-parse HEAD` prints them. An abbreviation can come to mean another commit.'

  it.each([
    [
      'a target, not checked out',
      TARGET,
      NONE,
      {},
      'COMMIT_UNKNOWN',
      `${HEAD} (pull_request.head.sha) cannot be taken on trust: pull_request_target runs on a branch that does not hold the pull request, and there is no checkout.`,
      [checkOut, BEWARE],
    ],
    [
      'a target and the user’s word',
      TARGET,
      NONE,
      { revision: HEAD },
      'COMMIT_UNKNOWN',
      `${HEAD} (pull_request.head.sha) cannot be taken on trust: pull_request_target runs on a branch that does not hold the pull request, and there is no checkout.`,
      [checkOut, BEWARE],
    ],
    [
      'a dispatch, not checked out',
      DISPATCH,
      NONE,
      {},
      'COMMIT_UNKNOWN',
      `${TIP} (GITHUB_SHA) cannot be taken on trust: a repository_dispatch does not say which commit it means, and there is no checkout.`,
      [checkOut],
    ],
    [
      'a comment, not resolved',
      COMMENT,
      NONE,
      {},
      'COMMIT_UNKNOWN',
      'The event is about pull request #7, and its commit is not known.',
      [
        'Give `github-token` a token that may read pull requests (`pull-requests: read`),',
        'or name the commit with the `revision` input.',
      ],
    ],
    [
      'an empty payload',
      eventOf('workflow_run', {}),
      checkedOut(TIP),
      {},
      'COMMIT_UNKNOWN',
      'The payload of the event `workflow_run` does not name its commit.',
      ['Name the commit with the `revision` input: the full id, as `git rev-parse HEAD` prints it.'],
    ],
    [
      'a local run in no repository',
      readGitEvent(localFacts(NONE)),
      NONE,
      {},
      'COMMIT_UNKNOWN',
      'There is no git checkout here whose commit a tag could name.',
      ['Run this inside a git checkout.'],
    ],
    [
      'a deletion',
      eventOf('push', example('push', { deleted: true })),
      checkedOut(TIP),
      { revision: TIP },
      'EVENT_REFUSED',
      'The event `push` leaves no commit to build: a branch or tag was deleted.',
      ['Skip the job for deletions: `if: ${{ !github.event.deleted }}`.'],
    ],
    [
      'an abbreviation',
      PUSH,
      checkedOut(TIP),
      { revision: '1111111' },
      'INPUT_INVALID',
      'revision: `1111111` is not a full commit id.',
      [allDigits],
    ],
    [
      'a branch',
      PUSH,
      checkedOut(TIP),
      { revision: 'main' },
      'INPUT_INVALID',
      'revision: `main` is not a full commit id.',
      [allDigits],
    ],
  ])('%s', (_, event, checkout, options, code, message, remedy) => {
    expect(errorOf(() => choose(event, checkout, options))).toEqual({ code, message, remedy })
  })
})

describe('a checkout that git does not read', () => {
  const refused = { kind: 'refused', directory: "/it's here", detail: 'fatal: bad object' } as const

  it.each([
    [
      'safe-directory',
      'git does not trust it, since another user owns it',
      "Before this step: git config --global --add safe.directory '/it'\\''s here'",
    ],
    [
      'git-missing',
      'git is not installed',
      'Install git in the job or its container: without it, what is checked out cannot be told.',
    ],
    ['no-commit', 'it has no commit yet', 'Check a commit out before this step.'],
    ['failed', 'git failed: fatal: bad object', 'Run `git status` there to see the failure.'],
  ] as const)('%s', (why, cause, remedy) => {
    const expected = {
      code: 'CHECKOUT_UNREADABLE',
      message: `The checkout in /it's here cannot be read: ${cause}.`,
      remedy: [remedy],
    }
    expect(errorOf(() => choose(PUSH, { ...refused, why }))).toEqual(expected)
    expect(errorOf(() => choose(PUSH, { ...refused, why }, { revision: TIP }))).toEqual(expected)
  })
})
