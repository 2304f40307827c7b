import type { RepositoryEdit } from '../../facts.ts'
import { fileSpan } from '../../mapped-text.ts'
import { type DataEntry, type DataMap, type DataNode, type DataScalar, entryOf } from '../../syntax/data.ts'
import { intrinsicOf } from './intrinsic.ts'
import type { Resource } from './template.ts'

const SETTING = 'ImageTagMutability'
const WANTED = 'IMMUTABLE'
const STEP = 2

/** What makes a repository immutable: its setting in the place of what is written, or put in. Null where neither is plain to do. */
export function settingEdit(resource: Resource, text: string): RepositoryEdit | null {
  const { node, properties } = resource
  const written = entryOf(properties, SETTING)
  if (written) return replacement(written.value, text)
  const layout = layoutOf(text)
  if (properties?.kind === 'map' && !intrinsicOf(properties)) return memberOf(properties, SETTING, WANTED, layout)
  const empty = entryOf(node, 'Properties')
  if (node.kind !== 'map' || (empty && (!isUnwritten(empty.value) || isFlow(node, text)))) return null
  if (empty) return lineAfter(empty, [`${SETTING}: ${WANTED}`], stepOf(resource, layout), layout)
  return propertiesOf(resource, node, layout)
}

/** What an edit has to know of a file. */
interface Layout {
  readonly text: string
  readonly newline: string
}

function layoutOf(text: string): Layout {
  return { text, newline: /\r?\n/.exec(text.slice(0, MAX_LINE))?.[0] ?? '\n' }
}

/** The value's own characters, within its quotes. */
function replacement(value: DataNode, text: string): RepositoryEdit | null {
  if (value.kind !== 'scalar' || value.style === 'block' || intrinsicOf(value)) return null
  const span = fileSpan(value.mapped, 0, value.text.length)
  const isAsWritten = value.text !== '' && text.slice(span.start, span.end) === value.text
  return isAsWritten ? { kind: 'replace', span, text: WANTED } : null
}

/** `Properties` itself is missing: it goes behind the type. */
function propertiesOf(resource: Resource, node: DataMap, layout: Layout): RepositoryEdit | null {
  const type = entryOf(node, 'Type')
  if (!type || !isWithin(type, node)) return null
  const step = stepOf(resource, layout)
  const setting = `${SETTING}: ${WANTED}`
  if (!isFlow(node, layout.text)) return lineAfter(type, ['Properties:', step + setting], '', layout)
  const quote = type.key.style === 'double' ? '"' : ''
  const member = `${quote}${SETTING}${quote}: ${quote}${WANTED}${quote}`
  const indent = indentAt(type.span.start, layout.text)
  const { newline } = layout
  const text =
    indent === null
      ? `, ${quote}Properties${quote}: {${member}}`
      : `,${newline}${indent}${quote}Properties${quote}: {${newline}${indent}${step}${member}${newline}${indent}}`
  return { kind: 'insert', at: type.span.end, text }
}

/** A member of a map: behind the repository's name, else in front of what comes first. */
function memberOf(map: DataMap, name: string, value: string, layout: Layout): RepositoryEdit | null {
  const own = map.entries.filter((entry) => isWithin(entry, map))
  const first = own.reduce<DataEntry | null>(
    (found, entry) => (found && found.key.span.start < entry.key.span.start ? found : entry),
    null,
  )
  const { text } = layout
  if (!isFlow(map, text)) return first ? blockMember(first, own, `${name}: ${value}`, layout) : null
  const quote = (first ? first.key.style === 'double' : text.trimStart().startsWith('{')) ? '"' : ''
  const member = `${quote}${name}${quote}: ${quote}${value}${quote}`
  if (!first) return map.entries.length > 0 ? null : { kind: 'insert', at: map.span.start + 1, text: member }
  const indent = indentAt(first.key.span.start, text)
  const between = indent === null ? ' ' : layout.newline + indent
  return { kind: 'insert', at: first.key.span.start, text: `${member},${between}` }
}

function blockMember(
  first: DataEntry,
  own: readonly DataEntry[],
  member: string,
  layout: Layout,
): RepositoryEdit | null {
  const named = own.find(({ key }) => key.text === 'RepositoryName')
  if (named && isOnOneLine(named, layout.text)) return lineAfter(named, [member], '', layout)
  const indent = indentAt(first.key.span.start, layout.text)
  return indent === null
    ? null
    : { kind: 'insert', at: first.key.span.start, text: `${member}${layout.newline}${indent}` }
}

/** Lines of the entry's own indentation and `deeper`, behind the line that the entry stands on. */
function lineAfter(
  entry: DataEntry,
  lines: readonly string[],
  deeper: string,
  { text, newline }: Layout,
): RepositoryEdit | null {
  const indent = indentAt(entry.key.span.start, text)
  if (indent === null || !isOnOneLine(entry, text)) return null
  const end = text.indexOf('\n', entry.key.span.start)
  const written = lines.map((line) => indent + deeper + line)
  if (end < 0) return { kind: 'insert', at: text.length, text: written.map((line) => newline + line).join('') }
  return { kind: 'insert', at: end + 1, text: written.map((line) => line + newline).join('') }
}

/** What one level of the resource is indented by. */
function stepOf({ id, node }: Resource, { text }: Layout): string {
  const outer = indentAt(id.span.start, text)
  const type = entryOf(node, 'Type')
  const inner = type ? indentAt(type.span.start, text) : null
  return outer !== null && inner !== null && inner.length > outer.length && inner.startsWith(outer)
    ? inner.slice(outer.length)
    : ' '.repeat(STEP)
}

/** In JSON of a single line there is no line to look for, by each of its resources. */
const MAX_INDENT = 200
const MAX_LINE = 2000

/** The blanks in front of a place, if nothing else stands on its line before it. */
function indentAt(place: number, text: string): string | null {
  const before = text.slice(Math.max(0, place - MAX_INDENT - 1), place)
  const line = before.slice(before.lastIndexOf('\n') + 1)
  return line.length <= MAX_INDENT && /^[ \t]*$/.test(line) ? line : null
}

function isOnOneLine({ span }: DataEntry, text: string): boolean {
  return !text.slice(span.start, span.end).trimEnd().includes('\n')
}

function isFlow(map: DataMap, text: string): boolean {
  return text.charAt(map.span.start) === '{'
}

/** Written here, and not merged from elsewhere. */
function isWithin({ key }: DataEntry, map: DataMap): boolean {
  return key.span.start >= map.span.start && key.span.end <= map.span.end
}

function isUnwritten(node: DataNode): node is DataScalar {
  return node.kind === 'scalar' && node.isNull && node.text === '' && node.span.start === node.span.end
}
