import type { AuditSource } from '../../../src/domain/audit/audit-report.ts'
import type { Estate, EstateRegistry, EstateRepository } from './estate.ts'

const [ECR_PAGE, NAMES, TAGGING_PAGE, LIST_PAGE] = [1000, 100, 100, 100]

export interface CallsOptions {
  readonly source: AuditSource
  readonly lifecycle: boolean
  /** Whether each account is read by a role of its own. */
  readonly byRole: boolean
}

/** What paging requires, one description of images a repository that lets tags move, and the lifecycle policies on which something hangs. */
export function callsOf(
  { registries, repositories }: Estate,
  { source, lifecycle, byRole }: CallsOptions,
): Readonly<Record<string, number>> {
  const asked = source === 'ecr' ? registries : registries.filter((registry) => registry.repositories.length > 0)
  const judged = repositories.filter(isJudged)
  const all: Record<string, number> = {
    DescribeRepositories: sum(asked, (registry) => settingCalls(registry, source)),
    // The first tells whose the credentials are, in whose account no role is assumed.
    DescribeRepositoryCreationTemplates: asked.length + (byRole ? 1 : 0),
    DescribePullThroughCacheRules: asked.length,
    DescribeImages: sum(judged, ({ images, isDenied }) => (isDenied ? 1 : pages(images.length, ECR_PAGE))),
    GetLifecyclePolicy: lifecycle ? judged.filter(({ wantsLifecycle }) => wantsLifecycle).length : 0,
    GetResources: source === 'config' ? 0 : sum(asked, tagCalls),
    AssumeRole: byRole ? new Set(asked.map(({ account }) => account)).size : 0,
    DescribeConfigurationAggregators: source === 'config' ? 1 : 0,
    SelectAggregateResourceConfig: source === 'config' ? pages(repositories.length, LIST_PAGE) : 0,
    DescribeConfigurationAggregatorSourcesStatus: source === 'config' ? 1 : 0,
    GetFindings: source === 'security-hub' ? pages(repositories.length, LIST_PAGE) : 0,
  }
  return Object.fromEntries(Object.entries(all).filter(([, count]) => count > 0))
}

export function isJudged({ expected }: EstateRepository): boolean {
  return expected.verdict !== 'protected'
}

/** Another source leaves to ECR what it does not tell: Config the filters, Security Hub all. */
function settingCalls({ repositories }: EstateRegistry, source: AuditSource): number {
  if (source === 'ecr') return pages(repositories.length, ECR_PAGE)
  const untold = source === 'config' ? repositories.filter(({ mode }) => mode.includes('_WITH_')) : repositories
  return Math.ceil(untold.length / NAMES)
}

function tagCalls({ repositories }: EstateRegistry): number {
  return pages(repositories.filter(({ resourceTags }) => Object.keys(resourceTags).length > 0).length, TAGGING_PAGE)
}

/** An empty list takes a call as well. */
function pages(count: number, size: number): number {
  return Math.max(1, Math.ceil(count / size))
}

function sum<T>(list: readonly T[], count: (each: T) => number): number {
  return list.reduce((total, each) => total + count(each), 0)
}
