import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'

import { judgeTag, matchesFilter } from '../../../../src/domain/ecr/tag-mutability.ts'

function setting(mode: string | null | undefined, ...filters: string[]) {
  return { mode, filters: filters.map((filter) => ({ filterType: 'WILDCARD', filter })) }
}

describe('matchesFilter', () => {
  it.each([
    ['latest', 'latest', true],
    ['latest', 'latest-arm64', false],
    ['latest', 'my-latest', false],
    ['latest', 'LATEST', false],
    ['dev-*', 'dev-1', true],
    ['dev-*', 'dev-', true],
    ['dev-*', 'dev', false],
    ['dev-*', 'my-dev-1', false],
    ['*-dev', '1-dev', true],
    ['*-dev', '1-dev-2', false],
    ['*', 'anything', true],
    ['*', '', true],
    ['**', 'x', true],
    ['a*b', 'ab', true],
    ['a*b', 'axb', true],
    ['a*b', 'a', false],
    ['a*a', 'a', false],
    ['a*b*c', 'a-b-b-c', true],
    ['a*b*c', 'acb', false],
    ['a*bc*c', 'abc', false],
    ['*ab*', 'aab', true],
    ['1.2', '1x2', false],
    ['1.*', '1x3', false],
  ])('%j covers %j: %p', (filter, tag, expected) => {
    expect(matchesFilter(filter, tag)).toBe(expected)
  })

  it('agrees with the regular expression that a filter stands for', () => {
    const filter = fc.string({ unit: fc.constantFrom('a', 'b', '.', '*'), maxLength: 8 })
    const tag = fc.string({ unit: fc.constantFrom('a', 'b', '.', 'c'), maxLength: 10 })
    fc.assert(
      fc.property(filter, tag, (wildcard, text) => {
        const pattern = new RegExp(`^${wildcard.replaceAll('.', '\\.').replaceAll('*', '.*')}$`)
        expect(matchesFilter(wildcard, text)).toBe(pattern.test(text))
      }),
      { seed: 2, numRuns: 2000 },
    )
  })

  it('is not slowed down by a hostile filter', () => {
    const started = performance.now()
    expect(matchesFilter(`${'a*'.repeat(5000)}b`, 'a'.repeat(20_000))).toBe(false)
    expect(performance.now() - started).toBeLessThan(1000)
  })
})

describe('judgeTag', () => {
  it.each([
    ['IMMUTABLE', [], 'latest', 'immutable', { code: 'ECR_IMMUTABLE' }],
    ['MUTABLE', [], '1.2.3', 'mutable', { code: 'ECR_MUTABLE' }],
    [null, [], '1.2.3', 'unknown', { code: 'ECR_UNKNOWN_MODE', mode: null }],
    [undefined, [], '1.2.3', 'unknown', { code: 'ECR_UNKNOWN_MODE', mode: null }],
    ['FROZEN', [], '1.2.3', 'unknown', { code: 'ECR_UNKNOWN_MODE', mode: 'FROZEN' }],
    ['IMMUTABLE_', [], '1.2.3', 'unknown', { code: 'ECR_UNKNOWN_MODE', mode: 'IMMUTABLE_' }],
    ['immutable', [], '1.2.3', 'unknown', { code: 'ECR_UNKNOWN_MODE', mode: 'immutable' }],
    ['__proto__', [], '1.2.3', 'unknown', { code: 'ECR_UNKNOWN_MODE', mode: '__proto__' }],
    [
      'IMMUTABLE_WITH_EXCLUSION',
      ['latest', 'dev-*'],
      'sha-1',
      'immutable',
      { code: 'ECR_NOT_EXCLUDED', filters: ['latest', 'dev-*'] },
    ],
    [
      'IMMUTABLE_WITH_EXCLUSION',
      ['latest', 'sha-*'],
      'sha-1',
      'mutable',
      { code: 'ECR_TAG_EXCLUDED', filter: 'sha-*', filters: ['latest', 'sha-*'] },
    ],
    [
      'MUTABLE_WITH_EXCLUSION',
      ['v*', 'sha-*'],
      'sha-1',
      'immutable',
      { code: 'ECR_FILTER_PROTECTS', filter: 'sha-*', filters: ['v*', 'sha-*'] },
    ],
    ['MUTABLE_WITH_EXCLUSION', ['v*'], 'sha-1', 'mutable', { code: 'ECR_NO_FILTER_PROTECTS', filters: ['v*'] }],
  ] as const)('%s %j, %j: %s', (mode, filters, tag, verdict, reason) => {
    expect(judgeTag(setting(mode, ...filters), tag)).toEqual({ verdict, reason })
  })

  it.each([
    ['LATEST', 'latest', 'case-insensitive'],
    ['Dev-*', 'dev-1', 'case-insensitive'],
    ['rc', '1.2.3-rc.1', 'unanchored'],
    ['dev-*', '1.2.3-dev-1', 'unanchored'],
    ['RC', '1.2.3-rc.1', 'case-insensitive-and-unanchored'],
  ])('does not rely on %j sparing %j, since it may be %s', (filter, tag, reading) => {
    const mode = 'IMMUTABLE_WITH_EXCLUSION'
    expect(judgeTag(setting(mode, 'cache', filter), tag)).toEqual({
      verdict: 'unknown',
      reason: { code: 'ECR_FILTER_UNCERTAIN', mode, filter, filters: ['cache', filter], reading },
    })
  })

  it('does not rely on a star that stands for nothing to protect a tag', () => {
    const mode = 'MUTABLE_WITH_EXCLUSION'
    expect(judgeTag(setting(mode, '1.2.3*'), '1.2.3')).toEqual({
      verdict: 'unknown',
      reason: {
        code: 'ECR_FILTER_UNCERTAIN',
        mode,
        filter: '1.2.3*',
        filters: ['1.2.3*'],
        reading: 'star-needs-a-character',
      },
    })
    expect(judgeTag(setting(mode, '1.2.3*', '1.2.3'), '1.2.3').reason).toEqual({
      code: 'ECR_FILTER_PROTECTS',
      filter: '1.2.3',
      filters: ['1.2.3*', '1.2.3'],
    })
    expect(judgeTag(setting(mode, 'v**'), 'v1').verdict).toBe('unknown')
  })

  it.each([
    ['IMMUTABLE_WITH_EXCLUSION', 'latest*', 'latest'],
    ['MUTABLE_WITH_EXCLUSION', 'V*', 'v1.2.3'],
    ['MUTABLE_WITH_EXCLUSION', '1.2.3', 'v1.2.3'],
  ])('keeps calling mutable what %s with %j leaves mutable as we read it', (mode, filter, tag) => {
    expect(judgeTag(setting(mode, filter), tag).verdict).toBe('mutable')
  })

  it.each(['IMMUTABLE_WITH_EXCLUSION', 'MUTABLE_WITH_EXCLUSION'])('%s without a filter is nothing ECR sets', (mode) => {
    expect(judgeTag(setting(mode), 'x')).toEqual({
      verdict: 'unknown',
      reason: { code: 'ECR_UNKNOWN_FILTER', mode, filter: '', filterType: '' },
    })
  })

  it.each([
    ['REGEX', 'x.*'],
    ['wildcard', 'x'],
    ['', 'x'],
    ['WILDCARD', ''],
    ['WILDCARD', 'x?'],
    ['WILDCARD', 'x y'],
    ['WILDCARD', 'x\n'],
    ['WILDCARD', 'x'.repeat(129)],
  ])('does not guess at a filter of type %j: %j', (filterType, filter) => {
    for (const mode of ['IMMUTABLE_WITH_EXCLUSION', 'MUTABLE_WITH_EXCLUSION']) {
      const filters = [
        { filterType: 'WILDCARD', filter: '*' },
        { filterType, filter },
      ]
      expect(judgeTag({ mode, filters }, 'sha-1')).toEqual({
        verdict: 'unknown',
        reason: { code: 'ECR_UNKNOWN_FILTER', mode, filter, filterType },
      })
    }
  })

  it('never passes a tag that any reading of the filters lets move', () => {
    const filter = fc.string({ unit: fc.constantFrom('a', 'A', 'b', '*'), minLength: 1, maxLength: 5 })
    const tag = fc.string({ unit: fc.constantFrom('a', 'A', 'b'), minLength: 1, maxLength: 6 })
    const mode = fc.constantFrom('IMMUTABLE_WITH_EXCLUSION', 'MUTABLE_WITH_EXCLUSION')
    const readings = ['', 'i'].flatMap((flags) =>
      ['.*', '.+'].flatMap((star) =>
        [(body: string) => `^${body}$`, (body: string) => body].map(
          (anchor) => (wildcard: string) => new RegExp(anchor(wildcard.replaceAll('*', star)), flags),
        ),
      ),
    )
    fc.assert(
      fc.property(mode, fc.array(filter, { minLength: 1, maxLength: 3 }), tag, (name, filters, text) => {
        fc.pre(judgeTag(setting(name, ...filters), text).verdict === 'immutable')
        const covered = readings.map((reading) => filters.some((wildcard) => reading(wildcard).test(text)))
        expect(new Set(covered)).toEqual(new Set([name === 'MUTABLE_WITH_EXCLUSION']))
      }),
      { seed: 3, numRuns: 3000 },
    )
  })
})
