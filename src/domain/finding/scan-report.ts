import type { Finding, Severity } from './finding.ts'

/** What a scan found, and which of it counts. Its words are the report's. */
export interface ScanReport {
  /** What counts, worst first: by severity, then on changed lines, then new, then by place. */
  readonly counted: readonly JudgedFinding[]
  /** What the base had already: told, and not counted. */
  readonly old: readonly Finding[]
  /** What the baseline accepts. */
  readonly accepted: readonly Finding[]
  readonly suppressed: readonly Suppressed[]
  readonly notes: readonly ScanNote[]
  readonly filesListed: number
  /** Files of which something was read. */
  readonly filesRead: number
  readonly comparison: Comparison
  /** The rules that this change would judge itself by, had they not been read from the base: policy, baseline, ignored paths. */
  readonly changedRules: readonly string[]
  readonly baseline: BaselineState | null
  readonly failOn: Severity
  /** Whether anything counts that is as severe as `failOn`. */
  readonly failed: boolean
}

export interface JudgedFinding {
  readonly finding: Finding
  /** Not in the base; without a comparison, everything is. */
  readonly isNew: boolean
  readonly onChangedLine: boolean
}

/** A finding that somebody answers for. */
export interface Suppressed {
  readonly finding: Finding
  readonly by:
    | { readonly kind: 'comment'; readonly reason: string; readonly line: number }
    | { readonly kind: 'exception'; readonly owner: string; readonly reason: string; readonly expires: string }
}

/** What was not read, or not in full. It is told, and is no finding. */
export interface ScanNote {
  readonly path: string
  /** Counts from 1; null for the whole file. */
  readonly line: number | null
  /** In words that can follow "path: ". */
  readonly detail: string
}

export type Comparison =
  /** Nothing to compare with, or nothing asked for: everything counts. */
  | { readonly kind: 'none' }
  /** Full commit ids: what the change starts from, and what it comes to (null for the work tree as it is). */
  | { readonly kind: 'base'; readonly base: string; readonly head: string | null; readonly changedFiles: number }
  /** It should have been compared and could not be: everything counts. `why` can follow "because". */
  | { readonly kind: 'impossible'; readonly why: string }

export interface BaselineState {
  readonly path: string
  /** Entries of it that are found no longer. */
  readonly gone: number
}
