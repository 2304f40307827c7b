import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, Parser } from 'yaml'
import type { Alias, Pair, ParsedNode } from 'yaml'
import { closestWord } from '../text/closest-word.ts'
import { isDeeperThan } from '../text/yaml-depth.ts'
import type { Accepted, JsonSchema } from './json-schema.ts'

/** What is wrong in a file, and where: line and column count from 1. */
export interface DocumentFault {
  readonly line: number
  readonly column: number
  readonly message: string
}

/** Checks of a `format` of the schema: what is wrong with a text, or null. */
export type FormatChecks = Readonly<Record<string, (text: string) => string | null>>

export type YamlDocument<S> =
  { readonly value: Accepted<S> | null } | { readonly faults: readonly [DocumentFault, ...DocumentFault[]] }

/**
 * Reads one YAML document and holds it against a schema. Every fault is found, not only the first. A document without content is null.
 * Aliases, unknown tags and further documents are faults: a small file of plain values needs none, and they hide what it says.
 */
export function readYaml<S extends JsonSchema>(text: string, schema: S, formats: FormatChecks): YamlDocument<S> {
  const lines = new LineCounter()
  const found: { readonly offset: number; readonly message: string }[] = []
  const fault: Report = (at, message) => void found.push({ offset: typeof at === 'number' ? at : at.range[0], message })
  const value = parse(text, lines, fault, (root) => check(root, schema, '', { formats, fault }))
  const [first, ...others] = found
    .toSorted((a, b) => a.offset - b.offset)
    .map(({ offset, message }) => {
      const { line, col } = lines.linePos(offset)
      return { line: Math.max(line, 1), column: Math.max(col, 1), message }
    })
  return first ? { faults: [first, ...others] } : { value: value as Accepted<S> | null }
}

type Report = (at: number | ParsedNode, message: string) => void

interface Checks {
  readonly formats: FormatChecks
  readonly fault: Report
}

/** Errors that leave the rest of the document readable. */
const READABLE_ERRORS: ReadonlySet<string> = new Set(['DUPLICATE_KEY', 'MULTIPLE_DOCS'])

function parse(text: string, lines: LineCounter, fault: Report, read: (root: ParsedNode) => unknown): unknown {
  if (isDeeperThan(MAX_DEPTH, [...new Parser().parse(text)]))
    return fault(0, `It is nested more than ${MAX_DEPTH} deep.`)
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, schema: 'core' })
  const errors = [...document.errors, ...document.warnings]
  for (const { code, message, pos } of errors) fault(pos[0], WORDING[code] ?? `${printable(message)}.`)
  const { contents } = document
  return isNothing(contents) || errors.some(({ code }) => !READABLE_ERRORS.has(code)) ? null : read(contents)
}

const MAX_DEPTH = 20

const WORDING: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'The key is there twice.',
  MULTIPLE_DOCS: 'A second document begins here; the file holds one.',
}

/** The plain value of a node; meaningless once a fault was reported. `path` names it to the user: `exceptions[0].tag`. */
function check(node: ParsedNode, schema: JsonSchema, path: string, checks: Checks): unknown {
  const complain = (message: string) => checks.fault(node, path ? `${path}: ${message}` : message)
  if (isAlias(node)) return complain('"*" begins a YAML alias here, which is not taken. Put a pattern in quotes.')
  if ('oneOf' in schema) return check(node, optionFor(node, schema.oneOf), path, checks)
  if (schema.type === 'object' && isMap(node)) return checkMap(node.items, node, schema, path, checks)
  if (schema.type === 'array' && isSeq(node)) return checkList(node.items, schema, path, complain, checks)
  if (!isScalar(node) || kindOf(node) !== schema.type)
    return complain(`expected ${NAMES[schema.type]}, found ${describe(node, schema.type)}.`)
  const wrong = schema.type === 'string' ? textFault(String(node.value), schema, checks.formats) : null
  if (wrong) complain(`${quoted(String(node.value))} cannot be taken. ${wrong}`)
  return node.value
}

type SchemaOf<Type> = Extract<JsonSchema, { readonly type: Type }>
type MapItem = Pair<ParsedNode, ParsedNode | null>

function checkMap(
  items: readonly MapItem[],
  node: ParsedNode,
  { properties, required = [] }: SchemaOf<'object'>,
  path: string,
  checks: Checks,
): Readonly<Record<string, unknown>> {
  const keyOf = (name: string) => (path ? `${path}.${name}` : name)
  const entries = new Map<string, unknown>()
  for (const { key, value } of items) {
    const name = isScalar(key) ? String(key.value) : ''
    const schema = Object.hasOwn(properties, name) ? properties[name] : undefined
    if (!schema) {
      checks.fault(
        key,
        `${path ? `${path}: ` : ''}unknown key ${quoted(name)}. ${advice(name, Object.keys(properties))}`,
      )
    } else if (isNothing(value)) {
      entries.set(name, checks.fault(key, `${keyOf(name)}: has no value. Give one, or remove the key.`))
    } else {
      entries.set(name, check(value, schema, keyOf(name), checks))
    }
  }
  for (const name of required) {
    if (!entries.has(name)) checks.fault(node, `${path}: "${name}" is missing.`)
  }
  return Object.fromEntries(entries)
}

function checkList(
  items: readonly ParsedNode[],
  { items: schema, minItems = 0, maxItems = Infinity, uniqueItems }: SchemaOf<'array'>,
  path: string,
  complain: (message: string) => void,
  checks: Checks,
): unknown[] {
  if (items.length < minItems) complain('the list is empty.')
  if (items.length > maxItems) complain(`the list holds ${items.length} entries; at most ${maxItems} are taken.`)
  const values = items.slice(0, maxItems).map((item, index) => check(item, schema, `${path}[${index}]`, checks))
  const repeated = (value: unknown, index: number) => uniqueItems && isText(value) && values.indexOf(value) < index
  for (const [index, value] of values.entries()) {
    if (repeated(value, index))
      checks.fault(items[index]!, `${path}[${index}]: ${quoted(String(value))} is there twice.`)
  }
  return values
}

const isText = (value: unknown) => typeof value === 'string'

function textFault(text: string, schema: SchemaOf<'string'>, formats: FormatChecks): string | null {
  if (schema.enum && !schema.enum.includes(text)) return advice(text, schema.enum)
  if (text.length < (schema.minLength ?? 0)) return 'It is empty.'
  if (text.length > (schema.maxLength ?? Infinity)) return `It is longer than ${schema.maxLength} characters.`
  const wrong = schema.format === undefined ? null : (formats[schema.format]?.(text) ?? null)
  if (wrong) return wrong
  return !schema.pattern || new RegExp(schema.pattern).test(text)
    ? null
    : (schema.patternErrorMessage ?? 'It is malformed.')
}

function advice(word: string, candidates: readonly string[]): string {
  const meant = closestWord(word, candidates)
  return meant ? `Did you mean "${meant}"?` : `It can be ${candidates.map((candidate) => `"${candidate}"`).join(', ')}.`
}

/** The option that a node could meet by its kind; the first, to be held against it in words, if there is none. */
function optionFor(node: PlainNode, options: readonly JsonSchema[]): JsonSchema {
  return options.find((option) => 'type' in option && option.type === kindOf(node)) ?? options[0]!
}

const NAMES = {
  object: 'a mapping',
  array: 'a list',
  string: 'a text',
  boolean: 'true or false',
  number: 'a number',
  nothing: 'nothing',
} as const

type PlainNode = Exclude<ParsedNode, Alias.Parsed>

/** Whether there is no value; a node that is null counts as none. */
function isNothing(node: ParsedNode | null): node is null {
  return node === null || (isScalar(node) && node.value === null)
}

function kindOf(node: PlainNode): keyof typeof NAMES {
  if (isMap(node)) return 'object'
  if (isSeq(node)) return 'array'
  if (node.value === null) return 'nothing'
  if (typeof node.value === 'string') return 'string'
  return typeof node.value === 'boolean' ? 'boolean' : 'number'
}

/** A tag such as 1.10 is a number to YAML, and would lose its zero: the remedy is quotes, around what was written. */
function describe(node: PlainNode, wanted: string): string {
  const kind = kindOf(node)
  if (wanted !== 'string' || !isScalar(node) || kind === 'nothing') return NAMES[kind]
  return `${kind === 'number' ? 'the number' : 'the value'} ${printable(node.source)}. Put it in quotes: ${quoted(node.source)}`
}

function quoted(text: string): string {
  return `"${printable(text)}"`
}

/** What a stranger wrote, on one line, without control and direction characters, and not too long. */
function printable(text: string): string {
  const plain = text.replaceAll(/[\p{C}\p{Zl}\p{Zp}]+/gu, ' ')
  return plain.length > 80 ? `${plain.slice(0, 79)}…` : plain
}
