import { describe, expect, it } from '@jest/globals'
import { utcTime, utcTimeOfEpoch } from '../../../../src/domain/commit/timestamp.ts'

describe('a time in RFC 3339', () => {
  it.each([
    ['2026-03-01T10:00:00Z', '2026-03-01T10:00:00Z'],
    ['2026-03-01T12:00:00+02:00', '2026-03-01T10:00:00Z'],
    ['2025-12-31T23:30:00-01:00', '2026-01-01T00:30:00Z'],
    ['2026-03-01T10:00:00.999Z', '2026-03-01T10:00:00Z'],
    ['2026-13-01T10:00:00Z', null],
    ['1969-12-31T23:59:59Z', null],
    ['+002026-03-01T10:00:00Z', null],
    ['2026-03-01T10:00:00Z +02:00', null],
    ['2026-03-01', null],
    ['2026-03-01T10:00:00', null],
    ['1 March 2026', null],
    ['', null],
    [`2026-03-01T10:00:00.${'9'.repeat(100)}Z`, null],
    [1772359200, null],
    [['2026-03-01T10:00:00Z'], null],
    [null, null],
  ])('%p is %p', (text, expected) => {
    expect(utcTime(text)).toBe(expected)
  })
})

describe('seconds since 1970', () => {
  it.each([
    [0, '1970-01-01T00:00:00Z'],
    [1772359200, '2026-03-01T10:00:00Z'],
    [253402300799, '9999-12-31T23:59:59Z'],
    [253402300800, null],
    [-1, null],
    [1.5, null],
    [Number.NaN, null],
  ])('%p is %p', (seconds, expected) => {
    expect(utcTimeOfEpoch(seconds)).toBe(expected)
  })
})
