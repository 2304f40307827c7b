import type { MigrationStep, RepositoryPlan, StepId } from '../../domain/migration/migration-plan.ts'

/** The steps as a person says them. Code stands in backticks. */
export const STEP_TITLES: Readonly<Record<StepId, string>> = {
  'gate-report': 'The gate before each push, with `mode: report`',
  'stop-pushing': 'No more pushes of tags that move, in rollback workflows either',
  'pin-consumers': 'Pin what runs to the image of today',
  'gate-enforce': 'The gate with `mode: enforce`',
  declare: 'Declare it in code',
  filters: 'Filters for what must move',
  switch: 'Turn immutability on',
}

/** What to know before a step is taken; empty where its title says it all. */
export const STEP_NOTES: Readonly<Record<StepId, string>> = {
  'gate-report': '',
  'stop-pushing': '',
  'pin-consumers': '',
  'gate-enforce': 'Right before the switch: until then it refuses each push, since the repository is mutable still.',
  declare: 'The next apply is the switch: merge it when the steps above are out.',
  filters: '',
  switch: '',
}

export const STATE_WORDS: Readonly<Record<MigrationStep['state'], string>> = {
  done: 'done',
  edits: "this plan's edits do it",
  'by-hand': 'by hand',
  waits: 'waits for what stands above',
  command: 'ready to be run',
  'not-needed': 'not needed',
}

export const READINESS_WORDS: Readonly<Record<RepositoryPlan['readiness'], string>> = {
  done: 'done',
  ready: 'ready',
  'ready-with-filters': 'ready with filters',
  'not-yet': 'not yet',
  unknown: 'unknown',
}

/** Whether nothing is left to do for it. */
export function isSettled({ state }: MigrationStep): boolean {
  return state === 'done' || state === 'not-needed'
}
