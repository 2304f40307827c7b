export interface Part {
  readonly name: string
  /** The names of its rows, in order. */
  readonly rows: readonly string[]
}

export const PARTS: readonly Part[]
