import type { AccountIds } from '../policy/policy.ts'
import type { Reason, Unread } from '../verdict/verdict.ts'
import type { AuditedRepository, AuditVerdict } from './audited-repository.ts'

export const AUDIT_SOURCES = ['ecr', 'config', 'security-hub'] as const
export type AuditSource = (typeof AUDIT_SOURCES)[number]

export interface AuditReport {
  /** RFC 3339 in UTC, to the second: ages are counted to it. */
  readonly asOf: string
  readonly source: AuditSource
  /** A tag that was pushed within as many days is in use. */
  readonly activeDays: number
  /** By account and region. */
  readonly registries: readonly AuditedRegistry[]
  /** By account, region and name. */
  readonly repositories: readonly AuditedRepository[]
  /** Whether all that was asked for could be listed. What could not be read of one repository is that one's `unknown`. */
  readonly complete: boolean
  readonly changes: AuditChanges | null
  readonly accountIds: AccountIds
}

/** A registry, which is one account in one region. */
export interface AuditedRegistry {
  /** Null where it was never told. */
  readonly account: string | null
  readonly region: string
  readonly repositories: number
  readonly failure: Unread | null
  /** Creation templates that are not known to make repositories which keep the tags that name a commit or a version. */
  readonly templates: readonly TemplateRisk[]
  /** Why the templates could not be read; null if they were, or were not asked for. */
  readonly templatesUnread: Unread | null
  /** Why the resource tags, and so the owners, could not be read; null if they were, or were not asked for. */
  readonly ownersUnread: Unread | null
}

export interface TemplateRisk {
  readonly prefix: string
  readonly appliedFor: readonly string[]
  /** MUTABLE where the template leaves it out. */
  readonly mode: string
  readonly filters: readonly string[]
  /** A tag naming a commit or a version that the template lets move, or is not known to keep. */
  readonly exposes: string
  /** Why it does not keep that tag. */
  readonly code: Reason['code']
}

/** What moved since an audit before. URIs, sorted. */
export interface AuditChanges {
  /** `asOf` of that audit. */
  readonly since: string
  readonly appeared: readonly string[]
  readonly gone: readonly string[]
  readonly moved: readonly { readonly uri: string; readonly from: AuditVerdict; readonly to: AuditVerdict }[]
  /** Those whose setting changed: `MUTABLE`, `IMMUTABLE_WITH_EXCLUSION(cache-*)`. */
  readonly switched: readonly { readonly uri: string; readonly from: string; readonly to: string }[]
}
