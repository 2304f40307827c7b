import { Composer, isAlias, isMap, isScalar, isSeq, type Document, type Node, Parser, Scalar } from 'yaml'
import { isDeeperThan } from '../../domain/text/yaml-depth.ts'
import { verbatim } from '../mapped-text.ts'
import type { ReadNote, SourceFile } from '../source-file.ts'
import { hull, type Span, spanOf } from '../span.ts'
import { align } from './aligned.ts'
import type { DataEntry, DataMap, DataNode, DataScalar } from './data.ts'

export interface DataDocuments {
  /** One a document; null for one without content. */
  readonly roots: readonly (DataNode | null)[]
  readonly notes: readonly ReadNote[]
}

const MAX_DEPTH = 100
/** With all aliases resolved: what a bomb of aliases may come to. */
const MAX_NODES = 200_000

/** What was read last: readers of several kinds ask for the same text one after the other, whole or with what they mask in it. */
let latest: { readonly file: SourceFile; readonly documents: DataDocuments } | null = null

/** Reads YAML, JSON included. What is broken is noted, and the rest is given as far as it can be understood. */
export function readYamlDocuments(file: SourceFile): DataDocuments {
  if (latest?.file.path !== file.path || latest.file.text !== file.text) latest = { file, documents: parse(file) }
  return latest.documents
}

function parse({ path, text }: SourceFile): DataDocuments {
  const notes: ReadNote[] = []
  const note = (code: ReadNote['code'], start: number | null, detail: string) =>
    notes.push({ code, path, start, detail })
  const tokens = [...new Parser().parse(text)]
  if (isDeeperThan(MAX_DEPTH, tokens)) {
    note('TOO_DEEP', null, `it is nested more than ${MAX_DEPTH} deep`)
    return { roots: [], notes }
  }
  const composer = new Composer({
    // All scalars stay text: what kind of value one would be is asked for nothing but null.
    schema: 'failsafe',
    strict: false,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
  })
  const roots: (DataNode | null)[] = []
  const budget = { left: MAX_NODES }
  for (const document of composer.compose(tokens, true, text.length)) {
    const [error] = document.errors
    if (error) note('SYNTAX', error.pos[0], `it is not valid YAML (${error.message.split('\n', 1)[0]})`)
    roots.push(document.contents ? nodeOf(document.contents, { document, text, budget, open: new Set() }) : null)
  }
  if (budget.left <= 0)
    note('TOO_MANY', null, `it holds more than ${MAX_NODES} nodes once its aliases are resolved; the rest was not read`)
  return { roots, notes }
}

interface Reading {
  readonly document: Document
  readonly text: string
  readonly budget: { left: number }
  /** The anchors that are being resolved: an alias to one of them would never end. */
  readonly open: Set<Node>
}

function nodeOf(node: unknown, reading: Reading): DataNode | null {
  reading.budget.left -= 1
  if (reading.budget.left <= 0) return null
  if (isAlias(node)) {
    const target = node.resolve(reading.document)
    if (!target || reading.open.has(target)) return null
    reading.open.add(target)
    const resolved = nodeOf(target, reading)
    reading.open.delete(target)
    return resolved
  }
  if (isScalar(node)) return scalarOf(node, reading.text)
  if (isSeq(node)) {
    const items = node.items.flatMap((item) => nodeOf(item, reading) ?? [])
    return { kind: 'list', span: rangeOf(node), tag: node.tag ?? null, items }
  }
  if (isMap(node))
    return { kind: 'map', span: rangeOf(node), tag: node.tag ?? null, entries: entriesIn(node.items, reading) }
  return null
}

function entriesIn(
  pairs: readonly { readonly key: unknown; readonly value: unknown }[],
  reading: Reading,
): readonly DataEntry[] {
  const merged: DataEntry[] = []
  const own: DataEntry[] = []
  for (const pair of pairs) {
    const key = isScalar(pair.key) ? scalarOf(pair.key, reading.text) : null
    if (!key) continue
    const value = nodeOf(pair.value, reading) ?? emptyAfter(key)
    if (key.text !== '<<' || key.style !== 'plain') {
      own.push({ key, value, span: hull(key.span, value.span.start < key.span.start ? key.span : value.span) })
    } else {
      const maps = (value.kind === 'list' ? value.items : [value]).filter((one): one is DataMap => one.kind === 'map')
      // Of several the first wins, and what is written here wins over all: the last of a name is what counts.
      merged.push(...maps.toReversed().flatMap(({ entries }) => entries))
    }
  }
  return merged.length === 0 ? own : [...merged, ...own]
}

function scalarOf(node: Scalar, source: string): DataScalar {
  const [start, end] = node.range ?? [0, 0]
  const style = STYLES.get(node.type ?? '') ?? 'plain'
  const value =
    style === 'plain' ? (node.source ?? '') : typeof node.value === 'string' ? node.value : (node.source ?? '')
  const isNull = style === 'plain' && node.tag === undefined && NULL.test(value)
  const text = isNull ? '' : value
  const [from, to] = contentOf(style, source, start, end)
  const mapped =
    text === ''
      ? verbatim('', from)
      : align(source, from, to, text, style === 'plain' || style === 'block' ? 'none' : style)
  return { kind: 'scalar', span: spanOf(start, end), tag: node.tag ?? null, text, mapped, style, isNull }
}

/** As YAML's core schema has it. */
const NULL = /^(?:~|null|Null|NULL)?$/

const STYLES: ReadonlyMap<string, DataScalar['style']> = new Map<string, DataScalar['style']>([
  [Scalar.PLAIN, 'plain'],
  [Scalar.QUOTE_SINGLE, 'single'],
  [Scalar.QUOTE_DOUBLE, 'double'],
  [Scalar.BLOCK_LITERAL, 'block'],
  [Scalar.BLOCK_FOLDED, 'block'],
])

/** Where the content lies in the source of a scalar: within its quotes, behind the line that opens a block. */
function contentOf(
  style: DataScalar['style'],
  source: string,
  start: number,
  end: number,
): [start: number, end: number] {
  if (style === 'single' || style === 'double') return [start + 1, Math.max(start + 1, end - 1)]
  if (style !== 'block') return [start, end]
  const newline = source.indexOf('\n', start)
  return [newline < 0 ? end : newline + 1, end]
}

function emptyAfter(key: DataScalar): DataScalar {
  const at = key.span.end
  return {
    kind: 'scalar',
    span: spanOf(at, at),
    tag: null,
    text: '',
    mapped: verbatim('', at),
    style: 'plain',
    isNull: true,
  }
}

function rangeOf(node: Node): Span {
  const [start, end] = node.range ?? [0, 0]
  return spanOf(start, end)
}
