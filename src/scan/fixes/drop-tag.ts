import type { Fix } from '../../domain/finding/finding.ts'
import type { Draft } from '../draft.ts'
import type { PushFact } from '../facts.ts'
import type { Span } from '../span.ts'
import type { Tree } from '../tree.ts'
import { entryRemoval } from './list-entry.ts'

/** Of several tags of one push the one that moves is left out, if another stays. */
export function dropTagFix({ fact, file, culprit }: Draft, tree: Tree): Fix | null {
  if (
    fact.kind !== 'push' ||
    !culprit?.span ||
    culprit.span.path !== undefined ||
    culprit.span.start === culprit.span.end
  )
    return null
  if (!hasPinnedSibling(fact, tree)) return null
  const span = fact.list
    ? entryRemoval(file.text, fact.list, culprit.span.start)
    : optionRemoval(file.text, culprit.span)
  if (!span) return null
  return {
    title: `Leave out the tag \`${culprit.text}\``,
    safe: false,
    edits: [{ path: file.path, start: span.start, end: span.end, text: '' }],
  }
}

function hasPinnedSibling(fact: PushFact, tree: Tree): boolean {
  return tree
    .ofKind('push')
    .some(
      ({ fact: other }) =>
        other !== fact &&
        other.unit === fact.unit &&
        (fact.list ? other.list?.start === fact.list.start : other.span.start === fact.span.start) &&
        tree.verdicts(other.reference).every(({ movement }) => movement === null),
    )
}

const OPTION_BEFORE = /(\s+)(?:-t\s*|--tag(?:\s+|=))["']?[^\s"']*$/

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
  return isAlone ? { start: lineStart, end: newline + 1 } : { start: from, end: to }
}
