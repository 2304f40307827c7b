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

/** The same. Rejects where they cannot be read. */
export async function listCacheRules(
  account: string | null,
  calls: Pick<EcrCalls, 'describePullThroughCacheRules'>,
): Promise<readonly PullThroughCacheRule[]> {
  const pages = await allPages((position) =>
    calls.describePullThroughCacheRules({ ...registryIdOf(account), maxResults: PAGE_SIZE, ...position }),
  )
  return pages
    .flatMap(({ pullThroughCacheRules: rules }) => {
      if (rules === undefined) throw answerError('the answer holds no pullThroughCacheRules')
      return recordsOf(rules, 'pullThroughCacheRules')
    })
    .filter(({ registryId }) => account === null || registryId === undefined || registryId === account)
    .flatMap((rule) => {
      const prefix = textAt(rule, 'ecrRepositoryPrefix')
      const upstream = clean(textAt(rule, 'upstreamRegistryUrl') ?? textAt(rule, 'upstreamRegistry') ?? '')
      return prefix === null ? [] : [{ prefix, upstream: upstream || 'another registry' }]
    })
}
