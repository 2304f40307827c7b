import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { createConfigList } from '../../src/adapters/ecr/sources/config.ts'
import { readResourceTags } from '../../src/adapters/ecr/sources/resource-tags.ts'
import { createSecurityHubList } from '../../src/adapters/ecr/sources/security-hub.ts'
import {
  calling,
  config,
  endpoint,
  REGISTRY,
  resources,
  securityHub,
  services,
  startConfig,
  started,
  startSecurityHub,
  startTagging,
  stopServices,
} from '../support/audit-services.ts'
import { rejectionOf } from '../support/coded-error.ts'
import { isolateAws } from '../support/ecr-world.ts'
import type { FakeAnswer, FakeFaults } from '../support/fake-aws.ts'
import { startFakeConfig } from '../support/fake-config.ts'

beforeEach(() => isolateAws())
afterEach(stopServices)

/** Of the second page, always: what was read before must not pass for all there is. */
const onPageTwo = (answer: FakeAnswer): FakeFaults => ({ answer: (call) => (call === 0 ? null : answer) })

/** Of the second page, so often. */
const passing = (answer: FakeAnswer, times: number): FakeFaults => ({
  answer: (call) => (call >= 1 && call <= times ? answer : null),
})

const error = (status: number, type: string, message?: string): FakeAnswer =>
  message === undefined ? { kind: 'error', status, type } : { kind: 'error', status, type, message }

const ADMINISTRATOR = 'User: arn:aws:sts::111122223333:assumed-role/audit/x is not authorized to perform it'

/** What is answered, the code of the fault, in whose words, and after how many calls. */
const FAULTS: readonly (readonly [name: string, answer: FakeAnswer, code: string, detail: string, calls: number])[] = [
  ['denied', error(400, 'AccessDeniedException', ADMINISTRATOR), 'ECR_ACCESS_DENIED', ADMINISTRATOR, 2],
  [
    'denied in a body',
    { kind: 'body', status: 403, body: '{"__type":"x#AccessDeniedException","Message":"no"}' },
    'ECR_ACCESS_DENIED',
    'no',
    2,
  ],
  [
    'an expired token',
    error(400, 'ExpiredTokenException'),
    'AWS_CREDENTIALS_EXPIRED',
    'ExpiredTokenException was thrown',
    2,
  ],
  [
    'an unknown key',
    error(400, 'UnrecognizedClientException'),
    'AWS_CREDENTIALS_INVALID',
    'UnrecognizedClientException was thrown',
    2,
  ],
  ['a wrong clock', error(400, 'RequestExpired'), 'AWS_CLOCK_SKEW', 'RequestExpired was thrown', 2],
  ['a refusal', error(400, 'ValidationException', 'wrong'), 'ECR_REQUEST_REJECTED', 'wrong', 2],
  ['a broken service', error(500, 'InternalFailure', 'oops'), 'ECR_SERVER_ERROR', 'oops', 4],
  ['a service that is away', error(503, 'ServiceUnavailable', 'away'), 'ECR_SERVER_ERROR', 'away', 4],
  [
    'an error without a body',
    { kind: 'body', status: 500, body: '' },
    'NETWORK_NOT_AWS',
    'HTTP 500, and the answer is no JSON',
    4,
  ],
  ['an error without a name', { kind: 'body', status: 502, body: '{}' }, 'ECR_SERVER_ERROR', 'HTTP 502', 4],
  ["a proxy's error", { kind: 'html', status: 503 }, 'NETWORK_NOT_AWS', 'HTTP 503, and the answer is no JSON', 4],
  ["a portal's page", { kind: 'html', status: 200 }, 'NETWORK_NOT_AWS', 'the answer is no JSON', 2],
  ['a redirect', { kind: 'html', status: 302 }, 'NETWORK_NOT_AWS', 'HTTP 302, and the answer is no JSON', 2],
  ['silence', { kind: 'hang' }, 'NETWORK_TIMEOUT', 'no answer within 0.3 s', 4],
  ['silence after the headers', { kind: 'hang-after-headers' }, 'NETWORK_TIMEOUT', 'no answer within 0.3 s', 4],
  ['a reset', { kind: 'reset' }, 'NETWORK_RESET', 'socket hang up', 4],
  ['a cut', { kind: 'cut' }, 'NETWORK_RESET', 'aborted', 4],
  [
    'a flood',
    { kind: 'flood', bytes: 32 * 1024 * 1024 + 1 },
    'ECR_UNEXPECTED_ANSWER',
    'the answer is larger than 33554432 bytes',
    2,
  ],
  ['nothing', { kind: 'body', body: '' }, 'NETWORK_NOT_AWS', 'the answer is no JSON', 2],
  ['null', { kind: 'body', body: 'null' }, 'ECR_UNEXPECTED_ANSWER', 'the answer is no object', 2],
  ['a list', { kind: 'body', body: '[]' }, 'ECR_UNEXPECTED_ANSWER', 'the answer is no object', 2],
]

const SOURCES = [
  {
    title: 'AWS Config',
    action: 'config:SelectAggregateResourceConfig',
    start: startConfig,
    list: createConfigList,
    // The last tells of which sources there is no news.
    pages: 4,
  },
  {
    title: 'AWS Security Hub',
    action: 'securityhub:GetFindings',
    start: startSecurityHub,
    list: createSecurityHubList,
    pages: 3,
  },
] as const

describe('of the second page', () => {
  it.each(FAULTS)('%s is an error of a list, and leaves tags unread', async (name, answer, code, detail, count) => {
    // What floods takes its time to make, and is read as fast as it comes.
    const told = name === 'a flood' ? { attemptMs: 20_000 } : {}
    const isDenied = code === 'ECR_ACCESS_DENIED'
    const named = answer.kind === 'error' && answer.type.endsWith('Exception') ? `${answer.type}: ` : ''
    const exception = isDenied ? 'AccessDeniedException: ' : named

    const readings = SOURCES.map(async ({ title, action, start, list }) => {
      const service = await start(onPageTwo(answer))
      const said = await rejectionOf(list(calling({ ...told, ...endpoint(service) })).list())
      expect(said).toMatchObject({
        code: 'SOURCE_UNREADABLE',
        message: `${title} in eu-west-1 could not be read to its end: ${action} failed, ${exception}${detail} [${code}]`,
      })
      expect(said.remedy[0]).toMatch(isDenied ? `"Action": "${action}"` : /^[A-Z].*\.$/)
      expect(service.calls).toHaveLength(count)
    })
    const service = await startTagging(onPageTwo(answer))
    expect(await readResourceTags(REGISTRY, calling({ ...told, ...endpoint(service) }))).toEqual({
      state: 'unread',
      failure: { code, action: 'tag:GetResources', detail },
    })
    expect(service.calls).toHaveLength(count)
    await Promise.all(readings)
  })
})

describe('what passes', () => {
  it.each<[string, FakeAnswer, number]>([
    ['throttling', error(400, 'ThrottlingException'), 4],
    ['throttling by status', { kind: 'body', status: 429, body: '{}' }, 3],
    ['a broken service', error(500, 'InternalFailure'), 2],
    ["a proxy's error", { kind: 'html', status: 503 }, 2],
    ['silence', { kind: 'hang' }, 2],
    ['silence after the headers', { kind: 'hang-after-headers' }, 2],
    ['a reset', { kind: 'reset' }, 2],
    ['a cut', { kind: 'cut' }, 2],
  ])('%s is outlasted', async (_, answer, times) => {
    const readings = SOURCES.map(async ({ start, list, pages }) => {
      const service = await start(passing(answer, times))
      const [place] = await list(calling(endpoint(service))).list()
      expect(place?.repositories).toHaveLength(250)
      expect(service.calls).toHaveLength(pages + times)
    })
    const service = await startTagging(passing(answer, times))
    const reading = await readResourceTags(REGISTRY, calling(endpoint(service)))
    expect(reading.state === 'read' && reading.value.size).toBe(250)
    await Promise.all(readings)
  })
})

describe('what does not pass', () => {
  it('is given up once time is up, in the words of the service', async () => {
    const start = Date.now()
    const said = await rejectionOf(config(onPageTwo(error(400, 'ThrottlingException')), { deadlineMs: 1_500 }))
    expect(said.message).toContain('ThrottlingException was thrown [ECR_THROTTLED]')
    expect(Date.now() - start).toBeLessThan(2_500)
    expect(services[0]?.calls.length).toBeLessThan(8)
  })

  it.each<[string, FakeAnswer]>([
    ['ECR_THROTTLED', error(400, 'ThrottlingException')],
    ['ECR_SERVER_ERROR', error(500, 'InternalFailure')],
  ])('is told as %s, though time is up while it is asked again', async (code, answer) => {
    const answers: readonly (FakeAnswer | null)[] = [null, answer]
    const faults: FakeFaults = {
      answer: (call) => (call < answers.length ? (answers[call] ?? null) : { kind: 'hang' }),
    }
    const said = await rejectionOf(config(faults, { attemptMs: 60_000, deadlineMs: 900 }))
    expect(said.message).toMatch(new RegExp(`\\[${code}\\]$`))
    expect(services[0]?.calls).toHaveLength(3)
  })
})

describe('silence that does not pass', () => {
  it('is held to the deadline of the call, if it is shorter than that of the attempts', async () => {
    const start = Date.now()
    const said = await rejectionOf(config(onPageTwo({ kind: 'hang' }), { attemptMs: 60_000, deadlineMs: 400 }))
    expect(said.message).toContain('no answer within 0.')
    expect(Date.now() - start).toBeLessThan(2_000)
  })
})

describe('the remedy', () => {
  it.each<[string, FakeAnswer, string, readonly string[]]>([
    [
      'no such aggregator',
      error(400, 'NoSuchConfigurationAggregatorException', 'The configuration aggregator does not exist.'),
      'NoSuchConfigurationAggregatorException: The configuration aggregator does not exist. [ECR_REQUEST_REJECTED]',
      [
        'Correct the input aggregator, and run with the account and the region that the aggregator is in. It is one of:',
        '  aws configservice describe-configuration-aggregators --region eu-west-1',
      ],
    ],
    [
      'a query that is refused',
      error(400, 'InvalidExpressionException', 'Unknown property'),
      'InvalidExpressionException: Unknown property [ECR_REQUEST_REJECTED]',
      [
        "AWS Config in eu-west-1 does not know repositories of ECR. Choose another region's aggregator, or source: ecr.",
      ],
    ],
  ])('of %s', async (_, answer, end, remedy) => {
    const said = await rejectionOf(config({ answer: () => answer }))
    expect(said.message).toBe(
      `AWS Config in eu-west-1 could not be read to its end: config:SelectAggregateResourceConfig failed, ${end}`,
    )
    expect(said.remedy).toEqual(remedy)
  })

  it('of an aggregator whose sources may not be seen', async () => {
    const denied = error(400, 'AccessDeniedException', 'no')
    const said = await rejectionOf(config({ answer: (call) => (call === 3 ? denied : null) }))
    expect(said.message).toBe(
      'AWS Config in eu-west-1 could not be read to its end: config:DescribeConfigurationAggregatorSourcesStatus failed, AccessDeniedException: no [ECR_ACCESS_DENIED]',
    )
    expect(said.remedy[0]).toContain('"Action": "config:DescribeConfigurationAggregatorSourcesStatus"')
  })

  it('of an account without Security Hub', async () => {
    const message = 'Account 111122223333 is not subscribed to AWS Security Hub'
    const said = await rejectionOf(securityHub({ answer: () => error(401, 'InvalidAccessException', message) }))
    expect(said).toEqual({
      code: 'SOURCE_UNREADABLE',
      message: `AWS Security Hub in eu-west-1 could not be read to its end: securityhub:GetFindings failed, InvalidAccessException: ${message} [ECR_REQUEST_REJECTED]`,
      remedy: [
        'Run with the administrator account of Security Hub, in the region that its findings are gathered in, or turn it on:',
        '  aws securityhub enable-security-hub --region eu-west-1',
        'Without it, let ECR itself list the repositories: source: ecr.',
      ],
    })
  })

  it('of no credentials', async () => {
    isolateAws({ AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '' })
    const said = await rejectionOf(config({}))
    expect(said.message).toMatch(/\[AWS_NO_CREDENTIALS\]$/)
    expect(said.remedy[0]).toBe('Check the AWS credentials of this job.')
    expect(services[0]?.calls).toEqual([])
  })

  it('tells no secret', async () => {
    const { url } = await startConfig({ answer: () => error(400, 'ValidationException', 'you sent hidden') })
    const env = { AWS_ENDPOINT_URL: url, AWS_SECRET_ACCESS_KEY: 'hidden' }
    const said = await rejectionOf(createConfigList(calling({ env })).list())
    expect(said.message).toContain('ValidationException: you sent *** [')
  })
})

describe('an aggregator that is not named', () => {
  const unnamed = async (aggregators: readonly string[], faults: FakeFaults = {}) => {
    const service = await started(startFakeConfig({ resources, aggregators, pageSize: 2, faults }))
    return rejectionOf(createConfigList(calling({ ...endpoint(service), aggregator: null })).list())
  }

  it('is an error where there is none', async () => {
    const said = await unnamed([])
    expect(said.message).toBe('AWS Config in eu-west-1 has no aggregator, and so knows one account alone')
    expect(said.remedy.join('\n')).toContain('put-configuration-aggregator')
  })

  it('is an error where there are several, on several pages', async () => {
    const names = Array.from({ length: 13 }, (_, index) => `org-${index}`)
    expect(await unnamed(names)).toEqual({
      code: 'SOURCE_UNREADABLE',
      message:
        'AWS Config in eu-west-1 has 13 aggregators: org-0, org-1, org-2, org-3, org-4, org-5, org-6, org-7, org-8, org-9, and 3 more',
      remedy: ['Name the one to ask in the input aggregator.'],
    })
  })

  it('is an error where they cannot be listed', async () => {
    const said = await unnamed(['org'], { answer: () => error(400, 'AccessDeniedException', 'no') })
    expect(said.message).toContain('config:DescribeConfigurationAggregators failed, AccessDeniedException: no')
    expect(said.remedy[0]).toContain('"Action": "config:DescribeConfigurationAggregators"')
  })
})
