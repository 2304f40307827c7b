import type { Existence } from '../domain/verdict/existence.ts'
import type { JudgedTarget } from '../domain/verdict/gate-result.ts'
import type { ExistingReason } from '../domain/verdict/verdict.ts'

const STANDING: ReadonlySet<string> = new Set<ExistingReason['code']>([
  'TAG_EXISTS',
  'TAG_ARCHIVED',
  'TAG_BURNED',
  'EXISTING_UNPROVEN',
])

/** What the verdict on a target stands on, in a few words; the whole of it is the explanation's. */
export function whatDecides(target: JudgedTarget): string {
  const { reason } = target.name
  // The name passed on the policy's word and not by its look, whatever the registry says.
  const allowed = reason.code === 'TAG_ALLOWED' ? `; the policy allows its name ("${reason.pattern}")` : ''
  return `${decisive(target)}${allowed}`
}

function decisive(target: JudgedTarget): string {
  const { exception, outcome } = target
  if (exception && outcome.excepted) return `an exception of ${exception.owner}, until ${exception.expires}`
  const { reason } = outcome
  if (reason.code === 'EXCEPTION_EXPIRED') return `an exception that ended on ${reason.expires}`
  if (reason === target.name.reason) return outcome.verdict === 'not-checked' ? 'its name alone' : 'its name'
  if ('filter' in reason && reason.filter !== '') return `the filter "${reason.filter}"`
  if (reason.code === 'ECR_NOT_EXCLUDED') return `no filter matches (${reason.filters.join(', ')})`
  if (reason.code === 'ECR_IMMUTABLE' || reason.code === 'ECR_MUTABLE') return 'the mode'
  if ('appliedFor' in reason) return `the creation template "${reason.prefix}"`
  if (reason.code === 'ECR_PULL_THROUGH_CACHE') return `the pull-through cache rule "${reason.prefix}"`
  return STANDING.has(reason.code) ? 'what is there already' : reason.code
}

/** Whether the tag is there already, in a few words. */
export function standingWord(existence: Existence | null): string {
  switch (existence?.state) {
    case undefined:
      return 'not looked up'
    case 'absent':
      return 'no'
    case 'unknown':
      return `unknown (${existence.fault.code})`
    case 'present':
      return existence.archived ? `archived, ${existence.digest}` : `yes, ${existence.digest}`
  }
}
