import { clip } from '../text/clip.ts'
import { visible } from '../text/visible-text.ts'

/** A version, of whatever scheme. */
export interface ParsedVersion {
  readonly version: string
  readonly prerelease: boolean
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
    return `"${visible(clip(stranger))}" is none of the parts of a calendar format: ${known}, joined by ".", "_" or "-"`
  }
  const twice = tokens.find((token, index) => tokens.indexOf(token) !== index)
  if (twice !== undefined) return `${twice} stands in it twice`
  if (tokens.slice(0, -1).includes(MODIFIER)) return `${MODIFIER} can only be its last part`
  if (!tokens.some((token) => YEARS.has(token))) return 'it has no year (YYYY, YY or 0Y)'
  return tokens.filter((token) => token !== MODIFIER).length < 2 ? 'a year alone cannot tell two releases apart' : null
}

/** Reads a version of a calendar format; null for any other text, and for a day that the calendar does not have. */
export function parseCalendar(text: string, format: string): ParsedVersion | null {
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
      : `${separator === '' ? '' : `[${separator}]`}(${CALENDAR_TOKENS.get(token)!.pattern})`,
  )
  return new RegExp(`^${source}$`)
}

/** Whether the calendar has this day; true where the format does not tell both month and day. A year it always tells. */
function isDay(values: ReadonlyMap<string, string | undefined>): boolean {
  const year = Number(values.get('YYYY') ?? 2000 + Number(values.get('YY') ?? values.get('0Y')))
  const month = values.get('MM') ?? values.get('0M')
  const day = values.get('DD') ?? values.get('0D')
  if (month === undefined || day === undefined) return true
  return new Date(Date.UTC(year, Number(month) - 1, Number(day))).getUTCDate() === Number(day)
}
