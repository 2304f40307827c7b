import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { type Emulator, startEmulator } from '../../../src/emulator/index.ts'
import { ACCOUNT, REGION, uri } from '../ecr-questions.ts'
import { startGitHub } from '../fake-github.ts'
import { commit, createFolders } from '../repository.ts'
import type { Call } from './call.ts'
import type { CallFault } from './fault.ts'
import { type Front, startFront } from './front.ts'
import { nameCall } from './name-call.ts'
import type { Scenario } from './scenario.ts'
import { JOB } from './scenario-secrets.ts'
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
  /** The image is there from the start. */
  readonly isThere?: true
  /** The program itself makes the fault ready, in its course. */
  readonly armedLater?: true
  readonly run: (stage: BuiltStage) => Promise<Pick<Ended, 'status' | 'text' | 'outputs'>>
}

interface BuiltStage {
  readonly world: BuiltWorld
  readonly ecr: Emulator
  readonly env: Readonly<Record<string, string | undefined>>
  /** Makes the fault ready. */
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
  if (program.isThere) pushTo(ecr, world.sha)
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
    if (!program.armedLater) arm()
    const started = performance.now()
    const ended = await program.run({ world, ecr, env, arm })
    const { mode } = registry.state.repositories.get('team/app')!.setting
    return { ...ended, milliseconds: performance.now() - started, met: front.met.length, mode }
  } finally {
    await Promise.all([ecr, github, container, ...fronts.values()].map((each) => each.close()))
  }
}

const KEYS_OF_A_CONTAINER = { AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '', AWS_SESSION_TOKEN: '' }

export function pushTo(ecr: Emulator, sha: string): void {
  const labels = { 'org.opencontainers.image.revision': sha }
  ecr.registry(ACCOUNT, REGION).pushImage({ repository: 'team/app', tag: `sha-${sha}`, labels })
}
