import { answerOf, withHeaders } from './answer.ts'
import { callFault, type CallFault } from './fault.ts'

interface GitHubError {
  readonly id: string
  readonly status: number
  readonly message: string
  readonly headers?: Readonly<Record<string, string>>
  readonly errors?: readonly object[]
}

const RESET = '4102444800'

/** docs.github.com/rest/using-the-rest-api: troubleshooting, rate limits. */
const ERRORS: readonly GitHubError[] = [
  { id: '400', status: 400, message: 'Problems parsing JSON' },
  { id: '401', status: 401, message: 'Bad credentials' },
  { id: '403', status: 403, message: 'Resource not accessible by integration' },
  { id: '403-sso', status: 403, message: 'Resource protected by organization SAML enforcement.' },
  {
    id: '403-rate-limit',
    status: 403,
    message: 'API rate limit exceeded for installation ID 1.',
    headers: { 'x-ratelimit-limit': '1000', 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': RESET },
  },
  {
    id: '403-secondary-limit',
    status: 403,
    message: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
    headers: { 'retry-after': '60' },
  },
  { id: '404', status: 404, message: 'Not Found' },
  { id: '409', status: 409, message: 'Git Repository is empty.' },
  { id: '410', status: 410, message: 'This resource is gone' },
  { id: '422', status: 422, message: 'Validation Failed', errors: [{ code: 'custom', message: 'is not valid' }] },
  { id: '422-without-errors', status: 422, message: 'Reference already exists' },
  { id: '429', status: 429, message: 'Too many requests', headers: { 'retry-after': '60' } },
  { id: '451', status: 451, message: 'Repository access blocked' },
  { id: '500', status: 500, message: 'Server Error' },
  { id: '502', status: 502, message: 'Server Error' },
  { id: '503', status: 503, message: 'Service unavailable' },
  { id: '504', status: 504, message: "We couldn't respond to your request in time." },
  { id: '200-of-an-error', status: 200, message: 'Not Found' },
  {
    id: 'message-of-commands',
    status: 422,
    message: '::error::pwned\n::set-output name=verdict::passed\r\n<img src=x onerror=alert(1)> \u001b[31m\u202e',
  },
  { id: 'message-of-1-MB', status: 422, message: 'a'.repeat(1024 * 1024) },
]

export const GITHUB_ERRORS: readonly CallFault[] = [
  ...ERRORS.map(({ id, status, message, headers = {}, errors }) =>
    callFault(`error:${id}`, 'service error', () => {
      const body = { message, ...(errors && { errors }), documentation_url: 'https://docs.github.com/rest', status }
      return withHeaders(answerOf(status, 'application/json; charset=utf-8', JSON.stringify(body)), headers)
    }),
  ),
  ...[401, 403, 404, 422, 429, 500, 502, 503].map((status) =>
    callFault(`error:${status}-without-body`, 'service error', () => answerOf(status, null, '')),
  ),
]
