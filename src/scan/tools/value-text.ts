import {
  type Alternative,
  concat,
  cut,
  eitherOf,
  known,
  type Part,
  split,
  textOf,
  trim,
  unknown,
  type Value,
} from '../value.ts'

/** The known text that an alternative begins with; empty if its first part is unknown. */
export function leadingText(alternative: Alternative): string {
  const end = alternative.findIndex(({ kind }) => kind === 'unknown')
  const parts = end < 0 ? alternative : alternative.slice(0, end)
  return parts.map((part) => (part.kind === 'text' ? part.text : '')).join('')
}

/** The known text that it ends with. */
export function trailingText(alternative: Alternative): string {
  const start = alternative.findLastIndex(({ kind }) => kind === 'unknown')
  return textOf(alternative.slice(start + 1)) ?? ''
}

/** Without the first `length` characters, which are known. */
export function skipText(alternative: Alternative, length: number): Alternative {
  const parts: Part[] = []
  let left = length
  for (const part of alternative) {
    if (part.kind === 'unknown') {
      parts.push(part)
      left = 0
    } else {
      if (left < part.text.length) parts.push(left > 0 ? cut(part, left, part.text.length) : part)
      left = Math.max(0, left - part.text.length)
    }
  }
  return parts
}

/** The alternatives that begin with one of these prefixes, without it; null if none does. */
export function afterPrefix(value: Value, ...prefixes: readonly string[]): Value | null {
  const found = value.flatMap((alternative) => {
    const text = leadingText(alternative)
    const prefix = prefixes.find((one) => text.startsWith(one))
    return prefix === undefined ? [] : [skipText(alternative, prefix.length)]
  })
  return found.length > 0 ? found : null
}

/** The entries of a list that is divided by commas, one value an entry of each alternative; empty ones are left out. */
export function commaEntries(value: Value): Value[] {
  return entriesOf(value, (character) => character === ',')
}

/** The items of a list of MSBuild's, which stands in quotes where a shell has to be kept from it. */
export function listValues(value: Value): Value[] {
  return entriesOf(value, (character) => character === ';' || character === '"' || character === '\\')
}

/** The same by blanks, line ends or commas. */
export function listEntries(value: Value): Value[] {
  return entriesOf(value, (character) => /[\s,]/.test(character))
}

export function lineEntries(value: Value): Value[] {
  return entriesOf(value, (character) => character === '\n' || character === '\r')
}

function entriesOf(value: Value, separator: (character: string) => boolean): Value[] {
  const entries = value.flatMap((alternative) => split(alternative, separator).map(trim))
  return entries.filter((entry) => entry.length > 0).map((entry) => [entry])
}

/** `key=value` fields of a CSV row, as BuildKit's options have them: a field with a comma in it stands in quotes. */
export function csvFields(alternative: Alternative): Alternative[] {
  let quoted = false
  const fields = split(alternative, (character) => {
    if (character === '"') quoted = !quoted
    return character === ',' && !quoted
  })
  return fields.map((field) => unquoted(trim(field))).filter((field) => field.length > 0)
}

/** What stands behind the first `=` of `key=…`; null where the key is not known or there is none. */
export function keyAndValue(
  field: Alternative,
  separator = '=',
): { readonly key: string; readonly value: Alternative } | null {
  const text = leadingText(field)
  const at = text.indexOf(separator)
  return at < 0 ? null : { key: text.slice(0, at).trim(), value: skipText(field, at + separator.length) }
}

/** A reference without its tag and digest. Where it ends in something unknown, that is taken to be part of the name. */
export function withoutTag(value: Value): Value {
  return eitherOf(value.map((alternative): Value => [nameOf(alternative)]))
}

/** Likewise of a text. An expression that looks for the end from each sign anew takes the square of what a stranger wrote. */
export function untagged(reference: string): string {
  const component = reference.lastIndexOf('/') + 1
  const end = reference.slice(component).search(/[@:]/)
  return end < 0 ? reference : reference.slice(0, component + end)
}

export function withTag(repository: Value, tag: Value): Value {
  return concat(repository, known(':', null), tag)
}

export function opaque(name: string): Value {
  return unknown('opaque', name, null)
}

function unquoted(field: Alternative): Alternative {
  return field.flatMap((part, index): Part[] => {
    if (part.kind === 'unknown') return [part]
    const start = index === 0 && part.text.startsWith('"') ? 1 : 0
    const isLast = index === field.length - 1 && part.text.length > start && part.text.endsWith('"')
    const end = part.text.length - (isLast ? 1 : 0)
    return start < end ? [cut(part, start, end)] : []
  })
}

function nameOf(alternative: Alternative): Alternative {
  const name = cutAt(alternative, (text) => text.indexOf('@')) ?? alternative
  for (let index = name.length - 1; index >= 0; index -= 1) {
    const part = name[index]!
    if (part.kind === 'unknown') continue
    const colon = part.text.lastIndexOf(':')
    const slash = part.text.lastIndexOf('/')
    if (colon > slash) return [...name.slice(0, index), ...(colon > 0 ? [cut(part, 0, colon)] : [])]
    if (slash >= 0) return name
  }
  return name
}

function cutAt(alternative: Alternative, find: (text: string) => number): Alternative | null {
  for (const [index, part] of alternative.entries()) {
    const at = part.kind === 'text' ? find(part.text) : -1
    if (part.kind !== 'text' || at < 0) continue
    return [...alternative.slice(0, index), ...(at > 0 ? [cut(part, 0, at)] : [])]
  }
  return null
}
