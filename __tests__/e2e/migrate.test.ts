import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildImage, type BuiltImage, type Emulator, startEmulator } from '../../src/emulator/index.ts'
import { MIGRATED } from '../fixtures/e2e/migrated-tree.ts'
import { ACCOUNT, REGION, uri } from '../support/ecr-questions.ts'
import { stopServers } from '../support/ecr-servers.ts'
import { type FakeFile, startGitHubWrites } from '../support/fake-github-writes.ts'
import { expectGolden, orphanedGoldens } from '../support/goldens.ts'
import { itWith } from '../support/programs.ts'
import { putManifest, type Refusal, upload } from '../support/racing-push.ts'
import { commit, createFolders, git, write } from '../support/repository.ts'
import { type CliRun, runCli } from '../support/run-cli.ts'
import { skopeoPush } from '../support/skopeo.ts'

jest.setTimeout(120_000)

const APP = { account: ACCOUNT, region: REGION, repository: 'team/app' }
const WORKER = { ...APP, repository: 'team/worker' }
const OTHER = { ...APP, repository: 'team/other' }
const RECORD = 'immutable-tag-switch.json'
const LOCK = `${RECORD}.lock`
const VOUCHED = ['--pushed-only-here', 'team/app', 'team/worker']
const SWITCHED = {
  'team/app': 'IMMUTABLE',
  'team/worker': 'IMMUTABLE_WITH_EXCLUSION buildcache',
  'team/other': 'MUTABLE',
}
const ROLLBACK = '.github/workflows/rollback.yml'
const BUILD = '.github/workflows/build.yml'
const TERRAFORM = 'infra/ecr.tf'
const FILTERED = `  image_tag_mutability = "IMMUTABLE_WITH_EXCLUSION"
  image_tag_mutability_exclusion_filter {
    filter      = "buildcache"
    filter_type = "WILDCARD"
  }
`

const folders = createFolders()
let ecr: Emulator
let root: string
let before: string
/** What the pull request holds. */
let proposed: Readonly<Record<string, FakeFile>>

beforeAll(async () => {
  ecr = await startEmulator({ account: ACCOUNT })
  root = folders.repository(MIGRATED)
  for (const { repository } of [APP, WORKER, OTHER]) registry().createRepository({ name: repository })
  const revision = git(root, 'rev-parse', 'HEAD')
  for (const { repository } of [APP, WORKER, OTHER]) {
    registry().pushImage({ repository, tag: `sha-${'1'.repeat(40)}`, comment: 'before' })
    const tag = `sha-${revision}`
    registry().pushImage({ repository, tag, labels: labelsOf(revision) })
    registry().pushImage({ repository, tag: 'latest', labels: labelsOf(revision) })
  }
  registry().pushImage({ repository: WORKER.repository, tag: 'buildcache', comment: 'cache' })
  before = await settings()
})
afterAll(async () => {
  await ecr?.close()
  folders.remove()
})

const registry = (): ReturnType<Emulator['registry']> => ecr.registry(ACCOUNT, REGION)

function labelsOf(revision: string): Record<string, string> {
  return { 'org.opencontainers.image.revision': revision }
}

interface Step extends CliRun {
  /** What was asked of ECR, in order of names, with how often. */
  readonly requests: string
}

/** What the command line does, and what it asks. */
async function run(...args: string[]): Promise<Step> {
  return runIn(root, args)
}

async function runIn(cwd: string, args: readonly string[], more: Readonly<Record<string, string>> = {}): Promise<Step> {
  ecr.reset()
  const env = { AWS_ENDPOINT_URL_ECR: ecr.url, AWS_ACCESS_KEY_ID: 'emulated', AWS_SECRET_ACCESS_KEY: 'emulated' }
  const result = await runCli(args, { cwd, env: { ...env, ...more } })
  const asked = [...ecr.counts].map(([operation, count]) => `${operation} ${count}\n`)
  return { ...result, requests: asked.toSorted().join('') }
}

function hold(name: string, { status, stdout, stderr, requests }: Step, files: Readonly<Record<string, string>> = {}) {
  const normal = (text: string): string =>
    text.replaceAll(ecr.registryHost, '127.0.0.1:<ecr>').replaceAll(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/g, '<time>')
  const texts = { 'status.txt': `${status}\n`, 'stdout.txt': stdout, 'stderr.txt': stderr, 'requests.txt': requests }
  expectGolden(
    `migrate/${name}`,
    Object.fromEntries(Object.entries({ ...texts, ...files }).map(([file, text]) => [file, normal(text)])),
  )
}

/** The settings of all repositories, as ECR tells them. */
async function settings(): Promise<string> {
  const response = await fetch(ecr.url, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-amz-json-1.1',
      'x-amz-target': 'AmazonEC2ContainerRegistry_V20150921.DescribeRepositories',
      authorization: `AWS4-HMAC-SHA256 Credential=emulated/20261101/${REGION}/ecr/aws4_request, SignedHeaders=host, Signature=0`,
    },
    body: '{}',
  })
  const text = await response.text()
  expect(response.status).toBe(200)
  return text
}

interface Described {
  readonly repositoryName: string
  readonly imageTagMutability: string
  readonly imageTagMutabilityExclusionFilters?: readonly { readonly filter: string }[]
}

async function modes(): Promise<Record<string, string>> {
  const { repositories } = JSON.parse(await settings()) as { readonly repositories: readonly Described[] }
  return Object.fromEntries(
    repositories.map(({ repositoryName, imageTagMutability, imageTagMutabilityExclusionFilters: filters = [] }) => [
      repositoryName,
      [imageTagMutability, ...filters.map(({ filter }) => filter)].join(' '),
    ]),
  )
}

function push(tag: string, image: BuiltImage, place = APP): Promise<Refusal> {
  upload(image, ecr, place)
  return putManifest(image, tag, ecr, place)
}

const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const status = (): string => git(root, 'status', '--porcelain')
const diff = (): string => `${git(root, 'diff', '--no-color', '--unified=0')}\n`

describe('a pipeline, taken off latest', () => {
  it('is planned, and nothing is written', async () => {
    const text = await run('migrate')
    expect(text.status).toBe(1)
    expect(status()).toBe('')
    expect(await settings()).toBe(before)
    hold('plan', text)
    const markdown = await run('migrate', '--format', 'markdown')
    expect([markdown.status, markdown.stdout]).toEqual([1, expect.stringContaining('- [ ] ')])
    hold('plan-markdown', markdown)
    expect(markdown.requests).not.toMatch(/^(?:Put|Create|Delete|Set|Tag)/m)
    expect(markdown.requests).toBe(text.requests)
    const json = await run('migrate', '--format', 'json')
    expect(JSON.parse(json.stdout)).toMatchObject({ version: 1 })
  })

  it('is not switched before', async () => {
    const { status: exit, stderr } = await run('migrate', '--apply')
    expect([exit, status(), await settings()]).toEqual([1, '', before])
    expect(stderr).toContain('No repository is ready to be switched.')
  })

  it('is proposed on GitHub, and only there', async () => {
    const files = Object.entries(MIGRATED).map(([path, content]) => [
      path,
      { mode: '100644', content: String(content) },
    ])
    const gitHub = await startGitHubWrites({
      files: Object.fromEntries(files) as Record<string, FakeFile>,
      parent: git(root, 'rev-parse', 'HEAD'),
    })
    git(root, 'remote', 'add', 'origin', 'git@github.com:octo-org/octo-repo.git')
    const result = await runIn(root, ['migrate', '--open-pull-request'], {
      GITHUB_API_URL: gitHub.url,
      GH_TOKEN: 'secret',
    })
    expect(result).toMatchObject({ status: 0, stderr: 'Opened https://github.com/octo-org/octo-repo/pull/7\n' })
    expect([status(), await settings(), gitHub.pulls.length]).toEqual(['', before, 1])
    proposed = gitHub.branches.get('immutable-tag/off-moving-tags')!.files
    expect(gitHub.pulls[0]).toMatchObject({
      base: 'main',
      body: expect.stringMatching(/^## The way off .*\n- \[ \] /s),
    })
    await stopServers()
  })

  it('is not proposed without a token', async () => {
    const result = await run('migrate', '--open-pull-request')
    expect(result).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('neither in GITHUB_TOKEN nor in GH_TOKEN'),
    })
  })

  it('is edited where the plan says so, once', async () => {
    const result = await run('migrate', '--write')
    expect(result.status).toBe(0)
    hold('write', result, { 'changes.diff': diff() })
    expect(result.requests).not.toMatch(/^Put/m)
    for (const [path, { content }] of Object.entries(proposed)) expect([path, read(path)]).toEqual([path, content])
    const written = diff()
    expect(await run('migrate', '--write')).toMatchObject({
      status: 0,
      stderr: expect.stringContaining('No edit to write.'),
    })
    expect(diff()).toBe(written)
  })

  it('is finished by a person, and declared', async () => {
    // A rollback deploys an image that is there, and pushes nothing.
    write(root, {
      [ROLLBACK]: read(ROLLBACK).replace(
        /        run: \|\n[^]*$/,
        '        run: ./deploy.sh "$IMAGE@${{ inputs.digest }}"\n',
      ),
    })
    const result = await run('migrate', '--write')
    hold('declare', result, { 'changes.diff': diff() })
    expect(result.status).toBe(0)
    write(root, {
      [BUILD]: read(BUILD).replaceAll('mode: report', 'mode: enforce'),
      [TERRAFORM]: read(TERRAFORM).replace('  image_tag_mutability = "MUTABLE"\n', FILTERED),
    })
    for (const line of FILTERED.trim().split('\n')) expect(result.stdout).toContain(line.trim())
    const early = await run('migrate', '--apply')
    expect([early.status, await settings()]).toEqual([1, before])
    expect(early.stderr).toContain(`\`${BUILD}\` has changes that are not committed`)
    commit(root)
    const partial = await run('migrate', '.github', '--apply')
    expect([partial.status, await settings()]).toEqual([1, before])
    expect(partial.stderr).toContain('only `.github` of the checkout was read')
    hold('ready', await run('migrate'))
  })

  it('is not switched on the word of this checkout alone', async () => {
    const result = await run('migrate', '--apply')
    expect([result.status, await settings()]).toEqual([1, before])
    expect(result.stderr).toContain('If you know that none does: --pushed-only-here team/app team/worker\n')
  })

  it('is not switched while another run works with the record', async () => {
    write(root, { [LOCK]: '' })
    const result = await run('migrate', '--apply', ...VOUCHED)
    expect([result.status, await settings()]).toEqual([2, before])
    expect(result.stderr).toContain(`\`${RECORD}\` is in use: another process works with it.`)
    write(root, { [LOCK]: null })
  })

  it('is switched, repository by repository, and what was before is written down', async () => {
    const result = await run('migrate', '--apply', ...VOUCHED)
    expect(await modes()).toEqual(SWITCHED)
    hold('apply', result, { [RECORD]: read(RECORD) })
  })

  it('is refused a push of latest by the registry, and not its own', async () => {
    const revision = commit(root, { 'src.txt': 'another\n' })
    const gate = await run('tag', '--repository', uri('team/app'))
    expect(gate).toMatchObject({ status: 0, stdout: `${uri('team/app')}:sha-${revision}\n` })
    const image = buildImage({ labels: labelsOf(revision) })
    expect(await push('latest', image)).toMatch(/^400 .*TAG_INVALID/)
    expect(await push(`sha-${revision}`, image)).toBeNull()
    expect(await push('latest', image, WORKER)).toMatch(/^400 .*TAG_INVALID/)
    expect(await push('buildcache', image, WORKER)).toBeNull()
    expect(await push('latest', image, OTHER)).toBeNull()
  })

  itWith('skopeo')('is refused to skopeo too', async () => {
    const target = { reference: 'team/app:latest', account: ACCOUNT, region: REGION }
    const { status: exit, stderr } = await skopeoPush(buildImage({ comment: 'again', platforms: BOTH }), ecr, target)
    expect([exit, stderr]).toEqual([1, expect.stringContaining('cannot be overwritten because the tag is immutable')])
  })

  it('has nothing left to do', async () => {
    const result = await run('migrate')
    expect(result).toMatchObject({ status: 0, stderr: 'Nothing is left to do.\n' })
    hold('over', result)
  })

  it('does not go back while another run works with the record', async () => {
    write(root, { [LOCK]: '' })
    const result = await run('migrate', 'rollback', RECORD)
    expect([result.status, await modes()]).toEqual([2, SWITCHED])
    write(root, { [LOCK]: null })
  })

  it('goes back to what it was, to the byte', async () => {
    const result = await run('migrate', 'rollback', RECORD)
    expect(result.status).toBe(0)
    expect(await settings()).toBe(before)
    hold('rollback', result, { [RECORD]: read(RECORD) })
    expect(await push('latest', buildImage({ comment: 'after' }))).toBeNull()
  })
})

const BOTH = ['linux/amd64', 'linux/arm64']
const SOLO = {
  [BUILD]: String(MIGRATED[BUILD])
    .replace(/  worker:\n[^]*$/, '')
    .replaceAll('team/app', 'solo/app'),
}

describe('a pipeline alone', () => {
  let solo: string
  const apply = (...args: string[]) => runIn(solo, ['migrate', '--apply', '--pushed-only-here', 'solo/app', ...args])

  beforeAll(() => {
    solo = folders.repository(SOLO)
  })

  it('is told that the registry does not have its repository', async () => {
    hold('absent', await runIn(solo, ['migrate']))
    const result = await apply()
    expect(result).toMatchObject({
      status: 1,
      stderr: 'No repository is ready to be switched.\n1 repository not found: it is not switched.\n',
    })
  })

  it('is not over while its gate only reports', async () => {
    registry().createRepository({ name: 'solo/app' })
    expect((await runIn(solo, ['migrate', '--write'])).status).toBe(0)
    commit(solo)
    expect((await apply()).status).toBe(0)
    expect(await modes()).toMatchObject({ 'solo/app': 'IMMUTABLE' })
    hold('switched', await runIn(solo, ['migrate']))
    const markdown = await runIn(solo, ['migrate', '--format', 'markdown'])
    expect(markdown).toMatchObject({
      status: 1,
      stderr: '1 repository: 1 switched. Left to do where it is switched: The gate with `mode: enforce`.\n',
    })
    expect(await apply('--record', 'again.json')).toMatchObject({
      status: 0,
      stderr: 'No repository is left to be switched.\n',
    })
  })

  it('is over once it refuses', async () => {
    const path = join(solo, BUILD)
    write(solo, { [BUILD]: readFileSync(path, 'utf8').replace('mode: report', 'mode: enforce') })
    expect(await runIn(solo, ['migrate'])).toMatchObject({ status: 0, stderr: 'Nothing is left to do.\n' })
  })
})

describe('ends with 2', () => {
  it.each([
    ['without a registry', ['migrate', 'empty'], '--region eu-west-1 --account 123456789012'],
    ['with both ways at once', ['migrate', '--apply', '--open-pull-request'], "cannot be used with option '--apply'"],
    ['for a repository that is none', ['migrate', '--repository', 'UPPER'], '[REPOSITORY_INVALID]'],
    ['for a region that is none', ['migrate', '--region', 'mars'], 'is not an AWS region'],
    ['for a record that is none', ['migrate', 'rollback', 'compose.yaml'], '[RECORD_INVALID]'],
    ['for a record that is not there', ['migrate', 'rollback', 'nowhere.json'], '[RECORD_INVALID]'],
  ])('%s', async (_, args, message) => {
    write(root, { 'empty/README.md': '' })
    const { status: exit, stderr } = await run(...args)
    expect({ exit, stderr }).toEqual({ exit: 2, stderr: expect.stringContaining(message) })
  })
})

it('has no golden without a test', () => {
  const held = ['plan', 'plan-markdown', 'write', 'declare', 'ready', 'apply', 'over', 'rollback', 'absent', 'switched']
  expect(orphanedGoldens('migrate', held)).toEqual([])
})
