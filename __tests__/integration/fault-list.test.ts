import { describe, expect, it } from '@jest/globals'
import type { Answer } from '../support/fault-matrix/answer.ts'
import type { Protocol } from '../support/fault-matrix/call.ts'
import { ecrErrors, ecrOperations, ecrShape } from '../support/fault-matrix/ecr-model.ts'
import { FAMILIES, type Meeting } from '../support/fault-matrix/fault.ts'
import { faultsOf } from '../support/fault-matrix/faults.ts'
import { nameCall } from '../support/fault-matrix/name-call.ts'

const CALLS: readonly (readonly [Protocol, string])[] = [
  ...ecrOperations().map((operation) => ['ecr', operation] as const),
  ['sts', 'AssumeRole'],
  ['sts', 'AssumeRoleWithWebIdentity'],
  ['config', 'SelectAggregateResourceConfig'],
  ['config', 'DescribeConfigurationAggregators'],
  ['security-hub', 'GetFindings'],
  ['tagging', 'GetResources'],
  ['layer', 'GetLayer'],
  ['github', 'GET /repos/:owner/:repo/pulls/:number'],
  ['credentials', 'GetCredentials'],
]

describe('the faults', () => {
  it.each(CALLS)('of %s %s have an id each, and are always the same', (protocol, operation) => {
    const ids = faultsOf(protocol, operation).map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.length).toBeGreaterThan(150)
    expect(faultsOf(protocol, operation).map(({ id }) => id)).toEqual(ids)
  })

  it('leave no family out', () => {
    const families = new Set(faultsOf('ecr', 'DescribeRepositories').map(({ family }) => family))
    expect([...families].toSorted()).toEqual(FAMILIES.toSorted())
  })

  it('have the errors of an operation off its model', () => {
    expect(ecrErrors('PutImageTagMutability')).toEqual([
      { name: 'InvalidParameterException', status: 400 },
      { name: 'RepositoryNotFoundException', status: 400 },
      { name: 'ServerException', status: 500 },
    ])
    expect(ecrErrors('GetDownloadUrlForLayer').map(({ name }) => name)).toContain('LayerInaccessibleException')
  })

  it.each([
    ['DescribeRepositories', { lists: true, token: 'nextToken' }],
    ['DescribeRegistry', { lists: true, token: null }],
    ['GetLifecyclePolicy', { lists: false, token: null }],
  ])('have the shape of an answer off its model: %s', (operation, shape) => {
    expect(ecrShape(operation)).toEqual(shape)
  })
})

const REFUSALS: readonly (readonly [Protocol, string, string, readonly [number, string | null, string]])[] = [
  [
    'ecr',
    'DescribeImages',
    'ImageNotFoundException',
    [
      400,
      'application/x-amz-json-1.1',
      '{"__type":"ImageNotFoundException","message":"ImageNotFoundException was answered"}',
    ],
  ],
  [
    'config',
    'SelectAggregateResourceConfig',
    'InvalidExpressionException',
    [
      400,
      'application/x-amz-json-1.1',
      '{"__type":"InvalidExpressionException","message":"InvalidExpressionException was answered"}',
    ],
  ],
  [
    'tagging',
    'GetResources',
    'ThrottledException',
    [400, 'application/x-amz-json-1.1', '{"__type":"ThrottledException","message":"ThrottledException was answered"}'],
  ],
  [
    'security-hub',
    'GetFindings',
    'InvalidAccessException',
    [
      401,
      'application/json',
      '{"Message":"Account is not subscribed to AWS Security Hub","Code":"InvalidAccessException"}',
    ],
  ],
  [
    'sts',
    'AssumeRole',
    'Throttling',
    [
      400,
      'text/xml',
      '<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><Error><Type>Sender</Type><Code>Throttling</Code><Message>Rate exceeded</Message></Error><RequestId>0</RequestId></ErrorResponse>',
    ],
  ],
  [
    'sts',
    'AssumeRoleWithWebIdentity',
    'IDPRejectedClaim',
    [
      403,
      'text/xml',
      '<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><Error><Type>Sender</Type><Code>IDPRejectedClaim</Code><Message>IDPRejectedClaim was answered</Message></Error><RequestId>0</RequestId></ErrorResponse>',
    ],
  ],
  [
    'layer',
    'GetLayer',
    'NoSuchKey',
    [
      404,
      'application/xml',
      '<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>NoSuchKey</Code><Message>The specified key does not exist.</Message></Error>',
    ],
  ],
  [
    'github',
    'GET /repos/:owner/:repo',
    '403-secondary-limit',
    [
      403,
      'application/json; charset=utf-8',
      '{"message":"You have exceeded a secondary rate limit. Please wait a few minutes before you try again.","documentation_url":"https://docs.github.com/rest","status":403}',
    ],
  ],
  [
    'credentials',
    'GetCredentials',
    'CredentialsNotFound',
    [404, 'application/json', '{"code":"CredentialsNotFound","message":"CredentialsNotFound was answered"}'],
  ],
]

describe('an error', () => {
  it.each(REFUSALS)('of %s %s is worded by its protocol: %s', async (protocol, operation, name, expected) => {
    const { status, headers, body } = await applied(protocol, operation, `error:${name}`, NOTHING)
    expect([status, headers['content-type'] ?? null, String(body)]).toEqual(expected)
  })

  it.each([
    ['403-rate-limit', 'x-ratelimit-remaining', '0'],
    ['403-secondary-limit', 'retry-after', '60'],
  ])('of GitHub tells what the limit is: %s', async (name, header, value) => {
    const { headers } = await applied('github', 'GET /repos/:owner/:repo', `error:${name}`, NOTHING)
    expect(headers[header]).toBe(value)
  })

  it('of Security Hub is named in a header', async () => {
    const { headers } = await applied('security-hub', 'GetFindings', 'error:LimitExceededException', NOTHING)
    expect(headers['x-amzn-errortype']).toBe('LimitExceededException:http://internal.amazon.com/coral/com.amazonaws/')
  })
})

const NOTHING: Answer = { status: 200, headers: {}, body: Buffer.from('') }

const KEYS = '<AccessKeyId>ASIA</AccessKeyId><SecretAccessKey>s</SecretAccessKey>'
const ROLE = `<R><AssumeRoleResult><Credentials>${KEYS}<Expiration>2030</Expiration></Credentials></AssumeRoleResult></R>`

describe('an answer', () => {
  it.each([
    ['no-result', '<R></R>'],
    ['no-credentials', '<R><AssumeRoleResult></AssumeRoleResult></R>'],
    ['no-AccessKeyId', ROLE.replace('<AccessKeyId>ASIA</AccessKeyId>', '')],
    ['empty-SecretAccessKey', ROLE.replace('>s<', '><')],
    ['garbage-Expiration', ROLE.replace('2030', 'tomorrow')],
    ['past-Expiration', ROLE.replace('2030', '2020-01-01T00:00:00Z')],
    ['nested-AccessKeyId', ROLE.replace('ASIA', '<a>1</a>')],
    ['external-entity', `<!DOCTYPE x [<!ENTITY file SYSTEM "file:///etc/passwd">]>${ROLE.replace('ASIA', '&file;')}`],
  ])('of STS is distorted: %s', async (name, body) => {
    const upstream = { ...NOTHING, body: Buffer.from(ROLE) }
    expect(String((await applied('sts', 'AssumeRole', `answer:${name}`, upstream)).body)).toBe(body)
  })

  it.each([
    [200, 200],
    [201, 201],
    [400, 200],
  ])('that is fixed succeeds, whatever the upstream says: %i', async (status, expected) => {
    const answer = await applied('github', 'POST /repos/:owner/:repo/pulls', 'answer:{}', { ...NOTHING, status })
    expect([answer.status, String(answer.body)]).toEqual([expected, '{}'])
  })

  it.each([
    ['no-AccessKeyId', { SecretAccessKey: 's', Token: 't' }],
    ['empty-AccessKeyId', { AccessKeyId: '', SecretAccessKey: 's', Token: 't' }],
    ['number-SecretAccessKey', { AccessKeyId: 'a', SecretAccessKey: 42, Token: 't' }],
    ['no-Token', { AccessKeyId: 'a', SecretAccessKey: 's' }],
    ['failure-with-200', { Code: 'AssumeRoleUnauthorizedAccess' }],
  ])('of a container is distorted: %s', async (name, expected) => {
    const body = Buffer.from(JSON.stringify({ AccessKeyId: 'a', SecretAccessKey: 's', Token: 't' }))
    const answer = await applied('credentials', 'GetCredentials', `answer:${name}`, { ...NOTHING, body })
    expect(JSON.parse(String(answer.body))).toEqual(expected)
  })
})

/** What a fault makes of an upstream's answer. */
async function applied(protocol: Protocol, operation: string, id: string, upstream: Answer): Promise<Answer> {
  const fault = faultsOf(protocol, operation).find((each) => each.id === id)
  const meeting = { count: 0, upstream: () => Promise.resolve(upstream) } as Partial<Meeting> as Meeting
  const answer = await fault?.apply?.(meeting)
  if (!answer) throw new Error(`${id} of ${protocol} ${operation} gives no answer`)
  return answer
}

describe('a call', () => {
  it.each([
    [
      'POST',
      '/',
      { 'x-amz-target': 'AmazonEC2ContainerRegistry_V20150921.DescribeImages' },
      '{}',
      'ecr DescribeImages',
    ],
    [
      'POST',
      '/',
      { 'x-amz-target': 'StarlingDoveService.SelectAggregateResourceConfig' },
      '{}',
      'config SelectAggregateResourceConfig',
    ],
    ['POST', '/', { 'x-amz-target': 'ResourceGroupsTaggingAPI_20170126.GetResources' }, '{}', 'tagging GetResources'],
    ['POST', '/', {}, 'Action=AssumeRole&Version=2011-06-15', 'sts AssumeRole'],
    ['POST', '/findings', {}, '{}', 'security-hub GetFindings'],
    ['GET', '/credentials', {}, '', 'credentials GetCredentials'],
    ['PUT', '/latest/api/token', {}, '', 'credentials PUT /latest/api/token'],
    [
      'GET',
      '/latest/meta-data/iam/security-credentials/ci',
      {},
      '',
      'credentials GET /latest/meta-data/iam/security-credentials/:role',
    ],
    ['GET', '/repos/octo/app', {}, '', 'github GET /repos/:owner/:repo'],
    ['GET', '/repos/octo/app/pulls/7', {}, '', 'github GET /repos/:owner/:repo/pulls/:number'],
    ['GET', '/repos/octo/app/git/commits/abc', {}, '', 'github GET /repos/:owner/:repo/git/commits/:sha'],
    ['GET', '/repos/octo/app/git/trees/abc?recursive=1', {}, '', 'github GET /repos/:owner/:repo/git/trees/:sha'],
    ['GET', '/repos/octo/app/compare/main...abc?per_page=1', {}, '', 'github GET /repos/:owner/:repo/compare/:range'],
    ['POST', '/repos/octo/app/git/blobs', {}, '{}', 'github POST /repos/:owner/:repo/git/blobs'],
    ['GET', '/layers/abc?X-Amz-Signature=1', {}, '', 'layer GetLayer'],
  ])('is named: %s %s', (method, path, headers, body, name) => {
    const { protocol, operation } = nameCall({ method, path, headers, body: Buffer.from(body) })
    expect(`${protocol} ${operation}`).toBe(name)
  })
})
