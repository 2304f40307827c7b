import { commitId } from '../../domain/commit/commit-id.ts'
import { CodedError } from '../../domain/errors.ts'
import { at, listAt, textAt } from '../../domain/json-member.ts'

/** Asks GitHub for what is called so, below the repository's own address. */
export type Read = (what: string, path: string) => Promise<object>

/** What a file is to git: a script stays executable. Walks only the folders that these files lie in. */
export async function fileModes(
  root: string,
  paths: readonly string[],
  read: Read,
): Promise<ReadonlyMap<string, string>> {
  const folders = new Map<string, Promise<readonly unknown[]>>()
  const folder = (path: string): Promise<readonly unknown[]> => {
    const known = folders.get(path) ?? listFolder(path)
    folders.set(path, known)
    return known
  }
  async function listFolder(path: string): Promise<readonly unknown[]> {
    const sha = path === '' ? root : commitId(at(await entryOf(path), 'sha'))
    if (sha === null) throw missing(path)
    return listAt(await read(`the folder \`${path || '.'}\``, `/git/trees/${sha}`), 'tree')
  }
  async function entryOf(path: string): Promise<unknown> {
    const slash = path.lastIndexOf('/')
    const name = path.slice(slash + 1)
    const entries = await folder(path.slice(0, Math.max(slash, 0)))
    return entries.find((entry) => textAt(entry, 'path') === name) ?? null
  }
  const modes = new Map<string, string>()
  for (const path of paths) {
    const mode = textAt(await entryOf(path), 'mode')
    if (mode !== '100644' && mode !== '100755') throw missing(path)
    modes.set(path, mode)
  }
  return modes
}

function missing(path: string): CodedError {
  return new CodedError(
    'GITHUB_API_FAILED',
    `GitHub's API did not make the commit: \`${path}\` is no file in the commit that is checked out.`,
    {
      remedy: ['Commit it, push it, and run this again.'],
    },
  )
}
