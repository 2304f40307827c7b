import type { CallFact, Fact, Unit } from '../facts.ts'
import type { Reader, Reading } from '../reader.ts'
import { settle } from '../settle.ts'
import { readShell } from '../shell/evaluate.ts'
import type { ReadNote, SourceFile } from '../source-file.ts'
import { type Span, spanOf } from '../span.ts'
import { through, type Value } from '../value.ts'
import { spend } from '../work.ts'
import { definedValue, type MakeScope } from './makefile/expand.ts'
import { type MakeSyntax, parseMakefile, type Rule } from './makefile/parse.ts'
import { recipeScript } from './makefile/recipes.ts'
import { automaticVariables, createGraph, inheritedBy, needing, type TargetGraph } from './makefile/targets.ts'
import { createScope, definitionsByTarget } from './makefile/variables.ts'
import { wordSpans } from './makefile/words.ts'
import { IMAGE_WORDS } from '../tools/image-words.ts'

const NAMES = /(?:^|\/)(?:GNUmakefile|[Mm]akefile(?:\.[\w.-]+)?|[^/]+\.(?:mk|mak|make))$/

/** What it costs to tell one fact from another. */
const IDENTITY_COST = 4
/** How many calls of the file by itself are followed. */
const MAX_CALLS = 16

export const makefile: Reader = {
  kind: 'Makefile',
  claims: (path) => NAMES.test(path),
  holds: (text) => IMAGE_WORDS.test(text) || /\bimage\b/i.test(text),
  read: readMakefile,
}

function readMakefile({ path, text }: SourceFile): Reading {
  const syntax = parseMakefile(text)
  const scope = createScope(text, syntax)
  const graph = createGraph(text, syntax)
  const byTarget = definitionsByTarget(text, syntax)
  const directory = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : ''
  const notes: ReadNote[] = []
  const readRule = (rule: Rule, given: ReadonlyMap<string, Value>): Fact[] => {
    const [target] = wordSpans(text, rule.targets)
    if (!target || rule.recipe.length === 0) return []
    const inner: MakeScope = {
      ...scope,
      own: byTarget.get(target.text) ?? new Map<string, never>(),
      inherited: inheritedBy(target.text, graph, byTarget),
      bound: new Map([...automaticVariables(text, rule, graph), ...given]),
    }
    return readRecipe(rule, syntax, inner, unitOf(rule, text, graph), directory)
  }
  const facts = syntax.rules.flatMap((rule) => readRule(rule, new Map()))
  const calls = facts.filter((fact) => fact.kind === 'call' && fact.path === path).slice(0, MAX_CALLS)
  if (calls.length > 0 && spend(facts.length * IDENTITY_COST)) {
    const seen = new Set(facts.map(identity))
    for (const call of calls)
      for (const fact of call.kind === 'call' ? readCall(call, text, syntax, readRule) : []) {
        const key = identity(fact)
        if (!seen.has(key)) facts.push(fact)
        seen.add(key)
      }
  }
  if (scope.variables.budget.left <= 0)
    notes.push({ code: 'TOO_MANY', path, start: null, detail: 'its variables come to more than is followed here' })
  return { facts, notes }
}

/** `$(MAKE) push TAG=latest`: what the targets that it names do with what it gives. */
function readCall(
  { given, span }: CallFact,
  text: string,
  { rules }: MakeSyntax,
  readRule: (rule: Rule, given: ReadonlyMap<string, Value>) => Fact[],
): Fact[] {
  const values = new Map(
    [...given].map(([name, value]): [string, Value] => [
      name.slice(1),
      through(value, { name: `$(${name.slice(1)})`, by: 'argument', span }),
    ]),
  )
  if (values.size === 0) return []
  const wanted = new Set(wordSpans(text, span).map((word) => word.text))
  return rules
    .filter((rule) => wordSpans(text, rule.targets).some((word) => wanted.has(word.text)))
    .flatMap((rule) => readRule(rule, values))
    .filter((fact) => fact.kind !== 'call')
}

/** What a fact says, by whatever way it is known. */
function identity(fact: Fact): string {
  return JSON.stringify(fact, (key, value: unknown) =>
    key === 'via' || key === 'unit' || key === 'order' ? undefined : value instanceof Map ? [...value] : value,
  )
}

/** Each line is a shell of its own, unless the file asks for one. */
function readRecipe(rule: Rule, syntax: MakeSyntax, scope: MakeScope, unit: Unit, directory: string): Fact[] {
  const shells = syntax.isOneShell ? [rule.recipe] : rule.recipe.map((line) => [line])
  const facts: Fact[] = []
  for (const lines of shells) {
    const reading = readShell({
      ...recipeScript(lines, scope),
      variable: (name) =>
        syntax.exportsAll || syntax.exported.has(name) || scope.own.has(name) ? definedValue(name, scope) : null,
      directory,
    })
    for (const fact of settle(reading.facts, unit, facts.length)) facts.push(fact)
  }
  return facts
}

function unitOf({ targets, recipe }: Rule, text: string, graph: TargetGraph): Unit {
  const last = recipe.at(-1)
  const span: Span = spanOf(targets.start, Math.max(last?.end ?? targets.end, targets.end))
  const id = text.slice(targets.start, Math.min(targets.end, targets.start + 200)).trim()
  const neededBy = needing(id.split(/\s+/), graph)
  return { kind: 'script', id, span, serialised: null, axes: [], ...(neededBy.length > 0 ? { neededBy } : {}) }
}
