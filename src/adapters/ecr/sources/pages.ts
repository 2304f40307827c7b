import { at } from '../../../domain/json-member.ts'
import { answerError } from '../faults.ts'

/** A hundred entries a page is the most that these services give. */
export const PAGE_SIZE = 100

/** A list in an answer, which must be there. */
export function listIn(page: unknown, member: string): readonly unknown[] {
  const list = at(page, member)
  if (Array.isArray(list)) return list
  throw answerError(`the answer holds no list ${member}`)
}
