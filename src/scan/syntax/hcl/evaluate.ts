import { concatOf, eitherOf, known, type Part, unknown, type Value } from '../../value.ts'
import { stretchOf } from '../../stretch.ts'
import { callValue } from './functions.ts'
import { resolve } from './resolve.ts'
import { MAX_DEPTH, type Scope, type Term, termOf } from './term.ts'
import type { Expression, TemplatePart } from './tree.ts'

/** What a term can come to as text. */
export function valueOf(term: Term): Value {
  return eitherOf(
    resolve(term).map((head) => {
      if (head.kind === 'value') return head.value
      const { links } = head.term
      const value = guarded(head.term)
      return links.length === 0 ? value : value.map((parts) => parts.map((part) => cameBy(part, links)))
    }),
  )
}

export function evaluate(expression: Expression, scope: Scope): Value {
  return valueOf(termOf(expression, scope))
}

function guarded(term: Term): Value {
  const { expression, scope } = term
  const { budget } = scope
  if (budget.open.has(expression) || budget.depth > MAX_DEPTH) return opaque(expression, scope)
  budget.open.add(expression)
  budget.depth += 1
  const value = writtenValue(term)
  budget.depth -= 1
  budget.open.delete(expression)
  return value
}

function cameBy(part: Part, links: Term['links']): Part {
  return { ...part, via: [...links, ...part.via].slice(0, 12) }
}

function writtenValue({ expression, scope }: Term): Value {
  switch (expression.kind) {
    case 'literal':
      return known(expression.text, expression.span)
    case 'null':
      return [[]]
    case 'template':
      return templateValue(expression.parts, scope)
    case 'call':
      return callValue(expression, scope, valueOf) ?? opaque(expression, scope)
    case 'list':
    case 'object':
    case 'name':
    case 'access':
    case 'conditional':
    case 'for':
    case 'other':
      return opaque(expression, scope)
  }
}

/** Parts put together one after the other. A directive can leave out what follows it, or repeat it. */
function templateValue(parts: readonly TemplatePart[], scope: Scope): Value {
  return concatOf(
    parts.map((part): Value => {
      if (part.kind === 'text') return stretchOf(part.text, 0, part.text.text.length)
      if (part.kind === 'hole') return evaluate(part.value, scope)
      return unknown('opaque', 'a directive', part.span)
    }),
  )
}

function opaque({ span }: Expression, { source }: Scope): Value {
  return unknown('opaque', source.slice(span.start, Math.min(span.end, span.start + 60)) || 'an expression', span)
}
