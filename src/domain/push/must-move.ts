import type { Target } from '../verdict/admission.ts'
import type { EcrRepository } from '../ecr/ecr-registry.ts'
import { adviseFilters, type FilterAdvice, type RepositorySetting } from '../ecr/exclusion-filters.ts'
import { judgeTag } from '../ecr/tag-mutability.ts'
import type { Reason } from '../verdict/verdict.ts'

/** A repository that keeps where they are what the policy lists under `tags.moving`. */
export interface MustMoveBlocked {
  readonly code: 'MUST_MOVE_BLOCKED'
  readonly uri: string
  readonly repository: EcrRepository
  /** The entries of the policy that cannot move there. */
  readonly tags: readonly string[]
  readonly mode: string | null
  readonly filters: readonly string[]
  readonly advice: FilterAdvice
}

/** The reasons that stand on a repository's own setting, read and understood: not on a template's, nor on a filter of another type. */
const ON_THE_SETTING: ReadonlySet<Reason['code']> = new Set([
  'ECR_IMMUTABLE',
  'ECR_NOT_EXCLUDED',
  'ECR_FILTER_PROTECTS',
  'ECR_MUTABLE',
  'ECR_TAG_EXCLUDED',
  'ECR_NO_FILTER_PROTECTS',
  'ECR_FILTER_UNCERTAIN',
])

/** The setting behind what the registry said, or null if it is not known. */
export function settingBehind(registry: Target['registry']): RepositorySetting | null {
  if (!registry || !ON_THE_SETTING.has(registry.protection.reason.code)) return null
  const { mode, filters } = registry
  return { mode, filters }
}

/** One note a repository, of those the push itself goes to. */
export function blockedMoves(targets: readonly Target[], moving: readonly string[]): MustMoveBlocked[] {
  const notes = new Map<string, MustMoveBlocked>()
  for (const { origin, place, registry } of targets) {
    const setting = settingBehind(registry)
    if (origin === 'replica' || place.kind === 'nowhere' || !place.repository || !setting || notes.has(place.uri))
      continue
    const { uri, repository } = place
    const advice = adviseFilters(setting, moving)
    if (advice.missing.length > 0)
      notes.set(uri, { code: 'MUST_MOVE_BLOCKED', uri, repository, tags: advice.missing, ...setting, advice })
  }
  return [...notes.values()]
}

/** The entry that would let a tag move, under any reading of it, or null. */
export function movingEntryFor(tag: string, moving: readonly string[]): string | null {
  const mode = 'IMMUTABLE_WITH_EXCLUSION'
  return (
    moving.find(
      (filter) => judgeTag({ mode, filters: [{ filterType: 'WILDCARD', filter }] }, tag).verdict !== 'immutable',
    ) ?? null
  )
}
