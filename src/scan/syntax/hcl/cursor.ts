import type { Token } from './token.ts'
import type { HclFault } from './tree.ts'

/** Where a parser stands in its tokens. */
export interface Cursor {
  readonly tokens: readonly Token[]
  readonly faults: HclFault[]
  index: number
  depth: number
  /** Whether a line's end says nothing here, as within brackets. */
  ignoresNewlines: boolean
}

export const MAX_DEPTH = 64

export function peek(cursor: Cursor): Token {
  if (cursor.ignoresNewlines) skipNewlines(cursor)
  return cursor.tokens[cursor.index]!
}

export function take(cursor: Cursor): Token {
  const token = peek(cursor)
  if (token.kind !== 'end') cursor.index += 1
  return token
}

export function isMark(token: Token, ...marks: readonly string[]): boolean {
  return token.kind === 'mark' && marks.includes(token.word)
}

export function takeMark(cursor: Cursor, ...marks: readonly string[]): Token | null {
  return isMark(peek(cursor), ...marks) ? take(cursor) : null
}

export function skipNewlines(cursor: Cursor): void {
  while (cursor.tokens[cursor.index]!.kind === 'newline') cursor.index += 1
}

/** Where the last token that was taken ends. */
export function lastEnd({ tokens, index }: Cursor): number {
  return tokens[index - 1]?.end ?? tokens[0]?.start ?? 0
}

export function within<T>(cursor: Cursor, ignoresNewlines: boolean, read: () => T): T {
  const before = cursor.ignoresNewlines
  cursor.ignoresNewlines = ignoresNewlines
  const found = read()
  cursor.ignoresNewlines = before
  return found
}

const OPENING = new Set(['(', '[', '{'])
const CLOSING = new Set([')', ']', '}'])

/** Goes on to what closes the brackets around it, or to its end as `isEnd` knows it, and leaves that to be taken. */
export function skipTo(cursor: Cursor, isEnd: (token: Token) => boolean): void {
  let open = 0
  for (let token = cursor.tokens[cursor.index]!; token.kind !== 'end'; token = cursor.tokens[cursor.index]!) {
    const opens = token.kind === 'open' || isHole(token) || (token.kind === 'mark' && OPENING.has(token.word))
    const closes =
      token.kind === 'close' || token.kind === 'close-hole' || (token.kind === 'mark' && CLOSING.has(token.word))
    if (open === 0 && (closes || isEnd(token))) return
    if (opens) open += 1
    if (closes) open -= 1
    cursor.index += 1
  }
}

export function isHole({ kind }: Token): boolean {
  return kind === 'hole' || kind === 'directive'
}
