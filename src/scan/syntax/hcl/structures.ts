import { type Head, headOf, type Term, valueHead } from './term.ts'
import { unknown } from '../../value.ts'

/** A function that gives one of its arguments, or the same in another type. */
type Structure = (given: readonly Term[], resolve: (term: Term) => readonly Head[]) => readonly Head[] | null

const same: Structure = ([first]) => (first ? [{ kind: 'term', term: first }] : null)

/** All that may be given, up to the first of which nothing can come to be null or to fail. */
const firstOf: Structure = (given, resolve) => {
  const heads: Head[] = []
  for (const term of given) {
    const found = resolve(term).filter((head) => !isEmpty(head))
    heads.push(...found)
    if (found.length > 0 && found.every(isWritten)) break
  }
  return heads.length > 0 ? heads : null
}

function isEmpty(head: Head): boolean {
  if (head.kind === 'value') return false
  const { expression } = head.term
  return expression.kind === 'null' || (expression.kind === 'template' && expression.parts.length === 0)
}

function isWritten(head: Head): boolean {
  return head.kind === 'term' && head.term.links.length === 0 && head.term.expression.kind === 'template'
}

const lookup: Structure = ([map, key, fallback], resolve) => {
  if (!map || !key) return null
  const { expression, scope, links } = map
  const step = { kind: 'index', index: key.expression } as const
  const { span } = expression
  const [of, steps] = expression.kind === 'access' ? [expression.of, expression.steps] : [expression, []]
  const heads = resolve({ expression: { kind: 'access', of, steps: [...steps, step], span }, scope, links })
  return fallback ? [...heads, { kind: 'term', term: fallback }] : heads
}

const element: Structure = (given, resolve) => {
  const [list, index] = given
  return list && index ? lookup([list, index], resolve) : null
}

export const STRUCTURES: ReadonlyMap<string, Structure> = new Map<string, Structure>([
  ...['tostring', 'tolist', 'toset', 'tomap', 'nonsensitive', 'sensitive', 'one'].map((name): [string, Structure] => [
    name,
    same,
  ]),
  ['coalesce', firstOf],
  ['try', firstOf],
  ['lookup', lookup],
  ['element', element],
  // `get_env("TAG", "latest")` of Terragrunt.
  [
    'get_env',
    ([name, fallback]) => {
      if (!name) return null
      const shown = name.scope.source.slice(name.expression.span.start + 1, Math.max(0, name.expression.span.end - 1))
      const link = { name: `$${shown}`, by: 'default', span: fallback?.expression.span ?? null } as const
      return fallback
        ? [headOf(fallback.expression, fallback.scope, link)]
        : [valueHead(unknown('opaque', `$${shown}`, name.expression.span))]
    },
  ],
])
