import { describe, expect, it } from '@jest/globals'
import { chooseCommit } from '../../../../src/domain/commit/commit-choice.ts'
import { deriveTag } from '../../../../src/domain/tag/derive-tag.ts'
import { type GitEvent, readGitEvent, type RunFacts } from '../../../../src/domain/commit/git-event.ts'
import {
  annotatedTagPush,
  example,
  MERGE,
  OTHER,
  pullRequest,
  runFacts,
  TIP,
} from '../../../fixtures/events/payloads.ts'
import { errorOf } from '../../../support/coded-error.ts'

const TIME = '2026-03-01T10:00:00Z'

function eventOf(name: string, payload: unknown, facts: Partial<RunFacts> = {}): GitEvent {
  return readGitEvent(runFacts(name, payload, facts))
}

const PUSH = eventOf('push', {})
const PULL_REQUEST = eventOf('pull_request', pullRequest(), { sha: MERGE, ref: 'refs/pull/7/merge' })

interface Options {
  readonly revision?: string
  readonly time?: string | null
  readonly prefixes?: readonly string[]
}

function derive(template: string, event: GitEvent, { revision = '', time = TIME, prefixes = [] }: Options = {}) {
  const checkout = { kind: 'none' } as const
  const commit = chooseCommit({ event, checkout, revision: revision || null, resolvedPullRequest: null })
  return deriveTag({ template, event, commit, committedAt: time, rules: { prefixes, calendar: null } })
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

  const RELEASES_ONLY = [
    'Run the job for releases or version tags only: `on: { push: { tags: ["v*"] } }`,',
    'or use `tag: auto`, which names the commit where there is no release.',
  ]

  it.each([
    [
      'release',
      PUSH,
      'RELEASE_MISSING',
      'tag: `release` needs a release version, but the event `push` is not about a git tag.',
      RELEASES_ONLY,
    ],
    [
      '{version}-{sha:12}',
      PUSH,
      'RELEASE_MISSING',
      'tag: `{version}-{sha:12}` needs a release version, but the event `push` is not about a git tag.',
      RELEASES_ONLY,
    ],
    [
      'release',
      tagged('nightly'),
      'RELEASE_MISSING',
      'tag: `release` needs a release version, but the git tag `nightly` is no release: "nightly" is not a semantic version, as 1.2.3 or 1.2.3-rc.1.',
      RELEASES_ONLY,
    ],
    [
      'auto',
      tagged(`v1.2.3-${'a'.repeat(130)}`),
      'VERSION_TOO_LONG',
      `The git tag \`v1.2.3-${'a'.repeat(73)}…\` makes no image tag: its version has 136 characters, and an image tag has at most 128.`,
      ['Shorten the version, or use `tag: commit`.'],
    ],
    [
      '{branch}-{sha:12}',
      queue,
      'EVENT_REFUSED',
      'tag: `{branch}` would be `gh-readonly-queue/main/pr-104-929f8209d40f77f4abc622a499c93a83babdbe64`, a branch that the merge queue made and will delete.',
      ['Use `tag: auto` for merge groups, or a template without `{branch}`.'],
    ],
  ])('%s %# is refused', (template, event, code, message, remedy) => {
    expect(errorOf(() => derive(template, event))).toEqual({ code, message, remedy })
  })
})
