import { expect, it } from '@jest/globals'
import { visible } from '../../../../src/domain/text/visible-text.ts'

it.each([
  ['team/app', 'team/app'],
  ['ÄÖ é 日本', 'ÄÖ é 日本'],
  ['a\nb', 'a⟨U+000A⟩b'],
  ['\u001b[31m', '⟨U+001B⟩[31m'],
  ['a\u202eb', 'a⟨U+202E⟩b'],
  ['a\u2028b\u2029', 'a⟨U+2028⟩b⟨U+2029⟩'],
  ['\u{e0001}', '⟨U+E0001⟩'],
  ['\ud800', '⟨U+D800⟩'],
])('%j → %s', (text, shown) => {
  expect(visible(text)).toBe(shown)
})
