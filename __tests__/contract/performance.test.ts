import { describe, expect, it } from '@jest/globals'
import { PARTS } from '../../bench/parts.mjs'
import { bytesText, recorded } from '../../bench/size.mjs'
import { read } from '../support/markdown.ts'

const page = read('docs/performance.md')

/** The cells of the table of figures, without its head. */
function figures(): string[][] {
  const [, table = ''] = /<!-- figures -->([^]*)<!-- \/figures -->/.exec(page) ?? []
  const lines = table.split('\n').filter((line) => line.startsWith('|'))
  return lines.slice(2).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )
}

describe('docs/performance.md', () => {
  it('has the rows of the bench, each with the command that repeats it', () => {
    const rows = PARTS.flatMap(({ name, rows: names }) => names.map((row) => [row, `\`node bench/index.mjs ${name}\``]))
    expect(figures().map((cells) => [cells[0], cells.at(-1)])).toEqual(rows)
  })

  it('has the bytes of the record, in its order', () => {
    const told = figures().flatMap(([, ours = '']) => (ours.endsWith(' bytes') ? [ours] : []))
    expect(told).toEqual(Object.values(recorded).map(bytesText))
  })

  it('leaves no figure out', () => {
    expect(figures().filter((cells) => cells.length !== 7 || !cells[1] || !cells[2] || !cells[3])).toEqual([])
  })

  it('names the parts that can be measured alone', () => {
    expect(page).toContain(`# these parts: ${PARTS.map(({ name }) => name).join(', ')}`)
  })
})
