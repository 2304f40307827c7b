// An audit of generated estates of 20 accounts and 4 regions, served by a process of its own. `node bench/audit.mjs [repositories,…]`
// Tells the calls next to the fewest that will do, and of several sizes what each costs a repository, next to the one before: 1 is
// linear. The audit asks as fast as it is answered; by default it would take 20 calls a second and registry.
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'
import { inThousands, isStarted, peakIn, version } from './measuring.mjs'
import { node24 } from './node24.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const cli = process.env.BENCH_CLI ?? join(root, 'dist/cli/index.js')
const hooks = ['fixed-clock', 'peak-memory'].map((name) => `--import=${hook(name)}`)
const regions = ['us-east-1', 'eu-west-1', 'ap-northeast-1', 'eu-central-1']
const FAST = '1000'

export const auditRows = rowsOf(10_000, 1000)

function rowsOf(large, small) {
  const audit = `Audit of ${inThousands(large)} repositories`
  return [
    `${audit}, calls to the fewest that will do`,
    `${audit}, time a repository to an audit of ${inThousands(small)}`,
  ]
}

/** Of a tenth as many for a quick look, which the rows then say. */
export async function measureAudit({ quick }) {
  const [large, small] = quick ? [1000, 100] : [10_000, 1000]
  const [calls, time] = quick ? rowsOf(large, small) : auditRows
  const [before, after] = [await measure(small, FAST), await measure(large, FAST)]
  const row = { budget: '', memory: after.peak }
  const perRepository = ({ seconds, repositories }) => `${((seconds / repositories) * 1000).toFixed(2)} ms`
  return [
    {
      ...row,
      name: calls,
      ours: inThousands(after.calls),
      against: inThousands(after.fewest),
      ratio: (after.calls / after.fewest).toFixed(2),
    },
    { ...row, name: time, ours: perRepository(after), against: perRepository(before), ratio: growth(after, before) },
  ]
}

async function measure(repositories, rate) {
  // The modules are TypeScript, for which the first of them makes room.
  await import('../__tests__/support/typescript-loader.mjs')
  const { callsOf } = await import('../__tests__/support/estate/calls.ts')
  const { serveEstate } = await import('../__tests__/support/estate/estate-process.ts')
  const { accountsOf, estateOf, estatePolicy } = await import('../__tests__/support/estate/estate.ts')
  const asOf = new Date().toISOString().replace(/\.\d+Z$/, 'Z')
  const scratch = mkdtempSync(join(tmpdir(), 'immutable-tag-bench-'))
  const options = { seed: 1, repositories, accounts: 20, regions, asOf }
  const served = await serveEstate(options)
  try {
    const cwd = scratch
    mkdirSync(join(cwd, '.github'))
    writeFileSync(join(cwd, '.github/immutable-tag.yml'), estatePolicy(asOf))
    const where = ['--region', ...regions, '--account', ...accountsOf(options), '--role', 'auditor']
    const args = ['audit', '--rate', rate, ...where, '--json', 'audit.json', '--html', 'audit.html']
    const start = performance.now()
    const errors = await run(args, { cwd, env: { PATH: process.env.PATH, HOME: cwd, FIXED_TIME: asOf, ...served.env } })
    const seconds = (performance.now() - start) / 1000
    const report = JSON.parse(readFileSync(join(cwd, 'audit.json'), 'utf8'))
    if (report.repositories.length !== repositories || !report.complete) throw new Error('the audit is not complete')
    const estate = estateOf(options)
    const images = estate.repositories.reduce((sum, repository) => sum + repository.images.length, 0)
    const fewest = total(callsOf(estate, { source: 'ecr', lifecycle: true, byRole: true }))
    return { repositories, images, seconds, calls: total(await served.counts()), fewest, peak: peakIn(errors) }
  } finally {
    await served.close()
    rmSync(scratch, { recursive: true, force: true })
  }
}

/** Of the time a repository: 1 is linear. */
function growth(after, before) {
  return (after.seconds / before.seconds / (after.repositories / before.repositories)).toFixed(2)
}

function line(measured, before) {
  const { repositories, images, seconds, calls, fewest, peak } = measured
  const figures = [seconds.toFixed(1), calls, fewest, (peak / 1e6).toFixed(0)]
  return [repositories, images, ...figures, `x ${before === null ? '1' : growth(measured, before)}`].join(' | ')
}

/** Gives what it tells beside the report. */
async function run(args, options) {
  const child = spawn(node24(), [...hooks, cli, ...args], { ...options, stdio: ['ignore', 'ignore', 'pipe'] })
  let errors = ''
  for await (const chunk of child.stderr) errors += chunk
  if (child.exitCode === 2) throw new Error(errors)
  return errors
}

function total(counts) {
  return Object.values(counts).reduce((sum, count) => sum + count, 0)
}

function hook(name) {
  return new URL(`../__tests__/support/estate/${name}.mjs`, import.meta.url).href
}

if (isStarted(import.meta.url)) {
  const sizes = (process.argv[2] ?? '100,1000,10000').split(',').map(Number)
  const rate = process.argv[3] ?? FAST
  console.log(`20 accounts, 4 regions, ${rate} calls a second and registry, node ${version(node24())}`)
  console.log('repositories | images | seconds | calls | fewest calls | peak MB | time a repository')
  let before = null
  for (const size of sizes) {
    const measured = await measure(size, rate)
    console.log(line(measured, before))
    before = measured
  }
}
