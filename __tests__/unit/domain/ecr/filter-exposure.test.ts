import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { exposedBy, overlap } from '../../../../src/domain/ecr/filter-exposure.ts'
import { judgeTag, matchesFilter } from '../../../../src/domain/ecr/tag-mutability.ts'

const FILTER = fc
  .array(fc.constantFrom('*', 's', 'h', 'a', '-', '1', '.', 'v', 'r', 'c', 'V', 'sha-', 'sha256-', 'cache', 'rc.'), {
    minLength: 1,
    maxLength: 8,
  })
  .map((parts) => parts.join(''))

const HEX = fc.constantFrom(...'0123456789abcdef'.split(''))
const COMMIT = fc.array(HEX, { minLength: 40, maxLength: 40 }).map((digits) => digits.join(''))
const VERSION = fc
  .tuple(fc.nat({ max: 999 }), fc.nat({ max: 999 }), fc.nat({ max: 999 }))
  .map((numbers) => numbers.join('.'))

describe('a filter exposes', () => {
  it.each([
    ['*', 'sha-1111111'],
    ['sha-*', 'sha-1111111'],
    ['sha*', 'sha-1111111'],
    ['SHA-*', 'sha-1111111'],
    ['sha-3f1c', 'sha-3f1c111'],
    ['a', 'sha-1111111'],
    ['cafe', 'sha-cafe111'],
    ['v*', 'v1.1.1'],
    ['1.*', '1.1.1'],
    ['1*', '1.1.1'],
    ['1.2.3', '1.2.3'],
    ['*.*', '1.1.1'],
    ['*-cache', 'sha-1111111-cache'],
    ['rc', '1.1.1-rc.1'],
    ['beta', '1.1.1-beta.1'],
    ['alpha', '1.1.1-alpha.1'],
  ])('%s: a tag like %s', (filter, expected) => {
    const tag = exposedBy(filter)

    expect(tag).toBe(expected)
    expect(judgeTag(exclusion(filter), tag!).verdict).not.toBe('immutable')
  })

  it.each([
    'buildcache',
    'buildcache-*',
    'sha256-*',
    'sha256-*.att',
    'sha512-*',
    'latest',
    'dev-*',
    'cache-1.2.3',
    'kaniko*',
  ])('%s: nothing', (filter) => {
    expect(exposedBy(filter)).toBeNull()
  })

  it('a tag that it may let move, whatever the filter', () => {
    fc.assert(
      fc.property(FILTER, (filter) => {
        const tag = exposedBy(filter)
        expect(tag === null || judgeTag(exclusion(filter), tag).verdict !== 'immutable').toBe(true)
      }),
      { seed: 11, numRuns: 2000 },
    )
  })

  it.each([
    ['a commit tag', COMMIT.map((commit) => `sha-${commit}`)],
    ['a bare commit', COMMIT],
    ['a version', VERSION],
    ['a version with its v', VERSION.map((version) => `v${version}`)],
  ])('something, if under any reading it lets move %s', (_, tags) => {
    fc.assert(
      fc.property(FILTER, tags, (filter, tag) => {
        expect(judgeTag(exclusion(filter), tag).verdict === 'immutable' || exposedBy(filter) !== null).toBe(true)
      }),
      { seed: 12, numRuns: 5000 },
    )
  })

  it('and is not slowed down by a hostile filter', () => {
    const started = performance.now()
    for (let run = 0; run < 20; run++) exposedBy(`a*${'1'.repeat(124)}*b`)

    expect(performance.now() - started).toBeLessThan(1000)
  })
})

describe('two filters overlap', () => {
  it.each([
    ['a*', '*b', true],
    ['a*', 'b*', false],
    ['sha256-*', '*.sig', true],
    ['sha256-*', 'sha-*', false],
    ['buildcache', 'buildcache-*', false],
    ['buildcache', 'build*', true],
    ['x', 'X', false],
    ['*', 'x', true],
    ['*', 'X', true],
  ])('%s and %s: %p', (one, other, expected) => {
    expect([overlap(one, other), overlap(other, one)]).toEqual([expected, expected])
  })

  it('however long they are, and however often a star could end elsewhere', () => {
    const many = '*a'.repeat(30)
    expect([overlap(`${many}*b`, 'a'.repeat(90)), overlap(`${many}*`, 'a'.repeat(90))]).toEqual([false, true])
    expect(overlap('a'.repeat(20_000), `${'a'.repeat(19_999)}*`)).toBe(true)
  })

  it('where some tag matches both', () => {
    const filter = fc.string({ unit: fc.constantFrom('a', 'b', '*'), minLength: 1, maxLength: 5 })
    const tag = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 6 })
    fc.assert(
      fc.property(filter, filter, tag, (one, other, text) => {
        const both = matchesFilter(one, text) && matchesFilter(other, text)
        expect(!both || overlap(one, other)).toBe(true)
      }),
      { seed: 13, numRuns: 3000 },
    )
  })
})

function exclusion(filter: string) {
  return { mode: 'IMMUTABLE_WITH_EXCLUSION', filters: [{ filterType: 'WILDCARD', filter }] }
}
