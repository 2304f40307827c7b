import { expect, it } from '@jest/globals'
import { isMuchSpent, leaveRest, metered, spend } from '../../../src/scan/work.ts'

it('is not counted where no file is read', () => {
  expect([spend(Infinity), isMuchSpent()]).toEqual([true, false])
})

it.each([
  [0, true, false, false],
  [250_000, true, false, false],
  [250_001, true, true, false],
  [500_000, true, true, false],
  [500_001, false, true, true],
])('%d steps may be done for a file: %s, much of it: %s', (steps, isLeft, isMuch, isCut) => {
  expect(metered(() => [spend(steps), isMuchSpent()])).toEqual({ made: [isLeft, isMuch], isCut })
})

it('is told of a file that is left for another reason', () => {
  expect(metered(leaveRest).isCut).toBe(true)
})

it('is counted for each file by itself, and for none behind one that fails', () => {
  expect(metered(() => spend(500_000)).isCut).toBe(false)
  expect(metered(() => spend(500_000)).isCut).toBe(false)
  const fail = () => {
    throw new Error('no')
  }
  expect(() => metered(fail)).toThrow('no')
  expect(spend(Infinity)).toBe(true)
})
