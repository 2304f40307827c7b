import type { MovingTag } from '../../domain/finding/finding.ts'
import type { Draft } from '../draft.ts'
import type { PushFact, UseFact } from '../facts.ts'
import { type Found, givenAt, isOwnPart } from '../found.ts'
import type { Span } from '../span.ts'
import type { Movement, TagVerdict } from '../tag-verdict.ts'
import { display, type Part, textOf } from '../value.ts'

export interface MovingVerdict extends TagVerdict {
  readonly movement: Movement
}

export function isMoving(verdict: TagVerdict | null): verdict is MovingVerdict {
  return verdict !== null && verdict.movement !== null && verdict.registry !== 'local'
}

/** What every finding on a tag that moves has. */
export function movingTagDraft(
  found: Found<PushFact | UseFact>,
  verdict: MovingVerdict,
): Pick<Draft, 'confidence' | 'subject' | 'chain' | 'file' | 'fact' | 'at' | 'culprit' | 'excusable'> {
  const { movement, culprit, told } = verdict
  return {
    confidence: confidenceOf(found.fact, verdict),
    subject: subjectOf(found.fact, verdict),
    chain: told?.via ?? [],
    file: found.file,
    fact: found.fact,
    at: spanOfTag(found, told),
    culprit,
    excusable: excusableOf(verdict, movement),
  }
}

/** Whether a copy tells no more than its original does: what is said lies in the file that is called, and is said there. */
export function isTold(found: Found, verdict: MovingVerdict): boolean {
  return found.original !== null && isOwnPart(found, verdict.told)
}

function subjectOf(fact: PushFact | UseFact, { reference, place, registry, movement }: MovingVerdict): MovingTag {
  return {
    kind: 'tag',
    by: fact.kind === 'push' ? fact.tool : fact.by,
    reference: display(reference),
    tag: place.tag ? display(place.tag) : null,
    registry: registry === 'local' ? 'other' : registry,
    movement,
    expired: null,
  }
}

function confidenceOf(fact: PushFact | UseFact, { movement, told }: MovingVerdict): Draft['confidence'] {
  if (movement.kind === 'dynamic') return 'low'
  const isPerhaps = fact.kind === 'push' && !fact.certain
  return isPerhaps || movement.kind === 'all-tags' || told?.via.some(({ by }) => by === 'default') ? 'medium' : 'high'
}

/** Where a finding on it stands; null for the fact as a whole. */
export function spanOfTag(found: Found<PushFact | UseFact>, told: Part | null): Span | null {
  return markedSpan(found, told) ?? elsewhere(found)
}

/** The part itself where it stands within the fact, or in the file that calls; null for the fact as a whole. */
function markedSpan(found: Found<PushFact | UseFact>, part: Part | null): Span | null {
  const { file, fact, original } = found
  const span = part?.span
  if (!span) return null
  if (span.path !== undefined && span.path !== file.path) return original ? givenAt(found, part, span) : null
  const list = fact.kind === 'push' ? fact.list : null
  return isWithin(span, fact.span) || (list && isWithin(span, list)) ? span : null
}

function elsewhere({ original, caller }: Found): Span | null {
  return original && caller ? { ...caller.span, path: caller.span.path ?? caller.file.path } : null
}

function isWithin(inner: Span, outer: Span): boolean {
  return inner.path === outer.path && inner.start >= outer.start && inner.end <= outer.end
}

function excusableOf({ place }: MovingVerdict, movement: Movement): Draft['excusable'] {
  if (movement.kind === 'dynamic' || movement.kind === 'all-tags') return null
  const tag = place.tag ? textOf(place.tag) : 'latest'
  return tag === null ? null : { tag, repository: place.repository.length > 0 ? textOf(place.repository) : null }
}
