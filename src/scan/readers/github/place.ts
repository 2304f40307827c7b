import type { MappedText } from '../../mapped-text.ts'
import type { Scope } from './scope.ts'

/** An expression in its text, and what it can read. */
export interface Place {
  readonly mapped: MappedText
  readonly scope: Scope
}
