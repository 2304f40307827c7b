import type { CreationTemplate } from '../ecr/creation-template.ts'
import type { PullThroughCacheRule } from '../ecr/pull-through-cache.ts'
import type { EcrRepository } from '../ecr/ecr-registry.ts'
import type { MutabilitySetting } from '../ecr/tag-mutability.ts'
import type { Unread } from '../verdict/verdict.ts'
import type { ImageRecord } from './image-record.ts'
import type { Reading } from './reading.ts'

/** A repository as its registry tells of it. */
export interface RepositoryRecord {
  /** With account and host. */
  readonly repository: EcrRepository
  readonly setting: Reading<MutabilitySetting>
  /** Not asked where the setting keeps every tag. */
  readonly images: Reading<readonly ImageRecord[]>
  /** The policy's own JSON, null where there is none. Asked only where something hangs on it (`needsLifecycle`). */
  readonly lifecycle: Reading<string | null>
  /** AWS resource tags, by key. */
  readonly resourceTags: Reading<ReadonlyMap<string, string>>
  /** What Security Hub says of ECR.2, where that was the source. */
  readonly finding: SecurityHubFinding | null
}

export interface SecurityHubFinding {
  /** `FAILED`, `PASSED`, `WARNING`, `NOT_AVAILABLE`, in Security Hub's own words. */
  readonly compliance: string
  /** `NEW`, `NOTIFIED`, `SUPPRESSED`, `RESOLVED`. */
  readonly workflow: string
  /** RFC 3339, as it was given; null where it was not. */
  readonly updatedAt: string | null
}

/** A registry, which is one account in one region, apart from its repositories. */
export interface RegistryRecord {
  /** Null for the caller's own, where it was never told. */
  readonly account: string | null
  readonly region: string
  /** How many repositories were told of. */
  readonly repositories: number
  /** Why its repositories could not be listed, or not all of them; null if they were. */
  readonly failure: Unread | null
  readonly templates: Reading<readonly CreationTemplate[]>
  readonly cacheRules: Reading<readonly PullThroughCacheRule[]>
}
