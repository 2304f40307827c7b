import parseSemver from 'semver/functions/parse.js'

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

interface ParsedVersion {
  readonly version: string
  readonly prerelease: boolean
}

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

/** The semantic version that `encodeVersion` made this of. */
export function decodeVersion(tag: string): string {
  return tag.replaceAll('_', '+')
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

interface CalendarToken {
  readonly pattern: string
  readonly least: number
  readonly most: number
}

const NUMBER = '(?:0|[1-9]\\d{0,8})'
const ANY_NUMBER = { pattern: NUMBER, least: 0, most: 999_999_999 }

/** The tokens of calver.org. */
const CALENDAR_TOKENS: ReadonlyMap<string, CalendarToken> = new Map([
  ['YYYY', { pattern: '\\d{4}', least: 1970, most: 9999 }],
  ['YY', { pattern: '(?:0|[1-9]\\d{0,2})', least: 0, most: 999 }],
  ['0Y', { pattern: '\\d{2,3}', least: 0, most: 999 }],
  ['MM', { pattern: '[1-9]\\d?', least: 1, most: 12 }],
  ['0M', { pattern: '\\d{2}', least: 1, most: 12 }],
  ['WW', { pattern: '[1-9]\\d?', least: 1, most: 53 }],
  ['0W', { pattern: '\\d{2}', least: 1, most: 53 }],
  ['DD', { pattern: '[1-9]\\d?', least: 1, most: 31 }],
  ['0D', { pattern: '\\d{2}', least: 1, most: 31 }],
  ['MAJOR', ANY_NUMBER],
  ['MINOR', ANY_NUMBER],
  ['MICRO', ANY_NUMBER],
])
/** Stands at the end and may be left out: `YYYY.0M.MICRO-MODIFIER` is the format of `2026.11.3` and of `2026.11.3-rc1`. */
const MODIFIER = 'MODIFIER'
const YEARS: ReadonlySet<string> = new Set(['YYYY', 'YY', '0Y'])

/** What is wrong with a calendar format, in words, or null. */
export function calendarFormatFault(format: string): string | null {
  const tokens = format.split(/[._-]/)
  const stranger = tokens.find((token) => token !== MODIFIER && !CALENDAR_TOKENS.has(token))
  if (stranger !== undefined) {
    const known = [...CALENDAR_TOKENS.keys(), MODIFIER].join(', ')
    return `"${stranger}" is none of the parts of a calendar format: ${known}, joined by ".", "_" or "-"`
  }
  const twice = tokens.find((token, index) => tokens.indexOf(token) !== index)
  if (twice !== undefined) return `${twice} stands in it twice`
  if (tokens.slice(0, -1).includes(MODIFIER)) return `${MODIFIER} can only be its last part`
  if (!tokens.some((token) => YEARS.has(token))) return 'it has no year (YYYY, YY or 0Y)'
  return tokens.filter((token) => token !== MODIFIER).length < 2 ? 'a year alone cannot tell two releases apart' : null
}

function parseCalendar(text: string, format: string): ParsedVersion | null {
  if (calendarFormatFault(format) !== null) return null
  const tokens = format.split(/[._-]/)
  const match = calendarPattern(format).exec(text)
  if (match === null) return null
  const values = new Map(tokens.map((token, index) => [token, match[index + 1]]))
  const inRange = [...CALENDAR_TOKENS].every(([token, { least, most }]) => {
    const value = Number(values.get(token) ?? least)
    return value >= least && value <= most
  })
  return inRange && isDay(values) ? { version: text, prerelease: values.get(MODIFIER) !== undefined } : null
}

function calendarPattern(format: string): RegExp {
  const source = format.replaceAll(/([._-]?)([^._-]+)/g, (_, separator: string, token: string) =>
    token === MODIFIER
      ? `(?:[${separator}]([A-Za-z][0-9A-Za-z]{0,63}))?`
      : `${separator === '' ? '' : `[${separator}]`}(${CALENDAR_TOKENS.get(token)?.pattern ?? NUMBER})`,
  )
  return new RegExp(`^${source}$`)
}

/** Whether the calendar has this day; true where the format does not tell all of year, month and day. */
function isDay(values: ReadonlyMap<string, string | undefined>): boolean {
  const shortYear = values.get('YY') ?? values.get('0Y')
  const year = values.get('YYYY') ?? (shortYear === undefined ? undefined : String(2000 + Number(shortYear)))
  const month = values.get('MM') ?? values.get('0M')
  const day = values.get('DD') ?? values.get('0D')
  if (year === undefined || month === undefined || day === undefined) return true
  return new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).getUTCDate() === Number(day)
}
