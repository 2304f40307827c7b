import type { AuditedRepository } from '../../domain/audit/audited-repository.ts'
import type { Contradiction } from '../../domain/migration/migration-plan.ts'
import { repositoryUri } from '../../domain/ecr/ecr-registry.ts'
import type { SourceRepository } from '../../scan/source-image.ts'
import { sameFilters } from './declare.ts'

/** Where the next apply would undo what the registry has, or has not been made. */
export function contradictionsOf(
  { repository, mode, filters }: AuditedRepository,
  declarations: readonly SourceRepository[],
): Contradiction[] {
  if (mode === null) return []
  return declarations.flatMap((declaration) =>
    contradicts(declaration, mode, filters)
      ? [
          {
            location: declaration.location,
            by: declaration.by,
            uri: repositoryUri(repository),
            declared: { mode: declaration.mode, filters: declaration.filters ?? [] },
            actual: { mode, filters },
          },
        ]
      : [],
  )
}

function contradicts(declaration: SourceRepository, mode: string, filters: readonly string[]): boolean {
  if (!declaration.holds || declaration.mode === null) return false
  if (declaration.mode !== mode) return true
  return declaration.filters !== null && !sameFilters(declaration.filters, filters)
}
