import { isCommitId } from '../domain/commit/commit-id.ts'
import type { ChangedFile, CommitParents, History, LineRange } from '../ports.ts'
import { type Asking, type AskingOptions, createAsking, textOf, unreadable } from './git/asking.ts'
import { readHunks, readRawChanges } from './git/changes.ts'
import { readAt, readBefore } from './git/contents.ts'

export interface GitHistoryOptions extends AskingOptions {
  /** A file is read up to here. */
  readonly maxFileBytes: number
}

export function createHistory(options: GitHistoryOptions): History {
  const git = createAsking(options)
  const { maxFileBytes } = options
  return {
    head: () => readHead(git),
    resolve: (name) => resolveCommit(git, name),
    obtain: (commit) => obtain(git, commit),
    mergeBase: (commit) => mergeBase(git, commit),
    async changes(base) {
      const [changed, untracked] = await Promise.all([
        git.ask([...DIFF, '--raw', '--no-abbrev', '-z', base, '--']),
        git.ask(['ls-files', '-z', '--others', '--exclude-standard']),
      ])
      return [...readRawChanges(textOf(changed)), ...textOf(untracked).split('\0').slice(0, -1).map(newFile)]
    },
    async changedLines(base, files) {
      const lines = new Map<string, readonly LineRange[]>()
      for (const group of groupsOf(files, MAX_ARGUMENTS)) {
        const paths = group.flatMap(({ path, oldPath }) =>
          oldPath === null || oldPath === path ? [path] : [oldPath, path],
        )
        const patch = await git.ask([...DIFF, '--patch', '--unified=0', '--text', ...PREFIXES, base, '--', ...paths])
        for (const [path, ranges] of readHunks(textOf(patch))) lines.set(path, ranges)
      }
      return lines
    },
    before: (files) => readBefore(git, files, maxFileBytes),
    readAt: (commit, path) => readAt(git, commit, path, maxFileBytes),
  }
}

function newFile(path: string): ChangedFile {
  return { path, oldPath: null, oldBlob: null, isGone: false }
}

/** A program that the configuration or an attribute names is not run; renames are found however it is configured. */
const DIFF = [
  'diff',
  '--no-ext-diff',
  '--no-textconv',
  '--no-color',
  '--find-renames',
  '--ignore-submodules=all',
] as const
const PREFIXES = ['--src-prefix=a/', '--dst-prefix=b/'] as const
/** Windows takes a command line of 32,767 characters. */
const MAX_ARGUMENTS = 20

function groupsOf<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  )
}

/** Of the commit as it was made: a shallow clone knows its parents by name, though it does not have them. */
async function readHead({ ask }: Asking): Promise<CommitParents> {
  const sha = textOf(await ask(['rev-parse', '--verify', '--end-of-options', 'HEAD^{commit}'])).trim()
  const [header = ''] = textOf(await ask(['cat-file', 'commit', sha])).split('\n\n', 1)
  const parents = header
    .split('\n')
    .flatMap((line) => (line.startsWith('parent ') ? [line.slice('parent '.length)] : []))
  return { sha, parents }
}

async function resolveCommit({ tell }: Asking, name: string): Promise<string | null> {
  const answer = await tell(['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`])
  const sha = textOf(answer.output).trim()
  return answer.end === 0 && isCommitId(sha) ? sha : null
}

async function obtain(git: Asking, commit: string): Promise<void> {
  if (await isHere(git, commit)) return
  if (!(await git.fetch(['--depth=1', REMOTE, commit]))) throw unreadable(`${commit} is not in this clone`)
}

const REMOTE = 'origin'

async function isHere({ tell }: Asking, commit: string): Promise<boolean> {
  return (await tell(['cat-file', '-e', `${commit}^{tree}`])).end === 0
}

/** How far back two branches mostly part, then mostly at the latest; then everything. */
const DEPTHS = ['--depth=50', '--depth=500', '--unshallow'] as const

async function mergeBase(git: Asking, commit: string): Promise<string> {
  await obtain(git, commit)
  const { sha: head } = await readHead(git)
  for (const depth of DEPTHS) {
    const found = await commonAncestor(git, commit)
    if (found !== null) return found
    if (!(await isShallow(git))) throw unreadable(`${commit} and HEAD have no commit in common`)
    if (!(await git.fetch([depth, REMOTE, commit, head])))
      throw unreadable(`the clone is shallow, and does not reach back to where ${commit} and HEAD part`)
  }
  return (await commonAncestor(git, commit)) ?? fail(unreadable(`${commit} and HEAD have no commit in common`))
}

async function commonAncestor({ tell }: Asking, commit: string): Promise<string | null> {
  const answer = await tell(['merge-base', commit, 'HEAD'])
  return answer.end === 0 ? textOf(answer.output).trim() : null
}

async function isShallow({ ask }: Asking): Promise<boolean> {
  return textOf(await ask(['rev-parse', '--is-shallow-repository'])).trim() === 'true'
}

function fail(error: Error): never {
  throw error
}
