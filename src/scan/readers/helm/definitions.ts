import type { LooseFact } from '../../shell/words.ts'
import { type DataNode, type DataScalar, literal, scalarText } from '../../syntax/data.ts'
import { through, type Value } from '../../value.ts'

const MAX_NAMES = 512
const MAX_DEPTH = 8
/** An image, or a part of one. */
const REFERENCE = /^[\w][\w.:/@-]{0,300}$/
/** A version is what it says; a word is what moves. */
const RELEASED = /^v?[0-9]/

/** What a chart's templates know by `.Values`. */
export function valueDefinitions(root: DataNode | null, path: string): LooseFact[] {
  const names = new Map<string, Value>()
  const visit = (node: DataNode, name: string, depth: number): void => {
    if (node.kind === 'scalar') define(names, name, node)
    if (node.kind === 'map' && depth < MAX_DEPTH)
      for (const { key, value } of node.entries) visit(value, `${name}.${key.text}`, depth + 1)
  }
  if (root?.kind === 'map') visit(root, '.Values', 0)
  return definition(names, path)
}

/** An `appVersion` that is a word: an empty tag comes to it. */
export function chartDefinitions(appVersion: DataNode | null, path: string): LooseFact[] {
  const names = new Map<string, Value>()
  if (appVersion?.kind === 'scalar' && !RELEASED.test(scalarText(appVersion) ?? ''))
    define(names, '.Chart.AppVersion', appVersion)
  return definition(names, path)
}

function define(names: Map<string, Value>, name: string, scalar: DataScalar): void {
  if (scalar.isNull || names.size >= MAX_NAMES || !REFERENCE.test(scalar.text)) return
  const value = through(literal(scalar), { name, by: 'file', span: scalar.span })
  names.set(name, value)
  names.set(`$${name}`, value)
}

function definition(names: ReadonlyMap<string, Value>, path: string): LooseFact[] {
  const folder = path.slice(0, Math.max(path.lastIndexOf('/'), 0))
  return names.size === 0
    ? []
    : [{ kind: 'definition', by: 'helm', folder, names, force: 'set', span: { start: 0, end: 0 } }]
}
