import type { Finding } from '../../domain/finding/finding.ts'
import type { ScanReport } from '../../domain/finding/scan-report.ts'
import { findingWords } from './finding-words.ts'

/** The scan as JSON, version 1 of its form: all of it, or the first findings of each list. */
export function scanJson(report: ScanReport, limit = Infinity): string {
  const { counted, old, accepted, suppressed, ...rest } = report
  const form = {
    version: 1,
    ...rest,
    counts: { counted: counted.length, old: old.length, accepted: accepted.length, suppressed: suppressed.length },
    findings: counted
      .slice(0, limit)
      .map(({ finding, isNew, onChangedLine }) => ({ ...findingForm(finding), isNew, onChangedLine })),
    old: old.slice(0, limit).map(findingForm),
    accepted: accepted.slice(0, limit).map(findingForm),
    suppressed: suppressed.slice(0, limit).map(({ finding, by }) => ({ ...findingForm(finding), by })),
  }
  return JSON.stringify(form, null, 2)
}

function findingForm(finding: Finding): object {
  return { ...finding, message: findingWords(finding).headline }
}
