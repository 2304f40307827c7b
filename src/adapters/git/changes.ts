import type { ChangedFile, LineRange } from '../../ports.ts'

/** `:100644 100755 <old object> <new object> R087`, then one path, or for a rename two. */
const RAW = /^:(\d{6}) (\d{6}) ([0-9a-f]+) [0-9a-f]+ ([A-Z])\d*$/

/** Regular files begin so; links, and other repositories, do not. */
const REGULAR = '100'

/** Reads `git diff --raw --no-abbrev -z`. */
export function readRawChanges(output: string): ChangedFile[] {
  const fields = output.split('\0').values()
  const changes: ChangedFile[] = []
  for (const field of fields) {
    const [, oldMode, , oldBlob, status] = RAW.exec(field) ?? []
    if (oldMode === undefined || oldBlob === undefined) continue
    const first: string = fields.next().value ?? ''
    const path: string = status === 'R' || status === 'C' ? (fields.next().value ?? '') : first
    const wasFile = oldMode.startsWith(REGULAR)
    changes.push({
      path,
      oldPath: status === 'A' ? null : first,
      oldBlob: wasFile ? oldBlob : null,
      isGone: status === 'D',
    })
  }
  return changes
}

/** Reads the lines that each file has come to have, from `git diff --unified=0` with the prefixes `a/` and `b/`. */
export function readHunks(patch: string): Map<string, LineRange[]> {
  const files = new Map<string, LineRange[]>()
  let ranges: LineRange[] | null = null
  /** What is left of a hunk: its lines may look like headers. */
  let rest = 0
  for (const line of patch.split('\n')) {
    if (rest > 0) {
      if (!line.startsWith('\\')) rest -= 1
      continue
    }
    const [, removed, start, added] = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line) ?? []
    if (start !== undefined) {
      const count = Number(added ?? 1)
      rest = count + Number(removed ?? 1)
      if (count > 0) ranges?.push({ first: Number(start), last: Number(start) + count - 1 })
    } else if (line.startsWith('+++ ')) {
      const path = pathOf(line.slice('+++ '.length))
      ranges = []
      if (path !== null) files.set(path, ranges)
    }
  }
  return files
}

/** A path as a patch's header has it: behind `b/`, in quotes if it needs them, and a tab behind it if it holds blanks. */
function pathOf(header: string): string | null {
  const name = header.startsWith('"') ? unquoted(header) : header.replace(/\t$/, '')
  return name.startsWith('b/') ? name.slice(2) : null
}

const ESCAPES: Readonly<Record<string, string>> = { a: '\x07', b: '\b', t: '\t', n: '\n', v: '\v', f: '\f', r: '\r' }

/** C's quotes, whose octal escapes are bytes. */
function unquoted(text: string): string {
  const inner = /^"((?:[^"\\]|\\.)*)"/.exec(text)?.[1] ?? ''
  const bytes = Buffer.from(inner, 'utf8')
    .toString('latin1')
    .replaceAll(/\\([0-7]{3}|.)/g, (_, code: string) =>
      code.length === 3 ? String.fromCharCode(Number.parseInt(code, 8)) : (ESCAPES[code] ?? code),
    )
  return Buffer.from(bytes, 'latin1').toString('utf8')
}
