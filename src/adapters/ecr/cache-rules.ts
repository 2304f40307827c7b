import type { PullThroughCacheRule } from '../../domain/ecr/pull-through-cache.ts'
import { textAt } from '../../domain/json-member.ts'
import type { EcrCalls } from './client.ts'
import { clean } from './faults.ts'
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
    const pages = await allPages((position) =>
      calls.describePullThroughCacheRules({ ...registryIdOf(account), maxResults: PAGE_SIZE, ...position }),
    )
    return pages
      .flatMap(({ pullThroughCacheRules }) => recordsOf(pullThroughCacheRules, 'pullThroughCacheRules'))
      .filter(({ registryId }) => account === null || registryId === undefined || registryId === account)
      .flatMap((rule) => {
        const prefix = textAt(rule, 'ecrRepositoryPrefix')
        const upstream = clean(textAt(rule, 'upstreamRegistryUrl') ?? textAt(rule, 'upstreamRegistry') ?? '')
        return prefix === null ? [] : [{ prefix, upstream: upstream || 'another registry' }]
      })
  } catch {
    return []
  }
}
