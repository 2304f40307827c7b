const DATE_SHAPES: readonly RegExp[] = [
  /(?<![A-Za-z0-9])(?<year>\d{4})[._-](?<month>\d{1,2})[._-](?<day>\d{1,2})(?:T[0-9._-]*Z?)?(?![A-Za-z0-9])/gi,
  /(?<![A-Za-z0-9])(?<day>\d{1,2})[._-](?<month>\d{1,2})[._-](?<year>\d{4})(?![A-Za-z0-9])/g,
  /(?<![A-Za-z0-9])(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?:[._T-]?(?:[01]\d|2[0-3])(?:[0-5]\d){0,2}Z?)?(?![A-Za-z0-9])/gi,
  /(?<![A-Za-z0-9])(?<year>\d{4})[._-]?(?<month>\d{2})(?![A-Za-z0-9])/g,
  /(?<![A-Za-z0-9])(?<year>\d{4})[._-]?w(?<week>\d{1,2})(?![A-Za-z0-9])/gi,
  // Seconds or milliseconds since 1970, as they are from 2001 to 2033.
  /(?<![A-Za-z0-9])1\d{9}(?:\d{3})?(?![A-Za-z0-9])/g,
]

/** The first thing in a tag that reads as a date, a month, a week or a time since 1970. */
export function findDate(tag: string): string | null {
  for (const shape of DATE_SHAPES) {
    for (const match of tag.matchAll(shape)) {
      const { year, month, day, week } = match.groups ?? {}
      const isDate =
        (year === undefined || isYear(year)) &&
        (month === undefined || isMonth(month)) &&
        (day === undefined || isDay(day)) &&
        (week === undefined || isBetween(week, 1, 53))
      if (isDate) return match[0]
    }
  }
  return null
}

/** Whether a dotted number of three or four parts is a date rather than a version: `2026.11.23`, `23.11.2026`, `2026.11.23.1430`. */
export function isDottedDate([first, second, third, fourth]: readonly string[]): boolean {
  return (
    (isYear(first!) && isMonth(second!) && isDay(third!) && (fourth === undefined || isTime(fourth))) ||
    (isDay(first!) && isMonth(second!) && isYear(third!) && fourth === undefined)
  )
}

function isYear(text: string): boolean {
  return text.length === 4 && isBetween(text, 1970, 2099)
}

function isMonth(text: string): boolean {
  return text.length <= 2 && isBetween(text, 1, 12)
}

function isDay(text: string): boolean {
  return text.length <= 2 && isBetween(text, 1, 31)
}

/** `14`, `1430` or `143059`. */
function isTime(text: string): boolean {
  return /^(?:[01]\d|2[0-3])(?:[0-5]\d){0,2}$/.test(text)
}

function isBetween(text: string, least: number, most: number): boolean {
  const value = Number(text)
  return value >= least && value <= most
}
