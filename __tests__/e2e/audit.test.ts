import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import type { AuditedRepository } from '../../src/domain/audit/audited-repository.ts'
import { describeInChromium, startChromium } from '../support/chromium.ts'
import { callsOf } from '../support/estate/calls.ts'
import { serveEstate, type EstateProcess } from '../support/estate/estate-process.ts'
import { accountsOf, estateOf, type EstateOptions, estatePolicy } from '../support/estate/estate.ts'
import { heardOf } from '../support/estate/heard.ts'
import { expectGolden } from '../support/goldens.ts'
import { createFolders } from '../support/repository.ts'
import { actionNode, runAction } from '../support/run-action.ts'
import { type CliRun, runCli } from '../support/run-cli.ts'

jest.setTimeout(120_000)

const NODE = actionNode()

const AS_OF = '2026-11-23T12:00:00Z'
const REGIONS = ['us-east-1', 'eu-west-1', 'ap-northeast-1', 'eu-central-1']
const KINDS = [
  'immutable',
  'exclusion-exposing',
  'empty',
  'unreadable',
  'mirrored',
  'expiring-pin',
  'commits',
  'unclear',
  'latest-by-release',
  'latest-by-itself',
  'latest-still',
  'excepted',
  'signed-and-cached',
  'caches-that-do-not-fit',
  'overwritten',
]
const SMALL: EstateOptions = {
  seed: 1,
  repositories: KINDS.length,
  accounts: 1,
  regions: ['us-east-1'],
  asOf: AS_OF,
  archetypes: KINDS,
}

const IMPORTS = ['fixed-clock', 'peak-memory'].map(
  (name) => `--import=${new URL(`../support/estate/${name}.mjs`, import.meta.url).href}`,
)
const [FIXED_CLOCK = ''] = IMPORTS

const folders = createFolders()
afterAll(folders.remove)

interface Audit {
  readonly repositories: readonly (Omit<AuditedRepository, 'repository'> & {
    readonly uri: string
    readonly name: string
  })[]
  readonly changes: { readonly appeared: readonly string[]; readonly moved: readonly object[] } | null
}

/** A folder with the policy under which the estate was made. */
function workspace(asOf: string): string {
  const folder = folders.folder()
  mkdirSync(join(folder, '.github'))
  writeFileSync(join(folder, '.github/immutable-tag.yml'), estatePolicy(asOf))
  return folder
}

function read(folder: string, file: string): string {
  return readFileSync(join(folder, file), 'utf8')
}

describe('a small estate', () => {
  let served: EstateProcess
  beforeAll(async () => {
    served = await serveEstate(SMALL)
  })
  afterAll(() => served?.close())

  /** As the account of the estate. */
  const environment = (): Record<string, string> => ({
    ...served.env,
    AWS_ACCESS_KEY_ID: `ASIA${accountsOf(SMALL)[0]}TEST`,
    NODE_OPTIONS: FIXED_CLOCK,
    FIXED_TIME: AS_OF,
  })

  async function run(...args: readonly string[]): Promise<CliRun & { readonly cwd: string }> {
    const cwd = workspace(AS_OF)
    return { cwd, ...(await runCli(['audit', '--rate', '1000', ...args], { cwd, env: environment() })) }
  }

  it('is told of as text, JSON and CSV', async () => {
    const { status, stdout, stderr, cwd } = await run('--json', 'audit.json', '--csv', 'audit.csv')
    expectGolden('audit/cli', {
      'stdout.txt': stdout,
      'stderr.txt': stderr,
      'audit.json': read(cwd, 'audit.json'),
      'audit.csv': read(cwd, 'audit.csv'),
    })
    expect(status).toBe(1)
  })

  it.each(['json', 'csv'] as const)('is printed as %s as it is written', async (format) => {
    const { stdout, cwd } = await run('--format', format, `--${format}`, 'audit')
    expect(stdout.trimEnd()).toBe(read(cwd, 'audit').replaceAll('\r\n', '\n').trimEnd())
  })

  it('is compared with an audit before', async () => {
    const { cwd } = await run('--json', 'audit.json')
    const before = JSON.parse(read(cwd, 'audit.json')) as Audit
    const [appeared, ...others] = before.repositories
    const changed = others.map((each) => (each.name.includes('/commits-') ? { ...each, verdict: 'not-yet' } : each))
    writeFileSync(join(cwd, 'before.json'), JSON.stringify({ ...before, repositories: changed }))
    const args = ['audit', '--rate', '1000', '--since', 'before.json', '--format', 'json']
    const { stdout } = await runCli(args, { cwd, env: environment() })
    const { changes } = JSON.parse(stdout) as Audit
    const moved = { uri: others.find(({ name }) => name.includes('/commits-'))?.uri, from: 'not-yet', to: 'ready' }
    expect(changes).toEqual({ since: AS_OF, appeared: [appeared?.uri], gone: [], moved: [moved], switched: [] })
  })

  it('prints the least policy, and asks nothing', async () => {
    const before = await served.counts()
    const { status, stdout, stderr } = await run('--print-policy')
    expectGolden('audit/policy', { 'stdout.txt': stdout })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(await served.counts()).toEqual(before)
  })

  it.each(['0', '-1', '1.5', '10001', 'fast', '1e3'])('is not asked at a rate of %s', async (rate) => {
    const { status, stdout, stderr } = await run(`--rate=${rate}`)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain(`--rate: \`${rate}\` is not a whole number from 1 to 10000.`)
  })

  const onNode = NODE === null ? it.skip : it

  onNode('is told of by the action', async () => {
    const folder = workspace(AS_OF)
    const event = { name: 'schedule', payload: {}, sha: '0'.repeat(40), ref: 'refs/heads/main' }
    const inputs = { json: 'audit.json', html: 'audit.html' }
    const step = { action: 'audit', node: NODE!, folder: folders.folder(), workspace: folder, event, inputs }
    const { exitCode, stdout, outputs, summary } = await runAction({ ...step, env: environment() })
    const { json = '', ...others } = outputs
    expectGolden('audit/action', {
      'stdout.txt': stdout,
      'summary.md': summary,
      'outputs.json': `${JSON.stringify({ ...others, json: JSON.parse(json) as unknown }, null, 2)}\n`,
    })
    expect(exitCode).toBe(0)
    expect(read(folder, 'audit.html')).toContain('</html>')
  })

  describeInChromium('its page', () => {
    it('holds every repository, and sorts them', async () => {
      const { cwd } = await run('--html', 'audit.html')
      const browser = await startChromium()
      try {
        const { page, requests, complaints } = await browser.open(read(cwd, 'audit.html'))
        const names = () => page.locator('#rows th').allTextContents()
        const made = estateOf(SMALL).repositories.map(({ name }) => name)
        const sorted = made.toSorted()
        expect((await names()).toSorted()).toEqual(sorted)
        const button = page.locator('[data-column=repository] button')
        await button.click()
        expect(await names()).toEqual(sorted)
        await button.click()
        expect(await names()).toEqual(sorted.toReversed())
        expect({ requests, complaints }).toEqual({ requests: [], complaints: [] })
      } finally {
        await browser.close()
      }
    })
  })
})

describe('the status', () => {
  const TWO = { ...SMALL, accounts: 2, repositories: 4, archetypes: ['immutable', 'exclusion-safe'] }
  const [first = '', second = ''] = accountsOf(TWO)

  it.each<readonly [expected: number, what: string, denied: readonly string[]]>([
    [0, 'if all are protected', []],
    [2, 'if a registry could not be listed', [`arn:aws:iam::${second}:role/auditor`]],
  ])('is %s %s', async (expected, _what, denied) => {
    const served = await serveEstate({ ...TWO, denied })
    try {
      const args = ['audit', '--rate', '1000', '--account', first, second, '--role', 'auditor', '--format', 'json']
      const { status, stdout, stderr } = await runCli(args, { cwd: workspace(AS_OF), env: served.env })
      const { repositories } = JSON.parse(stdout) as Audit
      expect({ status, listed: repositories.length }).toEqual({ status: expected, listed: expected === 0 ? 4 : 2 })
      if (expected === 2) expect(stderr).toContain(denied[0])
    } finally {
      await served.close()
    }
  })
})

const LIMIT_BYTES = 400_000_000

describe('ten thousand repositories in 20 accounts and 4 regions', () => {
  it('are told of as they were made, with no call too many, in 400 MB', async () => {
    const asOf = new Date().toISOString().replace(/\.\d+Z$/, 'Z')
    const options: EstateOptions = { seed: 5, repositories: 10_000, accounts: 20, regions: REGIONS, asOf }
    const served = await serveEstate(options)
    try {
      const cwd = workspace(asOf)
      const env = { ...served.env, NODE_OPTIONS: IMPORTS.join(' '), FIXED_TIME: asOf }
      const accounts = accountsOf(options)
      const where = ['--region', ...REGIONS, '--account', ...accounts, '--role', 'auditor']
      const { status, stderr } = await runCli(['audit', '--rate', '1000', ...where, '--json', 'audit.json'], {
        cwd,
        env,
      })
      const { repositories } = JSON.parse(read(cwd, 'audit.json')) as Audit
      const estate = estateOf(options)
      const heard = new Map(repositories.map((each) => [each.uri, heardOf(each)]))
      expect(repositories).toHaveLength(10_000)
      expect(heard.size).toBe(10_000)
      const wrong = estate.repositories.filter(({ uri, expected }) => !isSame(heard.get(uri), expected))
      expect(wrong.map(({ uri, expected }) => ({ uri, expected, heard: heard.get(uri) }))).toEqual([])
      expect(await served.counts()).toEqual(callsOf(estate, { source: 'ecr', lifecycle: true, byRole: true }))
      expect(status).toBe(1)
      expect(Number(/^peak (\d+)$/m.exec(stderr)?.[1])).toBeLessThan(LIMIT_BYTES)
    } finally {
      await served.close()
    }
  })
})

function isSame(one: object | undefined, other: object): boolean {
  return one !== undefined && JSON.stringify(sortedForm(one)) === JSON.stringify(sortedForm(other))
}

/** With the members of each object in one order. */
function sortedForm(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.entries(value)
    .map(([key, member]): [string, unknown] => [key, sortedForm(member)])
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
}
