import { mappedText, type MappedText, offsetAt, type Piece } from '../../mapped-text.ts'
import { type Span, spanOf } from '../../span.ts'
import { concatOf, type Value } from '../../value.ts'
import type { DataNode, DataScalar } from '../data.ts'
import { stretchOf } from '../../stretch.ts'
import { readJson } from '../json.ts'
import { readYamlDocuments } from '../yaml.ts'
import { evaluate, valueOf } from './evaluate.ts'
import { entriesOf, itemsOf, resolve } from './resolve.ts'
import { type Scope, spend, type Term } from './term.ts'
import type { TemplatePart } from './tree.ts'

/** Data of which every scalar is a value, whether it is written in HCL, or in JSON or YAML inside of HCL. */
export type ValuesTree =
  | { readonly kind: 'map'; readonly entries: readonly ValuesEntry[]; readonly span: Span }
  | { readonly kind: 'list'; readonly items: readonly ValuesTree[]; readonly span: Span }
  | { readonly kind: 'scalar'; readonly value: Value; readonly span: Span }

export interface ValuesEntry {
  readonly key: string
  readonly value: ValuesTree
}

const MAX_DEPTH = 32

/** A term as data. Of several structures that it can come to all are given, as a list. */
export function treeOf(term: Term, depth = 0): ValuesTree {
  const { span } = term.expression
  const heads = depth < MAX_DEPTH && spend(term.scope) ? resolve(term) : []
  const trees = heads.flatMap((head) => (head.kind === 'term' ? (structureOf(head.term, depth) ?? []) : []))
  const [only, ...others] = trees
  if (!only) return { kind: 'scalar', value: valueOf(term), span }
  return others.length === 0 ? only : { kind: 'list', items: trees, span }
}

function structureOf(term: Term, depth: number): ValuesTree | null {
  const { expression } = term
  const { span } = expression
  if (expression.kind === 'call' && CODECS.has(expression.name)) return documentOf(term, depth)
  const entries = entriesOf(term)
  if (entries) {
    const shown = entries.map(({ key, value }): ValuesEntry => ({ key, value: treeOf(value, depth + 1) }))
    return { kind: 'map', entries: shown, span }
  }
  const items = itemsOf(term)
  return items ? { kind: 'list', items: items.map((item) => treeOf(item, depth + 1)), span } : null
}

const CODECS: ReadonlySet<string> = new Set(['jsonencode', 'yamlencode', 'jsondecode', 'yamldecode'])

/** Text that is JSON or YAML, encoded here or written out, as data; null where it is neither. */
export function documentOf(term: Term, depth = 0): ValuesTree | null {
  const trees = resolve(term).flatMap((head): ValuesTree[] => {
    if (head.kind !== 'term') return []
    const { expression, scope } = head.term
    if (expression.kind === 'template') return parsedTemplate(expression.parts, scope)
    if (expression.kind !== 'call' || !CODECS.has(expression.name) || !expression.arguments[0]) return []
    const inner = { ...head.term, expression: expression.arguments[0] }
    const isDecoding = expression.name.endsWith('decode')
    const found = isDecoding && depth < MAX_DEPTH ? documentOf(inner, depth + 1) : treeOf(inner, depth + 1)
    return found ? [found] : []
  })
  const [only, ...others] = trees
  return others.length > 0 ? { kind: 'list', items: trees, span: term.expression.span } : (only ?? null)
}

/** A hole of a template, and where what stands for it is in the text. */
interface Masked {
  readonly start: number
  readonly end: number
  readonly value: Value
}

/** Reads data in which holes stand: each is a zero meanwhile, which is valid within quotes and without. */
function parsedTemplate(parts: readonly TemplatePart[], scope: Scope): ValuesTree[] {
  const { text, holes } = masked(parts, scope)
  const content = text.text.trimStart()
  if (content === '') return []
  const file = { path: '', text: text.text }
  const isJson = content.startsWith('{') || content.startsWith('[')
  const { roots } = isJson ? readJson(file) : readYamlDocuments(file)
  return roots.flatMap((root) => (root && root.kind !== 'scalar' ? [dataTree(root, text, holes)] : []))
}

function masked(parts: readonly TemplatePart[], scope: Scope) {
  const gathered = mappedText()
  const holes: Masked[] = []
  let length = 0
  for (const part of parts) {
    if (part.kind === 'text') {
      const { source } = scope
      let at = 0
      for (const piece of part.text.pieces) {
        gathered.insert(part.text.text.slice(at, piece.index))
        gathered.copy(source, piece.offset, piece.offset + piece.length)
        at = piece.index + piece.length
      }
      gathered.insert(part.text.text.slice(at))
      length += part.text.text.length
    } else if (part.kind === 'hole') {
      gathered.insert('0')
      holes.push({ start: length, end: length + 1, value: evaluate(part.value, scope) })
      length += 1
    }
  }
  return { text: gathered.done(), holes }
}

function dataTree(node: DataNode, text: MappedText, holes: readonly Masked[]): ValuesTree {
  const span = spanOf(offsetAt(text, node.span.start), offsetAt(text, node.span.end))
  if (node.kind === 'list') return { kind: 'list', items: node.items.map((item) => dataTree(item, text, holes)), span }
  if (node.kind === 'map') {
    const entries = node.entries.map(({ key, value }) => ({ key: key.text, value: dataTree(value, text, holes) }))
    return { kind: 'map', entries, span }
  }
  return { kind: 'scalar', value: scalarValue(node, text, holes), span }
}

function scalarValue(scalar: DataScalar, text: MappedText, holes: readonly Masked[]): Value {
  const values: Value[] = []
  const within = throughText(scalar.mapped, text)
  const { start, end } = scalar.span
  let from = 0
  for (
    let index = firstIndex(holes, (hole) => hole.start >= start);
    index < holes.length && holes[index]!.start < end;
    index += 1
  ) {
    const hole = holes[index]!
    const at = indexOf(scalar.mapped, hole.start)
    if (at === null) continue
    values.push(stretchOf(within, from, at), hole.value)
    from = at + 1
  }
  return concatOf([...values, stretchOf(within, from, scalar.text.length)])
}

/** The first of what stands in order that passes. */
function firstIndex<T>(ordered: readonly T[], passes: (one: T) => boolean): number {
  let low = 0
  let high = ordered.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (passes(ordered[middle]!)) high = middle
    else low = middle + 1
  }
  return low
}

/** Which character of a mapped text stands at an offset. */
function indexOf({ pieces }: MappedText, at: number): number | null {
  const piece = pieces.find(({ offset, length }) => offset <= at && at < offset + length)
  return piece ? piece.index + at - piece.offset : null
}

/** A text mapped on a text that is itself mapped on the file, as mapped on the file. */
function throughText(inner: MappedText, outer: MappedText): MappedText {
  const pieces: Piece[] = []
  for (const { index, offset, length } of inner.pieces) {
    const end = offset + length
    const first = firstIndex(outer.pieces, (piece) => piece.index + piece.length > offset)
    for (let nth = first; nth < outer.pieces.length && outer.pieces[nth]!.index < end; nth += 1) {
      const piece = outer.pieces[nth]!
      const from = Math.max(piece.index, offset)
      const to = Math.min(piece.index + piece.length, end)
      pieces.push({ index: index + from - offset, offset: piece.offset + from - piece.index, length: to - from })
    }
  }
  return { text: inner.text, pieces }
}

/** The value under a key, the last of that name. */
export function treeAt(tree: ValuesTree | null | undefined, ...path: readonly string[]): ValuesTree | null {
  let found = tree ?? null
  for (const name of path)
    found = found?.kind === 'map' ? (found.entries.findLast(({ key }) => key === name)?.value ?? null) : null
  return found
}

export function scalarOf(tree: ValuesTree | null): Value | null {
  return tree?.kind === 'scalar' ? tree.value : null
}
