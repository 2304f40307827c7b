import { randomUUID } from 'node:crypto'
import type { Stats } from 'node:fs'
import { type FileHandle, open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

export interface DraftOptions {
  readonly encoding?: BufferEncoding
  /** The file whose place it is to take, and whose owner and mode it gets. */
  readonly like?: Pick<Stats, 'mode' | 'uid' | 'gid'> | undefined
}

/** Of the file's own name, as much as fits with the rest into any file system's. */
const NAME_LENGTH = 64

/** Windows replaces no file that somebody reads just now, a virus scanner for one. */
const HELD: ReadonlySet<unknown> = new Set(['EPERM', 'EACCES', 'EBUSY'])
const MOST_ATTEMPTS = 20
const WAIT_MS = 50

/** Writes a file beside the one whose place it is to take. Whoever makes a draft moves it there, or drops it. */
export async function writeDraft(
  path: string,
  content: string | Iterable<string>,
  { encoding = 'utf8', like }: DraftOptions = {},
): Promise<string> {
  const draft = join(dirname(path), `.${basename(path).slice(0, NAME_LENGTH)}.${randomUUID()}`)
  const file = await open(draft, 'wx', (like?.mode ?? 0o644) & 0o777)
  try {
    try {
      if (like) await resemble(file, like)
      await file.writeFile(content, encoding)
      await file.sync()
    } finally {
      await file.close()
    }
    return draft
  } catch (error) {
    await dropDraft(draft)
    throw error
  }
}

async function resemble(file: FileHandle, { mode, uid, gid }: NonNullable<DraftOptions['like']>): Promise<void> {
  await file.chown(uid, gid)
  await file.chmod(mode & 0o7777)
}

/** A rename puts the new content in the place of the old one at once: whenever the machine stops, one of them is there whole. */
export async function moveDraft(draft: string, path: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await rename(draft, path)
      break
    } catch (error) {
      if (attempt === MOST_ATTEMPTS || !HELD.has(codeOf(error))) throw error
      await sleep(WAIT_MS)
    }
  }
  await syncFolder(dirname(path))
}

/** What is left of it where that fails harms nobody, and what failed before says more. */
export async function dropDraft(draft: string): Promise<void> {
  await rm(draft, { force: true }).catch(() => {})
}

/** Without it a rename may be lost with the power. Windows opens no folder, and some file systems sync none. */
async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r')
    try {
      await handle.sync()
    } finally {
      await handle.close()
    }
  } catch {
    // The content itself is on the disk.
  }
}

/** What the system calls an error. */
export function codeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : null
}
