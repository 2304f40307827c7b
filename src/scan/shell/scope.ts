import type { Span } from '../span.ts'
import { type Alternative, eitherOf, type LinkKind, type Value } from '../value.ts'

/** What a variable holds. */
export interface Binding {
  /** An array has any number of values, anything else one; what was unset has none and is no array. */
  readonly values: readonly Value[]
  readonly isList: boolean
  readonly span: Span | null
  /** Where branches have set it to one thing and another: the place of each. */
  readonly places?: ReadonlyMap<Alternative, Span | null>
  readonly by: LinkKind
  readonly isExported: boolean
}

/** Where the shell is at a point of the script; a layer over what it was where a branch, a subshell or a call began. */
export interface Scope {
  readonly parent: Scope | null
  readonly bindings: Map<string, Binding>
  /** `$1` and so on; null where the layer has none of its own. */
  positional: readonly Value[] | null
  /** Undefined where the layer has none of its own; null where it is not known. */
  directory: string | null | undefined
  /** What a jump has left behind: nothing after it runs in this layer. */
  ended: Ending | null
  /** Names that end with the call whose layer it is. */
  readonly locals: Set<string>
  /** Where a jump out of a loop, or out of a call, ends. */
  readonly border: 'loop' | 'call' | null
  /** What jumps to this border took with them. */
  readonly escaped: Scope[]
}

export type Ending = 'exit' | 'return' | 'loop'

/** Beyond this what further jumps take with them is not looked at. */
const MAX_ESCAPES = 16

export function createScope(directory: string | null): Scope {
  return { ...layerOver(null), directory, positional: [] }
}

export function layerOver(parent: Scope | null, border: Scope['border'] = null): Scope {
  return {
    parent,
    bindings: new Map(),
    positional: null,
    directory: undefined,
    ended: null,
    locals: new Set(),
    border,
    escaped: [],
  }
}

export function copyOfLayer(layer: Scope): Scope {
  return { ...layer, bindings: new Map(layer.bindings), locals: new Set(layer.locals) }
}

/** Ends a layer by a jump: what it and those below it have set is still so where the jump leads. */
export function jump(scope: Scope, ending: Ending): void {
  scope.ended = ending
  if (ending === 'exit') return
  const border = ending === 'loop' ? 'loop' : 'call'
  const taken = layerOver(null)
  for (let at: Scope | null = scope; at; at = at.parent) {
    for (const [name, binding] of at.bindings) if (!taken.bindings.has(name)) taken.bindings.set(name, binding)
    if (at.border === border) {
      if (at.escaped.length < MAX_ESCAPES) at.escaped.push(taken)
      return
    }
  }
}

export function bindingOf(scope: Scope, name: string): Binding | null {
  for (let at: Scope | null = scope; at; at = at.parent) {
    const binding = at.bindings.get(name)
    if (binding) return binding
  }
  return null
}

export function positionalOf(scope: Scope): readonly Value[] {
  for (let at: Scope | null = scope; at; at = at.parent) if (at.positional) return at.positional
  return []
}

export function directoryOf(scope: Scope): string | null {
  for (let at: Scope | null = scope; at; at = at.parent) if (at.directory !== undefined) return at.directory
  return null
}

/** All names that are bound, the nearest binding of each. */
export function allBindings(scope: Scope): Map<string, Binding> {
  const found = new Map<string, Binding>()
  for (let at: Scope | null = scope; at; at = at.parent)
    for (const [name, binding] of at.bindings) if (!found.has(name)) found.set(name, binding)
  return found
}

/**
 * Goes on from where one of these layers ended. A layer in which nothing was done stands for the branch that did not run.
 * `unbound` says what a name means that only some of them bind.
 */
export function joinLayers(base: Scope, layers: readonly Scope[], unbound: (name: string) => Value): void {
  const open = layers.filter(({ ended }) => ended === null)
  if (open.length === 0) {
    base.ended = ENDINGS.find((ending) => layers.some(({ ended }) => ended === ending)) ?? base.ended
    return
  }
  const names = new Set(open.flatMap(({ bindings }) => [...bindings.keys()]))
  for (const name of names) base.bindings.set(name, joined(base, open, name, unbound))
  if (open.some(({ directory }) => directory !== undefined)) {
    const directories = new Set(
      open.map((layer) => (layer.directory === undefined ? directoryOf(base) : layer.directory)),
    )
    base.directory = directories.size === 1 ? ([...directories][0] ?? null) : null
  }
  if (open.length === 1 && open[0]!.positional) base.positional = open[0]!.positional
}

/** The nearest first. */
const ENDINGS: readonly Ending[] = ['loop', 'return', 'exit']

function joined(base: Scope, layers: readonly Scope[], name: string, unbound: (name: string) => Value): Binding {
  const before = bindingOf(base, name)
  const bindings = layers.map((layer) => layer.bindings.get(name) ?? before)
  const present = bindings.filter((binding) => binding !== null)
  const [first] = present
  if (bindings.length === 1 && first) return first
  const isExported = present.some((binding) => binding.isExported)
  const longest = present.reduce((one, other) => (other.values.length > one.values.length ? other : one))
  if (longest.isList) {
    const values = longest.values.map((_, index) =>
      eitherOf(present.flatMap((binding) => (binding.values[index] ? [binding.values[index]] : []))),
    )
    return { ...longest, values, isExported }
  }
  const values = bindings.map((binding) => (binding ? (binding.values[0] ?? [[]]) : unbound(name)))
  return { ...longest, span: first?.span ?? null, places: placesOf(present), values: [eitherOf(values)], isExported }
}

function placesOf(bindings: readonly Binding[]): ReadonlyMap<Alternative, Span | null> {
  return new Map(
    bindings.flatMap(({ values, places, span }) =>
      (values[0] ?? []).map((alternative) => [alternative, places?.get(alternative) ?? span] as const),
    ),
  )
}
