import { readFile, stat } from 'node:fs/promises'
import { CodedError } from '../../domain/errors.ts'
import type { RecordFile } from '../../ports.ts'
import { codeOf, dropDraft, moveDraft, writeDraft } from './draft.ts'

/** A record of ten thousand repositories has some five. */
const MAX_BYTES = 64 * 1024 * 1024

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

/** The new content is on the disk before it takes the place of the old. */
async function replace(path: string, content: string): Promise<void> {
  const draft = await writeDraft(path, content)
  try {
    await moveDraft(draft, path)
  } finally {
    await dropDraft(draft)
  }
}

function unreadable(path: string, why: string, cause?: unknown): CodedError {
  return new CodedError('RECORD_INVALID', `The record \`${path}\` cannot be read: ${why}.`, {
    remedy: ['Give a file that `immutable-tag migrate --apply` wrote, as it was written.'],
    cause,
  })
}
