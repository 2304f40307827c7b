import type { EcrRepository } from '../ecr/ecr-registry.ts'
import type { TagFault } from '../tag/tag-grammar.ts'

/** Can this tag, in this repository, ever come to mean another image? Only `immutable` passes a gate. */
export type Verdict = 'immutable' | 'mutable' | 'unknown'

/** A verdict with what it stands on. The words are the report's: a reason is data. */
export interface Judgement {
  readonly verdict: Verdict
  readonly reason: Reason
}

export type Reason = NameReason | ProtectionReason | CreationReason | ExistingReason | ProofReason | Fault

/** Reasons that lie in the tag's name alone. */
export type NameReason =
  | { readonly code: 'TAG_COMMIT'; readonly tag: string; readonly revision: string }
  | { readonly code: 'TAG_VERSION'; readonly tag: string; readonly version: string }
  | { readonly code: 'TAG_ALLOWED'; readonly tag: string; readonly pattern: string }
  | { readonly code: 'TAG_MALFORMED'; readonly tag: string; readonly fault: TagFault }
  | { readonly code: 'REFERENCE_MALFORMED'; readonly reference: string; readonly fault: string }
  | { readonly code: 'REFERENCE_HAS_DIGEST'; readonly reference: string }
  | { readonly code: 'TAG_DENIED'; readonly tag: string; readonly pattern: string }
  | {
      readonly code: 'EXCEPTION_EXPIRED'
      readonly tag: string
      readonly owner: string
      readonly reason: string
      readonly expires: string
    }
  | { readonly code: 'TAG_MOVES'; readonly tag: string; readonly class: MovingClass; readonly word: string }
  | {
      readonly code: 'TAG_OTHER_COMMIT'
      readonly tag: string
      readonly word: string
      /** This run's commit; null where none is known. */
      readonly revision: string | null
    }
  | { readonly code: 'TAG_UNPINNED'; readonly tag: string }

/** Why a name is known to move. `word` of the reason is the part of the tag that says so. */
export type MovingClass =
  | 'latest'
  | 'floating-version'
  | 'snapshot'
  | 'channel'
  | 'environment'
  | 'branch'
  | 'merge-queue'
  | 'pull-request'
  | 'date'
  | 'cache'
  | 'signature'

/** Reasons that lie in what the registry protects. */
export type ProtectionReason =
  | { readonly code: 'ECR_IMMUTABLE' }
  | { readonly code: 'ECR_NOT_EXCLUDED'; readonly filters: readonly string[] }
  | { readonly code: 'ECR_FILTER_PROTECTS'; readonly filter: string; readonly filters: readonly string[] }
  | { readonly code: 'ECR_MUTABLE' }
  | { readonly code: 'ECR_TAG_EXCLUDED'; readonly filter: string; readonly filters: readonly string[] }
  | { readonly code: 'ECR_NO_FILTER_PROTECTS'; readonly filters: readonly string[] }
  | {
      readonly code: 'ECR_FILTER_UNCERTAIN'
      readonly mode: string
      readonly filter: string
      readonly filters: readonly string[]
      readonly reading: FilterReading
    }
  | { readonly code: 'ECR_UNKNOWN_MODE'; readonly mode: string | null }
  | { readonly code: 'ECR_UNKNOWN_FILTER'; readonly mode: string; readonly filter: string; readonly filterType: string }
  | { readonly code: 'ECR_PUBLIC' }
  /** `fault` is set for what looks like ECR and is not. */
  | { readonly code: 'REGISTRY_UNSUPPORTED'; readonly host: string; readonly fault: string | null }

/** How a missing repository comes to be: by the push itself, or as a copy that replication makes. */
export type CreationCause = 'CREATE_ON_PUSH' | 'REPLICATION'

/** Reasons that lie in how ECR itself makes a repository, or keeps it. */
export type CreationReason =
  | ({ readonly code: 'ECR_TEMPLATE_PROTECTS' } & TemplateFacts)
  | ({ readonly code: 'ECR_TEMPLATE_EXPOSES' } & TemplateFacts)
  /** `uncertain` is what keeps the template's setting from being judged. */
  | ({ readonly code: 'ECR_TEMPLATE_UNCERTAIN'; readonly uncertain: Reason } & TemplateFacts)
  | { readonly code: 'ECR_TEMPLATES_DISAGREE'; readonly cause: CreationCause; readonly prefixes: readonly string[] }
  /** `idle` is a template that covers the name and is not applied to replication. */
  | { readonly code: 'ECR_REPLICA_EXPOSED'; readonly idle: TemplateUse | null }
  | { readonly code: 'ECR_REPLICA_UNKNOWN'; readonly templates: Unread }
  | { readonly code: 'ECR_PULL_THROUGH_CACHE'; readonly prefix: string; readonly upstream: string }

/** A repository creation template that decides, and its setting: `MUTABLE` where it leaves that out. */
export interface TemplateFacts extends TemplateUse {
  readonly cause: CreationCause
  readonly mode: string
  readonly filters: readonly string[]
}

export interface TemplateUse {
  readonly prefix: string
  /** `CREATE_ON_PUSH` and its like; a template makes no repository for any other cause. */
  readonly appliedFor: readonly string[]
}

/** Reasons that lie in what stands under the tag already. */
export type ExistingReason =
  | { readonly code: 'TAG_EXISTS'; readonly tag: string; readonly digest: string; readonly archived: boolean }
  | { readonly code: 'TAG_ARCHIVED'; readonly tag: string; readonly digest: string }
  | {
      readonly code: 'TAG_BURNED'
      readonly tag: string
      readonly digest: string
      readonly revision: string
      readonly burnedBy: string
    }
  | { readonly code: 'EXISTING_UNPROVEN'; readonly tag: string; readonly digest: string; readonly revision: string }

/** Reasons that lie in what a tag points at once it was pushed. */
export type ProofReason =
  /** `revision` is the commit that the image names; null if that was not asked, or need not be shown. */
  | { readonly code: 'PROOF_HELD'; readonly tag: string; readonly digest: string; readonly revision: string | null }
  | { readonly code: 'TAG_NOT_PUSHED'; readonly tag: string }
  /** `digest` is what stands in the place of the image that the gate found; null if nothing does. */
  | { readonly code: 'REUSED_IMAGE_GONE'; readonly tag: string; readonly found: string; readonly digest: string | null }
  | { readonly code: 'PROTECTION_LOST'; readonly tag: string; readonly now: Reason }
  | { readonly code: 'DIGEST_MISMATCH'; readonly tag: string; readonly digest: string; readonly expected: string }
  | {
      readonly code: 'REVISION_MISMATCH'
      readonly tag: string
      readonly digest: string
      readonly revision: string
      readonly built: string
    }
  | { readonly code: 'REVISION_UNPROVEN'; readonly tag: string; readonly digest: string; readonly revision: string }

/** The readings of an exclusion filter that AWS's documentation leaves open, and under which the answer would differ. */
export type FilterReading =
  'case-insensitive' | 'unanchored' | 'case-insensitive-and-unanchored' | 'star-needs-a-character'

/** Why a question could not be answered. Each carries what its remedy needs; `detail` is the other side's own words. */
export interface Fault {
  readonly code: FaultCode
  readonly repository: EcrRepository
  /** The IAM action of the call that failed, as `ecr:DescribeRepositories`. */
  readonly action: string
  readonly detail: string
  /** Of a missing repository: why no creation template decides; absent where the registry has none for it. */
  readonly untemplated?: Untemplated
}

/** What a fault tells of a call, whoever it was made for. */
export type Unread = Pick<Fault, 'code' | 'action' | 'detail'>

export type Untemplated =
  | { readonly kind: 'unread'; readonly failure: Unread }
  /** A template covers the name, and is not applied to a push. */
  | { readonly kind: 'idle'; readonly template: TemplateUse }

export const FAULT_CODES = [
  'ECR_REPOSITORY_NOT_FOUND',
  'ECR_ACCESS_DENIED',
  'ECR_THROTTLED',
  'ECR_REQUEST_REJECTED',
  'ECR_SERVER_ERROR',
  'ECR_EMPTY_ANSWER',
  'ECR_ANSWER_MISMATCH',
  'ECR_UNEXPECTED_ANSWER',
  'ECR_OTHER_ACCOUNT',
  'AWS_NO_CREDENTIALS',
  'AWS_CREDENTIALS_EXPIRED',
  'AWS_CREDENTIALS_INVALID',
  'AWS_CLOCK_SKEW',
  'AWS_CONFIGURATION',
  'NETWORK_DNS',
  'NETWORK_REFUSED',
  'NETWORK_RESET',
  'NETWORK_TLS',
  'NETWORK_TIMEOUT',
  'NETWORK_NOT_AWS',
  'UNEXPECTED_FAILURE',
] as const

export type FaultCode = (typeof FAULT_CODES)[number]

/** The worse of two: a tag known to move outweighs one of which nothing is known, and either outweighs `immutable`. */
export function worseVerdict(a: Verdict, b: Verdict): Verdict {
  if (a === 'mutable' || b === 'mutable') return 'mutable'
  return a === 'unknown' || b === 'unknown' ? 'unknown' : 'immutable'
}
