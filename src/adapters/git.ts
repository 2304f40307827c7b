import { spawn } from 'node:child_process'
import { accessSync, constants, lstatSync } from 'node:fs'
import { delimiter, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import type { CheckoutAnswer } from '../domain/commit/checkout.ts'
import { utcTimeOfEpoch } from '../domain/commit/timestamp.ts'
import type { Environment, Git } from '../ports.ts'

export interface GitOptions {
  /** Where the user works: the workspace of the job, or the current directory. */
  readonly directory: string
  /**
   * The topmost directory whose `.git` counts; without it any parent's does, as for git itself. For a job it is the
   * workspace: a runner that happens to be installed inside another repository must not answer with that one's HEAD.
   */
  readonly ceiling?: string
  readonly env?: Environment
  /** For each question to git. */
  readonly timeoutMs?: number
}

const DEFAULT_TIMEOUT_MS = 10_000
const MAX_DIRTY_PATHS = 20

export function createGit(options: GitOptions): Git {
  return { checkout: () => readCheckout(options) }
}

async function readCheckout(options: GitOptions): Promise<CheckoutAnswer> {
  const { directory, ceiling, env = process.env, timeoutMs = DEFAULT_TIMEOUT_MS } = options
  const root = findRoot(resolve(directory), ceiling === undefined ? null : resolve(ceiling))
  if (root === null) return { kind: 'none' }
  const refused = (why: RefusedWhy, detail: string): CheckoutAnswer => ({
    kind: 'refused',
    why,
    directory: root,
    detail,
  })

  const program = findProgram('git', env)
  if (program === null) return refused('git-missing', 'there is no `git` on the PATH')
  const git = (args: readonly string[]) =>
    run(program, [...CONFINED, '-C', root, ...args], { env: environment(env, dirname(root)), timeoutMs })
  // `rev-list` knows commit and time at once, whatever the tree's size; `status` has to look at every file.
  const [commit, status] = await Promise.all([
    git(['rev-list', '--max-count=1', '--timestamp', 'HEAD', '--']),
    git(['status', '--porcelain=v2', '--branch', '-z', '--untracked-files=normal', ...QUICK]),
  ])

  const found = /^([0-9]+) ([0-9a-f]{40}|[0-9a-f]{64})\n$/.exec(commit.output)
  const tree = readStatus(status)
  if (commit.end !== 0 || !found) {
    if (/dubious ownership|unsafe repository/.test(commit.errors))
      return refused('safe-directory', firstLine(commit.errors))
    if (tree?.head === '(initial)') return refused('no-commit', 'HEAD names no commit')
    return refused('failed', failure(commit, timeoutMs))
  }
  const [, seconds, head] = found
  if (tree && tree.head !== head) return refused('failed', 'HEAD moved while it was read')
  const committedAt = utcTimeOfEpoch(Number(seconds))
  if (committedAt === null) return refused('failed', `the commit's time, ${seconds}, is no time`)
  return {
    kind: 'checkout',
    directory: root,
    head: head!,
    committedAt,
    branch: tree?.branch ?? null,
    dirty: tree?.dirty ?? [],
    dirtyCount: tree?.dirtyCount ?? null,
  }
}

type RefusedWhy = Extract<CheckoutAnswer, { kind: 'refused' }>['why']

/** The nearest directory, from here up to the ceiling, that has a `.git`: a directory, or a worktree's or submodule's file. */
function findRoot(directory: string, ceiling: string | null): string | null {
  const below = ceiling === null ? '' : relative(ceiling, directory)
  if (below === '..' || below.startsWith(`..${sep}`) || isAbsolute(below)) return null
  for (let at = directory; ; at = dirname(at)) {
    if (exists(join(at, '.git'))) return at
    if (at === ceiling || at === dirname(at)) return null
  }
}

/** What may not be looked at may exist: git will say why. */
function exists(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined
  } catch {
    return true
  }
}

/**
 * The program's full path. Windows would look in the current directory before the PATH, and so run what a repository
 * brings along; a relative entry of the PATH would too.
 */
function findProgram(name: string, env: Environment): string | null {
  const path = Object.entries(env).find(([key]) => key.toUpperCase() === 'PATH')?.[1] ?? ''
  const file = process.platform === 'win32' ? `${name}.exe` : name
  const candidates = path.split(delimiter).filter((directory) => isAbsolute(directory))
  return candidates.map((directory) => join(directory, file)).find(isExecutable) ?? null
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/**
 * A repository's own configuration is not trusted to name programs. One way is left open on purpose: the content filters of
 * `.gitattributes` (git-lfs), without which git would call every filtered file changed.
 */
const CONFINED = ['--no-pager', '-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null'] as const

/** Submodules count when another commit of them is checked out; what is edited inside them would take a git for each. */
const QUICK = ['--ignore-submodules=dirty', '--no-renames', '--no-ahead-behind'] as const

/** What would send git to another repository than the one in the directory; `git rev-parse --local-env-vars` names most. */
const MISLEADING = new Set([
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
  'GIT_COMMON_DIR',
  'GIT_DIR',
  'GIT_GRAFT_FILE',
  'GIT_IMPLICIT_WORK_TREE',
  'GIT_INDEX_FILE',
  'GIT_NAMESPACE',
  'GIT_OBJECT_DIRECTORY',
  'GIT_PREFIX',
  'GIT_REPLACE_REF_BASE',
  'GIT_SHALLOW_FILE',
  'GIT_WORK_TREE',
])

function environment(env: Environment, above: string): Environment {
  const kept = Object.entries(env).filter(([name]) => !MISLEADING.has(name.toUpperCase()))
  return {
    ...Object.fromEntries(kept),
    // A broken `.git` here must not let git climb to a repository above.
    GIT_CEILING_DIRECTORIES: above,
    GIT_OPTIONAL_LOCKS: '0',
    // The commit as it was made, not as `refs/replace` has it.
    GIT_NO_REPLACE_OBJECTS: '1',
    // In a partial clone git would fetch what is missing, by whatever transport the configuration names.
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_TERMINAL_PROMPT: '0',
    LC_ALL: 'C',
    LANGUAGE: '',
  }
}

interface Tree {
  /** `(initial)` before the first commit. */
  readonly head: string
  readonly branch: string | null
  readonly dirty: readonly string[]
  readonly dirtyCount: number
}

/** Reads `git status --porcelain=v2 --branch -z`: headers, then one record a path, each ended by NUL. Null if it did not end. */
function readStatus({ end, output, records }: Answer): Tree | null {
  if (end !== 0) return null
  // The last piece is empty, or cut by the bound on the output.
  const lines = output.split('\0').slice(0, -1)
  const headers = lines.filter((line) => line.startsWith('# '))
  const header = (name: string) => headers.find((line) => line.startsWith(`# ${name} `))?.slice(name.length + 3) ?? null
  const head = header('branch.oid')
  if (head === null) return null
  const branch = header('branch.head')
  return {
    head,
    branch: branch === '(detached)' ? null : branch,
    dirty: lines.slice(headers.length, headers.length + MAX_DIRTY_PATHS).map(pathOf),
    dirtyCount: records - headers.length,
  }
}

/** The fields before the path, by a record's first character; see git-status(1), "Porcelain Format Version 2". */
const FIELDS_BEFORE_PATH: Readonly<Record<string, number>> = { '1': 8, u: 10, '?': 1 }

function pathOf(record: string): string {
  return record
    .split(' ')
    .slice(FIELDS_BEFORE_PATH[record.charAt(0)] ?? 1)
    .join(' ')
}

interface Answer {
  /** The exit status, the name of the signal, the error's code, or `timeout`. */
  readonly end: number | string
  /** The beginning of what was printed. */
  readonly output: string
  readonly errors: string
  /** How many NUL-ended records were printed in all, also beyond `output`. */
  readonly records: number
}

const MAX_OUTPUT_BYTES = 256 * 1024
const MAX_ERROR_BYTES = 16 * 1024

function run(
  program: string,
  args: readonly string[],
  { env, timeoutMs }: { readonly env: Environment; readonly timeoutMs: number },
): Promise<Answer> {
  return new Promise((settle) => {
    // `cwd` is no directory of the repository: nothing is looked up in it.
    const child = spawn(program, args, {
      cwd: dirname(program),
      env: { ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
    })
    const output = gather(MAX_OUTPUT_BYTES)
    const errors = gather(MAX_ERROR_BYTES)
    child.stdout.on('data', output.add)
    child.stderr.on('data', errors.add)
    const end = (how: number | string) => {
      clearTimeout(timer)
      settle({ end: how, output: output.text(), errors: errors.text(), records: output.records() })
    }
    const timer = setTimeout(() => {
      child.kill('SIGKILL')
      // A grandchild may hold the pipes open: the answer does not wait for it.
      child.stdout.destroy()
      child.stderr.destroy()
      child.unref()
      end('timeout')
    }, timeoutMs)
    child.on('error', (error: NodeJS.ErrnoException) => end(error.code ?? error.message))
    child.on('close', (status, signal) => end(status ?? signal ?? 'unknown'))
  })
}

function gather(limit: number) {
  const chunks: Buffer[] = []
  let size = 0
  let records = 0
  return {
    add: (chunk: Buffer): void => {
      for (const byte of chunk) if (byte === 0) records += 1
      const kept = chunk.subarray(0, limit - size)
      if (kept.length > 0) chunks.push(kept)
      size += kept.length
    },
    text: () => Buffer.concat(chunks).toString('utf8'),
    records: () => records,
  }
}

function failure({ end, errors }: Answer, timeoutMs: number): string {
  if (end === 'timeout') return `git did not answer within ${timeoutMs / 1000} s`
  return firstLine(errors) || `git ended with ${end}`
}

const MAX_LINE_LENGTH = 300

function firstLine(text: string): string {
  return (text.split('\n').find((line) => line.trim() !== '') ?? '').slice(0, MAX_LINE_LENGTH)
}
