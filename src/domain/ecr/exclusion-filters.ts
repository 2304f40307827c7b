import { exposedBy, overlap } from './filter-exposure.ts'
import { matchesFilter } from './tag-mutability.ts'

/** The filters that ECR takes a repository. */
export const MAX_FILTERS = 5

/** `ImageTagMutabilityExclusionFilter.filter` of the API's model, with the two `*` that ECR takes. */
export const EXCLUSION_FILTER = '^(?!(?:[^*]*\\*){3})[0-9a-zA-Z._*-]{1,128}$'

export interface RepositorySetting {
  /** In ECR's own word, `IMMUTABLE_WITH_EXCLUSION`. */
  readonly mode: string | null
  readonly filters: readonly string[]
}

export interface FilterAdvice {
  /** For IMMUTABLE_WITH_EXCLUSION, at most five. To be set only if it fits. */
  readonly filters: readonly string[]
  /** What must move and cannot as the setting is. */
  readonly missing: readonly string[]
  /** Filters of today that the advice leaves out, since they let tags move that name a commit or a version. */
  readonly dropped: readonly string[]
  /** Whether these filters let all of it move; otherwise it needs a repository of its own. */
  readonly fits: boolean
}

/** What is wrong with an entry of `tags.moving`, in words, or null. */
export function movingFault(filter: string): string | null {
  if (!new RegExp(EXCLUSION_FILTER).test(filter)) return null
  const tag = exposedBy(filter)
  return tag === null
    ? null
    : `It may let "${tag}" move as well, and tags like it name one image for good. Begin it with what only caches or signatures begin with: "buildcache-*".`
}

/**
 * The fewest filters that let the `moving` entries move beside what the setting lets move already, and that expose no tag
 * naming a commit or a version.
 */
export function adviseFilters(setting: RepositorySetting, moving: readonly string[]): FilterAdvice {
  const present = setting.mode === 'IMMUTABLE_WITH_EXCLUSION' ? setting.filters : []
  const kept = present.filter(isSafe)
  const safe = moving.filter(isSafe)
  const added = widest(safe.filter((entry) => !kept.some((filter) => matchesFilter(filter, entry))))
  const together = [...kept, ...added]
  const filters = together.length > MAX_FILTERS ? widest(together) : together
  return {
    filters: filters.slice(0, MAX_FILTERS),
    missing: moving.filter((entry) => !moves(setting, entry)),
    dropped: present.filter((filter) => !isSafe(filter)),
    fits: filters.length <= MAX_FILTERS && safe.length === moving.length,
  }
}

function isSafe(filter: string): boolean {
  return exposedBy(filter) === null
}

/** Whether all tags of an entry can be overwritten. A star of the entry is a character that only a star of a filter matches. */
function moves({ mode, filters }: RepositorySetting, entry: string): boolean {
  switch (mode) {
    case 'IMMUTABLE':
      return false
    case 'IMMUTABLE_WITH_EXCLUSION':
      return filters.some((filter) => matchesFilter(filter, entry))
    case 'MUTABLE_WITH_EXCLUSION':
      return !filters.some((filter) => overlap(filter, entry))
    default:
      // Of a mode that is not known nothing can be said to be in the way.
      return true
  }
}

/** Those that no other covers; of two that cover each other the first. */
function widest(filters: readonly string[]): string[] {
  return filters.filter(
    (filter, index) =>
      !filters.some(
        (other, otherIndex) => matchesFilter(other, filter) && (otherIndex < index || !matchesFilter(filter, other)),
      ),
  )
}
