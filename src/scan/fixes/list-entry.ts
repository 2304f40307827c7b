import type { Span } from '../span.ts'

interface Entry {
  readonly start: number
  readonly end: number
}

/**
 * The bytes that go if an entry leaves its list: its line, or it and the comma that parted it from the next. `list` is the whole
 * value, in lines or commas, in brackets or a YAML block; `at` lies in the entry. Null if nothing else would be left.
 */
export function entryRemoval(text: string, list: Span, at: number): Span | null {
  const entries = entriesOf(text, list)
  const index = entries.findIndex(({ start, end }) => start <= at && at < end)
  const entry = entries[index]
  if (!entry || entries.length < 2) return null
  const lineStart = text.lastIndexOf('\n', entry.start - 1) + 1
  const newline = text.indexOf('\n', entry.end)
  const lineEnd = newline < 0 ? text.length : newline + 1
  const around = text.slice(lineStart, entry.start) + text.slice(entry.end, lineEnd)
  const next = entries[index + 1]
  const before = entries[index - 1]
  if (/^[\s,-]*$/.test(around) && lineStart > list.start && newline >= 0) {
    // The comma before the last entry would be left behind, where JSON takes none.
    if (next || !before || around.includes(',') || !/^\s*\[/.test(text.slice(list.start, entry.start)))
      return { start: lineStart, end: lineEnd }
    return /^,\s*$/.test(text.slice(before.end, entry.start)) ? { start: before.end, end: entry.end } : null
  }
  if (next) return { start: entry.start, end: next.start }
  return { start: before!.end, end: entry.end }
}

/** With their quotes; blanks and what parts them lie between. */
function entriesOf(text: string, { start, end }: Span): Entry[] {
  const entries: Entry[] = []
  const [from, to] = inside(text, start, end)
  for (let at = from; at < to;) {
    const stop = nextOf(text, at, to)
    const piece = text.slice(at, stop)
    const lead = piece.length - piece.replace(/^\s*(?:-\s+)?/, '').length
    const entry = { start: at + lead, end: at + piece.trimEnd().length }
    const written = text.slice(entry.start, entry.end)
    if (entry.end > entry.start && !written.startsWith('#') && !written.startsWith('//')) entries.push(entry)
    at = stop + 1
  }
  return entries
}

/** Without brackets, and without the line that opens a YAML block. */
function inside(text: string, start: number, end: number): [from: number, to: number] {
  const value = text.slice(start, end)
  if (/^\[[^]*\]\s*$/.test(value)) return [start + 1, start + value.lastIndexOf(']')]
  if (/^[|>][+\-0-9]*[ \t]*(?:#.*)?\r?\n/.test(value)) return [start + value.indexOf('\n') + 1, end]
  const quote = /^(["'])[^]*\1\s*$/.exec(value)?.[1]
  return quote ? [start + 1, start + value.lastIndexOf(quote)] : [start, end]
}

/** The next line's end or comma that is not inside of `${{ }}` or quotes. */
function nextOf(text: string, from: number, to: number): number {
  let quote = ''
  for (let at = from; at < to; at += 1) {
    const character = text.charAt(at)
    if (character === '\n') return at
    if (quote !== '') {
      if (character === quote) quote = ''
    } else if (character === '"' || character === "'") quote = character
    else if (text.startsWith('${{', at)) at = Math.max(at, closing(text, at, to))
    else if (character === ',') return at
  }
  return to
}

function closing(text: string, from: number, to: number): number {
  const end = text.indexOf('}}', from)
  return end < 0 || end >= to ? from : end + 1
}
