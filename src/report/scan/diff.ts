import { applyEdits } from '../../domain/finding/edits.ts'
import type { Edit } from '../../domain/finding/finding.ts'

const CONTEXT = 3

/** A change of lines `[first, end)` of the old text, counted from 0. */
interface LineChange {
  readonly first: number
  readonly end: number
  readonly added: readonly string[]
}

/** What edits do to a file, as `git apply` takes it. The edits are in order, and do not overlap. */
export function unifiedDiff(path: string, text: string, edits: readonly Edit[]): string[] {
  const lines = linesOf(text)
  let shift = 0
  const hunks = hunksOf(lineChanges(text, lines, edits)).flatMap((changes) => {
    const start = Math.max(changes[0]!.first - CONTEXT, 0)
    const end = Math.min(changes.at(-1)!.end + CONTEXT, lines.length)
    const body: string[] = []
    let at = start
    const add = (sign: string, some: readonly string[]) => {
      for (const line of some) body.push(sign + line)
    }
    for (const { first, end: last, added } of changes) {
      add(' ', lines.slice(at, first))
      add('-', lines.slice(first, last))
      add('+', added)
      at = last
    }
    add(' ', lines.slice(at, end))
    const [before, after] = [end - start, body.filter((line) => !line.startsWith('-')).length]
    const header = `@@ -${rangeOf(start, before)} +${rangeOf(start + shift, after)} @@`
    shift += after - before
    return [header, ...body.flatMap(shown)]
  })
  return hunks.length === 0 ? [] : [`--- ${quoted(`a/${path}`)}`, `+++ ${quoted(`b/${path}`)}`, ...hunks]
}

/** Each line with its end. */
function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? []
}

function lineChanges(text: string, lines: readonly string[], edits: readonly Edit[]): LineChange[] {
  const starts: number[] = []
  let length = 0
  for (const line of lines) {
    starts.push(length)
    length += line.length
  }
  const changes: { first: number; end: number; edits: Edit[] }[] = []
  for (const edit of edits) {
    const first = Math.max(lineAt(starts, edit.start), 0)
    const end = putsLinesIn(edit, starts)
      ? first
      : Math.min(lineAt(starts, Math.max(edit.end - 1, edit.start)) + 1, lines.length)
    const last = changes.at(-1)
    if (last && first < last.end) {
      last.end = Math.max(last.end, end)
      last.edits.push(edit)
    } else changes.push({ first, end, edits: [edit] })
  }
  return changes.map(({ first, end, edits: own }) => {
    const from = starts[first] ?? text.length
    const to = starts[end] ?? text.length
    return { first, end, added: linesOf(applyEdits(text, own, from, to)) }
  })
}

/** Whole lines put before another touch none of those that are there. */
function putsLinesIn({ start, end, text }: Edit, starts: readonly number[]): boolean {
  return start === end && text.endsWith('\n') && starts.includes(start)
}

/** The line that a place stands on; of a place behind the last line, the line that would follow. */
function lineAt(starts: readonly number[], place: number): number {
  return starts.findLastIndex((start) => start <= place)
}

function hunksOf(changes: readonly LineChange[]): LineChange[][] {
  const hunks: LineChange[][] = []
  for (const change of changes) {
    const last = hunks.at(-1)
    if (last && change.first - last.at(-1)!.end <= 2 * CONTEXT) last.push(change)
    else hunks.push([change])
  }
  return hunks
}

function rangeOf(start: number, count: number): string {
  return `${count === 0 ? start : start + 1},${count}`
}

function shown(line: string): string[] {
  return line.endsWith('\n') ? [line.slice(0, -1)] : [line, String.raw`\ No newline at end of file`]
}

/** Names that would break the header stand in quotes, as git has them. */
function quoted(name: string): string {
  return /["\\\p{Cc}]/u.test(name) ? JSON.stringify(name) : name
}
