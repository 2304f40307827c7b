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
    ['a signature', [SIGNATURE], [], [`sha256-*: ${SIGNATURE}`]],
    ['a signature with its like', [SIGNATURE, 'sha256-x'], [], [`sha256-*: ${SIGNATURE} sha256-x`]],
    ['no signature if that is not usable', [SIGNATURE], ['sha256-*'], []],
    [
      'ends and middles',
      ['a-b-c-d', 'a-e-c-d'],
      ['a-*', 'a-*-d'],
      ['a-*-c-*: a-b-c-d a-e-c-d', 'a-*-c-d: a-b-c-d a-e-c-d'],
    ],
  ])('finds %s', (_, tags, unusable, filters) => {
    const found = filterCandidates(tags, (filter) => !unusable.includes(filter))

    expect(found.map((candidate) => `${candidate.filter}: ${candidate.tags.join(' ')}`)).toEqual(filters)
  })
})
