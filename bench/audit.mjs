// An audit of generated estates of 20 accounts and 4 regions, served by a process of its own. `node bench/audit.mjs [repositories,…]`
// Tells the calls next to the fewest that will do, and of several sizes what each costs a repository, next to the one before: 1 is
// linear. The audit asks as fast as it is answered; by default it would take 20 calls a second and registry.
import { execFileSync, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'
import { node24 } from './node24.mjs'

// It lets the modules below be imported.
await import('../__tests__/support/typescript-loader.mjs')
const { callsOf } = await import('../__tests__/support/estate/calls.ts')
const { serveEstate } = await import('../__tests__/support/estate/estate-process.ts')
const { accountsOf, estateOf, estatePolicy } = await import('../__tests__/support/estate/estate.ts')

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const sizes = (process.argv[2] ?? '100,1000,10000').split(',').map(Number)
const rate = process.argv[3] ?? '1000'
const cli = process.env.BENCH_CLI ?? join(root, 'dist/cli/index.js')
const node = node24()
const hooks = ['fixed-clock', 'peak-memory'].map((name) => `--import=${hook(name)}`)
const regions = ['us-east-1', 'eu-west-1', 'ap-northeast-1', 'eu-central-1']
const asOf = new Date().toISOString().replace(/\.\d+Z$/, 'Z')
const scratch = mkdtempSync(join(tmpdir(), 'immutable-tag-bench-'))
try {
  console.log(`20 accounts, 4 regions, ${rate} calls a second and registry, node ${version()}`)
  console.log('repositories | images | seconds | calls | fewest calls | peak MB | time a repository')
  let before = null
  for (const size of sizes) {
    const measured = await measure(size)
    console.log(row(measured, before))
    before = measured
  }
} finally {
  rmSync(scratch, { recursive: true, force: true })
}

async function measure(repositories) {
  const options = { seed: 1, repositories, accounts: 20, regions, asOf }
  const served = await serveEstate(options)
  try {
    const cwd = join(scratch, String(repositories))
    mkdirSync(join(cwd, '.github'), { recursive: true })
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
    const peak = Number(/^peak (\d+)$/m.exec(errors)?.[1])
    return { repositories, images, seconds, calls: total(await served.counts()), fewest, peak }
  } finally {
    await served.close()
  }
}

function row({ repositories, images, seconds, calls, fewest, peak }, before) {
  const ratio = before === null ? '' : (seconds / before.seconds / (repositories / before.repositories)).toFixed(2)
  const figures = [seconds.toFixed(1), calls, fewest, (peak / 1e6).toFixed(0)]
  return [repositories, images, ...figures, `x ${ratio || '1'}`].join(' | ')
}

/** Gives what it tells beside the report. */
async function run(args, options) {
  const child = spawn(node, [...hooks, cli, ...args], { ...options, stdio: ['ignore', 'ignore', 'pipe'] })
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

function version() {
  return execFileSync(node, ['-v'], { encoding: 'utf8' }).trim()
}
