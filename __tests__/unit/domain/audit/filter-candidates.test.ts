import { describe, expect, it } from '@jest/globals'
import { filterCandidates } from '../../../../src/domain/audit/filter-candidates.ts'

const SIGNATURE = `sha256-${'0'.repeat(64)}.sig`

describe('filterCandidates', () => {
  it.each<readonly [what: string, tags: string[], unusable: string[], filters: string[]]>([
    ['a tag by itself', ['cache-main'], [], []],
    ['a shared prefix', ['cache-a', 'cache-b', 'dev'], [], ['cache-*: cache-a cache-b']],
    ['any separator', ['a_1', 'a_2', 'b.1', 'b.2'], [], ['a_*: a_1 a_2', 'b.*: b.1 b.2']],
    ['no part of a word', ['cache1', 'cache2'], [], []],
    [
      'the prefix that most share, as long as it may be',
      ['a-b-c-1', 'a-b-c-2', 'a-b-c-3'],
      [],
      ['a-b-c-*: a-b-c-1 a-b-c-2 a-b-c-3'],
    ],
    ['deeper ones behind one that is not usable', ['a-b-1', 'a-b-2', 'a-c'], ['a-*'], ['a-b-*: a-b-1 a-b-2']],
    ['a tag that others continue', ['a', 'a-1'], [], ['a*: a a-1']],
    ['no part of a word behind a separator', ['a-b', 'a-bc'], [], ['a-*: a-b a-bc']],
    ['no part of a word between separators', ['a-b-1', 'a-bc-1'], [], ['a-*: a-b-1 a-bc-1']],
    [
      'no more than eight words',
      ['a-b-c-d-e-f-g-h-i-1', 'a-b-c-d-e-f-g-h-i-2'],
      [],
      ['a-b-c-d-e-f-g-h-*: a-b-c-d-e-f-g-h-i-1 a-b-c-d-e-f-g-h-i-2'],
    ],
    ['a signature', [SIGNATURE], [], [`sha256-*: ${SIGNATURE}`]],
    ['a signature with its like', [SIGNATURE, 'sha256-x'], [], [`sha256-*: ${SIGNATURE} sha256-x`]],
    ['no signature in the middle of a name', [`x-${SIGNATURE}`], [], []],
    ['no signature without its digest', ['sha256-0123'], [], []],
    ['no signature if that is not usable', [SIGNATURE], ['sha256-*'], []],
    [
      'ends and middles',
      ['a-b-c-d', 'a-e-c-d'],
      ['a-*', 'a-*-d'],
      ['a-*-c-*: a-b-c-d a-e-c-d', 'a-*-c-d: a-b-c-d a-e-c-d'],
    ],
    [
      'ends behind a tag that others continue',
      ['app', 'app-x-cache', 'app-y-cache'],
      ['app*', 'app-*'],
      ['app-*-cache: app-x-cache app-y-cache', 'app*-cache: app-x-cache app-y-cache'],
    ],
    [
      'words behind a tag that others continue',
      ['app', 'app-x-1', 'app-x-2'],
      ['app*', 'app-*', 'app-x-*'],
      ['app*-x-*: app-x-1 app-x-2'],
    ],
    [
      'no ends behind a prefix that is usable',
      ['a-1-x', 'a-2-x', 'b-1-x', 'b-2-x'],
      ['a-*'],
      ['b-*: b-1-x b-2-x', 'a-*-x: a-1-x a-2-x'],
    ],
    [
      'the ends that most share, then the longest, then by their names',
      ['a-1-w', 'a-1-yy', 'a-1-z', 'a-2-w', 'a-2-yy', 'a-2-z', 'a-1-x', 'a-2-x', 'a-3-x'],
      ['a-*', 'a-1-*', 'a-2-*'],
      ['a-*-x: a-1-x a-2-x a-3-x', 'a-*-yy: a-1-yy a-2-yy', 'a-*-w: a-1-w a-2-w', 'a-*-z: a-1-z a-2-z'],
    ],
  ])('finds %s', (_, tags, unusable, filters) => {
    const found = filterCandidates(tags, (filter) => !unusable.includes(filter))

    expect(found.map((candidate) => `${candidate.filter}: ${candidate.tags.join(' ')}`)).toEqual(filters)
  })

  it('asks only of what two tags share, since each question has its price', () => {
    const asked: string[] = []
    filterCandidates(['a-1', 'a-2', 'b-1', 'c-1'], (filter) => asked.push(filter) > 0)

    expect(asked).toEqual(['a-*'])
  })

  it('tries no more than 64 ends and middles', () => {
    const tags = ['v', 'w', 'x', 'y', 'z'].flatMap((word) => [1, 2].map((n) => `${word}-${n}-c-d-e-f-g-h-i`))

    expect(filterCandidates(tags, (filter) => !/^.-\*$/.test(filter))).toHaveLength(64)
  })
})
