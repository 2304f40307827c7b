import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { verbatim } from '../../../../src/scan/mapped-text.ts'
import { at, scalarText } from '../../../../src/scan/syntax/data.ts'
import { maskTemplates } from '../../../../src/scan/syntax/template-mask.ts'
import { readTemplatedYaml } from '../../../../src/scan/syntax/templated-yaml.ts'

describe('maskTemplates', () => {
  it.each([
    ['no template', 'a: b\n', 'a: b\n'],
    ['a value', 'a: {{ b }}\n', 'a: xxxxxxx\n'],
    ['in a value', 'a: "b:{{ c }}"\n', 'a: "b:xxxxxxx"\n'],
    ['a key', '{{ a }}: b\n', 'xxxxxxx: b\n'],
    ['a line of control', '  {{- if a }}\nb: c\n', `${' '.repeat(13)}\nb: c\n`],
    ['a line of its own', '  {{ toYaml . }}\r\n', `${' '.repeat(16)}\r\n`],
    ['control in front', '{{- if a }}b: c{{- end }}\n', '           b: cxxxxxxxxxx\n'],
    ['an item', '- {{ a }}\n', '- xxxxxxx\n'],
    ['a comment', '{{/* a }} b */}}\nc: d\n', `${' '.repeat(16)}\nc: d\n`],
    ['a comment of lines', '{{- /*\na\n*/ -}}\nc: d\n', `${' '.repeat(6)}\n \n${' '.repeat(6)}\nc: d\n`],
    ['Jinja', '{% if a %}\nb: {{ c }}\n', `${' '.repeat(10)}\nb: xxxxxxx\n`],
    ['ERB', 'a: <%= b %>\n<% if c %>\n', `a: xxxxxxxx\n${' '.repeat(10)}\n`],
    ['an assignment', '{{ $a := b }}\n', `${' '.repeat(13)}\n`],
    ['half of one', 'a: {{ b }}\nc: {{ d\n', 'a: xxxxxxx\nc: {{ d\n'],
    ['the last one', 'a: {{ b }}', 'a: xxxxxxx'],
  ])('%s', (_, text, masked) => {
    expect(maskTemplates(text)).toBe(masked)
  })

  it('keeps every line where it is', () => {
    const pieces = [
      '{{',
      '}}',
      '{%',
      '%}',
      '<%',
      '%>',
      '/*',
      '*/',
      '-',
      ' ',
      '\n',
      '\r\n',
      'a',
      ':',
      '"',
      '$a :=',
      'if',
      'end',
      '=',
      '{',
      '}',
    ]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 60 }), (parts) => {
        const text = parts.join('')
        const masked = maskTemplates(text)
        expect(masked).toHaveLength(text.length)
        expect(masked.replaceAll(/[^\r\n]/g, '')).toBe(text.replaceAll(/[^\r\n]/g, ''))
      }),
      { numRuns: 1500, seed: 11 },
    )
  })

  it.each(['{{ a }}', '{{ if a }}', '{{', '{{/*', '{% ', '<%= '])('takes its time with the text alone: %s', (text) => {
    const started = performance.now()
    maskTemplates(text.repeat(50_000))
    expect(performance.now() - started).toBeLessThan(5000)
  })
})

describe('readTemplatedYaml', () => {
  it('gives actions as they are written, and their places', () => {
    const text = '{{- if a }}\nimage: "r/{{ .b | default "c" }}:d" # e\n{{- end }}\n'
    const { roots, notes } = readTemplatedYaml('a.yaml', verbatim(text, 0))
    const image = at(roots[0], 'image')
    expect(notes).toEqual([])
    expect(scalarText(image)).toBe('r/{{ .b | default "c" }}:d')
    expect(image && text.slice(image.span.start, image.span.end)).toBe('"r/{{ .b | default "c" }}:d"')
  })

  it('reads text within a file, and its notes', () => {
    const file = 'x: |\n  a:\n    b: c\n  d: [\n'
    const outer = at(readTemplatedYaml('a.yaml', verbatim(file, 0)).roots[0], 'x')
    const { roots, notes } = readTemplatedYaml('a.yaml', outer?.kind === 'scalar' ? outer.mapped : verbatim('', 0))
    const inner = at(roots[0], 'a', 'b')
    expect(inner && file.slice(inner.span.start, inner.span.end)).toBe('c')
    expect(notes.map(({ code, start }) => [code, start !== null && start > file.indexOf('d:')])).toEqual([
      ['SYNTAX', true],
    ])
  })
})
