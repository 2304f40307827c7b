import { describe, expect, it, jest } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { literalsIn, slowOn } from '../support/fuzz/regexes.ts'

jest.setTimeout(120_000)

const SOURCES = fileURLToPath(new URL('../../src', import.meta.url))

const LITERALS = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts'))
  .toSorted()
  .flatMap((file) => literalsIn(readFileSync(`${SOURCES}/${file}`, 'utf8')).map((literal) => ({ file, ...literal })))

/** What costs more than its text allows, and is never given a long one. */
const SHORT: readonly (readonly [file: string, source: string, why: string])[] = [
  ['cli/progress.ts', String.raw`\B(?=(?:\d{3})+$)`, 'a number that the program counted itself'],
  ['report/audit/html/words.ts', String.raw`\B(?=(?:\d{3})+$)`, 'likewise'],
  ['scan/fixes/drop-tag.ts', String.raw`([ \t]+)(["']?)$`, '100 characters before the tag'],
  [
    'scan/fixes/drop-tag.ts',
    String.raw`(\s+)(?:-t\s*|--(?:tag|destination)(?:\s+|=))["']?[^\s"']*$`,
    '500 characters before the tag',
  ],
  ['scan/fixes/script-site.ts', String.raw`[^\s"'=,]+:$`, '400 characters before a span'],
  ['scan/suppressions.ts', String.raw`(?:#|\/\/|\/\*|--|<!--|;)+\s*$`, 'a line of at most 2000 characters'],
  ['scan/syntax/interpolation.ts', String.raw`\w*$`, 'a name, cut to 100 characters in the line above'],
]

describe('the regular expressions of the sources', () => {
  it.each([
    [String.raw`const a = /x\/[/]y/gi`, [String.raw`x\/[/]y`]],
    ['a = b / c / d', []],
    ['f(x) / 2 + "/a/" + \'/b/\' // /c/', []],
    ['return /a/.test(b)', ['a']],
    ['`/a/${b.replace(/c/g, `/d/${/e/.source}`)}/f/`', ['c', 'e']],
    ['/* /a/ */ [1] / 2, /b/u', ['b']],
  ])('%s', (text, sources) => {
    expect(literalsIn(text).map(({ source }) => source)).toEqual(sources)
  })

  it('are found', () => {
    expect(LITERALS.length).toBeGreaterThan(700)
  })
})

it.each([
  ['(a+)+$', 32],
  ['^(?:a|a)*$', 64],
  [String.raw`\s+$`, 20_000],
  ['<[^>]*>', 20_000],
])('/%s/ is known for slow', (source, most) => {
  expect(slowOn({ source, flags: '' })?.length).toBeLessThanOrEqual(most)
})

it('no regular expression costs more than the length of its text, but those that get short ones', () => {
  const slow = LITERALS.flatMap(({ file, source, flags }) =>
    slowOn({ source, flags }) ? [`${file} /${source}/${flags.replaceAll(/[^i]/g, '')}`] : [],
  )
  expect(slow.toSorted()).toEqual(SHORT.map(([file, source]) => `${file} /${source}/`).toSorted())
})
