import type { DataList, DataMap, DataNode, DataScalar } from '../../syntax/data.ts'

/** A function of CloudFormation and what it is given: `!Sub x`, `{"Fn::Sub": "x"}`. */
export interface Intrinsic {
  /** `Ref`, `Sub`, `GetAtt`. */
  readonly name: string
  readonly argument: DataNode
}

export function intrinsicOf(node: DataNode): Intrinsic | null {
  const tag = node.tag ?? ''
  if (tag.startsWith('!') && !tag.startsWith('!!') && tag.length > 1) {
    return { name: tag.slice(1), argument: untagged(node) }
  }
  if (node.kind !== 'map' || node.entries.length !== 1) return null
  const [{ key, value }] = node.entries as [DataMap['entries'][number]]
  if (key.text === 'Ref') return { name: 'Ref', argument: value }
  return key.text.startsWith('Fn::') ? { name: key.text.slice(4), argument: value } : null
}

/** The arguments of a function, in order. */
export function argumentsOf(argument: DataNode): readonly DataNode[] {
  return argument.kind === 'list' ? argument.items : [argument]
}

/** Whether it is `!Ref AWS::NoValue`, which takes away the property that it stands under. */
export function isNoValue(node: DataNode): boolean {
  const intrinsic = intrinsicOf(node)
  return intrinsic?.name === 'Ref' && intrinsic.argument.kind === 'scalar' && intrinsic.argument.text === 'AWS::NoValue'
}

/** What stands here once conditions are decided, in either way. */
export function branchesOf(node: DataNode): readonly DataNode[] {
  const intrinsic = intrinsicOf(node)
  if (intrinsic?.name !== 'If') return isNoValue(node) ? [] : [node]
  return argumentsOf(intrinsic.argument).slice(1).flatMap(branchesOf)
}

/** What lies at the end of a path in either way; `*` are all items of a list. */
export function walk(node: DataNode | null, path: readonly string[]): readonly DataNode[] {
  const [step, ...rest] = path
  const here = node ? branchesOf(node) : []
  if (step === undefined) return here
  return here.flatMap((one) => childrenOf(one, step)).flatMap((child) => walk(child, rest))
}

function childrenOf(node: DataNode, step: string): readonly DataNode[] {
  if (step === '*') return node.kind === 'list' ? node.items : []
  if (node.kind !== 'map') return []
  const entry = node.entries.findLast(({ key }) => key.text === step)
  return entry ? [entry.value] : []
}

function untagged(node: DataNode): DataScalar | DataList | DataMap {
  return { ...node, tag: null }
}
