import type { CommandExpansionPart, ParameterExpansionPart, Word, WordPart } from 'unbash'
import type { Span } from '../span.ts'
import { known, unknown, type Value } from '../value.ts'
import { decoded } from './escapes.ts'
import { deeper, type Machine, MAX_DEPTH, readVariable, type Streams } from './machine.ts'
import { expandParameter, listOf, type ReadWord } from './parameters.ts'
import { parseScript } from './parse-script.ts'
import { layerOver, positionalOf, type Scope } from './scope.ts'
import { changedFrom, hasChoice, literals, type ScriptSource, sourceOfValues, spanIn } from './source.ts'
import { joinPieces, trimmedOutput } from './streams.ts'

/** A stretch of a word after expansion, before it falls apart at its blanks. */
export type Segment =
  | { readonly kind: 'value'; readonly values: readonly Value[]; readonly splits: boolean; readonly isGlob?: boolean }
  /** One word ends here and another begins, as between the values of an array. */
  | { readonly kind: 'break' }

type Quotes = 'bare' | 'double' | 'heredoc'
const MAX_NAME = 60

export function segmentsOf(word: Word, source: ScriptSource, machine: Machine, scope: Scope): Segment[] {
  if (!word.parts) return [bareLiteral(source, word.pos, word.end)]
  const { parts } = word
  const segments = machine.step(parts.length / 2)
    ? deeper(machine, () => partSegments(parts, source, machine, scope, 'bare'))
    : null
  return segments ?? [bareLiteral(source, word.pos, word.end)]
}

/** The text of a heredoc in pieces, its lines not joined. */
export function heredocPieces(
  parts: readonly WordPart[],
  source: ScriptSource,
  machine: Machine,
  scope: Scope,
): Value[] {
  return partSegments(parts, source, machine, scope, 'heredoc').flatMap((segment) =>
    segment.kind === 'value' ? [...segment.values] : [],
  )
}

function partSegments(
  parts: readonly WordPart[],
  source: ScriptSource,
  machine: Machine,
  scope: Scope,
  quotes: Quotes,
): Segment[] {
  return parts.flatMap((part) => segmentOf(part, source, machine, scope, quotes))
}

function segmentOf(
  part: WordPart,
  source: ScriptSource,
  machine: Machine,
  scope: Scope,
  quotes: Quotes,
): readonly Segment[] {
  const { pos, end } = part
  const isBare = quotes === 'bare'
  const span = spanIn(source, pos, end)
  switch (part.type) {
    case 'Literal':
      return isBare ? [bareLiteral(source, pos, end)] : [plain(decoded(source, pos, end, quotes))]
    case 'Glob':
      return [{ kind: 'value', values: literals(source, pos, end), splits: false, isGlob: isBare }]
    case 'ExtendedGlob':
    case 'BraceExpansion':
      return [
        { kind: 'value', values: literals(source, pos, end), splits: false, isGlob: part.type === 'ExtendedGlob' },
      ]
    case 'SingleQuoted':
      return [plain(quoted(source, pos + 1, isClosed(part.text, "'") ? end - 1 : end))]
    case 'AnsiCQuoted':
      return [
        plain(
          part.text.includes('\\')
            ? [known(part.value, changedFrom(span))]
            : quoted(source, pos + 2, isClosed(part.text, "'") ? end - 1 : end),
        ),
      ]
    case 'DoubleQuoted':
    case 'LocaleString':
      return machine.step(part.parts.length / 2)
        ? quotedSegments(partSegments(part.parts, source, machine, scope, 'double'))
        : [plain([])]
    case 'SimpleExpansion':
      return simpleExpansion(part.text.slice(1), span, machine, scope, isBare)
    case 'ParameterExpansion':
      return parameterExpansion(part, source, machine, scope, isBare)
    case 'CommandExpansion':
      return [{ kind: 'value', values: [substitution(part, source, machine, scope)], splits: isBare }]
    case 'ArithmeticExpansion':
      return [plain([unknown('opaque', shortened(part.text), span)])]
    case 'ProcessSubstitution':
      if (part.script) machine.run(part.script.commands, source, layerOver(scope), hiddenStreams())
      return [plain([unknown('opaque', shortened(part.text), span)])]
  }
}

/** Quotes make a word even of nothing; but `"$@"` without any arguments is none. */
function quotedSegments(segments: readonly Segment[]): readonly Segment[] {
  const isNothing = segments.length === 0
  return isNothing ? [plain([])] : segments.map((one) => (one.kind === 'value' ? { ...one, splits: false } : one))
}

function plain(values: readonly Value[]): Segment {
  return { kind: 'value', values, splits: false }
}

function bareLiteral(source: ScriptSource, start: number, end: number): Segment {
  const values = decoded(source, start, end, 'bare')
  return { kind: 'value', values, splits: values.length === 1 && hasChoice(source, start, end) }
}

function quoted(source: ScriptSource, start: number, end: number): Value[] {
  return end > start ? literals(source, start, end) : []
}

function isClosed(text: string, mark: string): boolean {
  return text.length > 1 && text.endsWith(mark)
}

function simpleExpansion(
  name: string,
  span: Span,
  machine: Machine,
  scope: Scope,
  isBare: boolean,
): readonly Segment[] {
  if (name === '@' || name === '*') return listSegments(positionalOf(scope), `$${name}`, span, isBare, name === '*')
  return [{ kind: 'value', values: [readVariable(machine, scope, name, span)], splits: isBare }]
}

function parameterExpansion(
  part: ParameterExpansionPart,
  source: ScriptSource,
  machine: Machine,
  scope: Scope,
  isBare: boolean,
): readonly Segment[] {
  const read: ReadWord = (word) =>
    joinPieces(segmentsOf(word, source, machine, scope).flatMap((one) => (one.kind === 'value' ? [...one.values] : [])))
  const list = listOf(part, machine, scope)
  const span = spanIn(source, part.pos, part.end)
  if (list) return listSegments(list, part.text, span, isBare, part.index?.text === '*' || part.parameter === '*')
  const operand = part.operation?.type === 'Default' ? part.operation.operand : null
  const operandSpan = operand ? spanIn(source, operand.pos, operand.end) : null
  const value = expandParameter(part, { machine, scope, source, span, operandSpan, read })
  return [{ kind: 'value', values: [value], splits: isBare }]
}

function listSegments(
  values: readonly Value[],
  name: string,
  span: Span,
  isBare: boolean,
  isJoined: boolean,
): readonly Segment[] {
  if (values.length === 0) {
    // Nothing here says what it holds: arguments come from outside.
    return name === '$@' || name === '$*' || name === '${@}' || name === '${*}'
      ? [{ kind: 'value', values: [unknown('opaque', '$@', span)], splits: isBare }]
      : []
  }
  return values.flatMap((value, index): Segment[] => {
    const segment: Segment = { kind: 'value', values: [value], splits: isBare }
    if (index === 0) return [segment]
    return [isJoined && !isBare ? plain([known(' ', null)]) : { kind: 'break' }, segment]
  })
}

/** What a command of `$(…)` writes. */
function substitution(part: CommandExpansionPart, source: ScriptSource, machine: Machine, scope: Scope): Value {
  const span = spanIn(source, part.pos, part.end)
  const name = shortened(part.text)
  if (!part.script || machine.depth >= MAX_DEPTH || !machine.step()) return unknown('opaque', name, span)
  const output: Value[] = []
  const io: Streams = { input: null, output, label: { name, span } }
  machine.depth += 1
  if (part.script.source === undefined) machine.run(part.script.commands, source, layerOver(scope), io)
  else {
    const inner = sourceOfValues(backtickPieces(part, source), span)
    machine.run(parseScript(inner.text).commands, inner, layerOver(scope), io)
  }
  machine.depth -= 1
  return trimmedOutput(output)
}

/** Within backticks a backslash takes the meaning from a dollar, a backtick and a backslash. */
function backtickPieces({ pos, end, text }: CommandExpansionPart, source: ScriptSource): Value[] {
  return decoded(source, pos + 1, isClosed(text, '`') ? end - 1 : end, 'backtick')
}

export function shortened(text: string): string {
  const line = text.slice(0, MAX_NAME * 4).replaceAll(/\s+/g, ' ')
  return line.length > MAX_NAME || text.length > MAX_NAME * 4 ? `${line.slice(0, MAX_NAME - 1)}…` : line
}

function hiddenStreams(): Streams {
  return { input: null, output: [], label: null }
}
