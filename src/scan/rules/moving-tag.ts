import type { MovingTag } from '../../domain/finding/finding.ts'
import type { Draft } from '../draft.ts'
import type { PushFact, UseFact } from '../facts.ts'
import { type Found, isOwnPart } from '../found.ts'
import type { RegistryKind } from '../registry-kind.ts'
import type { Span } from '../span.ts'
import type { Movement, TagVerdict } from '../tag-verdict.ts'
import { display, type Part, textOf } from '../value.ts'
import { chainOf, spanOfPart } from './told-part.ts'

export interface MovingVerdict extends TagVerdict {
  readonly movement: Movement
  readonly registry: Exclude<RegistryKind, 'local'>
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
    chain: chainOf(told),
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
    registry,
    movement,
    expired: null,
  }
}

function confidenceOf(fact: PushFact | UseFact, { movement, told }: MovingVerdict): Draft['confidence'] {
  if (movement.kind === 'dynamic') return 'low'
  const isPerhaps = fact.kind === 'push' && !fact.certain
  return isPerhaps || movement.kind === 'all-tags' || chainOf(told).some(({ by }) => by === 'default')
    ? 'medium'
    : 'high'
}

/** Where a finding on it stands; null for the fact as a whole. */
export function spanOfTag(found: Found<PushFact | UseFact>, told: Part | null): Span | null {
  const { fact } = found
  return spanOfPart(found, told, fact.kind === 'push' ? fact.list : null) ?? elsewhere(found)
}

function elsewhere({ original, caller }: Found): Span | null {
  return original && caller ? { ...caller.span, path: caller.file.path } : null
}

function excusableOf({ place }: MovingVerdict, movement: Movement): Draft['excusable'] {
  if (movement.kind === 'dynamic' || movement.kind === 'all-tags') return null
  const tag = place.tag ? textOf(place.tag) : 'latest'
  return tag === null ? null : { tag, repository: textOf(place.repository) }
}
