import type { MappedText } from '../mapped-text.ts'
import { eitherOf, unknown, type Value } from '../value.ts'
import { type Exit, type Machine, MAX_DEPTH, type Streams, TERMINAL } from './machine.ts'
import { parseScript } from './parse-script.ts'
import { allBindings, createScope, layerOver, type Scope } from './scope.ts'
import { type ScriptSource, sourceOfInput, sourceOfValues, spanIn } from './source.ts'
import type { Span } from '../span.ts'
import { trimmedOutput } from './streams.ts'
import { isMuchSpent, leaveRest, spend } from '../work.ts'
import { runStatements, runUncalled } from './walk.ts'
import type { LooseFact, ShellInput, ShellReading } from './words.ts'

/** What a script costs before anything in it runs: as a whole, and a character of it. One in another is read as often as it is run. */
const CHARACTER_COST = 1 / 16
const INNER_CHARACTER_COST = 1 / 8
const SCRIPT_COST = 10
/** To tell a fact from those before it. */
const FACT_COST = 5
/** What a script may cost, besides what its length allows. */
const MAX_STEPS = 20_000
const MAX_FAULTS = 20

/**
 * Reads a script of bash or sh, as far as can be told without running it: in order, both branches of what is not decided here, a
 * loop's body for each of its values.
 *
 * A `call` fact is given what the script itself exports, sets before the command and passes as arguments. What the environment of
 * the script holds cannot be listed from here: who knows it adds it to `given` by its names, `$TAG`, where they are not there yet.
 */
export function readShell({ script, holes, variable, directory }: ShellInput): ShellReading {
  if (!spend(SCRIPT_COST + script.text.length * CHARACTER_COST + script.pieces.length / 2)) return NOTHING_READ
  const source = sourceOfInput(script, holes)
  const { machine, facts, faults } = createMachine(variable, source.text.length)
  const scope = createScope(directory)
  const parsed = parseScript(source.text)
  for (const { pos, message } of parsed.errors ?? [])
    machine.fault(inputIndex(script, spanIn(source, pos, pos + 1).start), message)
  machine.run(parsed.commands, source, scope, TERMINAL)
  // A function that is never called here is for another script, or the name it is called by is not known.
  for (const one of machine.defined) if (!machine.called.has(one)) runUncalled(one, machine, layerOver(scope), TERMINAL)
  return {
    facts: [...facts.values()],
    outputs: machine.outputs,
    laterEnvironment: machine.laterEnvironment,
    variables: variablesOf(scope),
    files: machine.files,
    faults,
  }
}

/** Of a script that is not read. */
export const NOTHING_READ: ShellReading = {
  facts: [],
  outputs: new Map(),
  laterEnvironment: new Map(),
  variables: new Map(),
  files: new Map(),
  faults: [],
}

/** What a script writes, as `$(shell …)` of Make reads it. The script is the outcome of an expansion; `name` is how it is written. */
export function readOutput(
  script: readonly Value[],
  name: string,
  span: Span,
  variable: (name: string) => Value | null,
): Value {
  const source = sourceOfValues(script, span)
  if (!spend(SCRIPT_COST + source.text.length * INNER_CHARACTER_COST)) return unknown('opaque', name, span)
  const { machine } = createMachine(variable, source.text.length)
  const output: Value[] = []
  machine.run(parseScript(source.text).commands, source, createScope(''), {
    input: null,
    output,
    label: { name, span },
  })
  return trimmedOutput(output)
}

/** What makes a fact another one: not by way of which names it came about. */
function replaced(key: string, value: unknown): unknown {
  return key === 'via' ? undefined : value instanceof Map ? [...value] : value
}

function createMachine(given: Machine['given'], length: number) {
  const facts = new Map<string, LooseFact>()
  const faults: { index: number; detail: string }[] = []
  const limit = MAX_STEPS + length
  let steps = 0
  const machine: Machine = {
    given,
    emit: (fact) => {
      if (!machine.step(FACT_COST)) return
      const key = JSON.stringify(fact, replaced)
      if (!facts.has(key)) facts.set(key, fact)
    },
    fault: (index, detail) => {
      if (faults.length < MAX_FAULTS) faults.push({ index: index ?? 0, detail })
    },
    step: (cost = 1) => {
      if (steps > limit || !spend(cost)) return false
      steps += cost
      if (steps > limit) {
        faults.push({ index: 0, detail: 'it does more than is followed here' })
        leaveRest()
      }
      return true
    },
    isTired: () => steps > limit / 2 || isMuchSpent(),
    functions: new Map(),
    defined: [],
    calls: new Set(),
    called: new Set(),
    outputs: new Map(),
    laterEnvironment: new Map(),
    files: new Map(),
    depth: 0,
    level: 0,
    isExportingAll: false,
    run: (statements, from, scope, io) => runStatements(statements, from, machine, scope, io),
    runSource: (from, scope, io) => runInner(machine, from, scope, io),
  }
  return { machine, facts, faults }
}

/** Where of the script a place of the file is. */
function inputIndex({ pieces, text }: MappedText, offset: number): number {
  const piece = pieces.find((one) => offset >= one.offset && offset <= one.offset + one.length)
  return piece ? piece.index + offset - piece.offset : text.length
}

function runInner(machine: Machine, source: ScriptSource, scope: Scope, io: Streams): Exit {
  if (machine.depth >= MAX_DEPTH || !machine.step(SCRIPT_COST + source.text.length * INNER_CHARACTER_COST))
    return 'either'
  machine.depth += 1
  const exit = machine.run(parseScript(source.text).commands, source, scope, io)
  machine.depth -= 1
  return exit
}

function variablesOf(scope: Scope): Map<string, Value> {
  const variables = new Map<string, Value>()
  for (const [name, { values }] of allBindings(scope)) if (values.length > 0) variables.set(name, eitherOf(values))
  return variables
}
