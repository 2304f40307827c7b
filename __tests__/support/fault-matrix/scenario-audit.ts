import { createConfigList } from '../../../src/adapters/ecr/sources/config.ts'
import { createSecurityHubList } from '../../../src/adapters/ecr/sources/security-hub.ts'
import { createSurvey } from '../../../src/adapters/ecr/survey/survey.ts'
import { audit } from '../../../src/commands/audit/audit.ts'
import { AUDIT_DEFAULTS, type AuditActionInputs, readAuditInputs } from '../../../src/commands/audit/inputs.ts'
import { missingRegistries } from '../../../src/commands/audit/missing.ts'
import { auditOutcome, auditOutputs } from '../../../src/commands/audit/outputs.ts'
import type { AuditReport } from '../../../src/domain/audit/audit-report.ts'
import type { Unread } from '../../../src/domain/verdict/verdict.ts'
import type { Emulator } from '../../../src/emulator/index.ts'
import type { Environment } from '../../../src/ports.ts'
import { auditJson } from '../../../src/report/audit/json.ts'
import { obstacleWords } from '../../../src/report/audit/obstacle-words.ts'
import { auditSarif } from '../../../src/report/audit/sarif.ts'
import { auditSummary } from '../../../src/report/audit/summary.ts'
import { auditText } from '../../../src/report/audit/text.ts'
import { unreadRemedy } from '../../../src/report/audit/unread-words.ts'
import { ACCOUNT, REGION } from '../ecr-questions.ts'
import type { FakeResource, FakeService } from '../fake-aws.ts'
import { startFakeConfig } from '../fake-config.ts'
import { FAILED } from '../fake-estate.ts'
import { startFakeSecurityHub } from '../fake-security-hub.ts'
import { startFakeTagging } from '../fake-tagging.ts'
import { refusal } from './scenario-refusal.ts'
import {
  ATTEMPT_MS,
  type Ending,
  PATIENCE,
  type Scenario,
  type Service,
  type Stage,
  type Told,
  toldOf,
} from './scenario.ts'
import { startEcr, VERSION } from './scenario-ecr.ts'
import { JOB } from './scenario-secrets.ts'
import { startTokens } from './scenario-tokens.ts'

export const NOW = '2026-11-02T08:00:00Z'

/** As fast as it goes. */
export const SURVEYING = {
  version: VERSION,
  rate: 5000,
  attemptMs: ATTEMPT_MS,
  deadlineMs: PATIENCE.call,
} as const

const OTHER_ACCOUNT = '210987654321'

/** Some of each verdict, so that a wrong one would show. */
export function seedEstate(registry: ReturnType<Emulator['registry']>): void {
  const image = (number: number, tags: readonly string[], pushedAt = NOW) => ({
    digest: `sha256:${String(number).repeat(64)}`,
    tags,
    pushedAt: new Date(pushedAt),
  })
  registry.createRepository({ name: 'team/app', imageTagMutability: 'MUTABLE' })
  registry.putImages('team/app', [image(1, [`sha-${'1'.repeat(40)}`, '1.2.3'])])
  registry.createRepository({ name: 'team/legacy', imageTagMutability: 'MUTABLE' })
  registry.putImages('team/legacy', [image(2, ['latest', '1.2.3'])])
  registry.putLifecyclePolicy('team/legacy', lifecycle({ tagStatus: 'any', ...MORE_THAN_ONE }))
  registry.createRepository({ name: 'team/still', imageTagMutability: 'MUTABLE' })
  registry.putImages('team/still', [image(3, ['latest', '1.0.0'], LONG_AGO)])
  registry.putLifecyclePolicy('team/still', lifecycle({ tagStatus: 'untagged', ...MORE_THAN_ONE }))
  registry.createRepository({ name: 'team/safe', imageTagMutability: 'IMMUTABLE' })
  registry.putCacheRule('mirror', 'quay.io')
  registry.createRepository({ name: 'mirror/nginx', imageTagMutability: 'MUTABLE' })
  registry.putTemplate({ prefix: 'team/', appliedFor: ['CREATE_ON_PUSH'], imageTagMutability: 'IMMUTABLE' })
}

const LONG_AGO = '2024-02-01T08:00:00Z'

const MORE_THAN_ONE = { countType: 'imageCountMoreThan', countNumber: 1 }

function lifecycle(selection: object): string {
  return JSON.stringify({ rules: [{ rulePriority: 1, selection, action: { type: 'expire' } }] })
}

interface AuditStage {
  readonly services: readonly Service[]
  readonly close: () => Promise<unknown>
}

function auditOf(
  title: string,
  inputs: Readonly<Partial<Record<keyof typeof AUDIT_DEFAULTS, string>>>,
  open: () => Promise<AuditStage>,
  calls = 1,
): Scenario {
  return {
    command: 'audit',
    title,
    waits: { call: calls },
    onFault: 'fails',
    async open(): Promise<Stage> {
      const { services, close } = await open()
      return {
        services,
        env: JOB,
        run: (env) => auditIn(env, inputs),
        close: async () => void (await close()),
      }
    },
  }
}

async function auditIn(
  env: Environment,
  texts: Readonly<Partial<Record<keyof typeof AUDIT_DEFAULTS, string>>>,
): Promise<Ending> {
  const inputs = readAuditInputs((name) => texts[name] ?? AUDIT_DEFAULTS[name], env)
  try {
    return endingOf(await reportIn(env, inputs))
  } catch (error) {
    return refusal(error)
  }
}

export function reportIn(env: Environment, inputs: AuditActionInputs): Promise<AuditReport> {
  const { role, region, aggregator, regions, accounts } = inputs
  const calling = { env, version: VERSION, log: () => {}, region, regions, accounts, attemptMs: ATTEMPT_MS }
  const listing = { ...calling, aggregator, deadlineMs: PATIENCE.call }
  return audit(inputs, {
    survey: createSurvey({ ...SURVEYING, env, role }),
    lists: { config: async () => createConfigList(listing), securityHub: async () => createSecurityHubList(listing) },
    files: { read: async () => null },
    documents: { read: async () => null },
    now: NOW,
    progress: () => {},
  })
}

function endingOf(report: AuditReport): Ending {
  const outcome = auditOutcome(report)
  return {
    claims: [
      ...claimsOf(report),
      ...report.registries.flatMap(({ region, failure, repositories }) =>
        failure === null ? [`${region} listed ${repositories}`] : [],
      ),
    ],
    told: toldIn(report),
    goesOn: outcome === 'protected',
    untrue: [],
    text: [
      auditText(report, { all: true }).join('\n'),
      auditJson(report),
      auditSarif(report, VERSION),
      auditSummary(report),
      missingRegistries(report).join('\n'),
      JSON.stringify(auditOutputs(report, new Map())),
    ].join('\n'),
  }
}

/** Each verdict that was reached, and each thing that was found in the way. */
function claimsOf({ repositories, complete }: AuditReport): string[] {
  return [
    ...repositories.flatMap(({ repository: { region, name, account }, verdict, advice, obstacles, tags }) => {
      const found = obstacles.map(({ kind }) => kind).filter((kind) => !UNSHOWN.has(kind))
      const all = verdict === 'unknown' ? found : [[verdict, ...advice].join(' '), ...found]
      return [...all, ...(tags === null ? [] : ['has its tags counted'])].map(
        (each) => `${account} ${region} ${name} ${each}`,
      )
    }),
    ...(complete ? ['complete'] : []),
  ]
}

const UNSHOWN: ReadonlySet<string> = new Set(['unread', 'not-asked', 'unknown-setting'])

export function toldIn({ registries, repositories }: AuditReport): Told[] {
  const ofPlaces = registries.flatMap(({ failure, templatesUnread, ownersUnread }) =>
    [failure, templatesUnread, ownersUnread].flatMap((unread) => (unread === null ? [] : [ofUnread(unread)])),
  )
  const ofRepositories = repositories.flatMap(({ obstacles, notes, repository }) => [
    ...obstacles.flatMap((obstacle) => {
      const { remedy } = obstacleWords(obstacle, repository)
      if (obstacle.kind === 'unread') return [toldOf(obstacle.failure.code, '', remedy)]
      return obstacle.kind === 'unknown-setting' ? [toldOf(obstacle.code, '', remedy)] : []
    }),
    ...notes.flatMap((note) => (note.kind === 'unread' ? [ofUnread(note.failure)] : [])),
  ])
  return [...ofPlaces, ...ofRepositories]
}

function ofUnread(unread: Unread): Told {
  return toldOf(unread.code, unread.detail, unreadRemedy(unread, null))
}

const TAGS: Readonly<Record<string, string>> = { owner: 'payments' }

function resource(name: string, mode: string): FakeResource {
  return { account: ACCOUNT, region: REGION, name, mode, filters: [], tags: TAGS, lifecycle: null, finding: FAILED }
}

const RESOURCES = [
  resource('team/app', 'MUTABLE'),
  resource('team/legacy', 'MUTABLE'),
  resource('team/still', 'MUTABLE'),
  resource('team/safe', 'IMMUTABLE'),
  resource('mirror/nginx', 'MUTABLE'),
]

/** ECR with its estate, and these services beside it, two entries a page. */
async function startWith(...services: readonly (readonly [string, Service['protocol'], Promise<FakeService>])[]) {
  const [{ ecr, service }, ...started] = await Promise.all([
    startEcr(seedEstate),
    ...services.map(async ([variable, protocol, starting]) => ({ variable, protocol, ...(await starting) })),
  ])
  return {
    services: [service, ...started.map(({ variable, protocol, url }) => ({ variable, protocol, url }))],
    close: () => Promise.all([ecr.close(), ...started.map(({ close }) => close())]),
  }
}

const LISTED = { resources: RESOURCES, pageSize: 2 }

const tagging = () =>
  [
    'AWS_ENDPOINT_URL_RESOURCE_GROUPS_TAGGING_API',
    'tagging',
    startFakeTagging({ ...LISTED, account: ACCOUNT }),
  ] as const

export const AUDIT_SCENARIOS: readonly Scenario[] = [
  auditOf('a registry, with its lifecycle policies', { 'owner-tags': 'none' }, () => startWith()),
  auditOf('the same, with resource tags', {}, () => startWith(tagging())),
  auditOf(
    "another account's registry, by a role",
    { accounts: OTHER_ACCOUNT, role: 'audit/reader', 'owner-tags': 'none' },
    async () => {
      const [{ ecr, service }, sts] = await Promise.all([
        startEcr((_, all) => seedEstate(all.registry(OTHER_ACCOUNT, REGION))),
        startTokens(),
      ])
      return { services: [service, sts.service], close: () => Promise.all([ecr.close(), sts.close()]) }
    },
    // The templates are asked for the own account first.
    2,
  ),
  auditOf("AWS Config's list", { source: 'config', 'owner-tags': 'none' }, () =>
    startWith(['AWS_ENDPOINT_URL_CONFIG_SERVICE', 'config', startFakeConfig({ ...LISTED, aggregators: ['org'] })]),
  ),
  auditOf("Security Hub's list", { source: 'security-hub', 'owner-tags': 'none' }, () =>
    startWith(['AWS_ENDPOINT_URL_SECURITYHUB', 'security-hub', startFakeSecurityHub(LISTED)]),
  ),
]
