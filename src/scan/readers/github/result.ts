import type { Span } from '../../span.ts'
import {
  concat,
  either,
  eitherOf,
  known,
  type Link,
  NOTHING,
  onlyText,
  textOf,
  through,
  unknown,
  type Value,
} from '../../value.ts'

/** What an expression comes to: text, or what holds text. */
export type Result = TextResult | ListResult | ObjectResult

export interface TextResult {
  readonly kind: 'text'
  /** What it is where it counts as true; null if it never does. */
  readonly whenTrue: Value | null
  /** What it is where it counts as false; null if it never does. `IMPLIED` where `whenTrue` says it already. */
  readonly whenFalse: Value | null
}

export interface ListResult {
  readonly kind: 'list'
  readonly items: readonly Result[]
  /** What stands between its items where it is in truth a text, as an action's list output with one item a line; null for an array. */
  readonly separator: string | null
}

export interface ObjectResult {
  readonly kind: 'object'
  readonly members: ReadonlyMap<string, Result>
}

/** An unknown text may be empty: no alternative of its own says so. */
const IMPLIED: Value = []

const FALSE: TextResult = { kind: 'text', whenTrue: null, whenFalse: known('false', null) }
export const TRUE: TextResult = { kind: 'text', whenTrue: known('true', null), whenFalse: null }
export const EITHER_WAY: TextResult = { kind: 'text', whenTrue: TRUE.whenTrue, whenFalse: FALSE.whenFalse }

export function decided(truth: boolean | null): TextResult {
  return truth === null ? EITHER_WAY : truth ? TRUE : FALSE
}

/** A string: true unless it is empty. */
export function textResult(value: Value): TextResult {
  const whenTrue = value.filter((alternative) => textOf(alternative) !== '')
  const mayBeEmpty = whenTrue.some((alternative) => alternative.every(({ kind }) => kind === 'unknown'))
  return {
    kind: 'text',
    whenTrue: whenTrue.length > 0 ? whenTrue : null,
    whenFalse: whenTrue.length < value.length ? NOTHING : mayBeEmpty ? IMPLIED : null,
  }
}

export function opaque(name: string, span: Span | null): TextResult {
  return textResult(unknown('opaque', name, span))
}

/** A text of which nothing can be false. */
export function always(value: Value): TextResult {
  return { kind: 'text', whenTrue: value, whenFalse: null }
}

export function lines(items: readonly Value[]): ListResult {
  return { kind: 'list', items: items.map(textResult), separator: '\n' }
}

export function valueOf(result: Result): Value {
  if (result.kind === 'text') return either(result.whenTrue ?? IMPLIED, result.whenFalse ?? IMPLIED)
  if (result.kind === 'list' && result.separator !== null)
    return joinValues(result.items.map(valueOf), result.separator)
  return unknown('opaque', result.kind === 'list' ? 'an array' : 'an object', null)
}

export function joinValues(values: readonly Value[], separator: string): Value {
  return concatAll(values.flatMap((value, index) => (index === 0 ? [value] : [known(separator, null), value])))
}

/** However many there are. */
export function concatAll(values: readonly Value[]): Value {
  return values.reduce<Value>((before, value) => concat(before, value), NOTHING)
}

/** Whether it counts as true; null if that is not known. */
export function truthOf(result: Result): boolean | null {
  if (result.kind !== 'text') return true
  if (result.whenTrue && result.whenFalse) return null
  return result.whenTrue !== null
}

/** Its text if it can be only one. */
export function textIn(result: Result | null): string | null {
  return result ? onlyText(valueOf(result)) : null
}

/** Any of these. Of lists and objects, what they hold under the same names. */
export function anyOf(results: readonly Result[]): Result {
  const [first] = results
  if (results.length === 1 && first) return first
  if (results.length > 0 && results.every((result) => result.kind === 'object')) return anyObject(results)
  const texts = results.map((result) => (result.kind === 'text' ? result : always(valueOf(result))))
  return {
    kind: 'text',
    whenTrue: anyValue(texts.flatMap(({ whenTrue }) => (whenTrue ? [whenTrue] : []))),
    whenFalse: anyValue(texts.flatMap(({ whenFalse }) => (whenFalse ? [whenFalse] : []))),
  }
}

export function throughResult(result: Result, link: Link): Result {
  if (result.kind === 'list') return { ...result, items: result.items.map((item) => throughResult(item, link)) }
  if (result.kind === 'object')
    return { ...result, members: new Map([...result.members].map(([name, one]) => [name, throughResult(one, link)])) }
  const by = (value: Value | null) => value && through(value, link)
  return { ...result, whenTrue: by(result.whenTrue), whenFalse: by(result.whenFalse) }
}

function anyObject(objects: readonly ObjectResult[]): Result {
  const members = new Map<string, Result[]>()
  for (const [name, result] of objects.flatMap((object) => [...object.members])) {
    const held = members.get(name)
    if (held) held.push(result)
    else members.set(name, [result])
  }
  return { kind: 'object', members: new Map([...members].map(([name, results]) => [name, anyOf(results)])) }
}

/** More than a value has alternatives, though some may be alike. */
const MAX_VALUES = 1000

/** Without any alternative it is no value, but it can be one of another. */
function anyValue(values: readonly Value[]): Value | null {
  if (values.length === 0) return null
  return values.every(({ length }) => length === 0) ? IMPLIED : eitherOf(values.slice(0, MAX_VALUES))
}
