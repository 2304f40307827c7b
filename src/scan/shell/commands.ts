import type { Command } from 'unbash'
import { readCommand } from '../tools/read-command.ts'
import { onlyText } from '../value.ts'
import { assign, assignedValue, assignedValues, isArray } from './assignments.ts'
import { asArgument, BUILTINS } from './builtins.ts'
import { declare, DECLARATIONS, declareWord } from './declarations.ts'
import type { Call } from './call.ts'
import { runCarried } from './carriers.ts'
import { write } from './command-output.ts'
import { expandJoined, expandWords, type Field } from './expand.ts'
import {
  bind,
  boundValue,
  deeper,
  type Exit,
  type Machine,
  readVariable,
  type ShellFunction,
  type Streams,
} from './machine.ts'
import { withRedirects } from './redirects.ts'
import { callScript, RUNNERS } from './runners.ts'
import { directoryOf, joinLayers, layerOver, type Scope } from './scope.ts'
import { shortened } from './segments.ts'
import { type ScriptSource, spanIn } from './source.ts'
import { nameOf, unwrap } from './wrappers.ts'

/** What they write may be a file that names an image. */
const PRINTERS: ReadonlySet<string> = new Set(['echo', 'printf'])

/** Runs a simple command: its words, its assignments, its redirections. */
export function runCommand(node: Command, source: ScriptSource, machine: Machine, scope: Scope, io: Streams): Exit {
  if (!machine.step()) return 'either'
  const span = spanIn(source, node.pos, node.end)
  const name = shortened(source.text.slice(node.pos, Math.min(node.end, node.pos + 400)))
  const assigned = node.prefix.filter((one) => one.type === 'Assignment')
  return withRedirects(node.redirects, source, machine, scope, io, (streams) => {
    if (!node.name) {
      for (const one of assigned) assign(one, source, machine, scope)
      readInput(streams)
      return assigned.some(({ text }) => text.includes('$(') || text.includes('`')) ? 'either' : 'ok'
    }
    const assignments = new Map(assigned.map((one) => [one.name, assignedValue(one, source, machine, scope)]))
    const declaration = node.name.text
    if (DECLARATIONS.has(declaration)) {
      const [fields = []] = expandWords(
        [node.name, ...node.args.filter((one) => one.type === 'Word')],
        source,
        machine,
        scope,
      )
      const call: Call = { fields, assignments, machine, scope, io: streams, span, name }
      for (const one of node.args) {
        if (one.type === 'Assignment') {
          const values = assignedValues(one, source, machine, scope)
          declare({ ...call, span: spanIn(source, one.pos, one.end) }, one.name, values, isArray(one))
        } else declareWord(call, expandJoined(one, source, machine, scope))
      }
      return 'ok'
    }
    const words = node.args.map((one) =>
      one.type === 'Word'
        ? one
        : { type: 'Word' as const, text: one.text, value: one.text, pos: one.pos, end: one.end },
    )
    const exits = expandWords([node.name, ...words], source, machine, scope).map((fields) =>
      runCall({ fields, assignments, machine, scope, io: streams, span, name }),
    )
    const [first = 'either'] = exits
    return exits.every((exit) => exit === first) ? first : 'either'
  })
}

function readInput({ input, output }: Streams): void {
  if (input && output) for (const piece of input) output.push(piece)
}

function runCall(call: Call): Exit {
  const { fields, machine, io } = call
  const [program] = fields
  if (!program || !machine.step()) return 'either'
  const text = onlyText(program.value)
  const name = nameOf(program.value)
  const shellFunction = text === null ? undefined : machine.functions.get(text)
  if (shellFunction && !(shellFunction.isAlias && machine.calls.has(shellFunction)))
    return callFunction(shellFunction, call)
  const builtin = text === null ? undefined : BUILTINS.get(text)
  if (builtin) {
    if (PRINTERS.has(text ?? '')) tell(call)
    return builtin(call)
  }
  const unwrapped = unwrap(fields)
  if (unwrapped && unwrapped.fields.length > 0) {
    const assigned = new Map([...call.assignments, ...unwrapped.assignments])
    const inner = { ...call, fields: unwrapped.fields, assignments: assigned }
    return deeper(machine, () => runCall(inner)) ?? 'either'
  }
  const exit = name === null ? null : (RUNNERS.get(name)?.(call, runCall) ?? runCarried(call, name, runCall))
  if (exit !== null) return exit
  callScript(call, text)
  tell(call)
  return io.output ? write(call, name ?? '', io.output) : 'either'
}

/** What a tool's reader makes of a command. */
function tell({ fields, assignments, machine, scope, span }: Call): void {
  const facts = readCommand({
    words: fields.map(({ value, span: place }) => ({ value, span: place })),
    assignments,
    variable: (variable) => assignments.get(variable) ?? boundValue(machine, scope, variable),
    directory: directoryOf(scope),
    span,
  })
  for (const fact of facts) machine.emit(fact)
}

/** A call sees the variables of its caller, and sets them, but for its own. */
function callFunction(shellFunction: ShellFunction, call: Call): Exit {
  const { machine, scope, io, fields, assignments, span } = call
  // What it does is known already where it calls itself.
  if (machine.calls.has(shellFunction)) return 'either'
  const layer = layerOver(scope, 'call')
  for (const [name, value] of assignments) {
    bind(machine, layer, name, [value], { span, isExported: true })
    layer.locals.add(name)
  }
  if (!passesAll(fields))
    layer.positional = fields.slice(1).map(({ value, span: place }, index) => asArgument(value, index, place))
  machine.calls.add(shellFunction)
  machine.called.add(shellFunction)
  const exit = shellFunction.run(layer, io)
  machine.calls.delete(shellFunction)
  leaveCall(machine, scope, layer)
  return exit
}

/** `main "$@"`: it is called with what the script is called with. */
function passesAll([, argument, ...others]: readonly Field[]): boolean {
  const [[part, ...rest] = []] = argument?.value ?? []
  return others.length === 0 && rest.length === 0 && part?.kind === 'unknown' && part.name === '$@'
}

function leaveCall(machine: Machine, scope: Scope, layer: Scope): void {
  const isOver = layer.ended === 'exit' && layer.escaped.length === 0
  if (layer.ended === 'return') layer.ended = 'loop'
  const ways = [layer, ...layer.escaped].map((way) => {
    for (const name of layer.locals) way.bindings.delete(name)
    return Object.assign(way, { positional: null })
  })
  joinLayers(scope, ways, (name) => readVariable(machine, scope, name, null))
  scope.ended = isOver ? 'exit' : null
}
