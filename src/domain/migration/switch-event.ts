import type { RepositorySetting } from '../ecr/exclusion-filters.ts'
import type { SwitchEntry } from './switch-record.ts'

/** What comes of one repository while a switch is made or taken back. */
export type SwitchEvent = {
  readonly entry: Pick<SwitchEntry, 'repository' | 'before' | 'after'>
} & (
  | { readonly kind: 'switching' | 'switched' | 'failed' | 'restoring' | 'restored' }
  /** Somebody else had set it as planned. */
  | { readonly kind: 'already-switched' }
  /** It is as it was before, without a call. */
  | { readonly kind: 'already-restored' }
  /** Somebody else has changed it since. */
  | { readonly kind: 'left'; readonly actual: RepositorySetting }
)
