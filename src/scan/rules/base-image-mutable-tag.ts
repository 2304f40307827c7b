import { worstOf } from '../tag-verdict.ts'
import { isMoving, movingTagDraft } from './moving-tag.ts'
import type { Rule } from './rule.ts'

/** An image is built upon one under a tag that moves. */
export const baseImageMutableTag: Rule = {
  id: 'base-image-mutable-tag',
  isOff: true,
  judge: (tree) =>
    tree.ofKind('use').flatMap((found) => {
      if (found.fact.role !== 'base' || found.original) return []
      const worst = worstOf(tree.verdicts(found.fact.reference))
      if (!isMoving(worst) || worst.movement.kind === 'constant') return []
      const severity = worst.movement.kind === 'dynamic' ? 'note' : 'warning'
      return [{ rule: 'base-image-mutable-tag', severity, ...movingTagDraft(found, worst) }]
    }),
}
