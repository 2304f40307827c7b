import { describe, expect, it } from '@jest/globals'
import { findSequence, isWithin, wordsOf } from '../../../../src/domain/tag/tag-words.ts'

it('wordsOf reads what stands between separators, in lower case', () => {
  expect(wordsOf('App_1.2--x')).toEqual([
    { key: 'app', start: 0, end: 3 },
    { key: '1', start: 4, end: 5 },
    { key: '2', start: 6, end: 7 },
    { key: 'x', start: 9, end: 10 },
  ])
})

describe('findSequence', () => {
  it.each([
    ['a-b-c', ['b'], { start: 2, end: 3 }],
    ['a-b-c', ['b', 'c'], { start: 2, end: 5 }],
    ['a-b-a-c', ['a', 'c'], { start: 4, end: 7 }],
    ['a-b-a-b', ['a', 'b'], { start: 0, end: 3 }],
    ['a-b', ['a', 'c'], null],
    ['a-b', ['b', 'c'], null],
    ['a-b', ['a', 'b', 'c'], null],
    ['a-b', [], null],
    ['', ['a'], null],
  ])('in %s of %j', (text, keys, span) => {
    expect(findSequence(wordsOf(text), keys)).toEqual(span)
  })
})

describe('isWithin', () => {
  it.each([
    [2, 5, true],
    [3, 4, true],
    [1, 5, false],
    [2, 6, false],
  ])('from %i to %i, of 2 to 5: %s', (start, end, expected) => {
    expect(isWithin({ start, end }, { start: 2, end: 5 })).toBe(expected)
  })
})
