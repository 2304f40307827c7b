import type { AuditReport } from '../../domain/audit/audit-report.ts'
import { type AuditedRepository, AUDIT_VERDICTS } from '../../domain/audit/audited-repository.ts'
import { auditTotals } from '../../domain/audit/totals.ts'
import { repositoryUri } from '../../domain/ecr/ecr-registry.ts'
import type { AuditFiles } from './files.ts'

export const AUDIT_OUTPUTS = ['verdict', 'repositories', ...AUDIT_VERDICTS, 'files', 'json'] as const

export type AuditOutputs = Record<(typeof AUDIT_OUTPUTS)[number], string>

/** `incomplete`: what was not listed may be worse than what was. No repository at all is what a mistyped region looks like. */
export type AuditOutcome = 'protected' | 'found' | 'incomplete'

export function auditOutcome({ complete, repositories }: AuditReport): AuditOutcome {
  if (!complete || repositories.length === 0) return 'incomplete'
  return repositories.every(({ verdict }) => verdict === 'protected') ? 'protected' : 'found'
}

/** Every output of audit. */
export function auditOutputs(report: AuditReport, files: AuditFiles): AuditOutputs {
  const { repositories, verdicts } = auditTotals(report.repositories)
  const counts = AUDIT_VERDICTS.map((verdict) => [verdict, String(verdicts[verdict])])
  return {
    verdict: auditOutcome(report),
    repositories: String(repositories),
    ...(Object.fromEntries(counts) as Record<(typeof AUDIT_VERDICTS)[number], string>),
    files: [...files.values()].join('\n'),
    json: boundedJson(report),
  }
}

/** The outputs of a job may hold 1 MiB in all; the files hold everything. */
const MAX_LISTED = 100
const MAX_JSON_LENGTH = 256 * 1024

function boundedJson({ asOf, source, complete, repositories }: AuditReport): string {
  const open = repositories.filter(({ verdict }) => verdict !== 'protected')
  const { verdicts } = auditTotals(repositories)
  const totals = { repositories: repositories.length, ...verdicts }
  const json = (limit: number): string =>
    JSON.stringify({ version: 1, asOf, source, complete, totals, open: open.slice(0, limit).map(entryOf) }, null, 2)
  for (let limit = MAX_LISTED; limit > 0; limit = Math.floor(limit / 2)) {
    const text = json(limit)
    if (text.length <= MAX_JSON_LENGTH) return text
  }
  return json(0)
}

function entryOf({ repository, verdict, mode, filters, owner, advice, obstacles }: AuditedRepository): object {
  return {
    uri: repositoryUri(repository),
    verdict,
    mode,
    filters,
    owner,
    advice,
    obstacles: obstacles.map(({ kind }) => kind),
  }
}
