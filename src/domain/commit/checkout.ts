export type CheckoutAnswer =
  | { readonly kind: 'none' }
  | Checkout
  | {
      readonly kind: 'refused'
      readonly why: 'safe-directory' | 'git-missing' | 'no-commit' | 'failed'
      readonly directory: string
      readonly detail: string
    }

export interface Checkout {
  readonly kind: 'checkout'
  readonly directory: string
  /** 40 lower-case hex digits (64 in a SHA-256 repository). */
  readonly head: string
  /** The commit's committer time, RFC 3339 in UTC, to the second. */
  readonly committedAt: string
  /** Null when HEAD is detached, as actions/checkout leaves it. */
  readonly branch: string | null
  /** Paths that differ from HEAD, untracked files included, at most 20; `dirtyCount` counts them all. */
  readonly dirty: readonly string[]
  /** Null if git could not tell in time, as in a huge tree: then nothing is known of the tree, and it is not called clean. */
  readonly dirtyCount: number | null
}
