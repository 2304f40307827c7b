import { answerError } from './faults.ts'

interface Page {
  readonly nextToken?: string | undefined
}

/** A thousand entries a page is the most that the API's lists take. */
export const PAGE_SIZE = 1000

/** Far more than any registry has, and an end to an answer that has none. */
const PAGES_LIMIT = 50

/** All pages of a list, in order. Throws an AnswerError for a list without an end. */
export async function allPages<P extends Page>(fetch: (position: { nextToken?: string }) => Promise<P>): Promise<P[]> {
  const pages: P[] = []
  let nextToken: string | undefined
  do {
    if (pages.length === PAGES_LIMIT) throw answerError(`the list has more than ${PAGES_LIMIT} pages`)
    const page = await fetch(nextToken ? { nextToken } : {})
    pages.push(page)
    nextToken = page.nextToken
  } while (nextToken)
  return pages
}
