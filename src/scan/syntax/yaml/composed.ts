import { Composer, type CST, isAlias, isMap, isScalar, isSeq, type Node, Scalar, visit } from 'yaml'
import { type Span, spanOf } from '../../span.ts'
import type { DataNode, DataScalar } from '../data.ts'
import { entriesOf, MAX_NODES, scalarOf } from './nodes.ts'

export interface Composed {
  readonly roots: readonly (DataNode | null)[]
  /** The first of each document. */
  readonly errors: readonly { readonly start: number; readonly message: string }[]
  /** Whether there is more than `MAX_NODES`, so that the rest is missing. */
  readonly isCut: boolean
}

/** Any YAML, by the library's own composer. */
export function composed(tokens: readonly CST.Token[], text: string): Composed {
  const composer = new Composer({
    // All scalars stay text: what kind of value one would be is asked for nothing but null.
    schema: 'failsafe',
    strict: false,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
  })
  const roots: (DataNode | null)[] = []
  const errors: { start: number; message: string }[] = []
  const budget = { left: MAX_NODES }
  for (const document of composer.compose(tokens, true, text.length)) {
    const [error] = document.errors
    if (error) errors.push({ start: error.pos[0], message: error.message })
    const { contents } = document
    roots.push(contents && nodeOf(contents, { text, budget, targets: targetsIn(contents), open: new Set() }))
  }
  return { roots, errors, isCut: budget.left <= 0 }
}

interface Reading {
  readonly text: string
  readonly budget: { left: number }
  /** What each alias stands for. */
  readonly targets: ReadonlyMap<Node, Node>
  /** The anchors that are being resolved: an alias to one of them would never end. */
  readonly open: Set<Node>
}

/** Of several anchors of one name the last before an alias is meant. Told once, since a file can hold many aliases. */
function targetsIn(contents: Node): ReadonlyMap<Node, Node> {
  const anchored = new Map<string, Node>()
  const targets = new Map<Node, Node>()
  visit(contents, {
    Node(_, node) {
      if (isAlias(node)) {
        const target = anchored.get(node.source)
        if (target) targets.set(node, target)
      } else if (node.anchor !== undefined && node.anchor !== '') anchored.set(node.anchor, node)
    },
  })
  return targets
}

function nodeOf(node: unknown, reading: Reading): DataNode | null {
  reading.budget.left -= 1
  if (reading.budget.left <= 0) return null
  if (isAlias(node)) {
    const target = reading.targets.get(node)
    if (!target || reading.open.has(target)) return null
    reading.open.add(target)
    const resolved = nodeOf(target, reading)
    reading.open.delete(target)
    return resolved
  }
  if (isScalar(node)) return composedScalar(node, reading.text)
  if (isSeq(node)) {
    const items = node.items.flatMap((item) => nodeOf(item, reading) ?? [])
    return { kind: 'list', span: rangeOf(node), tag: node.tag ?? null, items }
  }
  if (isMap(node)) {
    const entries = entriesOf(
      node.items.flatMap(({ key, value }) =>
        isScalar(key) ? [[composedScalar(key, reading.text), nodeOf(value, reading)] as const] : [],
      ),
    )
    return { kind: 'map', span: rangeOf(node), tag: node.tag ?? null, entries }
  }
  return null
}

function composedScalar(node: Scalar, source: string): DataScalar {
  const style = STYLES.get(node.type ?? '') ?? 'plain'
  const value =
    style === 'plain' ? (node.source ?? '') : typeof node.value === 'string' ? node.value : (node.source ?? '')
  return scalarOf({ value, style, tag: node.tag ?? null, ...rangeOf(node) }, source)
}

const STYLES: ReadonlyMap<string, DataScalar['style']> = new Map<string, DataScalar['style']>([
  [Scalar.PLAIN, 'plain'],
  [Scalar.QUOTE_SINGLE, 'single'],
  [Scalar.QUOTE_DOUBLE, 'double'],
  [Scalar.BLOCK_LITERAL, 'block'],
  [Scalar.BLOCK_FOLDED, 'block'],
])

function rangeOf(node: Node): Span {
  const [start, end] = node.range ?? [0, 0]
  return spanOf(start, end)
}
