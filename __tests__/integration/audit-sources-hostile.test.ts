import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { readResourceTags } from '../../src/adapters/ecr/sources/resource-tags.ts'
import {
  calling,
  config,
  endpoint,
  REGISTRY,
  securityHub,
  startTagging,
  stopServices,
} from '../support/audit-services.ts'
import { rejectionOf } from '../support/coded-error.ts'
import { isolateAws } from '../support/ecr-world.ts'
import type { FakeAnswer } from '../support/fake-aws.ts'
import { AUDITOR, HOME } from '../support/fake-estate.ts'

beforeEach(() => isolateAws())
afterEach(stopServices)

describe('an answer that hides a repository is an error', () => {
  const row = (told: object): string =>
    JSON.stringify({ accountId: AUDITOR, awsRegion: HOME, resourceName: 'team/app', ...told })
  const results = (...rows: readonly unknown[]): object => ({ Results: [row({}), ...rows] })

  it.each<[string, object, string]>([
    ['no list', {}, 'the answer holds no list Results'],
    ['a list that is none', { Results: {} }, 'the answer holds no list Results'],
    ['a row that is no text', results({}), 'a row is no text'],
    ['a row that is no JSON', results('{"accountId'), 'a row is no JSON: {"accountId'],
    ['a row that is no object', results('null'), 'a row names no account, region or repository: null'],
    ['no name', results(row({ resourceName: '' })), 'a row names no account, region or repository: '],
    ['no account', results(row({ accountId: 111122223333 })), 'a row names no account, region or repository: '],
    ['an account that is none', results(row({ accountId: '1' })), 'no account of AWS: 1'],
    ['an unknown region', results(row({ awsRegion: 'moon-base-1' })), 'no AWS partition has a region "moon-base-1"'],
    [
      'a hostile region',
      results(row({ awsRegion: 'eu-west-1\n::error::' })),
      'no AWS partition has a region "eu-west-1',
    ],
    ['a name that is none', results(row({ resourceName: 'Team/../App' })), "no repository's name: Team/../App"],
    ['a name without end', results(row({ resourceName: 'a'.repeat(1_000_000) })), "no repository's name: aaaa"],
    ['a token that is none', { Results: [], NextToken: 7 }, 'NextToken is no text'],
    [
      'a token that repeats itself',
      { Results: [], NextToken: 'again' },
      'the list begins anew: NextToken repeats itself',
    ],
  ])('of AWS Config: %s', async (_, body, detail) => {
    const said = await rejectionOf(config({ answer: () => ({ kind: 'body', body: JSON.stringify(body) }) }))
    expect(said.message).toContain(`config:SelectAggregateResourceConfig failed, ${detail}`)
    expect(said.message).toMatch(/\[ECR_UNEXPECTED_ANSWER\]$/)
    expect(said.message.length).toBeLessThan(800)
    expect(said.message).not.toContain('\n')
  })

  const finding = (told: object): object => ({
    Id: 'f-1',
    UpdatedAt: '2026-01-01T00:00:00Z',
    Compliance: { Status: 'FAILED' },
    Resources: [{ Type: 'AwsEcrRepository', Id: `arn:aws:ecr:${HOME}:${AUDITOR}:repository/team/app` }],
    ...told,
  })
  const at = (arn: unknown): object => ({ Findings: [finding({ Resources: [{ Type: 'AwsEcrRepository', Id: arn }] })] })

  it.each<[string, object, string]>([
    ['no list', {}, 'the answer holds no list Findings'],
    ['a finding that is none', { Findings: [null] }, 'the finding has no compliance status'],
    ['no status', { Findings: [finding({ Compliance: {} })] }, 'the finding f-1 has no compliance status'],
    ['no resource', { Findings: [finding({ Resources: [] })] }, 'the finding f-1 names no repository'],
    [
      'another resource',
      { Findings: [finding({ Resources: [{ Type: 'AwsAccount', Id: 'x' }] })] },
      'the finding f-1 names no repository',
    ],
    ['no ARN', at(undefined), 'no ARN of a repository: '],
    ['a list for an ARN', at(['x']), 'no ARN of a repository: '],
    ['the ARN of something else', at(`arn:aws:s3:::bucket`), 'no ARN of a repository: arn:aws:s3:::bucket'],
    [
      'the ARN of another partition',
      at(`arn:aws-cn:ecr:${HOME}:${AUDITOR}:repository/a/b`),
      'no ARN of a repository: arn:aws-cn',
    ],
    [
      'an unknown region',
      at(`arn:aws:ecr:moon-base-1:${AUDITOR}:repository/a/b`),
      'no AWS partition has a region "moon-base-1"',
    ],
    ['an ARN with a tail', at(`arn:aws:ecr:${HOME}:${AUDITOR}:repository/a/b:latest`), 'no ARN of a repository: '],
    ['an account that is none', at(`arn:aws:ecr:${HOME}:me:repository/a/b`), 'no account of AWS: me'],
    ['a name that is none', at(`arn:aws:ecr:${HOME}:${AUDITOR}:repository/../b`), "no repository's name: ../b"],
    [
      'a token that repeats itself',
      { Findings: [], NextToken: 'again' },
      'the list begins anew: NextToken repeats itself',
    ],
  ])('of AWS Security Hub: %s', async (_, body, detail) => {
    const said = await rejectionOf(securityHub({ answer: () => ({ kind: 'body', body: JSON.stringify(body) }) }))
    expect(said.message).toContain(`securityhub:GetFindings failed, ${detail}`)
    expect(said.message).toMatch(/\[ECR_UNEXPECTED_ANSWER\]$/)
  })

  it.each<[string, unknown, string]>([
    ['no list', {}, 'the answer holds no list ResourceTagMappingList'],
    ['no ARN', { ResourceTagMappingList: [{}] }, 'no ARN of a repository:'],
    [
      'a tag that is none',
      {
        ResourceTagMappingList: [{ ResourceARN: `arn:aws:ecr:${HOME}:${AUDITOR}:repository/a/b`, Tags: [{ Key: 1 }] }],
      },
      'a tag is no pair of texts',
    ],
    [
      'a token that repeats itself',
      { ResourceTagMappingList: [], PaginationToken: 'x' },
      'the list begins anew: PaginationToken repeats itself',
    ],
  ])('of the tags: %s', async (_, body, detail) => {
    const answer: FakeAnswer = { kind: 'body', body: JSON.stringify(body) }
    const service = await startTagging({ answer: () => answer })
    expect(await readResourceTags(REGISTRY, calling(endpoint(service)))).toEqual({
      state: 'unread',
      failure: { code: 'ECR_UNEXPECTED_ANSWER', action: 'tag:GetResources', detail },
    })
  })

  it('reads tags that are empty, and values that are null', async () => {
    const arn = `arn:aws:ecr:${HOME}:${AUDITOR}:repository`
    const body = {
      PaginationToken: null,
      ResourceTagMappingList: [
        { ResourceARN: `${arn}/a/a`, Tags: [] },
        { ResourceARN: `${arn}/a/b`, Tags: [{ Key: '__proto__', Value: null }] },
      ],
    }
    const service = await startTagging({ answer: () => ({ kind: 'body', body: JSON.stringify(body) }) })
    expect(await readResourceTags(REGISTRY, calling(endpoint(service)))).toEqual({
      state: 'read',
      value: new Map([
        ['a/a', new Map()],
        ['a/b', new Map([['__proto__', '']])],
      ]),
    })
  })
})
