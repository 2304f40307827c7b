import { spanOf } from '../../span.ts'
import type { CodeToken } from './token.ts'
import type { CodeCall, CodeExpression } from './tree.ts'

/** Where a parser stands in its tokens, and what it has found. */
export interface Cursor {
  readonly tokens: readonly CodeToken[]
  readonly calls: CodeCall[]
  readonly bindings: Map<string, CodeExpression[]>
  index: number
  depth: number
  isTooDeep: boolean
}

export function peek({ tokens, index }: Cursor): CodeToken {
  return tokens[index]!
}

export function take(cursor: Cursor): CodeToken {
  const token = peek(cursor)
  if (token.kind !== 'end') cursor.index += 1
  return token
}

export function isMark(token: CodeToken | undefined, ...marks: readonly string[]): boolean {
  return token?.kind === 'mark' && marks.includes(token.word)
}

export function takeMark(cursor: Cursor, ...marks: readonly string[]): boolean {
  const found = isMark(peek(cursor), ...marks)
  if (found) take(cursor)
  return found
}

export function lastEnd({ tokens, index }: Cursor): number {
  return tokens[index - 1]?.end ?? 0
}

export const OPENING: ReadonlySet<string> = new Set(['(', '[', '{'])
export const CLOSING: ReadonlySet<string> = new Set([')', ']', '}'])

/** Beyond what is read nothing is called either. */
export function skipBalanced(cursor: Cursor): void {
  let open = 0
  for (let token = peek(cursor); token.kind !== 'end'; token = peek(cursor)) {
    const opens = token.kind === 'open' || token.kind === 'hole' || (token.kind === 'mark' && OPENING.has(token.word))
    const closes =
      token.kind === 'close' || token.kind === 'close-hole' || (token.kind === 'mark' && CLOSING.has(token.word))
    if (open === 0 && (closes || isMark(token, ',', ';'))) return
    if (opens) open += 1
    if (closes) open -= 1
    take(cursor)
  }
}

export function isName(token: CodeToken, ...words: readonly string[]): boolean {
  return token.kind === 'name' && words.includes(token.word)
}

/** What is not read further, from `start` to here. */
export function other(cursor: Cursor, start: number): CodeExpression {
  return { kind: 'other', span: spanOf(start, Math.max(start, lastEnd(cursor))) }
}
