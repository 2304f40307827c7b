import { describe, expect, it } from '@jest/globals'
import { readIgnoredPaths } from '../../../../src/commands/scan/ignored-paths.ts'

describe('a pattern', () => {
  it.each<[pattern: string, ignored: readonly string[], kept: readonly string[]]>([
    ['a.yml', ['a.yml', 'x/a.yml', 'a.yml/x'], ['b.yml', 'aa.yml', 'A.yml']],
    ['/a.yml', ['a.yml'], ['x/a.yml']],
    ['x/a.yml', ['x/a.yml'], ['y/x/a.yml']],
    ['docs/', ['docs/a.yml', 'x/docs/y/a.yml'], ['docs', 'docs.yml']],
    ['/docs/', ['docs/a.yml'], ['x/docs/a.yml']],
    ['*.yml', ['a.yml', 'x/a.yml', '.yml'], ['a.yaml', 'yml']],
    ['x/*.yml', ['x/a.yml'], ['x/y/a.yml']],
    ['x/**/a.yml', ['x/a.yml', 'x/y/a.yml', 'x/y/z/a.yml'], ['a.yml', 'y/x/a.yml']],
    ['**/x', ['x', 'y/x', 'y/x/z'], ['xx']],
    ['x/**', ['x/a', 'x/y/z'], ['x', 'y/x/a']],
    ['te?t', ['test', 'text'], ['tet', 'te/t', 'teest']],
    ['t*t*t', ['ttt', 'test-text'], ['tt', 'tester']],
    ['[ab].yml', ['[ab].yml'], ['a.yml']],
    ['a+(b).yml', ['a+(b).yml'], ['ab.yml']],
    ['  a.yml  ', ['a.yml'], []],
    [String.raw`\#a`, ['#a'], ['a']],
    [String.raw`\!a`, ['!a'], ['a']],
    ['# a.yml', [], ['a.yml', '# a.yml']],
    ['/', [], ['a', 'a/b']],
    ['a.yml\r\nb.yml\r\n', ['a.yml', 'b.yml'], ['c.yml']],
    ['*.yml\n!a.yml', ['b.yml'], ['a.yml', 'x/a.yml']],
    ['!a.yml\n*.yml', ['a.yml'], []],
    ['x/\n!x/a.yml', ['x/a.yml'], []],
    ['x/*\n!x/a.yml', ['x/b.yml'], ['x/a.yml']],
  ])('%j', (text, ignored, kept) => {
    const isIgnored = readIgnoredPaths(text)
    expect(ignored.filter((path) => !isIgnored(path))).toEqual([])
    expect(kept.filter(isIgnored)).toEqual([])
  })
})

describe('what others wrote', () => {
  const CARRIED = ['node_modules/a/b.yml', 'x/vendor/a.tf', '.terraform/modules/a.tf', 'x/.git/config']

  it('is left out', () => {
    expect(CARRIED.filter((path) => !readIgnoredPaths('')(path))).toEqual([])
    expect(['vendor', 'vendors/a.tf', '.terraform.lock.hcl'].filter(readIgnoredPaths(''))).toEqual([])
  })

  it('can be taken back', () => {
    expect(CARRIED.filter(readIgnoredPaths('!vendor/\n!.terraform/'))).toEqual([CARRIED[0], CARRIED[3]])
  })
})

it('takes patterns that backtrack in no time', () => {
  const text = Array.from({ length: 500 }, () => `${'*a'.repeat(120)}b\n${'**/a/'.repeat(50)}b\n`).join('')
  const isIgnored = readIgnoredPaths(text)
  const started = performance.now()
  expect([isIgnored('a'.repeat(4000)), isIgnored(`${'a/'.repeat(30)}c`)]).toEqual([false, false])
  expect(performance.now() - started).toBeLessThan(5000)
})

it('leaves nothing out by a pattern that nobody can read', () => {
  expect(['a'.repeat(256), 'a'.repeat(257)].map((name) => readIgnoredPaths(name)(name))).toEqual([true, false])
})

it('reads so many patterns and no more', () => {
  const isIgnored = readIgnoredPaths(Array.from({ length: 1001 }, (_, index) => `f${index}`).join('\n'))
  expect([isIgnored('f999'), isIgnored('f1000')]).toEqual([true, false])
})
