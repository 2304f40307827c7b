import type { AuditedRepository, Obstacle } from '../../domain/audit/audited-repository.ts'
import type { RepositoryPlan } from '../../domain/migration/migration-plan.ts'
import type { SourceImage } from '../../scan/source-image.ts'
import type { RepositorySource } from './join.ts'
import { isLetMove, type LetMove, movesToday } from './let-move.ts'

export type Readiness = Pick<RepositoryPlan, 'readiness' | 'target' | 'obstacles'>

/** Whether it can be switched: what the registry says is in the way, without what the source shows to be over. */
export function readinessOf(
  audited: AuditedRepository,
  source: RepositorySource,
  letMove: LetMove,
  isEnforced: (image: SourceImage) => boolean,
): Readiness {
  if (audited.verdict === 'protected') {
    const isDone = !source.images.some(({ image }) => isMovingPush(image) && !movesToday(image, audited))
    return { readiness: isDone ? 'done' : 'not-yet', target: null, obstacles: [] }
  }
  const evidence = evidenceOf(source, letMove, isEnforced)
  const obstacles = [...audited.obstacles.flatMap((obstacle) => standing(obstacle, evidence)), ...unfit(letMove)]
  if (obstacles.length > 0) {
    return { readiness: obstacles.every(isUnknown) ? 'unknown' : 'not-yet', target: null, obstacles }
  }
  if (audited.verdict === 'unknown') return { readiness: 'unknown', target: null, obstacles }
  // What the registry has not seen within its window a workflow can still push tomorrow.
  const isPushed = evidence.moving.some(({ tagged, unclear }) => tagged !== 'dynamic' || !unclear)
  // Of tags that only a run tells the registry shows what becomes of them, once there are any.
  const isUnseen = audited.lastPushedAt === null && (evidence.moving.length > 0 || evidence.isPerhapsMoved)
  if (!isPushed && isUnseen) return { readiness: 'unknown', target: null, obstacles }
  if (isPushed || letMove.filters === null) return { readiness: 'not-yet', target: null, obstacles }
  const { filters } = letMove
  return filters.length > 0
    ? { readiness: 'ready-with-filters', target: { mode: 'IMMUTABLE_WITH_EXCLUSION', filters }, obstacles }
    : { readiness: 'ready', target: { mode: 'IMMUTABLE', filters }, obstacles }
}

/** The tag that an image is pushed or pulled under; null where only a run can tell. */
export function tagOf({ tag, tagged }: SourceImage): string | null {
  return tag ?? (tagged === 'nothing' ? 'latest' : null)
}

interface Evidence {
  /** Pushes that are this repository's, of tags that move. */
  readonly moving: readonly SourceImage[]
  /** Whether a push which may be to it is of a tag that is known to move. */
  readonly isPerhapsMoved: boolean
  /** Whether the source shows how it is pushed, and that no push of it moves a tag. */
  readonly isStopped: boolean
  readonly followed: ReadonlySet<string>
  /** Whether the gate stands before all pushes, and refuses. */
  readonly isGated: boolean
}

function evidenceOf(
  { images, strays }: RepositorySource,
  { filters }: LetMove,
  isEnforced: (image: SourceImage) => boolean,
): Evidence {
  const moves = (image: SourceImage) => isMovingPush(image) && !isLetMove(image, filters ?? [])
  const pushes = images.filter(({ image }) => image.kind === 'push')
  const isShown = pushes.some(({ image, sure }) => sure && image.certain && image.moves === false)
  const consumers = [...images.map(({ image }) => image), ...strays.filter(({ registry }) => registry.kind === 'ecr')]
  const moving = pushes.map(({ image }) => image).filter(moves)
  const strayPushes = strays.filter(({ kind }) => kind === 'push')
  const strayMoving = strayPushes.filter(moves)
  return {
    moving,
    isPerhapsMoved: strayMoving.some(({ unclear }) => !unclear),
    isStopped: isShown && filters !== null && moving.length === 0 && strayMoving.length === 0,
    followed: new Set(consumers.flatMap((image) => (image.kind === 'use' && image.moves ? (tagOf(image) ?? []) : []))),
    isGated: isShown && [...pushes.map(({ image }) => image), ...strayPushes].every(isEnforced),
  }
}

function isMovingPush({ kind, moves }: SourceImage): boolean {
  return kind === 'push' && moves !== false
}

/** The obstacle, or what is left of it. */
function standing(obstacle: Obstacle, { isStopped, followed, isGated }: Evidence): Obstacle[] {
  switch (obstacle.kind) {
    case 'moving-tags': {
      if (!isStopped) return [obstacle]
      const tags = obstacle.tags.filter(({ tag }) => followed.has(tag))
      const count = remaining(obstacle, tags.length, followed)
      return count > 0 ? [{ ...obstacle, tags, count }] : []
    }
    case 'unclear-tags': {
      if (!isStopped) return [obstacle]
      const tags = obstacle.tags.filter((tag) => followed.has(tag))
      const count = remaining(obstacle, tags.length, followed)
      return count > 0 ? [{ ...obstacle, tags, count }] : []
    }
    case 'overwritten':
      return isGated ? [] : [obstacle]
    default:
      return [obstacle]
  }
}

/** Of a list that is not told to its end any tag that somebody follows may be among the rest. */
function remaining(
  { tags, count }: { readonly tags: readonly unknown[]; readonly count: number },
  kept: number,
  followed: ReadonlySet<string>,
): number {
  return followed.size > kept ? kept + count - tags.length : kept
}

function unfit({ unfit: tags }: LetMove): Obstacle[] {
  return tags.length > 0 ? [{ kind: 'filters-do-not-fit', tags: tags.slice(0, 10), count: tags.length }] : []
}

const UNKNOWN: ReadonlySet<Obstacle['kind']> = new Set<Obstacle['kind']>(['unread', 'not-asked', 'unknown-setting'])

function isUnknown({ kind }: Obstacle): boolean {
  return UNKNOWN.has(kind)
}
