import type { Finding } from '../../domain/finding/finding.ts'
import type { JudgedFinding, ScanReport } from '../../domain/finding/scan-report.ts'
import { findingWords } from './finding-words.ts'
import { tally } from './headline.ts'

/** The scan for a terminal or a log, line for line, without a headline. Notes are counted unless they are asked for. */
export function scanText(report: ScanReport, { notes }: { readonly notes: boolean }): string[] {
  const shown = report.counted.filter(({ finding }) => notes || finding.severity !== 'note')
  return [
    ...shown.flatMap(({ finding }) => findingLines(finding)),
    ...(shown.length > 0 ? [''] : []),
    ...closing(report, notes),
  ]
}

function findingLines(finding: Finding): string[] {
  const { path, line, column } = finding.location
  const { headline, cause, remedy } = findingWords(finding)
  return [
    `${path}:${line}:${column}: ${finding.severity}: ${headline} [${finding.rule}]`,
    ...[...cause, ...remedy].map((sentence) => `  ${sentence}`),
  ]
}

/** What else there is to know, a line each. */
export function closing(report: ScanReport, notes: boolean): string[] {
  const { counted, old, accepted, suppressed, filesListed, filesRead, changedRules, comparison, baseline } = report
  const hidden = counted.filter(({ finding }) => finding.severity === 'note').length
  return [
    `${counts(counted)} in ${filesRead} of ${filesListed} files.`,
    ...(hidden > 0 && !notes
      ? [`${hidden} of them ${hidden > 1 ? 'are notes' : 'is a note'}: --notes shows them.`]
      : []),
    ...(comparison.kind === 'base'
      ? [`Compared with ${comparison.base}: ${old.length} that were there already do not count.`]
      : []),
    ...(comparison.kind === 'impossible'
      ? [`What is new could not be told, because ${comparison.why}. Everything counts.`]
      : []),
    ...changedRules.map((path) => `${path} was read from the base: this change edits it.`),
    ...(accepted.length > 0 ? [`${accepted.length} accepted by the baseline.`] : []),
    ...(baseline && baseline.gone > 0
      ? [`${baseline.gone} entries of ${baseline.path} are found no longer: --write-baseline drops them.`]
      : []),
    ...(suppressed.length > 0 ? [`${suppressed.length} let pass on somebody's word.`] : []),
    ...report.notes.map(({ path, line, detail }) => `${path}${line === null ? '' : `:${line}`}: ${detail}.`),
  ]
}

function counts(counted: readonly JudgedFinding[]): string {
  const text = tally(counted)
  return text.charAt(0).toUpperCase() + text.slice(1)
}
