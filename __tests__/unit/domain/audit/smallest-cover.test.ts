import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { smallestCover } from '../../../../src/domain/audit/smallest-cover.ts'

interface Named {
  readonly name: string
  readonly covers: readonly number[]
}

const byName = (a: readonly Named[], b: readonly Named[]): number => (namesOf(a) < namesOf(b) ? -1 : 1)

describe('smallestCover', () => {
  it.each<readonly [what: string, count: number, covers: number[][], most: number, names: string | null]>([
    ['nothing', 0, [], 5, ''],
    ['what nothing covers', 1, [], 5, null],
    ['what one covers', 2, [[0], [1], [0, 1]], 5, '2'],
    [
      'what two cover, and not the widest',
      6,
      [
        [0, 1, 2, 3],
        [0, 1, 4],
        [2, 3, 5],
      ],
      5,
      '1 2',
    ],
    ['of those of one size the first', 2, [[1], [0], [0], [1]], 5, '0 1'],
    ['no more than it may take', 3, [[0], [1], [2]], 2, null],
    ['what two thousand steps find', 2, [...singles(0, 1999), ...singles(1, 1999), [0, 1]], 5, '3998'],
    ['what takes more', 2, [...singles(0, 2000), ...singles(1, 2000), [0, 1]], 5, null],
    ['what only one covers, beside what many do', 2, [...singles(0, 2000), [0, 1]], 5, '2000'],
  ])('finds for %s', (_, count, covers, most, names) => {
    const found = smallestCover(count, named(covers), most, byName)

    expect(found && namesOf(found)).toBe(names)
  })

  it('keeps the first of those that are as good', () => {
    expect(smallestCover(1, named([[0], [0]]), 5, () => 0)).toEqual([{ name: '0', covers: [0] }])
  })

  it('is as small as trying all of them', () => {
    const covers = fc.array(fc.uniqueArray(fc.nat({ max: 6 }), { minLength: 1, maxLength: 4 }), { maxLength: 9 })
    fc.assert(
      fc.property(covers, (lists) => {
        const found = smallestCover(7, named(lists), 5, byName)
        const all = Array.from({ length: 2 ** lists.length }, (_, bits) =>
          lists.filter((_list, at) => bits & (1 << at)),
        )
        const sizes = all.filter((set) => new Set(set.flat()).size === 7).map((set) => set.length)
        const least = Math.min(...sizes)
        expect(found?.length ?? null).toBe(least > 5 ? null : least)
      }),
      { seed: 5 },
    )
  })

  it('gives up where there is too much to try', () => {
    // All pairs within two groups of fifteen: fifteen pairs seem enough, and every one of these sets leaves two things.
    const pairs = [0, 15].flatMap((from) =>
      Array.from({ length: 15 }, (_, a) => Array.from({ length: a }, (_none, b) => [from + a, from + b])).flat(),
    )

    expect(smallestCover(30, named(pairs), 20, byName)).toBeNull()
  })
})

/** As many that cover this thing alone. */
function singles(thing: number, count: number): number[][] {
  return Array.from({ length: count }, () => [thing])
}

function named(covers: readonly (readonly number[])[]): readonly Named[] {
  return covers.map((list, index) => ({ name: String(index), covers: list }))
}

function namesOf(set: readonly Named[]): string {
  return set
    .map(({ name }) => name)
    .toSorted()
    .join(' ')
}
