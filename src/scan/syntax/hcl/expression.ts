import { spanOf } from '../../span.ts'
import {
  type Cursor,
  isHole,
  isMark,
  lastEnd,
  MAX_DEPTH,
  peek,
  skipNewlines,
  skipTo,
  take,
  takeMark,
  within,
} from './cursor.ts'
import type { Token } from './token.ts'
import type { Expression, ForLoop, ObjectEntry, Step, TemplatePart } from './tree.ts'

/** Reads an expression. Takes nothing where none begins. */
export function readExpression(cursor: Cursor): Expression {
  if (cursor.depth >= MAX_DEPTH) return tooDeep(cursor)
  cursor.depth += 1
  const expression = readConditional(cursor)
  cursor.depth -= 1
  return expression
}

function readConditional(cursor: Cursor): Expression {
  const test = readOperation(cursor)
  if (!takeMark(cursor, '?')) return test
  skipNewlines(cursor)
  const yes = readExpression(cursor)
  skipNewlinesBefore(cursor, ':')
  if (!takeMark(cursor, ':')) return other(cursor, test.span.start)
  skipNewlines(cursor)
  const no = readExpression(cursor)
  return { kind: 'conditional', test, branches: [yes, no], span: spanOf(test.span.start, no.span.end) }
}

const BINARY = ['==', '!=', '<', '>', '<=', '>=', '&&', '||', '+', '-', '*', '/', '%']

/** What operators make of values is not worked out; so neither is their order. */
function readOperation(cursor: Cursor): Expression {
  const { start } = peek(cursor)
  let isPlain = true
  for (;;) {
    while (takeMark(cursor, '!', '-')) isPlain = false
    const operand = readAccess(cursor)
    if (isMark(peek(cursor), ...BINARY)) {
      take(cursor)
      skipNewlines(cursor)
      isPlain = false
    } else return isPlain ? operand : other(cursor, start)
  }
}

function readAccess(cursor: Cursor): Expression {
  const of = readTerm(cursor)
  const steps: Step[] = []
  for (;;) {
    if (takeMark(cursor, '.')) {
      const token = peek(cursor)
      if (token.kind === 'name') steps.push({ kind: 'attribute', name: take(cursor).word })
      else if (token.kind === 'number') for (const step of legacyIndexes(take(cursor).word)) steps.push(step)
      else if (takeMark(cursor, '*')) steps.push({ kind: 'splat' })
      else break
    } else if (isMark(peek(cursor), '[')) {
      steps.push(readIndex(cursor))
    } else break
  }
  return steps.length === 0 ? of : { kind: 'access', of, steps, span: spanOf(of.span.start, lastEnd(cursor)) }
}

/** `list.0` and `list.0.1`, of which the latter reads as one number. */
function legacyIndexes(number: string): Step[] {
  return number.split('.').map((name) => ({ kind: 'attribute', name }))
}

function readIndex(cursor: Cursor): Step {
  take(cursor)
  return within(cursor, true, () => {
    const step: Step = takeMark(cursor, '*') ? { kind: 'splat' } : { kind: 'index', index: readExpression(cursor) }
    close(cursor, ']')
    return step
  })
}

function readTerm(cursor: Cursor): Expression {
  const token = peek(cursor)
  const span = spanOf(token.start, token.end)
  if (token.kind === 'open') return readTemplate(cursor)
  if (token.kind === 'number') {
    take(cursor)
    return { kind: 'literal', text: token.word, span }
  }
  if (token.kind === 'name') return readName(cursor)
  if (isMark(token, '(')) return readParenthesised(cursor)
  if (isMark(token, '[')) return readList(cursor)
  if (isMark(token, '{')) return readObject(cursor)
  unexpected(cursor)
  return { kind: 'other', span: spanOf(token.start, token.start) }
}

function readName(cursor: Cursor): Expression {
  const token = take(cursor)
  let { word: name } = token
  // A function of a provider: `provider::aws::arn_parse(…)`.
  while (isMark(peek(cursor), '::')) {
    take(cursor)
    if (peek(cursor).kind === 'name') name += `::${take(cursor).word}`
  }
  const span = spanOf(token.start, lastEnd(cursor))
  if (isMark(peek(cursor), '(')) {
    take(cursor)
    const found = within(cursor, true, () => readItems(cursor, ')'))
    return { kind: 'call', name, arguments: found, span: spanOf(token.start, lastEnd(cursor)) }
  }
  if (name === 'true' || name === 'false') return { kind: 'literal', text: name, span }
  return name === 'null' ? { kind: 'null', span } : { kind: 'name', name, span }
}

function readParenthesised(cursor: Cursor): Expression {
  take(cursor)
  return within(cursor, true, () => {
    const inner = readExpression(cursor)
    close(cursor, ')')
    return inner
  })
}

function readList(cursor: Cursor): Expression {
  const { start } = take(cursor)
  return within(cursor, true, () => {
    const loop = readFor(cursor, ']')
    if (loop) return { kind: 'for', loop, span: spanOf(start, lastEnd(cursor)) }
    const items = readItems(cursor, ']')
    return { kind: 'list', items, span: spanOf(start, lastEnd(cursor)) }
  })
}

function readItems(cursor: Cursor, closing: string): Expression[] {
  const items: Expression[] = []
  while (!isMark(peek(cursor), closing) && peek(cursor).kind !== 'end') {
    const { index } = cursor
    items.push(readExpression(cursor))
    takeMark(cursor, '...')
    if (takeMark(cursor, ',')) continue
    if (isMark(peek(cursor), closing)) break
    unexpected(cursor)
    skipTo(cursor, (token) => isMark(token, ','))
    takeMark(cursor, ',')
    if (cursor.index === index) break
  }
  close(cursor, closing)
  return items
}

function readObject(cursor: Cursor): Expression {
  const { start } = take(cursor)
  const loop = within(cursor, true, () => readFor(cursor, '}'))
  if (loop) return { kind: 'for', loop, span: spanOf(start, lastEnd(cursor)) }
  const entries = within(cursor, false, () => readEntries(cursor))
  return { kind: 'object', entries, span: spanOf(start, lastEnd(cursor)) }
}

function readEntries(cursor: Cursor): ObjectEntry[] {
  const entries: ObjectEntry[] = []
  for (skipSeparators(cursor); !isMark(peek(cursor), '}') && peek(cursor).kind !== 'end'; skipSeparators(cursor)) {
    const { index } = cursor
    const key = readKey(cursor)
    skipNewlinesBefore(cursor, '=', ':')
    if (takeMark(cursor, '=', ':')) {
      skipNewlines(cursor)
      const value = readExpression(cursor)
      entries.push({ key, value, span: spanOf(key.span.start, value.span.end) })
    } else unexpected(cursor)
    const next = peek(cursor)
    if (next.kind === 'newline' || isMark(next, ',', '}')) continue
    unexpected(cursor)
    skipTo(cursor, (token) => token.kind === 'newline' || isMark(token, ','))
    if (cursor.index === index) break
  }
  close(cursor, '}')
  return entries
}

function readKey(cursor: Cursor): Expression {
  const token = peek(cursor)
  const next = cursor.tokens[cursor.index + 1]
  if (token.kind !== 'name' || !next || !isMark(next, '=', ':')) return readExpression(cursor)
  take(cursor)
  return { kind: 'literal', text: token.word, span: spanOf(token.start, token.end) }
}

function skipSeparators(cursor: Cursor): void {
  while (peek(cursor).kind === 'newline' || isMark(peek(cursor), ',')) take(cursor)
}

function readFor(cursor: Cursor, closing: ']' | '}'): ForLoop | null {
  const first = peek(cursor)
  const second = cursor.tokens[cursor.index + 1]
  if (first.kind !== 'name' || first.word !== 'for' || second?.kind !== 'name') return null
  take(cursor)
  const names = [take(cursor).word]
  if (takeMark(cursor, ',') && peek(cursor).kind === 'name') names.push(take(cursor).word)
  if (peek(cursor).word === 'in') take(cursor)
  const over = readExpression(cursor)
  takeMark(cursor, ':')
  const one = readExpression(cursor)
  const value = takeMark(cursor, '=>') ? readExpression(cursor) : null
  skipTo(cursor, () => false)
  close(cursor, closing)
  return { names, over, key: value ? one : null, value: value ?? one }
}

/** Reads a template from its opening to its closing token. */
function readTemplate(cursor: Cursor): Expression {
  const { start } = take(cursor)
  const parts = readParts(cursor)
  if (peek(cursor).kind === 'close') take(cursor)
  return { kind: 'template', parts, span: spanOf(start, lastEnd(cursor)) }
}

export function readParts(cursor: Cursor): TemplatePart[] {
  const parts: TemplatePart[] = []
  for (let token = peek(cursor); token.kind === 'text' || isHole(token); token = peek(cursor)) {
    take(cursor)
    if (token.text) parts.push({ kind: 'text', text: token.text })
    else parts.push(readHole(cursor, token))
  }
  return parts
}

function readHole(cursor: Cursor, { kind, start }: Token): TemplatePart {
  return within(cursor, true, () => {
    const value = kind === 'hole' ? readExpression(cursor) : null
    // A stray bracket must not be taken for the end of the hole.
    while (peek(cursor).kind !== 'close-hole' && peek(cursor).kind !== 'end') {
      skipTo(cursor, () => false)
      if (peek(cursor).kind === 'mark') take(cursor)
      else break
    }
    if (peek(cursor).kind === 'close-hole') take(cursor)
    const span = spanOf(start, lastEnd(cursor))
    return value ? { kind: 'hole', value, span } : { kind: 'directive', span }
  })
}

function skipNewlinesBefore(cursor: Cursor, ...marks: readonly string[]): void {
  let next = cursor.index
  while (cursor.tokens[next]?.kind === 'newline') next += 1
  const token = cursor.tokens[next]
  if (token && isMark(token, ...marks)) cursor.index = next
}

function close(cursor: Cursor, closing: string): void {
  skipNewlinesBefore(cursor, closing)
  if (takeMark(cursor, closing)) return
  unexpected(cursor)
  skipTo(cursor, (token) => token.kind === 'newline' && !cursor.ignoresNewlines)
  takeMark(cursor, closing)
}

function other(cursor: Cursor, start: number): Expression {
  return { kind: 'other', span: spanOf(start, Math.max(start, lastEnd(cursor))) }
}

/** Only the first fault of a stretch is of use: what follows it often follows from it. */
export function unexpected(cursor: Cursor): void {
  const token = peek(cursor)
  const detail = token.kind === 'end' ? 'it ends too early' : `${shown(token)} is not expected here`
  cursor.faults.push({ code: 'SYNTAX', start: token.start, detail })
}

function shown({ kind, word }: Token): string {
  if (kind === 'newline') return "a line's end"
  return word === '' ? 'this' : `\`${word.slice(0, 40)}\``
}

function tooDeep(cursor: Cursor): Expression {
  const { start } = peek(cursor)
  cursor.faults.push({ code: 'TOO_DEEP', start, detail: `it is nested more than ${MAX_DEPTH} deep` })
  skipTo(cursor, (token) => isMark(token, ',') || (token.kind === 'newline' && !cursor.ignoresNewlines))
  return other(cursor, start)
}
