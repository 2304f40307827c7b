import { creationOf, judgeCreation } from '../../domain/ecr/creation-template.ts'
import { ecrHost, type EcrRepository } from '../../domain/ecr/ecr-registry.ts'
import { judgeByCacheRules, type PullThroughCacheRule } from '../../domain/ecr/pull-through-cache.ts'
import { judgeTag } from '../../domain/ecr/tag-mutability.ts'
import type { Judgement, Reason, Untemplated } from '../../domain/verdict/verdict.ts'
import type { RepositoryQuestion } from '../../ports.ts'
import type { Failure } from './faults.ts'
import type { Describe } from './repositories.ts'
import { settingIn } from './settings.ts'
import type { Templates } from './templates.ts'

/** What a registry says of a repository's tags. */
export interface Protection {
  /** As asked, completed from the answer. */
  readonly repository: EcrRepository
  readonly mode: string | null
  readonly filters: readonly string[]
  readonly judgements: ReadonlyMap<string, Judgement>
  /** Whether the repository is known to be missing, and what becomes of its tags once ECR makes it is known as well. */
  readonly toBeMade: boolean
}

export interface Protecting {
  readonly describe: Describe
  /** Asked for the whole registry, and only once somebody needs them. */
  readonly templates: () => Promise<Templates>
  readonly cacheRules: () => Promise<readonly PullThroughCacheRule[]>
}

/** Throws an AnswerError for a setting that cannot be read. */
export async function protectionOf(question: RepositoryQuestion, context: Protecting): Promise<Protection> {
  const { repository, tags } = question
  const described = await context.describe(repository)
  if (!described.described) {
    const missing = described.failure.code === 'ECR_REPOSITORY_NOT_FOUND'
    return missing ? missingProtection(question, described.failure, context) : noProtection(question, described.failure)
  }
  const setting = settingIn(described.setting)
  const { mode } = setting
  const protection: Protection = {
    repository: described.repository,
    mode: mode ?? null,
    filters: setting.filters.map(({ filter }) => filter),
    judgements: judgedEach(tags, (tag) => judgeTag(setting, tag)),
    toBeMade: false,
  }
  return mode === 'MUTABLE' ? withCacheRules(protection, context) : protection
}

/** The protection of which only a failure is known. */
export function noProtection(question: RepositoryQuestion, failure: Failure): Protection {
  return unjudged(question, { verdict: 'unknown', reason: { ...failure, repository: question.repository } })
}

/** ECR itself may make the repository: by the push, as a copy, or to mirror another registry in it. */
async function missingProtection(
  question: RepositoryQuestion,
  failure: Failure,
  context: Protecting,
): Promise<Protection> {
  const answer = await context.templates()
  const protection = answer.read
    ? templateProtection(question, failure, answer)
    : unreadProtection(question, failure, answer)
  return withCacheRules(protection, context)
}

/**
 * A repository that mirrors another registry says why its tags are not kept. What is protected needs no such reason: in an
 * immutable repository ECR itself overwrites nothing.
 */
async function withCacheRules(protection: Protection, { cacheRules }: Protecting): Promise<Protection> {
  const { repository, judgements } = protection
  if ([...judgements.values()].every(({ verdict }) => verdict === 'immutable')) return protection
  const cached = judgeByCacheRules(repository.name, await cacheRules())
  if (cached === null) return protection
  const explained = [...judgements].map(
    ([tag, judgement]) => [tag, judgement.verdict === 'immutable' ? judgement : cached] as const,
  )
  return { ...protection, judgements: new Map(explained) }
}

function templateProtection(
  question: RepositoryQuestion,
  failure: Failure,
  { account, templates }: Extract<Templates, { read: true }>,
): Protection {
  const { tags, madeBy = 'CREATE_ON_PUSH' } = question
  const { name, region, host } = question.repository
  const repository = { ...question.repository, account, host: host ?? ecrHost(account, region) }
  const creation = creationOf(name, templates, madeBy)
  if (!creation.made) {
    const { idle } = creation
    const untemplated: Untemplated | null = idle === null ? null : { kind: 'idle', template: idle }
    const fault = { ...failure, repository, ...(untemplated && { untemplated }) }
    return unjudged({ ...question, repository }, { verdict: 'unknown', reason: fault })
  }
  const { mode, filters } = creation.setting
  return {
    repository,
    mode,
    filters: filters.map(({ filter }) => filter),
    judgements: judgedEach(tags, (tag) => judgeCreation(creation, tag)),
    toBeMade: true,
  }
}

function unreadProtection(
  question: RepositoryQuestion,
  failure: Failure,
  { failure: unread }: Extract<Templates, { read: false }>,
): Protection {
  const { repository, madeBy } = question
  const reason: Reason =
    madeBy === 'REPLICATION'
      ? { code: 'ECR_REPLICA_UNKNOWN', templates: unread }
      : { ...failure, repository, untemplated: { kind: 'unread', failure: unread } }
  return unjudged(question, { verdict: 'unknown', reason })
}

function unjudged({ repository, tags }: RepositoryQuestion, judgement: Judgement): Protection {
  const judgements = judgedEach(tags, () => judgement)
  return { repository, mode: null, filters: [], judgements, toBeMade: false }
}

function judgedEach(tags: readonly string[], judge: (tag: string) => Judgement): ReadonlyMap<string, Judgement> {
  return new Map(tags.map((tag) => [tag, judge(tag)]))
}
