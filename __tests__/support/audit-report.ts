import type { AuditedRegistry, AuditReport } from '../../src/domain/audit/audit-report.ts'
import type {
  AuditedRepository,
  AuditNote,
  Obstacle,
  TagCounts,
  TagInUse,
} from '../../src/domain/audit/audited-repository.ts'
import type { EcrRepository } from '../../src/domain/ecr/ecr-registry.ts'
import type { Unread } from '../../src/domain/verdict/verdict.ts'

export const DIGEST = `sha256:${'ab12cd34'.repeat(8)}`
export const COMMIT_TAG = `sha-${'3f1c0a29'.repeat(5)}`

export const DENIED: Unread = {
  code: 'ECR_ACCESS_DENIED',
  action: 'ecr:DescribeImages',
  detail: 'User is not authorized to perform ecr:DescribeImages',
}

export function ecrRepository(overrides: Partial<EcrRepository> = {}): EcrRepository {
  const { account = '123456789012', region = 'eu-west-1' } = overrides
  return {
    name: 'team/app',
    region,
    account,
    host: account === null ? null : `${account}.dkr.ecr.${region}.amazonaws.com`,
    partition: 'aws',
    fips: false,
    dualStack: false,
    ...overrides,
  }
}

/** `latest`, pushed and pulled within the window, beside a tag that names a commit. */
export function tagInUse(overrides: Partial<TagInUse> = {}): TagInUse {
  return {
    tag: 'latest',
    class: 'latest',
    digest: DIGEST,
    pushedAt: '2026-11-02T10:00:00Z',
    lastPulledAt: '2026-11-20T00:00:00Z',
    archived: false,
    pin: COMMIT_TAG,
    ...overrides,
  }
}

export function tagCounts(overrides: Partial<TagCounts> = {}): TagCounts {
  return { release: 0, commit: 0, series: 0, allowed: 0, cache: 0, signature: 0, moving: 0, unclear: 0, ...overrides }
}

/** A mutable one in which nothing is in the way. */
export function auditedRepository(overrides: Partial<AuditedRepository> = {}): AuditedRepository {
  return {
    repository: ecrRepository(),
    mode: 'MUTABLE',
    filters: [],
    owner: 'payments',
    verdict: 'ready',
    advice: [],
    letMove: overrides.advice ?? [],
    obstacles: [],
    notes: [],
    tags: tagCounts({ commit: 12 }),
    lastPushedAt: '2026-11-02T10:00:00Z',
    scanners: { 'security-hub': 'fail', 'control-tower': 'fail', checkov: 'fail', trivy: 'fail', prowler: 'fail' },
    finding: null,
    ...overrides,
  }
}

/** One whose setting keeps every tag. */
export function protectedRepository(overrides: Partial<AuditedRepository> = {}): AuditedRepository {
  return auditedRepository({
    mode: 'IMMUTABLE',
    verdict: 'protected',
    tags: null,
    lastPushedAt: null,
    scanners: { 'security-hub': 'pass', 'control-tower': 'pass', checkov: 'pass', trivy: 'pass', prowler: 'pass' },
    ...overrides,
  })
}

/** One of which `latest` is in the way. */
export function blockedRepository(overrides: Partial<AuditedRepository> = {}): AuditedRepository {
  return auditedRepository({
    verdict: 'not-yet',
    obstacles: [{ kind: 'moving-tags', class: 'latest', tags: [tagInUse()], count: 1 }],
    tags: tagCounts({ commit: 12, moving: 1 }),
    ...overrides,
  })
}

export function auditedRegistry(overrides: Partial<AuditedRegistry> = {}): AuditedRegistry {
  return {
    account: '123456789012',
    region: 'eu-west-1',
    repositories: 0,
    failure: null,
    templates: [],
    templatesUnread: null,
    ownersUnread: null,
    ...overrides,
  }
}

export function auditReport(overrides: Partial<AuditReport> = {}): AuditReport {
  const { repositories = [] } = overrides
  return {
    asOf: '2026-11-23T12:00:00Z',
    source: 'ecr',
    activeDays: 90,
    registries: [auditedRegistry({ repositories: repositories.length })],
    repositories,
    complete: true,
    changes: null,
    accountIds: 'full',
    ...overrides,
  }
}

/** One obstacle of each kind, and more where the words differ. */
export const OBSTACLES: readonly Obstacle[] = [
  { kind: 'moving-tags', class: 'latest', tags: [tagInUse()], count: 1 },
  {
    kind: 'moving-tags',
    class: 'channel',
    tags: [
      tagInUse({ tag: 'stable', class: 'channel', pin: null, lastPulledAt: null }),
      tagInUse({ tag: 'edge', class: 'channel', archived: true }),
    ],
    count: 7,
  },
  { kind: 'unclear-tags', tags: ['candidate-x', 'candidate-y'], count: 2 },
  { kind: 'overwritten', count: 3, lastPushedAt: '2026-11-10T08:00:00Z' },
  { kind: 'filters-do-not-fit', tags: ['base', 'tools'], count: 9 },
  { kind: 'tag-limit', digest: DIGEST, tags: 950 },
  { kind: 'lifecycle-expires-pin', pin: '1.2.3', priority: 2, within: { days: 14 } },
  { kind: 'pull-through-cache', prefix: 'docker-hub', upstream: 'registry-1.docker.io' },
  { kind: 'unread', what: 'images', failure: DENIED },
  { kind: 'not-asked' },
  { kind: 'unknown-setting', code: 'ECR_UNKNOWN_MODE', mode: 'FROZEN' },
]

export const NOTES: readonly AuditNote[] = [
  { kind: 'still-tags', tags: [tagInUse({ tag: 'beta', class: 'channel' })], count: 1 },
  { kind: 'excepted', tag: 'latest', owner: '@octo-org/payments', expires: '2027-03-31' },
  { kind: 'exposing-filter', filter: 'v*', tag: 'v1.2.3' },
  { kind: 'lifecycle-counts-caches', priority: 1 },
  { kind: 'overwritten', count: 1, lastPushedAt: '2026-11-10T08:00:00Z' },
  { kind: 'unread', what: 'lifecycle', failure: { ...DENIED, action: 'ecr:GetLifecyclePolicy' } },
  { kind: 'empty' },
]
