import { resolve } from 'node:path'
import type { CheckoutAnswer } from '../domain/commit/checkout.ts'
import { utcTimeOfEpoch } from '../domain/commit/timestamp.ts'
import type { Environment, Git } from '../ports.ts'
import { confinedGit } from './git/confined.ts'
import { findRoot } from './git/root.ts'
import { failure, firstLine, isDistrust } from './git/run.ts'

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

  const git = confinedGit(root, env)
  if (git === null) return refused('git-missing', 'there is no `git` on the PATH')
  const records = countRecords()
  const bounds = { timeoutMs, maxBytes: MAX_OUTPUT_BYTES }
  // `rev-list` knows commit and time at once, whatever the tree's size; `status` has to look at every file.
  const [commit, status] = await Promise.all([
    git(['rev-list', '--max-count=1', '--timestamp', 'HEAD', '--'], bounds),
    git(['status', '--porcelain=v2', '--branch', '-z', '--untracked-files=normal', ...QUICK], {
      ...bounds,
      onOutput: records.add,
    }),
  ])

  const found = /^([0-9]+) ([0-9a-f]{40}|[0-9a-f]{64})\n$/.exec(commit.output.toString('utf8'))
  const tree = status.end === 0 ? readStatus(status.output.toString('utf8'), records.count()) : null
  if (commit.end !== 0 || !found) {
    if (isDistrust(commit)) return refused('safe-directory', firstLine(commit.errors))
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

/** Submodules count when another commit of them is checked out; what is edited inside them would take a git for each. */
const QUICK = ['--ignore-submodules=dirty', '--no-renames', '--no-ahead-behind'] as const

const MAX_OUTPUT_BYTES = 256 * 1024

/** Counts NUL-ended records, also those of which nothing is kept. */
function countRecords() {
  let count = 0
  return {
    add: (chunk: Buffer): void => {
      for (const byte of chunk) if (byte === 0) count += 1
    },
    count: () => count,
  }
}

interface Tree {
  /** `(initial)` before the first commit. */
  readonly head: string
  readonly branch: string | null
  readonly dirty: readonly string[]
  readonly dirtyCount: number
}

/** Reads `git status --porcelain=v2 --branch -z`: headers, then one record a path, each ended by NUL. */
function readStatus(output: string, records: number): Tree | null {
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
