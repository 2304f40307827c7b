import type { MappedText } from '../../mapped-text.ts'

/**
 * `open` and `close` stand around a template, in which are `text`, `hole` and `directive`; the latter two are closed by `close-hole`
 * and hold tokens like those outside of templates.
 */
export type TokenKind =
  'name' | 'number' | 'mark' | 'newline' | 'open' | 'text' | 'hole' | 'directive' | 'close-hole' | 'close' | 'end'

export interface Token {
  readonly kind: TokenKind
  readonly start: number
  readonly end: number
  /** A name, a number or a mark as it is written. */
  readonly word: string
  /** Of `text` alone: without escapes and indentation. */
  readonly text: MappedText | null
}
