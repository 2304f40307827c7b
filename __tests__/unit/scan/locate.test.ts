import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { lineAt, lineStarts, locatorOf } from '../../../src/scan/locate.ts'

describe('lines', () => {
  it.each([
    ['', [0]],
    ['a', [0]],
    ['a\nb', [0, 2]],
    ['a\r\nb', [0, 3]],
    ['a\rb', [0, 2]],
    ['a\r\r\n\nb\n', [0, 2, 4, 5, 7]],
    ['a\u2028b', [0]],
  ])('%j start at %j', (text, starts) => {
    expect(lineStarts(text)).toEqual(starts)
  })

  it('are those that a split gives', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '\r', '\n', 'é') }), fc.nat(40), (text, offset) => {
        const at = Math.min(offset, text.length)
        const before = text.slice(0, at).split(/\r\n|\r|\n/)
        const isBetween = text[at - 1] === '\r' && text[at] === '\n'

        expect(lineAt(lineStarts(text), at)).toBe(before.length - 1 - (isBetween ? 1 : 0))
      }),
      { seed: 4, numRuns: 1000 },
    )
  })
})

describe('a place', () => {
  const locator = locatorOf([
    { path: 'a', text: 'one\ntwo\n' },
    { path: 'b', text: 'x\r\nyz' },
  ])

  it.each([
    [{ start: 0, end: 3 }, 'a', [1, 1, 1, 4]],
    [{ start: 4, end: 7 }, 'a', [2, 1, 2, 4]],
    [{ start: 2, end: 5 }, 'a', [1, 3, 2, 2]],
    [{ start: 8, end: 8 }, 'a', [3, 1, 3, 1]],
    [{ start: 4, end: 5, path: 'b' }, 'a', [2, 2, 2, 3]],
    [{ start: 90, end: 99 }, 'a', [3, 1, 3, 1]],
    [{ start: -5, end: Number.NaN }, 'a', [1, 1, 1, 1]],
    [{ start: 7, end: 4 }, 'a', [2, 4, 2, 4]],
  ])('%j in %s', (span, path, expected) => {
    const { line, column, endLine, endColumn } = locator.locate(span, path)!

    expect([line, column, endLine, endColumn]).toEqual(expected)
  })

  it('of a file that is not at hand is none', () => {
    expect(locator.locate({ start: 0, end: 1 }, 'c')).toBeNull()
    expect(locator.lineOf(0, 'c')).toBeNull()
  })
})
