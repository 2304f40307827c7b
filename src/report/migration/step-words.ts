import type { MigrationStep, RepositoryPlan, StepId } from '../../domain/migration/migration-plan.ts'
import { leftOf } from './settled.ts'

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

type Notes = Readonly<Partial<Record<StepId, string>>>

const BEFORE_THE_SWITCH: Notes = {
  'gate-enforce': 'Right before the switch: until then it refuses each push, since the repository is mutable still.',
  declare: 'The next apply is the switch: merge it when the steps above are out.',
}

const AFTER_THE_SWITCH: Notes = {
  'gate-enforce': 'The repository is immutable already: until then the gate only reports what ECR refuses.',
  declare: 'The repository is immutable already: until then the next apply may take that back.',
}

/** What to know before a step is taken; empty where its title says it all. */
export function stepNote({ id }: MigrationStep, { audited }: Pick<RepositoryPlan, 'audited'>): string {
  const notes = audited.verdict === 'protected' ? AFTER_THE_SWITCH : BEFORE_THE_SWITCH
  return notes[id] ?? ''
}

export const STATE_WORDS: Readonly<Record<MigrationStep['state'], string>> = {
  done: 'done',
  edits: "this plan's edits do it",
  'by-hand': 'by hand',
  waits: 'waits for what stands above',
  command: 'ready to be run',
  'not-needed': 'not needed',
}

const READINESS_WORDS: Readonly<Record<RepositoryPlan['readiness'], string>> = {
  done: 'done',
  ready: 'ready',
  'ready-with-filters': 'ready with filters',
  'not-yet': 'not yet',
  unknown: 'unknown',
}

/** `switched`: immutable, with steps that are left. */
export function readinessWords(repository: Pick<RepositoryPlan, 'readiness' | 'steps'>): string {
  return leftOf(repository).length > 0 ? 'switched' : READINESS_WORDS[repository.readiness]
}
