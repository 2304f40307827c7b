import type { Link } from '../../value.ts'
import { natureOfVariable } from '../../natures.ts'
import { unknown } from '../../value.ts'
import { STRUCTURES } from './structures.ts'
import {
  bind,
  type Head,
  headOf,
  looseNames,
  MAX_HEADS,
  MAX_DEPTH,
  nameOfStep,
  pathOf,
  renamed,
  type Scope,
  spend,
  type Term,
  termOf,
  valueHead,
  writtenText,
} from './term.ts'
import type { Expression, Step } from './tree.ts'

/** What a term can come to: names and branches are followed until something written stands there. */
export function resolve(term: Term): readonly Head[] {
  const { expression, scope, links } = term
  const { budget } = scope
  if (budget.depth > MAX_DEPTH || !spend(scope)) return [opaque(term)]
  budget.depth += 1
  const heads = headsOf(expression, term)
  budget.depth -= 1
  if (!heads) return [{ kind: 'term', term }]
  return heads.slice(0, MAX_HEADS).map((head) => linked(head, links))
}

function headsOf(expression: Expression, term: Term): readonly Head[] | null {
  const { scope } = term
  const again = (one: Expression) => resolve(termOf(one, scope))
  switch (expression.kind) {
    case 'conditional':
      return expression.branches.flatMap((branch, index) => {
        const link = conditionOf(expression.test, index === 0)
        return link ? again(branch).map((head) => linked(head, [link])) : again(branch)
      })
    case 'name':
    case 'access':
      return follow(expression, term)
    case 'call': {
      const given = expression.arguments.map((one) => termOf(one, scope))
      const structure = STRUCTURES.get(expression.name)
      const heads = structure ? structure(given, resolve) : scope.call(expression.name, given, scope)
      return heads?.flatMap(resolveHead) ?? null
    }
    case 'template': {
      // `"${x}"` is x, whatever that is.
      const [only, ...others] = expression.parts
      return only?.kind === 'hole' && others.length === 0 ? again(only.value) : null
    }
    default:
      return null
  }
}

/** The name that a branch stands or falls with. */
function conditionOf(test: Expression, isTrue: boolean): Link | null {
  const path = pathOf(test)
  if (path[0] !== 'var' && path[0] !== 'local') return null
  return { name: `${isTrue ? '' : '!'}${path.join('.')}`, by: 'condition', span: test.span }
}

function follow(expression: Expression, term: Term): readonly Head[] {
  const { scope } = term
  const path = pathOf(expression)
  const found = path.length > 0 ? scope.find(path, looseNames(expression)) : null
  if (found) {
    const steps = expression.kind === 'access' ? expression.steps.slice(found.used - 1) : []
    return walk(found.heads.flatMap(resolveHead), steps, term)
  }
  if (expression.kind === 'access' && expression.of.kind !== 'name')
    return walk(resolve(termOf(expression.of, scope)), expression.steps, term)
  return [opaque(term)]
}

function resolveHead(head: Head): readonly Head[] {
  return head.kind === 'term' ? resolve(head.term) : [head]
}

function walk(heads: readonly Head[], steps: readonly Step[], origin: Term): readonly Head[] {
  let reached = heads
  for (const step of steps) {
    reached = reached.flatMap((head) => (head.kind === 'term' ? stepped(head.term, step, origin) : [opaque(origin)]))
    reached = reached.slice(0, MAX_HEADS)
  }
  return reached
}

function stepped(term: Term, step: Step, origin: Term): readonly Head[] {
  const name = nameOfStep(step)
  if (step.kind === 'splat') return [{ kind: 'term', term }]
  const written = name === null ? undefined : writtenEntries(term.expression).get(name)
  if (written) return resolve({ ...term, expression: written })
  const members = name === null ? null : entriesOf(term)
  // Of a loop over what is not known, the keys are not known either.
  const last = members?.findLast(({ key }) => key === name) ?? members?.findLast(({ key }) => key === '')
  if (last) return resolve(last.value)
  const items = itemsOf(term)
  if (items && items.length > 0) {
    const one = name !== null && /^\d{1,6}$/.test(name) ? items[Number(name)] : null
    return one ? resolve(one) : items.slice(0, MAX_HEADS).flatMap(resolve)
  }
  // Which of a map's entries an index chooses is not known: it can be any.
  const entries = name === null ? entriesOf(term) : null
  return entries && entries.length > 0
    ? entries.slice(0, MAX_HEADS).flatMap(({ value }) => resolve(value))
    : [opaque(origin)]
}

/** An object's values by those of its keys that are written out: files with large maps read them over and over. */
function writtenEntries(expression: Expression): ReadonlyMap<string, Expression> {
  const before = WRITTEN.get(expression)
  if (before) return before
  const entries = expression.kind === 'object' ? expression.entries : []
  const found = new Map(entries.map(({ key, value }) => [writtenText(key) ?? '', value]))
  WRITTEN.set(expression, found)
  return found
}

const WRITTEN = new WeakMap<Expression, ReadonlyMap<string, Expression>>()

function linked(head: Head, links: readonly Link[]): Head {
  if (links.length === 0) return head
  return head.kind === 'term'
    ? { kind: 'term', term: { ...head.term, links: [...links, ...head.term.links] } }
    : {
        ...head,
        value: head.value.map((parts) => parts.map((part) => ({ ...part, via: [...links, ...part.via].slice(0, 12) }))),
      }
}

function opaque({ expression, scope }: Term): Head {
  const { start, end } = expression.span
  const names = looseNames(expression)
  const name = names.length > 0 ? names.join('.') : scope.source.slice(start, Math.min(end, start + MAX_NAME))
  const nature = natureOfVariable(names.at(-1) ?? '')
  return valueHead(unknown(nature, name || 'an expression', expression.span), expression.span)
}

const MAX_NAME = 60

/** The items of a list, of every list that it can be; null where it is none that is known. */
export function itemsOf(term: Term): readonly Term[] | null {
  const lists = resolve(term).flatMap((head) => (head.kind === 'term' ? (itemsIn(head.term) ?? []) : []))
  return lists.length > 0 ? lists : null
}

function itemsIn(term: Term): readonly Term[] | null {
  const { expression, scope, links } = term
  charge(term)
  if (expression.kind === 'list') return expression.items.map((item) => ({ expression: item, scope, links }))
  if (expression.kind === 'for' && !expression.loop.key)
    return loopScopes(term).map((inner) => ({ expression: expression.loop.value, scope: inner, links }))
  if (expression.kind === 'call' && LISTS_OF_LISTS.has(expression.name)) {
    return expression.arguments.flatMap((one) => {
      const items = itemsOf({ expression: one, scope, links }) ?? []
      return expression.name === 'flatten' ? items.flatMap((item) => itemsOf(item) ?? [item]) : items
    })
  }
  if (expression.kind === 'call' && (expression.name === 'values' || expression.name === 'keys')) {
    const entries = expression.arguments[0] ? entriesOf({ expression: expression.arguments[0], scope, links }) : null
    return entries && expression.name === 'values' ? entries.map(({ value }) => value) : null
  }
  return null
}

/** Long lists cost more than short ones. */
function charge({ expression, scope }: Term): void {
  const length =
    expression.kind === 'list' ? expression.items.length : expression.kind === 'object' ? expression.entries.length : 0
  scope.budget.left -= length >> 3
}

const LISTS_OF_LISTS: ReadonlySet<string> = new Set([
  'concat',
  'flatten',
  'coalescelist',
  'setunion',
  'distinct',
  'compact',
  'sort',
])

export interface Entry {
  readonly key: string
  readonly keyTerm: Term
  readonly value: Term
}

/** The entries of a map, of every map that it can be; null where it is none that is known. */
export function entriesOf(term: Term): readonly Entry[] | null {
  const maps = resolve(term).flatMap((head) => {
    const entries = head.kind === 'term' ? entriesIn(head.term) : null
    return entries ? [entries] : []
  })
  return maps.length > 0 ? maps.flat() : null
}

function entriesIn(term: Term): readonly Entry[] | null {
  const { expression, scope, links } = term
  charge(term)
  if (expression.kind === 'object') {
    return expression.entries.map(({ key, value }) => ({
      key: keyText(key, scope) ?? '',
      keyTerm: { expression: key, scope, links },
      value: { expression: value, scope, links },
    }))
  }
  if (expression.kind === 'for' && expression.loop.key) {
    const { key, value } = expression.loop
    return loopScopes(term).map((inner) => ({
      key: keyText(key, inner) ?? '',
      keyTerm: { expression: key, scope: inner, links },
      value: { expression: value, scope: inner, links },
    }))
  }
  if (expression.kind === 'call' && expression.name === 'merge')
    return expression.arguments.flatMap((one) => entriesOf({ expression: one, scope, links }) ?? [])
  return null
}

function keyText(expression: Expression, scope: Scope): string | null {
  const written = writtenText(expression)
  if (written !== null) return written
  const [head] = resolve(termOf(expression, scope))
  if (head?.kind !== 'term') return null
  const { expression: found } = head.term
  if (found.kind === 'literal') return found.text
  if (found.kind !== 'template') return null
  return found.parts.map((part) => (part.kind === 'text' ? part.text.text : '*')).join('')
}

/** A scope for every turn of a loop over what is written; one in which its names are not known where it is over something else. */
function loopScopes({ expression, scope }: Term) {
  if (expression.kind !== 'for') return []
  const { names, over } = expression.loop
  const [first, second] = names as [string, string | undefined]
  const turns = turnsOf(termOf(over, scope))
  if (turns.length === 0) return isWritten(over) ? [] : [renamed(scope, second ?? first, over)]
  return turns.map(({ key, value }) => {
    const bound = new Map<string, readonly Head[]>()
    if (second === undefined) bound.set(first, value)
    else bound.set(first, key).set(second, value)
    return bind(scope, bound)
  })
}

function isWritten({ kind }: Expression): boolean {
  return kind === 'list' || kind === 'object' || kind === 'for'
}

export interface Turn {
  readonly key: readonly Head[]
  readonly value: readonly Head[]
}

/** What a loop's key and value are, turn by turn. Empty where what it goes over is not known. */
export function turnsOf(over: Term): readonly Turn[] {
  const items = itemsOf(over)
  if (items) {
    return items
      .slice(0, MAX_TURNS)
      .map((item): Turn => ({ key: [{ kind: 'term', term: item }], value: [{ kind: 'term', term: item }] }))
  }
  return (entriesOf(over) ?? []).slice(0, MAX_TURNS).map(({ keyTerm, value }): Turn => ({
    key: [headOf(keyTerm.expression, keyTerm.scope, ...keyTerm.links)],
    value: [{ kind: 'term', term: value }],
  }))
}

const MAX_TURNS = 64
