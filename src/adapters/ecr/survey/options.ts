import type { Environment } from '../../../ports.ts'

export interface SurveyOptions {
  readonly env: Environment
  /** Of this program, for the user agent. */
  readonly version: string
  /** For debugging: one line an attempt. */
  readonly log: (line: string) => void
  /** For one attempt of one call, in milliseconds. */
  readonly attemptMs: number
  /** For one call with all its attempts, in milliseconds. */
  readonly deadlineMs: number
  /** The role that is assumed in every account but the caller's own, by its name or path and name; null for none. */
  readonly role: string | null
  /** Calls a second and registry. */
  readonly rate: number
  /** Calls under way at once to one registry. */
  readonly concurrency: number
}
