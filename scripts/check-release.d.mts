export interface ReleaseFacts {
  readonly version: string
  /** Those of the commit, by path; null where there is none. */
  readonly files: Readonly<Record<string, string | null>>
  /** The files that still have a stand-in for who owns the repository. */
  readonly unowned: readonly string[]
  readonly commit: string | null
  readonly onMain: boolean
  /** The commit that the version's tag names, if it is there. */
  readonly tagged: string | null
  /** The versions whose tags are there. */
  readonly released: readonly string[]
}

/** What stands against the release, one line each. */
export function releaseFaults(facts: ReleaseFacts): string[]

/** The version's section of the changelog, without its heading. */
export function notesOf(changelog: string, version: string): string
