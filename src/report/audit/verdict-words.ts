import { settingText } from '../../domain/audit/audit-changes.ts'
import type { AuditedRepository, AuditVerdict } from '../../domain/audit/audited-repository.ts'
import { setFilters, setImmutable } from '../ecr-command.ts'
import { terraformFilters } from '../infrastructure-code.ts'
import { pasted, type Wording } from '../wording/wording.ts'
import { shellLines } from './ask-command.ts'
import { code } from './tag-words.ts'

/** A verdict as a person says it. */
export const VERDICT_LABELS: Readonly<Record<AuditVerdict, string>> = {
  protected: 'protected',
  ready: 'ready',
  'ready-with-filters': 'ready with filters',
  'not-yet': 'not yet',
  unknown: 'unknown',
}

/** Whether it is safe to make the repository's tags immutable, and what to do then. */
export function verdictWords(audited: AuditedRepository): Wording {
  return WORDS[audited.verdict](audited)
}

const FIRST = 'Put immutable-tag before the push first, so that a re-run adopts what is there. Then:'

const WORDS: Readonly<Record<AuditVerdict, (audited: AuditedRepository) => Wording>> = {
  protected: ({ mode, filters }) => ({
    headline: 'It keeps every tag that names a commit or a version already.',
    cause: [`It is ${code(settingText(mode, filters))}.`],
    remedy: [],
  }),
  ready: ({ repository, mode, filters }) => ({
    headline: 'Nothing that was read is in the way of making it immutable.',
    cause: [`It is ${code(settingText(mode, filters))}, and no tag of it that is in use is known to move.`],
    remedy: [
      FIRST,
      ...shellLines(repository, setImmutable),
      'As code: Terraform `image_tag_mutability = "IMMUTABLE"`, CloudFormation `ImageTagMutability: IMMUTABLE`.',
    ],
  }),
  'ready-with-filters': ({ repository, mode, filters, advice }) => ({
    headline: `It can be made immutable, with ${advice.length === 1 ? 'a filter' : 'filters'} for what must move: ${advice.map(code).join(', ')}.`,
    cause: [
      `It is ${code(settingText(mode, filters))}. These filters match what must move, and no tag that names a commit or a version.`,
    ],
    remedy: [
      FIRST,
      ...shellLines(repository, (known) => setFilters(known, 'IMMUTABLE_WITH_EXCLUSION', advice)),
      'As Terraform:',
      ...pasted(terraformFilters(advice)),
    ],
  }),
  'not-yet': () => ({
    headline: 'Something is in the way of making it immutable.',
    cause: ['To turn immutability on now would break the next push of what stands below.'],
    remedy: ['Take the obstacles away, one by one, and audit again. Do not turn it on before.'],
  }),
  unknown: () => ({
    headline: 'Whether it is safe to make it immutable is not known.',
    cause: ['Something could not be read that may be in the way, and what is not shown is not ready.'],
    remedy: ['Have it read, as it stands below, and audit again.'],
  }),
}
