import type { Span } from '../../span.ts'
import { spanOf } from '../../span.ts'
import type { ReadNote } from '../../source-file.ts'
import { type Link, MAX_ALTERNATIVES, type Value } from '../../value.ts'
import type { Expression, Step } from './tree.ts'

/** An expression with what its names mean, and by way of which names it was come to. */
export interface Term {
  readonly expression: Expression
  readonly scope: Scope
  readonly links: readonly Link[]
}

/** What names mean in a place of a file. */
export interface Scope {
  /** The whole file's text, to name what is not known. */
  readonly source: string
  /** Shared by all scopes of a file: what values of values may cost. */
  readonly budget: Budget
  /** What names lead to, with the indexes that are written out and without any; null where nothing here gives them a meaning. */
  readonly find: (path: readonly string[], names: readonly string[]) => Found | null
  /** What a call of a function that is not built in comes to. */
  readonly call: (name: string, given: readonly Term[], scope: Scope) => readonly Head[] | null
}

export interface Budget {
  left: number
  /** How deep in values of values it is. */
  depth: number
  /** What is being worked out: a value that needs itself never comes to an end. */
  readonly open: Set<Expression>
}

export interface Found {
  readonly heads: readonly Head[]
  /** How many of the path's names led there; the others are steps from there. `Infinity`: all that is written led there. */
  readonly used: number
}

/** What an expression comes to once its names are followed: something written, or a value that nothing here holds. */
export type Head =
  | { readonly kind: 'term'; readonly term: Term }
  | { readonly kind: 'value'; readonly value: Value; readonly span: Span }

export function termOf(expression: Expression, scope: Scope): Term {
  return { expression, scope, links: [] }
}

export function headOf(expression: Expression, scope: Scope, ...links: readonly Link[]): Head {
  return { kind: 'term', term: { expression, scope, links } }
}

export function valueHead(value: Value, span: Span = spanOf(0, 0)): Head {
  return { kind: 'value', value, span }
}

/** What a file's values may cost, by its length up to what takes a second. */
export function budgetFor(text: string): Budget {
  return { left: Math.min(20_000 + 4 * text.length, MAX_BUDGET), depth: 0, open: new Set() }
}

const MAX_BUDGET = 600_000

/** What is told of a file that came to more. */
export function spentNotes({ budget }: Scope, path: string): ReadNote[] {
  const detail = 'its values come to more than is followed here; the rest was not read'
  return budget.left > 0 ? [] : [{ code: 'TOO_MANY', path, start: null, detail }]
}

/** The scope with some names bound to what is given for them. */
export function bind(scope: Scope, names: ReadonlyMap<string, readonly Head[]>): Scope {
  return {
    ...scope,
    find: (path, all) => {
      // `each.key` is one name here, and so is a loop's `service`.
      for (const used of [2, 1]) {
        const heads = path.length >= used ? names.get(path.slice(0, used).join('.')) : undefined
        if (heads) return { heads, used }
      }
      return scope.find(path, all)
    },
  }
}

/** Calls that give what they are given, as far as its names go. */
const WRAPPERS: ReadonlySet<string> = new Set([
  'toset',
  'tolist',
  'tomap',
  'values',
  'distinct',
  'flatten',
  'nonsensitive',
])

/**
 * The scope in which each of what is not known goes by the name of them all: `var.services.tag` of `each.value.tag`, where it is
 * repeated over `var.services`.
 */
export function renamed(scope: Scope, name: string, over: Expression): Scope {
  let whole = over
  while (whole.kind === 'call' && WRAPPERS.has(whole.name) && whole.arguments[0]) whole = whole.arguments[0]
  const all = looseNames(whole)
  if (all.length < 2) return scope
  const words = name.split('.')
  const put = (names: readonly string[]) => [...all, ...names.slice(words.length)]
  return {
    ...scope,
    find: (path, names) => {
      if (!words.every((word, index) => word === path[index])) return scope.find(path, names)
      const found = scope.find(put(path), put(names))
      return found?.used === Infinity ? found : null
    },
  }
}

/** The names by which an access begins: `var.image.tag` of `var.image.tag[0]`. */
export function pathOf(expression: Expression): readonly string[] {
  if (expression.kind === 'name') return [expression.name]
  if (expression.kind !== 'access' || expression.of.kind !== 'name') return []
  const end = expression.steps.findIndex((step) => nameOfStep(step) === null)
  const steps = end < 0 ? expression.steps : expression.steps.slice(0, end)
  return [expression.of.name, ...steps.flatMap((step) => nameOfStep(step) ?? [])]
}

/** The names of an access without its indexes: `aws_ecr_repository.app.repository_url` of `aws_ecr_repository.app[0].repository_url`. */
export function looseNames(expression: Expression): readonly string[] {
  if (expression.kind === 'name') return [expression.name]
  if (expression.kind !== 'access' || expression.of.kind !== 'name') return []
  return [expression.of.name, ...expression.steps.flatMap((step) => (step.kind === 'attribute' ? [step.name] : []))]
}

/** `a` of `.a` and of `["a"]`. */
export function nameOfStep(step: Step): string | null {
  if (step.kind === 'attribute') return step.name
  return step.kind === 'index' ? writtenText(step.index) : null
}

/** Text that is written as it is, without holes. */
export function writtenText(expression: Expression): string | null {
  if (expression.kind === 'literal') return expression.text
  if (expression.kind !== 'template') return null
  const texts = expression.parts.map((part) => (part.kind === 'text' ? part.text.text : null))
  return texts.includes(null) ? null : texts.join('')
}

export const MAX_DEPTH = 80
export const MAX_HEADS = MAX_ALTERNATIVES

/** Takes from the budget; false once it is spent. */
export function spend({ budget }: Scope): boolean {
  budget.left -= 1
  return budget.left > 0
}
