/** Whether a path is left out of a scan. */
export type IgnoredPaths = (path: string) => boolean

export const IGNORE_PATH = '.immutable-tag-ignore'

/** What others wrote, and the tree only carries. A file's own patterns come after these, so that `!vendor/` takes one back. */
const CARRIED = ['.git/', '.terraform/', 'node_modules/', 'vendor/'] as const

/** A file of patterns is written by people; what goes beyond leaves nothing out. */
const MAX_PATTERNS = 1000
const MAX_PATTERN_LENGTH = 256
/** A path of more names is left out by none of them: each of its folders is held against all. */
const MAX_DEPTH = 128

interface Pattern {
  /** Of a path, or `**` for any number of them. */
  readonly segments: readonly string[]
  readonly isNegated: boolean
  readonly foldersOnly: boolean
}

/**
 * Reads a file of patterns as git reads `.gitignore`: one a line, `#` begins a comment, `!` takes back, a `/` at the end means
 * folders, one before it ties the pattern to the root; `*` and `?` stand for characters of one name, `**` for any folders. Sets
 * like `[a-z]` are not read: `[` is itself. What lies in a folder that is left out cannot be taken back.
 */
export function readIgnoredPaths(text: string): IgnoredPaths {
  const patterns = [...CARRIED, ...text.split(/\r?\n/)].flatMap(readPattern).slice(0, CARRIED.length + MAX_PATTERNS)
  const folders = new Map<string, boolean>([['', false]])
  const ofFiles = patterns.filter(({ foldersOnly }) => !foldersOnly)
  const decides = (path: string, isFolder: boolean): boolean => {
    const asked = isFolder ? patterns : ofFiles
    if (asked.length === 0) return false
    const segments = path.split('/', MAX_DEPTH + 1)
    if (segments.length > MAX_DEPTH) return false
    const last = asked.findLast((pattern) => matches(pattern.segments, segments))
    return last !== undefined && !last.isNegated
  }
  const isFolderIgnored = (folder: string): boolean => {
    const known = folders.get(folder)
    if (known !== undefined) return known
    const answer = isFolderIgnored(folderOf(folder)) || decides(folder, true)
    folders.set(folder, answer)
    return answer
  }
  return (path) => isFolderIgnored(folderOf(path)) || decides(path, false)
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), 0))
}

function readPattern(line: string): Pattern[] {
  const written = line.trim()
  if (written === '' || written.startsWith('#') || written.length > MAX_PATTERN_LENGTH) return []
  const isNegated = written.startsWith('!')
  const body = written.slice(isNegated ? 1 : 0).replace(/^\\(?=[#!])/, '')
  const foldersOnly = body.endsWith('/')
  const inner = body.replaceAll(/^\/|\/$/g, '')
  if (inner === '') return []
  const isTied = body.startsWith('/') || inner.includes('/')
  const segments = [...(isTied ? [] : ['**']), ...inner.split('/')]
  // What is behind `**` at the end is all that is in a folder, and not the folder.
  return [{ segments: segments.at(-1) === '**' ? [...segments, '*'] : segments, isNegated, foldersOnly }]
}

/** `**` stands for any number of names; each other pattern for one. */
function matches(patterns: readonly string[], names: readonly string[]): boolean {
  return matchStars(
    patterns.length,
    names.length,
    (index) => patterns[index] === '**',
    (index, at) => isName(patterns[index]!, names[at]!),
  )
}

/** `*` stands for any number of characters, `?` for one. */
function isName(pattern: string, name: string): boolean {
  if (!/[*?]/.test(pattern)) return pattern === name
  return matchStars(
    pattern.length,
    name.length,
    (index) => pattern[index] === '*',
    (index, at) => pattern[index] === '?' || pattern[index] === name[at],
  )
}

/**
 * Each star first takes nothing, and one more whenever what follows does not fit; only the last star ever has to give way, so
 * that the work is bounded by the product of both lengths, whatever a stranger writes.
 */
function matchStars(
  patternLength: number,
  length: number,
  isStar: (index: number) => boolean,
  isOne: (index: number, at: number) => boolean,
): boolean {
  let index = 0
  let star = -1
  let resumeAt = 0
  let at = 0
  while (at < length) {
    if (index < patternLength && isStar(index)) {
      star = index
      index += 1
      resumeAt = at
    } else if (index < patternLength && isOne(index, at)) {
      index += 1
      at += 1
    } else if (star >= 0) {
      index = star + 1
      resumeAt += 1
      at = resumeAt
    } else return false
  }
  while (index < patternLength && isStar(index)) index += 1
  return index === patternLength
}
