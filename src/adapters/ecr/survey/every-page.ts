import { answerError } from '../faults.ts'

interface Page {
  readonly nextToken?: string | undefined
}

/** Far more than any registry or repository has, and an end to a list that has none. */
const PAGES_LIMIT = 1000

/** All pages of a list, in order, each to be dropped before the next is asked for. Throws an AnswerError for a list without an end. */
export async function* everyPage<P extends Page>(
  fetch: (position: { nextToken?: string }) => Promise<P>,
): AsyncGenerator<P, void, undefined> {
  const seen = new Set<string>()
  let nextToken: string | undefined
  do {
    const page = await fetch(nextToken ? { nextToken } : {})
    nextToken = page.nextToken
    yield page
    if (!nextToken) return
    if (seen.has(nextToken)) throw answerError('the list begins anew: nextToken repeats itself')
    seen.add(nextToken)
  } while (seen.size < PAGES_LIMIT)
  throw answerError(`the list has more than ${PAGES_LIMIT} pages`)
}
