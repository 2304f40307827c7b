import type { Span } from '../span.ts'
import { type Alternative, concat, either, type Link, type Part, substitute, type Value } from '../value.ts'

/** What one file gives to another, by the names that the other one knows it by. */
export type Given = (name: string) => Value | null

/** By which links a value comes that counts only where none is given. */
const STANDS_IN: ReadonlySet<Link['by']> = new Set<Link['by']>(['default', 'input'])

/** What is given from a file, its places marked with the file they lie in. */
export function givenFrom(
  path: string,
  given: ReadonlyMap<string, Value>,
  otherwise: (name: string) => Value | null = () => null,
): Given {
  const byName = new Map([...given].map(([name, value]) => [bareName(name), withPath(value, path)]))
  return (name) => {
    const bare = bareName(name)
    const value = byName.get(bare) ?? otherwise(bare)
    return value && withPath(value, path)
  }
}

/**
 * A value of the other file with what is given put in: in the place of unknown parts that go by these names, and of the
 * defaults that no longer count.
 */
export function applyGiven(value: Value, given: Given): Value {
  const asked = value.some((alternative) => alternative.some((part) => part.kind === 'unknown' && given(part.name)))
  const isDefault = (part: Part): boolean => defaultOf(part, given) !== null
  if (!asked && !value.some((alternative) => alternative.some(isDefault))) return value
  const kept = asked ? value.filter((alternative) => !alternative.some(isDefault)) : value
  const put = substitute(kept, given)
  return asked ? put : either(...put.map((alternative) => withoutDefaults(alternative, given)))
}

/** The name alone: `TAG` of `$TAG`, `${TAG:-x}`, `$(TAG)`, `var.TAG` and `env.TAG`. */
export function bareName(name: string): string {
  const [, inner = name] = /^\$[{(]{0,2}\s*([^}):\s]*)/.exec(name) ?? []
  return inner.replace(/^(?:env|var|variable)\./, '')
}

function withoutDefaults(alternative: Alternative, given: Given): Value {
  return concat(...alternative.map((part): Value => defaultOf(part, given) ?? [[part]]))
}

/** What takes the place of a part that is only what a name holds where nobody gives it. */
function defaultOf(part: Part, given: Given): Value | null {
  if (part.kind === 'unknown' && given(part.name) !== null) return null
  const link = part.via.find(({ by, name }) => STANDS_IN.has(by) && given(name) !== null)
  return link ? given(link.name) : null
}

function withPath(value: Value, path: string): Value {
  return value.map((alternative) =>
    alternative.map((part) => ({
      ...part,
      span: placed(part.span, path),
      via: part.via.map((link) => linked(link, path)),
    })),
  )
}

function linked(link: Link, path: string): Link {
  return { ...link, span: placed(link.span, path) }
}

function placed(span: Span | null, path: string): Span | null {
  return span && { ...span, path: span.path ?? path }
}
