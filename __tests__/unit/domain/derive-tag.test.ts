import { describe, expect, it, test } from '@jest/globals'
import type { CheckoutAnswer } from '../../../src/domain/checkout.ts'
import { chooseCommit, deriveTag } from '../../../src/domain/derive-tag.ts'
import type { CodedError } from '../../../src/domain/errors.ts'
import { type GitEvent, localFacts, readGitEvent, type RunFacts } from '../../../src/domain/git-event.ts'
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
} from '../../fixtures/events/payloads.ts'

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

interface Options {
  readonly revision?: string
  readonly resolvedPullRequest?: { headSha: string; mergeSha: string | null }
}

function choose(event: GitEvent, checkout: CheckoutAnswer, { revision, resolvedPullRequest }: Options = {}) {
  return chooseCommit({
    event,
    checkout,
    revision: revision ?? null,
    resolvedPullRequest: resolvedPullRequest ?? null,
  })
}

function errorOf(attempt: () => unknown): Pick<CodedError, 'code' | 'message' | 'remedy'> {
  try {
    attempt()
  } catch (error) {
    const { code, message, remedy } = error as CodedError
    return { code, message, remedy }
  }
  throw new Error('nothing was thrown')
}

describe('the commit that is chosen', () => {
  it.each([
    ['a push, checked out', PUSH, checkedOut(TIP), {}, { sha: TIP, field: 'GITHUB_SHA', verified: true }],
    ['a push, not checked out', PUSH, NONE, {}, { sha: TIP, field: 'GITHUB_SHA', verified: false, checkout: null }],
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
    ['nothing', PUSH, checkedOut(TIP), {}, []],
  ])('%s', (_, event, checkout, options, expected) => {
    expect(choose(event, checkout, options).rejected).toEqual(expected)
  })
})

test('a dirty tree is handed on, and so is one of which nothing is known', () => {
  const checkout = { kind: 'checkout', directory: '/src', head: TIP, committedAt: TIME, branch: null } as const
  expect(choose(PUSH, { ...checkout, dirty: ['a'], dirtyCount: 30 }).checkout).toEqual({ dirty: ['a'], dirtyCount: 30 })
  expect(choose(PUSH, { ...checkout, dirty: [], dirtyCount: null }).checkout).toEqual({ dirty: [], dirtyCount: null })
})

describe('HEAD is another commit', () => {
  const recipe = (...refs: string[]) => [
    'Check out the commit that the tag will name:',
    '  - uses: actions/checkout',
    '    with:',
    ...refs.map((ref) => `      ${ref}`),
  ]
  const otherwise = 'Or, if HEAD is what you mean to build, say so: set the `revision` input to its full id.'
  const beware = expect.stringMatching(/^Beware: this event runs with your secrets\./)

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
      [...recipe('ref: ${{ github.event.workflow_run.head_sha }}'), beware, otherwise],
    ],
    [
      'pull_request_target',
      TARGET,
      {},
      `HEAD is ${OTHER}, but the event \`pull_request_target\` means ${HEAD} (pull_request.head.sha, the pull request's head commit).`,
      [...recipe('ref: ${{ github.event.pull_request.head.sha }}'), beware, otherwise],
    ],
    [
      'issue_comment',
      COMMENT,
      { resolvedPullRequest: { headSha: HEAD, mergeSha: null } },
      `HEAD is ${OTHER}, but the event \`issue_comment\` means ${HEAD} (pull request #7, head.sha (GitHub's API), the pull request's head commit).`,
      [...recipe('ref: refs/pull/7/head'), beware, otherwise],
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
  it.each([
    [
      'a target, not checked out',
      TARGET,
      NONE,
      {},
      'COMMIT_UNKNOWN',
      `${HEAD} (pull_request.head.sha) cannot be taken on trust: pull_request_target runs on a branch that does not hold the pull request, and there is no checkout.`,
    ],
    [
      'a target and the user’s word',
      TARGET,
      NONE,
      { revision: HEAD },
      'COMMIT_UNKNOWN',
      `${HEAD} (pull_request.head.sha) cannot be taken on trust: pull_request_target runs on a branch that does not hold the pull request, and there is no checkout.`,
    ],
    [
      'a dispatch, not checked out',
      DISPATCH,
      NONE,
      {},
      'COMMIT_UNKNOWN',
      `${TIP} (GITHUB_SHA) cannot be taken on trust: a repository_dispatch does not say which commit it means, and there is no checkout.`,
    ],
    [
      'a comment, not resolved',
      COMMENT,
      NONE,
      {},
      'COMMIT_UNKNOWN',
      'The event is about pull request #7, and its commit is not known.',
    ],
    [
      'an empty payload',
      eventOf('workflow_run', {}),
      checkedOut(TIP),
      {},
      'COMMIT_UNKNOWN',
      'The payload of the event `workflow_run` does not name its commit.',
    ],
    [
      'a local run in no repository',
      readGitEvent(localFacts(NONE)),
      NONE,
      {},
      'COMMIT_UNKNOWN',
      'There is no git checkout here whose commit a tag could name.',
    ],
    [
      'a deletion',
      eventOf('push', example('push', { deleted: true })),
      checkedOut(TIP),
      { revision: TIP },
      'EVENT_REFUSED',
      'The event `push` leaves no commit to build: a branch or tag was deleted.',
    ],
    [
      'an abbreviation',
      PUSH,
      checkedOut(TIP),
      { revision: '1111111' },
      'INPUT_INVALID',
      'revision: `1111111` is not a full commit id.',
    ],
    [
      'a branch',
      PUSH,
      checkedOut(TIP),
      { revision: 'main' },
      'INPUT_INVALID',
      'revision: `main` is not a full commit id.',
    ],
  ])('%s', (_, event, checkout, options, code, message) => {
    expect(errorOf(() => choose(event, checkout, options))).toMatchObject({ code, message })
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

const RULES = { prefixes: [], calendar: null }

function derive(
  template: string,
  event: GitEvent,
  options: Options & { time?: string | null; prefixes?: string[] } = {},
) {
  const commit = choose(event, NONE, options)
  const rules = { ...RULES, prefixes: options.prefixes ?? [] }
  return deriveTag({ template, event, commit, committedAt: options.time === undefined ? TIME : options.time, rules })
}

function tagged(gitTag: string): GitEvent {
  return eventOf('push', { ...annotatedTagPush, ref: `refs/tags/${gitTag}` }, { ref: `refs/tags/${gitTag}` })
}

describe('the tag', () => {
  const release = eventOf(
    'release',
    { action: 'published', release: { tag_name: 'v2.0.0-rc.1', target_commitish: 'main' } },
    { ref: 'refs/tags/v2.0.0-rc.1' },
  )
  const queue = eventOf('merge_group', example('merge_group'))
  const QUEUED = '2ffea6db159f6b6c47a24e778fb9ef40cf6b1c7d'

  it.each([
    ['auto', PUSH, {}, { tag: `sha-${TIP}`, kind: 'commit', template: 'sha-{sha}', version: null, versionTag: null }],
    [
      'auto',
      tagged('v1.2.3'),
      {},
      { tag: '1.2.3', kind: 'release', template: '{version}', version: '1.2.3', revision: TIP },
    ],
    [
      'auto',
      tagged('v1.2.3+build.5'),
      {},
      { tag: '1.2.3_build.5', kind: 'release', version: '1.2.3+build.5', versionTag: '1.2.3_build.5' },
    ],
    ['auto', tagged('v1.2'), {}, { tag: `sha-${TIP}`, kind: 'commit', version: null }],
    ['auto', tagged('api-v1.2.3'), { prefixes: ['api-v'] }, { tag: '1.2.3', kind: 'release' }],
    ['auto', tagged('web-v1.2.3'), { prefixes: ['api-v'] }, { tag: `sha-${TIP}`, kind: 'commit' }],
    ['auto', release, {}, { tag: '2.0.0-rc.1', kind: 'release', version: '2.0.0-rc.1' }],
    ['auto', queue, {}, { tag: `sha-${QUEUED}`, kind: 'commit' }],
    ['auto', eventOf('create', { ref: 'v1.0.0', ref_type: 'tag' }), {}, { tag: '1.0.0', kind: 'release' }],
    ['auto', eventOf('workflow_dispatch', {}, { ref: 'refs/tags/v3.0.0' }), {}, { tag: '3.0.0', kind: 'release' }],
    ['auto', tagged('v1.2.3'), { revision: OTHER }, { tag: `sha-${OTHER}`, kind: 'commit', version: null }],
    ['commit', tagged('v1.2.3'), {}, { tag: `sha-${TIP}`, kind: 'commit', version: '1.2.3' }],
    ['release', tagged('v1.2.3'), {}, { tag: '1.2.3', kind: 'release' }],
    ['{version}', tagged('v1.2.3'), {}, { tag: '1.2.3', kind: 'release', template: '{version}' }],
    ['{version}-{sha:12}', tagged('v1.2.3'), {}, { tag: '1.2.3-111111111111', kind: 'template' }],
    ['{branch}-{sha:12}-{commit-time}', PUSH, {}, { tag: 'main-111111111111-1772359200', kind: 'template' }],
    ['pr-{pr}-{sha:12}', PULL_REQUEST, {}, { tag: 'pr-7-333333333333', kind: 'template' }],
    ['1.25.3', PUSH, {}, { tag: '1.25.3', kind: 'literal', template: '1.25.3' }],
    ['auto', PUSH, { time: null }, { tag: `sha-${TIP}`, created: null }],
    ['auto', PUSH, {}, { created: TIME, notes: [] }],
  ])('%s %#', (template, event, options, expected) => {
    expect(derive(template, event, options)).toMatchObject(expected)
  })

  it('carries where it comes from', () => {
    expect(derive('auto', tagged('v1.2.3')).provenance).toEqual({
      event: 'push',
      field: 'GITHUB_SHA',
      why: 'the commit of the tag that was pushed',
      verified: false,
      rejected: [{ value: OTHER, field: 'after', why: "the annotated tag's own object, not a commit" }],
      release: { gitTag: 'v1.2.3', why: 'it is the release 1.2.3' },
    })
    expect(derive('auto', tagged('v1.2.3'), { revision: OTHER }).provenance.release).toEqual({
      gitTag: 'v1.2.3',
      why: `it is not known to be the tag of ${OTHER}`,
    })
    expect(derive('auto', PUSH).provenance.release).toBeNull()
  })

  it('is the same each time', () => {
    expect(derive('{branch}-{sha:12}', PULL_REQUEST)).toEqual(derive('{branch}-{sha:12}', PULL_REQUEST))
  })

  it.each([
    [
      'release',
      PUSH,
      'RELEASE_MISSING',
      'tag: `release` needs a release version, but the event `push` is not about a git tag.',
    ],
    [
      '{version}-{sha:12}',
      PUSH,
      'RELEASE_MISSING',
      'tag: `{version}-{sha:12}` needs a release version, but the event `push` is not about a git tag.',
    ],
    [
      'release',
      tagged('nightly'),
      'RELEASE_MISSING',
      'tag: `release` needs a release version, but the git tag `nightly` is no release: "nightly" is not a semantic version, as 1.2.3 or 1.2.3-rc.1.',
    ],
    [
      'auto',
      tagged(`v1.2.3-${'a'.repeat(130)}`),
      'VERSION_TOO_LONG',
      `The git tag \`v1.2.3-${'a'.repeat(73)}…\` makes no image tag: its version has 136 characters, and an image tag has at most 128.`,
    ],
    [
      '{branch}-{sha:12}',
      queue,
      'EVENT_REFUSED',
      'tag: `{branch}` would be `gh-readonly-queue/main/pr-104-929f8209d40f77f4abc622a499c93a83babdbe64`, a branch that the merge queue made and will delete.',
    ],
  ])('%s %# is refused', (template, event, code, message) => {
    expect(errorOf(() => derive(template, event))).toMatchObject({ code, message })
  })
})
