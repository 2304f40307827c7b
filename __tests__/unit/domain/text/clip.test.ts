import { expect, it } from '@jest/globals'
import { clip } from '../../../../src/domain/text/clip.ts'

it.each([
  ['', ''],
  ['a'.repeat(80), 'a'.repeat(80)],
  ['a'.repeat(81), `${'a'.repeat(80)}…`],
])('%.5s → %.5s', (text, clipped) => {
  expect(clip(text)).toBe(clipped)
})
