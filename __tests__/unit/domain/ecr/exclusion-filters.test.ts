import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { adviseFilters, EXCLUSION_FILTER, movingFault } from '../../../../src/domain/ecr/exclusion-filters.ts'
import { judgeTag } from '../../../../src/domain/ecr/tag-mutability.ts'

const IMMUTABLE = { mode: 'IMMUTABLE', filters: [] }
const excluding = (...filters: string[]) => ({ mode: 'IMMUTABLE_WITH_EXCLUSION', filters })
const protecting = (...filters: string[]) => ({ mode: 'MUTABLE_WITH_EXCLUSION', filters })
const nothing = { missing: [], dropped: [], fits: true }

type Row = [string, Parameters<typeof adviseFilters>[0], string[], ReturnType<typeof adviseFilters>]

describe('the filters that let move what must', () => {
  it.each<Row>([
    [
      'an immutable repository',
      IMMUTABLE,
      ['buildcache', 'sha256-*'],
      { ...nothing, filters: ['buildcache', 'sha256-*'], missing: ['buildcache', 'sha256-*'] },
    ],
    ['nothing must move', IMMUTABLE, [], { ...nothing, filters: [] }],
    [
      'one of them moves already',
      excluding('buildcache'),
      ['buildcache', 'sha256-*'],
      { ...nothing, filters: ['buildcache', 'sha256-*'], missing: ['sha256-*'] },
    ],
    [
      'a filter covers them already',
      excluding('build*', 'sha256-*'),
      ['buildcache-*', 'sha256-*.att'],
      { ...nothing, filters: ['build*', 'sha256-*'] },
    ],
    [
      'a filter covers but a part of one',
      excluding('buildcache-main'),
      ['buildcache-*'],
      { ...nothing, filters: ['buildcache-main', 'buildcache-*'], missing: ['buildcache-*'] },
    ],
    [
      'one covers another',
      IMMUTABLE,
      ['buildcache-main', 'buildcache-*', 'buildcache-*'],
      { ...nothing, filters: ['buildcache-*'], missing: ['buildcache-main', 'buildcache-*', 'buildcache-*'] },
    ],
    [
      'a filter that exposes commits is left out',
      excluding('sha*', 'latest'),
      ['sha256-*'],
      { ...nothing, filters: ['latest', 'sha256-*'], dropped: ['sha*'] },
    ],
    [
      'an immutable repository, whatever filters are told of it',
      { mode: 'IMMUTABLE', filters: ['buildcache'] },
      ['buildcache'],
      { ...nothing, filters: ['buildcache'], missing: ['buildcache'] },
    ],
    [
      'two that cover each other',
      IMMUTABLE,
      ['buildcache-*', 'buildcache-**'],
      { ...nothing, filters: ['buildcache-*'], missing: ['buildcache-*', 'buildcache-**'] },
    ],
    [
      'five, which is not too many for one that another covers',
      excluding('x', 'y', 'z', 'buildcache-main'),
      ['buildcache-*'],
      { ...nothing, filters: ['x', 'y', 'z', 'buildcache-main', 'buildcache-*'], missing: ['buildcache-*'] },
    ],
    [
      'more than five, of which one covers another',
      excluding('w', 'x', 'y', 'z', 'buildcache-main'),
      ['buildcache-*'],
      { ...nothing, filters: ['w', 'x', 'y', 'z', 'buildcache-*'], missing: ['buildcache-*'] },
    ],
    [
      'more than five',
      excluding('u', 'w', 'x', 'y', 'z'),
      ['buildcache'],
      { ...nothing, filters: ['u', 'w', 'x', 'y', 'z'], missing: ['buildcache'], fits: false },
    ],
    [
      'what no filter may let move',
      IMMUTABLE,
      ['1.2.3', 'buildcache'],
      { ...nothing, filters: ['buildcache'], missing: ['1.2.3', 'buildcache'], fits: false },
    ],
    [
      'a mutable repository that protects some of them',
      protecting('sha*', 'v*'),
      ['sha256-*', 'buildcache'],
      { ...nothing, filters: ['sha256-*', 'buildcache'], missing: ['sha256-*'] },
    ],
    ['a mutable repository', { mode: 'MUTABLE', filters: [] }, ['buildcache'], { ...nothing, filters: ['buildcache'] }],
    ['a mode that is not known', { mode: null, filters: [] }, ['buildcache'], { ...nothing, filters: ['buildcache'] }],
  ])('%s', (_, setting, moving, expected) => {
    expect(adviseFilters(setting, moving)).toEqual(expected)
  })
})

describe('whatever the setting and whatever must move', () => {
  const filter = fc
    .array(fc.constantFrom('*', 'cache', 'build', 'sha256-', 'sha-', 'v', '1.', '-main', '.sig', 'a', 'dev'), {
      minLength: 1,
      maxLength: 3,
    })
    .map((parts) => parts.join(''))
  const setting = fc.record({
    mode: fc.constantFrom('IMMUTABLE', 'IMMUTABLE_WITH_EXCLUSION', 'MUTABLE', 'MUTABLE_WITH_EXCLUSION'),
    filters: fc.array(filter, { maxLength: 5 }),
  })
  const moving = fc.array(filter, { maxLength: 8 })
  const sha = fc.array(fc.constantFrom(...'0123456789abcdef'.split('')), { minLength: 40, maxLength: 40 })
  const number = fc.nat({ max: 99 })
  const identity = fc.oneof(
    sha.map((digits) => `sha-${digits.join('')}`),
    fc.tuple(number, number, number).map((numbers) => numbers.join('.')),
    fc.tuple(number, number, number).map((numbers) => `v${numbers.join('.')}-rc.1`),
  )

  it('the advice exposes neither commits nor versions, and takes at most five filters', () => {
    fc.assert(
      fc.property(setting, moving, identity, (is, must, tag) => {
        const { filters } = adviseFilters(is, must)
        expect(filters.length).toBeLessThanOrEqual(5)
        if (filters.length > 0) expect(verdict(filters, tag)).toBe('immutable')
      }),
      { seed: 21, numRuns: 4000 },
    )
  })

  it('all that must move moves under advice that fits', () => {
    fc.assert(
      fc.property(setting, moving, (is, must) => {
        const { filters, fits } = adviseFilters(is, must)
        for (const entry of fits ? must : []) expect(verdict(filters, entry.replaceAll('*', 'x'))).toBe('mutable')
      }),
      { seed: 22, numRuns: 4000 },
    )
  })

  function verdict(filters: readonly string[], tag: string) {
    const mode = 'IMMUTABLE_WITH_EXCLUSION'
    return judgeTag({ mode, filters: filters.map((each) => ({ filterType: 'WILDCARD', filter: each })) }, tag).verdict
  }
})

describe('an entry of tags.moving', () => {
  it.each(['buildcache', 'buildcache-*', 'sha256-*', 'sha256-*.*', 'a'.repeat(128).replaceAll('a', 'z')])(
    '%s',
    (entry) => {
      expect(new RegExp(EXCLUSION_FILTER).test(entry)).toBe(true)
      expect(movingFault(entry)).toBeNull()
    },
  )

  it.each(['', 'a b', 'a/b', 'x*y*z*', '***', 'z'.repeat(129), '[0-9]', 'x?'])(
    'is no filter of ECR, which the policy’s schema says: %j',
    (entry) => {
      expect(new RegExp(EXCLUSION_FILTER).test(entry)).toBe(false)
      expect(movingFault(entry)).toBeNull()
    },
  )

  it.each([
    ['*', 'sha-1111111'],
    ['sha-*', 'sha-1111111'],
    ['v*', 'v1.1.1'],
    ['1.*', '1.1.1'],
  ])('must not let tags of images move: %s', (entry, tag) => {
    expect(movingFault(entry)).toBe(
      `It may let "${tag}" move as well, and tags like it name one image for good. Begin it with what only caches or signatures begin with: "buildcache-*".`,
    )
  })
})
