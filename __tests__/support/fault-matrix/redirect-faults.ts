import { answerOf, withHeaders } from './answer.ts'
import { callFault, type CallFault, type Meeting } from './fault.ts'

const STATUSES = [300, 301, 302, 303, 307, 308]

const PLACES: Readonly<Record<string, (meeting: Meeting) => string | null>> = {
  'another-host': ({ origins, request }) => origins.elsewhere + request.path,
  itself: ({ origins, request }) => origins.front + request.path,
  nowhere: () => null,
  'a-file': () => 'file:///etc/passwd',
  garbage: () => 'http://[',
}

/** A client that follows to the other host is given the right answer there, and is seen among the strays. */
export const REDIRECTS: readonly CallFault[] = STATUSES.flatMap((status) =>
  Object.entries(PLACES).map(([name, place]) =>
    callFault(`redirect:${status}-to-${name}`, 'redirect', (meeting) => {
      const location = place(meeting)
      const moved = answerOf(status, 'application/json', '{"message":"Moved"}')
      return location === null ? moved : withHeaders(moved, { location })
    }),
  ),
)
