import type { EcrRepository } from '../../domain/ecr/ecr-registry.ts'
import type { Existence } from '../../domain/verdict/existence.ts'
import type { RepositoryAnswer, RepositoryQuestion } from '../../ports.ts'
import { existenceOf, type Seen } from './existence.ts'
import type { Failure } from './faults.ts'
import { noProtection, type Protection } from './protection.ts'

export function answered(
  { repository, mode, filters, judgements, toBeMade }: Protection,
  seen: ReadonlyMap<string, Seen>,
): RepositoryAnswer {
  return { repository, mode, filters, protection: judgements, existence: existences(repository, seen, toBeMade) }
}

/** The answer where a failure kept every call from being made. */
export function unanswered(question: RepositoryQuestion, failure: Failure): RepositoryAnswer {
  const { tags, lookUp } = question
  const seen = new Map(lookUp ? tags.map((tag): [string, Seen] => [tag, { state: 'unknown', failure }]) : [])
  return answered(noProtection(question, failure), seen)
}

/** In a repository that ECR has yet to make, no tag is taken, and the look-up could only say that there is none. */
function existences(
  repository: EcrRepository,
  seen: ReadonlyMap<string, Seen>,
  toBeMade: boolean,
): ReadonlyMap<string, Existence> {
  return new Map(
    [...seen].map(([tag, each]) => {
      const missing = toBeMade && each.state === 'unknown' && each.failure.code === 'ECR_REPOSITORY_NOT_FOUND'
      return [tag, missing ? { state: 'absent' } : existenceOf(repository, each)]
    }),
  )
}
