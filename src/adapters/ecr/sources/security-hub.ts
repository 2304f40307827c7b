import type { SecurityHubFinding } from '../../../domain/audit/repository-record.ts'
import { listAt, textAt } from '../../../domain/json-member.ts'
import type { ListedRepository, RepositoryList } from '../../../ports.ts'
import { everyPage } from '../every-page.ts'
import { answerError } from '../faults.ts'
import { readingOf, type Source } from './failures.ts'
import { listIn, PAGE_SIZE } from './pages.ts'
import { gathering, type Listed, type Wish } from './places.ts'
import { parseRepositoryArn } from './repository-arn.ts'
import { jsonRest, type Service } from './service.ts'
import type { SignedCalling, SignedClient } from './signed-call.ts'

export interface SecurityHubListOptions extends SignedCalling, Wish {}

const SECURITY_HUB: Service = { name: 'securityhub', endpointVariable: 'AWS_ENDPOINT_URL_SECURITYHUB' }

const GET_FINDINGS = jsonRest(SECURITY_HUB, 'securityhub:GetFindings', '/findings')

const RESOURCE_TYPE = 'AwsEcrRepository'

/** Suppressed findings too: whoever suppressed one has to see that it still stands. */
const FILTERS = {
  ComplianceSecurityControlId: equals('ECR.2'),
  RecordState: equals('ACTIVE'),
  ResourceType: equals(RESOURCE_TYPE),
}

const SOURCE: Source = {
  title: 'AWS Security Hub',
  remedies: {
    InvalidAccessException: (region) => [
      'Run with the administrator account of Security Hub, in the region that its findings are gathered in, or turn it on:',
      `  aws securityhub enable-security-hub --region ${region}`,
      'Without it, let ECR itself list the repositories: source: ecr.',
    ],
  },
}

/** The repositories that Security Hub has findings for under its control ECR.2, in all the accounts and regions it gathers. */
export function createSecurityHubList(options: SecurityHubListOptions): RepositoryList {
  return {
    async list() {
      const { openSigned } = await import('./signed-call.ts')
      const client = openSigned(options)
      try {
        return await readingOf(SOURCE, GET_FINDINGS.action, options, () => findings(client, options))
      } finally {
        client.close()
      }
    },
  }
}

async function findings(client: SignedClient, wish: Wish): ReturnType<RepositoryList['list']> {
  const gathered = gathering(wish, newer)
  const question = { Filters: FILTERS, MaxResults: PAGE_SIZE }
  const pages = everyPage('NextToken', PAGE_SIZE, (position) => client.post(GET_FINDINGS, { ...question, ...position }))
  for await (const page of pages) listIn(page, 'Findings').flatMap(listedIn).forEach(gathered.add)
  return gathered.places()
}

/** A finding that cannot be read is an error: nobody knows which repository it hides. */
function listedIn(finding: unknown): readonly Listed[] {
  const told = findingIn(finding)
  const resources = listAt(finding, 'Resources').filter((resource) => textAt(resource, 'Type') === RESOURCE_TYPE)
  if (resources.length === 0) throw answerError(`the finding ${textAt(finding, 'Id') ?? ''} names no repository`)
  return resources.map((resource) => {
    const { account, region, name } = parseRepositoryArn(textAt(resource, 'Id') ?? '')
    return { account, region, repository: { name, setting: null, resourceTags: null, finding: told } }
  })
}

function findingIn(finding: unknown): SecurityHubFinding {
  const compliance = textAt(finding, 'Compliance', 'Status')
  if (compliance === null) throw answerError(`the finding ${textAt(finding, 'Id') ?? ''} has no compliance status`)
  // A finding that nobody looked at is new.
  const workflow = textAt(finding, 'Workflow', 'Status') ?? 'NEW'
  return { compliance, workflow, updatedAt: textAt(finding, 'UpdatedAt') }
}

/** Of two findings of one time, the graver is kept. */
const GRAVITY: ReadonlyMap<string | undefined, number> = new Map([
  ['FAILED', 1],
  ['PASSED', -1],
])

/** Each standard that has the control can make a finding of its own. */
function newer(one: ListedRepository, other: ListedRepository): ListedRepository {
  const [first, second] = [instantOf(one), instantOf(other)]
  if (first !== second) return first > second ? one : other
  return gravityOf(one) >= gravityOf(other) ? one : other
}

function gravityOf({ finding }: ListedRepository): number {
  return GRAVITY.get(finding?.compliance) ?? 0
}

function instantOf({ finding }: ListedRepository): number {
  const instant = Date.parse(finding?.updatedAt ?? '')
  return Number.isNaN(instant) ? -Infinity : instant
}

function equals(value: string): readonly object[] {
  return [{ Value: value, Comparison: 'EQUALS' }]
}
