import { type Found, givenAt } from '../found.ts'
import type { Span } from '../span.ts'
import type { Link, Part } from '../value.ts'

/** By way of which names it came here. */
export function chainOf(part: Part | null): readonly Link[] {
  return part?.via ?? []
}

/** The part itself where it stands within the fact or its list, or in the file that calls; null for the fact as a whole. */
export function spanOfPart(found: Found, part: Part | null, list: Span | null = null): Span | null {
  const { file, fact, original } = found
  const span = part?.span
  if (!span) return null
  if ((span.path ?? file.path) !== file.path) return original ? givenAt(found, part, span) : null
  return isWithin(span, fact.span) || (list && isWithin(span, list)) ? span : null
}

function isWithin(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end
}
