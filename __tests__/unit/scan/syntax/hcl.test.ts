import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { readHcl } from '../../../../src/scan/syntax/hcl/parse.ts'
import type { Expression, HclBody } from '../../../../src/scan/syntax/hcl/tree.ts'

const read = (text: string) => readHcl({ path: 'main.tf', text })

/** An expression as it was understood. */
function shown(expression: Expression): string {
  switch (expression.kind) {
    case 'literal':
      return expression.text
    case 'null':
      return 'null'
    case 'template':
      return `"${expression.parts.map((part) => (part.kind === 'text' ? part.text.text : part.kind === 'hole' ? `{${shown(part.value)}}` : '{%}')).join('')}"`
    case 'list':
      return `[${expression.items.map(shown).join(' ')}]`
    case 'object':
      return `{${expression.entries.map(({ key, value }) => `${shown(key)}=${shown(value)}`).join(' ')}}`
    case 'name':
      return expression.name
    case 'access':
      return `${shown(expression.of)}${expression.steps.map((step) => (step.kind === 'attribute' ? `.${step.name}` : step.kind === 'index' ? `[${shown(step.index)}]` : '.*')).join('')}`
    case 'call':
      return `${expression.name}(${expression.arguments.map(shown).join(' ')})`
    case 'conditional':
      return `either(${expression.branches.map(shown).join(' ')})`
    case 'for':
      return `for(${expression.loop.names.join(',')} in ${shown(expression.loop.over)}: ${expression.loop.key ? `${shown(expression.loop.key)}=>` : ''}${shown(expression.loop.value)})`
    case 'other':
      return '?'
  }
}

function bodyLines({ attributes, blocks }: HclBody): string[] {
  return [
    ...attributes.map(({ name, value }) => `${name} = ${shown(value)}`),
    ...blocks.flatMap(({ type, labels, body }) => [
      `${[type, ...labels].join(' ')} {`,
      ...bodyLines(body).map((line) => `  ${line}`),
    ]),
  ]
}

describe('HCL', () => {
  it.each<[text: string, lines: string[]]>([
    ['a = 1', ['a = 1']],
    ['a = "x" # why\nb = true // why\n/* a = 2\n*/ c = null', ['a = "x"', 'b = true', 'c = null']],
    ['a = "${var.x}:latest"', ['a = "{var.x}:latest"']],
    ['a = "${ lookup(var.m, "k", "d") }-x"', ['a = "{lookup(var.m "k" "d")}-x"']],
    ['a = "${"${"deep"}"}"', ['a = "{"{"deep"}"}"']],
    ['a = "q\\"q\\n$${x} %%{y} \\u0041"', ['a = "q"q\n${x} %{y} A"']],
    ['a = "%{ if x }y%{ else }z%{ endif }"', ['a = "{%}y{%}z{%}"']],
    ['a = "${~ x ~}"', ['a = "{x}"']],
    ['a = <<EOF\n  x ${y}\nEOF\nb = 1', ['a = "  x {y}\n"', 'b = 1']],
    ['a = <<-EOF\n    x\n      y\n\n    EOF\nb = 1', ['a = "x\n  y\n\n"', 'b = 1']],
    ['a = <<-EOF\r\n  x\r\n  EOF\r\nb = 1\r\n', ['a = "x\n"', 'b = 1']],
    ['a = <<EOF\n"quotes" \\n $${x}\nEOF\n', ['a = ""quotes" \\n ${x}\n"']],
    ['a = [1, "b",\n # c\n [d]\n]', ['a = [1 "b" [d]]']],
    ['a = { b = 1, "c": 2\n (d) = 3\n "${e}" = 4 }', ['a = {b=1 "c"=2 d=3 "{e}"=4}']],
    ['a = x.y[0]["k"].z[*].w.*.v', ['a = x.y[0]["k"].z.*.w.*.v']],
    ['a = x.0.y', ['a = x.0.y']],
    ['a = f(1, g(x...),\n)', ['a = f(1 g(x))']],
    ['a = provider::aws::arn(x)', ['a = provider::aws::arn(x)']],
    ['a = x == 1 ? "b" : c ? "d" : "e"', ['a = either("b" either("d" "e"))']],
    ['a = (\n  x ?\n  "b" :\n  "c"\n)', ['a = either("b" "c")']],
    ['a = !b && -c + 1 > 2', ['a = ?']],
    ['a = [for k, v in m : "${k}" if v]', ['a = for(k,v in m: "{k}")']],
    ['a = { for s in l : s => "x-${s}"... }', ['a = for(s in l: s=>"x-{s}")']],
    [
      'resource "aws_x" "y" {\n  a = 1\n  b { c = 2 }\n  d "e" {\n  }\n}',
      ['resource aws_x y {', '  a = 1', '  b {', '    c = 2', '  d e {'],
    ],
    ['\ufeffa = 1', ['a = 1']],
    ['"quoted" = 1', ['quoted = 1']],
  ])('reads %j', (text, lines) => {
    const { body, notes } = read(text)
    expect(bodyLines(body)).toEqual(lines)
    expect(notes).toEqual([])
  })

  it.each<[text: string, lines: string[], note: string]>([
    ['a = "x\nb = 1', ['a = "x"', 'b = 1'], 'SYNTAX 6'],
    ['a = "${x"\nb = 1', ['a = "{x}"', 'b = 1'], 'SYNTAX 9'],
    ['a =\nb = 1', ['a = ?', 'b = 1'], 'SYNTAX 3'],
    ['a = <<EOF\nx', ['a = "x"'], 'SYNTAX 11'],
    ['a = [1, 2\nb = 3', ['a = [1 ?]'], 'SYNTAX 10'],
    ['}}\na = 1', ['a = 1'], 'SYNTAX 0'],
    ['? what\na = 1', ['a = 1'], 'SYNTAX 0'],
    ['x "y"\na = 1', ['a = 1'], 'SYNTAX 5'],
    ['b {\n a = 1', ['b {', '  a = 1'], 'SYNTAX 10'],
    ['a = 1 2\nb = 3', ['a = 1', 'b = 3'], 'SYNTAX 6'],
    ['/* x', [], 'SYNTAX 0'],
  ])('goes on behind what is broken in %j', (text, lines, note) => {
    const { body, notes } = read(text)
    expect(bodyLines(body).map((line) => line.replace(/1 .*\]/, '1 ?]'))).toEqual(lines)
    expect(notes.map(({ code, start }) => `${code} ${start}`)).toEqual([note])
  })

  it.each<[what: string, text: string]>([
    ['lists', `a = ${'['.repeat(100_000)}`],
    ['holes', `a = "${'${'.repeat(100_000)}`],
    ['strings in holes', `a = ${'"${'.repeat(100_000)}`],
    ['blocks', 'a {'.repeat(100_000)],
    ['conditions', `a = ${'x ? '.repeat(100_000)}`],
    ['heredocs that are never closed', 'a = <<E\n'.repeat(100_000)],
    ['signs', `a = ${'!'.repeat(100_000)}`],
    ['comments', '/*'.repeat(100_000)],
    ['quotes', '"\n'.repeat(100_000)],
    ['brackets that close', ')]}'.repeat(100_000)],
  ])('survives 100,000 %s', (_what, text) => {
    expect(read(text).notes.length).toBeGreaterThan(0)
  })

  it('knows where everything stands', () => {
    const text = 'resource "a" "b" {\r\n  image = "${var.host}/app:latest"\r\n}\r\n'
    const [block] = read(text).body.blocks
    const value = block!.body.attributes[0]!.value
    const at = ({ start, end }: { start: number; end: number }) => text.slice(start, end)
    expect(at(block!.span)).toBe('resource "a" "b" {\r\n  image = "${var.host}/app:latest"\r\n}')
    expect(at(block!.body.span)).toBe('\r\n  image = "${var.host}/app:latest"\r\n')
    expect(at(value.span)).toBe('"${var.host}/app:latest"')
    const parts = value.kind === 'template' ? value.parts : []
    expect(parts.map((part) => (part.kind === 'text' ? part.text.pieces : at(part.span)))).toEqual([
      '${var.host}',
      [{ index: 0, offset: text.indexOf('/app'), length: 11 }],
    ])
  })

  it('never fails, and never points out of the text', () => {
    const piece = fc.constantFrom(
      'a',
      ' = ',
      '"',
      '${',
      '}',
      '{',
      '[',
      ']',
      '(',
      ')',
      '\n',
      ',',
      '<<EOF\n',
      '<<-E\n',
      'EOF\n',
      '  E\n',
      '%{ if ',
      '? ',
      ' : ',
      'for x in ',
      '=>',
      '.',
      '*',
      '#',
      '//',
      '/*',
      '*/',
      '\\',
      '$${',
      '\r\n',
      'é',
      '\u{1f600}',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('')
        const { notes } = read(text)
        for (const { start } of notes) expect(start).toBeLessThanOrEqual(text.length)
      }),
      { numRuns: 1500, seed: 7 },
    )
  })
})
