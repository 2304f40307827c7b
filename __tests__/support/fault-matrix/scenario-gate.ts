import { createGitHub } from '../../../src/adapters/github/github.ts'
import type { CheckoutAnswer } from '../../../src/domain/commit/checkout.ts'
import type { GateInputs } from '../../../src/commands/gate.ts'
import type { Emulator } from '../../../src/emulator/index.ts'
import type { Environment } from '../../../src/ports.ts'
import { gateFindings } from '../../../src/report/findings.ts'
import { gateHeadline } from '../../../src/report/headline.ts'
import { gateLog } from '../../../src/report/log.ts'
import { noteWording } from '../../../src/report/notes.ts'
import { gateOutputs } from '../../../src/report/outputs.ts'
import { gateSummary } from '../../../src/report/summary.ts'
import { issueComment, runFacts, TIP } from '../../fixtures/events/payloads.ts'
import { ACCOUNT, uri } from '../ecr-questions.ts'
import { startGitHub } from '../fake-github.ts'
import { visit } from '../gate-world.ts'
import { type Ending, PATIENCE, type Scenario, type Stage, toldOf, type Waits } from './scenario.ts'
import { LABELS, registryIn, startEcr, TAG } from './scenario-ecr.ts'
import { JOB, SECRETS } from './scenario-secrets.ts'

type Visited = Parameters<typeof visit>

const OTHER_REGION = 'us-east-1'
const IMMUTABLE = { imageTagMutability: 'IMMUTABLE' } as const

function gateOf(
  title: string,
  scene: (registry: ReturnType<Emulator['registry']>, ecr: Emulator) => void,
  inputs: Partial<GateInputs> = {},
  waits: Waits = { ask: 1 },
): Scenario {
  return {
    command: 'gate',
    title,
    waits,
    onFault: 'fails',
    async open(): Promise<Stage> {
      const { ecr, service } = await startEcr(scene)
      return { services: [service], env: JOB, run: (env) => gateIn(env, inputs), close: () => ecr.close() }
    },
  }
}

export async function gateIn(
  env: Environment,
  inputs: Visited[0],
  world: Visited[1] = {},
  deadlineMs: number = PATIENCE.ask,
): Promise<Ending> {
  const github = createGitHub({
    token: SECRETS.GITHUB_TOKEN,
    apiUrl: env['GITHUB_API_URL'] ?? '',
    repository: 'octo-org/octo-repo',
    env,
    timeoutMs: PATIENCE.github,
  })
  const log: string[] = []
  const registry = registryIn(env, { deadlineMs, log: (line) => log.push(line) })
  const { result } = await visit(inputs, world, { registry, github })
  const outputs = gateOutputs(result)
  const findings = gateFindings(result)
  const summary = gateSummary(result, { mode: 'enforce', docs: 'docs' })
  const notes = result.notes.map((note) => noteWording(note).text)
  return {
    claims: [
      ...(outputs.tag === '' ? [] : [`tag ${outputs.tag}`]),
      ...(outputs.verdict === 'immutable' ? ['verdict immutable'] : []),
      ...(outputs['should-push'] === 'true' ? ['should-push'] : []),
      ...(outputs.exists === 'unknown' || outputs.exists === '' ? [] : [`exists ${outputs.exists}`]),
      ...(outputs.pinned === '' ? [] : [`pinned ${outputs.pinned}`]),
      ...(findings.length === 0 ? ['admitted'] : []),
      ...(outputs.verdict === 'mutable' ? [`found ${outputs.reason}`] : []),
    ],
    told: findings.map(({ code, cause, remedy }) => toldOf(code, cause.join('\n'), remedy)),
    goesOn: findings.length === 0,
    untrue: [],
    text: JSON.stringify([outputs, findings, gateLog(result), gateHeadline(result), notes, summary, log]),
  }
}

const NONE: CheckoutAnswer = { kind: 'none' }

function gitHubOf(title: string, answers: Readonly<Record<string, unknown>>, visited: Visited): Scenario {
  return {
    command: 'gate',
    title,
    waits: { github: 1 },
    onFault: 'fails',
    async open() {
      const github = await startGitHub(answers)
      return {
        services: [{ variable: 'GITHUB_API_URL', protocol: 'github', url: github.url }],
        env: JOB,
        run: (env) => gateIn(env, { ...visited[0], registryCheck: 'off' }, visited[1]),
        close: () => github.close(),
      }
    },
  }
}

const AT = '/repos/octo-org/octo-repo'

export const GATE_SCENARIOS: readonly Scenario[] = [
  gateOf('one repository', (registry) => registry.createRepository({ name: 'team/app', ...IMMUTABLE })),
  gateOf(
    'several repositories and regions',
    (registry, ecr) => {
      registry.createRepository({ name: 'team/app', ...IMMUTABLE })
      registry.createRepository({ name: 'team/worker', ...IMMUTABLE })
      ecr.registry(ACCOUNT, OTHER_REGION).createRepository({ name: 'team/app', ...IMMUTABLE })
    },
    { repositories: [uri('team/app'), uri('team/worker'), uri('team/app', OTHER_REGION)] },
  ),
  gateOf('a repository that a template makes', (registry) =>
    registry.putTemplate({ prefix: 'team/', appliedFor: ['CREATE_ON_PUSH'], ...IMMUTABLE }),
  ),
  gateOf('a mirror of another registry', (registry) => {
    registry.createRepository({ name: 'team/app', imageTagMutability: 'MUTABLE' })
    registry.putCacheRule('team', 'quay.io')
  }),
  gateOf(
    '`check-replicas`',
    (registry, ecr) => {
      registry.createRepository({ name: 'team/app', ...IMMUTABLE })
      registry.setReplication([{ destinations: [{ region: OTHER_REGION, registryId: ACCOUNT }] }])
      ecr.registry(ACCOUNT, OTHER_REGION).createRepository({ name: 'team/app', ...IMMUTABLE })
    },
    { checkReplicas: true },
    { ask: 3 },
  ),
  gateOf("a tag that is there, of this commit's image", (registry) => {
    registry.createRepository({ name: 'team/app', ...IMMUTABLE })
    registry.pushImage({ repository: 'team/app', tag: TAG, labels: LABELS })
  }),
  gateOf('the same, by a role that may not describe images', (registry, ecr) => {
    registry.createRepository({ name: 'team/app', ...IMMUTABLE })
    registry.pushImage({ repository: 'team/app', tag: TAG, labels: LABELS })
    ecr.fail({ fault: 'deny', operation: 'DescribeImages' })
  }),
  gateOf('`existing: ignore`', (registry) => registry.createRepository({ name: 'team/app', ...IMMUTABLE }), {
    existing: 'ignore',
  }),
  gitHubOf("a comment's pull request", { [`${AT}/pulls/7`]: { head: { sha: TIP }, merge_commit_sha: null } }, [
    {},
    { facts: runFacts('issue_comment', issueComment({ number: 7, pull_request: {} })) },
  ]),
  gitHubOf(
    "a commit's time, without a checkout",
    { [`${AT}/git/commits/${TIP}`]: { committer: { date: '2026-02-01T00:00:00Z' } } },
    [{ tag: '{sha:12}-{commit-time}' }, { checkout: NONE }],
  ),
]
