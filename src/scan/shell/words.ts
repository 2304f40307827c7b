import type { MappedText } from '../mapped-text.ts'
import type { Fact, FactBase } from '../facts.ts'
import type { Span } from '../span.ts'
import type { Value } from '../value.ts'

/** A word of a command after expansion, and where it stands. */
export interface Word {
  readonly value: Value
  readonly span: Span
}

/** A command that may run, its words expanded. */
export interface CommandLine {
  /** The program and its arguments; never empty. */
  readonly words: readonly Word[]
  /** What is set for this command alone: `TAG=x docker …`. */
  readonly assignments: ReadonlyMap<string, Value>
  /** A variable of the shell at this point, or null if nothing sets it. */
  readonly variable: (name: string) => Value | null
  /** The working directory, relative to the root of the tree, `''` for the root; null where it is not known. */
  readonly directory: string | null
  readonly span: Span
}

/** A fact of which the unit and the order are not known where it is found. */
export type LooseFact = Fact extends infer F ? (F extends FactBase ? Omit<F, 'unit' | 'order'> : never) : never

/** Text of another language inside of a script, as `${{ github.sha }}` in a step's `run`. */
export interface Hole {
  /** In the script's text. */
  readonly start: number
  readonly end: number
  readonly value: Value
}

export interface ShellInput {
  readonly script: MappedText
  readonly holes: readonly Hole[]
  /** What the environment gives before the script begins; null for what nothing is known to set. */
  readonly variable: (name: string) => Value | null
  /** Where it starts, relative to the root of the tree, `''` for the root; null where it is not known. */
  readonly directory: string | null
}

export interface ShellReading {
  /** In the order in which they would run. */
  readonly facts: readonly LooseFact[]
  /** What is written to `$GITHUB_OUTPUT` or by `::set-output`, by name. */
  readonly outputs: ReadonlyMap<string, Value>
  /** What later steps find in their environment: what is written to `$GITHUB_ENV`. */
  readonly laterEnvironment: ReadonlyMap<string, Value>
  /** The script's variables at its end, exported or not: for systems that keep the shell from one line to the next. */
  readonly variables: ReadonlyMap<string, Value>
  /** What it writes to files of the tree, by their paths. */
  readonly files: ReadonlyMap<string, Value>
  /** Where the text could not be understood: offset in the script, and why. */
  readonly faults: readonly { readonly index: number; readonly detail: string }[]
}
