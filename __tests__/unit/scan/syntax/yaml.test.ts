import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { offsetAt } from '../../../../src/scan/mapped-text.ts'
import type { DataNode, DataScalar } from '../../../../src/scan/syntax/data.ts'
import { at, scalarText } from '../../../../src/scan/syntax/data.ts'
import { readYamlDocuments } from '../../../../src/scan/syntax/yaml.ts'

function scalarsIn(node: DataNode | null): DataScalar[] {
  if (!node) return []
  if (node.kind === 'scalar') return [node]
  return node.kind === 'list'
    ? node.items.flatMap(scalarsIn)
    : node.entries.flatMap(({ key, value }) => [key, ...scalarsIn(value)])
}

/** Each character of a scalar that is no blank stands where the map says it does, or was written as an escape. */
function misplaced(text: string): string[] {
  const { roots } = readYamlDocuments({ path: 'a.yml', text })
  return roots
    .flatMap(scalarsIn)
    .flatMap(({ text: value, mapped }) =>
      mapped.pieces.flatMap(({ index, offset, length }) =>
        value.slice(index, index + length) === text.slice(offset, offset + length) ? [] : [value],
      ),
    )
}

describe('the text of a scalar stands where the map says', () => {
  it.each([
    ['plain', 'a: docker push x\n', 'docker push x'],
    ['plain over two lines', 'a: docker\n   push x\n', 'docker push x'],
    ['literal', 'a: |\n  one\n    two\n  three\n', 'one\n  two\nthree\n'],
    ['literal, indentation told', 'a: |2-\n    one\n  two\n', '  one\ntwo'],
    ['literal, line ends of Windows', 'a: |\r\n  one\r\n  two\r\n', 'one\ntwo\n'],
    ['folded', 'a: >-\n  one\n  two\n\n  three\n', 'one two\nthree'],
    ['single quotes', "a: 'it''s x'\n", "it's x"],
    ['double quotes', 'a: "one\\ttwo \\u0041 \\"x\\" y"\n', 'one\ttwo A "x" y'],
    ['double quotes, a line cut', 'a: "one\\\n   two"\n', 'onetwo'],
    ['a number as it is written', 'a: 1.10\n', '1.10'],
  ])('%s', (_, text, value) => {
    const scalar = at(readYamlDocuments({ path: 'a.yml', text }).roots[0], 'a') as DataScalar
    expect(scalar.text).toBe(value)
    expect(misplaced(text)).toEqual([])
    const last = value.trimEnd().length - 1
    expect(text.charAt(offsetAt(scalar.mapped, last))).toBe(value.charAt(last))
  })

  it('for any text', () => {
    const piece = fc.constantFrom(
      'a',
      'b: ',
      '- ',
      '\n',
      '\n  ',
      '|\n',
      '>-\n',
      '"',
      "'",
      '\\',
      '#',
      ' ',
      '*x',
      '&x ',
      '{',
      '}',
      '[',
      ']',
      ',',
      '\r\n',
      'é',
      '!Ref ',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        expect(misplaced(pieces.join(''))).toEqual([])
      }),
      { numRuns: 3000, seed: 7 },
    )
  })
})

describe('what hides a value is resolved', () => {
  it('an alias', () => {
    const { roots } = readYamlDocuments({ path: 'a.yml', text: 'x: &i nginx:latest\ny: *i\n' })
    expect(scalarText(at(roots[0], 'y'))).toBe('nginx:latest')
  })
  it.each([
    ['the last of its name before it', 'x: &i one\ny: *i\nz: &i two\n', 'one'],
    ['what it stood for where it is written', 'a: &i one\nx: &m {k: *i}\nb: &i two\ny: *m\n', 'one'],
    ['a key', '&i one: x\ny: *i\n', 'one'],
    ['nothing', 'x: &i one\ny: *j\n', null],
  ])('an alias: %s', (_, text, expected) => {
    const { roots } = readYamlDocuments({ path: 'a.yml', text })
    expect(scalarText(at(roots[0], 'y', 'k') ?? at(roots[0], 'y'))).toBe(expected)
  })
  it('a merge key, under what is written beside it', () => {
    const { roots } = readYamlDocuments({ path: 'a.yml', text: 'b: &b {i: one, k: two}\na:\n  <<: *b\n  i: three\n' })
    expect(scalarText(at(roots[0], 'a', 'i'))).toBe('three')
    expect(scalarText(at(roots[0], 'a', 'k'))).toBe('two')
  })
  it('a tag is kept as it is written', () => {
    const { roots } = readYamlDocuments({ path: 'a.yml', text: 'a: !Sub "x:${T}"\n' })
    expect(at(roots[0], 'a')).toMatchObject({ tag: '!Sub', text: 'x:${T}' })
  })
})

describe('what would exhaust the machine is refused with a note', () => {
  it('an alias to itself', () => {
    expect(readYamlDocuments({ path: 'a.yml', text: 'a: &a [*a]\n' }).roots).toHaveLength(1)
  })
  it('no end of aliases, each of which costs the same', () => {
    const anchors = Array.from({ length: 20_000 }, (_, n) => `- &a${n} x\n- *a${n}\n`)
    expect(readYamlDocuments({ path: 'a.yml', text: anchors.join('') }).roots[0]).toMatchObject({
      items: { length: 40_000 },
    })
  })
  it('depth', () => {
    const { notes } = readYamlDocuments({ path: 'a.yml', text: '['.repeat(100_000) })
    expect(notes).toMatchObject([{ code: 'TOO_DEEP', path: 'a.yml' }])
  })
  it('a bomb of aliases', () => {
    const levels = Array.from({ length: 12 }, (_, n) => `l${n}: &l${n} [${`*l${n - 1},`.repeat(9)}]`)
    const { notes } = readYamlDocuments({ path: 'a.yml', text: ['l: &l-1 [x]', ...levels].join('\n') })
    expect(notes.map(({ code }) => code)).toContain('TOO_MANY')
  })
})

describe('what is null stands for nothing, as in the core schema', () => {
  it.each([
    ['a:', true],
    ['a: ~', true],
    ['a: null', true],
    ['a: NULL', true],
    ['a: !!null', true],
    ['a: nULL', false],
    ['a: "null"', false],
    ['a: !!str null', false],
    ['a: !Ref null', false],
    ['a: 0', false],
    ['a: false', false],
  ])('%s', (text, isNull) => {
    const { roots } = readYamlDocuments({ path: 'a.yml', text })
    expect(at(roots[0], 'a')).toMatchObject({ isNull })
  })
})

it('the same text of the same path is parsed once, by whatever object it is asked for', () => {
  const ask = (path: string) => readYamlDocuments({ path, text: 'a: 1\n' })
  const first = ask('a.yml')
  expect(ask('a.yml')).toBe(first)
  expect(ask('b.yml')).not.toBe(first)
})
