import { describe, expect, it } from '@jest/globals'
import { calendarFormatFault } from '../../../../src/domain/tag/calendar-version.ts'

describe('calendarFormatFault', () => {
  it.each(['YYYY.0M.0D', 'YY.0M', 'YYYY.MM.MICRO', 'YYYY-0W', 'YY.MINOR.MICRO-MODIFIER', '0Y_MAJOR'])(
    'finds none in %s',
    (format) => {
      expect(calendarFormatFault(format)).toBeNull()
    },
  )

  it.each([
    ['', /^"" is none of the parts/],
    ['YYYY.', /^"" is none of the parts/],
    ['YYYY.mm', /^"mm" is none of the parts/],
    [
      'YYYY.M',
      /^"M" is none of the parts of a calendar format: YYYY, YY, 0Y, MM, 0M, WW, 0W, DD, 0D, MAJOR, MINOR, MICRO, MODIFIER, joined by "\.", "_" or "-"$/,
    ],
    ['YYYY0M0D', /^"YYYY0M0D" is none of the parts/],
    ['YYYY.(a+)+', /^"\(a\+\)\+" is none of the parts/],
    ['YYYY.constructor', /^"constructor" is none of the parts/],
    ['YYYY.MM.MM', /^MM stands in it twice$/],
    ['YYYY.MODIFIER.MM', /^MODIFIER can only be its last part$/],
    ['MAJOR.MINOR', /^it has no year/],
    ['YYYY', /^a year alone/],
    ['YYYY-MODIFIER', /^a year alone/],
  ])('finds one in %j', (format, fault) => {
    expect(calendarFormatFault(format)).toMatch(fault)
  })
})
