import type { Statement } from 'unbash'
import { natureOfVariable } from '../natures.ts'
import type { Span } from '../span.ts'
import { through, unknown, type Value } from '../value.ts'
import { type Binding, bindingOf, positionalOf, type Scope } from './scope.ts'
import type { ScriptSource } from './source.ts'
import type { LooseFact } from './words.ts'

/** What reads a script, from its beginning to its end. */
export interface Machine {
  readonly given: (name: string) => Value | null
  readonly emit: (fact: LooseFact) => void
  readonly fault: (index: number | null, detail: string) => void
  /** Counts a step of work; false once there were too many. */
  readonly step: (cost?: number) => boolean
  /** Whether much of the work that is allowed has been done: what repeats is then read once. */
  readonly isTired: () => boolean
  readonly functions: Map<string, ShellFunction>
  readonly defined: ShellFunction[]
  /** Functions that are being called, and those that ever were. */
  readonly calls: Set<ShellFunction>
  readonly called: Set<ShellFunction>
  readonly outputs: Map<string, Value>
  readonly laterEnvironment: Map<string, Value>
  /** What the script has written to files of the tree. */
  readonly files: Map<string, Value>
  /** How many scripts lie in one another here. */
  depth: number
  /** How deep what is being read lies within itself, by its syntax and by its calls. */
  level: number
  isExportingAll: boolean
  readonly run: (statements: readonly Statement[], source: ScriptSource, scope: Scope, io: Streams) => Exit
  /** Reads a script that is itself the outcome of an expansion. */
  readonly runSource: (source: ScriptSource, scope: Scope, io: Streams) => Exit
}

export interface ShellFunction {
  readonly name: string
  /** Within itself its name is that of the program. */
  readonly isAlias?: true
  readonly run: (scope: Scope, io: Streams) => Exit
}

/** What a command reads and writes. Text lies in them in pieces of any size. */
export interface Streams {
  readonly input: readonly Value[] | null
  /** Null where it goes to the terminal. */
  readonly output: Value[] | null
  /** The substitution whose output this is, as it is written. */
  readonly label: { readonly name: string; readonly span: Span } | null
}

export const TERMINAL: Streams = { input: null, output: null, label: null }

/** How a command can end. */
export type Exit = 'ok' | 'failed' | 'either'

/** What lies deeper is not read: each level takes its part of the stack. */
const MAX_LEVEL = 300

/** Does something one level deeper; gives null where that is too deep. */
export function deeper<T>(machine: Machine, act: () => T): T | null {
  if (machine.level >= MAX_LEVEL) {
    machine.fault(null, TOO_DEEP)
    return null
  }
  machine.level += 1
  const result = act()
  machine.level -= 1
  return result
}

const TOO_DEEP = 'it is nested too deep to be followed'

/** Scripts in scripts in scripts. */
export const MAX_DEPTH = 12

/** A command in a command counts as a script in a script: each takes all of its words anew. */
export function carriedBy<T>(machine: Machine, run: () => T): T | null {
  if (machine.depth >= MAX_DEPTH) {
    machine.fault(null, TOO_DEEP)
    return null
  }
  machine.depth += 1
  const result = run()
  machine.depth -= 1
  return result
}
const DIGITS = /^[0-9]+$/
/** Parameters that hold something of the shell itself. */
const SPECIAL = /^[?$!#_-]$/

/** What a variable holds, with how it came by it; for what nothing sets, what its name says. */
export function readVariable(machine: Machine, scope: Scope, name: string, span: Span | null): Value {
  return boundValue(machine, scope, name) ?? unknown(natureOf(name), `$${name}`, span)
}

/** What a variable holds; null if nothing sets it. */
export function boundValue(machine: Machine, scope: Scope, name: string): Value | null {
  if (DIGITS.test(name) && name !== '0') return positionalOf(scope)[Number(name) - 1] ?? null
  const binding = bindingOf(scope, name)
  return binding ? elementOf(binding, name, 0) : machine.given(name)
}

export function elementOf(binding: Binding, name: string, index: number): Value {
  return linked(binding.values[index] ?? [[]], name, binding)
}

export function linked(
  value: Value,
  name: string,
  { by, span, places }: Pick<Binding, 'by' | 'span' | 'places'>,
): Value {
  if (!places) return through(value, { name: `$${name}`, by, span })
  return value.flatMap((alternative) =>
    through([alternative], { name: `$${name}`, by, span: places.get(alternative) ?? span }),
  )
}

export function bind(
  machine: Machine,
  scope: Scope,
  name: string,
  values: readonly Value[],
  { span, by = 'variable', isList = false, isExported }: Partial<Omit<Binding, 'values'>> = {},
): void {
  scope.bindings.set(name, {
    values,
    isList,
    span: span ?? null,
    by,
    isExported: isExported ?? (machine.isExportingAll || bindingOf(scope, name)?.isExported === true),
  })
}

function natureOf(name: string) {
  return DIGITS.test(name) || SPECIAL.test(name) ? 'opaque' : natureOfVariable(name)
}
