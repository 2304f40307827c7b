import { answerOf, withHeaders, type Answer } from './answer.ts'
import { errorAnswer } from './error-forms.ts'
import { errorNames, type NamedError } from './error-names.ts'
import { callFault, type CallFault } from './fault.ts'
import type { Protocol } from './call.ts'

type Worded = Exclude<Protocol, 'github'>

/** Each error that the operation may answer, in the form of its protocol. */
export function errorFaults(protocol: Worded, operation: string): readonly CallFault[] {
  return [
    ...errorNames(protocol, operation).map((error) =>
      callFault(`error:${error.name}`, 'service error', () => errorAnswer(protocol, error)),
    ),
    ...HOSTILE.map(([id, error]) => callFault(`error:${id}`, 'service error', () => errorAnswer(protocol, error))),
    ...(protocol === 'ecr' || protocol === 'config' || protocol === 'tagging' ? JSON_FORMS : []),
    ...WITHOUT_BODY,
    ...clockFaults(protocol),
    ...(SIGNED.has(protocol) ? [expiring(protocol)] : []),
  ]
}

const INJECTION =
  '::error::pwned\n::set-output name=verdict::passed\r\n<img src=x onerror=alert(1)> [x](javascript:1) \u001b[31m\u202e'

/** Errors whose words are an attack on who repeats them. */
const HOSTILE: readonly (readonly [id: string, error: NamedError])[] = [
  ['message-of-commands', { name: 'AccessDeniedException', status: 400, message: INJECTION }],
  ['message-of-1-MB', { name: 'AccessDeniedException', status: 400, message: 'a'.repeat(1024 * 1024) }],
  ['message-empty', { name: 'AccessDeniedException', status: 400, message: '' }],
  ['name-of-10-kB', { name: 'A'.repeat(10_000), status: 400 }],
  ['name-empty', { name: '', status: 400 }],
  ['status-200', { name: 'AccessDeniedException', status: 200 }],
]

const TYPE = 'application/x-amz-json-1.1'

/** Other spellings of one and the same error that services of the protocol use. */
const JSON_FORMS: readonly CallFault[] = [
  form('namespaced', () =>
    answerOf(400, TYPE, '{"__type":"com.amazonaws.ecr#ThrottlingException","message":"Rate exceeded"}'),
  ),
  form('capital-message', () => answerOf(400, TYPE, '{"__type":"ThrottlingException","Message":"Rate exceeded"}')),
  form('code', () => answerOf(400, TYPE, '{"code":"ThrottlingException","message":"Rate exceeded"}')),
  form('header', () =>
    withHeaders(answerOf(400, TYPE, '{}'), { 'x-amzn-errortype': 'ThrottlingException:http://example.com/' }),
  ),
  form('message-as-object', () => answerOf(400, TYPE, '{"__type":"ThrottlingException","message":{"text":1}}')),
  form('type-as-number', () => answerOf(400, TYPE, '{"__type":42,"message":"Rate exceeded"}')),
]

function form(name: string, answer: () => Answer): CallFault {
  return callFault(`error-form:${name}`, 'service error', answer)
}

const WITHOUT_BODY: readonly CallFault[] = [400, 401, 403, 404, 408, 418, 429, 500, 502, 503, 504].map((status) =>
  callFault(`error:${status}-without-body`, 'service error', () => answerOf(status, null, '')),
)

/** The services that hold a signature against a clock, and how they say that it is wrong. */
const SKEW: ReadonlyMap<Worded, readonly NamedError[]> = new Map([
  ...(['ecr', 'config', 'tagging', 'security-hub'] as const).map(
    (protocol) =>
      [protocol, skewed('InvalidSignatureException', 'RequestTimeTooSkewed', 'RequestInTheFuture')] as const,
  ),
  ['sts', skewed('SignatureDoesNotMatch', 'RequestExpired', 'RequestTimeTooSkewed')] as const,
  ['layer', skewed('RequestTimeTooSkewed')] as const,
])

function skewed(...names: readonly string[]): readonly NamedError[] {
  const message = 'Signature expired: 20260101T000000Z is now earlier than 20260101T055500Z (20260101T060000Z - 5 min.)'
  return names.map((name) => ({ name, status: 403, message }))
}

const HOUR = 3_600_000

/** What the service takes the time for. */
const DATES: Readonly<Record<string, () => string>> = {
  'hours-ahead': () => new Date(Date.now() + 6 * HOUR).toUTCString(),
  'hours-behind': () => new Date(Date.now() - 6 * HOUR).toUTCString(),
  'no-date': () => 'half past nine',
}

function clockFaults(protocol: Worded): readonly CallFault[] {
  return (SKEW.get(protocol) ?? []).flatMap((error) =>
    Object.entries(DATES).map(([name, date]) =>
      callFault(`clock:${error.name}-${name}`, 'clock', () =>
        withHeaders(errorAnswer(protocol, error), { date: date() }),
      ),
    ),
  )
}

const SIGNED: ReadonlySet<Worded> = new Set(['ecr', 'config', 'tagging', 'security-hub', 'sts'])

/** The first call is answered; by the next one the credentials have expired. */
function expiring(protocol: Worded): CallFault {
  const name = protocol === 'sts' ? 'ExpiredToken' : 'ExpiredTokenException'
  const message = 'The security token included in the request is expired'
  return callFault('credentials:expire-after-the-first-call', 'credentials', ({ count, upstream }) =>
    count === 0 ? upstream() : errorAnswer(protocol, { name, status: protocol === 'sts' ? 403 : 400, message }),
  )
}
