import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { createRegistry } from '../../src/adapters/ecr/registry.ts'
import type { Registry } from '../../src/ports.ts'
import { ACCOUNT, existences, question, REGION, uri, verdicts } from '../support/ecr-questions.ts'
import { serve, stopServers } from '../support/ecr-servers.ts'
import { isolateAws } from '../support/ecr-world.ts'

beforeEach(() => isolateAws())

afterEach(stopServers)

/** A client of an endpoint that answers JSON of our making. */
async function clientOf(answer: Parameters<typeof serve>[2]): Promise<Registry> {
  const endpoint = await serve(200, 'application/x-amz-json-1.1', answer)
  return createRegistry({ version: '1.2.3', env: { AWS_ENDPOINT_URL_ECR: endpoint } })
}

function arn(region: string, account: string = ACCOUNT): string {
  return `arn:aws:ecr:${region}:${account}:repository/team/app`
}

function described(...settings: readonly object[]): string {
  const known = { registryId: ACCOUNT, repositoryName: 'team/app', imageTagMutability: 'IMMUTABLE' }
  return JSON.stringify({ repositories: settings.map((setting) => ({ ...known, ...setting })) })
}

describe('a description', () => {
  it.each([
    [302, 'text/html', '', 'NETWORK_NOT_AWS'],
    [403, 'text/plain', '', 'NETWORK_NOT_AWS'],
    [403, 'text/html', '<html>blocked</html>', 'NETWORK_NOT_AWS'],
    [200, 'application/json', '', 'ECR_EMPTY_ANSWER'],
    [200, 'application/json', 'null', 'ECR_EMPTY_ANSWER'],
    [200, 'application/json', '[]', 'ECR_EMPTY_ANSWER'],
    [200, 'application/json', '{"repositories":[null]}', 'ECR_UNEXPECTED_ANSWER'],
    [200, 'application/json', '{"repositories":{}}', 'ECR_UNEXPECTED_ANSWER'],
    [400, 'application/json', '{"__type":"SomethingNewException"}', 'ECR_REQUEST_REJECTED'],
    [200, 'application/json', '{"repositories":[{"repositoryName":"team/app"}]}', 'ECR_ANSWER_MISMATCH'],
    [200, 'application/json', described({ imageTagMutability: 5 }), 'ECR_UNKNOWN_MODE'],
    [200, 'application/json', described({ imageTagMutabilityExclusionFilters: [null] }), 'ECR_UNEXPECTED_ANSWER'],
    [200, 'application/json', described({}, { registryId: '210987654321' }), 'ECR_ANSWER_MISMATCH'],
    [200, 'application/json', described({}, { repositoryName: 'team/other' }), 'ECR_ANSWER_MISMATCH'],
    [200, 'application/json', described({ repositoryArn: arn('us-east-1') }), 'ECR_ANSWER_MISMATCH'],
    [200, 'application/json', described({ repositoryArn: arn(REGION, '210987654321') }), 'ECR_ANSWER_MISMATCH'],
    [200, 'application/json', described({ repositoryArn: arn(REGION) }), null],
    [502, 'application/json', '{}', 'ECR_SERVER_ERROR'],
  ])('answered with %d, %s %p', async (status, type, body, code) => {
    const registry = createRegistry({
      version: '1.2.3',
      env: { AWS_ENDPOINT_URL_ECR: await serve(status, type, body) },
    })
    expect(verdicts(await registry.ask([question(uri('team/app'))]))).toEqual([
      code === null ? 'immutable ECR_IMMUTABLE' : `unknown ${code}`,
    ])
  })
})

it('of no end is given up long before the deadline, however it would parse', async () => {
  const registry = await clientOf('['.repeat(64 * 1024 * 1024))
  const began = Date.now()
  expect(verdicts(await registry.ask([question(uri('team/app'))]))).toEqual(['unknown ECR_UNEXPECTED_ANSWER'])
  expect(Date.now() - began).toBeLessThan(5000)
})

describe('the caller’s own account', () => {
  const own = `${ACCOUNT}.dkr.ecr.${REGION}.amazonaws.com`

  it.each([
    ['the answer’s', { repositoryUri: `${own}/team/app` }, own],
    ['that of account and region, where the answer’s is no ECR', { repositoryUri: 'localhost:4510/team/app' }, own],
    ['that of account and region, where the answer has none', {}, own],
    [
      'the answer’s, dual-stack',
      { repositoryUri: `${ACCOUNT}.dkr-ecr.${REGION}.on.aws/team/app` },
      `${ACCOUNT}.dkr-ecr.${REGION}.on.aws`,
    ],
    [
      'that of account and region, where the answer’s is another’s',
      { repositoryUri: `210987654321.dkr.ecr.${REGION}.amazonaws.com/team/app` },
      own,
    ],
  ])('has a host: %s', async (_, setting, host) => {
    const registry = await clientOf(described(setting))
    const [answer] = await registry.ask([question('team/app')])
    expect(answer).toMatchObject({ mode: 'IMMUTABLE', repository: { account: ACCOUNT, host } })
  })

  it.each(['', '1234', '12345678901a', '123456789012\n'])('is not %j', async (registryId) => {
    const registry = await clientOf(described({ registryId }))
    const answers = await registry.ask([question('team/app')])
    expect(verdicts(answers)).toEqual(['unknown ECR_UNEXPECTED_ANSWER'])
    expect(answers[0]?.repository).toMatchObject({ account: null, host: null })
  })
})

it('one name that the API finds invalid does not hurt the others', async () => {
  let calls = 0
  const registry = await clientOf((request) => {
    calls += 1
    return { status: 400, body: JSON.stringify({ __type: 'InvalidParameterException', message: request.url }) }
  })
  const answers = await registry.ask([question(uri('aa')), question(uri('bb'))])
  expect(verdicts(answers)).toEqual(['unknown ECR_REQUEST_REJECTED', 'unknown ECR_REQUEST_REJECTED'])
  expect(calls).toBe(3)
})

describe('a look-up', () => {
  const digest = `sha256:${'a'.repeat(64)}`
  const image = { registryId: ACCOUNT, repositoryName: 'team/app' }
  const detail = { ...image, imageDigest: digest, imageTags: ['1.2.3'] }

  it.each<[string, unknown, string]>([
    ['the image', [detail], 'present'],
    ['the image among its tags', [{ ...detail, imageTags: ['latest', '1.2.3'] }], 'present'],
    ['another tag', [{ ...detail, imageTags: ['1.2.30'] }], 'unknown ECR_ANSWER_MISMATCH'],
    ['no tag', [{ ...detail, imageTags: undefined }], 'unknown ECR_ANSWER_MISMATCH'],
    ['two images', [detail, detail], 'unknown ECR_ANSWER_MISMATCH'],
    ['another account', [{ ...detail, registryId: '210987654321' }], 'unknown ECR_ANSWER_MISMATCH'],
    ['another repository', [{ ...detail, repositoryName: 'team' }], 'unknown ECR_ANSWER_MISMATCH'],
    ['no digest', [{ ...detail, imageDigest: 'sha256:abc' }], 'unknown ECR_UNEXPECTED_ANSWER'],
    ['an unknown status', [{ ...detail, imageStatus: 'FROZEN' }], 'unknown ECR_UNEXPECTED_ANSWER'],
    ['no list', 'none', 'unknown ECR_UNEXPECTED_ANSWER'],
    ['nothing', [], 'unknown ECR_EMPTY_ANSWER'],
  ])('answered with %s', async (_, imageDetails, expected) => {
    const registry = await clientOf(JSON.stringify({ imageDetails }))
    expect(existences(await registry.ask([question(uri('team/app'), ['1.2.3'], true)]))).toEqual([expected])
  })

  it.each<[string, object, string]>([
    ['the image', { images: [{ ...image, imageId: { imageTag: '1.2.3', imageDigest: digest } }] }, 'present'],
    ['no such image', { failures: [{ imageId: { imageTag: '1.2.3' }, failureCode: 'ImageNotFound' }] }, 'absent'],
    [
      'no such image, of another tag',
      { failures: [{ imageId: { imageTag: '1.2.4' }, failureCode: 'ImageNotFound' }] },
      'unknown ECR_EMPTY_ANSWER',
    ],
    [
      'an image out of reach',
      { failures: [{ imageId: { imageTag: '1.2.3' }, failureCode: 'ImageInaccessible' }] },
      'unknown ECR_UNEXPECTED_ANSWER',
    ],
    ['no reason', { failures: [{ imageId: { imageTag: '1.2.3' } }] }, 'unknown ECR_UNEXPECTED_ANSWER'],
    [
      'both',
      {
        images: [{ ...image, imageId: { imageTag: '1.2.3', imageDigest: digest } }],
        failures: [{ imageId: { imageTag: '1.2.3' }, failureCode: 'ImageNotFound' }],
      },
      'unknown ECR_ANSWER_MISMATCH',
    ],
    [
      'another repository',
      { images: [{ ...image, repositoryName: 'team', imageId: { imageTag: '1.2.3', imageDigest: digest } }] },
      'unknown ECR_ANSWER_MISMATCH',
    ],
  ])('through the manifest, answered with %s', async (_, answer, expected) => {
    const registry = await clientOf((request) =>
      String(request.headers['x-amz-target']).endsWith('.DescribeImages')
        ? { status: 400, body: '{"__type":"AccessDeniedException"}' }
        : { status: 200, body: JSON.stringify(answer) },
    )
    expect(existences(await registry.ask([question(uri('team/app'), ['1.2.3'], true)]))).toEqual([expected])
  })
})
