import { applyEdits } from '../../domain/finding/edits.ts'
import type { Edit } from '../../domain/finding/finding.ts'

const CONTEXT = 3

interface Hunk {
  /** Lines `[from, to)` of the file as it is, counted from 0. */
  from: number
  to: number
  readonly edits: Edit[]
}

/** What edits change in a file, as a unified diff that `git apply` and `patch` take; empty without any. Edits are in order and do not overlap. */
export function unifiedDiff(path: string, text: string, edits: readonly Edit[]): string {
  const lines = text.match(/[^\n]*\n|[^\n]+$/g) ?? []
  const starts = lineStarts(lines)
  const hunks = hunksOf(edits, starts, lines.length)
  if (hunks.length === 0) return ''
  let shift = 0
  const parts = hunks.map((hunk) => {
    const first = Math.max(0, hunk.from - CONTEXT)
    const last = Math.min(lines.length, hunk.to + CONTEXT)
    const before = lines.slice(hunk.from, hunk.to)
    const start = starts[hunk.from] ?? text.length
    const after = applyEdits(text, hunk.edits, start, starts[hunk.to]).match(/[^\n]*\n|[^\n]+$/g) ?? []
    const [lead, trail] = [lines.slice(first, hunk.from), lines.slice(hunk.to, last)]
    const oldCount = lead.length + before.length + trail.length
    const newCount = lead.length + after.length + trail.length
    const header = `@@ -${range(first, oldCount)} +${range(first + shift, newCount)} @@\n`
    shift += newCount - oldCount
    return (
      header + [...marked(' ', lead), ...marked('-', before), ...marked('+', after), ...marked(' ', trail)].join('')
    )
  })
  return `--- ${quoted(`a/${path}`)}\n+++ ${quoted(`b/${path}`)}\n${parts.join('')}`
}

function hunksOf(edits: readonly Edit[], starts: readonly number[], count: number): Hunk[] {
  const hunks: Hunk[] = []
  for (const edit of edits) {
    const from = lineAt(starts, edit.start)
    const to = Math.min(count, lineAt(starts, Math.max(edit.start, edit.end - 1)) + 1)
    const last = hunks.at(-1)
    if (last && from <= last.to + 2 * CONTEXT) {
      last.to = Math.max(last.to, to)
      last.edits.push(edit)
    } else {
      hunks.push({ from, to, edits: [edit] })
    }
  }
  return hunks
}

function lineStarts(lines: readonly string[]): number[] {
  let start = 0
  return lines.map((line) => {
    const at = start
    start += line.length
    return at
  })
}

/** The line that an offset lies in; the last one for the end of the text. */
function lineAt(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (starts[middle]! <= offset) low = middle + 1
    else high = middle
  }
  return Math.max(0, low - 1)
}

function range(start: number, count: number): string {
  return count === 0 ? `${start},0` : `${start + 1},${count}`
}

function marked(mark: string, lines: readonly string[]): string[] {
  return lines.map((line) => `${mark}${line}${line.endsWith('\n') ? '' : '\n\\ No newline at end of file\n'}`)
}

/** As git writes a name that has more than letters in it. */
function quoted(path: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  return /["\\\x00-\x1f\x7f]/.test(path) ? JSON.stringify(path) : path
}
