import { existsSync } from 'node:fs'
import { join, posix } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { read, ROOT } from '../support/markdown.ts'

interface Threat {
  readonly threat: string
  readonly stopped: string
  /** The tests that show it: a file, and how titles of it begin. */
  readonly tests: readonly { readonly file: string; readonly titles: readonly string[] }[]
}

/** The rows of the tables of threats in docs/security.md. */
function threatsOf(page: string): Threat[] {
  const [, section = ''] = /^## Threats$([^]*?)^## /mu.exec(page) ?? []
  return section
    .split('\n')
    .filter((line) => line.startsWith('| ') && !/^\| (?:Threat |-)/u.test(line))
    .map((row) => {
      const [threat = '', stopped = '', shown = ''] = row
        .slice(1, -1)
        .split(/(?<!\\)\|/u)
        .map((cell) => cell.trim())
      return { threat, stopped, tests: testsIn(shown) }
    })
}

function testsIn(cell: string): Threat['tests'] {
  return cell.split('; ').map((part) => {
    const [, target = ''] = /^\[[^\]]+\]\(([^)]+)\)/u.exec(part) ?? []
    const titles = [...part.matchAll(/`([^`]+)`/gu)].map(([, title = '']) => title)
    return { file: posix.join('docs', target), titles }
  })
}

/** What is wrong with the tests that a threat names; nothing if there are some, and they are there. */
function faultsOf({ threat, stopped, tests }: Threat): string[] {
  const faults = tests.flatMap(({ file, titles }) => {
    if (!/^__tests__\/.*\.test\.ts$/u.test(file)) return [`${file} is no file of tests`]
    if (!existsSync(join(ROOT, file))) return [`there is no ${file}`]
    const source = read(file)
    if (titles.length === 0) return [`no test of ${file} is named`]
    return titles.filter((title) => !holdsTitle(source, title)).map((title) => `${file} has no "${title}"`)
  })
  return [...(threat === '' || stopped === '' ? ['a cell is empty'] : []), ...faults]
}

/** Whether a literal of the file begins so. */
function holdsTitle(source: string, title: string): boolean {
  return [`'${title}`, `"${title}`, `\`${title}`].some((literal) => source.includes(literal))
}

const THREATS = threatsOf(read('docs/security.md'))

describe('each threat of docs/security.md', () => {
  it('is read', () => {
    expect(THREATS.length).toBeGreaterThan(40)
    expect(new Set(THREATS.map(({ threat }) => threat)).size).toBe(THREATS.length)
  })

  it.each(THREATS)('has its tests: $threat', (threat) => {
    expect(faultsOf(threat)).toEqual([])
  })

  it.each([
    ['| A | B | |', ['docs is no file of tests']],
    ['| A | B | [x](../README.md) `x` |', ['README.md is no file of tests']],
    ['| A | B | [x](../__tests__/unit/none.test.ts) `x` |', ['there is no __tests__/unit/none.test.ts']],
    [
      '| A | B | [x](../__tests__/contract/threats.test.ts) |',
      ['no test of __tests__/contract/threats.test.ts is named'],
    ],
    ['| A | | [x](../__tests__/contract/threats.test.ts) `is read` |', ['a cell is empty']],
    [
      '| A | B | [x](../__tests__/contract/links.test.ts) `links` `no link` |',
      ['__tests__/contract/links.test.ts has no "no link"'],
    ],
  ])('would be told of: %s', (row, faults) => {
    expect(threatsOf(`## Threats\n\n${row}\n\n## Rest`).flatMap(faultsOf)).toEqual(faults)
  })
})

it('SECURITY.md and docs/security.md lead to each other', () => {
  expect(read('SECURITY.md')).toContain('(docs/security.md)')
  expect(read('docs/security.md')).toContain('(../SECURITY.md)')
})
