import { describe, expect, it } from '@jest/globals'
import { byLastPush, lastPush, pushedWithin } from '../../../../src/domain/audit/push-times.ts'
import { ago, AS_OF, imageRecord } from '../../../support/repository-record.ts'

describe('pushed within 90 days', () => {
  it.each([
    [ago(0), true],
    [ago(90), true],
    [ago(90, 1), false],
    ['2026-08-25T14:00:00+02:00', true],
    ['2026-08-25T13:59:59+02:00', false],
    [ago(-1), true],
    [null, true],
    ['yesterday', true],
  ])('%s: %s', (pushedAt, expected) => {
    expect(pushedWithin(90, AS_OF)(imageRecord([], { pushedAt }))).toBe(expected)
  })
})

describe('the last push', () => {
  it.each<[readonly (string | null)[], string | null]>([
    [[], null],
    [[null, 'yesterday'], null],
    [[ago(2), ago(1), null, ago(3)], ago(1)],
    [['2026-11-01T10:00:00Z', '2026-11-01T12:30:00+03:00'], '2026-11-01T10:00:00Z'],
    [['2026-11-01T12:00:00+02:00', '2026-11-01T10:00:00Z'], '2026-11-01T10:00:00Z'],
    [['2026-11-01T10:00:00Z', '2026-11-01T12:00:00+02:00'], '2026-11-01T10:00:00Z'],
  ])('of %j is %s', (times, expected) => {
    expect(lastPush(times.map((pushedAt) => imageRecord([], { pushedAt })))).toBe(expected)
  })

  it('comes first', () => {
    expect([null, ago(2), 'yesterday', ago(1)].toSorted(byLastPush)).toEqual([ago(1), ago(2), null, 'yesterday'])
  })
})
