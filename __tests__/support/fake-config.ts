import {
  FakeError,
  type FakeInput,
  type FakeOptions,
  fakePage,
  type FakeResource,
  type FakeService,
  startFakeService,
} from './fake-aws.ts'

export interface FakeConfigOptions extends FakeOptions {
  readonly resources: readonly FakeResource[]
  readonly aggregators: readonly string[]
  /** The most that a page holds, whatever is asked for. */
  readonly pageSize?: number
  /** Those from which nothing new comes; all others are well. */
  readonly sources?: readonly FakeSource[]
  /** The rows in the place of those that the resources make. */
  readonly rows?: readonly string[]
}

/** An AggregatedSourceStatus. */
export interface FakeSource {
  readonly SourceId: string
  readonly SourceType: 'ACCOUNT' | 'ORGANIZATION'
  readonly AwsRegion?: string
  readonly LastUpdateStatus: 'FAILED' | 'OUTDATED' | 'SUCCEEDED'
  readonly LastErrorCode?: string
  readonly LastErrorMessage?: string
}

/** github.com/awslabs/aws-config-resource-schema, AWS::ECR::Repository.properties.json. */
const PROPERTIES: Readonly<Record<string, (resource: FakeResource) => unknown>> = {
  accountId: ({ account }) => account,
  awsRegion: ({ region }) => region,
  resourceId: ({ name }) => name,
  resourceName: ({ name }) => name,
  resourceType: () => 'AWS::ECR::Repository',
  'configuration.RepositoryName': ({ name }) => name,
  'configuration.ImageTagMutability': ({ mode }) => mode,
  tags: ({ tags }) => Object.entries(tags).map(([key, value]) => ({ tag: `${key}=${value}`, key, value })),
}

const QUERY = /^SELECT ([A-Za-z., ]+) WHERE resourceType = '([A-Za-z:]+)'$/

const DEFAULT_LIMIT = 25
const LIMIT = 100

/**
 * The aggregators of AWS Config in one region. Written from botocore's model of config 2014-11-12, the API reference of
 * SelectAggregateResourceConfig and DescribeConfigurationAggregatorSourcesStatus, and the schema of what can be queried, of which no other property is taken.
 */
export function startFakeConfig(options: FakeConfigOptions): Promise<FakeService> {
  return startFakeService(
    {
      signingName: 'config',
      contentType: 'application/x-amz-json-1.1',
      throttling: { status: 400, type: 'ThrottlingException' },
      operations: {
        'StarlingDoveService.SelectAggregateResourceConfig': (input) => select(input, options),
        'StarlingDoveService.DescribeConfigurationAggregators': (input) => describe(input, options),
        'StarlingDoveService.DescribeConfigurationAggregatorSourcesStatus': (input) => sourcesOf(input, options),
      },
    },
    options,
  )
}

function select(input: FakeInput, { resources, aggregators, pageSize = LIMIT, rows }: FakeConfigOptions): object {
  const { Expression, ConfigurationAggregatorName: aggregator, ...rest } = input
  if (typeof Expression !== 'string' || Expression.length > 4096) throw invalid('ValidationException', 'Expression')
  const name = nameOf(aggregator, aggregators)
  const [, selected = '', type] = QUERY.exec(Expression) ?? []
  const fields = selected.split(', ')
  const unknown = fields.find((field) => !Object.hasOwn(PROPERTIES, field))
  if (unknown !== undefined) throw invalid('InvalidExpressionException', `Property ${unknown} is not valid`)
  const found = type === 'AWS::ECR::Repository' ? (rows ?? resources) : []
  const { page, next } = pageOf<string | FakeResource>(found, pageSize, rest, name + Expression)
  return {
    Results: page.map((row) => (typeof row === 'string' ? row : JSON.stringify(projected(row, fields)))),
    QueryInfo: { SelectFields: fields.map((Name) => ({ Name })) },
    ...(next !== null && { NextToken: next }),
  }
}

function describe(input: FakeInput, { aggregators, pageSize = LIMIT }: FakeConfigOptions): object {
  const { ConfigurationAggregatorNames: names, ...rest } = input
  const found = aggregators.filter((name) => !Array.isArray(names) || names.includes(name))
  const { page, next } = pageOf(found, pageSize, rest, JSON.stringify(names ?? []))
  return {
    ConfigurationAggregators: page.map((name) => ({
      ConfigurationAggregatorName: name,
      ConfigurationAggregatorArn: `arn:aws:config:eu-west-1:111122223333:config-aggregator/${name}`,
      CreationTime: 1767225600.123,
      LastUpdatedTime: 1767225600.123,
    })),
    ...(next !== null && { NextToken: next }),
  }
}

function sourcesOf(input: FakeInput, { aggregators, sources = [], pageSize = LIMIT }: FakeConfigOptions): object {
  const { ConfigurationAggregatorName: aggregator, UpdateStatus: wanted, ...rest } = input
  const name = nameOf(aggregator, aggregators)
  const found = sources.filter(({ LastUpdateStatus }) => !Array.isArray(wanted) || wanted.includes(LastUpdateStatus))
  const { page, next } = pageOf(found, pageSize, rest, name + JSON.stringify(wanted ?? []))
  return { AggregatedSourceStatusList: page, ...(next !== null && { NextToken: next }) }
}

function nameOf(aggregator: unknown, aggregators: readonly string[]): string {
  if (typeof aggregator !== 'string' || !/^[\w-]{1,256}$/.test(aggregator))
    throw invalid('ValidationException', 'ConfigurationAggregatorName')
  if (aggregators.includes(aggregator)) return aggregator
  const message = 'The configuration aggregator does not exist. Check the configuration aggregator name and try again.'
  throw invalid('NoSuchConfigurationAggregatorException', message)
}

function pageOf<T>(
  list: readonly T[],
  pageSize: number,
  { Limit, NextToken, ...rest }: FakeInput,
  question: string,
): { readonly page: readonly T[]; readonly next: string | null } {
  const [stranger] = Object.keys(rest)
  if (stranger !== undefined) throw invalid('ValidationException', `${stranger} is no parameter`)
  const limit = Limit ?? DEFAULT_LIMIT
  if (typeof limit !== 'number' || limit < 0 || limit > LIMIT) throw invalid('InvalidLimitException', String(Limit))
  try {
    return fakePage(list, Math.min(limit || DEFAULT_LIMIT, pageSize), NextToken, question)
  } catch {
    throw invalid('InvalidNextTokenException', 'The specified token is invalid')
  }
}

function projected(resource: FakeResource, fields: readonly string[]): object {
  const row: Record<string, unknown> = {}
  for (const field of fields) {
    const value = PROPERTIES[field]!(resource)
    const [name, member] = field.split('.')
    if (member === undefined) row[name!] = value
    else row[name!] = { ...(row[name!] as object | undefined), [member]: value }
  }
  return row
}

function invalid(type: string, message: string): FakeError {
  return new FakeError(400, type, message)
}
