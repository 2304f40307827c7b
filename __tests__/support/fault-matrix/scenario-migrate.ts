import { createPullRequests } from '../../../src/adapters/github/pull-requests.ts'
import { createSwitch } from '../../../src/adapters/ecr/switch.ts'
import { missingRegistries } from '../../../src/commands/audit/missing.ts'
import { apply, type PlannedSwitch, type SwitchPorts } from '../../../src/commands/migrate/apply.ts'
import { auditInputsFor, readMigrateInputs } from '../../../src/commands/migrate/inputs.ts'
import { placesOfSource } from '../../../src/commands/migrate/places-of-source.ts'
import { planOf } from '../../../src/commands/migrate/plan.ts'
import { rollback } from '../../../src/commands/migrate/rollback.ts'
import { readMigrationSource } from '../../../src/commands/migrate/source.ts'
import { settingText } from '../../../src/domain/audit/audit-changes.ts'
import {
  begunRecord,
  formatSwitchRecord,
  parseSwitchRecord,
  type SwitchRecord,
  withState,
} from '../../../src/domain/migration/switch-record.ts'
import type { Emulator } from '../../../src/emulator/index.ts'
import type { Environment, PullRequestProposal, RecordFile } from '../../../src/ports.ts'
import { migrationText } from '../../../src/report/migration/text.ts'
import { eventLine } from '../../../src/report/migration/switch-words.ts'
import { ACCOUNT, REGION, uri } from '../ecr-questions.ts'
import { startGitHubWrites } from '../fake-github-writes.ts'
import { planned } from '../switch-ports.ts'
import { NOW, reportIn, seedEstate, SURVEYING, toldIn } from './scenario-audit.ts'
import { startEcr } from './scenario-ecr.ts'
import { refusal } from './scenario-refusal.ts'
import { JOB, SECRETS } from './scenario-secrets.ts'
import { type Ending, PATIENCE, type Scenario } from './scenario.ts'

const WORKFLOW = `on: push
jobs:
  build:
    runs-on: ubuntu-24.04
    steps:
      - uses: docker/build-push-action@v6
        with: { push: true, tags: '${uri('team/app')}:sha-\${{ github.sha }}' }
      - uses: docker/build-push-action@v6
        with: { push: true, tags: '${uri('team/legacy')}:sha-\${{ github.sha }}' }
      - uses: docker/build-push-action@v6
        with: { push: true, tags: '${uri('team/still')}:sha-\${{ github.sha }}' }
`

const GATE = 'octo-org/immutable-tag@v1'
const PATH = '.github/workflows/build.yml'

const TREE = {
  list: async () => ({ paths: [PATH], below: '', note: null }),
  read: (path: string) =>
    path === PATH
      ? ({ kind: 'text', text: WORKFLOW, encoding: 'utf8', note: null } as const)
      : ({ kind: 'absent' } as const),
}

const NOTHING_GIVEN = { regions: [], accounts: [], repositories: [], role: '', policy: '', activeDays: '' }

async function planIn(env: Environment): Promise<Ending> {
  const inputs = readMigrateInputs(NOTHING_GIVEN, GATE, env)
  const source = await readMigrationSource(inputs.source, { tree: TREE, today: NOW.slice(0, 10) })
  const report = await reportIn(env, auditInputsFor(placesOfSource(source, inputs.scope), NOTHING_GIVEN, env))
  const plan = planOf(report, source, { asked: inputs.asked, action: GATE })
  return {
    claims: [
      ...plan.repositories
        .filter(({ readiness }) => readiness !== 'unknown')
        .flatMap(({ audited: { repository, obstacles }, readiness, target }) => [
          [repository.name, readiness, target === null ? '' : settingText(target.mode, target.filters)].join(' '),
          ...obstacles.flatMap(({ kind }) =>
            kind === 'unread' || kind === 'unknown-setting' ? [] : [`${repository.name} ${kind}`],
          ),
        ]),
      ...(report.complete ? ['complete'] : []),
    ],
    told: toldIn(report),
    goesOn: false,
    untrue: [],
    text: [...migrationText(plan), ...missingRegistries(report)].join('\n'),
  }
}

const SWITCHES: readonly PlannedSwitch[] = [
  planned('team/app', 'MUTABLE', 'IMMUTABLE'),
  planned('team/worker', 'MUTABLE_WITH_EXCLUSION v*', 'IMMUTABLE_WITH_EXCLUSION cache-*'),
]

/** Two repositories, one after the other; the record is of this run alone. */
function switchOf(
  title: string,
  end: 'before' | 'after',
  work: (ports: SwitchPorts) => Promise<SwitchRecord>,
): Scenario {
  const start = end === 'after' ? 'before' : 'after'
  return {
    command: 'migrate',
    title,
    // It is read, set, and read again.
    waits: { call: 3 },
    onFault: 'fails',
    async open() {
      const { ecr, service } = await startEcr((registry) => {
        for (const { repository, [start]: setting } of SWITCHES) {
          registry.createRepository({
            name: repository.name,
            imageTagMutability: setting.mode as 'MUTABLE',
            ...(setting.filters.length > 0 && { imageTagMutabilityExclusionFilters: setting.filters }),
          })
        }
      })
      const begun = SWITCHES.reduce(
        (record, _, index) => withState(record, index, 'switched'),
        begunRecord(NOW, SWITCHES),
      )
      const file = inMemory(end === 'after' ? null : formatSwitchRecord(begun))
      return {
        services: [service],
        env: JOB,
        close: () => ecr.close(),
        async run(env) {
          const said: string[] = []
          const registry = createSwitch({ ...SURVEYING, env })
          const ports = {
            registry,
            record: file,
            now: () => NOW,
            say: (event: Parameters<SwitchPorts['say']>[0]) => void said.push(eventLine(event)),
          }
          const ended = await work(ports).then(
            () => ({ claims: ['done'], told: [], goesOn: true, text: '' }),
            (error: unknown) => refusal(error),
          )
          const done = doneIn((await file.read()) ?? '', end)
          return {
            ...ended,
            claims: [...ended.claims, ...done],
            untrue: done.filter((name) => !isAt(name, end, ecr)),
            text: [ended.text, ...said, await file.read()].join('\n'),
          }
        },
      }
    },
  }
}

function inMemory(content: string | null): RecordFile {
  let written = content
  return {
    path: 'record.json',
    read: async () => written,
    write: async (next) => {
      written = next
    },
  }
}

/** The repositories that the record says are as they were to become. */
function doneIn(record: string, end: 'before' | 'after'): string[] {
  if (record === '') return []
  const state = end === 'after' ? 'switched' : 'restored'
  return parseSwitchRecord(record, 'record.json')
    .entries.filter((entry) => entry.state === state)
    .map(({ repository }) => repository.name)
}

function isAt(name: string, end: 'before' | 'after', ecr: Emulator): boolean {
  const wanted = SWITCHES.find(({ repository }) => repository.name === name)![end]
  const { mode, filters } = ecr.registry(ACCOUNT, REGION).state.repositories.get(name)!.setting
  const texts = filters.map(({ filter }) => filter)
  return settingText(mode, texts) === settingText(wanted.mode, wanted.filters)
}

const PARENT = '3'.repeat(40)

const PROPOSAL: PullRequestProposal = {
  branch: 'immutable-tag/off-moving-tags',
  base: null,
  parent: PARENT,
  title: 'Title',
  body: 'Body',
  message: 'Message\n',
  files: [
    { path: 'ci/push.sh', content: 'new\n', encoding: 'utf8' },
    { path: 'ci/old.yml', content: 'ÿ\n', encoding: 'latin1' },
  ],
}

const PULL_REQUEST: Scenario = {
  command: 'migrate',
  title: '`--open-pull-request`',
  waits: { github: 1 },
  onFault: 'fails',
  async open() {
    const gitHub = await startGitHubWrites({
      files: {
        'ci/push.sh': { mode: '100755', content: 'old\n' },
        'ci/old.yml': { mode: '100644', content: 'é\n' },
      },
      parent: PARENT,
    })
    return {
      services: [{ variable: 'GITHUB_API_URL', protocol: 'github', url: gitHub.url }],
      env: JOB,
      close: () => gitHub.close(),
      async run(env) {
        const client = createPullRequests({
          token: SECRETS.GITHUB_TOKEN,
          apiUrl: env['GITHUB_API_URL'] ?? '',
          repository: 'octo-org/octo-repo',
          env,
          timeoutMs: PATIENCE.github,
        })
        try {
          const { url } = await client.open(PROPOSAL)
          const untrue = gitHub.pulls.length === 1 ? [] : ['opened']
          return { claims: [`opened ${url}`], told: [], goesOn: true, untrue, text: url }
        } catch (error) {
          return refusal(error)
        }
      },
    }
  },
}

export const MIGRATE_SCENARIOS: readonly Scenario[] = [
  {
    command: 'migrate',
    title: 'the plan',
    waits: { call: 1 },
    onFault: 'fails',
    async open() {
      const { ecr, service } = await startEcr(seedEstate)
      return { services: [service], env: JOB, run: planIn, close: () => ecr.close() }
    },
  },
  switchOf('`--apply`', 'after', (ports) => apply(SWITCHES, ports)),
  switchOf('`rollback`', 'before', (ports) => rollback(ports)),
  PULL_REQUEST,
]
