import { ecrShape, type AnswerShape } from './ecr-model.ts'
import type { Protocol } from './call.ts'

const PLAIN: AnswerShape = { lists: false, token: null }

/** By protocol and operation; a protocol alone stands for all its operations that are not named. */
const SHAPES: ReadonlyMap<string, AnswerShape> = new Map([
  ['config SelectAggregateResourceConfig', { lists: true, token: 'NextToken' }],
  ['config DescribeConfigurationAggregators', { lists: true, token: 'NextToken' }],
  ['config DescribeConfigurationAggregatorSourcesStatus', { lists: true, token: 'NextToken' }],
  ['security-hub GetFindings', { lists: true, token: 'NextToken' }],
  ['tagging GetResources', { lists: true, token: 'PaginationToken' }],
  ['github GET /repos/:owner/:repo/git/commits/:sha', { lists: true, token: null }],
  ['github GET /repos/:owner/:repo/git/trees/:sha', { lists: true, token: null }],
  ['layer GetLayer', { lists: true, token: null }],
])

export function shapeOf(protocol: Protocol, operation: string): AnswerShape {
  if (protocol === 'ecr') return ecrShape(operation)
  return SHAPES.get(`${protocol} ${operation}`) ?? PLAIN
}

/** Members of which a value decides something, where it is one of a few. */
export const ENUMS: ReadonlySet<string> = new Set([
  'imageTagMutability',
  'imageStatus',
  'failureCode',
  'appliedFor',
  'filterType',
  'Status',
  'RecordState',
  'ResourceType',
  'status',
  'type',
  'mode',
])

/** Members that say what an answer is about, and what they say of something else. */
export const IDENTITIES: Readonly<Record<'repository' | 'account', ReadonlyMap<string, string>>> = {
  repository: new Map([
    ['repositoryName', 'someone/else'],
    ['repositoryArn', 'arn:aws:ecr:us-east-1:123456789012:repository/someone/else'],
    ['repositoryUri', '123456789012.dkr.ecr.us-east-1.amazonaws.com/someone/else'],
    ['imageDigest', `sha256:${'0'.repeat(64)}`],
    ['layerDigest', `sha256:${'0'.repeat(64)}`],
    ['sha', '0'.repeat(40)],
    ['full_name', 'someone/else'],
    ['number', '4711'],
  ]),
  account: new Map([
    ['registryId', '999999999999'],
    ['accountId', '999999999999'],
    ['AwsAccountId', '999999999999'],
  ]),
}
