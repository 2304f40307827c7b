import { exposedBy } from '../ecr/filter-exposure.ts'
import { judgeTag, type MutabilitySetting } from '../ecr/tag-mutability.ts'

export interface ExposingFilter {
  readonly filter: string
  /** A tag naming a commit or a version that it lets move. */
  readonly tag: string
}

/** Commits of one digit each: a filter that protects those of two digits is made of `*` and protects all, so that five others leave some. */
const COMMITS: readonly string[] = ['sha-0000000', ...'0123456789abcdef'.split('').map((digit) => digit.repeat(7))]

export type UnknownSetting = 'ECR_UNKNOWN_MODE' | 'ECR_UNKNOWN_FILTER'

/** Why nothing can be said of a setting: its mode is unknown, or one of its filters, or it has none where it must; else null. */
export function unknownSetting(setting: MutabilitySetting): UnknownSetting | null {
  const { code } = judgeTag(setting, '').reason
  return code === 'ECR_UNKNOWN_MODE' || code === 'ECR_UNKNOWN_FILTER' ? code : null
}

/** Whether it keeps every tag that names a commit or a version, whatever else it lets move. */
export function isProtecting(setting: MutabilitySetting): boolean {
  return setting.mode !== 'MUTABLE_WITH_EXCLUSION' && exposedTag(setting) === null
}

/** The filters that let tags move which name a commit or a version. */
export function exposingFilters(setting: MutabilitySetting): readonly ExposingFilter[] {
  if (setting.mode !== 'IMMUTABLE_WITH_EXCLUSION' || unknownSetting(setting) !== null) return []
  return setting.filters.flatMap(({ filter }) => {
    const tag = exposedBy(filter)
    return tag === null ? [] : [{ filter, tag }]
  })
}

/** A tag naming a commit or a version that a setting does not keep for certain, or null. */
export function exposedTag(setting: MutabilitySetting): string | null {
  const unkept = COMMITS.find((tag) => judgeTag(setting, tag).verdict !== 'immutable')
  return exposingFilters(setting)[0]?.tag ?? unkept ?? null
}
