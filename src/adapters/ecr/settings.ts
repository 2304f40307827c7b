import type { ImageTagMutabilityExclusionFilter } from '@aws-sdk/client-ecr'
import type { MutabilitySetting } from '../../domain/ecr/tag-mutability.ts'
import { textAt } from '../../domain/json-member.ts'
import { recordsOf } from './records.ts'

/** The setting of a repository or of a creation template. Throws an AnswerError for filters that are no list. */
export function settingIn(answer: {
  readonly imageTagMutability?: string | undefined
  readonly imageTagMutabilityExclusionFilters?: ImageTagMutabilityExclusionFilter[] | undefined
}): MutabilitySetting {
  const exclusions = recordsOf(answer.imageTagMutabilityExclusionFilters, 'imageTagMutabilityExclusionFilters')
  return {
    mode: textAt(answer, 'imageTagMutability'),
    filters: exclusions.map((exclusion) => ({
      filterType: textAt(exclusion, 'filterType') ?? '',
      filter: textAt(exclusion, 'filter') ?? '',
    })),
  }
}
