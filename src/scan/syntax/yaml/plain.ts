import { CST } from 'yaml'
import { spanOf } from '../../span.ts'
import type { DataMap, DataNode, DataScalar } from '../data.ts'
import { emptyAt, entriesOf, MAX_NODES, scalarOf } from './nodes.ts'

/**
 * The documents of YAML as nearly all of it is written, straight from the parser's tokens: many times as fast as by way of the
 * library's composer. Null if there is anything in it for which that is needed: an error, an anchor, a tag, an explicit key, or more
 * nodes than are read.
 */
export function plainDocuments(tokens: readonly CST.Token[], text: string): readonly DataNode[] | null {
  const roots: DataNode[] = []
  const budget = { left: MAX_NODES }
  for (const token of tokens) {
    if (token.type === 'document') {
      const root = documentOf(token, { text, end: 0, budget })
      if (!root) return null
      roots.push(root)
    } else if (token.type === 'doc-end') {
      if (roots.length === 0 || !isBlank(token.end)) return null
    } else if (!BETWEEN.has(token.type)) return null
  }
  return roots.length > 0 ? roots : null
}

const BETWEEN: ReadonlySet<string> = new Set(['byte-order-mark', 'space', 'comment', 'newline'])

interface Reading {
  readonly text: string
  /** Behind the node that was read last, and the blanks and comments that go with it. */
  end: number
  /** How many nodes may follow. */
  readonly budget: { left: number }
}

function documentOf({ start, value, end, offset }: CST.Document, reading: Reading): DataNode | null {
  const lead = leadOf(start, 'doc-start', offset, 'line')
  if (!lead || (lead.found && isBlockCollection(value) && !lead.hasNewline) || !isBlank(end)) return null
  return valueOf(value, start, lead, reading)
}

/** A node, or what stands for one where none is written. Null for what is not plain, here and below. */
function valueOf(
  token: CST.Token | null | undefined,
  before: readonly CST.SourceToken[],
  lead: Lead,
  reading: Reading,
): DataNode | null {
  if (token) return nodeOf(token, reading)
  reading.budget.left -= 1
  const empty = emptyAt(emptyPosition(before, lead.end))
  reading.end = lead.hasComment ? lead.end : empty.span.end
  return empty
}

function nodeOf(token: CST.Token, reading: Reading): DataNode | null {
  reading.budget.left -= 1
  if (reading.budget.left < 0) return null
  switch (token.type) {
    case 'block-map':
      return blockMapOf(token, reading)
    case 'block-seq':
      return blockListOf(token, reading)
    case 'flow-collection':
      return flowOf(token, reading)
    default:
      return plainScalar(token, reading)
  }
}

type Pair = readonly [key: DataScalar, value: DataNode | null]

function blockMapOf({ items, offset, indent }: CST.BlockMap, reading: Reading): DataMap | null {
  const pairs: Pair[] = []
  let end = offset
  let commentEnd: number | null = null
  for (const { start, key, sep, value } of items) {
    const lead = leadOf(start, null, end, 'line')
    if (!lead || commentEnd !== null) return null
    if (!key && !sep) {
      commentEnd = lead.end
      continue
    }
    if (!isSimpleKey(key) || key.indent !== indent || key.source.includes('\n')) return null
    const name = plainScalar(key, reading)
    if (!name || !sep) return null
    const between = leadOf(sep, 'map-value-ind', reading.end, 'inline')
    if (!between?.found || (value?.type === 'block-map' && !between.hasNewline)) return null
    const read = valueOf(value, sep, between, reading)
    if (!read) return null
    pairs.push([name, read])
    end = reading.end
  }
  reading.end = commentEnd ?? end
  return commentEnd !== null && commentEnd < end
    ? null
    : { kind: 'map', span: spanOf(offset, end), tag: null, entries: entriesOf(pairs) }
}

function blockListOf({ items: written, offset }: CST.BlockSequence, reading: Reading): DataNode | null {
  const items: DataNode[] = []
  let end = offset
  let commentEnd: number | null = null
  for (const { start, value } of written) {
    const lead = leadOf(start, 'seq-item-ind', end, 'line')
    if (!lead || commentEnd !== null || (!lead.found && value)) return null
    if (!lead.found) {
      commentEnd = lead.end
      continue
    }
    const item = valueOf(value, start, lead, reading)
    if (!item) return null
    items.push(item)
    end = reading.end
  }
  reading.end = commentEnd ?? end
  return { kind: 'list', span: spanOf(offset, end), tag: null, items }
}

function flowOf({ start: opener, items: written, end: closer, offset }: CST.FlowCollection, reading: Reading) {
  const isMap = opener.source === '{'
  const pairs: Pair[] = []
  const items: DataNode[] = []
  let end = offset + opener.source.length
  for (const [index, { start, key, sep, value }] of written.entries()) {
    const lead = leadOf(start, 'comma', end, 'flow')
    if (!lead || (index === 0 && lead.found)) return null
    if (!key && !sep && !value) {
      if (index < written.length - 1) return null
      end = lead.end
      continue
    }
    if ((index > 0 && !lead.found) || isBlockCollection(value)) return null
    if (isMap) {
      const name = isSimpleKey(key) ? plainScalar(key, reading) : null
      if (!name || !sep) return null
      const between = leadOf(sep, 'map-value-ind', reading.end, 'flow')
      if (!between || (!between.found && value)) return null
      const read = between.found ? valueOf(value, sep, between, reading) : null
      if (between.found && !read) return null
      pairs.push([name, read])
      end = between.found ? reading.end : between.end
    } else {
      const item = value && !key && !sep ? nodeOf(value, reading) : null
      if (!item) return null
      items.push(item)
      end = reading.end
    }
  }
  const [last, ...rest] = closer
  if (last?.source !== (isMap ? '}' : ']') || !isBlank(rest)) return null
  const span = spanOf(offset, last.offset + 1)
  reading.end = endOf(rest, span.end)
  return isMap
    ? ({ kind: 'map', span, tag: null, entries: entriesOf(pairs) } as const)
    : ({ kind: 'list', span, tag: null, items } as const)
}

function plainScalar(token: CST.Token, reading: Reading): DataScalar | null {
  if (!CST.isScalar(token) || token.type === 'alias') return null
  let isSound = true
  const read = CST.resolveAsScalar(token, false, () => (isSound = false))
  if (!isSound || !read) return null
  const [start, end, behind] = read.range
  if (token.type !== 'block-scalar' && !isBlank(token.end)) return null
  reading.end = behind
  return scalarOf({ value: read.value, style: STYLES[token.type], tag: null, start, end }, reading.text)
}

const STYLES = {
  scalar: 'plain',
  'single-quoted-scalar': 'single',
  'double-quoted-scalar': 'double',
  'block-scalar': 'block',
} as const

function isSimpleKey(key: CST.Token | null | undefined): key is CST.FlowScalar {
  return key?.type === 'scalar' || key?.type === 'single-quoted-scalar' || key?.type === 'double-quoted-scalar'
}

function isBlockCollection(token: CST.Token | null | undefined): boolean {
  return token?.type === 'block-map' || token?.type === 'block-seq'
}

/** What stands before a node. */
interface Lead {
  /** Its indicator: `-`, `:`, `,`. */
  readonly found: boolean
  readonly hasNewline: boolean
  readonly hasComment: boolean
  readonly end: number
}

/** `where`: a comment may begin a line, and tabs are blanks in brackets only. */
function leadOf(
  tokens: readonly CST.SourceToken[],
  indicator: CST.SourceToken['type'] | null,
  offset: number,
  where: 'line' | 'inline' | 'flow',
): Lead | null {
  let found = false
  let hasNewline = false
  let hasComment = false
  let isSpaced = where === 'line'
  let end = offset
  for (const { type, source, offset: at } of tokens) {
    if (type === 'space') {
      if (where !== 'flow' && source.includes('\t')) return null
    } else if (type === 'newline') hasNewline = true
    else if (type === 'comment' && isSpaced) hasComment = true
    else if (type === indicator && !found) found = true
    else return null
    isSpaced = type !== indicator
    end = at + source.length
  }
  return { found, hasNewline, hasComment, end }
}

/** Whether nothing but blanks and comments follows. */
function isBlank(tokens: readonly CST.SourceToken[] | undefined): boolean {
  return tokens?.every(({ type }) => type === 'space' || type === 'newline' || type === 'comment') ?? true
}

function endOf(tokens: readonly CST.SourceToken[], offset: number): number {
  const last = tokens.at(-1)
  return last ? last.offset + last.source.length : offset
}

/** Where the library puts a node that is not written: behind the blanks that follow the last of what is. */
function emptyPosition(before: readonly CST.SourceToken[], end: number): number {
  const last = before.findLastIndex(({ type }) => type !== 'space' && type !== 'newline' && type !== 'comment')
  if (last < 0) return before[0]?.offset ?? end
  return before.find(({ type }, index) => index > last && type !== 'space')?.offset ?? end
}
