import type { CodedError, ErrorCode } from '../domain/errors.ts'
import type { Reason } from '../domain/verdict/verdict.ts'
import type { Subject, Wording } from './wording/wording.ts'
import { CREATION_WORDING } from './wording/creation.ts'
import { EXISTING_WORDING } from './wording/existing.ts'
import { FAULT_WORDING } from './wording/fault.ts'
import { NAME_WORDING } from './wording/name.ts'
import { PROOF_WORDING } from './wording/proof.ts'
import { PROTECTION_WORDING } from './wording/protection.ts'

const WORDINGS = {
  ...NAME_WORDING,
  ...PROTECTION_WORDING,
  ...CREATION_WORDING,
  ...EXISTING_WORDING,
  ...PROOF_WORDING,
  ...FAULT_WORDING,
}

export interface Explanation extends Wording {
  readonly code: Reason['code'] | ErrorCode
}

/** Every code that can stand in a message; docs/troubleshooting.md has a section on each. */
export const REASON_CODES = Object.keys(WORDINGS) as readonly Reason['code'][]

/** Why a reason holds for a target: the cause of a refusal, or what an admission stands on. */
export function explain(reason: Reason, target: Subject): Explanation {
  // Each wording takes the reason of its own code, which the table's type holds and an index by union cannot show.
  const wording = WORDINGS[reason.code] as (reason: Reason, target: Subject) => Wording
  return { code: reason.code, ...wording(reason, target) }
}

export function explainError({ code, message, remedy }: CodedError): Explanation {
  const [headline = code, ...cause] = message.split('\n')
  return { code, headline, cause, remedy }
}

/** The whole message as plain text: the headline, then everything else indented below it. */
export function plainText({ code, headline, cause, remedy }: Explanation, docs: string): string {
  const body = [...cause, ...remedy, `[${code}] ${docs}#${code.toLowerCase()}`]
  return [headline, ...body.map((line) => `  ${line}`)].join('\n')
}
