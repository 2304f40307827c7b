/** A stretch of a file, `[start, end)` in UTF-16 code units of its text. */
export interface Span {
  readonly start: number
  readonly end: number
  /** The file, where it is not the one that is being read. */
  readonly path?: string
}

export function spanOf(start: number, end: number): Span {
  return { start, end }
}

/** The smallest stretch that holds both. */
export function hull(one: Span, other: Span): Span {
  return { ...one, start: Math.min(one.start, other.start), end: Math.max(one.end, other.end) }
}
