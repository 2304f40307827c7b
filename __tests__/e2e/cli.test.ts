import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, it, jest, test } from '@jest/globals'
import { once } from 'node:events'
import { type Emulator, startEmulator } from '../../src/emulator/index.ts'
import { VERSION } from '../../src/version.ts'
import { expectGolden, orphanedGoldens } from '../support/goldens.ts'
import { type CliRun, runCli, startCli } from '../support/run-cli.ts'
import { commandsOf } from '../support/runner-commands.ts'
import { type Area, createArea } from '../support/workspace.ts'
import { ACCOUNT, APP, immutableApp, REGION, uri } from './scenarios.ts'

jest.setTimeout(30_000)

let area: Area
let cwd: string
let ecr: Emulator

beforeAll(() => {
  area = createArea()
  cwd = area.workspace()
})
afterAll(() => area.remove())
beforeEach(async () => {
  ecr = await startEmulator({ account: ACCOUNT, clock: () => new Date('2026-03-02T08:00:00Z') })
})
afterEach(() => ecr.close())

function run(...args: string[]): Promise<CliRun> {
  const env = { AWS_ENDPOINT_URL_ECR: ecr.url, AWS_ACCESS_KEY_ID: 'emulated', AWS_SECRET_ACCESS_KEY: 'emulated' }
  return runCli(args, { cwd, env })
}

function hold(name: string, { status, stdout, stderr }: CliRun): void {
  const normal = (text: string): string => text.replaceAll(ecr.registryHost, '127.0.0.1:<ecr>')
  expectGolden(`cli/${name}`, {
    'status.txt': `${status}\n`,
    'stdout.txt': normal(stdout),
    'stderr.txt': normal(stderr),
  })
}

const seedMutable = (): void =>
  ecr.registry(ACCOUNT, REGION).createRepository({ name: 'team/legacy', imageTagMutability: 'MUTABLE' })

describe('immutable-tag tag', () => {
  it('prints the tag, and asks nobody without a repository', async () => {
    const result = await run('tag')
    expect(result).toMatchObject({ status: 0, stdout: `sha-${area.commits.base}\n` })
    expect(ecr.requests).toEqual([])
    hold('tag', result)
  })

  it('prints the reference alone to a pipe, and what explains it beside', async () => {
    immutableApp(ecr)
    const result = await run('tag', '--repository', APP)
    expect(result).toMatchObject({ status: 0, stdout: `${APP}:sha-${area.commits.base}\n` })
    hold('tag-admitted', result)
  })

  it('prints nothing to a pipe that is refused', async () => {
    immutableApp(ecr)
    seedMutable()
    const result = await run('tag', '--repository', APP, uri('team/legacy'))
    expect(result).toMatchObject({ status: 1, stdout: '' })
    expect(result.stderr).toContain('[ECR_MUTABLE]')
    hold('tag-refused', result)
  })

  it.each([
    ['admitted', 'team/app', 0, 'immutable'],
    ['refused', 'team/legacy', 1, 'mutable'],
  ] as const)('prints JSON, %s', async (name, repository, status, verdict) => {
    immutableApp(ecr)
    seedMutable()
    const result = await run('tag', '--repository', uri(repository), '--format', 'json')
    expect(result).toMatchObject({ status, stderr: '' })
    expect(JSON.parse(result.stdout)).toMatchObject({ verdict, admitted: status === 0 })
    hold(`json-${name}`, { ...result, stdout: `${JSON.stringify(JSON.parse(result.stdout), null, 2)}\n` })
  })

  it('refuses latest by its name', async () => {
    const result = await run('tag', '--tags', 'latest')
    expect(result).toMatchObject({ status: 1, stdout: '' })
    hold('tag-latest', result)
  })

  it.each([[], ['--format', 'json']])('gives the runner no command that a stranger wrote', async (...format) => {
    immutableApp(ecr)
    const revision = 'x ##[set-output name=tag]y \u202E'
    const labels = { 'org.opencontainers.image.revision': revision }
    ecr.registry(ACCOUNT, REGION).pushImage({ repository: 'team/app', tag: `sha-${area.commits.base}`, labels })
    const { status, stdout, stderr } = await run('tag', '--repository', APP, ...format)
    expect(status).toBe(1)
    expect(commandsOf(stdout + stderr)).toEqual([])
    expect(stdout + stderr).not.toContain('\u202E')
    if (format.length > 0) expect(JSON.stringify(JSON.parse(stdout))).toContain('##[set-output name=tag]y')
  })

  it.each(['::set-output name=x::y', 'x ##[set-output name=x]y'])('nor one in a faulty policy: %s', async (key) => {
    const files = { '.github/immutable-tag.yml': JSON.stringify({ [`${key}\u001B[8m`]: 1 }) }
    const { status, stdout, stderr } = await runCli(['tag'], { cwd: area.workspace({ files }) })
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(commandsOf(stderr)).toEqual([])
    expect(stderr).not.toContain('\u001B')
  })

  it('refuses a folder that is no checkout', async () => {
    const result = await runCli(['tag'], { cwd: area.folder() })
    expect(result).toMatchObject({ status: 1, stdout: '' })
    expect(result.stderr).toContain('[COMMIT_UNKNOWN]')
  })

  it.each([
    ['an unknown option', ['tag', '--bogus'], "unknown option '--bogus'"],
    ['an unknown command', ['bogus'], "unknown command 'bogus'"],
    ['a choice that is none', ['tag', '--format', 'xml'], 'Allowed choices are text, json'],
    ['a repository that is none', ['tag', '--repository', 'UPPER'], '[REPOSITORY_INVALID]'],
    ['a revision that is short', ['tag', '--revision', 'abc1234'], '[INPUT_INVALID]'],
    ['a policy that is not there', ['tag', '--policy', 'nowhere.yml'], '[POLICY_MISSING]'],
    ['a port that is none', ['emulate', '--port', 'http'], '[INPUT_INVALID]'],
  ])('ends with 2 for %s', async (_, args, message) => {
    const { status, stdout, stderr } = await run(...args)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain(message)
  })
})

describe('immutable-tag', () => {
  it.each([
    ['help', ['--help']],
    ['help-tag', ['tag', '--help']],
  ])('%s', async (name, args) => {
    const result = await run(...args)
    expect(result).toMatchObject({ status: 0, stderr: '' })
    hold(name, result)
  })

  it('--version', async () => {
    expect(await run('--version')).toEqual({ status: 0, stdout: `${VERSION}\n`, stderr: '' })
  })

  it('demo', async () => {
    const result = await runCli(['demo'], { cwd, env: { HTTPS_PROXY: 'http://127.0.0.1:9', AWS_REGION: 'nowhere' } })
    expect(result).toMatchObject({ status: 0, stderr: '' })
    expect(result.stdout.match(/✓ let through|✗ refused/g)).toEqual([
      '✓ let through',
      '✓ let through',
      '✗ refused',
      '✗ refused',
      '✗ refused',
    ])
    hold('demo', result)
  })

  test('demo outside of a checkout', async () => {
    const { status, stderr } = await runCli(['demo'], { cwd: area.folder() })
    expect(status).toBe(2)
    expect(stderr).toContain('[CHECKOUT_UNREADABLE]')
  })
})

describe('immutable-tag emulate', () => {
  it('serves, and stops when it is told to', async () => {
    const child = startCli(['emulate', '--port', '0'], { cwd })
    const ended = once(child, 'close')
    const [said] = (await once(child.stdout, 'data')) as [Buffer]
    const [, url = ''] = /at (http:\/\/127\.0\.0\.1:\d+)/.exec(said.toString()) ?? []
    const env = { AWS_ENDPOINT_URL_ECR: url, AWS_ACCESS_KEY_ID: 'emulated', AWS_SECRET_ACCESS_KEY: 'emulated' }
    const { status, stderr } = await runCli(['tag', '--repository', APP], { cwd, env })
    child.kill('SIGTERM')
    expect(status).toBe(1)
    expect(stderr).toContain('[ECR_REPOSITORY_NOT_FOUND]')
    // Windows has no signals: there the process is ended, and not told.
    expect(await ended).toEqual(process.platform === 'win32' ? [null, 'SIGTERM'] : [0, null])
  })

  it('says why it cannot have its port', async () => {
    const { status, stderr } = await run('emulate', '--port', new URL(ecr.url).port)
    expect(status).toBe(2)
    expect(stderr).toContain('cannot be listened on (EADDRINUSE).')
    expect(stderr).toContain('[INPUT_INVALID]')
    expect(stderr).not.toContain('node:net')
  })
})

it('has no golden without a test', () => {
  const held = ['tag', 'tag-admitted', 'tag-refused', 'tag-latest', 'json-admitted', 'json-refused']
  expect(orphanedGoldens('cli', [...held, 'help', 'help-tag', 'demo'])).toEqual([])
})
