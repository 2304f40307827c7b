import type { AuditReport } from '../../domain/audit/audit-report.ts'
import { auditCsv } from '../../report/audit/csv.ts'
import { auditJson } from '../../report/audit/json.ts'
import { auditSarif } from '../../report/audit/sarif.ts'

/** What an audit can be written as, to a file. */
export const AUDIT_FORMATS = ['json', 'csv', 'sarif', 'html'] as const
export type AuditFormat = (typeof AUDIT_FORMATS)[number]

/** Where each is to be written. */
export type AuditFiles = ReadonlyMap<AuditFormat, string>

const WRITTEN: Readonly<Record<AuditFormat, (report: AuditReport, version: string) => string | Promise<string>>> = {
  json: auditJson,
  csv: auditCsv,
  sarif: auditSarif,
  html: async (report, version) => {
    const page = await import('../../report/audit/html/page.ts')
    return page.auditHtml(report, { version })
  },
}

export async function auditAs(format: AuditFormat, report: AuditReport, version: string): Promise<string> {
  return WRITTEN[format](report, version)
}
