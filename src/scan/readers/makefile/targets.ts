import { known, unknown, type Value, eitherOf } from '../../value.ts'
import type { Definition, MakeSyntax, Rule } from './parse.ts'
import { spend } from '../../work.ts'
import { wordSpans } from './words.ts'

/** Which target needs which, as the file writes them. */
export interface TargetGraph {
  /** The targets that need one, by its name. */
  readonly neededBy: ReadonlyMap<string, readonly string[]>
  readonly names: ReadonlySet<string>
}

const MAX_VISITS = 200
const MAX_NAMES = 20_000

export function createGraph(text: string, { rules }: MakeSyntax): TargetGraph {
  const neededBy = new Map<string, string[]>()
  const names = new Set<string>()
  for (const { targets, prerequisites, recipe } of rules) {
    const owners = wordSpans(text, targets).map((word) => word.text)
    const called = recipe.flatMap(({ start, end }) => calledIn(text.slice(start, end)))
    for (const needed of [...wordSpans(text, prerequisites).map((word) => word.text), ...called]) {
      if (names.size < MAX_NAMES) names.add(needed)
      const before = neededBy.get(needed) ?? []
      if (before.length < MAX_VISITS) neededBy.set(needed, [...before, ...owners.slice(0, MAX_VISITS)])
    }
    for (const owner of owners) if (names.size < MAX_NAMES) names.add(owner)
  }
  return { neededBy, names }
}

/** `$(MAKE) push TAG=latest`: what the same file is asked for. */
function calledIn(line: string): string[] {
  return [...line.matchAll(SELF_CALL)].flatMap(([, words = '']) =>
    words.split(/[\s\\]+/).filter((word) => /^[\w./%@-]+$/.test(word) && !word.startsWith('-')),
  )
}

const SELF_CALL = /(?:\$[({]MAKE[)}]|\bmake)[ \t]([^;&|#]*)/g

/** The targets that need one of these, however far away. */
export function needing(targets: readonly string[], { neededBy }: TargetGraph): string[] {
  const seen = new Set(targets)
  const open = [...targets]
  for (let next = open.pop(); next !== undefined && seen.size < MAX_VISITS; next = open.pop())
    for (const owner of ownersOf(next, neededBy)) {
      if (seen.has(owner)) continue
      seen.add(owner)
      open.push(owner)
    }
  return [...seen].filter((target) => !targets.includes(target))
}

/** What a target has from those that need it, however far away. */
export function inheritedBy(
  target: string,
  { neededBy }: TargetGraph,
  byTarget: ReadonlyMap<string, ReadonlyMap<string, readonly Definition[]>>,
): Map<string, readonly Definition[]> {
  const found = new Map<string, readonly Definition[]>()
  if (byTarget.size === 0) return found
  const seen = new Set([target])
  const open = [target]
  for (let next = open.pop(); next !== undefined && seen.size < MAX_VISITS; next = open.pop())
    for (const owner of ownersOf(next, neededBy)) {
      if (seen.has(owner)) continue
      seen.add(owner)
      open.push(owner)
      for (const [name, definitions] of byTarget.get(owner) ?? [])
        found.set(name, [...(found.get(name) ?? []), ...definitions])
    }
  return found
}

/** Every rule asks for those of its targets, and they for theirs. */
function ownersOf(target: string, neededBy: TargetGraph['neededBy']): readonly string[] {
  const owners = neededBy.get(target) ?? []
  return spend(owners.length / 4) ? owners : []
}

/** `$@`, `$<`, `$^` and `$*` of a rule. */
export function automaticVariables(
  text: string,
  { targets, prerequisites }: Rule,
  { names }: TargetGraph,
): Map<string, Value> {
  const owners = wordSpans(text, targets)
  const needed = wordSpans(text, prerequisites)
  const bound = new Map<string, Value>()
  const [first] = needed
  const isPlain = (word: string): boolean => !/[$%]/.test(word)
  const stems = owners.flatMap((word) => stemsOf(word.text, names))
  const own = owners.filter((word) => isPlain(word.text)).map((word) => known(word.text, word.span))
  const whole = [...own, ...stems.map(({ name }) => known(name, null))]
  bound.set('@', whole.length > 0 ? eitherOf(whole) : unknown('opaque', '$@', targets))
  bound.set(
    '*',
    stems.length > 0 ? eitherOf(stems.map(({ stem }) => known(stem, null))) : unknown('opaque', '$*', targets),
  )
  if (first && isPlain(first.text)) bound.set('<', known(first.text, first.span))
  if (needed.length === 1 && first && isPlain(first.text)) bound.set('^', known(first.text, first.span))
  return bound
}

const MAX_STEMS = 15

/** What the file names that a pattern fits: `push-latest` for `push-%`. */
function stemsOf(pattern: string, names: ReadonlySet<string>): { name: string; stem: string }[] {
  const [start = '', end, ...more] = pattern.split('%')
  if (end === undefined || more.length > 0 || pattern.includes('$') || pattern === '%') return []
  if (!spend(names.size / 16)) return []
  return [...names]
    .filter(
      (name) =>
        name.length > start.length + end.length && name.startsWith(start) && name.endsWith(end) && !/[%$]/.test(name),
    )
    .slice(0, MAX_STEMS)
    .map((name) => ({ name, stem: name.slice(start.length, name.length - end.length) }))
}
