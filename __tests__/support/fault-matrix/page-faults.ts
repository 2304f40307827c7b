import { withBody, withHeaders, type Answer } from './answer.ts'
import type { AnswerShape } from './ecr-model.ts'
import { callFault, type CallFault, type Meeting } from './fault.ts'

type Body = Readonly<Record<string, unknown>>

interface Paging {
  readonly name: string
  readonly tolerable?: boolean
  readonly next: (count: number) => unknown
  /** Of each list. */
  readonly lists?: () => readonly unknown[]
}

const PAGINGS: readonly Paging[] = [
  { name: 'same-token', next: () => 'the-same' },
  { name: 'new-tokens', next: (count) => `token-${count}` },
  { name: 'new-tokens-and-nothing-else', next: (count) => `token-${count}`, lists: () => [] },
  { name: 'number-for-token', next: () => 42 },
  { name: 'object-for-token', next: () => ({ token: 'next' }) },
  { name: 'empty-token', tolerable: true, next: () => '' },
]

/** Lists that have no end: each page is the first one, and promises another. */
export function pageFaults({ token }: AnswerShape): readonly CallFault[] {
  if (token === null) return []
  return PAGINGS.map(({ name, next, lists, tolerable }) =>
    callFault(
      `pages:${name}`,
      'pages',
      async (meeting) => {
        const answer = await firstPage(meeting, token)
        const body = parsed(answer.body)
        if (body === null) return answer
        const emptied = Object.entries(body).map(([key, value]) => [
          key,
          Array.isArray(value) && lists ? lists() : value,
        ])
        return withBody(answer, JSON.stringify({ ...Object.fromEntries(emptied), [token]: next(meeting.count) }))
      },
      tolerable,
    ),
  )
}

/** By front, region and question. */
const FIRST_PAGES = new WeakMap<Meeting['origins'], Map<string, Promise<Answer>>>()

/** The upstream knows no token but its own. Of the same list it is asked once, and not ten thousand times. */
function firstPage({ request, upstream, origins, count }: Meeting, token: string): Promise<Answer> {
  const { [token]: _, ...question } = parsed(request.body) ?? {}
  const before = count === 0 ? undefined : FIRST_PAGES.get(origins)
  const known = before ?? new Map<string, Promise<Answer>>()
  FIRST_PAGES.set(origins, known)
  const body = JSON.stringify(question)
  // The region is in what the request is signed for.
  const [, , region] = request.headers.authorization?.split('/') ?? []
  const key = `${region} ${body}`
  const answer = known.get(key) ?? upstream(Buffer.from(body))
  known.set(key, answer)
  return answer
}

function parsed(bytes: Buffer): Body | null {
  try {
    const value: unknown = JSON.parse(String(bytes))
    return typeof value === 'object' && value !== null ? (value as Body) : null
  } catch {
    return null
  }
}

/** GitHub's way: a client that needs one page alone may stop there. */
export const LINKS: readonly CallFault[] = [
  callFault(
    'pages:link-to-itself',
    'pages',
    async (meeting) => {
      const { origins, request } = meeting
      return withHeaders(await meeting.upstream(), { link: `<${origins.front}${request.path}>; rel="next"` })
    },
    true,
  ),
]
