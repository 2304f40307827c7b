import type { MappedText } from '../../mapped-text.ts'
import { natureOfVariable } from '../../natures.ts'
import { at, type DataMap, type DataNode, entriesOf, literal } from '../../syntax/data.ts'
import { known, through, unknown, type Value } from '../../value.ts'
import { spend } from '../../work.ts'
import { holesIn, type Interpolate, interpolated } from '../pipeline/interpolation.ts'
import type { Script } from '../pipeline/job.ts'
import { referenced } from './inheritance.ts'

/** Values of `$[[ inputs.name ]]` by their defaults. */
export type Inputs = ReadonlyMap<string, Value>

/** Lists of lists, and references to such. */
const MAX_DEPTH = 10
const MAX_LINES = 5000
/** What a line costs each job that has it. */
const LINE_COST = 2
const CHARACTER_COST = 1 / 16

const INPUT = /\$\[\[\s*inputs\.([\w-]{1,127})[^\]\n]{0,200}\]\]/g
const INPUT_OR_VARIABLE =
  /\$\[\[\s*inputs\.([\w-]{1,127})[^\]\n]{0,200}\]\]|\$\$|\$\{([A-Za-z_]\w{0,127})\}|\$([A-Za-z_]\w{0,127})/g

export function inputsOf(inputs: DataNode | null): Inputs {
  return new Map(
    entriesOf(inputs).flatMap(({ key, value, span }) => {
      const given = at(value, 'default')
      if (given?.kind !== 'scalar') return []
      return [[key.text, through(literal(given), { name: `inputs.${key.text}`, by: 'default', span })] as const]
    }),
  )
}

/** The lines of a script, however they are nested. */
export function scriptOf(node: DataNode | null, root: DataMap, inputs: Inputs): Script[] {
  const budget = { left: spend(LINE_COST) ? MAX_LINES : 0 }
  return linesOf(node, root, budget, 0).map((text) => ({ text, holes: holesIn(text, INPUT, inputReader(inputs)) }))
}

function linesOf(node: DataNode | null, root: DataMap, budget: { left: number }, depth: number): MappedText[] {
  if (!node || depth > MAX_DEPTH || budget.left <= 0) return []
  budget.left -= 1
  const found = referenced(root, node)
  if (found?.kind === 'list')
    return found.items.slice(0, budget.left).flatMap((item) => linesOf(item, root, budget, depth + 1))
  if (found?.kind !== 'scalar' || found.isNull || !spend(LINE_COST + found.text.length * CHARACTER_COST)) return []
  return [found.mapped]
}

/** A text with its inputs and its variables. */
export function withInputs(text: MappedText, inputs: Inputs, variable: (name: string) => Value | null): Value {
  const input = inputReader(inputs)
  return interpolated(text, INPUT_OR_VARIABLE, (match, span) => {
    if (match[1] !== undefined) return input(match, span)
    const name = match[2] ?? match[3]
    if (name === undefined) return known('$', span)
    return variable(name) ?? unknown(natureOfVariable(name), `$${name}`, span)
  })
}

function inputReader(inputs: Inputs): Interpolate {
  return (match, span) => {
    const name = match[1] ?? ''
    return inputs.get(name) ?? unknown('opaque', `inputs.${name}`, span)
  }
}
