import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser'
import { verbatim } from '../mapped-text.ts'
import type { ReadNote, SourceFile } from '../source-file.ts'
import { spanOf } from '../span.ts'
import { spend } from '../work.ts'
import { align } from './aligned.ts'
import type { DataNode, DataScalar } from './data.ts'
import type { DataDocuments } from './yaml.ts'

const MAX_DEPTH = 100
const NODE_COST = 1

/** Reads JSON, with comments and a comma too many. What is broken is noted, and the rest is given as far as it can be understood. */
export function readJson(file: SourceFile): DataDocuments {
  const { notes, rootsOf } = parseJson(file)
  return { roots: rootsOf(), notes }
}

export interface ParsedJson {
  readonly notes: readonly ReadNote[]
  /** Made for who wants them: of what is broken perhaps nobody does. */
  readonly rootsOf: () => DataDocuments['roots']
}

export function parseJson({ path, text }: SourceFile): ParsedJson {
  const note = (code: ReadNote['code'], start: number | null, detail: string): ReadNote => ({
    code,
    path,
    start,
    detail,
  })
  if (isNestedDeeperThan(MAX_DEPTH, text))
    return { rootsOf: () => [], notes: [note('TOO_DEEP', null, `it is nested more than ${MAX_DEPTH} deep`)] }
  const errors: ParseError[] = []
  const root = parseTree(text, errors, { allowTrailingComma: true, disallowComments: false })
  const [first] = errors
  return {
    rootsOf: () => [root ? nodeOf(root, text) : null],
    notes: first ? [note('SYNTAX', first.offset, `it is not valid JSON (${printParseErrorCode(first.error)})`)] : [],
  }
}

function nodeOf(node: Node, source: string): DataNode {
  const span = spanOf(node.offset, node.offset + node.length)
  if (node.type === 'array') {
    const items = (node.children ?? []).flatMap((child) => (spend(NODE_COST) ? nodeOf(child, source) : []))
    return { kind: 'list', span, tag: null, items }
  }
  if (node.type === 'object') {
    const entries = (node.children ?? []).flatMap((pair) => {
      const [name, value] = pair.children ?? []
      if (!name || !spend(NODE_COST)) return []
      const key = scalarOf(name, source)
      const held = value
        ? nodeOf(value, source)
        : { ...key, text: '', mapped: verbatim('', key.span.end), isNull: true }
      return [{ key, value: held, span: spanOf(pair.offset, pair.offset + pair.length) }]
    })
    return { kind: 'map', span, tag: null, entries }
  }
  return scalarOf(node, source)
}

function scalarOf(node: Node, source: string): DataScalar {
  const { offset, length } = node
  const span = spanOf(offset, offset + length)
  if (node.type === 'string' || node.type === 'property') {
    const text = String(node.value ?? '')
    const mapped = align(source, offset + 1, Math.max(offset + 1, span.end - 1), text, 'double')
    return { kind: 'scalar', span, tag: null, text, mapped, style: 'double', isNull: false }
  }
  const isNull = node.type === 'null'
  const text = isNull ? '' : source.slice(span.start, span.end)
  return { kind: 'scalar', span, tag: null, text, mapped: verbatim(text, offset), style: 'plain', isNull }
}

/** Before it is parsed, since that descends by recursion. */
function isNestedDeeperThan(limit: number, text: string): boolean {
  let depth = 0
  let quoted = false
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index)
    if (quoted && character === '\\') index += 1
    else if (character === '"') quoted = !quoted
    else if (!quoted && (character === '{' || character === '[')) depth += 1
    else if (!quoted && (character === '}' || character === ']')) depth -= 1
    if (depth > limit) return true
  }
  return false
}
