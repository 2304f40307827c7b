// A scan of a generated monorepo, as a ratio to `git grep -n latest` on the same tree. `node bench/scan.mjs [files,…] [rounds]`
// The two take turns within a round and are compared round by round, with warm caches. Of several sizes it also tells what each
// costs a file, next to the first: 1 is linear.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isStarted, median, peakMemory, ratio, run, takeTurns, version } from './measuring.mjs'
import { monorepo } from './monorepo.mjs'
import { node24 } from './node24.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const cli = process.env.BENCH_CLI ?? join(root, 'dist/cli/index.js')

const ROWS = [
  { name: 'Scan of 20,000 files, to `git grep -n latest`', count: 20_000 },
  { name: 'Scan of 100,000 files, to `git grep -n latest`', count: 100_000 },
]

export const scanRows = ROWS.map(({ name }) => name)

export async function measureScan({ rounds, quick }) {
  const rows = []
  for (const { name, count } of ROWS) {
    if (quick && rows.length > 0) break
    const { grepMs, scanMs, times, peakBytes } = await measure(count, rounds)
    const [ours, against] = [scanMs, grepMs].map((ms) => `${ms.toFixed(0)} ms`)
    rows.push({ name, ours, against, ratio: times.toFixed(2), budget: '', memory: peakBytes })
  }
  return rows
}

async function measure(count, rounds) {
  const scratch = mkdtempSync(join(tmpdir(), 'immutable-tag-bench-'))
  try {
    const tree = join(scratch, 'monorepo')
    const bytes = generate(count, tree)
    // Without a job's event, that the scan is of the whole tree.
    const command = { env: { PATH: process.env.PATH, HOME: scratch }, cwd: scratch, statuses: [0, 1] }
    const grep = { ...command, name: 'git grep', argv: ['git', '-C', tree, 'grep', '-n', 'latest'] }
    const scan = { ...command, name: 'scan', argv: [node24(), cli, 'scan', tree, '--format', 'json'] }
    const report = JSON.parse(run(scan))
    const times = takeTurns([grep, scan], rounds)
    const [grepTimes, scanTimes] = [times.get(grep.name), times.get(scan.name)]
    return {
      count,
      bytes,
      report,
      grepMs: median(grepTimes),
      scanMs: median(scanTimes),
      times: ratio(scanTimes, grepTimes),
      peakBytes: await peakMemory(scan),
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

function print({ count, bytes, report, grepMs, scanMs, times, peakBytes }, rounds) {
  console.log(`${count} files, ${(bytes / 1e6).toFixed(1)} MB, medians of ${rounds} rounds, node ${version(node24())}`)
  console.log(`files listed ${report.filesListed}, read ${report.filesRead}, findings ${report.counts.counted}`)
  console.log(`git grep -n latest | ${grepMs.toFixed(0)} ms`)
  console.log(`immutable-tag scan | ${scanMs.toFixed(0)} ms`)
  console.log(`ratio | ${times.toFixed(2)}`)
  console.log(`${((count / scanMs) * 1000).toFixed(0)} files/s, ${(bytes / 1000 / scanMs).toFixed(1)} MB/s`)
  console.log(`peak memory | ${(peakBytes / 1e6).toFixed(0)} MB`)
}

function linearity({ count, scanMs, peakBytes }, first) {
  const time = (scanMs / first.scanMs / (count / first.count)).toFixed(2)
  return `${count} files | time a file x ${time}, memory x ${(peakBytes / first.peakBytes).toFixed(2)}`
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

if (isStarted(import.meta.url)) {
  const counts = (process.argv[2] ?? '20000').split(',').map(Number)
  const rounds = Number(process.argv[3] ?? 11)
  const measured = []
  for (const count of counts) {
    const one = await measure(count, rounds)
    print(one, rounds)
    measured.push(one)
  }
  if (measured.length > 1) measured.forEach((one) => console.log(linearity(one, measured[0])))
}
