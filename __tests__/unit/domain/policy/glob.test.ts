import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { compileGlob, globFault, REPOSITORY_GLOB, TAG_GLOB } from '../../../../src/domain/policy/glob.ts'

describe('a tag pattern', () => {
  it.each([
    ['latest', ['latest'], ['Latest', 'latest-arm64', 'my-latest']],
    ['rc-*', ['rc-', 'rc-1', 'rc-1.2'], ['rc', 'RC-1', 'src-1']],
    ['*', ['a', '1.', '_'], []],
    ['*.*', ['1.', '1.2', '1.2.3'], ['12']],
    ['**', ['a', '1.2'], []],
    ['*a*b*c', ['abc', 'xaybzc'], ['acb', 'ab']],
    ['a*a', ['aa', 'a-a'], ['a']],
    ['v?', ['v1', 'v.'], ['v', 'v12']],
    ['base-*-[0-9]*', ['base-jdk-21', 'base--1', 'base-a-b-2x'], ['base-jdk', 'base-jdk-x']],
    ['[!0-9]*', ['v1', '_'], ['1', '12-x']],
    ['1.2', ['1.2'], ['1x2', '1.20']],
    ['[a.]b', ['ab', '.b'], ['cb']],
    ['x[a-]', ['x-', 'xa'], ['xb']],
    ['a.b*', ['a.b', 'a.bc'], ['axb']],
  ])('%s', (source, matching, others) => {
    const glob = compileGlob(source)
    expect(globFault(source, TAG_GLOB)).toBeNull()
    expect([...matching, ...others].filter((tag) => glob.matches(tag))).toEqual(matching)
    expect(glob.source).toBe(source)
  })

  it.each([
    ['a{b,c}', 'Nothing can match it: a pattern is made of letters,'],
    ['team/app', 'Nothing can match it'],
    ['-rc', 'Nothing can match it'],
    ['.*', 'Nothing can match it'],
    ['(a+)+', 'Nothing can match it'],
    ['a\\*', 'Nothing can match it'],
    ['!a', 'Nothing can match it'],
    ['a\n', 'Nothing can match it'],
    ['a]', 'Nothing can match it'],
    ['[[a]', 'Nothing can match it'],
    ['', 'Nothing can match it'],
    ['[a', 'A "[" is not closed.'],
    ['a[', 'A "[" is not closed.'],
    ['[]a', 'A set "[…]" is empty.'],
    ['[!]', 'A set "[…]" is empty.'],
    ['[z-a]', 'A range in "[…]" runs backwards.'],
    ['*a*b*c*', 'A pattern may hold at most 3 "*".'],
    ['****', 'A pattern may hold at most 3 "*".'],
  ])('%j is none', (source, fault) => {
    expect(globFault(source, TAG_GLOB)).toMatch(fault)
  })

  it('takes no longer for a text that is made for it', () => {
    const glob = compileGlob('*a?[ab]a*a?[ab]a*b')
    const started = performance.now()
    for (let round = 0; round < 1000; round += 1) expect(glob.matches('a'.repeat(256))).toBe(false)
    expect(performance.now() - started).toBeLessThan(1000)
  })

  it('finds a text made of itself, and its literal rest only', () => {
    const piece = fc.stringMatching(/^[a-z0-9_.-]{0,8}$/)
    fc.assert(
      fc.property(piece, piece, piece, piece, (a, b, x, y) => {
        const glob = compileGlob(`_${a}*${b}?`)
        expect(glob.matches(`_${a}${x}${b}.`)).toBe(true)
        expect(glob.matches(y)).toBe(
          y.length > a.length + b.length + 1 && y.startsWith(`_${a}`) && y.slice(0, -1).endsWith(b),
        )
      }),
      { seed: 20261123 },
    )
  })

  it('takes nothing that the engine would refuse, and throws at nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab-.[]!*?^/\\({+$|'.split('')) }), (source) => {
        if (globFault(source, TAG_GLOB) === null) compileGlob(source).matches('a-b')
      }),
      { seed: 20261123, numRuns: 2000 },
    )
  })

  it('does not hang on a text made for it', () => {
    const glob = compileGlob('*a*a*ab')
    const start = performance.now()
    expect(glob.matches('a'.repeat(128))).toBe(false)
    expect(performance.now() - start).toBeLessThan(500)
  })
})

describe('a repository pattern', () => {
  it.each([
    ['team/legacy', ['team/legacy'], ['team/legacy-2', 'a/team/legacy']],
    ['team/*', ['team/a', 'team/a/b'], ['team', 'teams/a']],
    ['*', ['a', 'a/b'], []],
  ])('%s', (source, matching, others) => {
    const glob = compileGlob(source)
    expect(globFault(source, REPOSITORY_GLOB)).toBeNull()
    expect([...matching, ...others].filter((name) => glob.matches(name))).toEqual(matching)
  })

  it.each([['Team/app'], ['/app'], ['1.dkr.ecr.eu-west-1.amazonaws.com/app:1']])('%s is none', (source) => {
    expect(globFault(source, REPOSITORY_GLOB)).toMatch('Nothing can match it: a pattern is made of lower-case letters')
  })
})
