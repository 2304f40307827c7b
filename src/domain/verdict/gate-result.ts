import type { Admission, ExistingRule, Target, TargetVerdict } from './admission.ts'
import type { Derivation } from '../tag/derive-tag.ts'
import type { CodedError } from '../errors.ts'
import type { MustMoveBlocked } from '../push/must-move.ts'
import type { AccountIds } from '../policy/policy.ts'
import type { TemplateNote } from '../tag/render-template.ts'

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
  readonly accountIds: AccountIds
  /** `https://github.com/owner/name`, the image's source; empty outside a repository on GitHub. */
  readonly source: string
}

/** What holds of a run whatever becomes of it. */
export type RunTerms = Pick<GateResult, 'existing' | 'requireRevision' | 'accountIds' | 'source'>

/** The result where no truthful tag could be derived, or none was. */
export function nothingJudged(refusal: CodedError, terms: RunTerms): GateResult {
  return { ...terms, derivation: null, refusal, targets: [], admission: null, registryCheck: 'needless', notes: [] }
}

/** Whether a finding fails the step, or is only said. */
export type RunMode = 'enforce' | 'report'

export interface JudgedTarget extends Target {
  readonly outcome: TargetVerdict
}

/** `skipped`: `registry-check: auto` met an event that cannot have credentials. `needless`: no tag was left to ask about. */
export type RegistryCheck = 'done' | 'off' | 'skipped' | 'needless'

/** The registry was asked at a place that the environment names. */
export interface EndpointNote {
  readonly code: 'CUSTOM_ENDPOINT'
  readonly endpoint: string
}

export type GateNote =
  | TemplateNote
  | { readonly code: 'COMMIT_NOT_VERIFIED'; readonly field: string }
  | { readonly code: 'DIRTY_TREE'; readonly count: number; readonly paths: readonly string[] }
  /** Git did not answer in time. */
  | { readonly code: 'DIRTY_UNKNOWN' }
  | { readonly code: 'REGISTRY_CHECK_SKIPPED' }
  | EndpointNote
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
