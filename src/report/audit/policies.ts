import type { AuditSource } from '../../domain/audit/audit-report.ts'

export interface PolicyTerms {
  readonly source: AuditSource
  readonly images: boolean
  readonly lifecycle: boolean
  readonly resourceTags: boolean
  /** Assumed in each account that is read; null where the caller reads all by itself. */
  readonly role: string | null
  /** Of AWS Config; null where it is to be found. */
  readonly aggregator: string | null
  /** Those to read; none given: any. */
  readonly accounts: readonly string[]
  readonly partition: string
}

export interface IamPolicy {
  /** Whose it is. */
  readonly title: string
  /** JSON, to be pasted as it is. */
  readonly document: string
}

/** The least that IAM has to allow: of the caller, and of the role that it assumes, if it does. */
export function iamPolicies(terms: PolicyTerms): readonly IamPolicy[] {
  const source = ofSource(terms)
  const registry = ofRegistry(terms)
  if (terms.role === null)
    return [{ title: 'Of whoever runs the audit', document: pretty(policy([...source, ...registry])) }]
  return [
    { title: 'Of whoever runs the audit', document: pretty(policy([...source, assuming(terms.role, terms)])) },
    {
      title: `Of the role ${terms.role} in each account, and of whoever runs the audit in their own`,
      document: pretty(policy(registry)),
    },
  ]
}

/** All of them as one text of JSON: the one document itself, or several under their titles, since JSON has no comments. */
export function iamPolicy(terms: PolicyTerms): string {
  const policies = iamPolicies(terms)
  const [only] = policies
  if (only !== undefined && policies.length === 1) return only.document
  return pretty(Object.fromEntries(policies.map(({ title, document }) => [title, JSON.parse(document)])))
}

interface Statement {
  readonly Sid: string
  readonly Effect: 'Allow'
  readonly Action: readonly string[]
  readonly Resource: string | readonly string[]
}

function ofSource({ source, aggregator, partition }: PolicyTerms): Statement[] {
  switch (source) {
    case 'ecr':
      return []
    case 'config':
      return [
        allow(
          'QueryConfig',
          ['config:SelectAggregateResourceConfig', 'config:DescribeConfigurationAggregatorSourcesStatus'],
          `arn:${partition}:config:*:*:config-aggregator/*`,
        ),
        ...(aggregator === null ? [allow('ListAggregators', ['config:DescribeConfigurationAggregators'], '*')] : []),
      ]
    case 'security-hub':
      return [allow('ReadFindings', ['securityhub:GetFindings'], `arn:${partition}:securityhub:*:*:hub/default`)]
  }
}

function ofRegistry({ images, lifecycle, resourceTags, role, accounts, partition }: PolicyTerms): Statement[] {
  const actions = [
    'ecr:DescribeRepositories',
    ...(images ? ['ecr:DescribeImages'] : []),
    // What a rule would expire is known from the images alone.
    ...(images && lifecycle ? ['ecr:GetLifecyclePolicy'] : []),
  ]
  // The same role stands in each account, whose id its own document need not name.
  const owners = role === null && accounts.length > 0 ? accounts : ['*']
  const repositories = owners.map((account) => `arn:${partition}:ecr:*:${account}:repository/*`)
  return [
    allow('ReadRepositories', actions, repositories.length === 1 ? repositories[0]! : repositories),
    // IAM knows no resource of these.
    allow('ReadRegistry', ['ecr:DescribePullThroughCacheRules', 'ecr:DescribeRepositoryCreationTemplates'], '*'),
    ...(resourceTags ? [allow('ReadResourceTags', ['tag:GetResources'], '*')] : []),
  ]
}

function assuming(role: string, { accounts, partition }: PolicyTerms): Statement {
  const roles = (accounts.length > 0 ? accounts : ['*']).map(
    (account) => `arn:${partition}:iam::${account}:role/${role}`,
  )
  return allow('AssumeTheRole', ['sts:AssumeRole'], roles.length === 1 ? roles[0]! : roles)
}

function allow(sid: string, actions: readonly string[], resource: Statement['Resource']): Statement {
  return { Sid: sid, Effect: 'Allow', Action: actions, Resource: resource }
}

function policy(statements: readonly Statement[]): object {
  return { Version: '2012-10-17', Statement: statements }
}

function pretty(value: object): string {
  return JSON.stringify(value, null, 2)
}
