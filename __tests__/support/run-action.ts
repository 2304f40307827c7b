import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Emulator, startEmulator } from '../../src/emulator/index.ts'
import type { Environment } from '../../src/ports.ts'
import { actionIn } from './action-file.ts'
import { ofMachine, textOf } from './clean-process.ts'
import { startGitHub } from './fake-github.ts'
import { parseFileCommand } from './file-command.ts'
import { ROOT } from './markdown.ts'
import { node24 } from './node24.ts'

/** The Node to run actions with; null, and said, where there is none. */
export function actionNode(): string | null {
  const node = node24()
  if (node === null) console.warn('There is no Node 24: the tests that run the built actions are skipped')
  return node
}

export interface GitHubEvent {
  /** GITHUB_EVENT_NAME. */
  readonly name: string
  readonly payload: unknown
  readonly sha: string
  readonly ref: string
}

export interface ActionStep {
  /** Of this folder, `.` for the root action. */
  readonly action?: string
  readonly node: string
  /** A folder of its own for this run, empty. */
  readonly folder: string
  readonly workspace: string
  readonly event: GitHubEvent
  /** The step's `with`. */
  readonly inputs?: Readonly<Record<string, string>>
  /** The step's `env`; undefined takes away what would be there. */
  readonly env?: Readonly<Record<string, string | undefined>>
  /** An embedded ECR that runs share, and that whoever started it closes; one of its own unless given. */
  readonly ecr?: Emulator
  /** Sets the scene of the embedded ECR, whose registry is account 123456789012. */
  readonly scene?: (ecr: Emulator) => void
  /** What GitHub's API answers, by path; 404 for every other. */
  readonly github?: Readonly<Record<string, unknown>>
  /** What the rest of the job does to ECR; then the post step runs, with the state that the main step left. */
  readonly job?: ((ecr: Emulator, outputs: Readonly<Record<string, string>>) => void | Promise<void>) | undefined
}

export interface SentRequest {
  readonly operation: string
  readonly account: string
  readonly region: string
  readonly input: unknown
}

export interface ActionRun {
  readonly exitCode: number | null
  /** What a reader of the log is shown, commands included: without `::debug::` lines, which the runner keeps to itself. */
  readonly stdout: string
  readonly debug: readonly string[]
  readonly stderr: string
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
  /** The content of the `bake-file` output; empty where there is none. */
  readonly bake: string
  /** What was asked of ECR, sorted: calls that leave together arrive in any order. */
  readonly requests: readonly SentRequest[]
  readonly userAgents: readonly string[]
  /** What was asked of GitHub's API: `GET /repos/…`. */
  readonly githubRequests: readonly string[]
  readonly durationMs: number
  /** Null unless the step has a `job` around it. */
  readonly post: PostRun | null
}

export type PostRun = Pick<ActionRun, 'exitCode' | 'stdout' | 'stderr' | 'summary' | 'requests'>

/** The embedded ECR at a time of its own, so that a run tells the same whenever it runs. */
export function startEcr(): Promise<Emulator> {
  return startEmulator({ clock: () => new Date('2026-03-02T08:00:00Z') })
}

/** Runs a built action as GitHub's runner does, in a clean environment, against the embedded ECR. */
export async function runAction(step: ActionStep): Promise<ActionRun> {
  const { folder, workspace, event, scene, job, github = {}, node } = step
  const { main, post, defaults } = readAction(step.action ?? '.')
  const ecr = step.ecr ?? (await startEcr())
  const api = await startGitHub(github)
  try {
    scene?.(ecr)
    const at = (name: string): string => join(folder, name)
    await Promise.all([
      mkdir(at('home')),
      mkdir(at('temp')),
      writeFile(at('event.json'), JSON.stringify(event.payload)),
      ...['env', 'path'].map((name) => writeFile(at(name), '')),
    ])
    const normal = normaliser([
      [workspace, '<workspace>'],
      [at('temp'), '<runner-temp>'],
      [folder, '<folder>'],
      [ecr.registryHost, '127.0.0.1:<ecr>'],
      [new URL(api.url).host, '127.0.0.1:<github>'],
    ])
    const env: Environment = {
      ...ofMachine(),
      HOME: at('home'),
      USERPROFILE: at('home'),
      GIT_CONFIG_NOSYSTEM: '1',
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_ACTION_REPOSITORY: 'octo-org/immutable-tag',
      GITHUB_ACTION_REF: 'v0.1.0',
      GITHUB_WORKSPACE: workspace,
      GITHUB_EVENT_NAME: event.name,
      GITHUB_EVENT_PATH: at('event.json'),
      GITHUB_SHA: event.sha,
      GITHUB_REF: event.ref,
      GITHUB_REPOSITORY: 'octo-org/octo-repo',
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_API_URL: api.url,
      GITHUB_ENV: at('env'),
      GITHUB_PATH: at('path'),
      RUNNER_TEMP: at('temp'),
      AWS_ACCESS_KEY_ID: 'AKIAEMULATED',
      AWS_SECRET_ACCESS_KEY: 'emulated-secret',
      AWS_ENDPOINT_URL_ECR: ecr.url,
      ...inputVariables({ ...defaults, ...step.inputs }),
      ...step.env,
    }
    /** A phase of the step has command files of its own. */
    const phase = async (name: string, script: string, state: Readonly<Record<string, string>>) => {
      const file = (kind: string): string => at(`${name}-${kind}`)
      await Promise.all(['output', 'state', 'summary'].map((kind) => writeFile(file(kind), '')))
      const before = ecr.requests.length
      const ended = await runScript(node, script, workspace, {
        ...env,
        ...Object.fromEntries(Object.entries(state).map(([key, value]) => [`STATE_${key}`, value])),
        GITHUB_OUTPUT: file('output'),
        GITHUB_STATE: file('state'),
        GITHUB_STEP_SUMMARY: file('summary'),
      })
      const lines = ended.stdout.split(/\r?\n/)
      return {
        exitCode: ended.exitCode,
        stdout: normal(lines.filter((line) => !isDebug(line)).join('\n')),
        stderr: normal(ended.stderr),
        summary: normal(await readFile(file('summary'), 'utf8')),
        requests: sent(ecr.requests.slice(before)),
        debug: lines.filter(isDebug).map(normal),
        outputs: parseFileCommand(await readFile(file('output'), 'utf8')),
        state: parseFileCommand(await readFile(file('state'), 'utf8')),
      }
    }
    const started = performance.now()
    const { outputs, state, ...run } = await phase('main', main, {})
    const durationMs = performance.now() - started
    await job?.(ecr, outputs)
    const bakeFile = outputs['bake-file'] ?? ''
    return {
      ...run,
      outputs: Object.fromEntries(Object.entries(outputs).map(([name, value]) => [name, normal(value)])),
      bake: bakeFile === '' ? '' : await readFile(bakeFile, 'utf8'),
      post: job && post !== null ? await phase('post', post, state) : null,
      userAgents: ecr.requests.map(({ userAgent }) => userAgent),
      githubRequests: api.requests,
      durationMs,
    }
  } finally {
    await Promise.all([step.ecr ? null : ecr.close(), api.close()])
  }
}

async function runScript(node: string, script: string, cwd: string, env: Environment) {
  const child = spawn(node, [script], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
  const [stdout, stderr] = [textOf(child.stdout), textOf(child.stderr)]
  const [exitCode] = (await once(child, 'close')) as [number | null]
  return { exitCode, stdout: await stdout, stderr: await stderr }
}

function sent(requests: Emulator['requests']): SentRequest[] {
  return requests
    .map(({ operation, account, region, input }) => ({ operation, account, region, input }))
    .toSorted((one, other) => (sortKey(one) < sortKey(other) ? -1 : 1))
}

function readAction(folder: string): { main: string; post: string | null; defaults: Record<string, string> } {
  const { inputs, runs } = actionIn(folder)
  const script = (path: string): string => join(ROOT, folder, path)
  const main = script(runs.main)
  if (!existsSync(main)) throw new Error(`${main} is not built: npm run build`)
  const defaults = Object.entries(inputs).map(([name, input]) => [name, evaluated(input.default ?? '')])
  return {
    main,
    post: runs.post === undefined ? null : script(runs.post),
    defaults: Object.fromEntries(defaults) as Record<string, string>,
  }
}

/** The runner evaluates expressions of defaults; the tests' job has no token. */
function evaluated(text: string): string {
  return text.replaceAll(/\$\{\{\s*github\.token\s*\}\}/g, '')
}

/** As the runner names them: blanks become underscores, dashes stay. */
function inputVariables(inputs: Readonly<Record<string, string>>): Record<string, string> {
  const named = Object.entries(inputs).map(([name, value]) => [
    `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
    value,
  ])
  return Object.fromEntries(named) as Record<string, string>
}

function isDebug(line: string): boolean {
  return line.startsWith('::debug::')
}

function sortKey({ account, region, operation, input }: SentRequest): string {
  return JSON.stringify([account, region, operation, input])
}

/** Takes out what differs from run to run; a path also as JSON and Markdown write it, which may be other texts. */
function normaliser(names: readonly (readonly [string, string])[]): (text: string) => string {
  const replaced = names.flatMap(([text, name]) => [
    [JSON.stringify(text).slice(1, -1), name] as const,
    [text.replaceAll(/[\\_~]/g, String.raw`\$&`), name] as const,
    [text, name] as const,
  ])
  return (text) =>
    replaced
      .reduce((result, [found, name]) => result.replaceAll(found, name), text)
      .replaceAll(/(<runner-temp>)(?:\/|\\+)immutable-tag-\w+(?:\/|\\+)/g, '$1/immutable-tag-<id>/')
}
