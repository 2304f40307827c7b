import { fileSpan, type MappedText, type Piece } from '../mapped-text.ts'
import { hull, type Span, spanOf } from '../span.ts'
import { cut, type KnownPart, type Part, type Value } from '../value.ts'
import { joinPieces } from './streams.ts'
import type { Hole } from './words.ts'

/**
 * A script as the parser sees it, and what each of its characters is. Text that another language puts in, as a hole or as an
 * expanded variable, is part of it as far as it is known; what is not known, or can be one of many, is one character.
 */
export interface ScriptSource {
  readonly text: string
  /** One after the other without a gap. */
  readonly cells: readonly Cell[]
  /** Where the script as a whole stands in the file. */
  readonly span: Span
}

interface Cell {
  readonly start: number
  readonly end: number
  /** What these characters are, one for one; null for the one character that stands for `value`. */
  readonly part: KnownPart | null
  readonly value: Value
  /** Where these characters stand in the script; null if they were put in from elsewhere. */
  readonly place: Span | null
}

/** Any character that is not part of the shell's grammar. That a script may hold it too does no harm: its cell tells. */
const STAND_IN = '\uE000'
/** A line's end as Windows writes it is no part of a word. */
const LINE_END = /\r(?=\n)/g

export function sourceOfInput(script: MappedText, holes: readonly Hole[]): ScriptSource {
  const builder = createBuilder(fileSpan(script, 0, script.text.length))
  let index = 0
  for (const hole of holes.toSorted((one, other) => one.start - other.start)) {
    if (hole.start < index || hole.end > script.text.length) continue
    copyRuns(script, index, hole.start, builder.own)
    builder.put(hole.value, fileSpan(script, hole.start, hole.end))
    index = hole.end
  }
  copyRuns(script, index, script.text.length, builder.own)
  return builder.done()
}

/** A script that is itself the outcome of an expansion, as the words of `bash -c` or the lines of a heredoc. */
export function sourceOfValues(values: readonly Value[], span: Span): ScriptSource {
  const builder = createBuilder(span)
  for (const value of values) builder.put(value, null)
  return builder.done()
}

/** What stands in `[start, end)`, a value a cell. */
export function literals({ cells }: ScriptSource, start: number, end: number): Value[] {
  const values: Value[] = []
  for (let at = cellAt(cells, start); at < cells.length; at += 1) {
    const cell = cells[at]!
    if (cell.start >= end) break
    if (cell.end <= start) continue
    values.push(cell.part ? [[sliceOf(cell, cell.part, start, end)]] : cell.value)
  }
  return values
}

export function literal(source: ScriptSource, start: number, end: number): Value {
  return joinPieces(literals(source, start, end))
}

/** Whether something that can be one of many stands there, put in by another language. */
export function hasChoice({ cells }: ScriptSource, start: number, end: number): boolean {
  for (let at = cellAt(cells, start); at < cells.length && cells[at]!.start < end; at += 1)
    if (cells[at]!.end > start && !cells[at]!.part && cells[at]!.value.length > 1) return true
  return false
}

/** Where `[start, end)` stands in the file. */
export function spanIn({ cells, span }: ScriptSource, start: number, end: number): Span {
  const first = cellAt(cells, start)
  const last = Math.max(cellAt(cells, Math.max(end - 1, start)), first)
  const before = placeBetween(cells, first, last, 1, (cell) => placeOf(cell, start, end))
  const after = before && placeBetween(cells, last, first, -1, (cell) => placeOf(cell, start, end))
  return before && after ? hull(before, after) : span
}

/** The same file's text, but nowhere as it is: it was changed on the way. */
export function changedFrom(span: Span | null): Span | null {
  return span && { ...span, end: span.start }
}

function createBuilder(span: Span) {
  const cells: Cell[] = []
  const texts: string[] = []
  let length = 0
  const add = (text: string, cell: Omit<Cell, 'start' | 'end'>): void => {
    if (text === '') return
    cells.push({ ...cell, start: length, end: length + text.length })
    texts.push(text)
    length += text.length
  }
  const addPart = (part: Part, place: Span | null): void => {
    if (part.kind === 'unknown') return add(STAND_IN, { part: null, value: [[part]], place })
    return add(part.text, { part, value: [[part]], place })
  }
  return {
    own: (text: string, place: Span): void => addPart({ kind: 'text', text, span: place, via: [] }, place),
    /** Text of another making: it stands where its place says, or where its parts are written if nothing led there. */
    put(value: Value, place: Span | null): void {
      const [alternative = [], ...others] = value
      if (others.length > 0) return add(STAND_IN, { part: null, value, place })
      for (const part of alternative)
        addPart(part, place ?? (part.via.length === 0 && part.span?.path === undefined ? part.span : null))
    },
    done: (): ScriptSource => ({ text: texts.join(''), cells, span }),
  }
}

/** Copies a stretch of mapped text, each run that stands in the file as it is by itself. */
function copyRuns(script: MappedText, start: number, end: number, own: (text: string, place: Span) => void): void {
  const { pieces, text } = script
  let index = start
  for (let at = pieceFrom(pieces, start); at < pieces.length && index < end; at += 1) {
    const piece = pieces[at]!
    if (piece.index >= end) break
    if (piece.index > index) {
      const { start: place } = fileSpan(script, index, index)
      own(text.slice(index, piece.index).replaceAll(LINE_END, ''), spanOf(place, place))
    }
    const from = Math.max(piece.index, index)
    const to = Math.min(piece.index + piece.length, end)
    copyLines(text.slice(from, to), piece.offset + from - piece.index, own)
    index = Math.max(to, index)
  }
  if (index < end) {
    const { start: place } = fileSpan(script, index, index)
    own(text.slice(index, end).replaceAll(LINE_END, ''), spanOf(place, place))
  }
}

function copyLines(text: string, offset: number, own: (text: string, place: Span) => void): void {
  let from = 0
  for (const { index } of text.matchAll(LINE_END)) {
    if (index > from) own(text.slice(from, index), spanOf(offset + from, offset + index))
    from = index + 1
  }
  if (from < text.length) own(text.slice(from), spanOf(offset + from, offset + text.length))
}

/** The first piece that ends after an index. */
function pieceFrom(pieces: readonly Piece[], index: number): number {
  let low = 0
  let high = pieces.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (pieces[middle]!.index + pieces[middle]!.length <= index) low = middle + 1
    else high = middle
  }
  return low
}

/** The first cell that ends after an index. */
function cellAt(cells: readonly Cell[], index: number): number {
  let low = 0
  let high = cells.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (cells[middle]!.end <= index) low = middle + 1
    else high = middle
  }
  return low
}

function sliceOf(cell: Cell, part: KnownPart, start: number, end: number): KnownPart {
  return cut(part, Math.max(start - cell.start, 0), Math.min(end, cell.end) - cell.start)
}

/** The first place that a cell of these has, in either direction. */
function placeBetween(
  cells: readonly Cell[],
  from: number,
  to: number,
  step: 1 | -1,
  find: (cell: Cell) => Span | null,
): Span | null {
  for (let at = from; step > 0 ? at <= to : at >= to; at += step) {
    const cell = cells[at]
    const place = cell ? find(cell) : null
    if (place) return place
  }
  return null
}

function placeOf({ start, end, place }: Cell, from: number, to: number): Span | null {
  if (!place || place.end - place.start !== end - start) return place
  const first = Math.max(from, start) - start
  const last = Math.min(to, end) - start
  return last < first ? null : { ...place, start: place.start + first, end: place.start + last }
}
