/** A file of the tree that is scanned. */
export interface SourceFile {
  /** Relative to the root of the tree, with `/` between its parts. */
  readonly path: string
  readonly text: string
}

/** What a reader could not read, or would not. It is told, and is no finding. */
export interface ReadNote {
  readonly code: 'SYNTAX' | 'TOO_DEEP' | 'TOO_MANY' | 'FAILED' | 'UNSUPPORTED' | 'SUPPRESSION'
  readonly path: string
  /** Where it stands, in UTF-16 code units; null for the whole file. */
  readonly start: number | null
  /** In words that can follow "path: ". */
  readonly detail: string
}
