import type { Fault, FaultCode } from '../../domain/verdict/verdict.ts'
import { wordSet } from '../../domain/tag/word-set.ts'

/** What failed and why; whose question it was is known to who asked. */
export type Failure = Omit<Fault, 'repository'>

/** Makes a failure of the API action that was called, such as `DescribeImages`, and what it threw. */
export type Explain = (action: EcrAction, error: unknown) => Failure

export type EcrAction =
  | 'DescribeRepositories'
  | 'DescribeImages'
  | 'BatchGetImage'
  | 'GetDownloadUrlForLayer'
  | 'DescribeRepositoryCreationTemplates'
  | 'DescribeRegistry'
  | 'DescribePullThroughCacheRules'
  | 'GetLifecyclePolicy'
  | 'PutImageTagMutability'

/** Longest `detail` of a fault, in characters. */
const DETAIL_LIMIT = 500

/** Of the other side's words, as much as is looked at. */
const TEXT_LIMIT = 8 * DETAIL_LIMIT

/** Nested errors looked into: `cause` and the errors of an AggregateError, breadth first. */
const ERRORS_LIMIT = 32

/** What an SDK, a socket or a proxy throws, as far as anything may be relied on. */
interface Facts {
  readonly name: string
  readonly code: string
  readonly status: number | null
  readonly message: string
}

interface Rule {
  readonly fault: FaultCode
  /** Matches `name` or `code` of the error: services put their word into the one, Node into the other. */
  readonly words?: ReadonlySet<string>
  readonly pattern?: RegExp
  readonly status?: (status: number) => boolean
  readonly message?: RegExp
}

/**
 * In order; the first rule that holds decides. Names are matched and never classes, since the SDK answers an error that its
 * model does not know with the generic ECRServiceException. The words of other services are here because the credential
 * chain calls STS, SSO and the metadata services on the way.
 */
const RULES: readonly Rule[] = [
  {
    fault: 'AWS_CLOCK_SKEW',
    words: wordSet('RequestTimeTooSkewed RequestInTheFuture RequestExpired'),
  },
  {
    fault: 'AWS_CLOCK_SKEW',
    words: wordSet('InvalidSignatureException InvalidSignature SignatureDoesNotMatch AuthFailure'),
    message: /signature (?:expired|not yet current)/i,
  },
  {
    fault: 'AWS_CREDENTIALS_EXPIRED',
    words: wordSet('ExpiredTokenException ExpiredToken TokenRefreshRequired ExpiredTokenError'),
  },
  {
    fault: 'AWS_CREDENTIALS_EXPIRED',
    words: wordSet('CredentialsProviderError TokenProviderError ProviderError'),
    message: /\bexpired\b/i,
  },
  {
    fault: 'AWS_NO_CREDENTIALS',
    words: wordSet('CredentialsProviderError TokenProviderError ProviderError NoCredentialsError'),
  },
  {
    fault: 'AWS_CREDENTIALS_INVALID',
    words: wordSet(
      'UnrecognizedClientException UnrecognizedClient InvalidClientTokenId InvalidClientTokenIdException',
      'InvalidSignatureException InvalidSignature SignatureDoesNotMatch AuthFailure InvalidAccessKeyId',
      'IncompleteSignature IncompleteSignatureException MissingAuthenticationToken MissingAuthenticationTokenException',
      'InvalidToken InvalidIdentityToken InvalidIdentityTokenException IDPRejectedClaim IDPRejectedClaimException',
      'IDPCommunicationError IDPCommunicationErrorException UnauthorizedException',
    ),
  },
  // STS that refuses the role, as opposed to ECR that refuses the call.
  {
    fault: 'AWS_CREDENTIALS_INVALID',
    words: wordSet('AccessDenied AccessDeniedException'),
    message: /perform:? sts:/i,
  },
  {
    fault: 'ECR_ACCESS_DENIED',
    words: wordSet('AccessDeniedException AccessDenied UnauthorizedOperation NotAuthorized OptInRequired'),
  },
  { fault: 'ECR_REPOSITORY_NOT_FOUND', words: wordSet('RepositoryNotFoundException') },
  {
    fault: 'ECR_THROTTLED',
    words: wordSet(
      'ThrottlingException Throttling ThrottledException TooManyRequestsException RequestThrottled SlowDown',
      'RequestThrottledException RequestLimitExceeded BandwidthLimitExceeded ProvisionedThroughputExceededException',
      'LimitExceededException',
    ),
  },
  { fault: 'ECR_THROTTLED', status: (status) => status === 429 },
  {
    fault: 'AWS_CONFIGURATION',
    words: wordSet(
      'EndpointError ERR_INVALID_URL ERR_INVALID_PROTOCOL ERR_PROXY_INVALID_CONFIG RegionDisabledException',
    ),
  },
  { fault: 'AWS_CONFIGURATION', message: /^region (?:is missing|not accepted)/i },
  { fault: 'NETWORK_DNS', words: wordSet('ENOTFOUND EAI_AGAIN EAI_FAIL EAI_NODATA EAI_NONAME ENODATA ESERVFAIL') },
  {
    fault: 'NETWORK_REFUSED',
    words: wordSet(
      'ECONNREFUSED EHOSTUNREACH ENETUNREACH EHOSTDOWN ENETDOWN EADDRNOTAVAIL EACCES EPERM ENOENT',
      'ERR_PROXY_TUNNEL',
    ),
  },
  {
    fault: 'NETWORK_TLS',
    words: wordSet(
      'EPROTO CERT_HAS_EXPIRED CERT_NOT_YET_VALID CERT_REVOKED CERT_REJECTED CERT_UNTRUSTED CERT_SIGNATURE_FAILURE',
      'CERT_CHAIN_TOO_LONG DEPTH_ZERO_SELF_SIGNED_CERT SELF_SIGNED_CERT_IN_CHAIN HOSTNAME_MISMATCH INVALID_CA',
      'INVALID_PURPOSE PATH_LENGTH_EXCEEDED UNABLE_TO_GET_ISSUER_CERT UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
      'UNABLE_TO_VERIFY_LEAF_SIGNATURE UNABLE_TO_DECODE_ISSUER_PUBLIC_KEY UNABLE_TO_DECRYPT_CERT_SIGNATURE',
    ),
  },
  { fault: 'NETWORK_TLS', pattern: /^(?:ERR_TLS_|ERR_SSL_|ERR_OSSL_)/ },
  // Before the timeouts: the SDK renames a reset connection to TimeoutError, and leaves the code.
  {
    fault: 'NETWORK_RESET',
    words: wordSet('ECONNRESET ECONNABORTED EPIPE ERR_STREAM_PREMATURE_CLOSE ERR_STREAM_DESTROYED'),
  },
  {
    fault: 'NETWORK_TIMEOUT',
    words: wordSet(
      'TimeoutError AbortError ETIMEDOUT ESOCKETTIMEDOUT RequestTimeout RequestTimeoutException',
      'ERR_SOCKET_CONNECTION_TIMEOUT ETIMEOUT',
    ),
  },
  { fault: 'NETWORK_RESET', message: /socket hang up|^aborted$/i },
  // A page where JSON should be, or no HTTP at all. What gives out credentials is read without a status.
  { fault: 'NETWORK_NOT_AWS', words: wordSet('SyntaxError'), status: () => true },
  { fault: 'NETWORK_NOT_AWS', words: wordSet('SyntaxError'), message: /\bJSON\b/ },
  { fault: 'NETWORK_NOT_AWS', words: wordSet('ERR_INVALID_CHAR ERR_UNESCAPED_CHARACTERS') },
  { fault: 'NETWORK_NOT_AWS', message: /^Invalid (?:response from STS|RFC-?3339)/ },
  { fault: 'NETWORK_NOT_AWS', pattern: /^HPE_/ },
  { fault: 'NETWORK_NOT_AWS', status: (status) => (status >= 300 && status < 400) || status === 407 || status === 511 },
  { fault: 'NETWORK_NOT_AWS', words: wordSet('Unknown UnknownError'), status: (status) => status < 500 },
  {
    fault: 'ECR_SERVER_ERROR',
    words: wordSet('ServerException InternalFailure InternalServerError InternalServerException ServiceUnavailable'),
  },
  { fault: 'ECR_SERVER_ERROR', status: (status) => status >= 500 },
  { fault: 'ECR_REQUEST_REJECTED', status: (status) => status >= 400 },
  {
    fault: 'ECR_REQUEST_REJECTED',
    words: wordSet('InvalidParameterException ValidationException SerializationException UnknownOperationException'),
  },
  { fault: 'ECR_UNEXPECTED_ANSWER', words: wordSet('AnswerError') },
  // A body that is no object, or a member of another type than the model says.
  { fault: 'ECR_UNEXPECTED_ANSWER', status: (status) => status >= 200 },
]

/**
 * What went wrong, read from the `name`, `code`, HTTP status and message of an error, then from the errors inside it: Node
 * wraps the attempts on several addresses of a host in an AggregateError, and the SDK wraps what it could not send.
 */
export function faultCode(error: unknown): FaultCode {
  for (const candidate of unwrap(error)) {
    const facts = factsOf(candidate)
    const rule = RULES.find((each) => holds(each, facts))
    if (rule !== undefined) return rule.fault
  }
  return 'UNEXPECTED_FAILURE'
}

/** The first line of the other side's own words, bounded, printable, and without credentials, `secrets` included. */
export function faultDetail(error: unknown, secrets: readonly string[] = []): string {
  const spoken = unwrap(error).map(factsOf)
  const said = spoken.map(({ message }) => message).find((message) => message !== '' && message !== 'UnknownError')
  const named = spoken.map(({ name, code }) => code || name).find((name) => name !== '')
  return clean(said ?? named ?? 'no message', secrets)
}

/** An answer that arrived, and says nothing that can be relied on. */
export function badAnswer(
  action: EcrAction,
  code: 'ECR_EMPTY_ANSWER' | 'ECR_ANSWER_MISMATCH' | 'ECR_UNEXPECTED_ANSWER' | 'ECR_OTHER_ACCOUNT',
  detail: string,
): Failure {
  return { code, action: `ecr:${action}`, detail: clean(detail) }
}

/** An answer that cannot be used, thrown by this adapter itself. */
export function answerError(message: string): Error {
  return Object.assign(new Error(message), { name: 'AnswerError' })
}

export function errorName(error: unknown): string {
  return factsOf(error).name
}

/** The first line of a text, bounded, printable, and without credentials. */
export function clean(text: string, secrets: readonly string[] = []): string {
  const line = secrets
    .reduce((rest, secret) => rest.replaceAll(secret, '***'), firstLine(text.slice(0, TEXT_LIMIT)))
    .replaceAll(/\b(?:AKIA|ASIA)[A-Z0-9]{12,}/g, '***')
    .replaceAll(/\/\/[^\s/@]{1,200}@/g, '//***@')
    .replaceAll(/\b(X-Amz-(?:Signature|Credential|Security-Token))=[^&\s"']+/gi, '$1=***')
  return line.length > DETAIL_LIMIT ? `${line.slice(0, DETAIL_LIMIT - 1)}…` : line
}

function firstLine(text: string): string {
  const lines = text.split(/[\n\r\u2028\u2029]/).map((line) => line.replaceAll(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim())
  return lines.find((line) => line !== '') ?? ''
}

function holds(rule: Rule, { name, code, status, message }: Facts): boolean {
  if (rule.words !== undefined && !rule.words.has(name) && !rule.words.has(code)) return false
  if (rule.pattern !== undefined && !rule.pattern.test(code)) return false
  if (rule.status !== undefined && (status === null || !rule.status(status))) return false
  return rule.message === undefined || rule.message.test(message)
}

function unwrap(error: unknown): unknown[] {
  const found = [error]
  for (let index = 0; index < found.length && found.length < ERRORS_LIMIT; index += 1) {
    const inner = found[index]
    for (const next of [...listOf(member(inner, 'errors')), member(inner, 'cause')]) {
      if (next !== undefined && next !== null && !found.includes(next)) found.push(next)
    }
  }
  return found
}

function factsOf(error: unknown): Facts {
  const status =
    member(member(error, '$metadata'), 'httpStatusCode') ?? member(member(error, '$response'), 'statusCode')
  return {
    // `AmazonECR#ThrottlingException:http://…` is a spelling that services use on the wire.
    name: textOf(member(error, 'name')).replace(/^.*#/, '').replace(/:.*$/s, ''),
    code: textOf(member(error, 'code')),
    status: typeof status === 'number' ? status : null,
    message: typeof error === 'string' ? error : textOf(member(error, 'message')),
  }
}

function member(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
