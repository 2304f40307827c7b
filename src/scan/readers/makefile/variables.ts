import { wordSpans } from './words.ts'
import { expandDefinition, type MakeScope, type MakeVariables } from './expand.ts'
import type { Definition, MakeSyntax } from './parse.ts'
import type { Value } from '../../value.ts'

/** What may be spent on expansions, besides what the file's length allows, and what that allows at most. */
const MAX_EXPANSIONS = 20_000
const MAX_BY_LENGTH = 500_000
const MAX_DEFINITIONS = 16

export function createScope(text: string, syntax: MakeSyntax): MakeScope {
  const definitions = new Map<string, readonly Definition[]>()
  const immediate = new Map<Definition, Value>()
  const budget = { left: MAX_EXPANSIONS + Math.min(text.length, MAX_BY_LENGTH) }
  const variables: MakeVariables = { text, definitions, immediate, budget }
  const empty = new Map<string, never>()
  const scope: MakeScope = { variables, own: empty, inherited: empty, bound: empty, active: new Set(), depth: 0 }
  for (const definition of syntax.definitions) {
    if (definition.targets) continue
    const isSimple = definition.operator === ':='
    // What it says is what its variables hold here, not at the file's end.
    if (isSimple) immediate.set(definition, expandDefinition(definition, scope))
    const before = definitions.get(definition.name) ?? []
    if (definition.operator === '?=' && before.some((one) => !one.isConditional)) continue
    definitions.set(definition.name, added(before, definition))
  }
  return scope
}

/** A definition takes the place of those before it, unless it adds to them or may not hold. */
function added(before: readonly Definition[], definition: Definition): readonly Definition[] {
  if (definition.operator !== '+=' && !definition.isConditional)
    return definition.operator === '?=' ? [...before, definition] : [definition]
  return before.length < MAX_DEFINITIONS ? [...before, definition] : before
}

/** The definitions that hold for a target alone, by target. */
export function definitionsByTarget(text: string, { definitions }: MakeSyntax): Map<string, Map<string, Definition[]>> {
  const found = new Map<string, Map<string, Definition[]>>()
  for (const definition of definitions) {
    if (!definition.targets) continue
    for (const { text: target } of wordSpans(text, definition.targets)) {
      const own = found.get(target) ?? new Map<string, Definition[]>()
      found.set(target, own)
      own.set(definition.name, [...added(own.get(definition.name) ?? [], definition)])
    }
  }
  return found
}
