import type { Fix } from '../../domain/finding/finding.ts'
import type { Draft } from '../draft.ts'
import type { Span } from '../span.ts'
import type { Tree } from '../tree.ts'
import { entryRemoval } from './list-entry.ts'
import { namesIn } from './names-in-unit.ts'

/** Of several tags of one push the one that moves is left out, if another stays. */
export function dropTagFix({ fact, file, culprit }: Draft, tree: Tree): Fix | null {
  if (
    fact.kind !== 'push' ||
    !culprit?.span ||
    culprit.span.path !== undefined ||
    culprit.span.start === culprit.span.end
  )
    return null
  const { pinnedCommands, pinnedLists } = namesIn(fact.unit, file, tree)
  if (!(fact.list ? pinnedLists.has(fact.list.start) : pinnedCommands.has(fact.span.start))) return null
  const span = fact.list
    ? entryRemoval(file.text, fact.list, culprit.span.start)
    : culprit.via.at(-1)?.by === 'loop'
      ? wordRemoval(file.text, culprit.span)
      : optionRemoval(file.text, culprit.span)
  if (!span) return null
  return {
    title: `Leave out the tag \`${culprit.text}\``,
    safe: false,
    edits: [{ path: file.path, start: span.start, end: span.end, text: '' }],
  }
}

/** A word of `for tag in "$sha" latest; do`, with its quotes and the blanks before it. */
function wordRemoval(text: string, { start, end }: Span): Span | null {
  const [, blanks = '', quote = ''] = /([ \t]+)(["']?)$/.exec(text.slice(Math.max(0, start - 100), start)) ?? []
  const to = end + quote.length
  const isWord = text.slice(end, to) === quote && /[\s;]/.test(text.charAt(to))
  return blanks !== '' && isWord ? { start: start - quote.length - blanks.length, end: to } : null
}

const OPTION_BEFORE = /(\s+)(?:-t\s*|--(?:tag|destination)(?:\s+|=))["']?[^\s"']*$/

/** `-t app:latest` and the blanks before it, or its line where nothing else stands there. */
function optionRemoval(text: string, { start, end }: Span): Span | null {
  const before = OPTION_BEFORE.exec(text.slice(Math.max(0, start - 500), start))
  if (!before) return null
  const from = start - before[0].length
  const to = end + (/^[^\s"'\\]*["']?/.exec(text.slice(end, end + 500))?.[0].length ?? 0)
  const blanks = from + before[1]!.length
  const lineStart = text.lastIndexOf('\n', blanks - 1) + 1
  const newline = text.indexOf('\n', to)
  const isAlone = text.slice(lineStart, blanks).trim() === '' && /^[ \t]*\\\r?$/.test(text.slice(to, newline))
  if (isAlone) return { start: lineStart, end: newline + 1 }
  return text.charAt(from - 1) === '\\'
    ? continuedRemoval(text, from - 1, { start: blanks, end: to })
    : { start: from, end: to }
}

/** An option that begins a line, carried on to by a backslash in the line before: that stays only if something is left to carry on. */
function continuedRemoval(text: string, backslash: number, { start, end }: Span): Span {
  const rest = /^[ \t]*/.exec(text.slice(end))?.[0].length ?? 0
  const isLast = /^(?:\r?\n|$)/.test(text.slice(end + rest, end + rest + 2))
  return isLast ? { start: text.slice(0, backslash).trimEnd().length, end: end + rest } : { start, end: end + rest }
}
