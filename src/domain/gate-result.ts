import type { Admission, ExistingRule, Target, TargetVerdict } from './admission.ts'
import type { Derivation } from './derive-tag.ts'
import type { CodedError } from './errors.ts'
import type { MustMoveBlocked } from './must-move.ts'
import type { TemplateNote } from './tag-template.ts'

/** All that the gate found out; every output, annotation and summary is written from this. */
export interface GateResult {
  /** Null when no truthful tag could be derived: then `refusal` says why, and nothing was judged. */
  readonly derivation: Derivation | null
  readonly refusal: CodedError | null
  readonly targets: readonly JudgedTarget[]
  /** Null with `derivation`. */
  readonly admission: Admission | null
  readonly registryCheck: RegistryCheck
  readonly existing: ExistingRule
  readonly notes: readonly GateNote[]
  /** The policy's word on whether an image must say of which commit it is. */
  readonly requireRevision: boolean
  /** How account ids are written in the job summary. */
  readonly accountIds: 'full' | 'short'
  /** `https://github.com/owner/name`, the image's source; empty outside a repository on GitHub. */
  readonly source: string
}

export interface JudgedTarget extends Target {
  readonly outcome: TargetVerdict
}

/** `skipped`: `registry-check: auto` met an event that cannot have credentials. `needless`: no tag was left to ask about. */
export type RegistryCheck = 'done' | 'off' | 'skipped' | 'needless'

export type GateNote =
  | TemplateNote
  | { readonly code: 'COMMIT_NOT_VERIFIED'; readonly field: string }
  | { readonly code: 'DIRTY_TREE'; readonly count: number; readonly paths: readonly string[] }
  /** Git did not answer in time. */
  | { readonly code: 'DIRTY_UNKNOWN' }
  | { readonly code: 'REGISTRY_CHECK_SKIPPED' }
  /** An entry of `tags` that exports a cache and writes no tag. */
  | { readonly code: 'CACHE_WITHOUT_TAG'; readonly entry: string }
  | MustMoveBlocked
  | {
      readonly code: 'EXCEPTION_USED' | 'EXCEPTION_EXPIRING'
      readonly reference: string
      readonly owner: string
      readonly reason: string
      readonly expires: string
      readonly daysLeft: number
    }
