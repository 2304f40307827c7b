import type { RuleId } from '../../domain/finding/finding.ts'
import type { Draft } from '../draft.ts'
import type { Tree } from '../tree.ts'

/** What one rule finds in a tree. */
export interface Rule {
  readonly id: RuleId
  /** Finds nothing unless it is asked for. */
  readonly isOff?: boolean
  readonly judge: (tree: Tree) => readonly Draft[]
}
