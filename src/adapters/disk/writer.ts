import { constants, createReadStream, existsSync, lstatSync, mkdirSync, realpathSync, type Stats } from 'node:fs'
import { access, open } from 'node:fs/promises'
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path'
import { CodedError } from '../../domain/errors.ts'
import { codeOf, dropDraft, moveDraft, writeDraft } from './draft.ts'

/** Writes files that the user asked for. What is written below the root stays there, however the tree is linked. */
export interface Writer {
  /**
   * A path is relative to the root, or absolute. Resolves to where it was written; a file that could not be written whole is what it
   * was before.
   */
  write(path: string, content: string | Iterable<string>, encoding?: BufferEncoding): Promise<string>
}

export function createWriter(root: string): Writer {
  return {
    async write(path, content, encoding = 'utf8') {
      const target = resolve(root, path)
      try {
        if (isInside(resolve(root), target)) refuseWayOut(root, dirname(target))
        makeFolder(dirname(target))
        await put(target, typeof content === 'string' ? content : inChunks(content), encoding)
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

type Content = Parameters<Writer['write']>[1]

async function put(target: string, content: Content, encoding: BufferEncoding): Promise<void> {
  const there = lstatSync(target, { throwIfNoEntry: false })
  if (there !== undefined && !there.isFile()) return pour(target, constants.O_APPEND, content, encoding)
  // Who may rename in a folder could replace even what is not to be written.
  if (there !== undefined) await access(target, constants.W_OK)
  const draft = await draftBeside(target, there, content, encoding)
  if (draft === null) return pour(target, constants.O_TRUNC, content, encoding)
  try {
    await moveDraft(draft, target)
  } catch (error) {
    if (there === undefined || !NO_PLACE.has(codeOf(error))) throw error
    await pour(target, constants.O_TRUNC, createReadStream(draft))
  } finally {
    await dropDraft(draft)
  }
}

/** What says that a file can be written and not replaced: a folder that takes no other, another's file, one that is mounted. */
const NO_PLACE: ReadonlySet<unknown> = new Set(['EACCES', 'EPERM', 'EROFS', 'EBUSY', 'EXDEV'])

/** Null where there can be none, and the file that is there has to be written over: none of the content is taken then. */
async function draftBeside(
  target: string,
  there: Stats | undefined,
  content: Content,
  encoding: BufferEncoding,
): Promise<string | null> {
  try {
    return await writeDraft(target, content, { encoding, like: there })
  } catch (error) {
    if (there !== undefined && NO_PLACE.has(codeOf(error))) return null
    throw error
  }
}

/** Where the system keeps its links to what is open: `/dev/stdout` is one. */
const OPEN_FILES = /^\/(?:dev|proc)\//

/** Writes to what is there. What else is linked is not written through; Windows does not know the flag, and lets few people make links. */
async function pour(
  target: string,
  how: number,
  content: Content | AsyncIterable<Buffer>,
  encoding?: BufferEncoding,
): Promise<void> {
  const noFollow = OPEN_FILES.test(target) ? 0 : (constants.O_NOFOLLOW ?? 0)
  const file = await open(target, constants.O_WRONLY | how | noFollow)
  try {
    await file.writeFile(content, encoding)
  } finally {
    await file.close()
  }
}

function refuseWayOut(root: string, folder: string): void {
  if (!isInside(realpathSync.native(root), realpathSync.native(nearest(folder))))
    throw unwritable(folder, 'a link leads out of the workspace')
}

function nearest(folder: string): string {
  let existing = folder
  while (!existsSync(existing) && existing !== dirname(existing)) existing = dirname(existing)
  return existing
}

/** Node 20 would try for ever where a folder of the system takes none. */
function makeFolder(folder: string): void {
  const existing = nearest(folder)
  const missing = relative(existing, folder).split(sep).filter(Boolean)
  for (const [index] of missing.entries()) makeOne(resolve(existing, ...missing.slice(0, index + 1)))
}

/** Another process may have made it just now. */
function makeOne(folder: string): void {
  try {
    mkdirSync(folder)
  } catch (error) {
    if (!existsSync(folder)) throw error
  }
}

function isInside(root: string, path: string): boolean {
  const below = relative(root, path)
  return below !== '..' && !below.startsWith(`..${sep}`) && !isAbsolute(below)
}

function unwritable(path: string, why: string, cause?: unknown): CodedError {
  return new CodedError('INPUT_INVALID', `\`${path}\` cannot be written: ${why}.`, {
    remedy: ['Name a place that can be written, that has room, and that is no link.'],
    cause,
  })
}
