import type { AuditSource } from '../../domain/audit/audit-report.ts'
import { CodedError } from '../../domain/errors.ts'
import type { RepositoryList, SurveyPlace } from '../../ports.ts'

/** Which repositories an audit is of. */
export interface AuditScope {
  readonly source: AuditSource
  /** Of `ecr` those to read; of another source, which tells of its regions itself, those to keep, none for all. */
  readonly regions: readonly string[]
  /** None for the caller's own; of another source, for all. */
  readonly accounts: readonly string[]
  /** Known already: nothing is asked which there are. */
  readonly places?: readonly SurveyPlace[]
}

/** The sources other than ECR itself, each loaded when it is used. */
export interface AuditLists {
  readonly config: () => Promise<RepositoryList>
  readonly securityHub: () => Promise<RepositoryList>
}

/** The registries to read. Rejects with a CodedError SOURCE_UNREADABLE if a source does not tell all of them. */
export async function auditPlaces(
  { source, accounts, regions, places: known }: AuditScope,
  lists: AuditLists,
): Promise<readonly SurveyPlace[]> {
  if (known !== undefined) return known
  if (source === 'ecr') {
    const owners = accounts.length === 0 ? [null] : accounts
    return owners.flatMap((account) => regions.map((region) => ({ account, region, repositories: null })))
  }
  const list = await (source === 'config' ? lists.config() : lists.securityHub())
  const places = await list.list()
  if (places.length > 0) return places
  // Nothing listed would read as nothing left to do.
  const among = accounts.length + regions.length > 0 ? ' of these accounts and regions' : ''
  throw new CodedError('SOURCE_UNREADABLE', `${LISTS_NOTHING[source][0]}${among}.`, {
    remedy: [LISTS_NOTHING[source][1]],
  })
}

const LISTS_NOTHING: Readonly<Record<Exclude<AuditSource, 'ecr'>, readonly [message: string, remedy: string]>> = {
  config: [
    "AWS Config's aggregator lists no ECR repository",
    'See that the recorders of its accounts record AWS::ECR::Repository, or list them from ECR itself: source: ecr.',
  ],
  'security-hub': [
    'Security Hub has no finding of ECR.2',
    'See that the control ECR.2 is enabled, and that this is the region it aggregates in, or list from ECR itself: source: ecr.',
  ],
}
