import { describe, expect, it } from '@jest/globals'
import { iamPolicies, iamPolicy, type PolicyTerms } from '../../../../src/report/audit/policies.ts'

const TERMS: PolicyTerms = {
  source: 'ecr',
  images: true,
  lifecycle: true,
  resourceTags: true,
  role: null,
  aggregator: null,
  accounts: [],
  partition: 'aws',
}

const READ_REGISTRY = {
  Sid: 'ReadRegistry',
  Effect: 'Allow',
  Action: ['ecr:DescribePullThroughCacheRules', 'ecr:DescribeRepositoryCreationTemplates'],
  Resource: '*',
}
const READ_TAGS = { Sid: 'ReadResourceTags', Effect: 'Allow', Action: ['tag:GetResources'], Resource: '*' }

function readRepositories(actions: readonly string[], resource: unknown): object {
  return {
    Sid: 'ReadRepositories',
    Effect: 'Allow',
    Action: actions.map((action) => `ecr:${action}`),
    Resource: resource,
  }
}

const ALL = ['DescribeRepositories', 'DescribeImages', 'GetLifecyclePolicy']
const ANY = 'arn:aws:ecr:*:*:repository/*'

describe('the policy of whoever runs the audit', () => {
  it.each<[string, Partial<PolicyTerms>, object[]]>([
    ['of ECR', {}, [readRepositories(ALL, ANY), READ_REGISTRY, READ_TAGS]],
    [
      'of settings alone',
      { images: false, lifecycle: false, resourceTags: false },
      [readRepositories(['DescribeRepositories'], ANY), READ_REGISTRY],
    ],
    [
      'of one account in China',
      { accounts: ['123456789012'], partition: 'aws-cn', resourceTags: false },
      [readRepositories(ALL, 'arn:aws-cn:ecr:*:123456789012:repository/*'), READ_REGISTRY],
    ],
    [
      'of two accounts',
      { accounts: ['123456789012', '210987654321'], resourceTags: false },
      [
        readRepositories(ALL, ['arn:aws:ecr:*:123456789012:repository/*', 'arn:aws:ecr:*:210987654321:repository/*']),
        READ_REGISTRY,
      ],
    ],
    [
      'of AWS Config',
      { source: 'config' },
      [
        {
          Sid: 'QueryConfig',
          Effect: 'Allow',
          Action: ['config:SelectAggregateResourceConfig', 'config:DescribeConfigurationAggregatorSourcesStatus'],
          Resource: 'arn:aws:config:*:*:config-aggregator/*',
        },
        {
          Sid: 'ListAggregators',
          Effect: 'Allow',
          Action: ['config:DescribeConfigurationAggregators'],
          Resource: '*',
        },
        readRepositories(ALL, ANY),
        READ_REGISTRY,
        READ_TAGS,
      ],
    ],
    [
      'of an aggregator that is named',
      { source: 'config', aggregator: 'organisation', images: false, resourceTags: false },
      [
        {
          Sid: 'QueryConfig',
          Effect: 'Allow',
          Action: ['config:SelectAggregateResourceConfig', 'config:DescribeConfigurationAggregatorSourcesStatus'],
          Resource: 'arn:aws:config:*:*:config-aggregator/*',
        },
        readRepositories(['DescribeRepositories'], ANY),
        READ_REGISTRY,
      ],
    ],
    [
      'of Security Hub',
      { source: 'security-hub' },
      [
        {
          Sid: 'ReadFindings',
          Effect: 'Allow',
          Action: ['securityhub:GetFindings'],
          Resource: 'arn:aws:securityhub:*:*:hub/default',
        },
        readRepositories(ALL, ANY),
        READ_REGISTRY,
        READ_TAGS,
      ],
    ],
  ])('%s', (_, terms, statements) => {
    expect(JSON.parse(iamPolicy({ ...TERMS, ...terms }))).toEqual({ Version: '2012-10-17', Statement: statements })
  })
})

describe('with a role', () => {
  const terms = { ...TERMS, role: 'path/audit', accounts: ['123456789012'] }

  it('the caller assumes it, and the role reads', () => {
    expect(iamPolicies(terms).map(({ title, document }) => [title, JSON.parse(document) as unknown])).toEqual([
      [
        'Of whoever runs the audit',
        {
          Version: '2012-10-17',
          Statement: [
            {
              Sid: 'AssumeTheRole',
              Effect: 'Allow',
              Action: ['sts:AssumeRole'],
              Resource: 'arn:aws:iam::123456789012:role/path/audit',
            },
          ],
        },
      ],
      [
        'Of the role path/audit in each account, and of whoever runs the audit in their own',
        { Version: '2012-10-17', Statement: [readRepositories(ALL, ANY), READ_REGISTRY, READ_TAGS] },
      ],
    ])
  })

  it('both are one text of JSON', () => {
    expect(Object.keys(JSON.parse(iamPolicy({ ...terms, accounts: [] })) as object)).toEqual([
      'Of whoever runs the audit',
      'Of the role path/audit in each account, and of whoever runs the audit in their own',
    ])
    expect(iamPolicy({ ...terms, accounts: [] })).toContain('"arn:aws:iam::*:role/path/audit"')
  })
})

it('nothing that writes is among them', () => {
  const sources = ['ecr', 'config', 'security-hub'] as const
  const actions = sources.flatMap(
    (source) => iamPolicy({ ...TERMS, source, role: 'r' }).match(/"[a-z]+:[A-Z]\w+"/g) ?? [],
  )
  expect(actions.filter((action) => !/:(?:Describe|Get|Select|AssumeRole)/.test(action))).toEqual([])
})
