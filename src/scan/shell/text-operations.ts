import type { Alternative, KnownPart, Part, Value } from '../value.ts'
import { cut, eitherOf, sizeOf, textOf, unknown } from '../value.ts'
import { spend } from '../work.ts'
import { type Glob, parseGlob, prefixLengths, suffixLengths } from './glob.ts'
import { changedFrom } from './source.ts'

/** A character that no pattern names: it stands for a part that is not known. */
const STAND_IN = '\uE001'
/** Longer texts are not searched with a pattern from each of their characters. */
const MAX_REPLACED = 512

/** `${X#…}`, `${X##…}`, `${X%…}`, `${X%%…}`. */
export function remove(value: Value, operator: '#' | '##' | '%' | '%%', pattern: string): Value {
  const glob = parseGlob(pattern)
  const isSuffix = operator.startsWith('%')
  return mapped(value, (alternative) => {
    if (isSuffix && pattern.startsWith('.') && alternative.some(isVersion)) return [lessPrecise(alternative)]
    const row = rowOf(alternative)
    const lengths = (isSuffix ? suffixLengths : prefixLengths)(glob, row)
    const length = operator.length === 2 ? lengths.at(-1) : lengths[0]
    if (!length) return alternative
    return isSuffix ? slice(alternative, 0, row.length - length) : slice(alternative, length, row.length)
  })
}

/** `${X:offset:length}`. A part that is not known stays, whatever its length. */
export function substring(value: Value, offset: number | null, length: number | null): Value {
  return mapped(value, (alternative) => {
    const text = textOf(alternative)
    if (offset === null) return alternative
    if (text !== null) {
      const start = offset < 0 ? Math.max(text.length + offset, 0) : offset
      const end = length === null ? text.length : length < 0 ? text.length + length : start + length
      return slice(alternative, start, Math.min(end, text.length))
    }
    const [first] = alternative
    return first?.kind === 'text' && offset > 0
      ? slice(alternative, Math.min(offset, first.text.length), rowOf(alternative).length)
      : alternative
  })
}

/** `${X/a/b}`, `${X//a/b}`, `${X/#a/b}`, `${X/%a/b}`. */
export function replace(
  value: Value,
  operator: '/' | '//' | '/#' | '/%',
  pattern: string,
  replacement: string | null,
): Value {
  const glob = parseGlob(pattern)
  if (glob.length === 0) return value
  return mapped(value, (alternative) => {
    if (replacement === null && textOf(alternative) !== null) return [changed(alternative)]
    return mapText(alternative, (text) => replaceText(text, operator, glob, replacement ?? ''))
  })
}

/** Changes the case, or any other character by itself. */
export function mapTexts(value: Value, change: (text: string) => string): Value {
  return mapped(value, (alternative) => mapText(alternative, change))
}

/** The characters `[start, end)`, a part that is not known being one of them. */
export function slice(alternative: Alternative, start: number, end: number): Alternative {
  const kept: Part[] = []
  let at = 0
  for (const part of alternative) {
    const length = part.kind === 'text' ? part.text.length : 1
    const from = Math.max(start - at, 0)
    const to = Math.min(end - at, length)
    if (from < to) kept.push(part.kind === 'text' ? cut(part, from, to) : part)
    at += length
  }
  return kept
}

/** The text of an alternative, with one character for each part that is not known. */
export function rowOf(alternative: Alternative): string {
  return alternative.map((part) => (part.kind === 'text' ? part.text : STAND_IN)).join('')
}

/** What a tool made of a text that cannot be followed: of a single part its nature stays. */
export function reworked(value: Value, name: string): Value {
  return mapped(value, (alternative) => {
    const [part, ...others] = alternative
    return part?.kind === 'unknown' && others.length === 0
      ? [part]
      : [{ kind: 'unknown', nature: 'opaque', name, span: alternative[0]?.span ?? null, via: [] }]
  })
}

/** `1.2` of `1.2.3` moves, though the whole version does not. */
export function isVersion(part: Part): boolean {
  return part.kind === 'unknown' && part.nature === 'version'
}

export function lessPrecise(alternative: Alternative): Part {
  const part = alternative.find(isVersion)
  const name = part?.kind === 'unknown' ? `part of ${part.name}` : 'part of a version'
  return { kind: 'unknown', nature: 'opaque', name, span: part?.span ?? null, via: part?.via ?? [] }
}

function changed(alternative: Alternative): Part {
  const [value = []] = unknown('opaque', 'a changed text', alternative[0]?.span ?? null)
  return value[0]!
}

function mapText(alternative: Alternative, change: (text: string) => string): Alternative {
  const parts: Part[] = []
  for (const part of alternative) {
    if (part.kind === 'unknown') parts.push(part)
    else {
      const text = change(part.text)
      if (text === part.text) parts.push(part)
      else if (text !== '') parts.push({ ...part, text, span: changedFrom(part.span) } satisfies KnownPart)
    }
  }
  return parts
}

function replaceText(text: string, operator: '/' | '//' | '/#' | '/%', glob: Glob, replacement: string): string {
  if (text.length > MAX_REPLACED) return replacePlainly(text, operator, glob, replacement)
  if (operator === '/%') {
    const length = suffixLengths(glob, text).at(-1)
    return length ? text.slice(0, text.length - length) + replacement : text
  }
  let result = ''
  let at = 0
  while (at < text.length) {
    const length = prefixLengths(glob, text.slice(at)).at(-1)
    if (!length) {
      if (operator === '/#') break
      result += text.charAt(at)
      at += 1
      continue
    }
    result += replacement
    at += length
    if (operator !== '//') break
  }
  return result + text.slice(at)
}

function replacePlainly(text: string, operator: '/' | '//' | '/#' | '/%', glob: Glob, replacement: string): string {
  if (operator !== '//' || !glob.every((token) => token.kind === 'text')) return text
  return text.replaceAll(glob.map((token) => token.character).join(''), () => replacement)
}

/** Characters that are changed in the time of a step. */
const WORK_OF_STEP = 64

function mapped(value: Value, change: (alternative: Alternative) => Alternative): Value {
  if (!spend(sizeOf(value) / WORK_OF_STEP)) return value
  return eitherOf(value.map((alternative): Value => [change(alternative)]))
}
