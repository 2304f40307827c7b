import type { DefinitionFact } from '../facts.ts'
import type { Found } from '../found.ts'
import { type Alternative, either, onlyText, substitute, type Value } from '../value.ts'
import { applyGiven, type Given, withPath } from './given.ts'

/** One way in which the names of a folder are given: by its own files alone, or by a call or a file on top of them. */
export interface Environment {
  /** What gives more than the folder's own files do; null for those alone. */
  readonly from: Found<DefinitionFact> | null
  readonly resolve: (value: Value) => Value
}

/** The names of one kind of files, folder by folder. */
export interface Environments {
  /** The folder's own first. Null where nothing is defined for it. */
  readonly of: (folder: string) => readonly Environment[] | null
  /** Whether a value was found under this name of the folder, and read. */
  readonly isRead: (folder: string, name: string) => boolean
}

/** How many calls of one module are told apart, and through how many modules a value is followed. */
const MAX_ENVIRONMENTS = 64
const MAX_CALLS = 50

/** Of definitions of one kind that are in the folders in which they count. */
export function environmentsOf(definitions: readonly Found<DefinitionFact>[]): Environments {
  const byFolder = new Map<string, Found<DefinitionFact>[]>()
  for (const found of definitions) {
    const same = byFolder.get(found.fact.folder)
    if (same) same.push(found)
    else byFolder.set(found.fact.folder, [found])
  }
  const read = new Set<string>()
  const made = new Map<string, readonly Environment[]>()

  const of = (folder: string, depth = 0): readonly Environment[] | null => {
    const own = byFolder.get(folder)
    const before = made.get(folder)
    if (before || !own) return before ?? null
    // While they are worked out there are none: modules may call each other in a ring.
    made.set(folder, [])
    const note = (name: string) => read.add(keyOf(folder, name))
    const defaults = namesIn(own, 'default')
    const set = namesIn(own, 'set')
    const environments: Environment[] = [environment(null, set, [set, defaults], note)]
    for (const from of own) {
      if (environments.length >= MAX_ENVIRONMENTS) break
      if (from.fact.force === 'perhaps') {
        const given = namesOf(from)
        environments.push(environment(from, given, [given, set, defaults], note))
      } else if (from.fact.force === 'call' && depth < MAX_CALLS) {
        const caller = folderOf(from.file.path)
        const outer = caller === folder ? null : called(of(caller, depth + 1))
        for (const each of (outer && outer.length > 0 ? outer : [null]).slice(
          0,
          MAX_ENVIRONMENTS - environments.length,
        )) {
          const given = namesOf(from, each?.resolve)
          environments.push(environment(from, given, [given, set, defaults], note))
        }
      }
    }
    made.set(folder, environments)
    return environments
  }
  return { of, isRead: (folder, name) => read.has(keyOf(folder, name)) }
}

/** A module that is called is what its calls make of it. */
function called(environments: readonly Environment[] | null): readonly Environment[] | null {
  const calls = environments?.filter(({ from }) => from?.fact.force === 'call') ?? []
  return calls.length > 0 ? calls : environments
}

function environment(
  from: Found<DefinitionFact> | null,
  strong: Names,
  all: readonly Names[],
  note: (name: string) => void,
): Environment {
  const values = new Map<string, Value | null>()
  const found = (name: string): Value | null => {
    const done = values.get(name)
    if (done !== undefined) return done
    // While it is worked out it is not known: it may lead back to itself.
    values.set(name, null)
    const written = all.map((names) => names(name)).find((value) => value !== null) ?? null
    if (written) note(name)
    const value = written && resolve(written)
    values.set(name, value)
    return value
  }
  const overriding: Given = (name) => (strong(name) ? found(name) : null)
  const resolve = (value: Value): Value => {
    const possible = value.some(isConditional) ? value.filter((one) => !isExcluded(one, found)) : value
    const told = possible.filter((one) => !isReplaced(one, overriding))
    const overridden = applyGiven(told.length > 0 ? told : possible.length > 0 ? possible : value, overriding)
    return asks(overridden, found) ? substitute(overridden, found) : overridden
  }
  return { from, resolve }
}

function isConditional(alternative: Alternative): boolean {
  return alternative.some(({ via }) => via.some(({ by }) => by === 'condition'))
}

/** Whether it stands under a condition that is known to come out otherwise. */
function isExcluded(alternative: Alternative, found: Given): boolean {
  return alternative.some(({ via }) =>
    via.some(({ name, by }) => {
      if (by !== 'condition') return false
      const isNegated = name.startsWith('!')
      return onlyText(found(isNegated ? name.slice(1) : name) ?? []) === (isNegated ? 'true' : 'false')
    }),
  )
}

/** Whether it is a default of what is given, and is itself not known from here: an empty tag's `.Chart.AppVersion`. */
function isReplaced(alternative: Alternative, given: Given): boolean {
  return alternative.some(
    ({ kind, via }) => kind === 'unknown' && via.some(({ name, by }) => by === 'default' && given(name) !== null),
  )
}

function asks(value: Value, found: Given): boolean {
  return value.some((alternative) => alternative.some((part) => part.kind === 'unknown' && found(part.name) !== null))
}

type Names = (name: string) => Value | null

function namesIn(definitions: readonly Found<DefinitionFact>[], force: DefinitionFact['force']): Names {
  const values = new Map<string, Value>()
  for (const { file, fact } of definitions) {
    if (fact.force !== force) continue
    for (const [name, value] of fact.names) {
      const before = values.get(name)
      values.set(name, either(...(before ? [before] : []), withPath(value, file.path)))
    }
  }
  return (name) => values.get(name) ?? null
}

/** What one file or call gives, read where it stands. */
function namesOf({ file, fact }: Found<DefinitionFact>, read: (value: Value) => Value = (value) => value): Names {
  const values = new Map<string, Value>()
  return (name) => {
    const done = values.get(name)
    if (done) return done
    const written = fact.names.get(name)
    if (!written) return null
    const value = read(withPath(written, file.path))
    values.set(name, value)
    return value
  }
}

export function folderOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), 0))
}

function keyOf(folder: string, name: string): string {
  return `${folder}\0${name}`
}
