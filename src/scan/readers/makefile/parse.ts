import { type Span, spanOf } from '../../span.ts'
import { commentStart, type LogicalLine, logicalLines } from './lines.ts'
import { skipReference } from './references.ts'

/** What a Makefile says, its text not expanded yet. */
export interface MakeSyntax {
  readonly definitions: readonly Definition[]
  readonly rules: readonly Rule[]
  readonly exported: ReadonlySet<string>
  readonly exportsAll: boolean
  readonly isOneShell: boolean
}

export interface Definition {
  readonly name: string
  readonly operator: Operator
  readonly start: number
  readonly end: number
  readonly span: Span
  /** Within `ifeq` and its like. */
  readonly isConditional: boolean
  /** Of a definition for some targets alone: where they stand. */
  readonly targets: Span | null
}

export type Operator = '=' | ':=' | '?=' | '+=' | '!='

export interface Rule {
  readonly targets: Span
  readonly prerequisites: Span
  readonly recipe: LogicalLine[]
}

const ASSIGNMENT =
  /^[ \t]*((?:(?:export|override|private)[ \t]+)*)([A-Za-z0-9_.\-/%]{1,120})[ \t]*(:::?=|:=|\?=|\+=|!=|=)[ \t]*/
const DEFINE = /^[ \t]*(?:(?:export|override)[ \t]+)*define[ \t]+([A-Za-z0-9_.-]{1,120})[ \t]*(:::?=|:=|\?=|\+=|!=|=)?/
const CONDITIONAL = /^[ \t]*(ifeq|ifneq|ifdef|ifndef|else|endif)\b/
const EXPORT = /^[ \t]*export(?:[ \t]+([A-Za-z0-9_][A-Za-z0-9_ \t]{0,400}))?[ \t]*$/
const IGNORED = /^[ \t]*(?:-?include|sinclude|unexport|vpath|undefine|load)\b/
const OPERATORS: ReadonlyMap<string, Operator> = new Map([
  ['::=', ':='],
  [':::=', ':='],
])
/** What stands before a colon is looked at no further than this. */
const MAX_HEAD = 4096

export function parseMakefile(text: string): MakeSyntax {
  const definitions: Definition[] = []
  const rules: Rule[] = []
  const exported = new Set<string>()
  let exportsAll = false
  let depth = 0
  let rule: Rule | null = null
  const lines = logicalLines(text)
  for (let at = 0; at < lines.length; at += 1) {
    const { start, end } = lines[at]!
    if (text.charAt(start) === '\t' && rule) {
      rule.recipe.push({ start: start + 1, end })
      continue
    }
    const stop = commentStart(text, start, end)
    const line = text.slice(start, stop)
    if (line.trim() === '') continue
    const [, conditional] = CONDITIONAL.exec(line) ?? []
    if (conditional !== undefined) {
      if (conditional.startsWith('if')) depth += 1
      if (conditional === 'endif') depth = Math.max(depth - 1, 0)
      continue
    }
    const [, defined, written] = DEFINE.exec(line) ?? []
    if (defined !== undefined) {
      const last = endOfDefine(text, lines, at)
      const body = spanOf(
        Math.min(end + 1, text.length),
        Math.max((lines[last]?.start ?? text.length) - 1, Math.min(end + 1, text.length)),
      )
      definitions.push({
        ...operation(defined, written ?? '=', body, spanOf(start, stop)),
        isConditional: depth > 0,
        targets: null,
      })
      at = last
      rule = null
      continue
    }
    const assignment = assignmentAt(text, start, stop)
    if (assignment) {
      definitions.push({ ...assignment.definition, isConditional: depth > 0, targets: null })
      if (assignment.isExported) exported.add(assignment.definition.name)
      rule = null
      continue
    }
    const [exporting, names] = EXPORT.exec(line) ?? []
    if (exporting !== undefined) {
      if (names === undefined) exportsAll = true
      else for (const name of names.split(/[ \t]+/)) if (name !== '') exported.add(name)
      continue
    }
    if (IGNORED.test(line)) continue
    const colon = colonOf(text, start, stop)
    if (colon < 0) continue
    const after = endOfColons(text, colon, stop)
    const targets = spanOf(start, colon)
    const own = assignmentAt(text, after, stop)
    if (own) {
      definitions.push({ ...own.definition, isConditional: depth > 0, targets })
      if (own.isExported) exported.add(own.definition.name)
      rule = null
      continue
    }
    const semicolon = semicolonOf(text, after, end)
    rule = { targets, prerequisites: spanOf(after, Math.min(semicolon < 0 ? stop : semicolon, stop)), recipe: [] }
    if (semicolon >= 0) rule.recipe.push({ start: semicolon + 1, end })
    rules.push(rule)
  }
  return { definitions, rules, exported, exportsAll, isOneShell: /^\.ONESHELL[ \t]*:/m.test(text) }
}

function operation(name: string, written: string, value: Span, span: Span) {
  const operator = OPERATORS.get(written) ?? (written as Operator)
  return { name, operator, start: value.start, end: value.end, span }
}

function assignmentAt(text: string, start: number, end: number) {
  const [found, words = '', name, operator] = ASSIGNMENT.exec(text.slice(start, Math.min(end, start + MAX_HEAD))) ?? []
  if (found === undefined || name === undefined || operator === undefined) return null
  const value = spanOf(start + found.length, trimmedEnd(text, start + found.length, end))
  const first = start + (found.length - found.trimStart().length)
  return {
    definition: operation(name, operator, value, spanOf(first, Math.max(value.end, first))),
    isExported: words.includes('export'),
  }
}

function trimmedEnd(text: string, start: number, end: number): number {
  let at = end
  while (at > start && /\s/.test(text.charAt(at - 1))) at -= 1
  return at
}

function endOfDefine(text: string, lines: readonly LogicalLine[], from: number): number {
  let depth = 0
  for (let at = from; at < lines.length; at += 1) {
    const { start, end } = lines[at]!
    const line = text.slice(start, Math.min(end, start + 200))
    if (DEFINE.test(line)) depth += 1
    if (/^[ ]*endef\b/.test(line)) depth -= 1
    if (depth === 0) return at
  }
  return lines.length
}

/** The colon that ends the targets, none of `$(X:a=b)`. */
function colonOf(text: string, start: number, end: number): number {
  const limit = Math.min(end, start + MAX_HEAD)
  for (let at = start; at < limit; at = text.charAt(at) === '$' ? skipReference(text, at, limit) : at + 1) {
    if (text.charAt(at) === ':') return at
    if (text.charAt(at) === '=') return -1
  }
  return -1
}

function endOfColons(text: string, colon: number, end: number): number {
  let at = colon
  while (at < end && text.charAt(at) === ':') at += 1
  return at
}

function semicolonOf(text: string, start: number, end: number): number {
  const limit = Math.min(end, start + MAX_HEAD)
  for (let at = start; at < limit; at = text.charAt(at) === '$' ? skipReference(text, at, limit) : at + 1)
    if (text.charAt(at) === ';') return at
  return -1
}
