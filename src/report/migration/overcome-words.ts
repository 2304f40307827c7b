import type { RepositoryPlan } from '../../domain/migration/migration-plan.ts'
import { named } from '../audit/tag-words.ts'

interface Seen {
  readonly tags: readonly string[]
  readonly count: number
}

/** What the registry saw move and the source does not push, which somebody else may; null where that stops nothing. */
export function overcomeWords({ audited, target }: Pick<RepositoryPlan, 'audited' | 'target'>): string | null {
  if (target === null) return null
  const seen = audited.obstacles.flatMap((obstacle): Seen[] => {
    if (obstacle.kind === 'moving-tags') return [{ tags: obstacle.tags.map(({ tag }) => tag), count: obstacle.count }]
    return obstacle.kind === 'unclear-tags' ? [obstacle] : []
  })
  const count = seen.reduce((sum, one) => sum + one.count, 0)
  if (count === 0) return null
  const tags = seen.flatMap((one) => one.tags)
  return `The registry saw ${named(tags, count)} pushed, and nothing here pushes that any more. Ask first who else does: ECR will refuse it. \`--apply\` leaves the repository alone until \`--pushed-only-here\` names it.`
}
