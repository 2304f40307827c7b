import type { Location } from '../domain/finding/finding.ts'
import type { Draft } from './draft.ts'
import type { SourceFile } from './source-file.ts'
import type { Span } from './span.ts'

/** Where the lines of a text start: CR, LF and CRLF each end one. */
export function lineStarts(text: string): readonly number[] {
  const starts = [0]
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    if (code === 10 || (code === 13 && text.charCodeAt(index + 1) !== 10)) starts.push(index + 1)
  }
  return starts
}

/** The line of an offset, counted from 0. */
export function lineAt(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (starts[middle]! <= offset) low = middle + 1
    else high = middle
  }
  return Math.max(low - 1, 0)
}

export interface Locator {
  /** Null for a file that is not at hand. `path` is that of a span without one. */
  readonly locate: (span: Span, path: string) => Location | null
  /** Counted from 1. */
  readonly lineOf: (offset: number, path: string) => number | null
}

export function locatorOf(files: Iterable<SourceFile>): Locator {
  const texts = new Map([...files].map((file) => [file.path, file.text]))
  const indexes = new Map<string, readonly number[]>()
  const indexOf = (path: string): readonly number[] | null => {
    const text = texts.get(path)
    if (text === undefined) return null
    const starts = indexes.get(path) ?? lineStarts(text)
    indexes.set(path, starts)
    return starts
  }
  return {
    locate(span, path) {
      const file = span.path ?? path
      const starts = indexOf(file)
      if (!starts) return null
      const size = texts.get(file)?.length ?? 0
      const start = clamp(span.start, size)
      const end = Math.max(start, clamp(span.end, size))
      const first = lineAt(starts, start)
      const last = lineAt(starts, end)
      return {
        path: file,
        start,
        end,
        line: first + 1,
        column: start - (starts[first] ?? 0) + 1,
        endLine: last + 1,
        endColumn: end - (starts[last] ?? 0) + 1,
      }
    },
    lineOf(offset, path) {
      const starts = indexOf(path)
      return starts && lineAt(starts, offset) + 1
    },
  }
}

/** Where a finding stands. */
export function placeOfDraft({ at, fact, file }: Pick<Draft, 'at' | 'fact' | 'file'>, locator: Locator): Location {
  return (
    (at && locator.locate(at, file.path)) ??
    locator.locate(fact.span, file.path) ?? {
      path: file.path,
      start: 0,
      end: 0,
      line: 1,
      column: 1,
      endLine: 1,
      endColumn: 1,
    }
  )
}

function clamp(offset: number, size: number): number {
  return Math.min(Math.max(Number.isFinite(offset) ? offset : 0, 0), size)
}
