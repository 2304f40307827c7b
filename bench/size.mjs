// What the built actions weigh: the archive that GitHub sends to a runner, and the JavaScript that a run loads of it.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

const root = fileURLToPath(new URL('..', import.meta.url))
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

export function loaded(coverage) {
  const reports = readdirSync(coverage).map((name) => JSON.parse(readFileSync(join(coverage, name), 'utf8')))
  const scripts = reports.flatMap(({ result }) => result.map(({ url }) => url)).filter((url) => url.startsWith(dist))
  return [...new Set(scripts)].reduce((sum, url) => sum + statSync(fileURLToPath(url)).size, 0)
}

function git(args, env = {}) {
  return execFileSync('git', args, {
    cwd: root,
    env: { ...process.env, ...env },
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}
