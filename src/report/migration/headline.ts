import type { MigrationPlan, RepositoryPlan } from '../../domain/migration/migration-plan.ts'
import { counted, inARow } from '../audit/plural.ts'
import { READINESS_WORDS } from './step-words.ts'

const ORDER = [
  'ready',
  'ready-with-filters',
  'not-yet',
  'unknown',
  'done',
] as const satisfies RepositoryPlan['readiness'][]

/** Where the plan stands, in a sentence or two. */
export function migrationHeadline({ repositories, edits, contradictions }: MigrationPlan): string {
  if (repositories.length === 0) return 'The source names no repository of this audit.'
  const stands = ORDER.flatMap((readiness) => {
    const number = repositories.filter((one) => one.readiness === readiness).length
    return number > 0 ? [`${number} ${READINESS_WORDS[readiness]}`] : []
  })
  const files = new Set(edits.map(({ path }) => path)).size
  const written = edits.length > 0 ? ` ${counted(edits.length, 'edit')} in ${counted(files, 'file')}.` : ''
  const against =
    contradictions.length > 0 ? ` ${counted(contradictions.length, 'contradiction')} between code and registry.` : ''
  return `${counted(repositories.length, 'repository', 'repositories')}: ${inARow(stands)}.${written}${against}`
}
