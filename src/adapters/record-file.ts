import { randomUUID } from 'node:crypto'
import { open, readFile, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { CodedError } from '../domain/errors.ts'
import type { RecordFile } from '../ports.ts'

/** A record of ten thousand repositories has some five. */
const MAX_BYTES = 64 * 1024 * 1024

/** Windows replaces no file that somebody reads just now, a virus scanner for one. */
const HELD: ReadonlySet<unknown> = new Set(['EPERM', 'EACCES', 'EBUSY'])
const MOST_ATTEMPTS = 20
const WAIT_MS = 50

/** A file that is there whole or not at all, whenever its writer or the machine stops. */
export function createRecordFile(path: string): RecordFile {
  return {
    path,
    read: () => readWhole(path),
    write: (content) => replace(path, content),
  }
}

async function readWhole(path: string): Promise<string | null> {
  try {
    const found = await stat(path)
    if (!found.isFile()) throw unreadable(path, 'it is not a file')
    if (found.size > MAX_BYTES) throw unreadable(path, `it is larger than ${MAX_BYTES / 1024 ** 2} MiB`)
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path))
  } catch (cause) {
    if (cause instanceof CodedError) throw cause
    if (codeOf(cause) === 'ENOENT') return null
    throw unreadable(path, cause instanceof Error ? cause.message : String(cause), cause)
  }
}

/** A rename puts the new content in the place of the old one at once, if both are on one disk. */
async function replace(path: string, content: string): Promise<void> {
  const folder = dirname(path)
  const draft = join(folder, `.${basename(path)}.${randomUUID()}`)
  try {
    const file = await open(draft, 'wx', 0o644)
    try {
      await file.writeFile(content)
      await file.sync()
    } finally {
      await file.close()
    }
    await moved(draft, path)
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
  await syncFolder(folder)
}

async function moved(draft: string, path: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await rename(draft, path)
      return
    } catch (error) {
      if (attempt === MOST_ATTEMPTS || !HELD.has(codeOf(error))) throw error
      await sleep(WAIT_MS)
    }
  }
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

function codeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : null
}

function unreadable(path: string, why: string, cause?: unknown): CodedError {
  return new CodedError('RECORD_INVALID', `The record \`${path}\` cannot be read: ${why}.`, {
    remedy: ['Give a file that `immutable-tag migrate --apply` wrote, as it was written.'],
    cause,
  })
}
