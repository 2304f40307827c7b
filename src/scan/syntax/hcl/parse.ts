import type { ReadNote, SourceFile } from '../../source-file.ts'
import { spanOf } from '../../span.ts'
import { type Cursor, isMark, lastEnd, MAX_DEPTH, peek, skipTo, take, takeMark, within } from './cursor.ts'
import { readExpression, readParts, unexpected } from './expression.ts'
import { tokenize, type Tokens } from './tokenize.ts'
import type { Expression, HclAttribute, HclBlock, HclBody, HclFault } from './tree.ts'

export interface HclDocument {
  readonly body: HclBody
  readonly notes: readonly ReadNote[]
}

/** Reads HCL. What is broken is noted, and the rest is given as far as it can be understood. */
export function readHcl({ path, text }: SourceFile): HclDocument {
  const { tokens, faults } = tokenize(text, 0, text.length, 'body')
  const cursor = cursorOf({ tokens, faults })
  const body = readBody(cursor, false)
  return { body, notes: notesOf(cursor.faults, path) }
}

/** Reads `[start, end)` of a text as one template without quotes, as a string in Terraform's JSON is. */
export function readHclTemplate(text: string, start: number, end: number): Expression {
  const cursor = cursorOf(tokenize(text, start, end, 'template'))
  return { kind: 'template', parts: readParts(cursor), span: spanOf(start, end) }
}

function cursorOf({ tokens, faults }: Tokens): Cursor {
  return { tokens, faults: [...faults], index: 0, depth: 0, ignoresNewlines: false }
}

/** One note a kind: a fault early in a file makes many after it. */
function notesOf(faults: readonly HclFault[], path: string): ReadNote[] {
  const earliest = new Map<HclFault['code'], HclFault>()
  for (const fault of faults) {
    const other = earliest.get(fault.code)
    if (!other || fault.start < other.start) earliest.set(fault.code, fault)
  }
  return [...earliest.values()].map(({ code, start, detail }) => ({
    code,
    path,
    start,
    detail: code === 'SYNTAX' ? `it is not valid HCL (${detail})` : detail,
  }))
}

function readBody(cursor: Cursor, isNested: boolean): HclBody {
  const attributes: HclAttribute[] = []
  const blocks: HclBlock[] = []
  const start = lastEnd(cursor)
  for (let token = peek(cursor); token.kind !== 'end'; token = peek(cursor)) {
    if (isMark(token, '}') && isNested) break
    if (token.kind === 'newline' || isMark(token, ',', ';')) {
      take(cursor)
    } else {
      const { index } = cursor
      const item = readItem(cursor)
      if (item && 'body' in item) blocks.push(item)
      else if (item) attributes.push(item)
      else skipLine(cursor, index)
    }
  }
  return { attributes, blocks, span: spanOf(start, peek(cursor).start) }
}

/** An attribute or a block; null where neither stands. */
function readItem(cursor: Cursor): HclAttribute | HclBlock | null {
  const token = peek(cursor)
  const isQuoted = token.kind === 'open'
  if (token.kind !== 'name' && !isQuoted) return null
  const name = isQuoted ? readLabel(cursor) : take(cursor).word
  if (takeMark(cursor, '=', ':')) {
    const value = readExpression(cursor)
    const next = peek(cursor)
    if (next.kind !== 'newline' && next.kind !== 'end' && !isMark(next, '}', ',')) {
      unexpected(cursor)
      skipTo(cursor, ({ kind }) => kind === 'newline')
    }
    return { name, value, span: spanOf(token.start, value.span.end) }
  }
  return readBlock(cursor, name, token.start)
}

function readBlock(cursor: Cursor, type: string, start: number): HclBlock | null {
  const labels: string[] = []
  for (let token = peek(cursor); token.kind === 'name' || token.kind === 'open'; token = peek(cursor))
    labels.push(token.kind === 'open' ? readLabel(cursor) : take(cursor).word)
  if (!isMark(peek(cursor), '{')) return null
  if (cursor.depth >= MAX_DEPTH) {
    const detail = `it is nested more than ${MAX_DEPTH} deep`
    cursor.faults.push({ code: 'TOO_DEEP', start, detail })
    take(cursor)
    skipTo(cursor, () => false)
    takeMark(cursor, '}')
    return { type, labels, body: EMPTY_BODY, span: spanOf(start, lastEnd(cursor)) }
  }
  take(cursor)
  cursor.depth += 1
  const body = within(cursor, false, () => readBody(cursor, true))
  cursor.depth -= 1
  if (!takeMark(cursor, '}')) unexpected(cursor)
  return { type, labels, body, span: spanOf(start, lastEnd(cursor)) }
}

const EMPTY_BODY: HclBody = { attributes: [], blocks: [], span: spanOf(0, 0) }

function readLabel(cursor: Cursor): string {
  take(cursor)
  const text = readParts(cursor)
    .map((part) => (part.kind === 'text' ? part.text.text : '*'))
    .join('')
  if (peek(cursor).kind === 'close') take(cursor)
  return text
}

function skipLine(cursor: Cursor, index: number): void {
  unexpected(cursor)
  skipTo(cursor, ({ kind }) => kind === 'newline')
  // A closing bracket that nothing opened is left out.
  if (cursor.index === index || peek(cursor).kind !== 'newline') {
    if (!isMark(peek(cursor), '}') || cursor.index === index) take(cursor)
  }
}
