import { describe, expect, it } from '@jest/globals'
import { age, counted, grouped } from '../../../../../src/report/audit/html/words.ts'

const AS_OF = '2026-11-23T12:00:00Z'

describe('age', () => {
  it.each([
    ['2026-11-23T08:00:00Z', 'today'],
    ['2026-11-22T12:00:00Z', '1 day ago'],
    ['2026-11-22T12:00:01Z', 'today'],
    ['2022-11-23T12:00:00Z', '1,461 days ago'],
    ['2026-11-22T23:00:00+09:00', 'today'],
    ['2026-11-24T12:00:00Z', 'today'],
    ['yesterday', null],
    [null, null],
  ])('of %s is %s', (time, expected) => {
    expect(age(AS_OF, time)).toBe(expected)
  })
})

describe('grouped', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [1000, '1,000'],
    [1234567, '1,234,567'],
  ])('%d', (number, expected) => {
    expect(grouped(number)).toBe(expected)
  })
})

it.each([
  [1, '1 tag'],
  [0, '0 tags'],
  [2000, '2,000 tags'],
])('%d tags, counted', (number, expected) => {
  expect(counted(number, 'tag')).toBe(expected)
})
