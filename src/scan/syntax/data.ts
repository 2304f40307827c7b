import type { MappedText } from '../mapped-text.ts'
import type { Span } from '../span.ts'
import { stretchOf } from '../stretch.ts'
import type { Value } from '../value.ts'

/** YAML and JSON alike, as a tree whose every node knows where it stands. Aliases and merge keys are resolved. */
export type DataNode = DataMap | DataList | DataScalar

interface DataBase {
  readonly span: Span
  /** YAML's tag as it is written, `!Ref`; null where there is none. */
  readonly tag: string | null
}

export interface DataMap extends DataBase {
  readonly kind: 'map'
  readonly entries: readonly DataEntry[]
}

export interface DataEntry {
  readonly key: DataScalar
  readonly value: DataNode
  /** From the key's first character to the end of the value. */
  readonly span: Span
}

export interface DataList extends DataBase {
  readonly kind: 'list'
  readonly items: readonly DataNode[]
}

export interface DataScalar extends DataBase {
  readonly kind: 'scalar'
  /** As it is meant: without quotes, escapes and indentation. A number is as it is written: `1.10`. Empty for null. */
  readonly text: string
  readonly mapped: MappedText
  readonly style: 'plain' | 'single' | 'double' | 'block'
  /** Not written, or `null`, `~`. */
  readonly isNull: boolean
}

/** The last value under a key, as parsers take it; null where there is none or the node is no map. */
export function at(node: DataNode | null | undefined, ...path: readonly string[]): DataNode | null {
  let found: DataNode | null = node ?? null
  for (const name of path) found = entryOf(found, name)?.value ?? null
  return found
}

export function entryOf(node: DataNode | null | undefined, name: string): DataEntry | null {
  if (node?.kind !== 'map') return null
  if (node.entries.length > SEARCHED) return indexOf(node).get(name) ?? null
  return node.entries.findLast(({ key }) => key.text === name) ?? null
}

/** A map of more entries is asked by an index: what holds a thousand jobs is asked for each of them. */
const SEARCHED = 32

const indexes = new WeakMap<DataMap, ReadonlyMap<string, DataEntry>>()

function indexOf(map: DataMap): ReadonlyMap<string, DataEntry> {
  const index = indexes.get(map) ?? new Map(map.entries.map((entry) => [entry.key.text, entry]))
  indexes.set(map, index)
  return index
}

export function entriesOf(node: DataNode | null | undefined): readonly DataEntry[] {
  return node?.kind === 'map' ? node.entries : []
}

export function itemsOf(node: DataNode | null | undefined): readonly DataNode[] {
  return node?.kind === 'list' ? node.items : []
}

/** The text of a scalar; null for null, for a list and for a map. */
export function scalarText(node: DataNode | null | undefined): string | null {
  return node?.kind === 'scalar' && !node.isNull ? node.text : null
}

/** A scalar in which nothing is to be put in. */
export function literal(scalar: DataScalar): Value {
  return stretchOf(scalar.mapped, 0, scalar.text.length)
}
