import type { RuleId, Severity } from '../domain/finding/finding.ts'
import type { Policy } from '../domain/policy/policy.ts'

export interface ScanOptions {
  readonly policy: Policy
  /** `YYYY-MM-DD` in UTC: exceptions end. */
  readonly today: string
  /** What differs from the rules' own severities. */
  readonly severities: ReadonlyMap<RuleId, Severity | 'off'>
  /** How a workflow uses the gate, for what fixes put in: `owner/immutable-tag@v1`. */
  readonly action: string
  /** Whether a gate that fixes put in only reports, for repositories that are mutable still. */
  readonly gateReports?: boolean
}
