import { type DataNode, entriesOf } from '../../syntax/data.ts'
import { known, NOTHING, through, unknown, type Value } from '../../value.ts'
import { natureOfDefault } from './contexts.ts'
import { textResult, valueOf } from './result.ts'
import type { Binding, Environment, Scope } from './scope.ts'
import { resultOf } from './text.ts'
import type { Triggers } from './triggers.ts'

/** An `env:` over the environment that its own values can read. */
export function environmentOver(node: DataNode | null, scope: Scope): Environment {
  const entries = new Map(entriesOf(node).map((entry) => [entry.key.text, entry]))
  if (entries.size === 0) return scope.env
  const found = new Map<string, Binding>()
  return {
    get(name) {
      const entry = entries.get(name)
      if (!entry) return scope.env.get(name)
      const held = found.get(name)
      if (held) return held
      const result = resultOf(entry.value, scope) ?? textResult(NOTHING)
      const binding: Binding = { result, span: entry.span, by: 'env' }
      found.set(name, binding)
      return binding
    },
    *names() {
      yield* scope.env.names()
      yield* entries.keys()
    },
  }
}

/** What a step has left in a variable, in a run that these triggers allow. */
export type Written = (triggers: Triggers) => Binding | null

/** What steps have left, as one of them finds it. */
export interface WrittenBefore {
  readonly isEmpty: boolean
  readonly get: (name: string) => Written | null
  readonly names: () => Iterable<string>
}

/** Keeps what steps leave, so that each still finds later what it found when it ran. */
export function writtenBySteps() {
  const written = new Map<string, { readonly step: number; readonly left: Written }[]>()
  return {
    add(step: number, name: string, left: Written): void {
      const held = written.get(name)
      if (held) held.push({ step, left })
      else written.set(name, [{ step, left }])
    },
    before: (step: number): WrittenBefore => ({
      isEmpty: written.size === 0,
      get: (name) => written.get(name)?.findLast((one) => one.step < step)?.left ?? null,
      names: () => written.keys(),
    }),
  }
}

/** What steps have written to the environment of those that follow, over what was there before. */
export function environmentWritten(written: WrittenBefore, { env: before, triggers }: Scope): Environment {
  if (written.isEmpty) return before
  return {
    get: (name) => written.get(name)?.(triggers) ?? before.get(name),
    *names() {
      yield* before.names()
      yield* written.names()
    },
  }
}

/** The environment as a script sees it. */
export function variableOf({ env, triggers, action }: Scope): (name: string) => Value | null {
  return (name) => {
    const binding = env.get(name)
    if (binding) return through(valueOf(binding.result), { name: `$${name}`, by: binding.by, span: binding.span })
    if (name === 'GITHUB_ACTION_PATH' && action !== null) return known(action || '.', null)
    const nature = natureOfDefault(name, triggers)
    return nature && unknown(nature, `$${name}`, null)
  }
}

/** All of the environment that something here sets, by the names that unknown parts of another file go by. */
export function environmentGiven(scope: Scope, sigil: '$' | ''): Map<string, Value> {
  const variable = variableOf(scope)
  const given = new Map<string, Value>()
  for (const name of scope.env.names()) {
    const value = variable(name)
    if (value) given.set(`${sigil}${name}`, value)
    if (given.size >= MAX_GIVEN) break
  }
  return given
}

const MAX_GIVEN = 200
