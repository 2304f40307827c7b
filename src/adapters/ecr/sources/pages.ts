import { at } from '../../../domain/json-member.ts'
import { answerError } from '../faults.ts'

/** A hundred entries a page is the most that these services give. */
export const PAGE_SIZE = 100

/** A million entries, far more than any organisation has, and an end to a list that has none. */
const PAGES_LIMIT = 10_000

/**
 * All pages of a list, in order, of services that call the token as `member` says, in the question and in the answer alike.
 * Throws an AnswerError for a list without an end.
 */
export async function* everyPage(
  member: 'NextToken' | 'PaginationToken',
  fetch: (position: Readonly<Record<string, string>>) => Promise<unknown>,
): AsyncGenerator {
  const seen = new Set<string>()
  let token = ''
  do {
    const page = await fetch(token === '' ? {} : { [member]: token })
    yield page
    token = tokenIn(page, member)
    if (seen.has(token)) throw answerError(`the list begins anew: ${member} repeats itself`)
    if (token !== '') seen.add(token)
    if (seen.size === PAGES_LIMIT) throw answerError(`the list has more than ${PAGES_LIMIT} pages`)
  } while (token !== '')
}

function tokenIn(page: unknown, member: string): string {
  const token = at(page, member) ?? ''
  if (typeof token === 'string') return token
  throw answerError(`${member} is no text`)
}

/** A list in an answer, which must be there. */
export function listIn(page: unknown, member: string): readonly unknown[] {
  const list = at(page, member)
  if (Array.isArray(list)) return list
  throw answerError(`the answer holds no list ${member}`)
}
