import { natureOfVariable } from '../../natures.ts'
import { readOutput } from '../../shell/evaluate.ts'
import { type Span, spanOf } from '../../span.ts'
import { concat, concatOf, cut, eitherOf, known, type KnownPart, through, unknown, type Value } from '../../value.ts'
import { spend } from '../../work.ts'
import { callFunction, type Functions, wordsIn } from './functions.ts'
import type { Definition } from './parse.ts'
import { argumentBorders, referenceAt } from './references.ts'

/** The variables of a Makefile as they are at its end, where its recipes are expanded. */
export interface MakeVariables {
  readonly text: string
  /** The definitions that may hold, of which the last may add to those before it. */
  readonly definitions: ReadonlyMap<string, readonly Definition[]>
  /** Of those that are expanded where they stand. */
  readonly immediate: ReadonlyMap<Definition, Value>
  readonly budget: { left: number }
}

/** Where something is expanded: what a target, a loop or a call adds to the variables. */
export interface MakeScope {
  readonly variables: MakeVariables
  /** Definitions of this target alone, and those that it has from a target that needs it. */
  readonly own: ReadonlyMap<string, readonly Definition[]>
  readonly inherited: ReadonlyMap<string, readonly Definition[]>
  readonly bound: ReadonlyMap<string, Value>
  /** Names that are being expanded. */
  readonly active: ReadonlySet<string>
  readonly depth: number
}

const MAX_DEPTH = 24
const CONTINUATION = /\\\r?\n[ \t]*/g
/** What Make sets itself. */
const BUILT_IN: ReadonlyMap<string, string> = new Map([
  ['MAKE', 'make'],
  ['SHELL', '/bin/sh'],
  ['comma', ','],
])

/** The pieces of `[start, end)` of the file. */
export function expandRange(start: number, end: number, scope: MakeScope): Value[] {
  const { text, budget } = scope.variables
  const pieces: Value[] = []
  let from = start
  const range = text.slice(start, end)
  for (let found = range.indexOf('$'); found >= 0; found = range.indexOf('$', from - start)) {
    const at = start + found
    for (const piece of plainPieces(text, from, at)) pieces.push(piece)
    const reference = referenceAt(text, at, end)
    budget.left -= 1
    if (text.charAt(at + 1) === '$') pieces.push(known('$', spanOf(at, at + 1)))
    else pieces.push(expandReference(at, reference.end, reference.bodyStart, reference.bodyEnd, scope))
    from = Math.max(reference.end, at + 1)
  }
  for (const piece of plainPieces(text, from, end)) pieces.push(piece)
  return pieces
}

/** The value of `$(…)` at `[start, end)`. */
export function expandReference(
  start: number,
  end: number,
  bodyStart: number,
  bodyEnd: number,
  scope: MakeScope,
): Value {
  const { text, budget } = scope.variables
  const span = spanOf(start, end)
  const name = shortened(text.slice(start, end))
  if (scope.depth >= MAX_DEPTH || budget.left <= 0) return unknown('opaque', name, span)
  const inner = { ...scope, depth: scope.depth + 1 }
  const [, called, blank = ''] =
    /^([a-z-]{2,12})([ \t]+)/.exec(text.slice(bodyStart, Math.min(bodyEnd, bodyStart + 40))) ?? []
  if (called !== undefined) {
    const value = callNamed(called, bodyStart + called.length + blank.length, bodyEnd, inner, span, name)
    if (value) return value
  }
  return readReference(bodyStart, bodyEnd, inner, span)
}

function callNamed(
  called: string,
  start: number,
  end: number,
  scope: MakeScope,
  span: Span,
  name: string,
): Value | null {
  const expand = (from: number, to: number): Value => concatOf(expandRange(from, to, scope))
  if (called === 'shell')
    return readOutput(expandRange(start, end, scope), name, span, (variable) => definedValue(variable, scope))
  const borders = argumentBorders(scope.variables.text, start, end)
  const argument = (index: number): Value => {
    const border = borders[index]
    return border ? expand(border.start, border.end) : [[]]
  }
  if (called === 'foreach') return forEach(borders, scope)
  if (called === 'call') {
    const [first] = borders
    const macro = first ? scope.variables.text.slice(first.start, first.end).trim() : ''
    const bound = new Map(scope.bound)
    for (let index = 1; index < Math.min(borders.length, 10); index += 1) bound.set(String(index), argument(index))
    bound.set('0', known(macro, null))
    return readVariable(macro, { ...scope, bound }, span)
  }
  const functions: Functions = { argument, count: borders.length, name, span }
  return callFunction(called, functions)
}

function forEach(borders: readonly { start: number; end: number }[], scope: MakeScope): Value {
  const [variable, list, body] = borders
  if (!variable || !list || !body) return [[]]
  const name = scope.variables.text.slice(variable.start, variable.end).trim()
  const last = borders.at(-1)!
  const words = wordsIn(concatOf(expandRange(list.start, list.end, scope)))
  const rounds = words.map((word) => {
    const value = through(word, { name: `$(${name})`, by: 'loop', span: spanOf(list.start, list.end) })
    return concatOf(expandRange(body.start, last.end, { ...scope, bound: new Map([...scope.bound, [name, value]]) }))
  })
  return concatOf(rounds.flatMap((round, index) => (index === 0 ? [round] : [known(' ', null), round])))
}

/** `$(NAME)`, and `$(NAME:a=b)`. */
function readReference(start: number, end: number, scope: MakeScope, span: Span): Value {
  const { text } = scope.variables
  const written = text.slice(start, Math.min(end, start + 400))
  const [, base, pattern, replacement] = /^([A-Za-z0-9_.@<^*-]{1,120}):([^=]{0,120})=(.{0,200})$/s.exec(written) ?? []
  if (base !== undefined && pattern !== undefined && replacement !== undefined) {
    const functions: Functions = {
      argument: (index) =>
        [
          known(pattern.includes('%') ? pattern : `%${pattern}`, null),
          known(pattern.includes('%') ? replacement : `%${replacement}`, null),
          readVariable(base, scope, span),
        ][index] ?? [[]],
      count: 3,
      name: shortened(text.slice(span.start, span.end)),
      span,
    }
    return callFunction('patsubst', functions) ?? [[]]
  }
  if (!written.includes('$')) return readVariable(written.trim(), scope, span)
  const name = concatOf(expandRange(start, end, scope))
  const names = name.flatMap((one) =>
    one.every((part) => part.kind === 'text')
      ? [one.map((part) => (part.kind === 'text' ? part.text : '')).join('')]
      : [],
  )
  return names.length === name.length
    ? eitherOf(names.map((one) => readVariable(one, scope, span)))
    : unknown('opaque', shortened(text.slice(span.start, span.end)), span)
}

/** What a variable comes to; for one that nothing sets, what its name says of the environment. */
export function readVariable(name: string, scope: MakeScope, span: Span | null): Value {
  const bound = scope.bound.get(name)
  if (bound) return bound
  const value = definedValue(name, scope)
  if (value) return value
  const builtIn = BUILT_IN.get(name)
  if (builtIn !== undefined) return known(builtIn, null)
  return /^[A-Za-z_]\w*$/.test(name)
    ? unknown(natureOfVariable(name), `$${name}`, span)
    : unknown('opaque', `$(${name.slice(0, 60)})`, span)
}

/** What a variable comes to; null if the Makefile does not set it. */
export function definedValue(name: string, scope: MakeScope): Value | null {
  const own = scope.own.get(name)
  const everywhere = scope.variables.definitions.get(name)
  const inherited = scope.inherited.get(name)
  if (scope.active.has(name)) return unknown('opaque', `$(${name})`, null)
  const values = own
    ? [valueOf(name, own, scope, everywhere)]
    : [inherited, everywhere].flatMap((some) => (some ? [valueOf(name, some, scope, everywhere)] : []))
  return values.length > 0 ? eitherOf(values) : null
}

function valueOf(
  name: string,
  definitions: readonly Definition[],
  scope: MakeScope,
  before: readonly Definition[] | undefined,
): Value {
  const inner: MakeScope = { ...scope, active: new Set([...scope.active, name]), depth: scope.depth + 1 }
  if (!spend(definitions.length)) return unknown('opaque', `$(${name})`, null)
  let values: Value[] = []
  for (const definition of definitions) {
    const value = expandDefinition(definition, inner)
    const linked = through(value, {
      name: `$(${name})`,
      by: definition.operator === '?=' ? 'default' : 'variable',
      span: definition.span,
    })
    if (definition.operator !== '+=') values.push(linked)
    else {
      const start =
        values.length > 0 ? values : before && before !== definitions ? [valueOf(name, before, scope, undefined)] : []
      const added = start.length > 0 ? concat(eitherOf(start), known(' ', null), linked) : linked
      values = definition.isConditional && start.length > 0 ? [...start, added] : [added]
    }
  }
  return eitherOf(values)
}

export function expandDefinition(definition: Definition, scope: MakeScope): Value {
  const { variables } = scope
  const found = variables.immediate.get(definition)
  if (found) return found
  if (scope.depth >= MAX_DEPTH || variables.budget.left <= 0)
    return unknown('opaque', `$(${definition.name})`, definition.span)
  const pieces = expandRange(definition.start, definition.end, scope)
  if (definition.operator === '!=')
    return readOutput(pieces, `$(${definition.name})`, definition.span, (variable) => definedValue(variable, scope))
  return concatOf(pieces)
}

function plainPieces(text: string, start: number, end: number): Value[] {
  if (end <= start) return []
  const pieces: Value[] = []
  const part: KnownPart = { kind: 'text', text: text.slice(start, end), span: spanOf(start, end), via: [] }
  let from = 0
  for (const { 0: found, index } of part.text.matchAll(CONTINUATION)) {
    if (index > from) pieces.push([[cut(part, from, index)]])
    pieces.push(known(' ', null))
    from = index + found.length
  }
  if (from < part.text.length) pieces.push([[cut(part, from, part.text.length)]])
  return pieces
}

const MAX_NAME = 60

function shortened(text: string): string {
  const line = text.slice(0, MAX_NAME * 4).replaceAll(/\s+/g, ' ')
  return line.length > MAX_NAME ? `${line.slice(0, MAX_NAME - 1)}…` : line
}
