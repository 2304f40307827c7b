import type { AccountIds } from '../../domain/policy/policy.ts'
import type { Severity } from '../../domain/finding/finding.ts'
import type { JudgedFinding, ScanReport } from '../../domain/finding/scan-report.ts'
import { prose } from '../finding-markdown.ts'
import { codeSpan, details, escapeMarkdown, table } from '../markdown.ts'
import { summaryText } from '../summary-text.ts'
import { findingWords } from './finding-words.ts'
import { scanHeadline } from './headline.ts'
import { closing } from './text.ts'

/** A summary may hold 1 MiB in all; the SARIF has what goes beyond. */
const ROWS = 100
const EXPLAINED = 30

/** The scan for the job summary. */
export function scanSummary(report: ScanReport, { accountIds }: { readonly accountIds: AccountIds }): string {
  const listed = report.counted.filter(({ finding }) => finding.severity !== 'note')
  const notes = report.counted.filter(({ finding }) => finding.severity === 'note')
  return summaryText(
    [
      `### ${markOf(report)} ${prose(scanHeadline(report))}`,
      ...report.changedRules.map(
        (path) => `> This change edits ${codeSpan(path)}. It was judged by that file as the base has it.`,
      ),
      findingTable(listed),
      listed.length > 0 ? details('Why, and what to change', explained(listed)) : '',
      notes.length > 0 ? details(`Notes (${notes.length})`, findingTable(notes)) : '',
      details(
        'What was read',
        closing({ ...report, changedRules: [] }, true)
          .map((line) => `- ${prose(line)}`)
          .join('\n'),
      ),
      suppressedPart(report),
    ],
    accountIds,
  )
}

const MARKS: Readonly<Record<Severity, string>> = { error: '❌', warning: '⚠️', note: 'ℹ️' }

function markOf({ failed, counted }: ScanReport): string {
  if (failed) return '❌'
  return counted.some(({ finding }) => finding.severity !== 'note') ? '⚠️' : '✅'
}

function findingTable(findings: readonly JudgedFinding[]): string {
  if (findings.length === 0) return ''
  const rows = findings
    .slice(0, ROWS)
    .map(({ finding }) => [
      MARKS[finding.severity],
      codeSpan(`${finding.location.path}:${finding.location.line}`),
      prose(findingWords(finding).headline),
      codeSpan(finding.rule),
    ])
  const rest = findings.length - rows.length
  return `${table(['', 'Where', 'What', 'Rule'], rows)}${rest > 0 ? `\n\nAnd ${rest} more.` : ''}`
}

function explained(findings: readonly JudgedFinding[]): string {
  return findings
    .slice(0, EXPLAINED)
    .map(({ finding }) => {
      const { cause, remedy } = findingWords(finding)
      const place = codeSpan(`${finding.location.path}:${finding.location.line}`)
      return [`- ${place}`, ...[...cause, ...remedy].map((line) => `  ${prose(line)}`)].join('  \n')
    })
    .join('\n')
}

function suppressedPart({ suppressed }: ScanReport): string {
  if (suppressed.length === 0) return ''
  const rows = suppressed
    .slice(0, ROWS)
    .map(({ finding, by }) => [
      codeSpan(`${finding.location.path}:${finding.location.line}`),
      codeSpan(finding.rule),
      by.kind === 'comment' ? `comment at line ${by.line}` : escapeMarkdown(`${by.owner}, until ${by.expires}`),
      escapeMarkdown(by.reason),
    ])
  return details(
    `Let pass on somebody's word (${suppressed.length})`,
    table(['Where', 'Rule', 'By', 'Reason given'], rows),
  )
}
