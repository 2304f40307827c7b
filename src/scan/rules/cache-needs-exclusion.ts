import { matchesFilter } from '../../domain/ecr/tag-mutability.ts'
import type { Draft } from '../draft.ts'
import type { CacheFact } from '../facts.ts'
import type { Found } from '../found.ts'
import { filterableTag, type TagVerdict } from '../tag-verdict.ts'
import type { Tree } from '../tree.ts'
import { display } from '../value.ts'
import { isMoving } from './moving-tag.ts'
import { isDeclaredToMove } from './repository-mutable.ts'
import type { Rule } from './rule.ts'
import { chainOf } from './told-part.ts'

/** kaniko's tags are keys of layers. No filter but `*` matches them. */
const KANIKO_TAG = '*'

/** A build cache is written to a repository that may not let it move. */
export const cacheNeedsExclusion: Rule = {
  id: 'cache-needs-exclusion',
  judge: (tree) => tree.ofKind('cache').flatMap((found) => (found.original ? [] : judgeCache(found, tree))),
}

function judgeCache({ file, fact }: Found<CacheFact>, tree: Tree): Draft[] {
  const verdict = tree
    .verdicts(fact.reference, fact.unit)
    .filter(isMoving)
    .find((each) => each.registry === 'ecr' && needsToMove(each, tree))
  if (!verdict) return []
  const { place, movement, reference, told, culprit } = verdict
  const isKey = place.tag === null && fact.tool.includes('kaniko')
  const isDynamic = movement.kind === 'dynamic'
  return [
    {
      rule: 'cache-needs-exclusion',
      severity: isDynamic ? 'note' : 'warning',
      confidence: isDynamic ? 'low' : 'high',
      subject: {
        kind: 'cache',
        tool: fact.tool,
        reference: display(reference),
        tag: isKey ? KANIKO_TAG : place.tag ? display(place.tag) : 'latest',
      },
      chain: chainOf(told),
      file,
      fact,
      at: null,
      culprit,
      excusable: null,
    },
  ]
}

function needsToMove({ place }: TagVerdict, tree: Tree): boolean {
  const tag = filterableTag(place)
  const isExcluded = tree.policy.moving.some((filter) => matchesFilter(filter, tag))
  return !isExcluded && !isDeclaredToMove(tree, place.repository, tag)
}
