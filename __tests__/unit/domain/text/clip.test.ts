import { expect, it } from '@jest/globals'
import { clip, clipTo } from '../../../../src/domain/text/clip.ts'

it.each([
  ['', ''],
  ['a'.repeat(80), 'a'.repeat(80)],
  ['a'.repeat(81), `${'a'.repeat(80)}…`],
])('%.5s → %.5s', (text, clipped) => {
  expect(clip(text)).toBe(clipped)
})

it('cuts to what a place has room for', () => {
  expect([clipTo(3, 'abc'), clipTo(3, 'abcd')]).toEqual(['abc', 'abc…'])
})
