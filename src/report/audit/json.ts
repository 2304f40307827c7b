import type { AuditReport } from '../../domain/audit/audit-report.ts'
import type { AuditedRepository } from '../../domain/audit/audited-repository.ts'
import { auditTotals } from '../../domain/audit/totals.ts'
import { repositoryUri } from '../../domain/ecr/ecr-registry.ts'

/** The audit as JSON, version 1 of its form: one registry and one repository a line, so that two of them can be compared. */
export function auditJson(report: AuditReport): string {
  const { asOf, source, activeDays, complete, registries, repositories, changes } = report
  const members = [
    member('version', 1),
    member('asOf', asOf),
    member('source', source),
    member('activeDays', activeDays),
    member('complete', complete),
    member('totals', totalsForm(report)),
    list('registries', registries),
    list('repositories', repositories.map(repositoryForm)),
    member('changes', changes),
  ]
  return `{\n${members.join(',\n')}\n}\n`
}

function totalsForm({ registries, repositories }: AuditReport): object {
  const { verdicts, scanners } = auditTotals(repositories)
  return {
    registries: registries.length,
    registriesUnread: registries.filter(({ failure }) => failure !== null).length,
    templatesAtRisk: registries.reduce((sum, { templates }) => sum + templates.length, 0),
    repositories: repositories.length,
    verdicts,
    scanners,
  }
}

function repositoryForm({ repository, ...audited }: AuditedRepository): object {
  const { account, region, name } = repository
  const { owner, mode, filters, verdict, advice, ...rest } = audited
  return { uri: repositoryUri(repository), account, region, name, owner, mode, filters, verdict, advice, ...rest }
}

function member(name: string, value: unknown): string {
  return `${JSON.stringify(name)}: ${JSON.stringify(value)}`
}

function list(name: string, items: readonly object[]): string {
  if (items.length === 0) return member(name, [])
  return `${JSON.stringify(name)}: [\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]`
}
