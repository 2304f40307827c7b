import type { Severity } from '../../domain/finding/finding.ts'
import type { Draft } from '../draft.ts'
import type { PushFact } from '../facts.ts'
import type { Found } from '../found.ts'
import type { RegistryKind } from '../registry-kind.ts'
import { type TagVerdict, worstOf } from '../tag-verdict.ts'
import type { Tree } from '../tree.ts'
import { isMoving, isTold, movingTagDraft } from './moving-tag.ts'
import type { Rule } from './rule.ts'

const SEVERITIES: Readonly<Record<RegistryKind, Severity>> = {
  ecr: 'error',
  unknown: 'error',
  other: 'warning',
  'ecr-public': 'warning',
  local: 'note',
}

/** An image is pushed under a tag that moves. */
export const pushMutableTag: Rule = {
  id: 'push-mutable-tag',
  judge: (tree) => tree.ofKind('push').flatMap((found) => judgePush(found, tree)),
}

function judgePush(found: Found<PushFact>, tree: Tree): Draft[] {
  const { fact } = found
  const worst = worstOf(tree.verdicts(fact.reference).map((verdict) => asPushed(verdict, fact)))
  if (!isMoving(worst) || isTold(found, worst)) return []
  const isDynamic = worst.movement.kind === 'dynamic'
  if (isDynamic && (found.isIdle || tree.isAnswered(fact))) return []
  const own = isDynamic ? 'note' : SEVERITIES[worst.registry]
  const draft = movingTagDraft(found, worst)
  const isDoubtful = found.isIdle || worst.movement.kind === 'all-tags'
  return [
    {
      rule: 'push-mutable-tag',
      ...draft,
      severity: isDoubtful && own === 'error' ? 'warning' : own,
      confidence: found.isIdle ? 'medium' : draft.confidence,
    },
  ]
}

/** What the tool makes of a reference without a tag. */
function asPushed(verdict: TagVerdict, { untagged }: PushFact): TagVerdict {
  const { movement, place } = verdict
  if (untagged === 'latest' || place.tag !== null || movement === null) return verdict
  if (untagged === 'all') return { ...verdict, movement: { kind: 'all-tags' }, culprit: null }
  return movement.kind === 'untagged' ? { ...verdict, movement: null } : verdict
}
