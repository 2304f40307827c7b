import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { neededFilters } from '../../../../src/domain/audit/needed-filters.ts'
import { exposedBy } from '../../../../src/domain/ecr/filter-exposure.ts'
import { EXCLUSION_FILTER } from '../../../../src/domain/ecr/exclusion-filters.ts'
import { matchesFilter } from '../../../../src/domain/ecr/tag-mutability.ts'

const HEX = '7f3ac2d1'.repeat(8)
const OTHER_HEX = '0b9e44aa'.repeat(8)

type Case = readonly [what: string, tags: string[], others: string[], listed: string[], filters: string[]]

describe('neededFilters', () => {
  it.each<Case>([
    ['nothing', [], ['latest'], ['cache-*'], []],
    ['one tag by its name', ['buildcache'], ['1.2.3'], [], ['buildcache']],
    ['one tag of a branch by its name', ['buildcache-main'], [], [], ['buildcache-main']],
    ['two that share a prefix by it', ['buildcache-main', 'buildcache-feat-x'], ['main'], [], ['buildcache-*']],
    ['no further than what all share', ['cache-feat-x', 'cache-feat-y'], [], [], ['cache-feat-*']],
    ['layers of kaniko', [`cache-${HEX}`, `cache-${OTHER_HEX}`], [], [], ['cache-*']],
    ['a tag and those that continue it', ['buildcache', 'buildcache-main'], [], [], ['buildcache*']],
    ['but not if it goes on in another word', ['cache', 'cache-a'], ['cachet'], [], ['cache', 'cache-a']],
    ['two kinds', ['buildcache-a', 'buildcache-b', 'latest'], [], [], ['buildcache-*', 'latest']],
    ['duplicates', ['latest', 'latest'], [], [], ['latest']],
    ['a signature', [`sha256-${HEX}.sig`], ['1.2.3'], [], ['sha256-*']],
    ['signatures', [`sha256-${HEX}.sig`, `sha256-${HEX}.att`, `sha256-${OTHER_HEX}`], [], [], ['sha256-*']],
    ['longer ones', [`sha512-${HEX}.sig`, `sha256-${HEX}.sig`], [], [], ['sha256-*', 'sha512-*']],
    ['a deeper prefix where others have the first', ['app-cache-a', 'app-cache-b'], ['app-417'], [], ['app-cache-*']],
    ['a common end', ['app-main-cache', 'app-dev-cache'], ['app-main'], [], ['app-*-cache']],
    [
      'a common word within',
      ['app-main-cache-amd64', 'app-main-cache-arm64', 'app-dev-cache-amd64', 'app-dev-cache-arm64'],
      ['app-main-417-amd64', 'app-dev-417-arm64'],
      [],
      ['app-*-cache-*'],
    ],
    ['the most of what they share', ['app-a-cache-x', 'app-b-cache-x'], ['app-a'], [], ['app-*-cache-x']],
    ['a common end behind an unsafe prefix', ['7-main-cache', '7-dev-cache'], [], [], ['7-*-cache']],
    [
      'names, if nothing else is safe',
      ['sha-main-cache', 'sha-dev-cache'],
      [],
      [],
      ['sha-dev-cache', 'sha-main-cache'],
    ],
    ['what is listed, as it is', ['buildcache-main'], [], ['build*cache*', 'unused-*'], ['build*cache*']],
    ['what is listed, over others', ['cache-a'], ['cache-b'], ['cache-*'], ['cache-*']],
    ['not what is listed and not safe', ['latest', 'main-cache'], [], ['*-cache', 'l*t*s*'], ['latest', 'main-cache']],
    ['of what is listed the fewest', ['cache-a', 'cache-b'], [], ['cache-a', 'cache-b', 'cache-*'], ['cache-*']],
    ['what is listed, and the rest', ['dev', 'buildcache-a', 'buildcache-b'], [], ['dev'], ['buildcache-*', 'dev']],
    ['no listed one that others cover', [`sha256-${HEX}.sig`, `sha256-${HEX}`], [], ['sha256-*.sig'], ['sha256-*']],
    [
      'listed ones that are too many',
      ['cache-a', 'cache-b', 'cache-c', 'cache-d', 'cache-e', 'cache-f'],
      [],
      ['cache-a', 'cache-b', 'cache-c', 'cache-d', 'cache-e', 'cache-f'],
      ['cache-*'],
    ],
    ['of listed ones of one length the first', ['cache-ab'], [], ['cache-*b*', 'cache-*a*'], ['cache-*b*']],
    ['of what is listed the longest', ['cache-main-1', 'cache-main-2'], [], ['cache-*', 'cache-m*'], ['cache-m*']],
    [
      'more kinds of tags than filters',
      ['qa', 'qb', 'qc', 'qab', 'qac', 'qbc', 'qabc'],
      [],
      ['q*a*', 'q*b*', 'q*c*'],
      ['q*a*', 'q*b*', 'q*c*'],
    ],
    [
      'names, where others share their beginning and their end',
      ['app-main-cache', 'app-dev-cache'],
      ['app-1', 'app-x-cache'],
      [],
      ['app-dev-cache', 'app-main-cache'],
    ],
    [
      'what a filter leaves over, by its name',
      ['app-a-cache', 'app-b-cache', 'app-b-other'],
      ['app-z'],
      [],
      ['app-*-cache', 'app-b-other'],
    ],
    [
      'tags by the ones that match, of many that are listed',
      ['qab', 'zz'],
      [],
      ['u0', 'q*', 'qa*', 'u3', 'u4', 'u5', 'u6', 'u7', 'u8', 'u9', 'u10', 'u11', 'zz'],
      ['qa*', 'zz'],
    ],
    ['five names', ['one', 'two', 'three', 'four', 'five'], [], [], ['five', 'four', 'one', 'three', 'two']],
  ])('covers %s', (_, tags, others, listed, filters) => {
    expect(neededFilters(tags, others, listed)).toEqual({ fits: true, filters })
  })

  it.each<Case>([
    [
      'six names',
      ['dev', 'edge', 'latest', 'main', 'prod', 'test'],
      [],
      [],
      ['dev', 'edge', 'latest', 'main', 'prod', 'test'],
    ],
    [
      'six names beside what a filter covers',
      ['cache-a', 'cache-b', 'dev', 'edge', 'latest', 'main', 'prod', 'test'],
      [],
      [],
      ['dev', 'edge', 'latest', 'main', 'prod', 'test'],
    ],
    [
      'five names beside what a filter covers',
      ['cache-a', 'cache-b', 'dev', 'edge', 'latest', 'main', 'prod'],
      [],
      [],
      ['cache-a', 'cache-b', 'dev', 'edge', 'latest', 'main', 'prod'],
    ],
    [
      'five names beside what is listed',
      ['dev-a', 'edge', 'latest', 'main', 'prod', 'test'],
      [],
      ['dev-*'],
      ['dev-a', 'edge', 'latest', 'main', 'prod', 'test'],
    ],
    ['a name that is unsafe', ['latest', 'a'], [], [], ['a']],
    ['an unsafe number beside as many groups', ['1', 'cache-a', 'cache-b', 'dev-a', 'dev-b'], [], [], ['1']],
    ['a signature, if others look like one', [`sha256-${HEX}.sig`], ['sha256-x'], [], [`sha256-${HEX}.sig`]],
    ['what is no tag', ['cache', 'no tag', ''], [], [], ['', 'no tag']],
    ['what others have too', ['cache'], ['cache'], [], ['cache']],
    [
      'six pairs',
      ['a', 'b', 'c', 'd', 'e', 'f'].flatMap((letter) => [`x${letter}-1`, `x${letter}-2`]),
      [],
      [],
      ['a', 'b', 'c', 'd', 'e', 'f'].flatMap((letter) => [`x${letter}-1`, `x${letter}-2`]),
    ],
  ])('does not fit for %s', (_, tags, others, listed, left) => {
    expect(neededFilters(tags, others, listed)).toEqual({ fits: false, left })
  })

  it('holds a thousand filters against releases and commits, and trusts none further', () => {
    const unused = Array.from({ length: 1000 }, (_none, index) => `unused-${index}`)

    expect(neededFilters(['cache-a'], [], [...unused.slice(1), 'cache-*'])).toEqual({
      fits: true,
      filters: ['cache-*'],
    })
    expect(neededFilters(['cache-a'], [], [...unused, 'cache-*'])).toEqual({ fits: false, left: ['cache-a'] })
  })

  it('trusts one of the thousand again', () => {
    const names = ['a', 'b', 'c', 'd', 'e'].map((name) => `cache-${name}`)
    const unused = Array.from({ length: 994 }, (_none, index) => `unused-${index}`)

    expect(neededFilters([...names, 'cache-x', 'cache-y'], [], [...names, ...unused])).toEqual({
      fits: true,
      filters: ['cache-*'],
    })
  })

  it.each(['', '-cache', 'a', '*', '.sig', '-cache*'])('has no use for the filter *%s', (end) => {
    expect(exposedBy(`*${end}`)).not.toBeNull()
  })

  it('covers all, exposes nothing, and takes no more filters than need be', () => {
    const word = fc.constantFrom('app', 'cache', 'main', 'x', 'y', '7', 'sha', 'v1')
    const tag = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join('-'))
    const some = fc.uniqueArray(tag, { maxLength: 7 })
    const listed = fc.uniqueArray(fc.constantFrom<string[]>('app-*', 'cache*', '*-cache', 'main', 'x*y*x*'), {
      maxLength: 2,
    })
    let fitting = 0
    fc.assert(
      fc.property(some, some, listed, (all, more, policy) => {
        const others = more.filter((other) => !all.includes(other))
        const needed = neededFilters(all, others, policy)
        const brute = smallestOf(all, others)
        if (!needed.fits) {
          expect(needed.left.length).toBeGreaterThan(0)
          expect(brute).toBeNull()
          return
        }
        fitting += 1
        expect(needed.filters.length).toBeLessThanOrEqual(5)
        for (const filter of needed.filters) {
          expect(filter).toMatch(new RegExp(EXCLUSION_FILTER))
          expect(exposedBy(filter)).toBeNull()
          expect(all.some((one) => matchesFilter(filter, one))).toBe(true)
          if (!policy.includes(filter)) expect(others.filter((other) => matchesFilter(filter, other))).toEqual([])
        }
        expect(all.filter((one) => !needed.filters.some((filter) => matchesFilter(filter, one)))).toEqual([])
        if (policy.length > 0) return
        expect(needed.filters.length).toBe(brute)
        expect(neededFilters(all.toReversed(), others.toReversed(), [])).toEqual(needed)
      }),
      { seed: 5, numRuns: 1500 },
    )
    expect(fitting).toBeGreaterThan(500)
  })

  it.each<readonly [string, (index: number) => string, (index: number) => string, boolean]>([
    ['caches of branches', (i) => `buildcache-b${i}`, (i) => `1.2.${i}`, true],
    ['ends', (i) => `app-b${i}-cache`, (i) => `app-${i}`, true],
    ['names', (i) => `name${i}`, (i) => `other${i}`, false],
    ['pairs', (i) => `name${i >> 1}-${i}`, (i) => `other${i}`, false],
    [
      'words',
      (i) => `a-b-c-d-e-${i % 50}-${i % 7}-${i}-${'x-'.repeat(40)}`,
      (i) => `a-b-c-d-e-${i % 50}-${i % 7}-${i}x`,
      true,
    ],
    [
      'tags that nothing tells from the others',
      (i) => `a-${i % 9}-c${i % 5}-${i}-x`,
      (i) => `a-${i % 9}-c${i % 5}-o${i}-x`,
      false,
    ],
  ])('answers for 20,000 %s in time', (_, tagOf, otherOf, fits) => {
    const numbers = Array.from({ length: 20_000 }, (_none, index) => index)
    const begun = process.hrtime.bigint()

    expect(neededFilters(numbers.map(tagOf), numbers.map(otherOf), []).fits).toBe(fits)
    expect(Number(process.hrtime.bigint() - begun) / 1e6).toBeLessThan(4000)
  })
})

/** The size of the smallest set of at most five, of all filters of the shapes there are, each tried. */
function smallestOf(tags: readonly string[], others: readonly string[]): number | null {
  const usable = [...new Set(tags.flatMap(shapesOf))].filter(
    (filter) => exposedBy(filter) === null && !others.some((other) => matchesFilter(filter, other)),
  )
  const masks = [...new Set(usable.map((filter) => maskOf(filter, tags)))]
  let reached = new Set([0])
  for (let size = 0; size <= 5; size += 1) {
    if (reached.has(2 ** tags.length - 1)) return size
    reached = new Set([...reached].flatMap((known) => masks.map((mask) => known | mask)))
  }
  return null
}

function maskOf(filter: string, tags: readonly string[]): number {
  return tags.reduce((mask, tag, index) => (matchesFilter(filter, tag) ? mask | (1 << index) : mask), 0)
}

function shapesOf(tag: string): readonly string[] {
  const words = tag.split('-')
  const starts = words.slice(1).map((_, index) => `${words.slice(0, index + 1).join('-')}-`)
  const ends = words.slice(1).map((_, index) => `-${words.slice(index + 1).join('-')}`)
  const middles = words.slice(1, -1).map((word) => `-${word}-`)
  const behind = starts.flatMap((start) => [
    `${start}*`,
    ...ends.map((end) => `${start}*${end}`),
    ...middles.map((middle) => `${start}*${middle}*`),
  ])
  return [tag, `${tag}*`, ...behind]
}
