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

export interface FakeSecurityHubOptions extends FakeOptions {
  readonly resources: readonly FakeResource[]
  /** The most that a page holds, whatever is asked for. */
  readonly pageSize?: number
  /** The findings in the place of those that the resources make. */
  readonly findings?: readonly object[]
}

type Found = FakeResource & { readonly finding: NonNullable<FakeResource['finding']> }

const LIMIT = 100

const FILTERS: Readonly<Record<string, (resource: Found) => string>> = {
  ComplianceSecurityControlId: ({ finding }) => finding.control ?? 'ECR.2',
  ComplianceStatus: ({ finding }) => finding.compliance,
  RecordState: ({ finding }) => finding.recordState ?? 'ACTIVE',
  WorkflowStatus: ({ finding }) => finding.workflow,
  ResourceType: () => 'AwsEcrRepository',
  AwsAccountId: ({ account }) => account,
  Region: ({ region }) => region,
}

/**
 * Security Hub in the region that gathers the findings of all. Written from botocore's model of securityhub 2018-10-26, the API
 * reference of GetFindings and the AWS Security Finding Format.
 */
export function startFakeSecurityHub(options: FakeSecurityHubOptions): Promise<FakeService> {
  return startFakeService(
    {
      signingName: 'securityhub',
      contentType: 'application/json',
      throttling: { status: 429, type: 'TooManyRequestsException' },
      operations: { '/findings': (input) => getFindings(input, options) },
    },
    options,
  )
}

function getFindings(input: FakeInput, { resources, pageSize = LIMIT, findings }: FakeSecurityHubOptions): object {
  const { Filters = {}, MaxResults = LIMIT, NextToken, ...rest } = input
  const [stranger] = Object.keys(rest)
  if (stranger !== undefined) throw invalid(`${stranger} is no parameter`)
  if (typeof MaxResults !== 'number' || MaxResults < 1 || MaxResults > LIMIT) throw invalid('MaxResults')
  const conditions = Object.entries(Filters as object).map(([name, values]) => conditionOf(name, values))
  const found = findings ?? resources.filter(isFound).filter((one) => conditions.every((holds) => holds(one)))
  try {
    const size = Math.min(MaxResults, pageSize)
    const { page, next } = fakePage<object>(found, size, NextToken, JSON.stringify(Filters))
    const written = page.map((each) => (findings === undefined ? findingOf(each as Found) : each))
    return { Findings: written, ...(next !== null && { NextToken: next }) }
  } catch {
    throw invalid('Invalid NextToken')
  }
}

function isFound(resource: FakeResource): resource is Found {
  return resource.finding !== null
}

function conditionOf(name: string, values: unknown): (resource: Found) => boolean {
  const read = Object.hasOwn(FILTERS, name) ? FILTERS[name] : undefined
  if (read === undefined || !Array.isArray(values) || values.length > 20) throw invalid(`Filters.${name}`)
  const wanted = values.map((value: unknown): string => {
    const { Value, Comparison, ...rest } = value as Record<string, unknown>
    if (typeof Value !== 'string' || Comparison !== 'EQUALS' || Object.keys(rest).length > 0) {
      throw invalid(`Filters.${name}`)
    }
    return Value
  })
  const admitted = new Set(wanted)
  return (resource) => admitted.has(read(resource))
}

function findingOf(resource: Found): object {
  const { account, region, finding } = resource
  const control = finding.control ?? 'ECR.2'
  const id = `arn:aws:securityhub:${region}:${account}:security-control/${control}/finding/${resource.name}`
  return {
    SchemaVersion: '2018-10-08',
    Id: id,
    ProductArn: `arn:aws:securityhub:${region}::product/aws/securityhub`,
    ProductName: 'Security Hub',
    Region: region,
    GeneratorId: `security-control/${control}`,
    AwsAccountId: account,
    CreatedAt: '2025-01-01T00:00:00.000Z',
    UpdatedAt: finding.updatedAt,
    Title: 'ECR private repositories should have tag immutability configured',
    Description: 'This control checks whether a private ECR repository has tag immutability enabled.',
    Severity: { Label: 'MEDIUM', Normalized: 40, Original: 'MEDIUM' },
    Resources: [{ Type: 'AwsEcrRepository', Id: arnOf(resource), Partition: 'aws', Region: region }],
    Compliance: { Status: finding.compliance, SecurityControlId: control },
    WorkflowState: 'NEW',
    Workflow: { Status: finding.workflow },
    RecordState: finding.recordState ?? 'ACTIVE',
  }
}

function invalid(message: string): FakeError {
  return new FakeError(400, 'InvalidInputException', message)
}
