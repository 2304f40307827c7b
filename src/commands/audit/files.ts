import type { AuditReport } from '../../domain/audit/audit-report.ts'
import { auditCsv } from '../../report/audit/csv.ts'
import { auditJson } from '../../report/audit/json.ts'
import { auditSarif } from '../../report/audit/sarif.ts'

/** What an audit can be written as, to a file. */
export const AUDIT_FORMATS = ['json', 'csv', 'sarif', 'html'] as const
export type AuditFormat = (typeof AUDIT_FORMATS)[number]

/** Those that fit into one text. */
type AuditText = Exclude<AuditFormat, 'html'>

/** Where each is to be written. */
export type AuditFiles = ReadonlyMap<AuditFormat, string>

const TEXTS: Readonly<Record<AuditText, (report: AuditReport, version: string) => string>> = {
  json: auditJson,
  csv: auditCsv,
  sarif: auditSarif,
}

export function auditAs(format: AuditText, report: AuditReport, version: string): string {
  return TEXTS[format](report, version)
}

/** Writes each of them, whatever became of the one before. Rejects with the first that could not be written. */
export async function writeAudit(
  report: AuditReport,
  files: AuditFiles,
  version: string,
  write: (path: string, content: string | Iterable<string>) => Promise<unknown>,
): Promise<void> {
  const failures: unknown[] = []
  for (const [format, path] of files) {
    await contentOf(format, report, version)
      .then((content) => write(path, content))
      .catch((error: unknown) => failures.push(error))
  }
  if (failures.length > 0) throw failures[0]
}

async function contentOf(
  format: AuditFormat,
  report: AuditReport,
  version: string,
): Promise<string | Iterable<string>> {
  if (format !== 'html') return auditAs(format, report, version)
  // Loaded when it is asked for.
  const { auditPage } = await import('../../report/audit/html/page.ts')
  return auditPage(report, { version })
}
