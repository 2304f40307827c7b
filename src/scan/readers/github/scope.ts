import type { Span } from '../../span.ts'
import type { LinkKind } from '../../value.ts'
import type { Result } from './result.ts'
import type { Triggers } from './triggers.ts'

/** What a name holds, and where it got it. */
export interface Binding {
  readonly result: Result
  readonly span: Span | null
  readonly by: LinkKind
}

/** What an expression can read where it stands. Each gives null for what nothing is known of. */
export interface Scope {
  readonly triggers: Triggers
  /** The folder of the action that is read, relative to the root of the tree; null in a workflow. */
  readonly action: string | null
  readonly env: Environment
  readonly input: (name: string) => Binding | null
  readonly matrix: (axis: string) => Binding | null
  /** In a run that these triggers allow, since docker/metadata-action makes other tags in others; null for any of that step's runs. */
  readonly output: (step: string, name: string, triggers: Triggers | null) => Binding | null
  readonly jobOutput: (job: string, name: string) => Binding | null
}

export interface Environment {
  readonly get: (name: string) => Binding | null
  /** Of the outermost level first; a name may come twice. */
  readonly names: () => Iterable<string>
}

const NO_ENVIRONMENT: Environment = { get: () => null, names: () => [] }

const nothing = (): null => null

export function bareScope(triggers: Triggers, action: string | null): Scope {
  return { triggers, action, env: NO_ENVIRONMENT, input: nothing, matrix: nothing, output: nothing, jobOutput: nothing }
}
