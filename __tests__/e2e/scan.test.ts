import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pullRequest } from '../fixtures/e2e/events.ts'
import { commit, createFolders, git, write } from '../support/repository.ts'
import { type ActionRun, type GitHubEvent, runAction } from '../support/run-action.ts'
import { type CliRun, runCli } from '../support/run-cli.ts'
import { commandsOf } from '../support/runner-commands.ts'
import { NODE } from './scenarios.ts'

jest.setTimeout(60_000)

const folders = createFolders()
afterAll(folders.remove)

const IMAGE = '123456789012.dkr.ecr.eu-west-1.amazonaws.com/team'
const WORKFLOW = '.github/workflows/build.yml'
const HOSTILE = process.platform === 'win32' ? 'hostile.sh' : '::error::a,b%.sh'

function pushes(...references: readonly string[]): string {
  const steps = references.map((reference) => `      - run: docker push ${IMAGE}/${reference}\n`)
  return `name: build
on: push
concurrency: build
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
${steps.join('')}`
}

/** `main` has pushed `latest` for long; `feature/x` adds two more, of which one stands in a file of a hostile name. */
function proposal() {
  const origin = folders.repository({ [WORKFLOW]: pushes('app:latest'), 'README.md': 'a\n' })
  const base = git(origin, 'rev-parse', 'HEAD')
  git(origin, 'switch', '-q', '-c', 'feature/x')
  const head = commit(origin, {
    [WORKFLOW]: pushes('app:1.2.3', 'app:latest', 'web:latest'),
    [HOSTILE]: `docker push ${IMAGE}/hostile:latest\n`,
  })
  git(origin, 'switch', '-q', 'main')
  git(origin, 'merge', '-q', '--no-ff', '-m', 'test merge', 'feature/x')
  return { origin, base, head, merge: git(origin, 'rev-parse', 'HEAD') }
}

interface Listed {
  readonly rule: string
  readonly isNew: boolean
  readonly location: { readonly path: string; readonly line: number }
}

function placesOf(json: string | undefined): string[] {
  const { findings } = JSON.parse(json ?? '') as { findings: Listed[] }
  return findings
    .filter(({ rule }) => rule === 'push-mutable-tag')
    .map(({ location: { path, line } }) => `${path}:${line}`)
}

/** Where an annotation is shown, from its properties as the runner unescapes them. */
function placeOf(properties: string): string {
  const values = new Map(properties.split(',').map((property) => property.split('=', 2) as [string, string]))
  return `${decodeURIComponent(values.get('file') ?? '')}:${values.get('line')}`
}

const onNode = NODE === null ? describe.skip : describe

onNode('a pull request', () => {
  let commits: ReturnType<typeof proposal>
  let event: GitHubEvent
  beforeAll(() => {
    commits = proposal()
    event = pullRequest({ ...commits, tip: commits.base, tagObject: commits.base })
  })

  async function run(inputs: Readonly<Record<string, string>> = {}): Promise<ActionRun & { workspace: string }> {
    // One commit deep, as actions/checkout leaves it.
    const workspace = folders.shallowClone(commits.origin, commits.merge)
    const step = { action: 'scan', node: NODE!, folder: folders.folder(), workspace, event, inputs }
    return { ...(await runAction(step)), workspace }
  }

  it('fails for what it brings in, shows it on its lines, and counts the rest', async () => {
    const { exitCode, outputs, stdout, stderr, summary, requests, githubRequests, workspace } = await run({
      sarif: 'out/scan.sarif',
    })

    expect({ exitCode, stderr, requests, githubRequests }).toEqual({
      exitCode: 1,
      stderr: '',
      requests: [],
      githubRequests: [],
    })
    expect(outputs).toMatchObject({ verdict: 'found', sarif: 'out/scan.sarif', findings: outputs['new'] })
    expect(placesOf(outputs['json']).toSorted()).toEqual([`${WORKFLOW}:10`, `${HOSTILE}:1`].toSorted())
    const errors = commandsOf(stdout).filter(({ name }) => name === 'error')
    expect(errors.map(({ properties }) => placeOf(properties))).toEqual(
      expect.arrayContaining([`${WORKFLOW}:10`, `${HOSTILE}:1`]),
    )
    expect(errors.map(({ properties }) => placeOf(properties))).not.toContain(`${WORKFLOW}:9`)
    expect(summary).toContain('web:latest')

    const sarif = JSON.parse(readFileSync(join(workspace, 'out', 'scan.sarif'), 'utf8')) as {
      version: string
      runs: { results: { baselineState: string; ruleId: string }[] }[]
    }
    const states = sarif.runs[0]!.results.filter(({ ruleId }) => ruleId === 'push-mutable-tag')
    expect([sarif.version, states.map(({ baselineState }) => baselineState).toSorted()]).toEqual([
      '2.1.0',
      ['new', 'new', 'unchanged'],
    ])
  })

  it('passes in report mode, and says the same', async () => {
    const { exitCode, outputs, stdout } = await run({ mode: 'report' })
    expect([exitCode, outputs['verdict'], outputs['sarif']]).toEqual([0, 'found', ''])
    expect(commandsOf(stdout).map(({ name }) => name)).not.toContain('error')
  })

  it('counts everything, and says why, where nothing may be fetched', async () => {
    const { exitCode, outputs, stdout } = await run({ fetch: 'false' })
    expect([exitCode, outputs['new'], placesOf(outputs['json']).length]).toEqual([1, '', 3])
    expect(stdout).toContain(`${commits.base} is not in this clone`)
  })

  it('fails where there is nothing to scan', async () => {
    const step = { action: 'scan', node: NODE!, folder: folders.folder(), workspace: folders.folder(), event }
    const { exitCode, stdout, outputs } = await runAction(step)
    expect([exitCode, outputs]).toEqual([1, {}])
    expect(stdout).toContain('INPUT_INVALID')
  })
})

describe('immutable-tag scan', () => {
  const scan = (cwd: string, ...args: string[]): Promise<CliRun> => runCli(['scan', ...args], { cwd })

  it('ends with 0 where nothing moves', async () => {
    const root = folders.repository({ 'README.md': 'a\n' })
    expect(await scan(root)).toMatchObject({ status: 0, stdout: expect.stringContaining('in 0 of 1 files.') })
  })

  it('ends with 1 where something does, and prints it', async () => {
    const root = folders.repository({ [WORKFLOW]: pushes('app:latest'), 'sub/x.txt': '' })
    const { status, stdout } = await scan(root)
    expect(status).toBe(1)
    expect(stdout).toMatch(/^\.github\/workflows\/build\.yml:8:\d+: error: .*\[push-mutable-tag\]$/m)
    expect(await scan(join(root, 'sub'), '.')).toMatchObject({ status: 0 })
    expect(await scan(join(root, 'sub'), '..')).toMatchObject({ status: 1 })
  })

  it('ends with 2 where it cannot do its work', async () => {
    const root = folders.repository()
    for (const args of [
      ['missing'],
      ['--since', 'missing'],
      ['--rule', 'missing=off'],
      ['--policy', 'missing'],
      ['--x'],
    ])
      expect(await scan(root, ...args)).toMatchObject({ status: 2, stdout: '' })
  })

  it.each(['json', 'sarif'])('prints %s, and nothing else', async (format) => {
    const { status, stdout } = await scan(
      folders.folder({ 'a.sh': `docker push ${IMAGE}/a:latest\n` }),
      '--format',
      format,
    )
    expect([status, typeof JSON.parse(stdout)]).toEqual([1, 'object'])
  })

  it('lets what is old pass: by a baseline, which only gets smaller, and by a branch', async () => {
    const root = folders.repository({ [WORKFLOW]: pushes('app:latest', 'web:latest') })
    const path = join(root, '.github', 'immutable-tag-baseline.json')
    expect(await scan(root, '--write-baseline')).toMatchObject({ status: 0 })
    const first = readFileSync(path, 'utf8')
    expect(await scan(root)).toMatchObject({ status: 0 })

    write(root, { [WORKFLOW]: pushes('api:latest', 'app:latest') })
    expect(await scan(root)).toMatchObject({ status: 1, stdout: expect.stringContaining('found no longer') })
    expect(await scan(root, '--write-baseline')).toMatchObject({ status: 1 })
    expect(readFileSync(path, 'utf8').length).toBeLessThan(first.length)
    expect(await scan(root, '--write-baseline', '--accept-new')).toMatchObject({ status: 0 })
    expect(await scan(root, '--since', 'HEAD')).toMatchObject({ status: 1 })
    commit(root)
    expect(await scan(root, '--since', 'HEAD')).toMatchObject({ status: 0 })
  })
})
