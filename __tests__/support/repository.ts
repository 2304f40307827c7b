import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { devNull, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** What git is given as its environment in tests: nothing of this machine's configuration. */
export const GIT_ENV = {
  ...process.env,
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: devNull,
  GIT_AUTHOR_DATE: '2026-03-01T12:00:00Z',
  GIT_COMMITTER_DATE: '2026-03-01T12:00:00Z',
}

export type Files = Readonly<Record<string, string | Buffer | null>>

/** Folders and repositories of a test file, removed together. */
export function createFolders() {
  const area = realpathSync.native(mkdtempSync(join(tmpdir(), 'immutable-tag-')))
  let made = 0
  const folder = (files: Files = {}): string => {
    const path = join(area, `f${(made += 1)}`)
    mkdirSync(path)
    write(path, files)
    return path
  }
  return {
    folder,
    repository(files: Files = { 'README.md': 'a\n' }): string {
      const path = folder()
      git(path, 'init', '-q', '-b', 'main', '--template=')
      commit(path, files)
      return path
    },
    /** As actions/checkout does it: one commit deep, HEAD detached. */
    shallowClone(origin: string, sha: string, depth = 1): string {
      const path = folder()
      git(path, 'init', '-q', '-b', 'main', '--template=')
      git(path, 'remote', 'add', 'origin', pathToFileURL(origin).href)
      git(path, 'fetch', '-q', '--no-tags', `--depth=${depth}`, 'origin', sha)
      git(path, 'checkout', '-q', '--detach', sha)
      return path
    },
    remove: () => rmSync(area, { recursive: true, force: true, maxRetries: 3 }),
  }
}

/** Writes files; null removes one. */
export function write(root: string, files: Files): void {
  for (const [name, content] of Object.entries(files)) {
    const path = join(root, name)
    mkdirSync(dirname(path), { recursive: true })
    if (content === null) rmSync(path)
    else writeFileSync(path, content)
  }
}

/** Commits files, and all else that is new; gives the commit's id. */
export function commit(root: string, files: Files = {}): string {
  write(root, files)
  git(root, 'add', '-A')
  git(root, 'commit', '-q', '--allow-empty', '-m', 'A commit')
  return git(root, 'rev-parse', 'HEAD')
}

export function git(directory: string, ...args: string[]): string {
  const settings = ['user.name=A', 'user.email=a@example.org', 'commit.gpgSign=false', 'core.autocrlf=false']
  return execFileSync('git', [...settings.flatMap((setting) => ['-c', setting]), '-C', directory, ...args], {
    env: GIT_ENV,
    encoding: 'utf8',
    stdio: 'pipe',
  }).trim()
}
