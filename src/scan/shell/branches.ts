import { natureOfVariable } from '../natures.ts'
import { eitherOf, type Nature, unknown, type Value } from '../value.ts'
import type { Machine } from './machine.ts'
import { type Binding, bindingOf, type Scope } from './scope.ts'

/** What must be so where a branch is taken. */
export interface Knowledge {
  readonly natures: ReadonlyMap<string, Nature>
  /** Arguments of the script, where the branch is that of one of its options. */
  readonly positional: readonly Value[] | null
}

export const NO_KNOWLEDGE: Knowledge = { natures: new Map(), positional: null }

const REF_NAMES = ['GITHUB_REF', 'GITHUB_REF_NAME']
const RELEASED: readonly { readonly test: RegExp; readonly names: readonly string[] }[] = [
  { test: /\$\{?GITHUB_REF\}?"?\s*(?:=~|==?)\s*["']?\^?refs\\?\/tags/, names: REF_NAMES },
  { test: /\$\{?GITHUB_REF_TYPE\}?"?\s*==?\s*["']?tag\b/, names: REF_NAMES },
  { test: /\$\{?GITHUB_REF_NAME\}?"?\s*(?:=~|==?)\s*["']?\^?v/, names: REF_NAMES },
  { test: /-n\s+"?\$\{?CI_COMMIT_TAG\b/, names: ['CI_COMMIT_REF_NAME', 'CI_COMMIT_REF_SLUG'] },
]
const OPTION = /^--?[A-Za-z][\w-]{0,60}$/
const MAX_CLAUSE = 400
const MAX_PATTERNS = 4

/** What the condition of an `if` tells: in the branch for tags a ref is a release. */
export function knownByClause(clause: string): Knowledge {
  if (clause.length > MAX_CLAUSE || /^\s*!|\|\|/.test(clause)) return NO_KNOWLEDGE
  const names = RELEASED.filter(({ test }) => test.test(clause)).flatMap((one) => one.names)
  return { natures: new Map(names.map((name) => [name, 'version'])), positional: null }
}

/** What a branch of `case` tells. `--tag) TAG=$2`: what follows an option goes by its name, wherever it stands. */
export function knownByPattern(word: string, value: Value, patterns: readonly (string | null)[]): Knowledge {
  const name = word.replaceAll(/["{}]/g, '')
  const options = patterns.filter((pattern) => pattern !== null).slice(0, MAX_PATTERNS)
  const [[part, ...others] = []] = value
  const isArgument = part?.kind === 'unknown' && others.length === 0 && value.length === 1 && part.name === '$1'
  if (isArgument && options.length === patterns.length && options.every((option) => OPTION.test(option))) {
    const given = eitherOf(options.map((option) => unknown('opaque', `$${option}`, null)))
    return { natures: new Map(), positional: [value, given] }
  }
  return knownByClause(options.length === 1 ? `${name} == ${options[0]!}` : '')
}

/** Begins a branch with what is known there; gives what ends it. */
export function enter({ natures, positional }: Knowledge, layer: Scope, machine: Machine): () => void {
  const bound = new Map<string, Binding>()
  for (const [name, nature] of natures) {
    const given = machine.given(name) ?? unknown(natureOfVariable(name), `$${name}`, null)
    const isOpen = given.every((one) => one.every((part) => part.kind === 'unknown'))
    if (!isOpen || bindingOf(layer, name)) continue
    const values = [unknown(nature, `$${name}`, null)]
    bound.set(name, { values, isList: false, span: null, by: 'env', isExported: true })
  }
  for (const [name, binding] of bound) layer.bindings.set(name, binding)
  if (positional) layer.positional = positional
  return () => {
    for (const [name, binding] of bound) if (layer.bindings.get(name) === binding) layer.bindings.delete(name)
    if (positional) layer.positional = null
  }
}
