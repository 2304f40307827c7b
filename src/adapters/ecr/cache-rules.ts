import type { PullThroughCacheRule as AnsweredRule } from '@aws-sdk/client-ecr'
import type { PullThroughCacheRule } from '../../domain/ecr/pull-through-cache.ts'
import { textAt } from '../../domain/json-member.ts'
import type { EcrCalls } from './client.ts'
import { answerError, clean } from './faults.ts'
import { recordsOf } from './records.ts'
import { registryIdOf } from './registry-id.ts'
import { allPages, PAGE_SIZE } from './pages.ts'

/**
 * The registry's pull-through cache rules; none where they cannot be read. They explain a repository that does not keep its
 * tags, and admit nothing.
 */
export async function readCacheRules(
  account: string | null,
  calls: Pick<EcrCalls, 'describePullThroughCacheRules'>,
): Promise<readonly PullThroughCacheRule[]> {
  try {
    return await listCacheRules(account, calls)
  } catch {
    return []
  }
}

/** The same. Rejects where they cannot be read, or are not those of the owner, whom another call may have to tell. */
export async function listCacheRules(
  account: string | null,
  calls: Pick<EcrCalls, 'describePullThroughCacheRules'>,
  owner: Promise<string | null> = Promise.resolve(account),
): Promise<readonly PullThroughCacheRule[]> {
  const pages = await allPages((position) =>
    calls.describePullThroughCacheRules({ ...registryIdOf(account), maxResults: PAGE_SIZE, ...position }),
  )
  const registry = await owner
  return pages.flatMap(({ pullThroughCacheRules: rules }) => {
    if (rules === undefined) throw answerError('the answer holds no pullThroughCacheRules')
    return recordsOf(rules, 'pullThroughCacheRules').map((rule) => ruleIn(rule, registry))
  })
}

/** Throws an AnswerError for a rule that cannot be told: one that is left out would show a mirror as none. */
function ruleIn(rule: AnsweredRule, account: string | null): PullThroughCacheRule {
  const prefix = textAt(rule, 'ecrRepositoryPrefix')
  if (!prefix) throw answerError('a pull-through cache rule has no prefix')
  if (account !== null && rule.registryId !== undefined && rule.registryId !== account)
    throw answerError(`asked for the cache rules of ${account}, answered those of ${rule.registryId}`)
  const upstream = clean(textAt(rule, 'upstreamRegistryUrl') ?? textAt(rule, 'upstreamRegistry') ?? '')
  return { prefix, upstream: upstream || 'another registry' }
}
