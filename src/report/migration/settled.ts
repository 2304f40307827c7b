import type { MigrationPlan, MigrationStep, RepositoryPlan } from '../../domain/migration/migration-plan.ts'

/** Whether nothing is left to do for a step. */
export function isSettled({ state }: MigrationStep): boolean {
  return state === 'done' || state === 'not-needed'
}

/** The steps that are left of a repository in which no tag moves any more. */
export function leftOf({ readiness, steps }: Pick<RepositoryPlan, 'readiness' | 'steps'>): readonly MigrationStep[] {
  return readiness === 'done' ? steps.filter((step) => !isSettled(step)) : []
}

/** Whether nothing is left to do at all. Of a source that names no repository nothing was shown. */
export function isOver({ repositories, contradictions, absent, unplaced, edits }: MigrationPlan): boolean {
  return (
    repositories.length > 0 &&
    repositories.every((one) => one.readiness === 'done' && leftOf(one).length === 0) &&
    contradictions.length + absent.length + edits.length === 0 &&
    unplaced.every(({ change }) => change.kind === 'none')
  )
}
