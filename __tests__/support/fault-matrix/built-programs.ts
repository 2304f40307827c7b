import { join } from 'node:path'
import { REGION, uri } from '../ecr-questions.ts'
import { type GitHubEvent, runAction } from '../run-action.ts'
import { runCli } from '../run-cli.ts'
import { type BuiltWorld, type Program, pushTo } from './built-world.ts'
import { SECRETS } from './scenario-secrets.ts'

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
    isThere: true,
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
    isThere: true,
    run: gate,
  },
  {
    name: 'the look into its image',
    command: 'gate',
    protocol: 'ecr',
    operation: 'BatchGetImage',
    exits: [0, 1],
    outputs: REUSED,
    isThere: true,
    run: gate,
  },
  {
    name: 'the download of its configuration',
    command: 'gate',
    protocol: 'layer',
    operation: 'GetLayer',
    exits: [0, 1],
    outputs: REUSED,
    isThere: true,
    run: gate,
  },
  {
    name: 'the proof, which warns',
    command: 'post step',
    protocol: 'ecr',
    operation: 'DescribeImages',
    exits: [0, 0],
    outputs: null,
    armedLater: true,
    run: postStep('auto'),
  },
  {
    name: 'the proof, required',
    command: 'post step',
    protocol: 'ecr',
    operation: 'DescribeImages',
    exits: [0, 1],
    outputs: null,
    armedLater: true,
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
  {
    name: 'immutable-tag migrate',
    command: 'migrate',
    ...DESCRIBE,
    exits: [1, 1],
    outputs: null,
    isThere: true,
    run: cli('migrate'),
  },
  {
    name: 'immutable-tag migrate --apply',
    command: 'migrate',
    protocol: 'ecr',
    operation: 'PutImageTagMutability',
    exits: [0, 2],
    outputs: null,
    isThere: true,
    run: cli('migrate', '--apply', '--pushed-only-here', 'team/app'),
  },
]
