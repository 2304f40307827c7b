import { type MappedText, offsetAt, sliceMapped } from './mapped-text.ts'
import { spanOf } from './span.ts'
import { concatOf, known, NOTHING, unknown, type Value } from './value.ts'

const MAX_PIECES = 64

/**
 * Characters `[start, end)` as known text, in parts that stand in the file as they are; what escapes and folds stand for is between
 * them, without a length in the file.
 */
export function stretchOf(text: MappedText, start: number, end: number): Value {
  const { text: slice, pieces } = sliceMapped(text, start, end)
  if (pieces.length > MAX_PIECES / 2) return known(slice, spanOf(offsetAt(text, start), offsetAt(text, start)))
  const parts: Value[] = []
  let index = 0
  const insert = (until: number) => {
    const offset = offsetAt(text, start + index)
    parts.push(known(slice.slice(index, until), spanOf(offset, offset)))
  }
  for (const piece of pieces) {
    insert(piece.index)
    index = piece.index + piece.length
    parts.push(known(slice.slice(piece.index, index), spanOf(piece.offset, piece.offset + piece.length)))
  }
  insert(slice.length)
  return assemble(parts)
}

/** Values one after the other, read as one of which nothing is known where they are too many to follow. */
export function assemble(values: readonly Value[]): Value {
  const pieces = values.filter((value) => value !== NOTHING)
  if (pieces.length <= MAX_PIECES) return concatOf(pieces)
  return unknown('opaque', 'a very long text', pieces[0]?.[0]?.[0]?.span ?? null)
}
