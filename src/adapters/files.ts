import { constants, lstatSync } from 'node:fs'
import type { FileHandle } from 'node:fs/promises'
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
  const unreadable: Refusal = (path, why, remedy, cause) =>
    new CodedError('POLICY_UNREADABLE', `The file \`${path}\` cannot be read: ${why}.`, { remedy: [remedy], cause })
  const tooLarge = 'Make it smaller: it is meant to be read by people.'
  return { read: (path) => readFile(path, { root, maxBytes, mayLieOutside: false, unreadable, tooLarge }) }
}

/** An audit of ten thousand repositories has some twenty. */
const MAX_DOCUMENT_BYTES = 256 * 1024 * 1024

export interface DocumentsOptions extends FilesOptions {
  /** What names the file, for messages. */
  readonly input: string
}

/** Files that a program wrote, and that may lie outside of the root if they are named there; what is named inside is not linked out of it. */
export function createDocuments({ root, input, maxBytes = MAX_DOCUMENT_BYTES }: DocumentsOptions): Files {
  const unreadable: Refusal = (path, why, remedy, cause) =>
    new CodedError('INPUT_INVALID', `${input}: \`${path}\` cannot be read: ${why}.`, { remedy: [remedy], cause })
  const tooLarge = 'Name another file: this command writes none that is as large.'
  return { read: (path) => readFile(path, { root, maxBytes, mayLieOutside: true, unreadable, tooLarge }) }
}

type Refusal = (path: string, why: string, remedy: string, cause?: unknown) => CodedError

interface Terms {
  readonly root: string
  readonly maxBytes: number
  readonly mayLieOutside: boolean
  readonly unreadable: Refusal
  /** What to do about that. */
  readonly tooLarge: string
}

async function readFile(path: string, terms: Terms): Promise<string | null> {
  const { root, maxBytes, mayLieOutside, unreadable, tooLarge } = terms
  const outside = (why: string) => unreadable(path, why, `Keep it inside ${root}, as a file and not as a link.`)

  const target = resolve(root, path)
  const isNamedInside = isInside(resolve(root), target)
  if (!isNamedInside && !mayLieOutside) throw outside('it lies outside of the workspace')
  if (!isPresent(target)) return null
  try {
    // Most workspaces have no such file, and those do not wait for this to load.
    const { open, realpath } = await import('node:fs/promises')
    const real = await realpath(target)
    if (isNamedInside && !isInside(await realpath(root), real)) throw outside('a link leads out of the workspace')
    const file = await open(real, OPEN_FLAGS)
    try {
      const stat = await file.stat()
      if (!stat.isFile()) throw unreadable(path, 'it is not a file', 'Name a file.')
      if (stat.size > maxBytes) throw unreadable(path, `it is larger than ${sizeText(maxBytes)}`, tooLarge)
      const bytes = await readUpTo(file, stat.size + 1)
      if (bytes.length > stat.size) throw unreadable(path, 'it grows while it is read', 'Let its writer finish first.')
      return decode(bytes) ?? fail(unreadable(path, 'it is not UTF-8', 'Save it as UTF-8.'))
    } finally {
      await file.close()
    }
  } catch (cause) {
    if (cause instanceof CodedError) throw cause
    throw unreadable(
      path,
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
  const mebibytes = bytes / 1024 ** 2
  if (Number.isInteger(mebibytes)) return `${mebibytes} MiB`
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
