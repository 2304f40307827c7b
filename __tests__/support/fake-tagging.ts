import {
  arnOf,
  FakeError,
  type FakeInput,
  type FakeOptions,
  fakePage,
  type FakeResource,
  type FakeService,
  startFakeService,
} from './fake-aws.ts'

export interface FakeTaggingOptions extends FakeOptions {
  readonly resources: readonly FakeResource[]
  /** Whose resources are told to a caller whose access key does not tell; everybody's unless told. */
  readonly account?: string
  /** The most that a page holds, whatever is asked for. */
  readonly pageSize?: number
  /** The mappings in the place of those that the resources make. */
  readonly mappings?: readonly unknown[]
}

const LIMIT = 100

/**
 * The Resource Groups Tagging API, which tells of the region that a request is signed for, and of no resource that never had a
 * tag. Written from botocore's model of resourcegroupstaggingapi 2017-01-26 and the API reference of GetResources.
 */
export function startFakeTagging(options: FakeTaggingOptions): Promise<FakeService> {
  return startFakeService(
    {
      signingName: 'tagging',
      contentType: 'application/x-amz-json-1.1',
      throttling: { status: 400, type: 'ThrottledException' },
      operations: {
        'ResourceGroupsTaggingAPI_20170126.GetResources': (input, region, caller) =>
          getResources(input, region, { ...options, ...(caller !== null && { account: caller }) }),
      },
    },
    options,
  )
}

function getResources(
  input: FakeInput,
  region: string,
  { resources, account, pageSize = LIMIT, mappings }: FakeTaggingOptions,
): object {
  const { ResourceTypeFilters = [], ResourcesPerPage = 50, PaginationToken, ...rest } = input
  const [stranger] = Object.keys(rest)
  if (stranger !== undefined) throw invalid(`${stranger} is no parameter`)
  if (typeof ResourcesPerPage !== 'number' || ResourcesPerPage < 1 || ResourcesPerPage > LIMIT) {
    throw invalid('ResourcesPerPage')
  }
  if (!Array.isArray(ResourceTypeFilters)) throw invalid('ResourceTypeFilters')
  const told = ResourceTypeFilters.length === 0 || ResourceTypeFilters.includes('ecr:repository')
  const found = resources.filter((resource) => isTold(resource, region, account))
  const size = Math.min(ResourcesPerPage, pageSize)
  try {
    const { page, next } = fakePage<unknown>(
      told ? (mappings ?? found) : [],
      size,
      PaginationToken === '' ? null : PaginationToken,
      region,
    )
    return {
      PaginationToken: next ?? '',
      ResourceTagMappingList: mappings ? page : page.map((each) => mappingOf(each as FakeResource)),
    }
  } catch {
    throw invalid('PaginationToken is not valid')
  }
}

function isTold(resource: FakeResource, region: string, account: string | undefined): boolean {
  const isOwn = account === undefined || resource.account === account
  return isOwn && resource.region === region && Object.keys(resource.tags).length > 0
}

function mappingOf(resource: FakeResource): object {
  return {
    ResourceARN: arnOf(resource),
    Tags: Object.entries(resource.tags).map(([Key, Value]) => ({ Key, Value })),
  }
}

function invalid(message: string): FakeError {
  return new FakeError(400, 'InvalidParameterException', message)
}
