import { at, type DataNode, entriesOf, itemsOf } from '../../syntax/data.ts'
import type { Span } from '../../span.ts'
import { display } from '../../value.ts'
import { anyOf, type Result, valueOf } from './result.ts'
import type { Binding, Scope } from './scope.ts'
import { resultOf } from './text.ts'

export interface Matrix {
  readonly get: (axis: string) => Binding | null
  /** Of which more than one value is possible. */
  readonly axes: readonly string[]
}

const NO_MATRIX: Matrix = { get: () => null, axes: [] }

/** What no list of a file holds, and what a value is no longer told apart beyond. */
const MAX_VALUES = 256

interface Axis {
  readonly values: Result[]
  readonly seen: Set<string>
  readonly span: Span | null
  /** Of how many values nothing can be known. */
  readonly isOpen: boolean
}

function axisOf(values: readonly Result[], span: Span | null, isOpen = false): Axis {
  return { values: [...values], seen: new Set(values.map((value) => shape(value, 0))), span, isOpen }
}

/** Reads `strategy.matrix`. `read` are the axes that the job reads, for a matrix that only a run can tell. */
export function readMatrix(node: DataNode | null, scope: Scope, read: readonly string[]): Matrix {
  if (!node) return NO_MATRIX
  const whole = node.kind === 'scalar' ? resultOf(node, scope) : null
  if (whole?.kind === 'object') return fromResult(whole.members, node.span, read)
  if (node.kind !== 'map') return { get: () => null, axes: read.length > 0 ? read : ['matrix'] }
  const axes = new Map<string, Axis>()
  for (const { key, value, span } of entriesOf(node)) {
    if (key.text === 'include' || key.text === 'exclude') continue
    const result = dataResult(value, scope)
    const isList = result?.kind === 'list'
    const items = isList ? result.items.slice(0, MAX_VALUES) : []
    axes.set(key.text, axisOf(withoutExcluded(key.text, items, at(node, 'exclude'), scope), span, !isList))
  }
  const include = at(node, 'include')
  const included = dataResult(include, scope)
  if (included && included.kind !== 'list') {
    const names = read.length > 0 ? read : ['matrix']
    for (const name of names) if (!axes.has(name)) axes.set(name, axisOf([], node.span, true))
  }
  if (included?.kind === 'list') addIncluded(axes, included.items.slice(0, MAX_VALUES), include?.span ?? null)
  return matrixOf(axes)
}

/** Data of a workflow, its expressions put in. */
function dataResult(node: DataNode | null, scope: Scope): Result | null {
  if (node?.kind === 'list') {
    const items = itemsOf(node).slice(0, MAX_VALUES)
    return { kind: 'list', items: items.flatMap((item) => dataResult(item, scope) ?? []), separator: null }
  }
  if (node?.kind !== 'map') return resultOf(node, scope)
  const members = entriesOf(node).flatMap(({ key, value }) => {
    const result = dataResult(value, scope)
    return result ? [[key.text, result] as const] : []
  })
  return { kind: 'object', members: new Map(members) }
}

function fromResult(members: ReadonlyMap<string, Result>, span: Span, read: readonly string[]): Matrix {
  const axes = new Map<string, Axis>()
  for (const [name, result] of members) {
    if (name === 'include' || name === 'exclude') continue
    const isList = result.kind === 'list'
    axes.set(name, axisOf(isList ? result.items : [], span, !isList))
  }
  const included = members.get('include')
  if (included?.kind === 'list') addIncluded(axes, included.items, span)
  else if (included) for (const name of read) axes.set(name, axisOf([], span, true))
  return matrixOf(axes)
}

function addIncluded(axes: Map<string, Axis>, items: readonly Result[], span: Span | null): void {
  for (const item of items) {
    if (item.kind !== 'object') continue
    for (const [name, result] of item.members) {
      const axis = axes.get(name) ?? axisOf([], span)
      if (!axis.seen.has(shape(result, 0))) axis.values.push(result)
      axis.seen.add(shape(result, 0))
      axes.set(name, axis)
    }
  }
}

function matrixOf(axes: ReadonlyMap<string, Axis>): Matrix {
  return {
    get(name) {
      const axis = axes.get(name)
      if (!axis || axis.values.length === 0) return null
      return { result: anyOf(axis.values), span: axis.span, by: 'matrix' }
    },
    axes: [...axes].flatMap(([name, axis]) => (axis.isOpen || isVaried(axis.values) ? [name] : [])),
  }
}

function isVaried(values: readonly Result[]): boolean {
  return new Set(values.map((value) => shape(value, 0))).size > 1
}

const MAX_SHAPE_DEPTH = 5

function shape(result: Result, depth: number): string {
  if (depth > MAX_SHAPE_DEPTH) return ''
  if (result.kind === 'text') return valueOf(result).map(display).join('|')
  const held = result.kind === 'list' ? result.items.map((item) => ['', item] as const) : [...result.members]
  return JSON.stringify(held.slice(0, MAX_VALUES).map(([name, one]) => [name, shape(one, depth + 1)]))
}

/** An entry that names one axis alone takes that value out of it. */
function withoutExcluded(axis: string, values: readonly Result[], exclude: DataNode | null, scope: Scope): Result[] {
  const excluded = new Set(
    itemsOf(exclude).flatMap((item) => {
      const [entry, ...others] = entriesOf(item)
      const result = entry?.key.text === axis && others.length === 0 ? resultOf(entry.value, scope) : null
      return result ? [shape(result, 0)] : []
    }),
  )
  return values.filter((value) => !excluded.has(shape(value, 0)))
}
