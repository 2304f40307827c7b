import type { PullThroughCacheRule } from '../../domain/pull-through-cache.ts'
import type { EcrCalls } from './client.ts'
import { clean } from './faults.ts'
import { recordsOf, textAt } from './json.ts'
import { allPages, PAGE_SIZE } from './pages.ts'

/**
 * The registry's pull-through cache rules; none where they cannot be read. They explain a repository that does not keep its
 * tags, and admit nothing.
 */
export async function readCacheRules(
  account: string | null,
  calls: Pick<EcrCalls, 'describePullThroughCacheRules'>,
): Promise<readonly PullThroughCacheRule[]> {
  const registry = account === null ? {} : { registryId: account }
  try {
    const pages = await allPages((position) =>
      calls.describePullThroughCacheRules({ ...registry, maxResults: PAGE_SIZE, ...position }),
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
