import type { DataNode, DataScalar } from '../../syntax/data.ts'
import { readHclTemplate } from '../../syntax/hcl/parse.ts'
import type { Expression, HclAttribute, HclBlock, HclBody } from '../../syntax/hcl/tree.ts'

/** How many names a block of Terraform's has before its body. */
const TERRAFORM_LABELS: ReadonlyMap<string, number> = new Map([
  ['resource', 2],
  ['data', 2],
  ['module', 1],
  ['variable', 1],
  ['provisioner', 1],
  ['dynamic', 1],
])

/** How many names a block has before its body, by its type. */
type Labels = ReadonlyMap<string, number>

/** JSON as the tree that its HCL would be. What can be a block as well as an object is given as both. */
export function jsonBody(root: DataNode, source: string, labels: Labels = TERRAFORM_LABELS): HclBody {
  const entries = root.kind === 'map' ? root.entries : []
  const attributes = entries.map(({ key, value, span }): HclAttribute => ({
    name: key.text,
    value: expressionOf(value, source),
    span,
  }))
  const blocks = entries.flatMap(({ key, value }) =>
    blocksIn({ type: key.text, labels: [], missing: labels.get(key.text) ?? 0 }, value, source, labels),
  )
  return { attributes, blocks, span: root.span }
}

interface Header {
  readonly type: string
  readonly labels: readonly string[]
  /** How many names are still to come. */
  readonly missing: number
}

function blocksIn(header: Header, node: DataNode, source: string, known: Labels): HclBlock[] {
  if (node.kind === 'list') return node.items.flatMap((item) => blocksIn(header, item, source, known))
  if (node.kind !== 'map') return []
  const { type, labels, missing } = header
  if (missing === 0) return [{ type, labels, body: jsonBody(node, source, known), span: node.span }]
  return node.entries.flatMap(({ key, value }) =>
    blocksIn({ type, labels: [...labels, key.text], missing: missing - 1 }, value, source, known),
  )
}

function expressionOf(node: DataNode, source: string): Expression {
  const { span } = node
  if (node.kind === 'list') return { kind: 'list', items: node.items.map((item) => expressionOf(item, source)), span }
  if (node.kind === 'map') {
    const entries = node.entries.map((entry) => ({
      key: { kind: 'literal', text: entry.key.text, span: entry.key.span } as const,
      value: expressionOf(entry.value, source),
      span: entry.span,
    }))
    return { kind: 'object', entries, span }
  }
  if (node.isNull) return { kind: 'null', span }
  return node.style === 'double' ? templateOf(node, source) : { kind: 'literal', text: node.text, span }
}

/** A string can hold holes as in HCL. One that also holds escapes is taken as it is. */
function templateOf({ text, mapped, span }: DataScalar, source: string): Expression {
  const [piece, ...others] = mapped.pieces
  if (piece && others.length === 0 && piece.length === text.length && /[$%]\{/.test(text))
    return { ...readHclTemplate(source, piece.offset, piece.offset + piece.length), span }
  return { kind: 'template', parts: text === '' ? [] : [{ kind: 'text', text: mapped }], span }
}
