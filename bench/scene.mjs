// A job of GitHub's and an embedded ECR, for the built actions to run in.
import { execFileSync, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { run } from './measuring.mjs'
import { node24 } from './node24.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const account = '123456789012'
const region = 'eu-west-1'

/** The commands of the scene by name, each as a runner starts it. `close` ends it. */
export async function openScene() {
  const scratch = mkdtempSync(join(tmpdir(), 'immutable-tag-bench-'))
  const emulator = spawn(process.execPath, [join(root, 'dist/cli/index.js'), 'emulate', '--port', '0'])
  const close = () => {
    emulator.kill()
    rmSync(scratch, { recursive: true, force: true })
  }
  try {
    const url = await new Promise((resolve, reject) => {
      emulator.once('exit', () => reject(new Error('the embedded ECR did not start')))
      emulator.stdout.once('data', (data) => resolve(/http:[^\s.]*[\d.]+:\d+/.exec(data)[0]))
    })
    await createRepository(url)
    return { commands: commandsOf(url, scratch), scratch, close }
  } catch (error) {
    close()
    throw error
  }
}

async function createRepository(url) {
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-amz-json-1.1',
      'x-amz-target': 'AmazonEC2ContainerRegistry_V20150921.CreateRepository',
      authorization: `AWS4-HMAC-SHA256 Credential=bench/20260101/${region}/ecr/aws4_request, SignedHeaders=host, Signature=0`,
    },
    body: JSON.stringify({ repositoryName: 'team/app', imageTagMutability: 'IMMUTABLE' }),
  })
  if (!response.ok) throw new Error(await response.text())
}

function commandsOf(url, scratch) {
  const node = node24()
  const aws = {
    PATH: process.env.PATH,
    HOME: scratch,
    AWS_ENDPOINT_URL: url,
    AWS_REGION: region,
    AWS_DEFAULT_REGION: region,
    AWS_ACCESS_KEY_ID: 'bench',
    AWS_SECRET_ACCESS_KEY: 'bench',
  }
  const job = { ...aws, ...jobIn(scratch) }
  const command = (name, argv, env, statuses = [0]) => ({ name, argv, env, cwd: scratch, statuses })
  const action = (name, folder, env, statuses) =>
    command(name, [node, join(root, 'dist', folder, 'index.js')], env, statuses)
  const full = action('full check', 'gate', job)
  run(full)
  return {
    nothing: command('node -e 0', [node, '-e', '0'], { PATH: process.env.PATH }),
    floor: command('floor: one hand-signed request, no packages', [node, join(root, 'bench/floor.mjs'), url], aws),
    full,
    refusing: action('refusing latest', 'gate', { ...job, INPUT_TAG: 'latest' }, [1]),
    post: action('post step', 'proof', { ...job, STATE_proof: stateIn(scratch) }),
    scan: action('scan', 'scan', job),
    audit: action('audit', 'audit', job),
    aws: command(
      'aws ecr describe-repositories',
      ['aws', 'ecr', 'describe-repositories', '--repository-names', 'team/app'],
      aws,
    ),
  }
}

/** What a runner tells a step of a push. */
function jobIn(scratch) {
  const workspace = join(scratch, 'workspace')
  mkdirSync(workspace)
  const identity = ['-c', 'user.name=bench', '-c', 'user.email=bench@example.com']
  const git = (...args) => execFileSync('git', ['-C', workspace, ...identity, ...args], { encoding: 'utf8' })
  git('init', '-q')
  writeFileSync(join(workspace, 'Dockerfile'), 'FROM scratch\n')
  git('add', '.')
  git('commit', '-qm', 'bench')
  const at = (name, content = '') => {
    writeFileSync(join(scratch, name), content)
    return join(scratch, name)
  }
  const sha = git('rev-parse', 'HEAD').trim()
  return {
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: workspace,
    GITHUB_EVENT_NAME: 'push',
    GITHUB_EVENT_PATH: at('event.json', JSON.stringify({ ref: 'refs/heads/main', after: sha, deleted: false })),
    GITHUB_REF: 'refs/heads/main',
    GITHUB_SHA: sha,
    GITHUB_REPOSITORY: 'octo-org/app',
    GITHUB_OUTPUT: at('output'),
    GITHUB_STATE: at('state'),
    GITHUB_STEP_SUMMARY: at('summary'),
    RUNNER_TEMP: scratch,
    INPUT_REPOSITORY: `${account}.dkr.ecr.${region}.amazonaws.com/team/app`,
  }
}

/** What the gate left for its post step, as the runner hands it on. */
function stateIn(scratch) {
  const [, , value] = /^proof<<(\S+)\r?\n([^]*?)\r?\n\1/.exec(readFileSync(join(scratch, 'state'), 'utf8'))
  return value
}
