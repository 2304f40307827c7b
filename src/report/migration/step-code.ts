import type { MigrationStep, RepositoryPlan } from '../../domain/migration/migration-plan.ts'
import { shellLines } from '../audit/ask-command.ts'
import { setFilters } from '../ecr-command.ts'
import { terraformFilters } from '../infrastructure-code.ts'

export interface StepCode {
  readonly lines: readonly string[]
  readonly language: 'sh' | 'hcl'
}

const NOTHING: StepCode = { lines: [], language: 'sh' }

/** What is to be pasted for a step: the command of a switch that is ready, and the filters for a declaration. */
export function stepCode({ id, state }: MigrationStep, { audited, target }: RepositoryPlan): StepCode {
  if (target === null) return NOTHING
  const { mode, filters } = target
  if (id === 'switch' && state === 'command') {
    const lines = shellLines(audited.repository, (known) => setFilters(known, mode ?? '', filters))
    return { lines: lines.map((line) => line.slice(2)), language: 'sh' }
  }
  const isDeclared = id === 'declare' && state === 'by-hand' && filters.length > 0
  return isDeclared ? { lines: terraformFilters(filters), language: 'hcl' } : NOTHING
}
