import type { Span } from './span.ts'

/**
 * What an expression of a file can come to be: at least one alternative, at most `MAX_ALTERNATIVES`. Each is a row of parts, of
 * which some are known as text and of others only what kind of thing they are.
 */
export type Value = readonly Alternative[]
export type Alternative = readonly Part[]
export type Part = KnownPart | UnknownPart

export interface KnownPart {
  readonly kind: 'text'
  readonly text: string
  /** Where it is written; null for what no file says, as the default of a tool. Of the text's own length if it stands there as it is. */
  readonly span: Span | null
  /** By way of which names it came here, from its use to where it is written. */
  readonly via: readonly Link[]
}

export interface UnknownPart {
  readonly kind: 'unknown'
  readonly nature: Nature
  /**
   * As it is best known: `$TAG`, `$1`, `github.sha`, `inputs.tag`, `steps.meta.outputs.tags`, `var.tag`, `$(date +%s)`. What a caller
   * in another file can give goes by `inputs.NAME`, `$NAME` (a variable that nothing here sets) and `$1`.
   */
  readonly name: string
  readonly span: Span | null
  readonly via: readonly Link[]
}

/**
 * What kind of thing a part is whose text only a run can tell. `commit`, `version`, `digest`, `gate` (an output of this action) and
 * `unique` (never the same twice: a UUID, a time to the second) pin a tag; `run` (a run's or a build's number) does too, as far as
 * names go. `branch`, `pull-request`, `date` and `environment` move. `opaque`: nothing is known.
 */
export type Nature =
  | 'commit'
  | 'version'
  | 'digest'
  | 'gate'
  | 'unique'
  | 'run'
  | 'branch'
  | 'pull-request'
  | 'date'
  | 'environment'
  | 'opaque'

/** One step on the way of a value: a name that was read, and where it got what it held. */
export interface Link {
  /** As its reader writes it: `$IMAGE_TAG`, `${{ env.TAG }}`, `var.tag`. */
  readonly name: string
  readonly by: LinkKind
  /** Where the name is given its value. */
  readonly span: Span | null
}

export type LinkKind =
  | 'env'
  | 'variable'
  | 'default'
  | 'loop'
  | 'matrix'
  | 'input'
  | 'output'
  | 'parameter'
  | 'local'
  | 'argument'
  | 'file'
  /** Of a condition: by the name that has to be true, or not to be (`!var.x`). */
  | 'condition'

/** Beyond this a value is no longer followed in every case: the others are one alternative that is opaque. */
export const MAX_ALTERNATIVES = 16
const MAX_LINKS = 12
const MAX_PARTS = 64
const MAX_TEXT = 8192

export const NOTHING: Value = [[]]

export function known(text: string, span: Span | null): Value {
  return text === '' ? NOTHING : [[{ kind: 'text', text, span, via: [] }]]
}

export function unknown(nature: Nature, name: string, span: Span | null): Value {
  return [[{ kind: 'unknown', nature, name, span, via: [] }]]
}

/** One value after the other, in every combination of their alternatives. */
export function concat(...values: readonly Value[]): Value {
  return concatOf(values)
}

/** The same of a list, which may be longer than what can be spread into arguments. */
export function concatOf(values: readonly Value[]): Value {
  if (values.length === 0) return NOTHING
  let rows: Row[] = [{ parts: [], length: 0 }]
  for (const value of values) {
    const [only] = value
    if (only && value.length === 1) for (const row of rows) extend(row, only)
    else rows = boundedRows(rows.flatMap((row) => value.map((end) => extend({ ...row, parts: [...row.parts] }, end))))
  }
  return rows.map(({ parts }) => parts)
}

/** Any of these values. */
export function either(...values: readonly Value[]): Value {
  return eitherOf(values)
}

export function eitherOf(values: readonly Value[]): Value {
  const [only] = values
  if (values.length === 1 && only?.length === 1) return only
  const distinct = new Map<string, Alternative>()
  for (const value of values) {
    for (const alternative of value) distinct.set(identity(alternative), alternative)
    if (distinct.size > MAX_ALTERNATIVES) break
  }
  return distinct.size === 0 ? NOTHING : bounded([...distinct.values()])
}

/** The same value, having come by way of a name. */
export function through(value: Value, link: Link): Value {
  return value.map((alternative) =>
    alternative.map((part) => (part.via.length < MAX_LINKS ? { ...part, via: [link, ...part.via] } : part)),
  )
}

/** Its characters, an unknown part being one. */
export function sizeOf(value: Value): number {
  let size = 0
  for (const alternative of value) for (const part of alternative) size += sizeOfPart(part)
  return size
}

function sizeOfPart(part: Part): number {
  return part.kind === 'text' ? part.text.length : 1
}

/** The text of an alternative, if all of it is known. */
export function textOf(alternative: Alternative): string | null {
  return alternative.every((part) => part.kind === 'text') ? alternative.map((part) => part.text).join('') : null
}

/** The text of a value, if it can be only one. */
export function onlyText(value: Value): string | null {
  const [first, ...others] = value
  return first && others.length === 0 ? textOf(first) : null
}

/** The texts that a value can be known to have, without those of which a part is unknown. */
export function knownTexts(value: Value): string[] {
  return value.flatMap((alternative) => textOf(alternative) ?? [])
}

/** What of it only a run can tell. */
export function unknownParts(alternative: Alternative): UnknownPart[] {
  return alternative.filter((part) => part.kind === 'unknown')
}

/** As a person would write it, its unknown parts by name: `123….amazonaws.com/app:${github.ref_name}`. */
export function display(alternative: Alternative): string {
  return alternative.map((part) => (part.kind === 'text' ? part.text : shownName(part.name))).join('')
}

/** Puts what a caller gives in the place of the unknown parts that go by these names. */
export function substitute(value: Value, given: (name: string) => Value | null): Value {
  return either(
    ...value.map((alternative) =>
      concat(
        ...alternative.map((part): Value => {
          const put = part.kind === 'unknown' ? given(part.name) : null
          if (!put) return [[part]]
          return put.map((parts) =>
            parts.map((one) => ({ ...one, via: [...part.via, ...one.via].slice(0, MAX_LINKS) })),
          )
        }),
      ),
    ),
  )
}

/**
 * Cuts an alternative at each separator that stands in its known text, the separators left out. What is unknown is never cut,
 * though it may hold a separator too. Pieces without any part are kept.
 */
export function split(alternative: Alternative, separator: (character: string) => boolean): Alternative[] {
  const pieces: Part[][] = [[]]
  for (const part of alternative) {
    if (part.kind === 'unknown') {
      pieces.at(-1)!.push(part)
      continue
    }
    let start = 0
    for (let index = 0; index <= part.text.length; index += 1) {
      const atEnd = index === part.text.length
      if (!atEnd && !separator(part.text.charAt(index))) continue
      if (index > start) pieces.at(-1)!.push(cut(part, start, index))
      if (!atEnd) pieces.push([])
      start = index + 1
    }
  }
  return pieces
}

/** Leaves blanks at both ends out. */
export function trim(alternative: Alternative): Alternative {
  const parts = [...alternative]
  while (parts[0]?.kind === 'text' && parts[0].text.trimStart() !== parts[0].text) {
    const [first] = parts as [KnownPart]
    const start = first.text.length - first.text.trimStart().length
    if (start === first.text.length) parts.shift()
    else parts[0] = cut(first, start, first.text.length)
  }
  for (let last = parts.at(-1); last?.kind === 'text' && last.text.trimEnd() !== last.text; last = parts.at(-1)) {
    const end = last.text.trimEnd().length
    if (end === 0) parts.pop()
    else parts[parts.length - 1] = cut(last, 0, end)
  }
  return parts
}

/** Characters `[start, end)` of a known part; its span shrinks with it where it stands in the file as it is, and else to its start. */
export function cut(part: KnownPart, start: number, end: number): KnownPart {
  const { span } = part
  const isExact = span !== null && span.end - span.start === part.text.length
  return {
    ...part,
    text: part.text.slice(start, end),
    span: isExact
      ? { ...span, start: span.start + start, end: span.start + end }
      : span && { ...span, end: span.start },
  }
}

/** An alternative that is being put together. */
interface Row {
  parts: Part[]
  /** Of its text, an unknown part being one. */
  length: number
}

function extend(row: Row, end: Alternative): Row {
  for (const part of end) {
    row.parts.push(part)
    row.length += sizeOfPart(part)
  }
  if (row.parts.length > MAX_PARTS || row.length > MAX_TEXT) {
    const span = row.parts[0]?.span ?? null
    row.parts = [{ kind: 'unknown', nature: 'opaque', name: 'a very long text', span, via: [] }]
    row.length = 1
  }
  return row
}

const ONE_OF_MANY: UnknownPart = { kind: 'unknown', nature: 'opaque', name: 'one of many', span: null, via: [] }

function boundedRows(rows: Row[]): Row[] {
  if (rows.length <= MAX_ALTERNATIVES) return rows
  return [...rows.slice(0, MAX_ALTERNATIVES - 1), { parts: [ONE_OF_MANY], length: 1 }]
}

function bounded(alternatives: readonly Alternative[]): Value {
  if (alternatives.length <= MAX_ALTERNATIVES) return alternatives
  return [...alternatives.slice(0, MAX_ALTERNATIVES - 1), [ONE_OF_MANY]]
}

function identity(alternative: Alternative): string {
  let key = ''
  for (const part of alternative) {
    const text = part.kind === 'text' ? part.text : part.name
    // By its length no text can be taken for what stands behind it.
    key += `${part.kind}:${text.length}:${text}:${part.span?.start}:${part.span?.path?.length}:${part.span?.path}`
  }
  return key
}

/** Names that are marked as such by their own language stand as they are; words of ours in brackets. */
function shownName(name: string): string {
  if (/^[\w.*-]+$/.test(name)) return `\${${name}}`
  return /^[\w(]/.test(name) ? `<${name}>` : name
}
