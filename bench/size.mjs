// What the built actions weigh: the archive that GitHub sends to a runner, and the JavaScript that a run loads of it.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { inThousands, run } from './measuring.mjs'
import { openScene } from './scene.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
/** What they weighed when someone last looked. */
export const recorded = JSON.parse(readFileSync(new URL('size.json', import.meta.url), 'utf8'))
const dist = new URL('../dist/', import.meta.url).href

export function archive() {
  const scratch = mkdtempSync(join(tmpdir(), 'immutable-tag-archive-'))
  try {
    if (git(['rev-parse', '--show-prefix']).toString().trim() !== '') return null
    const common = git(['rev-parse', '--path-format=absolute', '--git-common-dir']).toString().trim()
    // An index and an object store of its own leave the repository's untouched.
    const env = {
      GIT_INDEX_FILE: join(scratch, 'index'),
      GIT_OBJECT_DIRECTORY: scratch,
      GIT_ALTERNATE_OBJECT_DIRECTORIES: posix.join(common, 'objects'),
    }
    git(['add', '--all', '.'], env)
    return git(['archive', '--format=tar', git(['write-tree'], env).toString().trim()], env)
  } catch {
    return null
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

export function download(tar) {
  return gzipSync(tar).length
}

/** By what V8 says it ran, in bytes, of each command that runs a built action. */
export async function startBytes() {
  const { commands, scratch, close } = await openScene()
  try {
    return Object.fromEntries(
      Object.entries(STARTED).map(([name, command]) => [name, loadedBy(commands[command], join(scratch, name))]),
    )
  } finally {
    close()
  }
}

/** The names of bench/size.json to those of the scene. */
const STARTED = {
  startBytes: 'full',
  offlineBytes: 'refusing',
  postBytes: 'post',
  scanBytes: 'scan',
  auditBytes: 'audit',
}

function loadedBy(command, coverage) {
  run({ ...command, env: { ...command.env, NODE_V8_COVERAGE: coverage } })
  const reports = readdirSync(coverage).map((name) => JSON.parse(readFileSync(join(coverage, name), 'utf8')))
  const scripts = reports.flatMap(({ result }) => result.map(({ url }) => url)).filter((url) => url.startsWith(dist))
  return [...new Set(scripts)].reduce((sum, url) => sum + statSync(fileURLToPath(url)).size, 0)
}

/** Names a row, its figure in bench/size.json, and what that may and should be at most. */
const WEIGHED = [
  ['Download, gzipped', 'downloadBytes', '0.8 MB / 0.5 MB'],
  ['JavaScript that a full check loads', 'startBytes', ''],
  ['JavaScript that refusing `latest` loads', 'offlineBytes', ''],
  ['JavaScript that the post step loads', 'postBytes', ''],
  ['JavaScript that `scan` loads', 'scanBytes', ''],
  ['JavaScript that `audit` loads', 'auditBytes', ''],
]

export const sizeRows = WEIGHED.map(([name]) => name)

/** Next to what is recorded, over which a test lets nothing grow by more than 5 %. */
export async function measureSize() {
  const tar = archive()
  const bytes = { ...(await startBytes()), ...(tar && { downloadBytes: download(tar) }) }
  return WEIGHED.map(([name, key, budget]) => {
    const against = `${bytesText(recorded[key])} recorded`
    const row = { name, against, budget, memory: null }
    if (bytes[key] === undefined) return { ...row, ours: 'no checkout', ratio: '' }
    return { ...row, ours: bytesText(bytes[key]), ratio: (bytes[key] / recorded[key]).toFixed(2) }
  })
}

export function bytesText(bytes) {
  return `${inThousands(bytes)} bytes`
}

function git(args, env = {}) {
  return execFileSync('git', args, {
    cwd: root,
    env: { ...process.env, ...env },
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}
