import type { MigrationPlan } from '../../domain/migration/migration-plan.ts'

/** The plan as JSON, version 1 of its form. */
export function migrationJson(plan: MigrationPlan): string {
  const { asOf, contradictions, repositories, newRepositories, absent, unplaced, edits } = plan
  return JSON.stringify(
    { version: 1, asOf, contradictions, repositories, newRepositories, absent, unplaced, edits },
    null,
    2,
  )
}
