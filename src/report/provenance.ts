import type { Derivation } from '../domain/tag/derive-tag.ts'
import { capital } from './wording/wording.ts'

/** Why this commit, in a sentence: `The pull request's head commit (pull_request.head.sha), which is checked out.` */
export function provenanceSentence({ provenance, revision }: Derivation): string {
  const { why, field, verified, rejected } = provenance
  const first = rejected.find(({ value }) => value !== revision)
  const passedOver = first ? ` ${first.field} was not used: ${first.why}.` : ''
  return `${capital(why)} (${field})${standing(field, verified)}.${passedOver}`
}

function standing(field: string, verified: boolean): string {
  if (!verified) return '; there is no checkout to hold it against'
  return field === 'HEAD' ? '' : ', which is checked out'
}
