import type { MigrationPlan, RepositoryPlan } from '../../domain/migration/migration-plan.ts'
import { counted, inARow } from '../audit/plural.ts'
import { leftOf } from './settled.ts'
import { readinessWords, STEP_TITLES } from './step-words.ts'

const ORDER = [
  'ready',
  'ready-with-filters',
  'not-yet',
  'unknown',
  'done',
] as const satisfies RepositoryPlan['readiness'][]

/** Where the plan stands, in a sentence or two. */
export function migrationHeadline({ repositories, absent, edits, contradictions }: MigrationPlan): string {
  const named = repositories.length + absent.length
  if (named === 0) return 'The source names no repository of this audit.'
  const files = new Set(edits.map(({ path }) => path)).size
  const left = [...new Set(repositories.flatMap(leftOf).map(({ id }) => STEP_TITLES[id]))]
  return [
    `${counted(named, 'repository', 'repositories')}: ${inARow([...stands(repositories), ...(absent.length > 0 ? [`${absent.length} not found`] : [])])}.`,
    ...(edits.length > 0 ? [`${counted(edits.length, 'edit')} in ${counted(files, 'file')}.`] : []),
    ...(contradictions.length > 0
      ? [`${counted(contradictions.length, 'contradiction')} between code and registry.`]
      : []),
    ...(left.length > 0 ? [`Left to do where it is switched: ${left.join('; ')}.`] : []),
  ].join(' ')
}

/** `2 ready`, `1 done`. */
function stands(repositories: readonly RepositoryPlan[]): string[] {
  const inOrder = ORDER.flatMap((readiness) => repositories.filter((one) => one.readiness === readiness))
  const numbers = new Map<string, number>()
  for (const words of inOrder.map(readinessWords)) numbers.set(words, (numbers.get(words) ?? 0) + 1)
  return [...numbers].map(([words, number]) => `${number} ${words}`)
}
