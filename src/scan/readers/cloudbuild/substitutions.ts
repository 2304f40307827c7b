import { fileSpan, type MappedText, type Piece } from '../../mapped-text.ts'
import { natureOfVariable } from '../../natures.ts'
import type { Hole } from '../../shell/words.ts'
import { type DataNode, entriesOf } from '../../syntax/data.ts'
import { concatOf, either, type Nature, through, unknown, type Value } from '../../value.ts'
import { textBetween } from '../kubernetes/placeholders.ts'

/** What Cloud Build puts in before a step runs. */
export interface Substitutions {
  /** Of `PROJECT_ID` or `_TAG`; null for what is none of its names, which is left to the shell. */
  readonly valueOf: (name: string) => Value | null
}

const BUILT_IN: ReadonlyMap<string, Nature> = new Map<string, Nature>([
  ['PROJECT_ID', 'opaque'],
  ['PROJECT_NUMBER', 'opaque'],
  ['LOCATION', 'opaque'],
  ['BUILD_ID', 'unique'],
  ['COMMIT_SHA', 'commit'],
  ['REVISION_ID', 'commit'],
  ['SHORT_SHA', 'commit'],
  ['REPO_NAME', 'opaque'],
  ['REPO_FULL_NAME', 'opaque'],
  ['BRANCH_NAME', 'branch'],
  ['REF_NAME', 'branch'],
  ['TAG_NAME', 'version'],
  ['TRIGGER_NAME', 'opaque'],
  ['TRIGGER_BUILD_CONFIG_PATH', 'opaque'],
  ['SERVICE_ACCOUNT', 'opaque'],
  ['SERVICE_ACCOUNT_EMAIL', 'opaque'],
  ['DATE', 'date'],
])
const OWN = /^_[A-Z0-9_]+$/
const REFERENCE = /\$\$|\$([A-Z_][A-Z0-9_]{0,100})|\$\{([A-Z_][A-Z0-9_]{0,100})([^{}\n]{0,100})\}/g
const DEFAULT = /^:[-=]/
/** Names that a trigger gives another value from build to build. */
const CHANGING = /TAG|VERSION|SHA|COMMIT|REF|BRANCH|ENV|RELEASE|BUILD/
const MAX_NESTING = 5
const MAX_HOLES = 2000
const MAX_LENGTH = 16_384

/** The substitutions of a build; what they are declared as is what they are if no trigger says otherwise. */
export function substitutionsOf(declared: DataNode | null): Substitutions {
  const entries = new Map(entriesOf(declared).map(({ key, value }) => [key.text, value]))
  const values = new Map<string, Value>()
  let nesting = 0
  const substitutions: Substitutions = {
    valueOf(name) {
      const builtIn = BUILT_IN.get(name)
      if (builtIn !== undefined) return unknown(builtIn, `$${name}`, null)
      if (!OWN.test(name)) return null
      const done = values.get(name)
      if (done) return done
      const node = entries.get(name)
      const given = unknown(natureOfVariable(name.slice(1)), `$${name}`, null)
      if (node?.kind !== 'scalar' || node.text === '' || nesting >= MAX_NESTING) return given
      values.set(name, given)
      nesting += 1
      const link = { name: `$${name}`, by: 'default' as const, span: node.span }
      const own = through(substituted(node.mapped, substitutions), link)
      nesting -= 1
      const value = CHANGING.test(name) ? either(own, given) : own
      values.set(name, value)
      return value
    },
  }
  return substitutions
}

/** A text with what is put in; `$$` is one `$`. */
export function substituted(text: MappedText, { valueOf }: Substitutions): Value {
  if (text.text.length > MAX_LENGTH) return unknown('opaque', 'a very long text', fileSpan(text, 0, text.text.length))
  const values: Value[] = []
  let end = 0
  for (const found of text.text.matchAll(REFERENCE)) {
    const next = found.index + found[0].length
    values.push(
      textBetween(text, end, found.index),
      valueAt(text, found, valueOf) ?? ownOrShell(text, found.index, next),
    )
    end = next
  }
  return concatOf([...values, textBetween(text, end, text.text.length)])
}

/** A script with what is put in as holes, and with one `$` for `$$`. */
export function scriptOf(
  text: MappedText,
  { valueOf }: Substitutions,
): { readonly script: MappedText; readonly holes: readonly Hole[] } {
  const holes: Hole[] = []
  const removed: number[] = []
  for (const found of text.text.matchAll(REFERENCE)) {
    const start = found.index - removed.length
    const value = found[0] === '$$' || holes.length >= MAX_HOLES ? null : valueAt(text, found, valueOf)
    if (value) holes.push({ start, end: start + found[0].length, value })
    else if (found[0] === '$$') removed.push(found.index)
  }
  return { script: without(text, removed), holes }
}

/** A text without the characters at these places, which ascend. */
function without({ text, pieces }: MappedText, removed: readonly number[]): MappedText {
  const kept: Piece[] = []
  let next = 0
  for (const { index, offset, length } of pieces) {
    let from = index
    while (next < removed.length && removed[next]! < from) next += 1
    const keep = (to: number) => {
      if (to > from) kept.push({ index: from - next, offset: offset + from - index, length: to - from })
    }
    for (; next < removed.length && removed[next]! < index + length; next += 1) {
      keep(removed[next]!)
      from = removed[next]! + 1
    }
    keep(index + length)
  }
  const parts = [0, ...removed.map((at) => at + 1)].map((start, part) => text.slice(start, removed[part]))
  return { text: parts.join(''), pieces: kept }
}

/** Null for `$$`, and for names that are not Cloud Build's. */
function valueAt(text: MappedText, found: RegExpExecArray, valueOf: Substitutions['valueOf']): Value | null {
  const [whole, bare, braced, operation = ''] = found
  const name = bare ?? braced
  const value = name === undefined ? null : valueOf(name)
  if (!value || name === undefined) return null
  const end = found.index + whole.length
  const span = fileSpan(text, found.index, end)
  if (operation === '')
    return value.map((parts) =>
      parts.map((part) => (part.kind === 'unknown' && part.span === null ? { ...part, span } : part)),
    )
  if (!DEFAULT.test(operation))
    return unknown(BUILT_IN.get(name) ?? natureOfVariable(name.replace(/^_/, '')), whole, span)
  const fallback = textBetween(text, end - 1 - (operation.length - 2), end - 1)
  return either(through(fallback, { name: `$${name}`, by: 'default', span }), value)
}

function ownOrShell(text: MappedText, start: number, end: number): Value {
  if (text.text.slice(start, end) === '$$') return textBetween(text, start + 1, end)
  return unknown('opaque', text.text.slice(start, end), fileSpan(text, start, end))
}
