import type { EcrRepository } from '../ecr/ecr-registry.ts'
import type { MovingClass, Unread } from '../verdict/verdict.ts'
import type { SecurityHubFinding } from './repository-record.ts'
import type { ScannerVerdicts } from './scanners.ts'
import type { UnknownSetting } from './setting-exposure.ts'

/**
 * Is it safe to make this repository's tags immutable?
 *
 * `protected`: it keeps every tag that names a commit or a version already. `ready`: nothing is in the way of IMMUTABLE.
 * `ready-with-filters`: the same, if these filters let caches, signatures and what the policy says move on. `not-yet`: something is
 * in the way. `unknown`: something could not be read that may be. Only what was shown is ready.
 */
export const AUDIT_VERDICTS = ['protected', 'ready', 'ready-with-filters', 'not-yet', 'unknown'] as const
export type AuditVerdict = (typeof AUDIT_VERDICTS)[number]

export interface AuditedRepository {
  /** With account and host. */
  readonly repository: EcrRepository
  /** As the registry names it; null if it could not be read. */
  readonly mode: string | null
  readonly filters: readonly string[]
  /** From its resource tags; null where none of the keys is there. */
  readonly owner: string | null
  readonly verdict: AuditVerdict
  /** The exclusion filters to turn immutability on with; empty unless the verdict is `ready-with-filters`. */
  readonly advice: readonly string[]
  /** The filters that what must move needs, whatever the verdict; null where none fit, and where that is not known, as of a protected one. */
  readonly letMove: readonly string[] | null
  /** What stands in the way; empty unless `not-yet` or `unknown`. */
  readonly obstacles: readonly Obstacle[]
  /** What is good to know and stops nothing. */
  readonly notes: readonly AuditNote[]
  /** Null where images were not asked for. */
  readonly tags: TagCounts | null
  /** When an image was last pushed, RFC 3339; null where that is not known. */
  readonly lastPushedAt: string | null
  readonly scanners: ScannerVerdicts
  readonly finding: SecurityHubFinding | null
}

/** How many of its tags are of each kind. */
export type TagCounts = Readonly<Record<TagKind, number>>

/**
 * `release`: a full version. `commit`: it names one. `series`: a number that counts up, as `build-417`. `allowed`: the policy's word
 * that it does not move. `cache` and `signature` must move. `moving`: its name says that it moves. `unclear`: only its owner knows.
 */
export const TAG_KINDS = ['release', 'commit', 'series', 'allowed', 'cache', 'signature', 'moving', 'unclear'] as const
export type TagKind = (typeof TAG_KINDS)[number]

/** A tag that moves, and what it stands for today. Times are its image's. */
export interface TagInUse {
  readonly tag: string
  /** `denied` by the policy. */
  readonly class: MovingClass | 'denied'
  readonly digest: string
  readonly pushedAt: string | null
  readonly lastPulledAt: string | null
  readonly archived: boolean
  /** The tag on the same image that does not move, to which consumers can be pinned: a version before a commit. Null where there is none. */
  readonly pin: string | null
}

/** Of long lists, as many as are told; the whole number stands beside them. */
export const TOLD = 10

export type Obstacle =
  /** Tags of one class, pushed within the window: the next push of each would be refused. The last pushed first, at most `TOLD`. */
  | {
      readonly kind: 'moving-tags'
      readonly class: MovingClass | 'denied'
      readonly tags: readonly TagInUse[]
      readonly count: number
    }
  /** Pushed within the window under names of which only an owner can tell whether they move. */
  | { readonly kind: 'unclear-tags'; readonly tags: readonly string[]; readonly count: number }
  /** Images lost their tag to another push within the window, and no tag that is known to move accounts for it: a re-run pushed its tag again. */
  | { readonly kind: 'overwritten'; readonly count: number; readonly lastPushedAt: string }
  /** What must move and no five safe filters let move. */
  | { readonly kind: 'filters-do-not-fit'; readonly tags: readonly string[]; readonly count: number }
  /** ECR takes a thousand tags an image, and each build of the same content adds one. */
  | { readonly kind: 'tag-limit'; readonly digest: string; readonly tags: number }
  /** A lifecycle rule would expire the image that consumers should be pinned to. */
  | ({ readonly kind: 'lifecycle-expires-pin'; readonly pin: string } & LifecycleHit)
  /** ECR itself moves the tags of a mirror, as the upstream does. */
  | { readonly kind: 'pull-through-cache'; readonly prefix: string; readonly upstream: string }
  | {
      readonly kind: 'unread'
      readonly what: 'setting' | 'images' | 'lifecycle' | 'cache-rules'
      readonly failure: Unread
    }
  /** Nobody asked for the images, so nothing is shown. */
  | { readonly kind: 'not-asked' }
  | { readonly kind: 'unknown-setting'; readonly code: UnknownSetting; readonly mode: string | null }

export interface LifecycleHit {
  readonly priority: number
  /** When at the earliest: in days from now (0: at any time), or after this many pushes of images that the rule counts. */
  readonly within: { readonly days: number } | { readonly pushes: number }
}

export type AuditNote =
  /** Tags that move by their names and were not pushed within the window: they freeze where they stand. At most `TOLD`. */
  | { readonly kind: 'still-tags'; readonly tags: readonly TagInUse[]; readonly count: number }
  /** Let move by an exception of the policy, for which a filter is among the advice. */
  | { readonly kind: 'excepted'; readonly tag: string; readonly owner: string; readonly expires: string }
  /** A filter of today that lets tags move which name a commit or a version. */
  | { readonly kind: 'exposing-filter'; readonly filter: string; readonly tag: string }
  /** A lifecycle rule that counts caches or signatures beside images, and so expires images for them. */
  | { readonly kind: 'lifecycle-counts-caches'; readonly priority: number }
  /** Images lost their tag to another push within the window, which tags that move account for. */
  | { readonly kind: 'overwritten'; readonly count: number; readonly lastPushedAt: string }
  | { readonly kind: 'unread'; readonly what: 'lifecycle'; readonly failure: Unread }
  | { readonly kind: 'empty' }
