import type { DataMap } from '../../syntax/data.ts'
import type { NameScope } from './name-scope.ts'

/** A resource, as far as what it holds is read by it. */
export interface Resource {
  readonly root: DataMap
  /** Without its version; empty for the core group. */
  readonly group: string
  readonly kind: string
  /** In words: "Deployment `api`". */
  readonly words: string
  readonly names: NameScope
}
