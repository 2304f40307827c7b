import type { AuditReport } from '../../domain/audit/audit-report.ts'
import type { AuditedRepository } from '../../domain/audit/audited-repository.ts'
import { isNamedIn } from './named.ts'

/** The audit without what the source names and no registry has, as if all had been listed. What somebody asks for stays. */
export function withoutAbsent(report: AuditReport, asked: readonly string[]): AuditReport {
  const isAsked = isNamedIn(asked)
  return { ...report, repositories: report.repositories.filter((one) => !isAbsent(one) || isAsked(one)) }
}

function isAbsent({ obstacles }: AuditedRepository): boolean {
  return obstacles.some(
    (one) => one.kind === 'unread' && one.what === 'setting' && one.failure.code === 'ECR_REPOSITORY_NOT_FOUND',
  )
}
