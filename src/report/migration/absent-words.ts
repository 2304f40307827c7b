import type { AbsentRepository } from '../../domain/migration/migration-plan.ts'
import { clip } from '../../domain/text/clip.ts'
import { inARow } from '../audit/plural.ts'
import { registryWords } from './place-words.ts'

const NAMED = 3

/** That a repository is not there, why it may not be, and what to do. Data stands in backticks. */
export function absentWords({ name, registries }: AbsentRepository): string {
  const rest = registries.length - NAMED
  const named = [...registries.slice(0, NAMED).map(registryWords), ...(rest > 0 ? [`${rest} more`] : [])]
  const have = registries.length === 1 ? 'has' : 'have'
  return `${inARow(named)} ${have} no repository \`${clip(name)}\`: it is mistyped, belongs to another account or region, or is yet to be made. Name the right one here (or with --account and --region, where only a run tells them), or make it with immutable tags. Then plan again.`
}
