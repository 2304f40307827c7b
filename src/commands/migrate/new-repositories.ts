import type { AuditReport } from '../../domain/audit/audit-report.ts'
import type { NewRepositoryStep } from '../../domain/migration/migration-plan.ts'
import type { SourceRepository } from '../../scan/source-image.ts'

/** What would make mutable repositories again. Of registries without a template the report does not tell. */
export function newRepositorySteps(
  { registries }: AuditReport,
  declarations: readonly SourceRepository[],
): NewRepositoryStep[] {
  return [
    ...registries.flatMap(({ account, region, templates }) =>
      templates.map(({ prefix, appliedFor }): NewRepositoryStep => ({
        kind: 'creation-template',
        account,
        region,
        prefix,
        appliedFor,
      })),
    ),
    ...declarations.filter(makesMany).map(declarationStep),
    { kind: 'service-control-policy' },
  ]
}

/** A template, or a declaration of which each use gives another name: the default of a module. */
function makesMany({ what, name, mode }: SourceRepository): boolean {
  return (what === 'creation-template' || name === null) && mode !== 'IMMUTABLE' && mode !== 'IMMUTABLE_WITH_EXCLUSION'
}

/** What it declares already exists, or will: it is changed once the repositories of today can take it. */
function declarationStep({ by, location, name, what }: SourceRepository): NewRepositoryStep {
  const reference = name ?? (what === 'creation-template' ? 'a creation template' : 'any name')
  return { kind: 'declaration', place: { location, by, reference, change: { kind: 'by-hand', to: 'IMMUTABLE' } } }
}
