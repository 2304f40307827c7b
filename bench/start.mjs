// Start to verdict of the built action, as ratios to what a user would run instead. `node bench/start.mjs [rounds]`
// The commands take turns within a round and are compared round by round, so that a machine that slows down slows all of them.
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'
import { node24 } from './node24.mjs'
import { archive, download, loaded } from './size.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const rounds = Number(process.argv[2] ?? 41)
const node = node24()
const account = '123456789012'
const region = 'eu-west-1'
const scratch = mkdtempSync(join(tmpdir(), 'immutable-tag-bench-'))
const emulator = spawn(process.execPath, [join(root, 'dist/cli/index.js'), 'emulate', '--port', '0'])
try {
  const tar = archive()
  if (tar) console.log(`Download, gzipped: ${download(tar)} bytes`)
  const url = await new Promise((resolve) =>
    emulator.stdout.once('data', (data) => resolve(/http:[^\s.]*[\d.]+:\d+/.exec(data)[0])),
  )
  await createRepository(url)
  const all = commands(url)
  print(measure(all))
  for (const name of ['full check', 'refusing latest']) weigh(all.find((command) => command.name === name))
} finally {
  emulator.kill()
  rmSync(scratch, { recursive: true, force: true })
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

function commands(url) {
  const workspace = join(scratch, 'workspace')
  execFileSync('git', ['init', '-q', workspace])
  const git = (...args) =>
    execFileSync('git', ['-C', workspace, '-c', 'user.name=bench', '-c', 'user.email=bench@example.com', ...args], {
      encoding: 'utf8',
    })
  writeFileSync(join(workspace, 'Dockerfile'), 'FROM scratch\n')
  git('add', '.')
  git('commit', '-qm', 'bench')
  for (const name of ['output', 'summary']) writeFileSync(join(scratch, name), '')
  const aws = {
    PATH: process.env.PATH,
    HOME: scratch,
    AWS_ENDPOINT_URL_ECR: url,
    AWS_REGION: region,
    AWS_DEFAULT_REGION: region,
    AWS_ACCESS_KEY_ID: 'bench',
    AWS_SECRET_ACCESS_KEY: 'bench',
  }
  const job = {
    ...aws,
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: workspace,
    GITHUB_EVENT_NAME: 'push',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_SHA: git('rev-parse', 'HEAD').trim(),
    GITHUB_REPOSITORY: 'octo-org/app',
    GITHUB_OUTPUT: join(scratch, 'output'),
    GITHUB_STEP_SUMMARY: join(scratch, 'summary'),
    RUNNER_TEMP: scratch,
    INPUT_REPOSITORY: `${account}.dkr.ecr.${region}.amazonaws.com/team/app`,
  }
  const gate = [node, join(root, 'dist/gate/index.js')]
  const all = [
    { name: 'node -e 0', argv: [node, '-e', '0'], env: { PATH: process.env.PATH }, status: 0 },
    {
      name: 'floor: one hand-signed request, no packages',
      argv: [node, join(root, 'bench/floor.mjs'), url],
      env: aws,
      status: 0,
    },
    { name: 'full check', argv: gate, env: job, status: 0 },
    { name: 'refusing latest', argv: gate, env: { ...job, INPUT_TAG: 'latest' }, status: 1 },
    {
      name: 'aws ecr describe-repositories',
      argv: ['aws', 'ecr', 'describe-repositories', '--repository-names', 'team/app'],
      env: aws,
      status: 0,
    },
  ]
  return all.filter(({ name, argv: [program] }) => {
    const present = spawnSync(program, ['--version']).status === 0
    if (!present) console.log(`Skipped: ${name}: ${program} is not on the PATH.`)
    return present
  })
}

function measure(all) {
  const times = new Map(all.map(({ name }) => [name, []]))
  for (let round = -2; round < rounds; round += 1) {
    for (const { name, argv, env, status } of all) {
      const start = performance.now()
      const run = spawnSync(argv[0], argv.slice(1), { env, cwd: scratch, encoding: 'utf8' })
      const elapsed = performance.now() - start
      if (run.status !== status) throw new Error(`${name} ended with ${run.status}: ${run.stdout}${run.stderr}`)
      if (round >= 0) times.get(name).push(elapsed)
    }
  }
  return times
}

function print(times) {
  const names = [...times.keys()]
  console.log(`Medians of ${rounds} rounds, node ${spawnSync(node, ['-v'], { encoding: 'utf8' }).stdout.trim()}`)
  console.log(['', 'ms', ...names.map((name) => `to ${name.split(':')[0]}`)].join(' | '))
  for (const name of names) {
    const ratios = names.map((other) => median(times.get(name).map((time, round) => time / times.get(other)[round])))
    console.log([name, median(times.get(name)).toFixed(0), ...ratios.map((ratio) => ratio.toFixed(2))].join(' | '))
  }
}

/** By what V8 says it ran. */
function weigh({ name, argv, env }) {
  const coverage = join(scratch, 'coverage', name)
  mkdirSync(coverage, { recursive: true })
  spawnSync(argv[0], argv.slice(1), { env: { ...env, NODE_V8_COVERAGE: coverage }, cwd: scratch })
  console.log(`JavaScript that ${name} loads: ${loaded(coverage)} bytes`)
}

function median(values) {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)]
}
