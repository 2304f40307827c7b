import type { Span } from '../span.ts'
import { onlyText, type Value } from '../value.ts'
import type { Field } from './expand.ts'
import type { Machine, Streams } from './machine.ts'
import type { Scope } from './scope.ts'

/** A command with its words expanded, about to run. */
export interface Call {
  readonly fields: readonly Field[]
  /** What is set for it alone. */
  readonly assignments: ReadonlyMap<string, Value>
  readonly machine: Machine
  readonly scope: Scope
  readonly io: Streams
  readonly span: Span
  /** As it is written, for what it writes. */
  readonly name: string
}

export function argumentFields({ fields }: Call): readonly Field[] {
  return fields.slice(1)
}

export function argumentValues({ fields }: Call): Value[] {
  return fields.slice(1).map(({ value }) => value)
}

export function argumentTexts({ fields }: Call): (string | null)[] {
  return fields.slice(1).map(({ value }) => onlyText(value))
}
