import type { MigrationPlan } from '../../domain/migration/migration-plan.ts'

/** The plan as JSON, version 1 of its form. */
export function migrationJson(plan: MigrationPlan): string {
  const { asOf, contradictions, repositories, newRepositories, unplaced, edits } = plan
  return JSON.stringify({ version: 1, asOf, contradictions, repositories, newRepositories, unplaced, edits }, null, 2)
}
