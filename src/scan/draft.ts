import type { Confidence, FindingSubject, RuleId, Severity } from '../domain/finding/finding.ts'
import type { Fact } from './facts.ts'
import type { SourceFile } from './source-file.ts'
import type { Span } from './span.ts'
import type { KnownPart, Link } from './value.ts'

/** A finding before it has its place, its fingerprint and its fixes. */
export interface Draft {
  readonly rule: RuleId
  readonly severity: Severity
  readonly confidence: Confidence
  readonly subject: FindingSubject
  readonly chain: readonly Link[]
  /** The file of the fact: spans without a path lie in it. */
  readonly file: SourceFile
  readonly fact: Fact
  /** Where the finding stands; null for where the fact stands. */
  readonly at: Span | null
  /** The text that is wrong, if a text is. */
  readonly culprit: KnownPart | null
  /** What an exception of the policy may excuse; null where the tag is not known. */
  readonly excusable: { readonly tag: string; readonly repository: string | null } | null
}
