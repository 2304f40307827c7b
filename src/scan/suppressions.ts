import { RULE_IDS, type RuleId } from '../domain/finding/finding.ts'
import { lineStarts } from './locate.ts'
import type { ReadNote, SourceFile } from './source-file.ts'

/** `# immutable-tag: ignore[rule, rule] reason`. */
export interface Suppression {
  readonly rules: ReadonlySet<RuleId>
  readonly reason: string
  /** The comment's own line, counted from 1. */
  readonly line: number
  /** The line that it speaks of. */
  readonly covers: number
}

export interface Suppressions {
  readonly all: readonly Suppression[]
  readonly notes: readonly ReadNote[]
}

const MARKER = 'immutable-tag:'
const COMMENT = /(?:#|\/\/|\/\*|--|<!--|;)+\s*$/
const ONLY_COMMENT = /^\s*(?:\{\{-?\s*)?(?:#|\/\/|\/\*|--(?:\s|$)|<!--|;|\*)/
const DIRECTIVE = /^immutable-tag:\s*ignore\b(?:\[([^\]]*)\])?(.*)$/
const END_OF_COMMENT = /(?:\*\/\s*-?(?:\}\})?|-->)$/
const KNOWN: ReadonlySet<string> = new Set(RULE_IDS)
/** What opens a comment, with the blanks behind it. */
const MAX_OPENER = 40
/** A comment that is longer is none. */
const MAX_LINE = 2000
/** Beyond this many lines of comments the next line of code is another matter. */
const MAX_STACK = 50

/** Reads what comments accept. One without a reason, or with a rule that does not exist, accepts nothing and is told. */
export function suppressionsIn({ path, text }: SourceFile): Suppressions {
  if (!text.includes(MARKER)) return { all: [], notes: [] }
  const starts = lineStarts(text)
  const lineOf = (index: number): string => text.slice(starts[index], starts[index + 1] ?? text.length).trimEnd()
  const all: Suppression[] = []
  const notes: ReadNote[] = []
  for (let index = 0; index < starts.length; index += 1) {
    const line = lineOf(index)
    const comment = line.length > MAX_LINE ? null : directiveIn(line)
    if (!comment) continue
    const { rules, reason, fault } = comment
    if (fault) notes.push({ code: 'SUPPRESSION', path, start: starts[index] ?? 0, detail: fault })
    else all.push({ rules, reason, line: index + 1, covers: coveredLine(index, lineOf) + 1 })
  }
  return { all, notes }
}

interface Directive {
  readonly rules: ReadonlySet<RuleId>
  readonly reason: string
  readonly fault: string | null
}

function directiveIn(line: string): Directive | null {
  const at = line.indexOf(MARKER)
  const start = Math.max(at - MAX_OPENER, 0)
  const opener = at < 0 ? null : COMMENT.exec(line.slice(start, at))
  if (!opener || !beginsComment(line, start + opener.index)) return null
  const [whole, list, rest = ''] = DIRECTIVE.exec(line.slice(at)) ?? []
  if (whole === undefined) return null
  const names = (list ?? '').split(',').flatMap((name) => name.trim() || [])
  const reason = rest.trim().replace(END_OF_COMMENT, '').trim()
  const strange = names.find((name) => !KNOWN.has(name))
  return { rules: new Set(names.filter((name): name is RuleId => KNOWN.has(name))), reason, fault: faultOf() }

  function faultOf(): string | null {
    if (names.length === 0) return 'the comment names no rule, and suppresses nothing: write ignore[rule] and a reason'
    if (strange !== undefined) return `the comment suppresses nothing: there is no rule "${strange.slice(0, 60)}"`
    return /[\p{L}\p{N}]/u.test(reason) ? null : 'the comment suppresses nothing: it gives no reason'
  }
}

/** Whether a comment can begin here: at the start of a word, and not within a text in quotes. */
function beginsComment(line: string, index: number): boolean {
  if (index > 0 && !/[\s{(,;]/.test(line.charAt(index - 1))) return false
  let quote: string | null = null
  for (let at = 0; at < index; at += 1) {
    const character = line.charAt(at)
    if (character === '\\') at += 1
    else if (quote === character) quote = null
    else if (quote === null && /["'`]/.test(character)) quote = character
  }
  return quote === null || !line.includes(quote, index)
}

/** The comment's own line, or for one that stands alone the next that is no comment. */
function coveredLine(index: number, lineOf: (index: number) => string): number {
  if (!ONLY_COMMENT.test(lineOf(index))) return index
  for (let next = index + 1; next <= index + MAX_STACK; next += 1) {
    const line = lineOf(next)
    if (!ONLY_COMMENT.test(line)) return next
  }
  return index
}
