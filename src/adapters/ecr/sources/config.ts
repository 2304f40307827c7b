import { partitionOf } from '../../../domain/ecr/aws-partition.ts'
import { isAccountId } from '../../../domain/ecr/ecr-registry.ts'
import { CodedError } from '../../../domain/errors.ts'
import { at, listAt, textAt } from '../../../domain/json-member.ts'
import { inOrder } from '../../../domain/sorted.ts'
import type { ListedRepository, RepositoryList } from '../../../ports.ts'
import { everyPage } from '../every-page.ts'
import { answerError, clean } from '../faults.ts'
import { OTHER_SOURCE, readingOf, type Source } from './failures.ts'
import { listIn, PAGE_SIZE } from './pages.ts'
import { type Gathering, gathering, type Listed, type Wish } from './places.ts'
import { jsonRpc, type Service } from './service.ts'
import type { SignedCalling, SignedClient } from './signed-call.ts'

export interface ConfigListOptions extends SignedCalling, Wish {
  /** The name of the aggregator, which is asked in its own region; null for the only one there is. */
  readonly aggregator: string | null
}

const CONFIG: Service = { name: 'config', endpointVariable: 'AWS_ENDPOINT_URL_CONFIG_SERVICE' }

const SELECT = jsonRpc(
  CONFIG,
  'config:SelectAggregateResourceConfig',
  'StarlingDoveService.SelectAggregateResourceConfig',
)

const DESCRIBE = jsonRpc(
  CONFIG,
  'config:DescribeConfigurationAggregators',
  'StarlingDoveService.DescribeConfigurationAggregators',
)

const STATUS = jsonRpc(
  CONFIG,
  'config:DescribeConfigurationAggregatorSourcesStatus',
  'StarlingDoveService.DescribeConfigurationAggregatorSourcesStatus',
)

/** Of the properties that Config's schema of a repository names: it has neither exclusion filters nor a lifecycle policy's text. */
const QUERY =
  'SELECT accountId, awsRegion, resourceName, configuration.ImageTagMutability, tags ' +
  "WHERE resourceType = 'AWS::ECR::Repository'"

/** What says all of a setting. With exclusions there are filters, which Config does not know. */
const WHOLE_SETTINGS: ReadonlySet<string | null> = new Set(['MUTABLE', 'IMMUTABLE'])

/** As many of a list of names as a message can hold. */
const NAMES_SHOWN = 10

const listAggregators = (region: string): string =>
  `  aws configservice describe-configuration-aggregators --region ${region}`

const SOURCE: Source = {
  title: 'AWS Config',
  remedies: {
    NoSuchConfigurationAggregatorException: (region) => [
      'Correct the input aggregator, and run with the account and the region that the aggregator is in. It is one of:',
      listAggregators(region),
    ],
    InvalidExpressionException: (region) => [
      `AWS Config in ${region} does not know repositories of ECR. Choose another region's aggregator, or source: ecr.`,
    ],
  },
}

/** The repositories of a whole organisation, by one query to an aggregator of AWS Config. */
export function createConfigList(options: ConfigListOptions): RepositoryList {
  return {
    async list() {
      const { openSigned } = await import('./signed-call.ts')
      const client = openSigned(options)
      try {
        const aggregator = options.aggregator ?? (await onlyAggregator(client, options))
        const gathered = gathering(options, agreed)
        await readingOf(SOURCE, SELECT.action, options, () => select(aggregator, client, gathered))
        await readingOf(SOURCE, STATUS.action, options, () => leaveOld(aggregator, client, options.region, gathered))
        return gathered.places()
      } finally {
        client.close()
      }
    },
  }
}

async function select(aggregator: string, client: SignedClient, gathered: Gathering): Promise<void> {
  const question = { Expression: QUERY, ConfigurationAggregatorName: aggregator, Limit: PAGE_SIZE }
  const pages = everyPage('NextToken', PAGE_SIZE, (position) => client.post(SELECT, { ...question, ...position }))
  for await (const page of pages) listIn(page, 'Results').forEach((row) => gathered.add(listedIn(row)))
}

/** Of a registry from which nothing new comes the list tells what was once. ECR is asked for all of it. */
async function leaveOld(aggregator: string, client: SignedClient, region: string, gathered: Gathering): Promise<void> {
  const question = {
    ConfigurationAggregatorName: aggregator,
    UpdateStatus: ['FAILED', 'OUTDATED'],
    Limit: PAGE_SIZE,
  }
  for await (const page of everyPage('NextToken', PAGE_SIZE, (position) =>
    client.post(STATUS, { ...question, ...position }),
  )) {
    for (const source of listIn(page, 'AggregatedSourceStatusList')) {
      const place = { account: textAt(source, 'SourceId') ?? '', region: textAt(source, 'AwsRegion') ?? '' }
      if (!isAccountId(place.account) || partitionOf(place.region) === null) throw noNews(source, aggregator, region)
      gathered.leave(place)
    }
  }
}

/** Of an organisation nobody knows which accounts are missing. */
function noNews(source: unknown, aggregator: string, region: string): CodedError {
  const [id, place, ...why] = ['SourceId', 'AwsRegion', 'LastUpdateStatus', 'LastErrorCode', 'LastErrorMessage'].map(
    (member) => textAt(source, member) ?? '',
  )
  const words = `${id}${place ? ` in ${place}` : ''}: ${why.filter(Boolean).join(', ')}`
  return new CodedError('SOURCE_UNREADABLE', `AWS Config in ${region} has no news of ${clean(words)}`, {
    remedy: [
      'See what its aggregator lacks, and mend it:',
      `  aws configservice describe-configuration-aggregator-sources-status --region ${region} \\`,
      `    --configuration-aggregator-name ${clean(aggregator)} --update-status FAILED OUTDATED`,
      OTHER_SOURCE,
    ],
  })
}

async function onlyAggregator(client: SignedClient, options: ConfigListOptions): Promise<string> {
  const names = await readingOf(SOURCE, DESCRIBE.action, options, async () => {
    const found: string[] = []
    for await (const page of everyPage('NextToken', PAGE_SIZE, (position) => client.post(DESCRIBE, position))) {
      for (const aggregator of listIn(page, 'ConfigurationAggregators')) found.push(aggregatorIn(aggregator))
    }
    return found
  })
  const [only] = names
  if (only !== undefined && names.length === 1) return only
  throw only === undefined ? noAggregator(options.region) : severalAggregators(options.region, names)
}

function aggregatorIn(aggregator: unknown): string {
  const name = textAt(aggregator, 'ConfigurationAggregatorName')
  if (name === null) throw answerError('an aggregator has no name')
  return name
}

function noAggregator(region: string): CodedError {
  return new CodedError(
    'SOURCE_UNREADABLE',
    `AWS Config in ${region} has no aggregator, and so knows one account alone`,
    {
      remedy: [
        'Run with the account and the region that the aggregator is in, or make one for the organisation:',
        '  aws configservice put-configuration-aggregator --configuration-aggregator-name organisation \\',
        `    --region ${region} --organization-aggregation-source RoleArn=<role>,AllAwsRegions=true`,
        'Without it, let ECR itself list the repositories: source: ecr.',
      ],
    },
  )
}

function severalAggregators(region: string, names: readonly string[]): CodedError {
  const shown = names.slice(0, NAMES_SHOWN).map((name) => clean(name))
  const more = names.length > NAMES_SHOWN ? `, and ${names.length - NAMES_SHOWN} more` : ''
  const message = `AWS Config in ${region} has ${names.length} aggregators: ${shown.join(', ')}${more}`
  return new CodedError('SOURCE_UNREADABLE', message, { remedy: ['Name the one to ask in the input aggregator.'] })
}

/** A row that cannot be read is an error: nobody knows which repository it hides. */
function listedIn(row: unknown): Listed {
  const item = itemIn(row)
  const [account, region, name] = ['accountId', 'awsRegion', 'resourceName'].map((member) => textAt(item, member))
  if (!account || !region || !name) throw answerError(`a row names no account, region or repository: ${String(row)}`)
  return { account, region, repository: { name, setting: settingIn(item), resourceTags: tagsIn(item), finding: null } }
}

function itemIn(row: unknown): unknown {
  if (typeof row !== 'string') throw answerError('a row is no text')
  try {
    return JSON.parse(row)
  } catch {
    throw answerError(`a row is no JSON: ${row}`)
  }
}

/** Null for what is to be asked of ECR. Config writes a member as CloudFormation does, or as ECR does. */
function settingIn(item: unknown): ListedRepository['setting'] {
  const modes = ['ImageTagMutability', 'imageTagMutability']
    .map((member) => at(item, 'configuration', member))
    .filter((mode) => mode !== undefined)
  const [mode] = modes
  return typeof mode === 'string' && modes.length === 1 && WHOLE_SETTINGS.has(mode) ? { mode, filters: [] } : null
}

/** As a list of pairs or as an object; null for anything else. */
function tagsIn(item: unknown): ListedRepository['resourceTags'] {
  const tags = at(item, 'tags')
  if (typeof tags !== 'object' || tags === null) return null
  const pairs: readonly (readonly [unknown, unknown])[] = Array.isArray(tags)
    ? listAt(item, 'tags').map((tag) => [at(tag, 'key'), at(tag, 'value')])
    : Object.entries(tags)
  return pairs.every(isTag) ? new Map(pairs) : null
}

function isTag(pair: readonly [unknown, unknown]): pair is readonly [string, string] {
  return pair.every((each) => typeof each === 'string')
}

/** Where two rows differ, one is old, and ECR is asked. */
function agreed(one: ListedRepository, other: ListedRepository): ListedRepository {
  const isSameSetting = one.setting?.mode === other.setting?.mode
  const isSameTags = textOf(one.resourceTags) === textOf(other.resourceTags)
  return { ...one, setting: isSameSetting ? one.setting : null, resourceTags: isSameTags ? one.resourceTags : null }
}

function textOf(tags: ListedRepository['resourceTags']): string {
  return JSON.stringify(tags && [...tags].toSorted(([a], [b]) => inOrder(a, b)))
}
