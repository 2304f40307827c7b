import type { Glob } from './glob.ts'
import type { ReleaseRules } from '../tag/release-version.ts'
import type { Judgement } from '../verdict/verdict.ts'

/** What a team has decided for itself, as its policy file says it. */
export interface Policy {
  readonly deny: readonly Glob[]
  readonly allow: readonly Glob[]
  /** ECR exclusion filters of what a build must be able to overwrite in these repositories: caches, signatures. */
  readonly moving: readonly string[]
  readonly releases: ReleaseRules
  readonly exceptions: readonly PolicyException[]
  /** How account ids appear in the job summary. */
  readonly accountIds: AccountIds
  /** False: an image that names no commit is taken for this commit's by its tag alone. */
  readonly requireRevision: boolean
}

/** Whole, or their last four digits. */
export type AccountIds = 'full' | 'short'

/** Leave for a tag to move, in named repositories, on somebody's word, for a time. */
export interface PolicyException {
  readonly tag: Glob
  readonly repository: Glob
  readonly owner: string
  readonly reason: string
  /** `YYYY-MM-DD`; it holds through that day, in UTC. */
  readonly expires: string
}

export const EMPTY_POLICY: Policy = {
  deny: [],
  allow: [],
  moving: [],
  releases: { prefixes: [], calendar: null },
  exceptions: [],
  accountIds: 'full',
  requireRevision: true,
}

/** The policy's own word on a tag, or null if it has none. What it denies it cannot allow as well. */
export function judgeByPolicy(policy: Policy, tag: string): Judgement | null {
  const denied = policy.deny.find((pattern) => pattern.matches(tag))
  if (denied) return { verdict: 'mutable', reason: { code: 'TAG_DENIED', tag, pattern: denied.source } }
  const allowed = policy.allow.find((pattern) => pattern.matches(tag))
  if (allowed) return { verdict: 'immutable', reason: { code: 'TAG_ALLOWED', tag, pattern: allowed.source } }
  return null
}

export interface FoundException {
  readonly exception: PolicyException
  readonly state: 'valid' | 'expiring' | 'expired'
  /** Whole days after today through which it still holds: 0 on its last day, below 0 once expired. */
  readonly daysLeft: number
}

/** An exception warns from two weeks before its end: a sprint's notice. */
const NOTICE_DAYS = 14

/**
 * The exception that covers a tag in a repository; of several the one that holds longest, so that an expired one never hides one in force.
 * Without a repository (null) only an exception for every repository (`*`) covers it. `today` is `YYYY-MM-DD` in UTC.
 */
export function findException(
  policy: Policy,
  tag: string,
  repositoryName: string | null,
  today: string,
): FoundException | null {
  const covering = policy.exceptions.filter(
    ({ tag: tags, repository }) =>
      tags.matches(tag) && (repositoryName === null ? repository.source === '*' : repository.matches(repositoryName)),
  )
  const [first, ...others] = covering
  if (!first) return null
  const exception = others.reduce((longest, other) => (other.expires > longest.expires ? other : longest), first)
  const daysLeft = (Date.parse(exception.expires) - Date.parse(today)) / 86_400_000
  return { exception, state: stateAfter(daysLeft), daysLeft }
}

function stateAfter(daysLeft: number): FoundException['state'] {
  if (daysLeft < 0) return 'expired'
  return daysLeft <= NOTICE_DAYS ? 'expiring' : 'valid'
}
