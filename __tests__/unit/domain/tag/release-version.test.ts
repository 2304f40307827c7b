import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'

import type { ReleaseRules } from '../../../../src/domain/tag/release-version.ts'
import { encodeVersion, parseReleaseVersion } from '../../../../src/domain/tag/release-version.ts'
import { tagFault } from '../../../../src/domain/tag/tag-grammar.ts'

const BARE: ReleaseRules = { prefixes: [], calendar: null }

function prefixed(...prefixes: string[]): ReleaseRules {
  return { prefixes, calendar: null }
}

function calendar(format: string): ReleaseRules {
  return { prefixes: [], calendar: format }
}

describe('parseReleaseVersion of semantic versions', () => {
  it.each([
    ['1.2.3', '1.2.3', '1.2.3', false],
    ['v1.2.3', '1.2.3', '1.2.3', false],
    ['v0.0.0', '0.0.0', '0.0.0', false],
    ['v1.2.3-rc.1', '1.2.3-rc.1', '1.2.3-rc.1', true],
    ['1.2.3+build.5', '1.2.3+build.5', '1.2.3_build.5', false],
    ['v1.2.3-a--b.0+001.x-y', '1.2.3-a--b.0+001.x-y', '1.2.3-a--b.0_001.x-y', true],
  ])('reads %s', (gitTag, version, tag, prerelease) => {
    expect(parseReleaseVersion(gitTag, BARE)).toEqual({
      kind: 'release',
      gitTag,
      version,
      tag,
      prerelease,
      scheme: 'semver',
      prefix: '',
    })
  })

  it.each([
    ['v1', '"1" names a line of versions and moves with each release of it; a release has three numbers'],
    ['1.2', '"1.2" names a line of versions and moves with each release of it; a release has three numbers'],
    ['v10.25', '"10.25" names a line of versions and moves with each release of it; a release has three numbers'],
    ['v1.x', '"1.x" names a line of versions and moves with each release of it; a release has three numbers'],
    ['', '"" is not a semantic version, as 1.2.3 or 1.2.3-rc.1'],
    ['latest', '"latest" is not a semantic version, as 1.2.3 or 1.2.3-rc.1'],
    ['vv1.2.3', '"v1.2.3" is not a semantic version, as 1.2.3 or 1.2.3-rc.1'],
    ['V1.2.3', '"V1.2.3" is not a semantic version, as 1.2.3 or 1.2.3-rc.1'],
    ['=1.2.3', '"=1.2.3" is not a semantic version, as 1.2.3 or 1.2.3-rc.1'],
    ['v=1.2.3', '"=1.2.3" is not a semantic version, as 1.2.3 or 1.2.3-rc.1'],
    [' 1.2.3', '" 1.2.3" is not a semantic version, as 1.2.3 or 1.2.3-rc.1'],
    ['1.2.3\n', '"1.2.3\n" is not a semantic version, as 1.2.3 or 1.2.3-rc.1'],
    ['01.2.3', '"01.2.3" is not a semantic version, as 1.2.3 or 1.2.3-rc.1'],
    ['1.2.3.4', '"1.2.3.4" is not a semantic version, as 1.2.3 or 1.2.3-rc.1'],
    ['1.2.3-01', '"1.2.3-01" is not a semantic version, as 1.2.3 or 1.2.3-rc.1'],
    ['1.2.3_5', '"1.2.3_5" is not a semantic version, as 1.2.3 or 1.2.3-rc.1'],
    ['api-v1.2.3', '"api-v1.2.3" is not a semantic version, as 1.2.3 or 1.2.3-rc.1'],
  ])('takes %j for no release', (gitTag, why) => {
    expect(parseReleaseVersion(gitTag, BARE)).toEqual({ kind: 'not-a-release', gitTag, why })
  })

  it('says when a version is too long for a tag', () => {
    const version = `1.2.3-${'a'.repeat(123)}`
    expect(parseReleaseVersion(`v${version}`, BARE)).toEqual({
      kind: 'too-long',
      gitTag: `v${version}`,
      version,
      why: 'its version has 129 characters, and an image tag has at most 128',
    })
    expect(parseReleaseVersion(`v${version.slice(0, -1)}`, BARE).kind).toBe('release')
  })
})

describe('parseReleaseVersion in a monorepo', () => {
  it.each([
    ['api-v1.2.3', ['api-v'], 'api-v', '1.2.3'],
    ['api/v1.2.3', ['api/v'], 'api/v', '1.2.3'],
    ['api/v1.2.3', ['api/'], 'api/', '1.2.3'],
    ['api/1.2.3', ['api/'], 'api/', '1.2.3'],
    ['@scope/pkg@1.2.3-rc.1', ['@scope/pkg@'], '@scope/pkg@', '1.2.3-rc.1'],
    ['api-v1.2.3', ['api-', 'api-v'], 'api-v', '1.2.3'],
    ['web-1.2.3', ['api-', 'web-'], 'web-', '1.2.3'],
    ['service-v1.2.3', ['service-'], 'service-', '1.2.3'],
    ['v1.2.3', ['', 'api-'], '', '1.2.3'],
  ])('reads %s with %j', (gitTag, prefixes, prefix, version) => {
    expect(parseReleaseVersion(gitTag, prefixed(...prefixes))).toMatchObject({ kind: 'release', prefix, version })
  })

  it.each([
    ['v1.2.3', ['api-v', 'api/v'], 'it does not begin with "api-v" or "api/v"'],
    ['API-v1.2.3', ['api-v'], 'it does not begin with "api-v"'],
    ['web/v1.2.3', ['api/v'], 'it does not begin with "api/v"'],
    ['api-vv1.2.3', ['api-v'], '"v1.2.3" is not a semantic version, as 1.2.3 or 1.2.3-rc.1'],
    ['api-gateway-v1.2.3', ['api-'], '"gateway-v1.2.3" is not a semantic version, as 1.2.3 or 1.2.3-rc.1'],
    [
      'api-v1',
      ['api-v'],
      '"1" names a line of versions and moves with each release of it; a release has three numbers',
    ],
  ])('takes %s with %j for no release of this image', (gitTag, prefixes, why) => {
    expect(parseReleaseVersion(gitTag, prefixed(...prefixes))).toEqual({ kind: 'not-a-release', gitTag, why })
  })
})

describe('parseReleaseVersion of calendar versions', () => {
  it.each([
    ['2026.11.23', 'YYYY.0M.0D', false],
    ['v2026.01.05', 'YYYY.0M.0D', false],
    ['2026.1.5', 'YYYY.MM.DD', false],
    ['2024.2.29', 'YYYY.MM.DD', false],
    ['2026.12.31', 'YYYY.MM.DD', false],
    ['0.2.29', 'YY.MM.DD', false],
    ['24.02.29', '0Y.0M.0D', false],
    ['2026.31', 'YYYY.DD', false],
    ['2026.47', 'YYYY.WW', false],
    ['26.04', 'YY.0M', false],
    ['2026.11.0', 'YYYY.MM.MICRO', false],
    ['2026-47_3', 'YYYY-0W_MICRO', false],
    ['06.1', '0Y.MINOR', false],
    ['2026.11.3', 'YYYY.MM.MICRO-MODIFIER', false],
    ['2026.11.3-rc1', 'YYYY.MM.MICRO-MODIFIER', true],
  ])('reads %s as %s', (gitTag, format, prerelease) => {
    const version = gitTag.replace(/^v/, '')
    expect(parseReleaseVersion(gitTag, calendar(format))).toEqual({
      kind: 'release',
      gitTag,
      version,
      tag: version,
      prerelease,
      scheme: 'calendar',
      prefix: '',
    })
  })

  it.each([
    ['2026.11.23', 'YYYY.0M'],
    ['2026.1.05', 'YYYY.0M.0D'],
    ['2026.01.5', 'YYYY.MM.DD'],
    ['2026.13.1', 'YYYY.MM.DD'],
    ['2026.00.01', 'YYYY.0M.0D'],
    ['2026.02.30', 'YYYY.0M.0D'],
    ['2026.2.29', 'YYYY.MM.DD'],
    ['26.2.29', 'YY.MM.DD'],
    ['100.02.29', '0Y.0M.0D'],
    ['2026', 'YYYY'],
    ['2026.54', 'YYYY.WW'],
    ['2026x11', 'YYYY.MM'],
    ['2026.11-', 'YYYY.MM-MODIFIER'],
    ['2026.11-1', 'YYYY.MM-MODIFIER'],
    ['2026.01', 'YYYY.MICRO'],
    ['1.2.3', 'YYYY.MM.MICRO'],
    ['2026.11.23\n', 'YYYY.0M.0D'],
    ['2026.11', 'nonsense'],
  ])('does not read %j as %s', (gitTag, format) => {
    const why = `"${gitTag}" is not a version of the calendar format ${format}`
    expect(parseReleaseVersion(gitTag, calendar(format))).toEqual({ kind: 'not-a-release', gitTag, why })
  })

  it('reads them behind a prefix', () => {
    const rules = { prefixes: ['api/v'], calendar: 'YYYY.0M.MICRO' }
    expect(parseReleaseVersion('api/v2026.03.12', rules)).toMatchObject({ version: '2026.03.12', prefix: 'api/v' })
  })
})

describe('encodeVersion', () => {
  const number = fc.nat({ max: 1000 }).map(String)
  const identifier = fc.stringMatching(/^[a-zA-Z-][0-9a-zA-Z-]{0,6}$/)
  const identifiers = fc.array(identifier, { maxLength: 3 }).map((words) => words.join('.'))
  const semver = fc
    .tuple(number, number, number, identifiers, identifiers)
    .map(([major, minor, patch, prerelease, build]) =>
      [`${major}.${minor}.${patch}`, prerelease && `-${prerelease}`, build && `+${build}`].join(''),
    )

  it('lose nothing of any semantic version', () => {
    fc.assert(
      fc.property(semver, (version) => {
        const release = parseReleaseVersion(`v${version}`, BARE)
        expect(release).toMatchObject({ kind: 'release', version, tag: encodeVersion(version) })
        expect(tagFault(encodeVersion(version))).toBeNull()
        expect(encodeVersion(version).replaceAll('_', '+')).toBe(version)
      }),
      { seed: 7 },
    )
  })
})
