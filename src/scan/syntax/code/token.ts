import type { MappedText } from '../../mapped-text.ts'

/** `open` and `close` stand around a string, in which are `text` and, between `hole` and `close-hole`, tokens like those outside. */
export type CodeTokenKind = 'name' | 'number' | 'mark' | 'open' | 'text' | 'hole' | 'close-hole' | 'close' | 'end'

export interface CodeToken {
  readonly kind: CodeTokenKind
  readonly start: number
  readonly end: number
  /** A name, a number or a mark as it is written. */
  readonly word: string
  /** Of `text` alone: without escapes. */
  readonly text: MappedText | null
}

/** How a language writes its strings, its comments and its holes in strings. */
export interface Lexicon {
  readonly blanks: RegExp
  readonly comments: RegExp
  readonly name: RegExp
  readonly number: RegExp
  readonly marks: RegExp
  /** What opens a string here; null where none begins. */
  readonly stringAt: (source: string, at: number) => StringRules | null
  /** A literal that is neither string nor number: a regular expression. Its length, or 0. */
  readonly otherLiteral: (source: string, at: number, before: CodeToken | undefined) => number
}

export interface StringRules {
  /** With its prefix. */
  readonly opening: string
  readonly closing: string
  /** What opens a hole in it; null where there are none. A closing brace closes it. */
  readonly hole: '${' | '{' | null
  readonly escapes: boolean
  readonly multiline: boolean
}
