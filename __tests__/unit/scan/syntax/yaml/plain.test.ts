import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Parser } from 'yaml'
import { maskTemplates } from '../../../../../src/scan/syntax/template-mask.ts'
import { composed } from '../../../../../src/scan/syntax/yaml/composed.ts'
import { plainDocuments } from '../../../../../src/scan/syntax/yaml/plain.ts'

const FIXTURES = fileURLToPath(new URL('../../../../fixtures', import.meta.url))

const PIECES = [
  ['a', 'b', 'c: ', 'd:', '- ', '-', '\n', '\n', '\n  ', '\n    ', '\n      ', '\r\n', ' ', '\t', '\uFEFF'],
  ['|\n', '|\n   x\n', '>-\n', '|2-\n', "'x'", '"y"', "'", '"', '\\', '# c', '#', '@', '%', '!', '!Ref ', '~'],
  ['{', '}', '[', ']', ',', ', ', ': ', ':', '{a: 1}', '[x, y]', '{a}', '&a ', '*a', '&b ', '?', '<<: '],
  ['---\n', '---', '...\n', '%YAML 1.2\n', 'key: v\n', '- item\n', 'key:\n'],
].flat()

/** Whether it is plain; if so, the library's composer has to come to the same, and to find no fault. */
function isPlain(text: string): boolean {
  const tokens = [...new Parser().parse(text)]
  const roots = plainDocuments(tokens, text)
  if (roots) expect({ text, ...composed(tokens, text) }).toEqual({ text, roots, errors: [], isCut: false })
  return roots !== null
}

describe('what is read without the composer', () => {
  it.each([
    ['a map', 'a: b\nc:\n  d: "e"\n'],
    ['a list at the indentation of its key', 'a:\n- b\n- c: d\n  e: f\n-\n'],
    ['values that are left out', 'a:\nb: # none\n  # at all\nc: ~\n'],
    ['brackets', 'a: {b: [c, "d", {}], e, f: }\ng: [\n\n  x, # y\n  ]\n'],
    ['blocks', 'a: |\n  one\n\n  two\nb: >-\n  three\n    four\n# end\n'],
    ['scalars over several lines', 'a: one\n  two\nb: "three\\\n  four"\n'],
    ['several documents', '# one\n---\na: b\n...\n---\n---\n- c\n'],
    ['merged maps', '<<: [{a: b}, {c: d}]\na: e\n'],
    ['line ends of Windows, and a byte order mark', '\uFEFFa:\r\n  - b\r\n  - |\r\n    c\r\n'],
  ])('%s', (_, text) => {
    expect(isPlain(text)).toBe(true)
  })

  it.each([
    ['an anchor', 'a: &b c\n'],
    ['an alias', '- *a\n'],
    ['a tag', 'a: !Ref b\n'],
    ['an explicit key', '? a\n: b\n'],
    ['a pair in a list', '[a: b]\n'],
    ['a directive', '%YAML 1.2\n---\na: b\n'],
    ['a fault', 'a: b: c\n'],
    ['a tab', 'a:\n\t- b\n'],
    ['nothing', '# nothing\n'],
  ])('not %s', (_, text) => {
    expect(isPlain(text)).toBe(false)
  })

  it('all fixtures alike, and nearly all of them', () => {
    const texts = readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.(?:ya?ml|json)$/.test(path))
      .map((path) => maskTemplates(readFileSync(join(FIXTURES, path), 'utf8')))
    expect(texts.length).toBeGreaterThan(50)
    expect(texts.filter(isPlain).length / texts.length).toBeGreaterThan(0.7)
  })

  it('any text alike', () => {
    const piece = fc.constantFrom(...PIECES)
    let plain = 0
    const text = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''))
    fc.assert(
      fc.property(text, (written) => {
        if (isPlain(written)) plain += 1
      }),
      { numRuns: 20_000, seed: 20_260_301 },
    )
    expect(plain).toBeGreaterThan(2000)
  })
})
