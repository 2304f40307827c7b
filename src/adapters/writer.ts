import { constants, existsSync, mkdirSync, realpathSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path'
import { CodedError } from '../domain/errors.ts'

/** Writes files that the user asked for. What is written below the root stays there, however the tree is linked. */
export interface Writer {
  /** A path is relative to the root, or absolute. Resolves to where it was written. */
  write(path: string, content: string | Iterable<string>, encoding?: BufferEncoding): Promise<string>
}

export function createWriter(root: string): Writer {
  return {
    async write(path, content, encoding = 'utf8') {
      const target = resolve(root, path)
      try {
        if (isInside(resolve(root), target)) makeFolderInside(root, dirname(target))
        else mkdirSync(dirname(target), { recursive: true })
        const file = await open(target, WRITE_FLAGS, 0o644)
        try {
          await file.writeFile(typeof content === 'string' ? content : inChunks(content), encoding)
        } finally {
          await file.close()
        }
        return target
      } catch (cause) {
        if (cause instanceof CodedError) throw cause
        throw unwritable(path, cause instanceof Error ? cause.message : String(cause), cause)
      }
    },
  }
}

/** In characters: each chunk is a call of the system. */
const CHUNK = 65_536

function* inChunks(pieces: Iterable<string>): Generator<string> {
  let chunk = ''
  for (const piece of pieces) {
    chunk += piece
    if (chunk.length < CHUNK) continue
    yield chunk
    chunk = ''
  }
  yield chunk
}

/** What is linked is not written through. Windows does not know the flag, and lets few people make links. */
const WRITE_FLAGS = constants.O_WRONLY | constants.O_CREAT | constants.O_TRUNC | (constants.O_NOFOLLOW ?? 0)

function makeFolderInside(root: string, folder: string): void {
  let existing = folder
  while (!existsSync(existing)) existing = dirname(existing)
  if (!isInside(realpathSync.native(root), realpathSync.native(existing)))
    throw unwritable(folder, 'a link leads out of the workspace')
  mkdirSync(folder, { recursive: true })
}

function isInside(root: string, path: string): boolean {
  const below = relative(root, path)
  return below !== '..' && !below.startsWith(`..${sep}`) && !isAbsolute(below)
}

function unwritable(path: string, why: string, cause?: unknown): CodedError {
  return new CodedError('INPUT_INVALID', `\`${path}\` cannot be written: ${why}.`, {
    remedy: ['Name a place that can be written, and that is no link.'],
    cause,
  })
}
