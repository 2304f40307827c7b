// A scan of a generated monorepo, as a ratio to `git grep -n latest` on the same tree. `node bench/scan.mjs [files,…] [rounds]`
// The two take turns within a round and are compared round by round, with warm caches. Of several sizes it also tells what each
// costs a file, next to the first: 1 is linear.
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'
import { monorepo } from './monorepo.mjs'
import { node24 } from './node24.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const counts = (process.argv[2] ?? '20000').split(',').map(Number)
const rounds = Number(process.argv[3] ?? 11)
const cli = process.env.BENCH_CLI ?? join(root, 'dist/cli/index.js')
const node = node24()
const scratch = mkdtempSync(join(tmpdir(), 'immutable-tag-bench-'))
try {
  const measured = []
  for (const count of counts) measured.push(await measure(count, join(scratch, `monorepo-${count}`)))
  if (measured.length > 1) measured.forEach((one) => console.log(linearity(one, measured[0])))
} finally {
  rmSync(scratch, { recursive: true, force: true })
}

async function measure(count, tree) {
  const bytes = generate(count, tree)
  const grep = () => run('git', ['-C', tree, 'grep', '-n', 'latest'], [0, 1])
  const scan = () => run(node, [cli, 'scan', tree, '--format', 'json'], [0, 1])
  const report = JSON.parse(scan().output)
  grep()
  const times = Array.from({ length: rounds }, () => [grep().ms, scan().ms])
  const [grepMs, scanMs] = [median(times.map(([ms]) => ms)), median(times.map(([, ms]) => ms))]
  const ratio = median(times.map(([one, other]) => other / one))
  const { peakBytes } = await memory([cli, 'scan', tree, '--format', 'json'])
  console.log(`${count} files, ${(bytes / 1e6).toFixed(1)} MB, medians of ${rounds} rounds, node ${version()}`)
  console.log(`files listed ${report.filesListed}, read ${report.filesRead}, findings ${report.counts.counted}`)
  console.log(`git grep -n latest | ${grepMs.toFixed(0)} ms`)
  console.log(`immutable-tag scan | ${scanMs.toFixed(0)} ms`)
  console.log(`ratio | ${ratio.toFixed(2)}`)
  console.log(`${((count / scanMs) * 1000).toFixed(0)} files/s, ${(bytes / 1000 / scanMs).toFixed(1)} MB/s`)
  console.log(`peak memory | ${peakBytes === null ? 'not told here' : `${(peakBytes / 1e6).toFixed(0)} MB`}`)
  return { count, scanMs, peakBytes }
}

function linearity({ count, scanMs, peakBytes }, first) {
  const grown = count / first.count
  const time = `time a file x ${(scanMs / first.scanMs / grown).toFixed(2)}`
  return `${count} files | ${time}${peakBytes === null ? '' : `, memory x ${(peakBytes / first.peakBytes).toFixed(2)}`}`
}

function generate(count, tree) {
  let bytes = 0
  const made = new Set()
  for (const { path, text } of monorepo(count)) {
    const file = join(tree, path)
    if (!made.has(dirname(file))) mkdirSync(dirname(file), { recursive: true })
    made.add(dirname(file))
    writeFileSync(file, text)
    bytes += Buffer.byteLength(text)
  }
  const git = (...args) => execFileSync('git', ['-C', tree, ...args])
  git('init', '-q')
  // It would go on in the background, while the tree is measured and removed.
  git('config', 'maintenance.auto', 'false')
  git('config', 'gc.auto', '0')
  git('add', '.')
  git('-c', 'user.name=bench', '-c', 'user.email=bench@example.com', 'commit', '-qm', 'bench')
  return bytes
}

function run(program, args, statuses) {
  const start = performance.now()
  const { status, stdout, stderr } = spawnSync(program, args, {
    encoding: 'utf8',
    maxBuffer: 1 << 30,
    env: environment(),
  })
  const ms = performance.now() - start
  if (!statuses.includes(status)) throw new Error(`${program} ${args.join(' ')} ended with ${status}: ${stderr}`)
  return { ms, output: stdout }
}

/** Without a job's event, that the scan is of the whole tree. */
function environment() {
  return { PATH: process.env.PATH, HOME: scratch }
}

/** The most that the process itself held; the kernel knows, where there is a /proc. */
async function memory(args) {
  const script = `process.on('exit', () => process.stderr.write('\\npeak ' + process.resourceUsage().maxRSS * 1024))`
  const preload = join(scratch, 'peak.cjs')
  writeFileSync(preload, script)
  const child = spawn(node, ['--require', preload, ...args], {
    env: environment(),
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let errors = ''
  for await (const chunk of child.stderr) errors += chunk
  const peak = /peak (\d+)$/.exec(errors)?.[1]
  return { peakBytes: peak === undefined ? null : Number(peak) }
}

function version() {
  return execFileSync(node, ['-v'], { encoding: 'utf8' }).trim()
}

function median(values) {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)]
}
