import type { ScanReport } from '../../domain/finding/scan-report.ts'
import { scanJson } from '../../report/scan/json.ts'

export const SCAN_OUTPUTS = ['verdict', 'findings', 'errors', 'new', 'sarif', 'json'] as const

export type ScanOutputs = Record<(typeof SCAN_OUTPUTS)[number], string>

/** The outputs of a job may hold 1 MiB in all; the SARIF file holds everything. */
const MAX_LISTED = 100
const MAX_JSON_LENGTH = 256 * 1024

/** Every output of scan. */
export function scanOutputs(report: ScanReport, sarif: string | null): ScanOutputs {
  const { counted, comparison, failed } = report
  const errors = counted.filter(({ finding }) => finding.severity === 'error')
  return {
    verdict: failed ? 'found' : 'clean',
    findings: String(counted.length),
    errors: String(errors.length),
    new: comparison.kind === 'base' ? String(counted.length) : '',
    sarif: sarif ?? '',
    json: boundedJson(report),
  }
}

function boundedJson(report: ScanReport): string {
  for (let limit = MAX_LISTED; limit > 0; limit = Math.floor(limit / 2)) {
    const json = scanJson(report, limit)
    if (json.length <= MAX_JSON_LENGTH) return json
  }
  return scanJson({ ...report, notes: [] }, 0)
}
