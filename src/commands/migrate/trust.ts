import type { RepositoryPlan } from '../../domain/migration/migration-plan.ts'
import { isNamedIn } from './named.ts'

/** What stands for and against this checkout's word. */
export interface Standing {
  /** Names and URIs of repositories of which somebody says that nothing but this checkout pushes them. */
  readonly pushedOnlyHere: readonly string[]
  /** Why this checkout may push still what it shows to be over. */
  readonly doubts: readonly string[]
}

/**
 * Tells whether a repository that is ready may be switched. What the registry saw move, and this checkout does not push, another may:
 * that it is over somebody has to say.
 */
export function trusting({ pushedOnlyHere, doubts }: Standing): (one: Pick<RepositoryPlan, 'audited'>) => boolean {
  const isVouchedFor = isNamedIn(pushedOnlyHere)
  return ({ audited }) => isReadyInRegistry(audited) || (doubts.length === 0 && isVouchedFor(audited))
}

/** Whatever the source says. */
function isReadyInRegistry({ verdict }: RepositoryPlan['audited']): boolean {
  return verdict === 'ready' || verdict === 'ready-with-filters'
}
