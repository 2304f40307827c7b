import { closeSync, constants, fstatSync, lstatSync, openSync, readSync, realpathSync } from 'node:fs'
import { opendir } from 'node:fs/promises'
import { isAbsolute, join, relative, resolve, sep } from 'node:path'
import { CodedError } from '../domain/errors.ts'
import { decodeText } from '../domain/text/decoded-text.ts'
import type { Tree, TreeFile, TreeListing } from '../ports.ts'

export interface TreeOptions {
  /** What paths are relative to, and what no link may lead out of. */
  readonly root: string
  /** The folder or file below the root that is listed, relative to it; empty for all of it. */
  readonly below: string
  /** Lists what git knows of; null where there is no checkout, and `failed` where git would not. Without it folders are walked. */
  readonly listByGit?: () => Promise<GitListing>
}

export type GitListing =
  { readonly kind: 'listed'; readonly paths: readonly string[] } | { readonly kind: 'failed'; readonly why: string }

/** Where a path lies in a tree, in the words of `TreeOptions`. Throws a CodedError if it does not lie in it. */
export function placeIn(root: string, path: string): { readonly root: string; readonly below: string } {
  const below = relative(resolve(root), resolve(path))
  if (isInside(resolve(root), resolve(path))) return { root: resolve(root), below: below.split(sep).join('/') }
  throw new CodedError('INPUT_INVALID', `path: \`${path}\` lies outside of ${root}.`, {
    remedy: ['Give a folder of the checkout, or leave it out to scan all of it.'],
  })
}

/** No file of a pipeline that a person wrote is larger. */
export const MAX_FILE_BYTES = 2 * 1024 * 1024

export function createTree(options: TreeOptions): Tree {
  const { root } = options
  const isInPlace = folderCheck(root)
  const buffer = Buffer.allocUnsafe(MAX_FILE_BYTES + 1)
  return {
    list: () => list(options),
    read(path) {
      if (!isInPlace(folderOf(path))) return { kind: 'skipped', why: 'a link leads out of the tree' }
      return readInto(buffer, join(root, path), root)
    },
  }
}

async function list({ root, below, listByGit }: TreeOptions): Promise<TreeListing> {
  if (!lstatSync(join(root, below), { throwIfNoEntry: false })) throw notListed(join(root, below), { code: 'ENOENT' })
  const listing = await listByGit?.()
  if (listing?.kind === 'listed') return { paths: sorted(listing.paths), below, note: null }
  const paths: string[] = []
  for await (const path of walk(root, below)) paths.push(path)
  return { paths: sorted(paths), below, note: listing ? `every folder was walked, since ${listing.why}` : null }
}

function sorted(paths: readonly string[]): string[] {
  return [...new Set(paths)].toSorted()
}

/** What holds nobody's sources and can be huge; git leaves it out by its own rules. */
const NEVER_WALKED = new Set(['.git', 'node_modules'])

async function* walk(root: string, below: string): AsyncIterable<string> {
  if (below !== '' && lstatSync(join(root, below), { throwIfNoEntry: false })?.isFile()) {
    yield below
    return
  }
  const pending = [below]
  for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
    const directory = await opendir(join(root, folder)).catch((cause: unknown) => {
      // What cannot be listed far below is not there for this user; where nothing at all can be listed, nothing was scanned.
      if (folder === below) throw notListed(join(root, below), cause)
      return null
    })
    if (!directory) continue
    for await (const entry of directory) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      if (entry.isDirectory() && !NEVER_WALKED.has(entry.name)) pending.push(path)
      else if (entry.isFile() || entry.isSymbolicLink()) yield path
    }
  }
}

function notListed(path: string, cause: unknown): CodedError {
  const { code } = cause as NodeJS.ErrnoException
  const why =
    code === 'ENOENT' ? 'it is not there' : code === 'ENOTDIR' ? 'it is no folder' : `it cannot be read (${code})`
  return new CodedError('INPUT_INVALID', `path: \`${path}\` cannot be scanned: ${why}.`, {
    remedy: ['Give a folder of the checkout, or leave it out to scan all of it.'],
    cause,
  })
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), 0))
}

/** Whether a folder really lies inside of the root; each folder is asked about once. */
function folderCheck(root: string): (folder: string) => boolean {
  const known = new Map<string, boolean>()
  const realRoot = realOf(root)
  return (folder) => {
    const answer = known.get(folder) ?? isInside(realRoot, realOf(join(root, folder)))
    known.set(folder, answer)
    return answer
  }
}

/** Null for what is not there, or is a link to nowhere. */
function realOf(path: string): string | null {
  try {
    return realpathSync.native(path)
  } catch {
    return null
  }
}

/** What is not there leads nowhere: it is found to be absent when it is read. */
function isInside(root: string | null, path: string | null): boolean {
  if (root === null || path === null) return true
  const below = relative(root, path)
  return below !== '..' && !below.startsWith(`..${sep}`) && !isAbsolute(below)
}

/** A link is not followed, and a pipe is not waited for. Windows knows neither flag, and is asked beforehand. */
const OPEN_FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)
const CANNOT_REFUSE_LINKS = constants.O_NOFOLLOW === undefined

/** A read that is short is no end: one that reads nothing is. */
function readInto(buffer: Buffer, path: string, root: string): TreeFile {
  let file: number
  try {
    if (CANNOT_REFUSE_LINKS && lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink()) return aLink(path, root)
    file = openSync(path, OPEN_FLAGS)
  } catch (error) {
    return unopened(error, path, root)
  }
  try {
    let size = 0
    for (let count = 1; count > 0 && size < buffer.length; size += count)
      count = readSync(file, buffer, size, buffer.length - size, null)
    // Only what gives nothing is asked what it is: a pipe that nobody writes to looks like an empty file.
    if (size === 0 && !fstatSync(file).isFile()) return NO_FILE
    return size > MAX_FILE_BYTES ? TOO_LARGE : treeFile(buffer.subarray(0, size))
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    return code === 'EISDIR' ? ABSENT : { kind: 'skipped', why: `it cannot be read (${code})` }
  } finally {
    closeSync(file)
  }
}

const ABSENT: TreeFile = { kind: 'absent' }
const NO_FILE: TreeFile = { kind: 'skipped', why: 'it is no file' }
const TOO_LARGE: TreeFile = { kind: 'skipped', why: `it is larger than ${MAX_FILE_BYTES / 1024 / 1024} MiB` }

function unopened(error: unknown, path: string, root: string): TreeFile {
  const { code } = error as NodeJS.ErrnoException
  if (code === 'ELOOP' || code === 'EMLINK') return aLink(path, root)
  // A submodule that is not checked out, a file that was deleted and not committed.
  if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EISDIR') return ABSENT
  return { kind: 'skipped', why: `it cannot be read (${code})` }
}

/** What a link inside of the tree leads to is listed by its own name. */
function aLink(path: string, root: string): TreeFile {
  const target = realOf(path)
  if (target === null) return { kind: 'skipped', why: 'it is a link to nowhere' }
  return isInside(realOf(root), target) ? ABSENT : { kind: 'skipped', why: 'it is a link out of the tree' }
}

function treeFile(bytes: Buffer): TreeFile {
  const decoded = decodeText(bytes)
  switch (decoded.kind) {
    case 'binary':
      return { kind: 'skipped', why: 'it is binary' }
    case 'utf-16':
      return { kind: 'skipped', why: 'it is UTF-16; only UTF-8 is read' }
    case 'text':
      return { ...decoded, note: decoded.encoding === 'utf8' ? null : 'it is not UTF-8, and was read as Latin-1' }
  }
}
