import { expect, it } from '@jest/globals'
import { closestWord } from '../../../../src/domain/text/closest-word.ts'

it.each([
  ['tag', 'tags'],
  ['Tags', 'tags'],
  ['tgas', 'tags'],
  ['release', 'releases'],
  ['exceptoins', 'exceptions'],
  ['ta', 'tags'],
  ['tagsxx', 'tags'],
  ['xyzgs', null],
  ['requireRevision', null],
  ['', null],
  ['x'.repeat(100_000), null],
])('%.20s → %s', (word, meant) => {
  expect(closestWord(word, ['tags', 'releases', 'exceptions'])).toBe(meant)
})

it('prefers the nearer', () => {
  expect(closestWord('alow', ['deny', 'allows', 'allow'])).toBe('allow')
})
