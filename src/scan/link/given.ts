import type { Span } from '../span.ts'
import { type Alternative, concatOf, eitherOf, type Link, type Part, substitute, type Value } from '../value.ts'

/** What one file gives to another, by the names that the other one knows it by. */
export type Given = (name: string) => Value | null

/** By which links a value comes that counts only where none is given. */
const STANDS_IN: ReadonlySet<Link['by']> = new Set<Link['by']>(['default', 'input'])
/** A variable of Make's, and not of a shell that it starts. */
const MAKE_NAME = /^\$\(/

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

/** Names that are given so that they count before what the other file sets itself, as on Make's command line. */
export type Forced = ReadonlySet<string>
const NONE: Forced = new Set()

/**
 * A value of the other file with what is given put in: in the place of unknown parts that go by these names, and of the
 * defaults that no longer count.
 */
export function applyGiven(value: Value, given: Given, forced: Forced = NONE): Value {
  const asked = new Set(value.flatMap((alternative) => alternative.flatMap((part) => askedFor(part, given) ?? [])))
  const standInOf = (part: Part): Link | null => (askedFor(part, given) === null ? standIn(part, given, forced) : null)
  if (asked.size === 0 && !value.some((alternative) => alternative.some(standInOf))) return value
  // Where a name is asked for in one case, its default is the other case.
  const kept = value.filter(
    (alternative) => !alternative.some((part) => asked.has(bareName(standInOf(part)?.name ?? ''))),
  )
  return eitherOf(kept.map((alternative) => withGiven(alternative, given, standInOf)))
}

function withGiven(alternative: Alternative, given: Given, standInOf: (part: Part) => Link | null): Value {
  let before: Link | null = null
  const put = alternative.flatMap((part): Value[] => {
    const link = standInOf(part)
    // What is given takes the place of all that one name held.
    const isSame = link !== null && before !== null && link.name === before.name && link.span === before.span
    before = link
    if (isSame) return []
    return [link ? (given(link.name) ?? [[part]]) : substitute([[part]], given)]
  })
  return concatOf(put)
}

function askedFor(part: Part, given: Given): string | null {
  return part.kind === 'unknown' && given(part.name) !== null ? bareName(part.name) : null
}

/** The name alone: `TAG` of `$TAG`, `${TAG:-x}`, `$(TAG)`, `var.TAG` and `env.TAG`. */
export function bareName(name: string): string {
  const [, inner = name] = /^\$[{(]{0,2}\s*([^}):\s]*)/.exec(name) ?? []
  return inner.replace(/^(?:env|var|variable)\./, '')
}

/** By which a part came that is only what a name holds where nobody gives it. */
function standIn({ via }: Part, given: Given, forced: Forced): Link | null {
  const isOpen = ({ by, name }: Link): boolean =>
    STANDS_IN.has(by) || (MAKE_NAME.test(name) && forced.has(bareName(name)))
  return via.find((link) => isOpen(link) && given(link.name) !== null) ?? null
}

/** The same value, its places marked with the file they lie in. */
export function withPath(value: Value, path: string): Value {
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
