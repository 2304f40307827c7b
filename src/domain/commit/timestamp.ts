/** An RFC 3339 text as the same moment in UTC, to the second; null for anything else. */
export function utcTime(value: unknown): string | null {
  if (typeof value !== 'string' || !RFC_3339.test(value)) return null
  return utcTimeOfEpoch(Math.floor(Date.parse(value) / 1000))
}

/** Seconds since 1970 as RFC 3339 in UTC; null beyond the year 9999, which RFC 3339 cannot write. */
export function utcTimeOfEpoch(seconds: number): string | null {
  if (!Number.isInteger(seconds) || seconds < 0 || seconds > END_OF_9999) return null
  return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z')
}

const RFC_3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/
const END_OF_9999 = 253_402_300_799
