import { fileSpan, type MappedText } from '../mapped-text.ts'
import { natureOfVariable } from '../natures.ts'
import type { Span } from '../span.ts'
import { assemble, stretchOf } from '../stretch.ts'
import { type Alternative, either, eitherOf, NOTHING, through, unknown, type Value } from '../value.ts'

/** How a language puts variables into its text: `$NAME`, `${NAME}`, `${NAME:-default}` and the like are common to all. */
export interface Interpolation {
  /** What a variable holds; null for one that nothing here sets. */
  readonly variable: (name: string) => Value | null
  /** The character in front of a `$` that is meant as it is: Compose's `$$`, the escape of a Dockerfile; null where there is none. */
  readonly escape: string | null
  /** Whether quotes are taken away, and single ones keep what is in them as it is. */
  readonly quotes: boolean
}

/** Variables that only a run can tell. */
export const PLAIN_INTERPOLATION: Interpolation = { variable: () => null, escape: null, quotes: false }

const MAX_DEPTH = 24
const MAX_NAME = 100
const NAME = /[A-Za-z_]\w*/y
const OPERATOR = /:?[-?+]/y

/** The text with its variables put in; what nothing sets is unknown, by the name `$NAME`. */
export function interpolate(text: MappedText, how: Interpolation): Value {
  return valueOf({ text, how, closers: closersIn(text.text) }, 0, text.text.length, 0)
}

interface Source {
  readonly text: MappedText
  readonly how: Interpolation
  /** Where each `${` is closed. */
  readonly closers: ReadonlyMap<number, number>
}

/** In one pass for all of them: what is never closed must not be searched for time and again. */
function closersIn(text: string): ReadonlyMap<number, number> {
  const closers = new Map<number, number>()
  const open: number[] = []
  for (let index = 0; index < text.length; index += 1) {
    if (text.startsWith('${', index)) open.push(index)
    else if (text.charAt(index) === '}') {
      const opener = open.pop()
      if (opener !== undefined) closers.set(opener, index)
    }
  }
  return closers
}

function valueOf(source: Source, start: number, end: number, depth: number): Value {
  const { text, how } = source
  const pieces: Value[] = []
  let from = start
  let quote = ''
  /** Ends the text that is being gathered, and goes on behind `skipped` characters. */
  const turn = (index: number, skipped: number, value: Value = NOTHING): number => {
    if (index > from) pieces.push(stretchOf(text, from, index))
    if (value !== NOTHING) pieces.push(value)
    from = index + skipped
    return from
  }
  let index = start
  while (index < end) {
    const character = text.text.charAt(index)
    if (how.quotes && (character === '"' || character === "'") && (quote === '' || quote === character)) {
      quote = quote === '' ? character : ''
      index = turn(index, 1)
    } else if (quote === "'") {
      index += 1
    } else if (character === how.escape && isEscape(text.text, index, how)) {
      index = turn(index, 1) + 1
    } else if (character === '$') {
      const variable = variableAt(source, index, end, depth)
      index = variable ? turn(index, variable.end - index, variable.value) : index + 1
    } else {
      index += 1
    }
  }
  turn(end, 0)
  return assemble(pieces)
}

function isEscape(text: string, index: number, { escape, quotes }: Interpolation): boolean {
  // Where quotes mean something, an escape takes the meaning from any character; else only from a variable.
  return escape !== '$' && quotes ? index + 1 < text.length : text.charAt(index + 1) === '$'
}

function variableAt(
  source: Source,
  start: number,
  end: number,
  depth: number,
): { readonly value: Value; readonly end: number } | null {
  const { text, how, closers } = source
  if (text.text.charAt(start + 1) !== '{') {
    const name = matchAt(NAME, text.text, start + 1)
    if (name === '' || start + 1 + name.length > end) return null
    const after = start + 1 + name.length
    return { value: how.variable(name) ?? unsetVariable(name, fileSpan(text, start, after)), end: after }
  }
  const closer = closers.get(start)
  if (closer === undefined || closer >= end) return null
  return { value: bracedValue(source, start, closer, depth), end: closer + 1 }
}

function bracedValue(source: Source, start: number, closer: number, depth: number): Value {
  const { text, how } = source
  const span = fileSpan(text, start, closer + 1)
  const name = matchAt(NAME, text.text, start + 2)
  const operatorAt = start + 2 + name.length
  const operator = matchAt(OPERATOR, text.text, operatorAt)
  const isPlain = operatorAt === closer
  if (name === '' || (!isPlain && operator === '')) return foreign(text.text.slice(start + 2, closer), span)
  const held = how.variable(name)
  if (isPlain || operator.endsWith('?')) return held ?? unsetVariable(name, span)
  if (depth >= MAX_DEPTH) return foreign(text.text.slice(start + 2, closer), span)
  const word = valueOf(source, operatorAt + operator.length, closer, depth + 1)
  if (operator.endsWith('+')) return held ? word : either(word, NOTHING)
  const standIn = through(word, {
    name: `$${name}`,
    by: 'default',
    span: fileSpan(text, operatorAt + operator.length, closer),
  })
  if (!held) return either(standIn, unsetVariable(name, span))
  return operator === '-' ? held : eitherOf(held.map((one): Value => (isEmpty(one) ? standIn : [one])))
}

/** `${var.tag}`, `${AWS::Region}`, `${TAG%-*}`: of another language, or more than is followed here. */
function foreign(inner: string, span: Span): Value {
  const name = inner.trim().slice(0, MAX_NAME)
  return unknown(natureOfVariable(/\w*$/.exec(name)?.[0] ?? ''), name, span)
}

function unsetVariable(name: string, span: Span): Value {
  return unknown(natureOfVariable(name), `$${name}`, span)
}

function isEmpty(alternative: Alternative): boolean {
  return alternative.every((part) => part.kind === 'text' && part.text === '')
}

function matchAt(pattern: RegExp, text: string, index: number): string {
  pattern.lastIndex = index
  return pattern.exec(text)?.[0] ?? ''
}
