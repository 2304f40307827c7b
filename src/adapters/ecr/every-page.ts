import { at } from '../../domain/json-member.ts'
import { answerError } from './faults.ts'

/** Far more than any registry, repository or organisation has, and an end to a list that has none. */
const MOST_ENTRIES = 1_000_000

/**
 * All pages of a list, in order, each to be dropped before the next is asked for. `member` is what the service calls its token, in the
 * question and in the answer alike. Throws an AnswerError for a list without an end.
 */
export async function* everyPage<P>(
  member: 'nextToken' | 'NextToken' | 'PaginationToken',
  pageSize: number,
  fetch: (position: Readonly<Record<string, string>>) => Promise<P>,
): AsyncGenerator<P, void, undefined> {
  const mostPages = MOST_ENTRIES / pageSize
  const seen = new Set<string>()
  let token = ''
  do {
    const page = await fetch(token === '' ? {} : { [member]: token })
    token = tokenIn(page, member)
    yield page
    if (seen.has(token)) throw answerError(`the list begins anew: ${member} repeats itself`)
    if (token !== '') seen.add(token)
    if (seen.size === mostPages) throw answerError(`the list has more than ${mostPages} pages`)
  } while (token !== '')
}

function tokenIn(page: unknown, member: string): string {
  const token = at(page, member) ?? ''
  if (typeof token === 'string') return token
  throw answerError(`${member} is no text`)
}
