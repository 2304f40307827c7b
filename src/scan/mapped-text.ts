import { type Span, spanOf } from './span.ts'

/**
 * Text as a program will see it, and where each of its characters stands in the file: a script in a YAML block scalar without its
 * indentation, a JSON string without its escapes.
 */
export interface MappedText {
  readonly text: string
  /** Ascending in `index`; what lies between two pieces was put there by no character of the file, or by an escape. */
  readonly pieces: readonly Piece[]
}

/** `length` characters from `index` of the text stand at `offset` of the file, one for one. */
export interface Piece {
  readonly index: number
  readonly offset: number
  readonly length: number
}

/** Text that stands in the file as it is. */
export function verbatim(text: string, offset: number): MappedText {
  return { text, pieces: text === '' ? [] : [{ index: 0, offset, length: text.length }] }
}

/** Gathers mapped text piece by piece. */
export function mappedText() {
  const pieces: Piece[] = []
  let text = ''
  return {
    /** Characters that stand in the file one for one. */
    copy(source: string, start: number, end: number): void {
      if (end <= start) return
      const last = pieces.at(-1)
      if (last && last.index + last.length === text.length && last.offset + last.length === start)
        pieces[pieces.length - 1] = { ...last, length: last.length + end - start }
      else pieces.push({ index: text.length, offset: start, length: end - start })
      text += source.slice(start, end)
    },
    /** Characters that an escape or a folded line stands for. */
    insert(characters: string): void {
      text += characters
    },
    done: (): MappedText => ({ text, pieces }),
  }
}

/** Where a character of the text stands in the file; of one that stands nowhere, where the nearest before it ends. */
export function offsetAt({ pieces }: MappedText, index: number): number {
  const piece = pieceBefore(pieces, index) ?? pieces[0]
  if (!piece) return 0
  return piece.offset + Math.min(Math.max(index - piece.index, 0), piece.length)
}

/** Where a stretch of the text stands in the file. */
export function fileSpan(text: MappedText, start: number, end: number): Span {
  if (end <= start) return spanOf(offsetAt(text, start), offsetAt(text, start))
  return spanOf(offsetAt(text, start), offsetBehind(text, end - 1))
}

function offsetBehind({ pieces }: MappedText, index: number): number {
  const piece = pieceBefore(pieces, index) ?? pieces[0]
  return piece ? piece.offset + Math.min(Math.max(index + 1 - piece.index, 0), piece.length) : 0
}

/** Part of a mapped text. */
export function sliceMapped({ text, pieces }: MappedText, start: number, end: number): MappedText {
  const kept: Piece[] = []
  // A line can be continued a hundred thousand times, and each of its words is a slice.
  for (let at = Math.max(countBefore(pieces, start) - 1, 0); at < pieces.length; at += 1) {
    const { index, offset, length } = pieces[at]!
    if (index >= end) break
    const from = Math.max(index, start)
    const to = Math.min(index + length, end)
    if (from < to) kept.push({ index: from - start, offset: offset + from - index, length: to - from })
  }
  return { text: text.slice(start, end), pieces: kept }
}

function pieceBefore(pieces: readonly Piece[], index: number): Piece | null {
  return pieces[countBefore(pieces, index) - 1] ?? null
}

/** How many pieces begin at an index or before it. */
function countBefore(pieces: readonly Piece[], index: number): number {
  let low = 0
  let high = pieces.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (pieces[middle]!.index <= index) low = middle + 1
    else high = middle
  }
  return low
}
