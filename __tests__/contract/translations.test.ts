import { describe, expect, it } from '@jest/globals'
import { linksOf, read, splitFences } from '../support/markdown.ts'

const PAIRS = [
  ['README.md', 'README.ja.md'],
  ['docs/migration.md', 'docs/migration.ja.md'],
] as const

/** Fenced blocks, each with its language. */
function blocksOf(page: string): string[] {
  return splitFences(page).blocks.map(({ language, text }) => `${language}\n${text}`)
}

/** The blocks of a translation that do not stand in the original, after those before them. */
function strayBlocks(original: string, translation: string): string[] {
  const blocks = blocksOf(original)
  let next = 0
  return blocksOf(translation).filter((block) => {
    const at = blocks.indexOf(block, next)
    if (at !== -1) next = at + 1
    return at === -1
  })
}

/** The levels of the headings, in their order. */
function levelsOf(page: string): number[] {
  return [...splitFences(page).prose.matchAll(/^(#{1,6})\s/gmu)].map(([, marks = '']) => marks.length)
}

/** How many rows each table has. */
function tableRows(page: string): number[] {
  return [...splitFences(page).prose.matchAll(/(?:^\|.*\n?)+/gmu)].map(([table]) => table.trimEnd().split('\n').length)
}

describe.each(PAIRS)('%s and %s', (original, translation) => {
  it('link to each other at the top', () => {
    const [here, there] = [original, translation].map((file) => linksOf(read(file))[0])

    expect(`${here} ${there}`).toBe([translation, original].map((file) => file.split('/').at(-1)).join(' '))
  })

  it('have the same code, in the same order', () => {
    expect(blocksOf(read(translation))).not.toEqual([])
    expect(strayBlocks(read(original), read(translation))).toEqual([])
  })
})

describe('docs/migration.md and docs/migration.ja.md', () => {
  const [original, translation] = [read('docs/migration.md'), read('docs/migration.ja.md')]

  it('have the same headings, by level', () => {
    expect(levelsOf(translation)).toEqual(levelsOf(original))
  })

  it('have the same tables, by rows', () => {
    expect(tableRows(translation)).toEqual(tableRows(original))
  })

  it('leave out no code', () => {
    expect(blocksOf(translation)).toEqual(blocksOf(original))
  })
})

describe('a translation that has drifted is caught', () => {
  const ORIGINAL = '# A\n\n```sh\none\n```\n\n## B\n\n```sh\ntwo # why\n```\n\n| a |\n| - |\n| b |\n'

  it.each([
    ['one', 'ein', ['sh\nein']],
    ['two # why', 'two # なぜ', ['sh\ntwo # なぜ']],
    ['```sh\ntwo', '```yaml\ntwo', ['yaml\ntwo # why']],
    ['two # why\n```', 'two # why\n```\n\n```sh\none\n```', ['sh\none']],
    ['```sh\none\n```\n', '', []],
  ])('by its code: %j → %j', (good, bad, stray) => {
    expect(strayBlocks(ORIGINAL, ORIGINAL.replace(good, bad))).toEqual(stray)
  })

  it('by its headings and tables', () => {
    expect(levelsOf(ORIGINAL)).toEqual([1, 2])
    expect(levelsOf(ORIGINAL.replace('## B', '### B'))).toEqual([1, 3])
    expect(tableRows(ORIGINAL)).toEqual([3])
    expect(tableRows(`${ORIGINAL}| c |\n`)).toEqual([4])
  })
})
