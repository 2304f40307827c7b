import { fileSpan } from '../../mapped-text.ts'
import { MAX_FACTS } from '../../reader.ts'
import type { Span } from '../../span.ts'
import type { DataNode, DataScalar } from '../../syntax/data.ts'
import { concat, known, NOTHING, split, trim, type Value } from '../../value.ts'
import { narrow } from './conditions.ts'
import { evaluate, sourceOf, spanAt } from './evaluate.ts'
import type { Place } from './place.ts'
import { concatAll, decided, opaque, type Result, textIn, textResult, truthOf, valueOf } from './result.ts'
import type { Scope } from './scope.ts'
import { conditionOf, type TemplatePiece, templateOf } from './template.ts'

/** A scalar with its expressions put in. One that is nothing but an expression is what that comes to. */
export function resultOf(node: DataNode | null, scope: Scope): Result | null {
  if (node?.kind !== 'scalar' || node.isNull) return null
  const pieces = templateOf(node.mapped)
  const written = pieces.filter(
    ({ kind, start, end }) => kind === 'expression' || node.text.slice(start, end).trim() !== '',
  )
  const place = { mapped: node.mapped, scope }
  const [only] = written
  if (written.length === 1 && only?.kind === 'expression') return pieceResult(only, place)
  if (node.style === 'plain' && (node.text === 'true' || node.text === 'false')) return decided(node.text === 'true')
  return textResult(concatAll(pieces.map((piece) => pieceValue(piece, place))))
}

export function valueIn(node: DataNode | null, scope: Scope): Value | null {
  const result = resultOf(node, scope)
  return result && valueOf(result)
}

export function textAt(node: DataNode | null, scope: Scope): string | null {
  return textIn(resultOf(node, scope))
}

/** Whether a condition can never hold, by what it says itself. */
export function isNever(node: DataNode | null, scope: Scope): boolean {
  if (node?.kind !== 'scalar' || node.isNull) return false
  const condition = conditionOf(node.text)
  return condition !== null && truthOf(evaluate(condition, { mapped: node.mapped, scope: blind(scope) })) === false
}

/** Where a condition holds, the run can be only what that allows. */
export function underCondition(scope: Scope, condition: DataNode | null): Scope {
  const expression = condition?.kind === 'scalar' && !condition.isNull ? conditionOf(condition.text) : null
  return expression ? { ...scope, triggers: narrow(scope.triggers, expression) } : scope
}

/** An entry of a list that is written as text. */
export interface ListEntry {
  readonly value: Value
  /** Where it stands in the list. */
  readonly span: Span
}

export type Separator = (character: string) => boolean

export const byLine: Separator = (character) => character === '\n' || character === '\r'
export const byLineOrComma: Separator = (character) => character === ',' || byLine(character)
export const byBlankOrComma: Separator = (character) => /[\s,]/.test(character)

/**
 * The entries of a list that stands in a text, or of a sequence of such. What an expression puts in may hold several; where it
 * can be one text or another, the entries of each are entries.
 */
export function entriesIn(node: DataNode | null, scope: Scope, isSeparator: Separator): readonly ListEntry[] {
  if (node?.kind === 'list') return node.items.flatMap((item) => entriesIn(item, scope, isSeparator))
  if (node?.kind !== 'scalar' || node.isNull) return []
  const place = { mapped: node.mapped, scope }
  const list = createList(node)
  for (const piece of templateOf(node.mapped)) {
    if (piece.kind === 'text') list.text(piece.start, piece.end, isSeparator)
    else list.result(pieceResult(piece, place), piece.start, piece.end, isSeparator)
  }
  return list.done()
}

function createList(node: DataScalar) {
  const entries: ListEntry[] = []
  let open: Value = NOTHING
  let start = -1
  let end = -1

  const reach = (from: number, to: number) => {
    if (start < 0) start = from
    end = to
  }
  const close = () => {
    const value = open.map(trim).filter((alternative) => alternative.length > 0)
    if (value.length > 0) entries.push({ value, span: fileSpan(node.mapped, start, end) })
    open = NOTHING
    start = -1
  }
  const put = (values: readonly Value[], from: number, to: number) => {
    for (const [index, value] of values.entries()) {
      if (index > 0) close()
      reach(from, to)
      open = concat(open, value)
    }
  }

  return {
    text(from: number, to: number, isSeparator: Separator): void {
      let at = from
      // One more than a file may tell shows that there are more.
      for (let index = from; index <= to && entries.length <= MAX_FACTS; index += 1) {
        if (index < to && !isSeparator(node.text.charAt(index))) continue
        const written = node.text.slice(at, index)
        const blanks = written.length - written.trimStart().length
        if (written.trim() !== '') reach(at + blanks, at + written.trimEnd().length)
        if (written !== '') open = concat(open, known(written, fileSpan(node.mapped, at, index)))
        if (index < to) close()
        at = index + 1
      }
    },
    result(result: Result, from: number, to: number, isSeparator: Separator): void {
      if (result.kind === 'list') {
        put(result.items.map(valueOf), from, to)
        return
      }
      const value = valueOf(result)
      const rows = value.map((alternative) => split(alternative, isSeparator))
      if (rows.every(({ length }) => length === 1)) {
        put([value], from, to)
        return
      }
      const before = open
      for (const [index, row] of rows.entries()) {
        if (index > 0) {
          close()
          open = before
        }
        put(
          row.map((alternative): Value => [alternative]),
          from,
          to,
        )
      }
    },
    done(): readonly ListEntry[] {
      close()
      return entries
    },
  }
}

/** The expressions of a script, for the reader of its own language. */
export function holesIn(node: DataScalar, scope: Scope) {
  const place = { mapped: node.mapped, scope }
  return templateOf(node.mapped).flatMap((piece) =>
    piece.kind === 'text' ? [] : [{ start: piece.start, end: piece.end, value: pieceValue(piece, place) }],
  )
}

function pieceValue(piece: TemplatePiece, place: Place): Value {
  if (piece.kind === 'expression') return valueOf(pieceResult(piece, place))
  return known(place.mapped.text.slice(piece.start, piece.end), fileSpan(place.mapped, piece.start, piece.end))
}

function pieceResult(piece: TemplatePiece & { readonly kind: 'expression' }, place: Place): Result {
  if (piece.expression) return evaluate(piece.expression, place)
  return opaque(sourceOf({ start: piece.start + 3, end: piece.end - 2 }, place).trim(), spanAt(piece, place))
}

/** A condition that reads nothing but the event: what a script is taken to have written must not hide a step. */
function blind(scope: Scope): Scope {
  const nothing = () => null
  return {
    ...scope,
    env: { ...scope.env, get: nothing },
    input: nothing,
    matrix: nothing,
    output: nothing,
    jobOutput: nothing,
  }
}
