import parseSemver from 'semver/functions/parse.js'

import { parseCalendar, type ParsedVersion } from './calendar-version.ts'
import { TAG_MAX_LENGTH, tagFault } from './tag-grammar.ts'

export interface ReleaseRules {
  /** What a git tag must begin with to be a release of this image: `api-v`, `api/v`, `@scope/pkg@`. None: the bare version. */
  readonly prefixes: readonly string[]
  /** A calver.org format, `YYYY.0M.MICRO`, that releases follow instead of semantic versioning; null where they do not. */
  readonly calendar: string | null
}

export interface ReleaseVersion {
  readonly kind: 'release'
  readonly gitTag: string
  /** `1.2.3+build.5` */
  readonly version: string
  /** The version as it can stand in an image tag, without loss: `1.2.3_build.5` */
  readonly tag: string
  readonly prerelease: boolean
  readonly scheme: 'semver' | 'calendar'
  readonly prefix: string
}

/** `why` is a sentence without its subject's repetition: it can stand alone after the git tag was named. */
export type NotARelease =
  | { readonly kind: 'not-a-release'; readonly gitTag: string; readonly why: string }
  | { readonly kind: 'too-long'; readonly gitTag: string; readonly version: string; readonly why: string }

const FLOATING = /^\d+(?:\.\d+)?(?:\.x)?$/

/** Reads the version that a git tag releases, or says why it releases none of this image. */
export function parseReleaseVersion(gitTag: string, rules: ReleaseRules): ReleaseVersion | NotARelease {
  const notARelease = (why: string): NotARelease => ({ kind: 'not-a-release', gitTag, why })

  const prefix = longestPrefix(gitTag, rules.prefixes)
  if (prefix === null) {
    return notARelease(`it does not begin with ${rules.prefixes.map((expected) => `"${expected}"`).join(' or ')}`)
  }
  const afterPrefix = gitTag.slice(prefix.length)
  const text = /v$/i.test(prefix) ? afterPrefix : afterPrefix.replace(/^v/, '')
  const { calendar } = rules
  const parsed = calendar === null ? parseSemantic(text) : parseCalendar(text, calendar)
  if (parsed === null) return notARelease(whyNot(text, calendar))

  const { version, prerelease } = parsed
  const tag = encodeVersion(version)
  if (tagFault(tag) !== null) {
    const why = `its version has ${tag.length} characters, and an image tag has at most ${TAG_MAX_LENGTH}`
    return { kind: 'too-long', gitTag, version, why }
  }
  const scheme = calendar === null ? 'semver' : 'calendar'
  return { kind: 'release', gitTag, version, tag, prerelease, scheme, prefix }
}

/**
 * A version as it can stand in an image tag. `+` may not, and to drop what follows it would make one tag of two versions; `_`, as Helm
 * writes it, occurs in no semantic version and so can be turned back.
 */
export function encodeVersion(version: string): string {
  return version.replaceAll('+', '_')
}

/** With no prefixes every git tag is a candidate; the longest of several that fit is meant. */
function longestPrefix(gitTag: string, prefixes: readonly string[]): string | null {
  if (prefixes.length === 0) return ''
  const [longest = null] = prefixes
    .filter((prefix) => gitTag.startsWith(prefix))
    .toSorted((a, b) => b.length - a.length)
  return longest
}

function whyNot(text: string, calendar: string | null): string {
  if (calendar !== null) return `"${text}" is not a version of the calendar format ${calendar}`
  return FLOATING.test(text)
    ? `"${text}" names a line of versions and moves with each release of it; a release has three numbers`
    : `"${text}" is not a semantic version, as 1.2.3 or 1.2.3-rc.1`
}

/** Strict: the parser forgives space and a `v` at the ends, so what it read must be what was written. */
function parseSemantic(text: string): ParsedVersion | null {
  const parsed = parseSemver(text)
  if (parsed === null) return null
  const version = parsed.build.length === 0 ? parsed.version : `${parsed.version}+${parsed.build.join('.')}`
  return version === text ? { version, prerelease: parsed.prerelease.length > 0 } : null
}
