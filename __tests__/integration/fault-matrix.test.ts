import { beforeAll, describe, expect, it, jest } from '@jest/globals'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { BELIEVABLE, HARMLESS, isExcepted } from '../support/fault-matrix/cell-exceptions.ts'
import { callersInSources, operationsInSources, routeOf } from '../support/fault-matrix/matrix-operations.ts'
import { type MatrixReport, runMatrix } from '../support/fault-matrix/matrix-processes.ts'
import { merged, optionalText, parseTable, tableOf, tableText, unwritten } from '../support/fault-matrix/table.ts'
import { read, ROOT } from '../support/markdown.ts'

jest.setTimeout(600_000)

const PAGE = 'docs/reliability.md'

/** `UPDATE_GOLDENS=1 npm test -- __tests__/integration/fault-matrix` adds to the page what came to be; a row that is emptied is written anew. */
const UPDATE = process.env['UPDATE_GOLDENS'] === '1'

let matrix: MatrixReport

beforeAll(async () => {
  matrix = await runMatrix(2)
})

describe('without a fault', () => {
  it('every scenario says something, and all of it is so', () => {
    expect(matrix.scenarios.filter(({ claims, untrue }) => claims.length === 0 || untrue.length > 0)).toEqual([])
    const refused = matrix.scenarios.filter(({ told }) => told.length > 0)
    expect(refused.map(({ title, told }) => [title, told])).toEqual([
      ['a mirror of another registry', ['ECR_PULL_THROUGH_CACHE']],
    ])
  })
})

describe('the matrix', () => {
  it('has every call that the sources can make', () => {
    const asked = new Set(matrix.scenarios.flatMap(({ operations }) => operations).map(routeOf))
    expect(operationsInSources().filter((operation) => !asked.has(operation))).toEqual([])
  })

  it('knows everything that opens a connection', () => {
    expect(callersInSources()).toEqual(['ecr/blob.ts', 'github/fetch.ts'])
  })

  it('is as large as it is said to be', () => {
    expect(matrix.cells.length).toBeGreaterThan(9000)
    expect(new Set(matrix.cells.map(({ fault }) => fault)).size).toBeGreaterThan(300)
  })

  it('has no cell that passes, hangs, ends without its own code and a remedy, or tells a secret', () => {
    const wrong = matrix.cells.filter(({ problems }) => problems.length > 0)
    expect(
      wrong.map(({ command, title, operation, from, fault, once, problems }) =>
        [
          `${command}, ${title}: ${operation}${from === 1 ? ' again' : ''}, ${fault}${once ? ' once' : ''}`,
          ...problems,
        ].join('; '),
      ),
    ).toEqual([])
  })

  it('runs no more than a part of the cells again, for want of a machine that keeps up', () => {
    const spoilt = matrix.cells.filter(({ delays }) => delays.length > 0)
    expect(spoilt.length).toBeLessThan(matrix.cells.length / 4)
  })

  it.each([
    ['believed', BELIEVABLE],
    ['same', HARMLESS],
  ] as const)('makes no exception that no cell needs: %s', (manner, exceptions) => {
    const idle = exceptions.flatMap((exception) => {
      const cells = matrix.cells.filter((cell) => isExcepted(exception, cell))
      const faults = exception.faults.filter((fault) => !cells.some((cell) => cell.fault === fault))
      return cells.some((cell) => cell.manner === manner) ? faults : [exception.why]
    })
    expect(idle).toEqual([])
  })

  it('lets nobody be led to a host that cannot prove who it is', () => {
    expect(matrix.strays).toEqual([])
  })
})

describe(PAGE, () => {
  it('has what the cells come to', () => {
    const table = tableOf(matrix.cells)
    if (UPDATE) rewrite({ table: tableText(merged(table, parseTable(sectionOf('table')))), optional: optionalText() })
    const written = parseTable(sectionOf('table'))
    expect(unwritten(table, written)).toEqual([])
    expect([...written.keys()]).toEqual([...table.keys()])
    expect(sectionOf('optional')).toBe(optionalText())
  })
})

function marks(name: string): readonly [string, string] {
  return [`<!-- ${name}: written by __tests__/integration/fault-matrix.test.ts -->\n\n`, `\n\n<!-- end of ${name} -->`]
}

function sectionOf(name: string): string {
  const [begin, end] = marks(name)
  return read(PAGE).split(begin)[1]?.split(end)[0] ?? ''
}

function rewrite(sections: Readonly<Record<string, string>>): void {
  const page = Object.entries(sections).reduce((text, [name, content]) => {
    const [begin, end] = marks(name)
    const [before = '', after = ''] = [text.split(begin)[0], text.split(end)[1]]
    return before + begin + content + end + after
  }, read(PAGE))
  writeFileSync(join(ROOT, PAGE), page)
}
