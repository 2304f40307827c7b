import type { FaultCode } from '../../../src/domain/verdict/verdict.ts'
import type { Family } from './fault.ts'
import type { Cell } from './matrix.ts'

/** What is no answer of the service's own, or none that can be used. */
const UNUSABLE: readonly FaultCode[] = ['NETWORK_NOT_AWS', 'ECR_UNEXPECTED_ANSWER', 'ECR_EMPTY_ANSWER']

/** By what befalls a call of AWS, the codes that tell of it. */
const BY_FAMILY: Readonly<Record<Exclude<Family, 'service error'>, readonly string[]>> = {
  refused: ['NETWORK_REFUSED'],
  reset: ['NETWORK_RESET'],
  closed: ['NETWORK_RESET', 'NETWORK_NOT_AWS'],
  hang: ['NETWORK_TIMEOUT'],
  slow: ['NETWORK_TIMEOUT'],
  truncated: [...UNUSABLE, 'NETWORK_TIMEOUT'],
  'not HTTP': ['NETWORK_NOT_AWS', 'NETWORK_RESET', 'NETWORK_TIMEOUT'],
  'not JSON': UNUSABLE,
  // An error without a name is one of any kind.
  empty: [...UNUSABLE, 'ECR_ANSWER_MISMATCH', 'ECR_UNKNOWN_MODE', 'ECR_REQUEST_REJECTED'],
  unknown: [
    ...UNUSABLE,
    'ECR_ANSWER_MISMATCH',
    'ECR_OTHER_ACCOUNT',
    'ECR_REQUEST_REJECTED',
    'ECR_UNKNOWN_FILTER',
    'ECR_UNKNOWN_MODE',
  ],
  mismatch: ['ECR_ANSWER_MISMATCH', 'ECR_OTHER_ACCOUNT', 'ECR_EMPTY_ANSWER', 'ECR_UNEXPECTED_ANSWER'],
  pages: ['ECR_UNEXPECTED_ANSWER', 'ECR_EMPTY_ANSWER'],
  redirect: ['NETWORK_NOT_AWS'],
  TLS: ['NETWORK_TLS'],
  DNS: ['NETWORK_DNS'],
  clock: ['AWS_CLOCK_SKEW'],
  credentials: ['AWS_CREDENTIALS_EXPIRED'],
}

/** Of what the service itself says, by its name. The first pattern that fits decides. */
const BY_ERROR: readonly (readonly [id: RegExp, codes: readonly string[]])[] = [
  [/^error-form:type-as-number$/, ['ECR_REQUEST_REJECTED', 'NETWORK_NOT_AWS']],
  [/^error-form:|Throttl|TooManyRequests|SlowDown|RequestLimit|LimitExceededException|:429-/, ['ECR_THROTTLED']],
  [/Expired?Token|ExpiredTokenException/, ['AWS_CREDENTIALS_EXPIRED']],
  [/RequestExpired|Skew/, ['AWS_CLOCK_SKEW']],
  [
    /UnrecognizedClient|InvalidClientTokenId|Signature|MissingAuthentication|InvalidIdentityToken|IDP/,
    ['AWS_CREDENTIALS_INVALID'],
  ],
  [/AccessDenied|NotAuthorized|OptInRequired|message-/, ['ECR_ACCESS_DENIED', 'AWS_CREDENTIALS_INVALID']],
  [/RepositoryNotFound/, ['ECR_REPOSITORY_NOT_FOUND']],
  [/RequestTimeout/, ['NETWORK_TIMEOUT']],
  [/:5\d\d-|Internal|Unavailable|ServerException|Fault$/, ['ECR_SERVER_ERROR', 'NETWORK_NOT_AWS']],
]

/** Of any other: whatever says that it was refused. */
const REFUSALS = [
  'ECR_REQUEST_REJECTED',
  'NETWORK_NOT_AWS',
  'ECR_UNEXPECTED_ANSWER',
  'ECR_EMPTY_ANSWER',
  'AWS_CONFIGURATION',
  'ECR_SERVER_ERROR',
]

/** A status that speaks for itself, whatever the page says. */
const BY_STATUS: readonly (readonly [id: RegExp, code: string])[] = [
  [/^html:429$/, 'ECR_THROTTLED'],
  // Plain text at a port of TLS: the other side breaks off.
  [/^tls:not-expected$/, 'NETWORK_RESET'],
  [/^html:5\d\d$|status-999$/, 'ECR_SERVER_ERROR'],
]

const CREDENTIAL_CODES = [
  'AWS_NO_CREDENTIALS',
  'AWS_CREDENTIALS_INVALID',
  'AWS_CONFIGURATION',
  'ECR_SERVER_ERROR',
  'ECR_ACCESS_DENIED',
  'NETWORK_NOT_AWS',
  'NETWORK_TIMEOUT',
]

/** What the calls of a kind end in besides. */
function ofPlace({ place: { protocol, operation }, scenario, fault }: Cell): readonly string[] {
  // The chain of credentials goes on to the next source, and in the end there is none.
  // The SDK itself stumbles over `null`.
  if (protocol === 'credentials')
    return [...CREDENTIAL_CODES, ...(fault.id === 'answer:null' ? ['UNEXPECTED_FAILURE'] : [])]
  if (protocol === 'sts')
    return ['AWS_CREDENTIALS_INVALID', 'AWS_NO_CREDENTIALS', 'ECR_REQUEST_REJECTED', 'NETWORK_NOT_AWS']
  // It is known for its digest alone.
  if (protocol === 'layer') return ['ECR_UNEXPECTED_ANSWER']
  if (scenario.command !== 'gate') return []
  // The repository is missing, and whether a template would make it is in the message.
  if (operation === 'DescribeRepositoryCreationTemplates') return ['ECR_REPOSITORY_NOT_FOUND']
  return operation === 'DescribePullThroughCacheRules' ? ['ECR_MUTABLE'] : []
}

export function allowedCodes(cell: Cell): RegExp {
  const { place, fault, scenario } = cell
  if (place.protocol === 'github') return /^GITHUB_API_FAILED$/
  const { family, id } = fault
  const codes =
    family === 'service error'
      ? (BY_ERROR.find(([pattern]) => pattern.test(id))?.[1] ?? REFUSALS)
      : [...BY_FAMILY[family], ...BY_STATUS.flatMap(([pattern, code]) => (pattern.test(id) ? [code] : []))]
  // What was set is read anew, and what it is then is told.
  const looked = scenario.command === 'migrate' ? ['SWITCH_STOPPED'] : []
  // There are several aggregators, or there is none.
  const listed = scenario.command === 'audit' ? ['SOURCE_UNREADABLE'] : []
  const cut = codes.includes('ECR_THROTTLED') && isRepeatedBySdk(cell) ? ['NETWORK_TIMEOUT'] : []
  return new RegExp(`^(?:${[...codes, ...cut, ...ofPlace(cell), ...looked, ...listed].join('|')})$`)
}

/** An attempt of the SDK's own that is cut short by the deadline is the last, and tells nothing of those before it. */
function isRepeatedBySdk({ scenario: { command }, place: { protocol } }: Cell): boolean {
  return !['audit', 'migrate'].includes(command) || ['sts', 'credentials'].includes(protocol)
}
