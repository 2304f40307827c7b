import type { Word as SyntaxWord } from 'unbash'
import { split, unknown, type Value } from '../value.ts'
import { expandBraces, MAX_BRACE_WORDS } from './braces.ts'
import { parseScript } from './parse-script.ts'
import { changedFrom, literals, type ScriptSource, sourceOfValues, spanIn } from './source.ts'
import { known } from '../value.ts'
import type { Machine } from './machine.ts'
import type { Scope } from './scope.ts'
import { type Segment, segmentsOf } from './segments.ts'
import { joinPieces } from './streams.ts'
import type { Word } from './words.ts'

/** A word after expansion. */
export interface Field extends Word {
  /** What it was put together from. */
  readonly pieces: readonly Value[]
  /** Whether file names would take its place. */
  readonly hasGlob: boolean
}

/** Beyond this no more ways are tried in which a command's words can fall apart. */
const MAX_VARIANTS = 8

/**
 * The words that these stand for: more than one row of them where a value can be of none, one or several words. No row once there is
 * too much to do.
 */
export function expandWords(
  words: readonly SyntaxWord[],
  source: ScriptSource,
  machine: Machine,
  scope: Scope,
): Field[][] {
  let rows: Field[][] = [[]]
  for (const word of words) {
    const variants = variantsOf(word, source, machine, scope)
    const width = variants.reduce((sum, row) => sum + row.length, 1)
    if (!machine.step(rows.length * width)) return []
    const used = rows.length * variants.length <= MAX_VARIANTS ? variants : variants.slice(0, 1)
    if (used.length === 1) for (const row of rows) for (const field of used[0]!) row.push(field)
    else rows = rows.flatMap((row) => used.map((fields) => [...row, ...fields]))
  }
  return rows
}

/** A word where it stays one, as in an assignment. */
export function expandJoined(word: SyntaxWord, source: ScriptSource, machine: Machine, scope: Scope): Value {
  return joinPieces(expandPieces(word, source, machine, scope))
}

export function expandPieces(word: SyntaxWord, source: ScriptSource, machine: Machine, scope: Scope): Value[] {
  return segmentsOf(word, source, machine, scope).flatMap((segment) =>
    segment.kind === 'value' ? [...segment.values] : [known(' ', null)],
  )
}

function variantsOf(word: SyntaxWord, source: ScriptSource, machine: Machine, scope: Scope): Field[][] {
  const span = spanIn(source, word.pos, word.end)
  if (!word.parts?.some(({ type }) => type === 'BraceExpansion'))
    return fieldsOf(segmentsOf(word, source, machine, scope), span)
  const rows = expandBraces(source.text, word.pos, word.end)
  if (!rows || !machine.step(rows.length)) {
    const value = unknown('opaque', `more than ${MAX_BRACE_WORDS} words`, span)
    return [[{ value, pieces: [value], span, hasGlob: false }]]
  }
  const fields = rows.flatMap((row) => {
    const pieces = row.flatMap((piece) =>
      'text' in piece ? [known(piece.text, changedFrom(span))] : literals(source, piece.start, piece.end),
    )
    // A colon before it makes it an argument, so that it is read as a word whatever it holds.
    const piece = sourceOfValues([known(': ', null), ...pieces], span)
    const [statement] = parseScript(piece.text).commands
    const command = statement?.command
    const [argument] = command?.type === 'Command' ? command.suffix : []
    if (argument?.type !== 'Word' || argument.parts?.some(({ type }) => type === 'BraceExpansion')) {
      const value = joinPieces(pieces)
      return [{ value, pieces, span, hasGlob: false }]
    }
    return fieldsOf(segmentsOf(argument, piece, machine, scope), span)[0] ?? []
  })
  return [fields]
}

interface Row {
  readonly fields: Field[]
  /** The word that is being put together; null between two words. */
  pieces: Value[] | null
  hasGlob: boolean
}

/** Splits what is not quoted at its blanks, in each of the ways that its alternatives ask for. */
function fieldsOf(segments: readonly Segment[], span: Word['span']): Field[][] {
  let rows: Row[] = [{ fields: [], pieces: null, hasGlob: false }]
  const flush = (row: Row): void => {
    const { pieces, hasGlob } = row
    if (pieces) row.fields.push({ value: joinPieces(pieces), pieces, span, hasGlob })
    row.pieces = null
    row.hasGlob = false
  }
  const isAlone = segments.length === 1
  for (const segment of segments) {
    if (segment.kind === 'break') {
      for (const row of rows) flush(row)
      continue
    }
    const [first, ...others] = segment.values
    if (segment.splits && first && others.length === 0 && needsVariants(first, isAlone)) {
      if (rows.length * first.length <= MAX_VARIANTS)
        rows = rows.flatMap((row) => first.map((one) => addSplit(copyOf(row), [one], flush)))
      else for (const row of rows) add(row, segment.values)
    } else if (segment.splits) {
      for (const row of rows) for (const value of segment.values) addSplit(row, value, flush)
    } else for (const row of rows) add(row, segment.values)
    if (segment.isGlob) for (const row of rows) row.hasGlob = true
  }
  for (const row of rows) flush(row)
  return rows.map(({ fields }) => fields)
}

function needsVariants(value: Value, isAlone: boolean): boolean {
  if (value.length < 2) return false
  return value.some(
    (alternative) =>
      (isAlone && alternative.length === 0) ||
      alternative.some((part) => part.kind === 'text' && /[ \t\n]/.test(part.text)),
  )
}

function copyOf({ fields, pieces, hasGlob }: Row): Row {
  return { fields: [...fields], pieces: pieces && [...pieces], hasGlob }
}

function add(row: Row, values: readonly Value[]): void {
  row.pieces ??= []
  for (const value of values) row.pieces.push(value)
}

function addSplit(row: Row, value: Value, flush: (row: Row) => void): Row {
  const [alternative = [], ...others] = value
  if (others.length > 0) {
    add(row, [value])
    return row
  }
  for (const [index, piece] of split(alternative, isBlank).entries()) {
    if (index > 0) flush(row)
    if (piece.length > 0) add(row, [[piece]])
  }
  return row
}

function isBlank(character: string): boolean {
  return character === ' ' || character === '\t' || character === '\n'
}
