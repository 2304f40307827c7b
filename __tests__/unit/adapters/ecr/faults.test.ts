import { describe, expect, it } from '@jest/globals'
import { badAnswer, clean, faultCode, faultDetail } from '../../../../src/adapters/ecr/faults.ts'
import type { FaultCode } from '../../../../src/domain/verdict/verdict.ts'

function service(name: string, status: number, message = ''): Error {
  return Object.assign(new Error(message), { name, $metadata: { httpStatusCode: status } })
}

function system(code: string, message = code): Error {
  return Object.assign(new Error(message), { code })
}

function named(name: string, message = ''): Error {
  return Object.assign(new Error(message), { name })
}

describe('faultCode', () => {
  it.each<[FaultCode, string, unknown]>([
    ['ECR_REPOSITORY_NOT_FOUND', 'missing repository', service('RepositoryNotFoundException', 400)],
    ['ECR_ACCESS_DENIED', 'denied', service('AccessDeniedException', 400)],
    ['ECR_ACCESS_DENIED', 'denied, as other services spell it', service('AccessDenied', 403)],
    ['ECR_THROTTLED', 'throttled', service('ThrottlingException', 400)],
    ['ECR_THROTTLED', 'throttled by status alone', service('Unknown', 429)],
    ['ECR_THROTTLED', 'a limit', service('LimitExceededException', 400)],
    ['ECR_REQUEST_REJECTED', 'a bad parameter', service('InvalidParameterException', 400)],
    ['ECR_REQUEST_REJECTED', 'an operation not known', service('UnknownOperationException', 400)],
    ['ECR_REQUEST_REJECTED', 'an exception not known', service('SomethingNewException', 400)],
    ['ECR_SERVER_ERROR', 'server error', service('ServerException', 500)],
    ['ECR_SERVER_ERROR', 'server error by status alone', service('Unknown', 502)],
    ['ECR_UNEXPECTED_ANSWER', 'an answer that does not fit', service('TypeError', 200)],
    ['ECR_UNEXPECTED_ANSWER', 'an answer found bad by this adapter', named('AnswerError', 'no digest')],
    ['AWS_NO_CREDENTIALS', 'no credentials', named('CredentialsProviderError', 'Could not load credentials')],
    ['AWS_NO_CREDENTIALS', 'no token', named('TokenProviderError', 'Token is missing')],
    [
      'AWS_CREDENTIALS_EXPIRED',
      'single sign-on ended',
      named('CredentialsProviderError', 'The SSO session associated with this profile has expired'),
    ],
    ['AWS_CREDENTIALS_EXPIRED', 'expired', service('ExpiredTokenException', 400)],
    ['AWS_CREDENTIALS_EXPIRED', 'expired, as STS spells it', service('ExpiredToken', 403)],
    ['AWS_CREDENTIALS_INVALID', 'unknown key', service('UnrecognizedClientException', 400)],
    ['AWS_CREDENTIALS_INVALID', 'unknown key, as STS spells it', service('InvalidClientTokenId', 403)],
    ['AWS_CREDENTIALS_INVALID', 'wrong secret', service('InvalidSignatureException', 400, 'does not match')],
    ['AWS_CREDENTIALS_INVALID', 'wrong secret, elsewhere', service('SignatureDoesNotMatch', 403)],
    ['AWS_CREDENTIALS_INVALID', 'no signature', service('MissingAuthenticationTokenException', 400)],
    ['AWS_CREDENTIALS_INVALID', 'half a signature', service('IncompleteSignatureException', 400)],
    ['AWS_CREDENTIALS_INVALID', 'wrong identity token', service('InvalidIdentityToken', 400)],
    [
      'AWS_CREDENTIALS_INVALID',
      'a role that may not be assumed',
      service('AccessDenied', 403, 'Not authorized to perform sts:AssumeRoleWithWebIdentity'),
    ],
    ['AWS_CLOCK_SKEW', 'skew', service('RequestTimeTooSkewed', 403)],
    ['AWS_CLOCK_SKEW', 'clock behind', service('InvalidSignatureException', 400, 'Signature expired: 2026 is now')],
    ['AWS_CLOCK_SKEW', 'clock ahead', service('InvalidSignatureException', 400, 'Signature not yet current: 2027')],
    ['AWS_CLOCK_SKEW', 'clock behind, for STS', service('SignatureDoesNotMatch', 403, 'Signature expired: 2026')],
    ['AWS_CONFIGURATION', 'no region', new Error('Region is missing')],
    ['AWS_CONFIGURATION', 'a region that is no host name', new Error('Region not accepted: region="a b"')],
    ['AWS_CONFIGURATION', 'FIPS where there is none', named('EndpointError', 'FIPS is enabled but ...')],
    ['AWS_CONFIGURATION', 'an endpoint that is no URL', system('ERR_INVALID_URL', 'Invalid URL')],
    ['NETWORK_DNS', 'no such host', system('ENOTFOUND', 'getaddrinfo ENOTFOUND ecr.example')],
    ['NETWORK_DNS', 'no resolver', system('EAI_AGAIN')],
    ['NETWORK_REFUSED', 'refused', system('ECONNREFUSED')],
    ['NETWORK_REFUSED', 'no route', system('EHOSTUNREACH')],
    ['NETWORK_REFUSED', 'no network', system('ENETUNREACH')],
    ['NETWORK_REFUSED', 'a proxy that opens no tunnel', system('ERR_PROXY_TUNNEL')],
    ['NETWORK_RESET', 'reset', system('ECONNRESET', 'socket hang up')],
    ['NETWORK_RESET', 'reset, as the SDK renames it', Object.assign(system('ECONNRESET'), { name: 'TimeoutError' })],
    ['NETWORK_RESET', 'closed while writing', system('EPIPE')],
    ['NETWORK_RESET', 'hung up', new Error('socket hang up')],
    ['NETWORK_RESET', 'cut in the middle', new Error('aborted')],
    ['NETWORK_TLS', 'a self-signed certificate', system('DEPTH_ZERO_SELF_SIGNED_CERT')],
    ['NETWORK_TLS', 'a company certificate', system('SELF_SIGNED_CERT_IN_CHAIN')],
    ['NETWORK_TLS', 'an unknown issuer', system('UNABLE_TO_GET_ISSUER_CERT_LOCALLY')],
    ['NETWORK_TLS', 'an old certificate', system('CERT_HAS_EXPIRED')],
    ['NETWORK_TLS', 'another host', system('ERR_TLS_CERT_ALTNAME_INVALID')],
    ['NETWORK_TLS', 'no TLS at all', system('ERR_SSL_WRONG_VERSION_NUMBER')],
    ['NETWORK_TLS', 'a broken handshake', system('EPROTO')],
    ['NETWORK_TIMEOUT', 'too slow', named('TimeoutError', 'no answer within 30 s')],
    ['NETWORK_TIMEOUT', 'given up', named('AbortError')],
    ['NETWORK_TIMEOUT', 'no connection in time', system('ETIMEDOUT')],
    [
      'NETWORK_NOT_AWS',
      'a page',
      Object.assign(named('SyntaxError', 'Unexpected token <'), { $response: { statusCode: 200 } }),
    ],
    ['UNEXPECTED_FAILURE', 'a program that cannot be read', named('SyntaxError', 'Unexpected token }')],
    [
      'NETWORK_NOT_AWS',
      'credentials that are no JSON',
      named('SyntaxError', 'Unterminated string in JSON at position 9'),
    ],
    [
      'NETWORK_NOT_AWS',
      'an STS that gives no keys',
      new Error('Invalid response from STS.assumeRole call with role x'),
    ],
    ['NETWORK_NOT_AWS', 'a page with an error status', service('SyntaxError', 503, 'Unexpected token <')],
    ['NETWORK_NOT_AWS', 'a redirect', service('Unknown', 302)],
    ['NETWORK_NOT_AWS', 'a refusal without a name', service('Unknown', 403)],
    ['NETWORK_NOT_AWS', 'a proxy that wants a login', service('Unknown', 407)],
    ['NETWORK_NOT_AWS', 'not HTTP', system('HPE_INVALID_CONSTANT')],
    ['UNEXPECTED_FAILURE', 'anything else', new Error('boom')],
    ['UNEXPECTED_FAILURE', 'not an error', 'boom'],
    ['UNEXPECTED_FAILURE', 'nothing', undefined],
  ])('%s: %s', (code, _, error) => {
    expect(faultCode(error)).toBe(code)
  })

  it('reads a name as services write it on the wire', () => {
    expect(faultCode(service('com.amazonaws.ecr#ThrottlingException:http://internal', 400))).toBe('ECR_THROTTLED')
  })

  it.each<[FaultCode, unknown]>([
    ['NETWORK_REFUSED', new AggregateError([system('ECONNREFUSED'), system('ENETUNREACH')])],
    ['NETWORK_DNS', new Error('request failed', { cause: new Error('again', { cause: system('ENOTFOUND') }) })],
    ['ECR_ACCESS_DENIED', new Error('', { cause: service('AccessDeniedException', 400) })],
    // What is outside speaks first: no credentials, since the metadata service could not be reached.
    ['AWS_NO_CREDENTIALS', Object.assign(named('CredentialsProviderError'), { cause: system('ECONNREFUSED') })],
  ])('looks into errors for %s', (code, error) => {
    expect(faultCode(error)).toBe(code)
  })

  it('comes to an end on errors that hold themselves', () => {
    const error = new Error('loop')
    error.cause = new AggregateError([error, error], 'more')
    expect(faultCode(error)).toBe('UNEXPECTED_FAILURE')
  })
})

describe('faultDetail', () => {
  it.each([
    [new Error('first\nsecond'), 'first'],
    [new Error('\r\n  second \u001B[31mred\u001B[0m\r\nthird'), 'second [31mred [0m'],
    [new Error('a\u0000b\u202Ec'), 'a b c'],
    [new Error('', { cause: new Error('inside') }), 'inside'],
    [new AggregateError([system('ECONNREFUSED', 'connect ECONNREFUSED ::1:443')]), 'connect ECONNREFUSED ::1:443'],
    [service('ThrottlingException', 400, 'UnknownError'), 'ThrottlingException'],
    [system('EPIPE', ''), 'EPIPE'],
    ['a text', 'a text'],
    [undefined, 'no message'],
  ])('of %p is %p', (error, detail) => {
    expect(faultDetail(error)).toBe(detail)
  })

  it('is bounded', () => {
    expect(faultDetail(new Error('x'.repeat(10_000)))).toBe(`${'x'.repeat(499)}…`)
  })

  it('holds no credentials', () => {
    const said =
      'key AKIAIOSFODNN7EXAMPLE and wJalrXUtnFEMI at https://me:pass@proxy.test?X-Amz-Signature=abc&X-Amz-Date=2026'
    expect(faultDetail(new Error(said), ['wJalrXUtnFEMI'])).toBe(
      'key *** and *** at https://***@proxy.test?X-Amz-Signature=***&X-Amz-Date=2026',
    )
  })
})

it('cleans what an answer said', () => {
  expect(badAnswer('DescribeImages', 'ECR_EMPTY_ANSWER', 'a\u0007b\nc')).toEqual({
    code: 'ECR_EMPTY_ANSWER',
    action: 'ecr:DescribeImages',
    detail: 'a b',
  })
  expect(clean('')).toBe('')
})
