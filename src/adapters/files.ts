import { constants, lstatSync } from 'node:fs'
import { type FileHandle, open, realpath } from 'node:fs/promises'
import { isAbsolute, relative, resolve, sep } from 'node:path'
import { CodedError } from '../domain/errors.ts'
import type { Files } from '../ports.ts'

export interface FilesOptions {
  /** The directory that no file may lie outside of, however it is linked. */
  readonly root: string
  readonly maxBytes?: number
}

const DEFAULT_MAX_BYTES = 64 * 1024

export function createFiles({ root, maxBytes = DEFAULT_MAX_BYTES }: FilesOptions): Files {
  return { read: (path) => readInside(root, path, maxBytes) }
}

async function readInside(root: string, path: string, maxBytes: number): Promise<string | null> {
  const unreadable = (why: string, remedy: string, cause?: unknown) =>
    new CodedError('POLICY_UNREADABLE', `The file \`${path}\` cannot be read: ${why}.`, { remedy: [remedy], cause })
  const outside = (why: string) => unreadable(why, `Keep it inside ${root}, as a file and not as a link.`)

  const target = resolve(root, path)
  if (!isInside(resolve(root), target)) throw outside('it lies outside of the workspace')
  if (!isPresent(target)) return null
  try {
    const real = await realpath(target)
    if (!isInside(await realpath(root), real)) throw outside('a link leads out of the workspace')
    const file = await open(real, OPEN_FLAGS)
    try {
      if (!(await file.stat()).isFile()) throw unreadable('it is not a file', 'Name a file.')
      const bytes = await readUpTo(file, maxBytes + 1)
      if (bytes.length > maxBytes)
        throw unreadable(
          `it is larger than ${sizeText(maxBytes)}`,
          'Make it smaller: it is meant to be read by people.',
        )
      return decode(bytes) ?? fail(unreadable('it is not UTF-8', 'Save it as UTF-8.'))
    } finally {
      await file.close()
    }
  } catch (cause) {
    if (cause instanceof CodedError) throw cause
    throw unreadable(
      cause instanceof Error ? cause.message : String(cause),
      'See that it is a readable file, and no link to nowhere.',
      cause,
    )
  }
}

/** The path was resolved: what is swapped for a link since is not followed, and a pipe is not waited for. Windows knows neither flag. */
const OPEN_FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)

function isInside(root: string, path: string): boolean {
  const below = relative(root, path)
  return below !== '..' && !below.startsWith(`..${sep}`) && !isAbsolute(below)
}

function isPresent(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined
  } catch {
    return true
  }
}

async function readUpTo(file: FileHandle, limit: number): Promise<Buffer> {
  const buffer = Buffer.alloc(limit)
  let size = 0
  while (size < limit) {
    const { bytesRead } = await file.read(buffer, size, limit - size)
    if (bytesRead === 0) break
    size += bytesRead
  }
  return buffer.subarray(0, size)
}

function sizeText(bytes: number): string {
  return bytes % 1024 === 0 ? `${bytes / 1024} KiB` : `${bytes} bytes`
}

function decode(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function fail(error: Error): never {
  throw error
}
