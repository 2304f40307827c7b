import type { Assignment } from 'unbash'
import { concat, eitherOf, through, type Value } from '../value.ts'
import { expandJoined, expandWords, type Field } from './expand.ts'
import { bind, boundValue, type Machine } from './machine.ts'
import { bindingOf, type Scope } from './scope.ts'
import { type ScriptSource, spanIn } from './source.ts'

export function isArray({ value }: Assignment): boolean {
  return value.type === 'ArrayValue'
}

export function assign(node: Assignment, source: ScriptSource, machine: Machine, scope: Scope): void {
  const span = spanIn(source, node.pos, node.end)
  const before = bindingOf(scope, node.name)
  const values = assignedValues(node, source, machine, scope)
  if (node.index) {
    const kept = before?.values ?? []
    bind(machine, scope, node.name, longer(kept, values), { span, isList: true })
  } else if (node.append && isArray(node))
    bind(machine, scope, node.name, longer(before?.values ?? [], values), { span, isList: true })
  else if (node.append && before?.isList !== true) {
    const start = boundValue(machine, scope, node.name) ?? [[]]
    bind(machine, scope, node.name, [concat(start, values[0] ?? [[]])], { span })
  } else bind(machine, scope, node.name, values, { span, isList: isArray(node) })
}

/** No loop goes through more of them. */
const MAX_VALUES = 64

function longer(before: readonly Value[], values: readonly Value[]): readonly Value[] {
  return before.length > MAX_VALUES ? before : [...before, ...values]
}

export function assignedValue(node: Assignment, source: ScriptSource, machine: Machine, scope: Scope): Value {
  const values = assignedValues(node, source, machine, scope)
  const span = spanIn(source, node.pos, node.end)
  return through(values.length > 0 ? eitherOf(values) : [[]], { name: `$${node.name}`, by: 'variable', span })
}

export function assignedValues({ value }: Assignment, source: ScriptSource, machine: Machine, scope: Scope): Value[] {
  if (value.type === 'Word') return [expandJoined(value, source, machine, scope)]
  const [fields = []] = expandWords(value.elements, source, machine, scope)
  return fields.map((field) => elementValue(field))
}

const MAX_KEY = 120

/** `[key]=value` of an array. */
function elementValue({ value }: Field): Value {
  const [alternative = [], ...others] = value
  const [first, ...rest] = alternative
  if (others.length > 0 || first?.kind !== 'text') return value
  const close = first.text.startsWith('[') ? first.text.slice(0, MAX_KEY).indexOf(']=') : -1
  if (close < 0) return value
  const start = close + 2
  const text = first.text.slice(start)
  const span =
    first.span && first.span.end - first.span.start === first.text.length
      ? { ...first.span, start: first.span.start + start }
      : first.span
  return [text === '' ? rest : [{ ...first, text, span }, ...rest]]
}
