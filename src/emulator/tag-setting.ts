import { matchesFilter } from '../domain/ecr/tag-mutability.ts'
import type { TagSetting } from './state.ts'

/** Whether the registry refuses to move a tag that exists. */
export function isImmutable({ mode, filters }: TagSetting, tag: string): boolean {
  const excluded = filters.some(({ filter }) => matchesFilter(filter, tag))
  switch (mode) {
    case 'IMMUTABLE':
      return true
    case 'MUTABLE':
      return false
    case 'IMMUTABLE_WITH_EXCLUSION':
      return !excluded
    case 'MUTABLE_WITH_EXCLUSION':
      return excluded
  }
}
