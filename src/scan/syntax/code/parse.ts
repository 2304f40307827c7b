import { spanOf } from '../../span.ts'
import {
  CLOSING,
  type Cursor,
  isMark,
  isName,
  lastEnd,
  OPENING,
  other,
  peek,
  skipBalanced,
  take,
  takeMark,
} from './cursor.ts'
import type { CodeToken } from './token.ts'
import type { CodeArgument, CodeCall, CodeEntry, CodeExpression, CodeName, CodeTree, TextPart } from './tree.ts'

const MAX_DEPTH = 64
const MAX_BINDINGS = 4

/** Reads what is called in a program, and what its names are given. */
export function readCode(tokens: readonly CodeToken[]): CodeTree {
  const cursor: Cursor = { tokens, calls: [], bindings: new Map(), index: 0, depth: 0, isTooDeep: false }
  while (peek(cursor).kind !== 'end') {
    scanTo(cursor, () => false)
    take(cursor)
  }
  const { calls, bindings, isTooDeep } = cursor
  return { calls, bindings, isTooDeep }
}

/** Goes over statements, reading the calls in them, up to what closes the brackets around them or to an end as `isEnd` knows it. */
function scanTo(cursor: Cursor, isEnd: (token: CodeToken) => boolean): void {
  let open = 0
  for (let token = peek(cursor); token.kind !== 'end'; token = peek(cursor)) {
    const closes = token.kind === 'close-hole' || (token.kind === 'mark' && CLOSING.has(token.word))
    if (open === 0 && (closes || isEnd(token))) return
    if (token.kind === 'mark') {
      if (OPENING.has(token.word)) open += 1
      if (closes) open -= 1
      take(cursor)
      if (token.word === '=') bindBefore(cursor)
    } else if (token.kind === 'close-hole') {
      open -= 1
      take(cursor)
    } else if (token.kind === 'name' && DECLARING.has(token.word)) {
      take(cursor)
    } else if ((token.kind === 'name' || token.kind === 'open') && cursor.depth < MAX_DEPTH) {
      cursor.depth += 1
      readPostfix(cursor)
      cursor.depth -= 1
    } else if (token.kind === 'hole') {
      open += 1
      take(cursor)
    } else take(cursor)
  }
}

const DECLARING = new Set([
  'const',
  'let',
  'var',
  'return',
  'await',
  'export',
  'readonly',
  'private',
  'public',
  'static',
])

/** Binds what stands in front of the `=` that was just taken to what stands behind it. */
function bindBefore(cursor: Cursor): void {
  const name = boundName(cursor.tokens, cursor.index - 2)
  const value = readExpression(cursor)
  if (name === null) return
  const before = cursor.bindings.get(name) ?? []
  if (before.length < MAX_BINDINGS) cursor.bindings.set(name, [...before, value])
}

/** The name that ends at a token: `tag`, `this.tag`, `tag` of `tag: string`. */
function boundName(tokens: readonly CodeToken[], end: number): string | null {
  let index = end
  const last = tokens[index]
  if (last?.kind !== 'name') return null
  // Behind a colon it is the type.
  while (isMark(tokens[index - 1], '.') && tokens[index - 2]?.kind === 'name' && end - index < 8) index -= 2
  const before = tokens[index - 1]
  if (isMark(before, ':') && tokens[index]!.start - before!.end <= MAX_TYPE_GAP) {
    index -= 2
    if (isMark(tokens[index], '?', '!')) index -= 1
    const name = tokens[index]
    return name?.kind === 'name' ? name.word : null
  }
  const names = tokens.slice(index, end + 1).flatMap(({ kind, word }) => (kind === 'name' ? [word] : []))
  return names.join('.')
}

/** A type stands right behind its colon; what stands on the next line is a statement. */
const MAX_TYPE_GAP = 1

function readExpression(cursor: Cursor): CodeExpression {
  if (cursor.depth >= MAX_DEPTH) {
    cursor.isTooDeep = true
    const { start } = peek(cursor)
    skipBalanced(cursor)
    return { kind: 'other', span: spanOf(start, Math.max(start, lastEnd(cursor))) }
  }
  cursor.depth += 1
  const found = readChoice(cursor)
  cursor.depth -= 1
  return found
}

const OTHER_OPERATORS = ['===', '!==', '==', '!=', '&&', '<=', '>=', '-', '*', '/', '%', '&', '|', '^']

function readChoice(cursor: Cursor): CodeExpression {
  const first = readSum(cursor)
  const branches = [first]
  for (;;) {
    const token = peek(cursor)
    if (isMark(token, '??', '||') || isName(token, 'or')) {
      take(cursor)
      branches.push(readSum(cursor))
    } else if (isMark(token, '?')) {
      take(cursor)
      const yes = readExpression(cursor)
      if (!takeMark(cursor, ':')) return other(cursor, first.span.start)
      return choice([yes, readExpression(cursor)], first.span.start, cursor)
    } else if (isName(token, 'if') && branches.length === 1 && hasElse(cursor)) {
      take(cursor)
      readSum(cursor)
      while (isMark(peek(cursor), ...OTHER_OPERATORS) || isName(peek(cursor), 'and', 'or', 'not', 'in', 'is')) {
        take(cursor)
        readSum(cursor)
      }
      if (!isName(peek(cursor), 'else')) return first
      take(cursor)
      return choice([first, readExpression(cursor)], first.span.start, cursor)
    } else if (isMark(token, ...OTHER_OPERATORS)) {
      take(cursor)
      readSum(cursor)
      branches.splice(0, branches.length, other(cursor, first.span.start))
    } else break
  }
  return branches.length === 1 ? branches[0]! : choice(branches, first.span.start, cursor)
}

/** Whether it is `a if b else c` and not an `if` that begins the next statement. */
function hasElse({ tokens, index }: Cursor): boolean {
  let open = 0
  for (const token of tokens.slice(index + 1, index + 24)) {
    if (open === 0 && isName(token, 'else')) return true
    if (isMark(token, '(', '[', '{')) open += 1
    if (isMark(token, ')', ']', '}')) open -= 1
    if (open < 0 || (open === 0 && isMark(token, ':', '=', ';'))) return false
  }
  return false
}

function choice(branches: readonly CodeExpression[], start: number, cursor: Cursor): CodeExpression {
  return { kind: 'choice', branches, span: spanOf(start, lastEnd(cursor)) }
}

function readSum(cursor: Cursor): CodeExpression {
  const first = readUnary(cursor)
  const items = [first]
  while (takeMark(cursor, '+')) items.push(readUnary(cursor))
  return items.length === 1 ? first : { kind: 'sum', items, span: spanOf(first.span.start, lastEnd(cursor)) }
}

function readUnary(cursor: Cursor): CodeExpression {
  const { start } = peek(cursor)
  let isPlain = true
  for (;;) {
    if (isName(peek(cursor), 'await')) take(cursor)
    else if (isMark(peek(cursor), '!', '-') || isName(peek(cursor), 'not', 'typeof')) {
      take(cursor)
      isPlain = false
    } else break
  }
  const found = readPostfix(cursor)
  return isPlain ? found : other(cursor, start)
}

/** A value, and what is called on it. */
function readPostfix(cursor: Cursor): CodeExpression {
  if (isName(peek(cursor), 'new')) take(cursor)
  let found = readPrimary(cursor)
  for (;;) {
    const token = peek(cursor)
    if (isMark(token, '.', '?.') && cursor.tokens[cursor.index + 1]?.kind === 'name') {
      take(cursor)
      found = withNames(found, [nameOf(take(cursor))])
    } else if (isMark(token, '(')) {
      found = readCall(cursor, found)
    } else if (isMark(token, '[') && (found.kind === 'path' || found.kind === 'member')) {
      found = readIndex(cursor, found)
    } else if (isMark(token, '!') && isMark(cursor.tokens[cursor.index + 1], '.', ',', ')', ';')) {
      take(cursor)
    } else if (isName(token, 'as') && isType(cursor.tokens[cursor.index + 1])) {
      take(cursor)
      skipType(cursor)
    } else if (isMark(token, '=>')) {
      take(cursor)
      return readFunction(cursor, found.span.start)
    } else return found
  }
}

function withNames(found: CodeExpression, names: readonly CodeName[]): CodeExpression {
  const span = spanOf(found.span.start, names.at(-1)!.span.end)
  if (found.kind === 'path') return { kind: 'path', names: appended(found.names, names), span }
  if (found.kind === 'member') return { ...found, names: appended(found.names, names), span }
  return { kind: 'member', of: found, names, span }
}

function isType(token: CodeToken | undefined): boolean {
  return token?.kind === 'name' || isMark(token, '|')
}

/** The type that a value is taken for: `as string | undefined`, `as ecs.ICluster`. */
function skipType(cursor: Cursor): void {
  while (isMark(peek(cursor), '|', '.') || isTypeName(cursor)) take(cursor)
}

function isTypeName({ tokens, index }: Cursor): boolean {
  const before = tokens[index - 1]
  return tokens[index]?.kind === 'name' && (isMark(before, '|', '.') || (before !== undefined && isName(before, 'as')))
}

const MAX_NAMES = 16

function appended(before: readonly CodeName[], names: readonly CodeName[]): readonly CodeName[] {
  return before.length < MAX_NAMES ? [...before, ...names] : before
}

function nameOf({ word, start, end }: CodeToken): CodeName {
  return { name: word, span: spanOf(start, end) }
}

function readIndex(cursor: Cursor, found: CodeExpression): CodeExpression {
  take(cursor)
  const index = readExpression(cursor)
  closeWith(cursor, ']')
  const [part] = index.kind === 'text' && index.parts.length === 1 ? index.parts : []
  const name = part?.kind === 'text' ? part.text.text : '*'
  return withNames(found, [{ name, span: spanOf(index.span.start, lastEnd(cursor)) }])
}

function readCall(cursor: Cursor, callee: CodeExpression): CodeExpression {
  take(cursor)
  const given: CodeArgument[] = []
  while (!isMark(peek(cursor), ')') && peek(cursor).kind !== 'end') {
    const { index } = cursor
    given.push(readArgument(cursor))
    if (!takeMark(cursor, ',') && !isMark(peek(cursor), ')')) scanTo(cursor, (token) => isMark(token, ','))
    if (cursor.index === index) break
  }
  closeWith(cursor, ')')
  const names = callee.kind === 'path' || callee.kind === 'member' ? callee.names : []
  const of = callee.kind === 'path' ? null : callee.kind === 'member' ? callee.of : callee
  const span = spanOf(callee.span.start, lastEnd(cursor))
  const call: CodeCall = { kind: 'call', of, names, arguments: given, span }
  cursor.calls.push(call)
  return call
}

function readArgument(cursor: Cursor): CodeArgument {
  const { start } = peek(cursor)
  const isSpread = takeMark(cursor, '...', '**', '*')
  const token = peek(cursor)
  const isKeyword = token.kind === 'name' && isMark(cursor.tokens[cursor.index + 1], '=')
  if (isKeyword) {
    take(cursor)
    take(cursor)
  }
  const value = settled(cursor, readExpression(cursor))
  return { name: isKeyword ? token.word : null, value, span: spanOf(start, value.span.end), isSpread }
}

/** What goes on behind an expression in a way that is not read is part of it all the same. */
function settled(cursor: Cursor, value: CodeExpression): CodeExpression {
  if (isMark(peek(cursor), ',', ')', ']', '}') || peek(cursor).kind === 'end') return value
  scanTo(cursor, (token) => isMark(token, ','))
  return other(cursor, value.span.start)
}

function closeWith(cursor: Cursor, closing: string): void {
  if (!isMark(peek(cursor), closing)) scanTo(cursor, () => false)
  takeMark(cursor, closing)
}

function readPrimary(cursor: Cursor): CodeExpression {
  const token = peek(cursor)
  const span = spanOf(token.start, token.end)
  if (token.kind === 'open') return readText(cursor)
  if (token.kind === 'name') {
    take(cursor)
    return NOTHING.has(token.word) ? { kind: 'nothing', span } : { kind: 'path', names: [nameOf(token)], span }
  }
  if (token.kind === 'number') {
    take(cursor)
    return { kind: 'other', span }
  }
  if (isMark(token, '[')) return readList(cursor)
  if (isMark(token, '{')) return readObject(cursor)
  if (isMark(token, '(')) return readParenthesised(cursor)
  return { kind: 'other', span: spanOf(token.start, token.start) }
}

const NOTHING = new Set(['undefined', 'null', 'None'])

/** A string, and in Python the strings that follow it. */
function readText(cursor: Cursor): CodeExpression {
  const { start } = peek(cursor)
  const parts: TextPart[] = []
  while (peek(cursor).kind === 'open') {
    take(cursor)
    for (let token = peek(cursor); token.kind === 'text' || token.kind === 'hole'; token = peek(cursor)) {
      take(cursor)
      if (token.text) parts.push({ kind: 'text', text: token.text })
      else parts.push({ kind: 'hole', value: readHole(cursor) })
    }
    if (peek(cursor).kind === 'close') take(cursor)
  }
  return { kind: 'text', parts, span: spanOf(start, lastEnd(cursor)) }
}

/** Up to its closing brace; how a value is to be formatted is left out. */
function readHole(cursor: Cursor): CodeExpression {
  const value = readExpression(cursor)
  while (peek(cursor).kind !== 'close-hole' && peek(cursor).kind !== 'end') {
    scanTo(cursor, () => false)
    if (peek(cursor).kind === 'mark') take(cursor)
  }
  if (peek(cursor).kind === 'close-hole') take(cursor)
  return value
}

function readList(cursor: Cursor): CodeExpression {
  const { start } = take(cursor)
  const items: CodeExpression[] = []
  while (!isMark(peek(cursor), ']') && peek(cursor).kind !== 'end') {
    const { index } = cursor
    takeMark(cursor, '...', '*')
    items.push(settled(cursor, readExpression(cursor)))
    takeMark(cursor, ',')
    if (cursor.index === index) break
  }
  closeWith(cursor, ']')
  return { kind: 'list', items, span: spanOf(start, lastEnd(cursor)) }
}

function readObject(cursor: Cursor): CodeExpression {
  const { start } = take(cursor)
  const entries: CodeEntry[] = []
  let hasSpread = false
  while (!isMark(peek(cursor), '}') && peek(cursor).kind !== 'end') {
    const { index } = cursor
    if (takeMark(cursor, '...', '**')) {
      hasSpread = true
      settled(cursor, readExpression(cursor))
    } else {
      const entry = readEntry(cursor)
      if (entry) entries.push(entry)
    }
    takeMark(cursor, ',')
    if (cursor.index === index) break
  }
  closeWith(cursor, '}')
  return { kind: 'object', entries, hasSpread, span: spanOf(start, lastEnd(cursor)) }
}

/** `key: value`, or `key` alone; null for a method and whatever else stands there. */
function readEntry(cursor: Cursor): CodeEntry | null {
  const token = peek(cursor)
  const isBare = token.kind === 'name'
  // No key is an object; as an expression its depth is counted.
  const key = isMark(token, '{') ? readExpression(cursor) : readPrimary(cursor)
  const name = isBare ? token.word : textOfExpression(key)
  if (takeMark(cursor, ':')) {
    const value = settled(cursor, readExpression(cursor))
    return name === null ? null : { key: name, value, span: spanOf(token.start, value.span.end) }
  }
  if (isBare && isMark(peek(cursor), ',', '}')) return { key: token.word, value: key, span: key.span }
  scanTo(cursor, (next) => isMark(next, ','))
  return null
}

/** The text of a string without holes. */
export function textOfExpression(expression: CodeExpression): string | null {
  if (expression.kind !== 'text') return null
  const texts = expression.parts.map((part) => (part.kind === 'text' ? part.text.text : null))
  return texts.includes(null) ? null : texts.join('')
}

/** One value in parentheses, or the parameters of a function. */
function readParenthesised(cursor: Cursor): CodeExpression {
  const { start } = take(cursor)
  const inner = readExpression(cursor)
  const isOne = isMark(peek(cursor), ')')
  closeWith(cursor, ')')
  return isOne ? inner : other(cursor, start)
}

function readFunction(cursor: Cursor, start: number): CodeExpression {
  if (takeMark(cursor, '{')) {
    scanTo(cursor, () => false)
    takeMark(cursor, '}')
  } else readExpression(cursor)
  return other(cursor, start)
}
