import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { type Emulator, startEmulator } from '../../../src/emulator/index.ts'
import { ACCOUNT, REGION, uri } from '../ecr-questions.ts'
import { startGitHub } from '../fake-github.ts'
import { commit, createFolders } from '../repository.ts'
import { type GitHubEvent, runAction } from '../run-action.ts'
import { runCli } from '../run-cli.ts'
import type { Call } from './call.ts'
import type { CallFault } from './fault.ts'
import { type Front, startFront } from './front.ts'
import { nameCall } from './name-call.ts'
import type { Scenario } from './scenario.ts'
import { JOB, SECRETS } from './scenario-secrets.ts'
import { startContainer } from './scenario-tokens.ts'

/** As the runner ends it, with what a user reads. */
export interface Ended {
  readonly status: number | null
  readonly text: string
  readonly outputs: Readonly<Record<string, string>>
  readonly milliseconds: number
  /** How many calls met the fault. */
  readonly met: number
  /** How the registry keeps the tags of `team/app` by then. */
  readonly mode: string
}

/** A way to run what is built, and the call that meets a fault in it. */
export interface Program extends Pick<Call, 'protocol' | 'operation'> {
  readonly name: string
  readonly command: Scenario['command']
  /** The exit status without a fault, and with one. */
  readonly exits: readonly [clean: number, faulty: number]
  /** `should-push` and `verdict` without a fault; null where the program has no such outputs. */
  readonly outputs: readonly [shouldPush: string | undefined, verdict: string] | null
  readonly run: (stage: BuiltStage) => Promise<Pick<Ended, 'status' | 'text' | 'outputs'>>
}

interface BuiltStage {
  readonly world: BuiltWorld
  readonly ecr: Emulator
  readonly env: Readonly<Record<string, string | undefined>>
  /** Makes the fault ready, where it is not there from the start. */
  readonly arm: () => void
}

export interface BuiltWorld {
  readonly node: string
  readonly workspace: string
  readonly sha: string
  readonly folder: () => string
  readonly remove: () => void
}

const BUILD = `on: push
jobs:
  build:
    runs-on: ubuntu-24.04
    steps:
      - uses: docker/build-push-action@v6
        with: { push: true, tags: '${uri('team/app')}:sha-\${{ github.sha }}' }
`

export function createBuiltWorld(node: string): BuiltWorld {
  const folders = createFolders()
  const workspace = folders.repository()
  return {
    node,
    workspace,
    sha: commit(workspace, { '.github/workflows/build.yml': BUILD }),
    folder: () => mkdtempSync(join(folders.folder(), 'run-')),
    remove: () => folders.remove(),
  }
}

/** In a world of its own; without a fault to learn what there is without it. */
export async function runBuilt(program: Program, fault: CallFault | null, world: BuiltWorld): Promise<Ended> {
  const [ecr, github, container] = await Promise.all([
    startEmulator({ account: ACCOUNT }),
    startGitHub({ '/repos/octo-org/octo-repo/pulls/7': { head: { sha: world.sha }, merge_commit_sha: null } }),
    startContainer(),
  ])
  const registry = ecr.registry(ACCOUNT, REGION)
  registry.createRepository({
    name: 'team/app',
    imageTagMutability: program.command === 'migrate' ? 'MUTABLE' : 'IMMUTABLE',
  })
  if (IS_THERE.has(program.name)) pushTo(ecr, world.sha)
  const upstreams = { ecr: ecr.url, github: github.url, credentials: container.service.url }
  const fronts = new Map<string, Front>()
  for (const [name, url] of Object.entries(upstreams)) fronts.set(name, await startFront(url, nameCall))
  const front = fronts.get(program.protocol === 'layer' ? 'ecr' : program.protocol)!
  const arm = (): void => {
    if (fault !== null) front.inject(({ operation }) => operation === program.operation, fault)
  }
  const keys = program.protocol === 'credentials' ? KEYS_OF_A_CONTAINER : {}
  const env = {
    ...JOB,
    ...Object.fromEntries(Object.keys(keys).map((name) => [name, undefined])),
    AWS_ENDPOINT_URL_ECR: fronts.get('ecr')!.url,
    GITHUB_API_URL: fronts.get('github')!.url,
    ...(program.protocol === 'credentials' && {
      AWS_CONTAINER_CREDENTIALS_FULL_URI: `${fronts.get('credentials')!.url}/credentials`,
    }),
  }
  try {
    if (!ARMED_LATER.has(program.name)) arm()
    const started = performance.now()
    const ended = await program.run({ world, ecr, env, arm })
    const { mode } = registry.state.repositories.get('team/app')!.setting
    return { ...ended, milliseconds: performance.now() - started, met: front.met.length, mode }
  } finally {
    await Promise.all([ecr, github, container, ...fronts.values()].map((each) => each.close()))
  }
}

const KEYS_OF_A_CONTAINER = { AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '', AWS_SESSION_TOKEN: '' }

function pushTo(ecr: Emulator, sha: string): void {
  const labels = { 'org.opencontainers.image.revision': sha }
  ecr.registry(ACCOUNT, REGION).pushImage({ repository: 'team/app', tag: `sha-${sha}`, labels })
}

interface ActionOf {
  readonly action?: string
  readonly inputs: (world: BuiltWorld) => Readonly<Record<string, string>>
  readonly event?: (sha: string) => GitHubEvent
  /** Pushes the image after the main step, so that the post step has what to prove. */
  readonly pushes?: boolean
}

const pushed = (sha: string): GitHubEvent => ({
  name: 'push',
  payload: { head_commit: { id: sha } },
  sha,
  ref: 'refs/heads/main',
})

const commented = (sha: string): GitHubEvent => ({
  name: 'issue_comment',
  payload: { issue: { number: 7, pull_request: {} }, comment: { id: 1 } },
  sha,
  ref: 'refs/heads/main',
})

function action({ action: name = '.', inputs, event = pushed, pushes = false }: ActionOf): Program['run'] {
  return async ({ world, ecr, env, arm }) => {
    const run = await runAction({
      action: name,
      node: world.node,
      folder: world.folder(),
      workspace: world.workspace,
      event: event(world.sha),
      inputs: inputs(world),
      env,
      ecr,
      job: pushes
        ? () => {
            pushTo(ecr, world.sha)
            arm()
          }
        : undefined,
    })
    // What the main step said is true before there is a fault.
    const { exitCode, stdout, stderr, summary } = pushes ? run.post! : run
    return {
      status: exitCode,
      text: [stdout, stderr, summary, JSON.stringify(run.outputs)].join('\n').replaceAll('%0A', '\n'),
      outputs: run.outputs,
    }
  }
}

function cli(...args: readonly string[]): Program['run'] {
  return async ({ world, env }) => {
    const set = Object.entries(env).flatMap(([name, value]): [string, string][] =>
      value === undefined ? [] : [[name, value]],
    )
    const record = args.includes('--apply') ? ['--record', join(world.folder(), 'record.json')] : []
    const run = await runCli([...args, ...record], { cwd: world.workspace, env: Object.fromEntries(set) })
    return { status: run.status, text: `${run.stdout}\n${run.stderr}`, outputs: {} }
  }
}

const IMAGE = { repository: uri('team/app') }
const DESCRIBE = { protocol: 'ecr', operation: 'DescribeRepositories' } as const
const PUSHED = ['true', 'immutable'] as const
const REUSED = ['false', 'immutable'] as const

const gate = action({ inputs: () => IMAGE })
const postStep = (verify: string): Program['run'] => action({ inputs: () => ({ ...IMAGE, verify }), pushes: true })

export const PROGRAMS: readonly Program[] = [
  { name: 'the gate', command: 'gate', ...DESCRIBE, exits: [0, 1], outputs: PUSHED, run: gate },
  {
    name: 'verify',
    command: 'verify',
    ...DESCRIBE,
    exits: [0, 1],
    outputs: [undefined, 'immutable'],
    run: action({ action: 'verify', inputs: ({ sha }) => ({ image: `${uri('team/app')}:sha-${sha}` }) }),
  },
  {
    name: 'audit',
    command: 'audit',
    ...DESCRIBE,
    exits: [0, 1],
    outputs: null,
    run: action({ action: 'audit', inputs: () => ({ regions: REGION, mode: 'enforce', 'owner-tags': 'none' }) }),
  },
  {
    name: 'immutable-tag tag',
    command: 'gate',
    ...DESCRIBE,
    exits: [0, 1],
    outputs: null,
    run: cli('tag', '--repository', uri('team/app')),
  },
  {
    name: 'immutable-tag audit',
    command: 'audit',
    ...DESCRIBE,
    exits: [0, 2],
    outputs: null,
    run: cli('audit', '--region', REGION, '--owner-tag', 'none'),
  },
  {
    name: 'the look for the tag',
    command: 'gate',
    protocol: 'ecr',
    operation: 'DescribeImages',
    exits: [0, 1],
    outputs: REUSED,
    run: gate,
  },
  {
    name: 'the look into its image',
    command: 'gate',
    protocol: 'ecr',
    operation: 'BatchGetImage',
    exits: [0, 1],
    outputs: REUSED,
    run: gate,
  },
  {
    name: 'the download of its configuration',
    command: 'gate',
    protocol: 'layer',
    operation: 'GetLayer',
    exits: [0, 1],
    outputs: REUSED,
    run: gate,
  },
  {
    name: 'the proof, which warns',
    command: 'post step',
    protocol: 'ecr',
    operation: 'DescribeImages',
    exits: [0, 0],
    outputs: null,
    run: postStep('auto'),
  },
  {
    name: 'the proof, required',
    command: 'post step',
    protocol: 'ecr',
    operation: 'DescribeImages',
    exits: [0, 1],
    outputs: null,
    run: postStep('require'),
  },
  {
    name: 'the credentials of a container',
    command: 'gate',
    protocol: 'credentials',
    operation: 'GetCredentials',
    exits: [0, 1],
    outputs: PUSHED,
    run: gate,
  },
  {
    name: "a comment's pull request",
    command: 'gate',
    protocol: 'github',
    operation: 'GET /repos/:owner/:repo/pulls/:number',
    exits: [0, 1],
    outputs: PUSHED,
    run: action({ inputs: () => ({ ...IMAGE, 'github-token': SECRETS.GITHUB_TOKEN }), event: commented }),
  },
  { name: 'immutable-tag migrate', command: 'migrate', ...DESCRIBE, exits: [1, 1], outputs: null, run: cli('migrate') },
  {
    name: 'immutable-tag migrate --apply',
    command: 'migrate',
    protocol: 'ecr',
    operation: 'PutImageTagMutability',
    exits: [0, 2],
    outputs: null,
    run: cli('migrate', '--apply', '--pushed-only-here', 'team/app'),
  },
]

/** Where the image is there from the start. */
const IS_THERE: ReadonlySet<string> = new Set([
  'verify',
  'the look for the tag',
  'the look into its image',
  'the download of its configuration',
  'immutable-tag migrate',
  'immutable-tag migrate --apply',
])

const ARMED_LATER: ReadonlySet<string> = new Set(['the proof, which warns', 'the proof, required'])
