import { covering } from './repository-prefix.ts'
import type { Judgement } from '../verdict/verdict.ts'

/** A rule by which a registry mirrors another one (`DescribePullThroughCacheRules`). */
export interface PullThroughCacheRule {
  /** `docker-hub` stands for `docker-hub/…`; `ROOT` for whatever no other rule covers. */
  readonly prefix: string
  /** The mirrored registry's host. */
  readonly upstream: string
}

/**
 * Whether a repository that does not keep its tags is a mirror: then ECR itself moves them, as the upstream does. Null where
 * it is none.
 */
export function judgeByCacheRules(name: string, rules: readonly PullThroughCacheRule[]): Judgement | null {
  const [rule] = covering(name, rules)
  if (rule === undefined) return null
  const { prefix, upstream } = rule
  return { verdict: 'mutable', reason: { code: 'ECR_PULL_THROUGH_CACHE', prefix, upstream } }
}
