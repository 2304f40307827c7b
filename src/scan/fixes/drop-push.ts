import type { Fix } from '../../domain/finding/finding.ts'
import type { Draft } from '../draft.ts'
import type { BuiltFact, PushFact } from '../facts.ts'
import { placeOf } from '../image-place.ts'
import type { SourceFile } from '../source-file.ts'
import type { Span } from '../span.ts'
import type { Tree } from '../tree.ts'
import { display } from '../value.ts'
import { namesIn, shownReference, shownRepository } from './names-in-unit.ts'

const COMMAND = /^docker (?:image )?(?:push|tag)\s/
/** What stands on a line before the command: nothing, or the dash of a list, or what Make takes away. */
const LEAD = /^[ \t]*(?:- |[@-])?$/
/** A line that needs the next one. */
const OPEN = /(?:\\|&&|\|\||\||\bthen|\bdo|\belse|[{(:]|'''|""")\s*$/
/** Nobody gives one image the same name more often. */
const MAX_NAMED = 50
/** How many lines with nothing but a remark are looked past. */
const MAX_REMARKS = 50

/** A second push of an image that is pushed under a tag that stays goes, and the `docker tag` for it. */
export function dropPushFix({ fact, file, culprit }: Draft, tree: Tree): Fix | null {
  if (fact.kind !== 'push' || !isPlain(fact, file) || !isIn(culprit?.span ?? null, fact.span)) return null
  const { pinnedRepositories, built } = namesIn(fact.unit, file, tree)
  const own = pinnedRepositories.has(shownRepository(fact)) ? lineOf(fact.span, file) : null
  const named = built.get(shownReference(fact)) ?? []
  if (!own || named.length > MAX_NAMED) return null
  const tags = named.flatMap((other) => (isPlain(other, file) ? (lineOf(other.span, file) ?? []) : []))
  const lines = joined([...new Map([own, ...tags].map((span) => [span.start, span])).values()])
  return lines.every((line) => isApart(line, file)) ? fixOf(lines, fact, file) : null
}

function fixOf(lines: readonly Span[], { reference }: PushFact, { path }: SourceFile): Fix {
  const tag = placeOf(reference[0] ?? []).tag
  return {
    title: `Leave out the push of \`${tag ? display(tag) : 'latest'}\``,
    safe: false,
    edits: lines.map(({ start, end }) => ({ path, start, end, text: '' })),
  }
}

/** Lines that stand one below the other, as one. */
function joined(lines: readonly Span[]): Span[] {
  const runs: Span[] = []
  for (const line of lines.toSorted((one, other) => one.start - other.start)) {
    const last = runs.at(-1)
    if (last?.end === line.start) runs[runs.length - 1] = { ...last, end: line.end }
    else runs.push(line)
  }
  return runs
}

function isPlain({ span, reference }: PushFact | BuiltFact, { text }: SourceFile): boolean {
  return (
    span.path === undefined &&
    reference.length === 1 &&
    COMMAND.test(text.slice(span.start, Math.min(span.end, span.start + 20)))
  )
}

/** The line of a command that stands alone on it. */
function lineOf({ start, end }: Span, file: SourceFile): Span | null {
  const { text } = file
  const from = text.lastIndexOf('\n', start - 1) + 1
  const newline = text.indexOf('\n', end)
  const to = newline < 0 ? text.length : newline + 1
  const isAlone = LEAD.test(text.slice(from, start)) && text.slice(end, to).trim() === ''
  const line = { start: from, end: to }
  return isAlone && !text.slice(start, end).includes('\n') && isApart(line, file) ? line : null
}

/** Whether the command before it does not need it: a script's blocks may not be empty, nor a list of commands. */
function isApart({ start }: Span, { text }: SourceFile): boolean {
  let end = start - 1
  for (let left = MAX_REMARKS; left > 0 && end > 0; left -= 1) {
    const from = text.lastIndexOf('\n', end - 1) + 1
    const line = text.slice(from, end)
    if (!/^\s*(?:#|$)/.test(line)) return !OPEN.test(line)
    end = from - 1
  }
  return false
}

/** What is given from elsewhere may be another tag at another time. */
function isIn(inner: Span | null, outer: Span): boolean {
  return inner !== null && inner.path === undefined && inner.start >= outer.start && inner.end <= outer.end
}
