import { describe, expect, it } from '@jest/globals'
import { compileGlob } from '../../../../src/domain/policy/glob.ts'
import { EMPTY_POLICY, type Policy, type PolicyException } from '../../../../src/domain/policy/policy.ts'
import {
  holdApart,
  holdUnpushed,
  nameReferences,
  type NamingTerms,
} from '../../../../src/domain/push/named-reference.ts'
import { type Destination, planPush } from '../../../../src/domain/push/push.ts'
import type { Derivation } from '../../../../src/domain/tag/derive-tag.ts'
import { readGitEvent } from '../../../../src/domain/commit/git-event.ts'
import { repository, runFacts } from '../../../fixtures/events/payloads.ts'
import { errorOf } from '../../../support/coded-error.ts'
import { aRepository, REVISION } from '../../../support/targets.ts'

const APP: Destination = { kind: 'ecr', repository: aRepository() }
const CACHE = 'type=registry,ref=123456789012.dkr.ecr.eu-west-1.amazonaws.com/team/app:buildcache'

const COMMIT: Derivation = {
  tag: `sha-${REVISION}`,
  kind: 'commit',
  template: 'sha-{sha}',
  revision: REVISION,
  version: null,
  versionTag: null,
  created: null,
  provenance: {
    event: 'push',
    field: 'GITHUB_SHA',
    why: 'the commit that was pushed',
    verified: true,
    rejected: [],
    release: null,
  },
  notes: [],
}
const VERSION = { version: '1.2.3+build.5', versionTag: '1.2.3_build.5' }
const RELEASE: Derivation = { ...COMMIT, ...VERSION, kind: 'release', template: '{version}', tag: '1.2.3_build.5' }
const LITERAL: Derivation = { ...COMMIT, ...VERSION, kind: 'literal', template: 'stable', tag: 'stable' }

interface Situation {
  readonly derivation?: Derivation
  readonly policy?: Partial<Policy>
  readonly ref?: string
  readonly repositories?: readonly Destination[]
}

function termsOf({ derivation = COMMIT, policy = {}, ref = 'refs/heads/topic/x' }: Situation): NamingTerms {
  return {
    derivation,
    event: readGitEvent(runFacts('push', { repository: { ...repository, default_branch: 'line' } }, { ref })),
    policy: { ...EMPTY_POLICY, ...policy },
    today: '2026-03-01',
  }
}

function pushed(tags: readonly string[], { derivation = COMMIT, repositories = [APP] }: Situation) {
  return planPush({ derived: derivation.tag, repositories, tags })
}

function named(tags: readonly string[], situation: Situation = {}) {
  return nameReferences(pushed(tags, situation), termsOf(situation))
}

/** The last reference: the derived tag, or the entry beside it. */
function lastOf(tags: readonly string[], situation: Situation = {}) {
  return named(tags, situation).at(-1)
}

describe('the verdict on a derived tag', () => {
  const commit = (tag: string) => ({ verdict: 'immutable', reason: { code: 'TAG_COMMIT', tag, revision: REVISION } })
  const moves = (tag: string) => ({
    verdict: 'mutable',
    reason: { code: 'TAG_MOVES', tag, class: 'channel', word: 'stable' },
  })

  it.each<[string, Situation, unknown]>([
    ['the commit pins it', {}, commit(`sha-${REVISION}`)],
    [
      'a template that holds the commit pins it, whatever else it says',
      { derivation: { ...RELEASE, kind: 'template', template: '{sha:12}-{branch}', tag: '3f1c0a2d4e5b-dirty-hands' } },
      commit('3f1c0a2d4e5b-dirty-hands'),
    ],
    [
      'a release pins it',
      { derivation: RELEASE },
      { verdict: 'immutable', reason: { code: 'TAG_VERSION', tag: '1.2.3_build.5', version: '1.2.3+build.5' } },
    ],
    [
      'a release of no known version pins nothing',
      { derivation: { ...RELEASE, version: null, tag: 'stable' } },
      moves('stable'),
    ],
    ['a literal is judged by its look, in a release as well', { derivation: LITERAL }, moves('stable')],
    [
      'what the policy denies goes before what pins it',
      { policy: { deny: [compileGlob('sha-*')] } },
      { verdict: 'mutable', reason: { code: 'TAG_DENIED', tag: `sha-${REVISION}`, pattern: 'sha-*' } },
    ],
    [
      'what the policy allows goes before its look',
      { derivation: LITERAL, policy: { allow: [compileGlob('stable')] } },
      { verdict: 'immutable', reason: { code: 'TAG_ALLOWED', tag: 'stable', pattern: 'stable' } },
    ],
  ])('%s', (_, situation, name) => {
    expect(lastOf([], situation)?.name).toEqual(name)
  })
})

describe('the verdict on an entry of `tags`', () => {
  const everything = { policy: { allow: [compileGlob('*')] } }
  const branch = (tag: string, word: string) => ({
    verdict: 'mutable',
    reason: { code: 'TAG_MOVES', tag, class: 'branch', word },
  })
  const version = (tag: string, text: string) => ({
    verdict: 'immutable',
    reason: { code: 'TAG_VERSION', tag, version: text },
  })

  it.each<[string, string, Situation, unknown]>([
    [
      'is its own, not that of the derived tag',
      'latest',
      {},
      { verdict: 'mutable', reason: { code: 'TAG_MOVES', tag: 'latest', class: 'latest', word: 'latest' } },
    ],
    [
      'knows this commit',
      '3f1c0a2d4e5b',
      {},
      { verdict: 'immutable', reason: { code: 'TAG_COMMIT', tag: '3f1c0a2d4e5b', revision: REVISION } },
    ],
    ['knows this branch', 'topic-x', {}, branch('topic-x', 'topic-x')],
    ['knows the default branch', 'line', {}, branch('line', 'line')],
    ['knows that a git tag is no branch', '2.0.0-topic-x', { ref: 'refs/tags/v1' }, version('2.0.0-topic-x', '2.0.0')],
    [
      'knows this release',
      '1.2.3_build.5-line',
      { derivation: RELEASE },
      version('1.2.3_build.5-line', '1.2.3_build.5'),
    ],
    [
      'is that on the reference, if it is at fault',
      CACHE,
      everything,
      { verdict: 'mutable', reason: { code: 'TAG_MOVES', tag: 'buildcache', class: 'cache', word: 'buildcache' } },
    ],
    [
      'is that it is no tag, whatever the policy allows',
      '-x',
      everything,
      {
        verdict: 'unknown',
        reason: { code: 'TAG_MALFORMED', tag: '-x', fault: { kind: 'bad-character', character: '-', index: 0 } },
      },
    ],
  ])('%s: %s', (_, tag, situation, name) => {
    expect(lastOf([tag], situation)?.name).toEqual(name)
  })
})

describe('the exception for a reference', () => {
  const exceptionFor = (repositories: string, expires = '2026-12-31'): PolicyException => ({
    tag: compileGlob('*'),
    repository: compileGlob(repositories),
    owner: '@octo-org/payments',
    reason: 'App Runner follows one tag',
    expires,
  })
  const granted = (expires: string, daysLeft: number, expiring: boolean) => ({
    owner: '@octo-org/payments',
    reason: 'App Runner follows one tag',
    expires,
    daysLeft,
    expiring,
  })
  const nowhere = { repositories: [] }

  it.each<[string, string, PolicyException[], Situation, unknown]>([
    ['its repository', 'latest', [exceptionFor('team/*')], {}, granted('2026-12-31', 305, false)],
    ['soon to end', 'latest', [exceptionFor('team/*', '2026-03-15')], {}, granted('2026-03-15', 14, true)],
    ['run out', 'latest', [exceptionFor('team/*', '2026-02-28')], {}, granted('2026-02-28', -1, false)],
    ['another repository', 'latest', [exceptionFor('other/*')], {}, null],
    ['none', 'latest', [], {}, null],
    ['no repository, and every one', 'latest', [exceptionFor('*')], nowhere, granted('2026-12-31', 305, false)],
    ['no repository, and not every one', 'latest', [exceptionFor('?*')], nowhere, null],
    ['a cache, which no exception makes an image', CACHE, [exceptionFor('*')], {}, null],
    ['what is no tag', '-x', [exceptionFor('*')], {}, null],
  ])('%s: %s', (_, tag, exceptions, situation, exception) => {
    expect(lastOf([tag], { ...situation, policy: { exceptions } })?.exception).toEqual(exception)
  })
})

it('every reference keeps its verdict, in the order of the plan', () => {
  expect(named(['1.2.3', 'latest']).map(({ reference, name }) => [reference.tag, name.verdict])).toEqual([
    [`sha-${REVISION}`, 'immutable'],
    ['1.2.3', 'immutable'],
    ['latest', 'mutable'],
  ])
})

describe('what a push writes to stay, and `tags.moving`', () => {
  const hold = (tags: readonly string[], moving: readonly string[]) =>
    holdApart(named(tags), { ...EMPTY_POLICY, moving }, '.github/immutable-tag.yml')

  it.each([
    ['the derived tag', [], ['buildcache', 'SHA-*'], `sha-${REVISION}`, 'SHA-*'],
    ['a tag beside it', ['latest', '1.2.3'], ['buildcache', '1.2*'], '1.2.3', '1.2*'],
  ])('may not cross: %s', (_, tags, moving, tag, entry) => {
    expect(errorOf(() => hold(tags, moving))).toEqual({
      code: 'POLICY_INVALID',
      message: `policy: tags.moving of .github/immutable-tag.yml may let \`${tag}\` move.`,
      remedy: [
        `Its entry "${entry}" matches that tag, or would if ECR ignored case or looked anywhere in a tag.`,
        'Begin the entry with what only caches or signatures begin with: "buildcache-*".',
      ],
    })
  })

  it.each([
    ['nothing is to move', ['1.2.3'], []],
    ['only what moves by its name is to move', ['latest', 'buildcache'], ['latest', 'buildcache']],
  ])('stand beside each other where %s', (_, tags, moving) => {
    expect(() => hold(tags, moving)).not.toThrow()
  })
})

describe('a tag that is pushed nowhere', () => {
  const FULL = '123456789012.dkr.ecr.eu-west-1.amazonaws.com/team/app:1.2.3'
  const BESIDE: Situation = { derivation: LITERAL, repositories: [] }
  const hold = (situation: Situation) =>
    holdUnpushed(pushed([FULL, FULL.replace('1.2.3', '1.2.4')], situation), termsOf(situation))

  it('is refused where its name does not stay', () => {
    expect(errorOf(() => hold(BESIDE))).toMatchObject({
      code: 'REPOSITORY_MISSING',
      message:
        'repository: none was given, so nothing is pushed under `tag: stable`; and by its name that tag does not stay.',
      remedy: ['Leave `tag` out: `tags` says what is pushed. Or name the `repository`, to have the tag judged there.'],
    })
  })

  it('is quoted in part where it is long', () => {
    const tag = 'latest-'.repeat(18)
    expect(errorOf(() => hold({ ...BESIDE, derivation: { ...LITERAL, tag } })).message).toContain(
      `${tag.slice(0, 80)}…`,
    )
  })

  it.each<[string, Situation]>([
    ['the policy allows its name', { ...BESIDE, policy: { allow: [compileGlob('stable')] } }],
    ['a template pins it', { ...BESIDE, derivation: { ...COMMIT, tag: '3f1c0a2d4e5b-dirty-hands' } }],
    ['it is pushed beside them, and judged, in a repository', { derivation: LITERAL }],
  ])('passes where %s', (_, situation) => {
    expect(() => hold(situation)).not.toThrow()
  })
})
