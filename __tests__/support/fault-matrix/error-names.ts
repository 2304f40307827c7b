import { ecrErrors } from './ecr-model.ts'
import type { Protocol } from './call.ts'

/** An error of a service, by the name that it has on the wire. */
export interface NamedError {
  readonly name: string
  readonly status: number
  readonly message?: string
}

const DENIED = 'User: arn:aws:sts::123456789012:assumed-role/ci/session is not authorized to perform: this action'
const EXPIRED = 'The security token included in the request is expired'
const INVALID = 'The security token included in the request is invalid.'
const MISMATCH =
  'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method.'

/** What any service of the JSON protocols may say: the "Common Errors" of their references, and what is seen besides. */
const JSON_COMMON: readonly NamedError[] = [
  { name: 'AccessDeniedException', status: 400, message: DENIED },
  { name: 'ExpiredTokenException', status: 400, message: EXPIRED },
  { name: 'IncompleteSignatureException', status: 400 },
  { name: 'InternalFailure', status: 500 },
  { name: 'InternalServerError', status: 500 },
  { name: 'InvalidClientTokenId', status: 403, message: INVALID },
  { name: 'InvalidSignatureException', status: 400, message: MISMATCH },
  { name: 'MalformedHttpRequestException', status: 400 },
  { name: 'MissingAuthenticationTokenException', status: 400, message: 'Missing Authentication Token' },
  { name: 'NotAuthorized', status: 400, message: DENIED },
  { name: 'OptInRequired', status: 403 },
  { name: 'RequestAbortedException', status: 400 },
  { name: 'RequestEntityTooLargeException', status: 413 },
  { name: 'RequestExpired', status: 400 },
  { name: 'RequestLimitExceeded', status: 503, message: 'Request limit exceeded.' },
  { name: 'RequestTimeoutException', status: 408 },
  { name: 'SerializationException', status: 400 },
  { name: 'ServiceUnavailable', status: 503 },
  { name: 'SlowDown', status: 503 },
  { name: 'Throttling', status: 400, message: 'Rate exceeded' },
  { name: 'ThrottlingException', status: 400, message: 'Rate exceeded' },
  { name: 'TooManyRequestsException', status: 429, message: 'Rate exceeded' },
  { name: 'UnknownOperationException', status: 404 },
  { name: 'UnrecognizedClientException', status: 400, message: INVALID },
  { name: 'ValidationException', status: 400 },
]

/** "Common Errors" of the query protocol. */
const QUERY_COMMON: readonly NamedError[] = [
  { name: 'AccessDenied', status: 403, message: DENIED.replace('this action', 'sts:AssumeRole') },
  { name: 'ExpiredToken', status: 403, message: EXPIRED },
  { name: 'IncompleteSignature', status: 400 },
  { name: 'InternalFailure', status: 500 },
  { name: 'InvalidAction', status: 400 },
  { name: 'InvalidClientTokenId', status: 403, message: INVALID },
  { name: 'MissingAuthenticationToken', status: 403 },
  { name: 'OptInRequired', status: 403 },
  { name: 'RegionDisabledException', status: 403 },
  { name: 'RequestExpired', status: 400 },
  { name: 'ServiceUnavailable', status: 503 },
  { name: 'SignatureDoesNotMatch', status: 403, message: MISMATCH },
  { name: 'Throttling', status: 400, message: 'Rate exceeded' },
  { name: 'ValidationError', status: 400 },
]

const S3: readonly NamedError[] = [
  { name: 'AccessDenied', status: 403, message: 'Request has expired' },
  { name: 'AllAccessDisabled', status: 403 },
  { name: 'ExpiredToken', status: 400, message: 'The provided token has expired.' },
  { name: 'InternalError', status: 500, message: 'We encountered an internal error. Please try again.' },
  { name: 'InvalidObjectState', status: 403 },
  { name: 'KMS.DisabledException', status: 400 },
  { name: 'NoSuchBucket', status: 404 },
  { name: 'NoSuchKey', status: 404, message: 'The specified key does not exist.' },
  { name: 'PermanentRedirect', status: 301 },
  { name: 'PreconditionFailed', status: 412 },
  { name: 'RequestTimeTooSkewed', status: 403 },
  { name: 'RequestTimeout', status: 400 },
  { name: 'ServiceUnavailable', status: 503 },
  { name: 'SignatureDoesNotMatch', status: 403, message: MISMATCH },
  { name: 'SlowDown', status: 503, message: 'Please reduce your request rate.' },
]

/** Of a container, a machine, or the agent on it. */
const CREDENTIALS: readonly NamedError[] = [
  { name: 'AccessDenied', status: 403 },
  { name: 'AssumeRoleUnauthorizedAccess', status: 400 },
  { name: 'CredentialsNotFound', status: 404 },
  { name: 'InternalServerException', status: 500 },
  { name: 'InvalidToken', status: 401 },
  { name: 'ThrottlingException', status: 429 },
]

/** What the models of the operations have besides. */
const OWN: ReadonlyMap<string, readonly NamedError[]> = new Map([
  [
    'config SelectAggregateResourceConfig',
    clientErrors('InvalidExpressionException', 'InvalidLimitException', 'InvalidNextTokenException').concat(
      clientErrors('NoSuchConfigurationAggregatorException'),
    ),
  ],
  [
    'config DescribeConfigurationAggregatorSourcesStatus',
    clientErrors('InvalidLimitException', 'InvalidNextTokenException', 'NoSuchConfigurationAggregatorException'),
  ],
  [
    'config DescribeConfigurationAggregators',
    clientErrors('InvalidLimitException', 'InvalidNextTokenException', 'NoSuchConfigurationAggregatorException'),
  ],
  [
    'security-hub GetFindings',
    [
      { name: 'InternalException', status: 500 },
      { name: 'InvalidAccessException', status: 401, message: 'Account is not subscribed to AWS Security Hub' },
      { name: 'InvalidInputException', status: 400 },
      { name: 'LimitExceededException', status: 429 },
    ],
  ],
  [
    'tagging GetResources',
    [
      ...clientErrors('InvalidParameterException', 'PaginationTokenExpiredException', 'ThrottledException'),
      { name: 'InternalServiceException', status: 500 },
    ],
  ],
  ['sts AssumeRole', clientErrors('MalformedPolicyDocument', 'PackedPolicyTooLarge')],
  [
    'sts AssumeRoleWithWebIdentity',
    [
      ...clientErrors('ExpiredTokenException', 'InvalidIdentityToken', 'IDPCommunicationError'),
      ...clientErrors('MalformedPolicyDocument', 'PackedPolicyTooLarge'),
      { name: 'IDPRejectedClaim', status: 403 },
    ],
  ],
])

function clientErrors(...names: readonly string[]): readonly NamedError[] {
  return names.map((name) => ({ name, status: 400 }))
}

/** What nobody knows, and what a careless table of names knows too well. */
const STRANGE: readonly NamedError[] = [
  { name: 'SomethingNobodyKnowsException', status: 400 },
  { name: 'SomethingNobodyKnowsFault', status: 500 },
  { name: 'constructor', status: 400 },
  { name: '__proto__', status: 400 },
]

const COMMON: Readonly<Record<Exclude<Protocol, 'github'>, readonly NamedError[]>> = {
  ecr: JSON_COMMON,
  config: JSON_COMMON,
  tagging: JSON_COMMON,
  'security-hub': JSON_COMMON,
  sts: QUERY_COMMON,
  layer: S3,
  credentials: CREDENTIALS,
}

/** Of one operation, each name once; GitHub has no names. */
export function errorNames(protocol: Exclude<Protocol, 'github'>, operation: string): readonly NamedError[] {
  const own = protocol === 'ecr' ? ecrErrors(operation) : (OWN.get(`${protocol} ${operation}`) ?? [])
  const all = [...own, ...COMMON[protocol], ...STRANGE]
  return [...new Map(all.toReversed().map((error) => [error.name, error])).values()].toReversed()
}
