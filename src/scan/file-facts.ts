import type { Fact } from './facts.ts'
import type { SourceFile } from './source-file.ts'

/** A file and what it says. */
export interface FileFacts {
  readonly file: SourceFile
  readonly facts: readonly Fact[]
}
