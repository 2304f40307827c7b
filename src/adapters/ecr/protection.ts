import { creationOf, judgeCreation } from '../../domain/creation-template.ts'
import { ecrHost, type EcrRepository } from '../../domain/ecr-registry.ts'
import { judgeByCacheRules, type PullThroughCacheRule } from '../../domain/pull-through-cache.ts'
import { judgeTag } from '../../domain/tag-mutability.ts'
import type { Judgement, Reason, Untemplated } from '../../domain/verdict.ts'
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
  const cached = mode === 'MUTABLE' ? judgeByCacheRules(repository.name, await context.cacheRules()) : null
  return {
    repository: described.repository,
    mode: mode ?? null,
    filters: setting.filters.map(({ filter }) => filter),
    judgements: judgedEach(tags, (tag) => cached ?? judgeTag(setting, tag)),
    toBeMade: false,
  }
}

/** The protection of which only a failure is known. */
export function noProtection(question: RepositoryQuestion, failure: Failure): Protection {
  return unjudged(question, { verdict: 'unknown', reason: { ...failure, repository: question.repository } })
}

/** ECR itself may make the repository, and may come to mirror another registry in it. */
async function missingProtection(
  question: RepositoryQuestion,
  failure: Failure,
  context: Protecting,
): Promise<Protection> {
  const [answer, rules] = await Promise.all([context.templates(), context.cacheRules()])
  const cached = judgeByCacheRules(question.repository.name, rules)
  if (cached !== null) return unjudged(question, cached)
  return answer.read ? templateProtection(question, failure, answer) : unreadProtection(question, failure, answer)
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
    mode: mode ?? null,
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
