import { EcrError } from './ecr-error.ts'
import { heldText, type Input, optionalList, text } from './parameters.ts'
import { normalised, PREFIX } from './registry-settings.ts'
import { page, pageRequest } from './page.ts'
import { seconds } from './shapes.ts'
import type { CacheRule, RegistryState } from './state.ts'

/** The rules are kept and told; nothing is ever fetched from another registry. */
export function createPullThroughCacheRule(registry: RegistryState, input: Input, now: Date): object {
  const prefix = normalised(text(input, 'ecrRepositoryPrefix', PREFIX))
  const rule = { prefix, upstreamRegistryUrl: text(input, 'upstreamRegistryUrl', { min: 1 }), createdAt: now }
  if (registry.cacheRules.has(prefix)) {
    throw new EcrError(
      'PullThroughCacheRuleAlreadyExistsException',
      `A pull through cache rule with the same repository prefix '${prefix}' already exists in the registry with id '${registry.account}'`,
    )
  }
  registry.cacheRules.set(prefix, rule)
  return described(registry, rule)
}

export function describePullThroughCacheRules(registry: RegistryState, input: Input): object {
  const item = (value: unknown, path: string): string => heldText(value, path, PREFIX)
  const prefixes = optionalList(input, 'ecrRepositoryPrefixes', item, { min: 1, max: 100 })
  const request = pageRequest(input, prefixes === undefined ? null : 'ecrRepositoryPrefixes')
  if (prefixes !== undefined) {
    return { pullThroughCacheRules: prefixes.map((prefix) => described(registry, findRule(registry, prefix))) }
  }
  const { entries, ...rest } = page([...registry.cacheRules.values()], ({ prefix }) => prefix, request)
  return { pullThroughCacheRules: entries.map((rule) => described(registry, rule)), ...rest }
}

function findRule(registry: RegistryState, prefix: string): CacheRule {
  const rule = registry.cacheRules.get(normalised(prefix))
  if (rule !== undefined) return rule
  throw new EcrError(
    'PullThroughCacheRuleNotFoundException',
    `The pull through cache rule with repository prefix '${prefix}' does not exist in the registry with id '${registry.account}'`,
  )
}

function described({ account }: RegistryState, { prefix, upstreamRegistryUrl, createdAt }: CacheRule): object {
  return { ecrRepositoryPrefix: prefix, upstreamRegistryUrl, registryId: account, createdAt: seconds(createdAt) }
}
