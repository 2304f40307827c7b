import type { Severity } from '../../domain/finding/finding.ts'
import type { Draft } from '../draft.ts'
import type { PushFact } from '../facts.ts'
import type { Found } from '../found.ts'
import { type TagVerdict, worstOf } from '../tag-verdict.ts'
import type { Tree } from '../tree.ts'
import { isMoving, isTold, movingTagDraft, type MovingVerdict } from './moving-tag.ts'
import type { Rule } from './rule.ts'

const SEVERITIES: Readonly<Record<MovingVerdict['registry'], Severity>> = {
  ecr: 'error',
  unknown: 'error',
  other: 'warning',
  'ecr-public': 'warning',
}

/** An image is pushed under a tag that moves. */
export const pushMutableTag: Rule = {
  id: 'push-mutable-tag',
  judge: (tree) => tree.ofKind('push').flatMap((found) => judgePush(found, tree)),
}

function judgePush(found: Found<PushFact>, tree: Tree): Draft[] {
  const { fact } = found
  const verdicts = tree.verdicts(fact.reference, fact.unit).map((verdict) => asPushed(verdict, fact))
  return worstOfEachPlace(verdicts).flatMap((verdict) => draftOf(found, verdict, tree))
}

/** The worst of all, and what is known to move as surely and is written elsewhere: each place is to be mended by itself. */
function worstOfEachPlace(verdicts: readonly TagVerdict[]): TagVerdict[] {
  const worst = worstOf(verdicts)
  if (!worst) return []
  const places = new Map([[placeOf(worst), worst]])
  for (const verdict of verdicts) {
    const isAsSure = verdict.movement?.kind === 'named' && verdict.registry === worst.registry
    if (isAsSure && !places.has(placeOf(verdict))) places.set(placeOf(verdict), verdict)
  }
  return [...places.values()]
}

/** Where it is written, or where it gets its name if no file says it. */
function placeOf({ told }: TagVerdict): string {
  const span = told?.span ?? told?.via.at(-1)?.span
  return JSON.stringify([span?.path, span?.start])
}

function draftOf(found: Found<PushFact>, verdict: TagVerdict, tree: Tree): Draft[] {
  if (!isMoving(verdict) || isTold(found, verdict)) return []
  const isDynamic = verdict.movement.kind === 'dynamic'
  if (isDynamic && (found.isIdle || tree.isAnswered(found.fact))) return []
  const own = isDynamic ? 'note' : SEVERITIES[verdict.registry]
  const draft = movingTagDraft(found, verdict)
  const isDoubtful = found.isIdle || verdict.movement.kind === 'all-tags'
  return [
    {
      rule: 'push-mutable-tag',
      ...draft,
      severity: isDoubtful ? 'warning' : own,
      confidence: found.isIdle ? 'medium' : draft.confidence,
    },
  ]
}

/** What the tool makes of a reference without a tag. */
export function asPushed(verdict: TagVerdict, { untagged }: PushFact): TagVerdict {
  const { movement, place } = verdict
  if (untagged === 'latest' || place.tag !== null || movement === null) return verdict
  if (untagged === 'all') return { ...verdict, movement: { kind: 'all-tags' }, culprit: null }
  return movement.kind === 'untagged' ? { ...verdict, movement: null } : verdict
}
