import { execFileSync } from 'node:child_process'
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { devNull, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** The commits of the made repository, which are the same ids wherever it is made. */
export interface Commits {
  /** On `main`, tagged `v1.2.3`. */
  readonly base: string
  /** On `feature/x`, one commit after `base`. */
  readonly head: string
  /** The test merge of `feature/x` into `main`. */
  readonly merge: string
  /** Where `main` went after `base`. */
  readonly tip: string
  /** The annotated tag's own object, which is no commit. */
  readonly tagObject: string
}

export type Commit = Exclude<keyof Commits, 'tagObject'>

export interface WorkspaceOptions {
  /** What is checked out, with a detached HEAD as actions/checkout leaves it; null for an empty folder. */
  readonly checkout?: Commit | null
  /** Files as if they were committed: git is told to overlook them, so that the commit's id does not depend on them. */
  readonly files?: Readonly<Record<string, string>>
  /** Files that git sees, and that no commit has. */
  readonly untracked?: readonly string[]
}

export interface Area {
  readonly commits: Commits
  /** An empty folder. */
  folder(): string
  workspace(options?: WorkspaceOptions): string
  remove(): void
}

/** A folder of its own for a test file, with a repository to check out from. */
export function createArea(): Area {
  const root = realpathSync.native(mkdtempSync(join(tmpdir(), 'immutable-tag-e2e-')))
  const origin = join(root, 'origin')
  mkdirSync(origin)
  const commits = makeRepository(origin)
  let made = 0
  const folder = (): string => {
    const path = join(root, `f${(made += 1)}`)
    mkdirSync(path)
    return path
  }
  return {
    commits,
    folder,
    workspace: ({ checkout = 'base', files = {}, untracked = [] } = {}) => {
      const path = folder()
      if (checkout !== null) {
        cpSync(origin, path, { recursive: true })
        git(path, 'checkout', '-q', '--detach', commits[checkout])
        for (const file of Object.keys(files)) appendFileSync(join(path, '.git', 'info', 'exclude'), `/${file}\n`)
      }
      for (const [file, text] of Object.entries(files)) write(path, file, text)
      for (const file of untracked) write(path, file, '')
      return path
    },
    remove: () => rmSync(root, { recursive: true, force: true, maxRetries: 3 }),
  }
}

function makeRepository(path: string): Commits {
  const commit = (file: string, message: string): string => {
    write(path, file, `${message}\n`)
    git(path, 'add', file)
    git(path, 'commit', '-q', '-m', message)
    return git(path, 'rev-parse', 'HEAD')
  }
  git(path, 'init', '-q', '-b', 'main', '--template=')
  mkdirSync(join(path, '.git', 'info'), { recursive: true })
  git(path, 'config', 'core.autocrlf', 'false')
  const base = commit('Dockerfile', 'The image')
  git(path, 'tag', '-a', 'v1.2.3', '-m', 'One, two, three')
  git(path, 'switch', '-q', '-c', 'feature/x')
  const head = commit('feature.txt', 'A feature')
  git(path, 'switch', '-q', '--detach', base)
  git(path, 'merge', '-q', '--no-ff', '-m', 'The test merge', head)
  const merge = git(path, 'rev-parse', 'HEAD')
  git(path, 'switch', '-q', 'main')
  const tip = commit('later.txt', 'What came later')
  return { base, head, merge, tip, tagObject: git(path, 'rev-parse', 'v1.2.3') }
}

function write(root: string, file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true })
  writeFileSync(join(root, file), text)
}

const IDENTITY = {
  GIT_AUTHOR_NAME: 'Mona',
  GIT_AUTHOR_EMAIL: 'mona@example.org',
  GIT_AUTHOR_DATE: '2026-02-28T09:00:00Z',
  GIT_COMMITTER_NAME: 'Mona',
  GIT_COMMITTER_EMAIL: 'mona@example.org',
  GIT_COMMITTER_DATE: '2026-03-01T12:00:00+02:00',
}

function git(directory: string, ...args: string[]): string {
  const env = { ...process.env, ...IDENTITY, GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: devNull }
  const settings = ['-c', 'commit.gpgSign=false', '-c', 'core.autocrlf=false']
  return execFileSync('git', [...settings, '-C', directory, ...args], { env, encoding: 'utf8', stdio: 'pipe' }).trim()
}
