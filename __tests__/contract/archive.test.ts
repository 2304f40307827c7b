import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, posix } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { read, ROOT } from '../support/markdown.ts'

const LIMIT = 800_000

const SHIPPED =
  /^(?:action\.yml|LICENSE|README\.md|package\.json|(?:audit|scan|verify)\/(?:action\.yml|README\.md)|dist\/.+)$/u

const scratch = mkdtempSync(join(tmpdir(), 'immutable-tag-archive-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

function git(args: readonly string[], env: Record<string, string> = {}): Buffer {
  return execFileSync('git', args, {
    cwd: ROOT,
    env: { ...process.env, ...env },
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

/**
 * The archive of the work tree as it stands, committed or not: what GitHub would send to a runner. Its own index and object
 * store leave the repository's untouched. Null outside a checkout.
 */
function archive(): Buffer | null {
  try {
    if (git(['rev-parse', '--show-prefix']).toString().trim() !== '') return null
  } catch {
    return null
  }
  const objects = posix.join(
    git(['rev-parse', '--path-format=absolute', '--git-common-dir']).toString().trim(),
    'objects',
  )
  const env = {
    GIT_INDEX_FILE: join(scratch, 'index'),
    GIT_OBJECT_DIRECTORY: scratch,
    GIT_ALTERNATE_OBJECT_DIRECTORIES: objects,
  }
  git(['add', '--all', '.'], env)
  return git(['archive', '--format=tar', git(['write-tree'], env).toString().trim()], env)
}

const tar = archive()
const inCheckout = tar === null ? it.skip : it

function paths(): string[] {
  const listing = execFileSync('tar', ['-tf', '-'], { input: tar ?? '', maxBuffer: 1 << 24 })
  return listing
    .toString()
    .split(/\r?\n/u)
    .filter((path) => path !== '' && !path.endsWith('/'))
}

const skipped = tar === null ? ' (git sees no checkout of its own here, so there is nothing to archive)' : ''

describe(`what GitHub downloads for a step${skipped}`, () => {
  inCheckout('holds the actions and nothing else', () => {
    expect(paths().filter((path) => !SHIPPED.test(path))).toEqual([])
  })

  inCheckout('leaves out the command line and its embedded ECR', () => {
    expect(paths().filter((path) => path.startsWith('dist/cli/'))).toEqual([])
  })

  inCheckout('holds every file that an action.yml names', () => {
    const shipped = paths()
    const entries = shipped
      .filter((path) => posix.basename(path) === 'action.yml')
      .flatMap((path) => {
        const { runs } = parse(read(path)) as { runs: { main: string; pre?: string; post?: string } }
        return [runs.main, runs.pre, runs.post]
          .filter((entry) => entry !== undefined)
          .map((entry) => posix.join(posix.dirname(path), entry))
      })

    expect(entries).not.toEqual([])
    expect(shipped).toEqual(expect.arrayContaining(['LICENSE', 'README.md', 'action.yml', 'package.json', ...entries]))
  })

  inCheckout(`is at most ${LIMIT} bytes, gzipped`, () => {
    expect(gzipSync(tar ?? '').length).toBeLessThanOrEqual(LIMIT)
  })
})
