import { describe, expect, it } from '@jest/globals'
import { EcrError } from '../../../src/emulator/ecr-error.ts'
import { readCall } from '../../../src/emulator/wire.ts'

const TARGET = 'AmazonEC2ContainerRegistry_V20150921.DescribeRepositories'
const CREDENTIAL = 'Credential=AKIDEXAMPLE/20260301/eu-west-1/ecr/aws4_request'
const SIGNED = `AWS4-HMAC-SHA256 ${CREDENTIAL}, SignedHeaders=host;x-amz-date, Signature=0123abcd`

const read = (headers: Record<string, string | undefined>, body = '{}'): unknown => {
  try {
    return readCall({ 'x-amz-target': TARGET, authorization: SIGNED, ...headers }, body, '123456789012')
  } catch (error) {
    if (error instanceof EcrError) return `${error.code}: ${error.message}`
    throw error
  }
}

describe('a call', () => {
  it('has its operation, the region of its signature and the own account', () => {
    expect(read({}, '{"maxResults":5}')).toEqual({
      operation: 'DescribeRepositories',
      region: 'eu-west-1',
      account: '123456789012',
      caller: '123456789012',
      input: { maxResults: 5 },
    })
  })

  it('goes to the account that it names', () => {
    expect(read({}, '{"registryId":"210987654321"}')).toHaveProperty('account', '210987654321')
  })

  it('may come without a body', () => {
    expect(read({}, '')).toHaveProperty('input', {})
  })

  it.each([
    [
      'is not signed',
      { authorization: undefined },
      '{}',
      'MissingAuthenticationTokenException: Missing Authentication Token',
    ],
    [
      'is signed otherwise',
      { authorization: 'Bearer abc' },
      '{}',
      "IncompleteSignatureException: Unsupported AWS 'algorithm': 'Bearer'.",
    ],
    [
      'has half a signature',
      { authorization: `AWS4-HMAC-SHA256 ${CREDENTIAL}` },
      '{}',
      "IncompleteSignatureException: Authorization header requires 'SignedHeaders' parameter. Authorization header requires 'Signature' parameter. Authorization=AWS4-HMAC-SHA256",
    ],
    [
      'has a malformed scope',
      { authorization: SIGNED.replace('/aws4_request', '') },
      '{}',
      "IncompleteSignatureException: Credential must have the form '<access-key>/YYYYMMDD/REGION/SERVICE/aws4_request'.",
    ],
    [
      'is meant for another service',
      { authorization: SIGNED.replace('/ecr/', '/s3/') },
      '{}',
      "InvalidSignatureException: Credential should be scoped to correct service: 'ecr'. ",
    ],
    [
      'names no operation',
      { 'x-amz-target': undefined },
      '{}',
      "UnknownOperationException: The operation '' is not one that is emulated.",
    ],
    [
      'names a member of Object',
      { 'x-amz-target': TARGET.replace('DescribeRepositories', 'constructor') },
      '{}',
      "UnknownOperationException: The operation 'constructor' is not one that is emulated.",
    ],
    ['is no structure', {}, '[]', 'SerializationException: Start of structure or map found where not expected.'],
    [
      'names a registry of eleven digits',
      {},
      '{"registryId":"12345678901"}',
      "InvalidParameterException: Invalid parameter at 'registryId' failed to satisfy constraint: 'must satisfy regular expression '[0-9]{12}''",
    ],
  ])('is refused when it %s', (_what, headers, body, refusal) => {
    expect(read(headers, body)).toBe(refusal)
  })

  it('is refused when it is no JSON', () => {
    expect(read({}, '{')).toMatch(/^SerializationException: SyntaxError: /)
  })
})
