import type { Finding } from '../domain/finding/finding.ts'
import type { Suppressed } from '../domain/finding/scan-report.ts'
import { findException } from '../domain/policy/policy.ts'
import type { Draft } from './draft.ts'
import type { Locator } from './locate.ts'
import type { ScanOptions } from './scan-options.ts'
import type { Suppression } from './suppressions.ts'

/** By the line that they cover. */
export type SuppressionsByLine = ReadonlyMap<number | null, readonly Suppression[]>

export function byCoveredLine(suppressions: readonly Suppression[]): SuppressionsByLine {
  const byLine = new Map<number, Suppression[]>()
  for (const suppression of suppressions) {
    const same = byLine.get(suppression.covers)
    if (same) same.push(suppression)
    else byLine.set(suppression.covers, [suppression])
  }
  return byLine
}

/** The comment that accepts a finding, if there is one: on a line of it, or right above. */
export function commentFor(
  draft: Draft,
  finding: Finding,
  suppressions: ReadonlyMap<string, SuppressionsByLine>,
  locator: Locator,
): Suppressed | null {
  const { location, rule } = finding
  const lines = linesOf(draft, finding, locator)
  const byLine = suppressions.get(location.path)
  const found = [...lines].flatMap((line) => byLine?.get(line) ?? []).find(({ rules }) => rules.has(rule))
  return found ? { finding, by: { kind: 'comment', reason: found.reason, line: found.line } } : null
}

/** A command over several lines takes no comment within: it stands above the command, or beside the key of its list. */
function linesOf({ file, fact }: Draft, { location }: Finding, locator: Locator): ReadonlySet<number | null> {
  if (location.path !== file.path) return new Set([location.line])
  const list = fact.kind === 'push' || fact.kind === 'built' ? fact.list : null
  const listLine = list && locator.lineOf(list.start, list.path ?? file.path)
  return new Set([
    location.line,
    locator.lineOf(fact.span.start, fact.span.path ?? file.path),
    listLine,
    listLine === null ? null : listLine - 1,
  ])
}

/** The exception of the policy that accepts a finding, or the finding with the exception that has ended. */
export function excused(draft: Draft, finding: Finding, { policy, today }: ScanOptions): Suppressed | Finding {
  const { excusable } = draft
  if (!excusable || finding.subject.kind !== 'tag' || finding.rule === 'base-image-mutable-tag') return finding
  const found = findException(policy, excusable.tag, excusable.repository, today)
  if (!found) return finding
  const { owner, reason, expires } = found.exception
  if (found.state !== 'expired') return { finding, by: { kind: 'exception', owner, reason, expires } }
  return { ...finding, subject: { ...finding.subject, expired: { owner, expires } } }
}
