import { at, type DataNode, entriesOf, itemsOf, scalarText } from '../../syntax/data.ts'
import { either, NOTHING, unknown, type Value } from '../../value.ts'
import { anyOf, EITHER_WAY, type Result, textResult, valueOf } from './result.ts'
import type { Binding, Scope } from './scope.ts'
import { resultOf } from './text.ts'

/** The inputs of a workflow, of all its events, or of an action. What is not declared is not known. */
export function readInputs(declarations: readonly (DataNode | null)[], scope: Scope): (name: string) => Binding | null {
  const declared = new Map<string, DataNode[]>()
  for (const { key, value } of declarations.flatMap(entriesOf)) {
    const held = declared.get(key.text)
    if (held) held.push(value)
    else declared.set(key.text, [value])
  }
  return (name) => {
    const nodes = declared.get(name)
    if (!nodes) return null
    const span = at(nodes[0], 'default')?.span ?? nodes[0]!.span
    return { result: anyOf(nodes.map((node) => inputResult(name, node, scope))), span, by: 'input' }
  }
}

/** Its default, and whatever else a caller may give: that may also be nothing at all. */
function inputResult(name: string, node: DataNode, scope: Scope): Result {
  const type = scalarText(at(node, 'type'))
  if (type === 'boolean') return EITHER_WAY
  const standing = resultOf(at(node, 'default'), scope)
  const first: Value[] = standing ? [valueOf(standing)] : []
  const options = type === 'choice' ? itemsOf(at(node, 'options')) : []
  const given =
    options.length > 0
      ? options.slice(0, MAX_OPTIONS).map((option) => valueOf(resultOf(option, scope) ?? textResult(NOTHING)))
      : [unknown(type === 'environment' ? 'environment' : 'opaque', `inputs.${name}`, node.span)]
  const value = withoutEmpty(either(...first, ...distinct(first, given)))
  return { kind: 'text', whenTrue: value, whenFalse: [] }
}

const MAX_OPTIONS = 50

/** The default is one of the options: it is given once. */
function distinct(first: readonly Value[], options: readonly Value[]): readonly Value[] {
  const standing = JSON.stringify(first.map(textsIn))
  return options.filter((option) => JSON.stringify([textsIn(option)]) !== standing)
}

function textsIn(value: Value): string[] {
  return value.map((alternative) => alternative.map((part) => (part.kind === 'text' ? part.text : part.name)).join(''))
}

/** An empty default says only that nothing need be given. */
function withoutEmpty(value: Value): Value {
  const written = value.filter((alternative) => alternative.length > 0)
  return written.length > 0 ? written : NOTHING
}
