import type { EcrRepository } from '../domain/ecr-registry.ts'
import type { Existence } from '../domain/existence.ts'
import { judgeTag } from '../domain/tag-mutability.ts'
import type { Judgement } from '../domain/verdict.ts'
import type { RepositoryAnswer, RepositoryQuestion } from '../ports.ts'
import type { Failure } from './ecr-faults.ts'
import { existenceOf, type Seen } from './ecr-existence.ts'
import { recordsOf, textAt } from './ecr-json.ts'
import type { Described } from './ecr-repositories.ts'

export function answered(
  { repository, tags }: RepositoryQuestion,
  described: Described,
  seen: ReadonlyMap<string, Seen>,
): RepositoryAnswer {
  if (!described.described)
    return { ...unread(repository, tags, described.failure), existence: existences(repository, seen) }
  const { setting } = described
  const mode = textAt(setting, 'imageTagMutability')
  const exclusions = recordsOf(setting.imageTagMutabilityExclusionFilters, 'imageTagMutabilityExclusionFilters')
  const filters = exclusions.map((exclusion) => ({
    filterType: textAt(exclusion, 'filterType') ?? '',
    filter: textAt(exclusion, 'filter') ?? '',
  }))
  return {
    repository: described.repository,
    mode,
    filters: filters.map(({ filter }) => filter),
    protection: new Map(tags.map((tag) => [tag, judgeTag({ mode, filters }, tag)])),
    existence: existences(described.repository, seen),
  }
}

/** The answer where a failure kept every call from being made. */
export function unanswered({ repository, tags, lookUp }: RepositoryQuestion, failure: Failure): RepositoryAnswer {
  const seen = new Map(lookUp ? tags.map((tag): [string, Seen] => [tag, { state: 'unknown', failure }]) : [])
  return { ...unread(repository, tags, failure), existence: existences(repository, seen) }
}

function unread(
  repository: EcrRepository,
  tags: readonly string[],
  failure: Failure,
): Omit<RepositoryAnswer, 'existence'> {
  const judgement: Judgement = { verdict: 'unknown', reason: { ...failure, repository } }
  return { repository, mode: null, filters: [], protection: new Map(tags.map((tag) => [tag, judgement])) }
}

function existences(repository: EcrRepository, seen: ReadonlyMap<string, Seen>): ReadonlyMap<string, Existence> {
  return new Map([...seen].map(([tag, each]) => [tag, existenceOf(repository, each)]))
}
