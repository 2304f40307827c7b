import type { Severity } from '../../domain/finding/finding.ts'
import type { JudgedFinding, ScanReport } from '../../domain/finding/scan-report.ts'
import { findingWords } from './finding-words.ts'

/** The scan in one sentence or two. Data stands in backticks. */
export function scanHeadline({ counted, comparison }: ScanReport): string {
  const [worst, ...others] = counted.filter(({ finding }) => finding.severity !== 'note')
  if (!worst) {
    return comparison.kind === 'base'
      ? 'This change adds nothing that moves a tag.'
      : 'Nothing here moves a tag, as far as the files can tell.'
  }
  const { path, line } = worst.finding.location
  const rest = others.length > 0 ? ` And ${tally(others)} more.` : ''
  return `${findingWords(worst.finding).headline} (\`${path}:${line}\`)${rest}`
}

/** "2 errors, 1 warning"; notes only where there is nothing else. */
export function tally(findings: readonly JudgedFinding[]): string {
  const count = (severity: Severity) => findings.filter(({ finding }) => finding.severity === severity).length
  const words = (['error', 'warning', 'note'] as const).flatMap((severity) => {
    const number = count(severity)
    return number > 0 ? [`${number} ${severity}${number > 1 ? 's' : ''}`] : []
  })
  return words.join(', ') || 'nothing'
}
