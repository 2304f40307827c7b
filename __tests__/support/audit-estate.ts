import type { AuditReport } from '../../src/domain/audit/audit-report.ts'
import type { AuditedRepository, AuditVerdict, Obstacle } from '../../src/domain/audit/audited-repository.ts'
import {
  auditedRegistry,
  auditedRepository,
  auditReport,
  blockedRepository,
  DENIED,
  ecrRepository,
  protectedRepository,
  tagCounts,
  tagInUse,
} from './audit-report.ts'

const OWNERS = ['payments', 'identity', 'data-platform', null, 'web', 'logistics'] as const
const WORDS = ['api', 'worker', 'gateway', 'ledger', 'search', 'mailer', 'importer'] as const
const REGIONS = ['eu-west-1', 'eu-central-1', 'us-east-1', 'ap-northeast-1'] as const

type Shape = (repository: Partial<AuditedRepository>) => AuditedRepository

const SHAPES: readonly Shape[] = [
  (common) => protectedRepository(common),
  (common) => auditedRepository(common),
  (common) => blocked(common, MOVING),
  (common) => auditedRepository({ ...common, verdict: 'ready-with-filters', advice: ['buildcache-*', 'sha256-*'] }),
  (common) => blocked(common, [{ kind: 'unclear-tags', tags: ['blue', 'nightly-east'], count: 2 }]),
  (common) =>
    protectedRepository({ ...common, mode: 'IMMUTABLE_WITH_EXCLUSION', filters: ['buildcache-*', 'sha256-*'] }),
  (common) => unread(common),
  (common) => blocked(common, LIFECYCLE),
]

const MOVING: readonly Obstacle[] = [
  { kind: 'moving-tags', class: 'latest', tags: [tagInUse()], count: 1 },
  {
    kind: 'moving-tags',
    class: 'channel',
    tags: [
      tagInUse({ tag: 'stable', class: 'channel', pin: '4.12.0', lastPulledAt: null }),
      tagInUse({ tag: 'edge', class: 'channel', pin: null, pushedAt: '2026-11-23T08:00:00Z' }),
      tagInUse({ tag: 'beta', class: 'channel', archived: true }),
    ],
    count: 14,
  },
]

const LIFECYCLE: readonly Obstacle[] = [
  { kind: 'moving-tags', class: 'environment', tags: [tagInUse({ tag: 'prod', class: 'environment' })], count: 1 },
  { kind: 'lifecycle-expires-pin', pin: '4.12.0', priority: 10, within: { pushes: 3 } },
]

function blocked(common: Partial<AuditedRepository>, obstacles: readonly Obstacle[]): AuditedRepository {
  return blockedRepository({ ...common, obstacles, tags: tagCounts({ release: 9, commit: 40, moving: 3, unclear: 2 }) })
}

function unread(common: Partial<AuditedRepository>): AuditedRepository {
  const obstacles: readonly Obstacle[] = [{ kind: 'unread', what: 'images', failure: DENIED }]
  return auditedRepository({ ...common, verdict: 'unknown', obstacles, tags: null, lastPushedAt: null })
}

/** `team-2/ledger-17` and so on in four accounts and regions, of every verdict and several owners, the same each time. */
export function estate(size: number, owners: readonly (string | null)[] = OWNERS): readonly AuditedRepository[] {
  return Array.from({ length: size }, (_, index) => {
    const account = `11112222333${index % 4}`
    const region = REGIONS[(index >> 2) % REGIONS.length]!
    const name = `team-${index % 5}/${WORDS[index % WORDS.length]}-${index}`
    const repository = ecrRepository({ account, region, name, host: `${account}.dkr.ecr.${region}.amazonaws.com` })
    return SHAPES[(index * 5) % SHAPES.length]!({ repository, owner: owners[(index * 7) % owners.length]! })
  })
}

/** A report that has something in each part of the page. */
export function fullReport(size = 48): AuditReport {
  const repositories = estate(size)
  const uris = repositories.map(({ repository: { host, name } }) => `${host}/${name}`)
  const verdict: AuditVerdict = 'not-yet'
  return auditReport({
    repositories,
    complete: false,
    registries: [
      auditedRegistry({
        account: '111122223330',
        repositories: size,
        templates: [
          {
            prefix: 'ROOT',
            appliedFor: ['CREATE_ON_PUSH'],
            mode: 'MUTABLE',
            filters: [],
            exposes: '1.2.3',
            code: 'ECR_MUTABLE',
          },
        ],
      }),
      auditedRegistry({ account: '111122223331', failure: { ...DENIED, action: 'ecr:DescribeRepositories' } }),
    ],
    changes: {
      since: '2026-10-23T12:00:00Z',
      appeared: uris.slice(0, 2),
      gone: ['111122223330.dkr.ecr.eu-west-1.amazonaws.com/team-9/retired'],
      moved: uris.slice(2, 5).map((uri) => ({ uri, from: verdict, to: 'ready' })),
      switched: uris.slice(5, 6).map((uri) => ({ uri, from: 'MUTABLE', to: 'IMMUTABLE_WITH_EXCLUSION(buildcache-*)' })),
    },
  })
}

/** What strangers may have written wherever they can write. Each would set `window.__pwned` if it ran. */
export const HOSTILE: readonly string[] = [
  '</script><img src=x onerror="window.__pwned=1">',
  '<script>window.__pwned=1</script>',
  '"><svg onload=window.__pwned=1>',
  "' onmouseover='window.__pwned=1",
  '<!--<script>',
  ']]>\u2028window.__pwned=1//',
  '\\u003cimg src=x onerror=window.__pwned=1>',
  '&lt;b&gt;',
  '__proto__',
  'x\u202Egnp\u0000\n',
]

/** A report of hostile names, tags, owners, filters and answers. */
export function hostileReport(): AuditReport {
  const repositories = HOSTILE.map((text) =>
    auditedRepository({
      repository: ecrRepository({ name: text, region: text }),
      owner: text,
      mode: text,
      filters: [text],
      verdict: 'not-yet',
      obstacles: [
        { kind: 'moving-tags', class: 'latest', tags: [tagInUse({ tag: text, pin: text, digest: text })], count: 3 },
        { kind: 'unread', what: 'images', failure: { ...DENIED, action: text, detail: text } },
        { kind: 'pull-through-cache', prefix: text, upstream: text },
      ],
      notes: [{ kind: 'exposing-filter', filter: text, tag: text }],
    }),
  )
  const [first = ''] = HOSTILE
  return auditReport({
    repositories,
    registries: [
      auditedRegistry({
        region: first,
        failure: { ...DENIED, detail: first },
        templates: [
          { prefix: first, appliedFor: [first], mode: first, filters: [first], exposes: first, code: 'ECR_MUTABLE' },
        ],
      }),
    ],
    changes: { since: first, appeared: HOSTILE, gone: [], moved: [], switched: [] },
  })
}
