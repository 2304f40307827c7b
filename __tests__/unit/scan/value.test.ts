import { describe, expect, it } from '@jest/globals'
import { concatOf, eitherOf, known, MAX_ALTERNATIVES, textOf } from '../../../src/scan/value.ts'

/** More than what a call takes as arguments. */
const MANY = Array.from({ length: 300_000 }, (_, index) => known(`${index}`, null))

describe('lists as long as a file can make them', () => {
  it('come to what is too long to follow', () => {
    expect(concatOf(MANY)).toHaveLength(1)
    expect(concatOf(MANY).flat()).toContainEqual(expect.objectContaining({ name: 'a very long text' }))
  })

  it('come to the first of many', () => {
    const texts = eitherOf(MANY).map(textOf)
    expect(texts.slice(0, 3)).toEqual(['0', '1', '2'])
    expect([texts.length, texts.at(-1)]).toEqual([MAX_ALTERNATIVES, null])
  })
})
