import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'

import type { NameContext } from '../../../../src/domain/tag/mutable-tags.ts'
import { judgeName } from '../../../../src/domain/tag/mutable-tags.ts'

const SHA = '3f1c9ab04d2e5f60718293a4b5c6d7e8f9012345'
const OTHER = 'a94a8fe5ccb19ba61c4c0873d391e987982fbbd3'
const HEX64 = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'

const PUSH: NameContext = { revision: SHA, version: null, branches: ['feature/Add-Login', 'main'] }
const RELEASE: NameContext = { revision: SHA, version: '1.2.3', branches: ['main'] }
const NOTHING: NameContext = { revision: null, version: null, branches: [] }

describe('a tag that bears this commit', () => {
  it.each([
    SHA,
    SHA.toUpperCase(),
    `sha-${SHA}`,
    `sha-${SHA.slice(0, 12)}`,
    SHA.slice(0, 7),
    `main-${SHA.slice(0, 12)}-1700000000`,
    `latest-${SHA.slice(0, 12)}`,
    `feature-add-login-${SHA.slice(0, 10)}`,
    `pr-12-${SHA}`,
    `1.2.3-4-g${SHA.slice(0, 7)}`,
    `fix-dirty-flag-${SHA}`,
    `1.2.3_${SHA}-arm64`,
    `prod.${SHA}.20261123`,
    `1.2.3-SNAPSHOT-${SHA.slice(0, 8)}`,
    `gh-readonly-queue-main-pr-7-${SHA}`,
  ])('%s passes', (tag) => {
    expect(judgeName(tag, PUSH)).toEqual({
      verdict: 'immutable',
      reason: { code: 'TAG_COMMIT', tag, revision: SHA },
    })
  })

  it.each([SHA.slice(0, 6), `sha-${SHA.slice(0, 6)}`, `x${SHA}`, `${SHA}x`, `${SHA}0`, `sha${SHA}`])(
    '%s does not: it is too short, or no word of its own',
    (tag) => {
      expect(judgeName(tag, PUSH).verdict).toBe('unknown')
    },
  )

  it('does not pass when the tree was dirty', () => {
    const tag = `1.2.3-4-g${SHA.slice(0, 7)}-dirty`
    expect(judgeName(tag, PUSH)).toEqual({
      verdict: 'mutable',
      reason: { code: 'TAG_MOVES', tag, class: 'snapshot', word: 'dirty' },
    })
  })
})

describe('a tag that bears a version', () => {
  it.each([
    ['1.25.3', '1.25.3'],
    ['v1.25.3', '1.25.3'],
    ['V1.25.3', '1.25.3'],
    ['1.2.3.4', '1.2.3.4'],
    ['v1.2.3-rc.1', '1.2.3'],
    ['1.2.3-rc1', '1.2.3'],
    ['1.2.3rc12', '1.2.3rc12'],
    ['1.2.3-beta', '1.2.3'],
    ['1.2.3_build.5', '1.2.3'],
    ['1.2.3-dev.5', '1.2.3'],
    ['1.2.3-main.5', '1.2.3'],
    ['1.2.3-nightly.20261123', '1.2.3'],
    ['1.25.3-alpine3.18', '1.25.3'],
    ['1.25.3-alpine3.18.4', '1.25.3'],
    ['1.25.3-alpine-3.18', '1.25.3'],
    ['1.2.3.Final', '1.2.3'],
    ['app-1.25.3', '1.25.3'],
    ['app-v1.25.3-arm64', '1.25.3'],
    ['app.1.25.3', '1.25.3'],
    ['linux-x86_64-1.2.3', '1.2.3'],
    ['redis-cache-7.2.4', '7.2.4'],
    ['prod-1.2.3', '1.2.3'],
    ['0.0.0', '0.0.0'],
    ['2026.1.0', '2026.1.0'],
    ['2026.13.1', '2026.13.1'],
    ['2026.11.23.4', '2026.11.23.4'],
  ])('%s passes', (tag, version) => {
    expect(judgeName(tag, PUSH)).toEqual({ verdict: 'immutable', reason: { code: 'TAG_VERSION', tag, version } })
  })

  it.each([
    ['1.2.3', '1.2.3'],
    ['v1.2.3', '1.2.3'],
    ['1.2.3_build.5', '1.2.3_build.5'],
    ['1.2.3-dev', '1.2.3-dev'],
    ['app-1.2.3-dev-arm64', '1.2.3-dev'],
    ['1.2.3-pr.12', '1.2.3-pr.12'],
    ['2026.11.23', '2026.11.23'],
    ['v2026.11.23-arm64', '2026.11.23'],
    ['app-26.11', '26.11'],
    ['main-1.2.3', '1.2.3'],
  ])('%s passes as this release, %s', (tag, version) => {
    expect(judgeName(tag, { ...RELEASE, version })).toEqual({
      verdict: 'immutable',
      reason: { code: 'TAG_VERSION', tag, version },
    })
  })

  it.each([
    ['26.115', '26.11'],
    ['126.11', '26.11'],
    ['26.11.x', '26.11.3'],
    ['app26.11', '26.11'],
    ['26.11.1.1.1', '26.11'],
    ['1.1.1.26.11', '26.11'],
    ['anything', ''],
  ])('%s does not bear the release %j', (tag, version) => {
    expect(judgeName(tag, { ...RELEASE, version }).verdict).not.toBe('immutable')
  })

  it.each([
    ['1.2.3-SNAPSHOT', 'snapshot', 'SNAPSHOT'],
    ['1.2.3-dirty', 'snapshot', 'dirty'],
    ['1.2.3-nightly', 'snapshot', 'nightly'],
    ['1.2.3-dev', 'snapshot', 'dev'],
    ['1.2.3-edge-arm64', 'snapshot', 'edge'],
    ['1.2.3-canary', 'snapshot', 'canary'],
    ['1.2.3-latest', 'latest', 'latest'],
    ['latest-1.2.3', 'latest', 'latest'],
    ['1.2.3-pr-12', 'pull-request', 'pr-12'],
    ['main-1.2.3', 'branch', 'main'],
    ['1.2.3-feature-add-login', 'branch', 'feature-add-login'],
    ['1.2-python-3.11.4', 'floating-version', '1.2'],
    ['v1-alpine-3.18.4', 'floating-version', 'v1'],
    ['3-alpine-3.18.4', 'floating-version', '3'],
    ['nightly-1.2.3-4', 'snapshot', 'nightly'],
  ] as const)('%s is pinned by none: %s, %s', (tag, movingClass, word) => {
    expect(judgeName(tag, PUSH)).toEqual({
      verdict: 'mutable',
      reason: { code: 'TAG_MOVES', tag, class: movingClass, word },
    })
  })

  it.each([
    ['1.2.3', '1.2.3', '1.2.3'],
    ['release/1.2.3', 'release-1.2.3', 'release-1.2.3'],
    ['release/1.2.3', '1.2.3', '1.2.3'],
    ['release/v1.2.3', 'v1.2.3-arm64', '1.2.3'],
  ])('moves with the branch %s it is named after: %s', (branch, tag, word) => {
    expect(judgeName(tag, { ...NOTHING, branches: [branch] })).toEqual({
      verdict: 'mutable',
      reason: { code: 'TAG_MOVES', tag, class: 'branch', word },
    })
  })

  it.each([
    ['1.2', '1.2.3'],
    ['2', '1.2.3'],
    ['release/1.2', '1.2.3'],
    ['release/1.2.3', '1.2.4'],
    ['release/1.2.3', '1.2.3-4'],
  ])('does not move with the branch %s: %s', (branch, tag) => {
    expect(judgeName(tag, { ...NOTHING, branches: [branch] }).verdict).toBe('immutable')
  })

  it('does not vouch for a snapshot of the release', () => {
    expect(judgeName('1.2.3-SNAPSHOT', RELEASE).verdict).toBe('mutable')
  })
})

describe('a tag that is known to move', () => {
  it.each([
    ['latest', 'latest', 'latest'],
    ['LATEST', 'latest', 'LATEST'],
    ['Latest', 'latest', 'Latest'],
    ['latest-arm64', 'latest', 'latest'],
    ['app-latest', 'latest', 'latest'],
    ['app_latest.amd64', 'latest', 'latest'],
    ['latest-alpine3.18.4', 'latest', 'latest'],
    ['1', 'floating-version', '1'],
    ['1.2', 'floating-version', '1.2'],
    ['v1', 'floating-version', 'v1'],
    ['v1.2', 'floating-version', 'v1.2'],
    ['v1-arm64', 'floating-version', 'v1'],
    ['1.2-slim', 'floating-version', '1.2'],
    ['3-alpine3.18.4', 'floating-version', '3'],
    ['app-v1', 'floating-version', 'v1'],
    ['app-1.2', 'floating-version', '1.2'],
    ['1.x', 'floating-version', '1.x'],
    ['v1.2.x', 'floating-version', 'v1.2.x'],
    ['1.2.3.x', 'floating-version', '1.2.3.x'],
    ['2026', 'floating-version', '2026'],
    ['1.2-SNAPSHOT', 'snapshot', 'SNAPSHOT'],
    ['snapshot', 'snapshot', 'snapshot'],
    ['stable', 'channel', 'stable'],
    ['edge', 'channel', 'edge'],
    ['nightly', 'channel', 'nightly'],
    ['beta-arm64', 'channel', 'beta'],
    ['lts', 'channel', 'lts'],
    ['dev', 'environment', 'dev'],
    ['prod', 'environment', 'prod'],
    ['PROD', 'environment', 'PROD'],
    ['app-staging', 'environment', 'staging'],
    ['sandbox', 'environment', 'sandbox'],
    ['prod-eu-1', 'environment', 'prod'],
    ['main', 'branch', 'main'],
    ['Main', 'branch', 'Main'],
    ['master', 'branch', 'master'],
    ['develop', 'branch', 'develop'],
    ['main-arm64', 'branch', 'main'],
    ['main-2nd', 'branch', 'main'],
    ['feature-y', 'branch', 'feature-y'],
    ['dependabot-npm-left-pad', 'branch', 'dependabot-npm-left-pad'],
    ['feature-Add-Login', 'branch', 'feature-Add-Login'],
    ['feature_add_login', 'branch', 'feature_add_login'],
    ['feature-add-login-arm64', 'branch', 'feature-add-login'],
    ['app.feature-add-login', 'branch', 'feature-add-login'],
    ['featureAddLogin', 'branch', 'featureAddLogin'],
    ['featureadd-lo', 'branch', 'featureadd-lo'],
    ['gh-readonly-queue-main-pr-7-' + OTHER, 'merge-queue', 'gh-readonly-queue'],
    ['gh-readonly-queue_main', 'merge-queue', 'gh-readonly-queue'],
    ['pr-12', 'pull-request', 'pr-12'],
    ['PR-12', 'pull-request', 'PR-12'],
    ['pr12', 'pull-request', 'pr12'],
    ['pull-12', 'pull-request', 'pull-12'],
    ['mr-12', 'pull-request', 'mr-12'],
    ['pull-request-12', 'pull-request', 'pull-request-12'],
    ['merge-request-12', 'pull-request', 'merge-request-12'],
    ['pr-12-merge', 'pull-request', 'pr-12'],
    ['app-pr-12', 'pull-request', 'pr-12'],
    ['20261123', 'date', '20261123'],
    ['2026-11-23', 'date', '2026-11-23'],
    ['2026.11.23', 'date', '2026.11.23'],
    ['2026_1_2', 'date', '2026_1_2'],
    ['23.11.2026', 'date', '23.11.2026'],
    ['202611', 'date', '202611'],
    ['2026-11', 'date', '2026-11'],
    ['2026.11.23.1430', 'date', '2026.11.23'],
    ['20261123143000', 'date', '20261123143000'],
    ['20261123-143000', 'date', '20261123-143000'],
    ['20261123T143000Z', 'date', '20261123T143000Z'],
    ['2026-11-23T14-30-00Z', 'date', '2026-11-23T14-30-00Z'],
    ['2026-W47', 'date', '2026-W47'],
    ['1700000000', 'date', '1700000000'],
    ['1700000000123', 'date', '1700000000123'],
    ['nightly-20261123', 'date', '20261123'],
    ['app-2026.11.23', 'date', '2026.11.23'],
    ['20261123-1', 'date', '20261123'],
    ['20261123-30', 'date', '20261123'],
    ['buildcache', 'cache', 'buildcache'],
    ['cache-main', 'cache', 'cache'],
    ['app-buildcache', 'cache', 'buildcache'],
    [`sha256-${HEX64}.sig`, 'signature', `sha256-${HEX64}.sig`],
    [`sha256-${HEX64}.att`, 'signature', `sha256-${HEX64}.att`],
    [`sha256-${HEX64}.sbom`, 'signature', `sha256-${HEX64}.sbom`],
    [`sha256-${HEX64}`, 'signature', `sha256-${HEX64}`],
    [`sha512-${HEX64}`, 'signature', `sha512-${HEX64}`],
    [`sha512-${HEX64}.sig`, 'signature', `sha512-${HEX64}.sig`],
  ] as const)('%s: %s, %s', (tag, movingClass, word) => {
    expect(judgeName(tag, PUSH)).toEqual({
      verdict: 'mutable',
      reason: { code: 'TAG_MOVES', tag, class: movingClass, word },
    })
  })

  it.each([
    ['feature/x', 'feature-x'],
    ['feature/x', 'feature_x'],
    ['x/y', 'xy'],
    ['Team/ABC-1_Fix', 'team-abc-1-fix'],
    ['日main', 'main'],
    ['日/x1y', 'x1y'],
    ['a/very/long/branch/name/that/some/tool/cuts', 'a-very-long-branch-na'],
    ['gh-readonly-queue/main/pr-7-x', 'gh-readonly-queue-main'],
  ])('the branch %s as %s', (branch, tag) => {
    expect(judgeName(tag, { ...NOTHING, branches: [branch] }).verdict).toBe('mutable')
  })

  it('knows branches only by what they have in common with the tag', () => {
    for (const branch of ['日本', '', '///', 'x']) {
      for (const tag of ['build-12', '_']) {
        expect(judgeName(tag, { ...NOTHING, branches: [branch] }).reason).toEqual({ code: 'TAG_UNPINNED', tag })
      }
    }
  })
})

describe('a tag of which the name alone does not tell', () => {
  it.each([
    [`sha-${OTHER}`, OTHER],
    [OTHER, OTHER],
    [`main-${OTHER.slice(0, 12)}`, OTHER.slice(0, 12)],
    ['a94a8fe', 'a94a8fe'],
    [SHA.slice(1, 13), SHA.slice(1, 13)],
    ['A94A8FE', 'A94A8FE'],
    ['1.2.3-a94a8fe', 'a94a8fe'],
    ['1.2.3-4-ga94a8fe', 'ga94a8fe'],
    ['1.2.3-4-gab94a8f', 'gab94a8f'],
    ['1.2.3-4-g1234567', 'g1234567'],
    ['sha-1234567', '1234567'],
    ['git-defaced', 'defaced'],
    [HEX64, HEX64],
    [`my-sha256-${HEX64}`, HEX64],
    [`sha256-${HEX64}.sig-1`, HEX64],
    ['f'.repeat(40), 'f'.repeat(40)],
    [`prod-${SHA.slice(0, 11)}0`, `${SHA.slice(0, 11)}0`],
  ])('%s names another commit', (tag, word) => {
    expect(judgeName(tag, PUSH)).toEqual({
      verdict: 'unknown',
      reason: { code: 'TAG_OTHER_COMMIT', tag, word, revision: SHA },
    })
  })

  it('takes no commit for this one where this one is unknown', () => {
    const tag = `sha-${SHA}`
    expect(judgeName(tag, NOTHING)).toEqual({
      verdict: 'unknown',
      reason: { code: 'TAG_OTHER_COMMIT', tag, word: SHA, revision: null },
    })
  })

  it.each([
    'foo',
    'defaced',
    'facade',
    'build-123',
    'main-123',
    'rc-1',
    'beta.2',
    '1234567',
    'x-2-3',
    '1.2.3.4.5',
    'alpine3.18',
    '_',
    'constructor',
    '__proto__',
    'toString',
    'myapp',
    'domain',
    'latestish',
    'feature',
    'null',
    'pr',
    'pr-review',
    'xpr12',
    'pr12x',
    'xga94a8fe',
    'ga94a8fex',
    'a'.repeat(128),
    'sha-',
    'f'.repeat(41),
  ])('nothing pins %s', (tag) => {
    expect(judgeName(tag, PUSH)).toEqual({ verdict: 'unknown', reason: { code: 'TAG_UNPINNED', tag } })
  })

  it.each([
    ['', { kind: 'empty' }],
    ['1.2.3+build', { kind: 'bad-character', character: '+', index: 5 }],
    [`-${SHA}`, { kind: 'bad-character', character: '-', index: 0 }],
    ['1.2.3\n::error::x', { kind: 'bad-character', character: '\n', index: 5 }],
    [`sha-${SHA}-${'x'.repeat(90)}`, { kind: 'too-long', length: 135 }],
  ])('%j is no tag', (tag, fault) => {
    expect(judgeName(tag, PUSH)).toEqual({ verdict: 'unknown', reason: { code: 'TAG_MALFORMED', tag, fault } })
  })
})

describe('any tag', () => {
  it('passes only if it bears this commit or a full version', () => {
    const pieces = fc.constantFrom('1', '23', '1.2', '1.2.3', 'v', 'x', 'a', '.', '-', '_', SHA.slice(0, 7))
    const full = /(?:^|[^a-z0-9])v?[0-9]+(?:\.[0-9]+){2,3}(?![0-9])/
    const tags = fc.array(pieces, { minLength: 1, maxLength: 8 }).map((parts) => parts.join(''))
    const seen = new Set<string>()
    fc.assert(
      fc.property(tags, (tag) => {
        const { verdict, reason } = judgeName(tag, PUSH)
        seen.add(reason.code)
        expect(verdict === 'immutable').toBe(reason.code === 'TAG_COMMIT' || reason.code === 'TAG_VERSION')
        if (reason.code === 'TAG_COMMIT') expect(tag.split(/[._-]/)).toContain(SHA.slice(0, 7))
        if (reason.code === 'TAG_VERSION') expect(tag).toMatch(full)
      }),
      { seed: 5, numRuns: 5000 },
    )
    expect(seen).toContain('TAG_COMMIT')
    expect(seen).toContain('TAG_VERSION')
  })

  it('gives a word that stands in it', () => {
    const words = fc.constantFrom(
      'latest',
      'PR-12',
      'main',
      '1.2',
      'v1',
      'cache',
      '2026-11',
      'prod',
      'a94a8fe',
      'x',
      'dirty',
    )
    fc.assert(
      fc.property(
        fc.array(words, { minLength: 1, maxLength: 4 }),
        fc.constantFrom('-', '_', '.'),
        (parts, separator) => {
          const tag = parts.join(separator)
          const { reason } = judgeName(tag, PUSH)
          expect('word' in reason ? tag : '').toContain('word' in reason ? reason.word : '')
        },
      ),
      { seed: 6, numRuns: 2000 },
    )
  })

  it.each(['1.', 'a.', '1-', '2026-', 'v', 'a1_', '0'])('is judged at once, though it be many of %j', (piece) => {
    const started = performance.now()
    for (let count = 0; count < 50; count += 1) {
      judgeName(piece.repeat(128 / piece.length).slice(0, 127) + 'z', { ...PUSH, branches: [piece.repeat(10_000)] })
    }
    expect(performance.now() - started).toBeLessThan(2000)
  })
})
