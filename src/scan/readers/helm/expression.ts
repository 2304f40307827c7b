import { fileSpan, type MappedText, sliceMapped } from '../../mapped-text.ts'
import { natureOfVariable } from '../../natures.ts'
import {
  concatOf,
  cut,
  display,
  either,
  eitherOf,
  type KnownPart,
  type Nature,
  NOTHING,
  onlyText,
  through,
  unknown,
  type Value,
} from '../../value.ts'
import type { NameScope } from '../kubernetes/name-scope.ts'
import { placeholderValue } from '../kubernetes/placeholders.ts'

interface Token {
  readonly kind: 'string' | 'word' | 'mark'
  readonly start: number
  readonly end: number
}

const TOKEN = /"(?:[^"\\\n]|\\.)*"|`[^`]*`|'(?:[^'\\\n]|\\.)*'|[$.\w][\w.$-]*|[^\s]/g
const MAX_TOKENS = 200
const MAX_DEPTH = 20
const MAX_NAME = 80

/** The value of an expression of Go's templates or Jinja: `.Values.image.tag | default "latest"`. */
export function expressionValue(expression: MappedText, scope: NameScope): Value {
  const tokens = tokensOf(expression.text)
  const whole = { expression, scope, tokens, at: 0 }
  const value = tokens.length > MAX_TOKENS ? null : pipeline(whole, 0)
  return value !== null && whole.at === tokens.length ? value : opaque(expression, 0, expression.text.length)
}

interface Parsing {
  readonly expression: MappedText
  readonly scope: NameScope
  readonly tokens: readonly Token[]
  at: number
}

function tokensOf(text: string): Token[] {
  return [...text.matchAll(TOKEN)].map(({ 0: found, index }) => ({
    kind: /^["'`]./.test(found) ? 'string' : /^[$.\w]/.test(found) ? 'word' : 'mark',
    start: index,
    end: index + found.length,
  }))
}

/** Null where it is none that is understood. */
function pipeline(parsing: Parsing, depth: number): Value | null {
  const start = parsing.tokens[parsing.at]?.start ?? 0
  let value: Value | null = null
  do {
    value = command(parsing, value, start, depth)
  } while (value !== null && takes(parsing, '|'))
  return value
}

/** `start`: where its pipeline begins. */
function command(parsing: Parsing, piped: Value | null, start: number, depth: number): Value | null {
  const first = parsing.tokens[parsing.at]
  if (!first || depth > MAX_DEPTH) return null
  const name = wordAt(parsing, first)
  const isFunction = first.kind === 'word' && /^[a-z]/i.test(name)
  if (isFunction) parsing.at += 1
  const given: Value[] = []
  for (;;) {
    const operand = operandAt(parsing, depth)
    if (operand === 'none') break
    if (operand === null) return null
    given.push(...operand)
  }
  const last = parsing.tokens[parsing.at - 1]
  if (!last) return null
  const operands = piped === null ? given : [...given, piped]
  if (!isFunction) return operands.length === 1 ? operands[0]! : null
  // A word alone is a variable of Jinja's; with operands it is a function.
  if (operands.length === 0) return pathValue(parsing, first)
  return (
    FUNCTIONS.get(name)?.(operands) ??
    unknown(
      operands.length === 1 || KEEPING.has(name) ? natureOf(operands.at(-1)!) : 'opaque',
      sourceOf(parsing, start, last.end),
      fileSpan(parsing.expression, start, last.end),
    )
  )
}

/** One operand, or several within parentheses. */
function operandAt(parsing: Parsing, depth: number): Value[] | null | 'none' {
  const token = parsing.tokens[parsing.at]
  if (!token) return 'none'
  const text = wordAt(parsing, token)
  if (text === '|' || text === ')' || text === ',') return 'none'
  if (text === '(') return group(parsing, depth + 1)
  if (token.kind === 'mark') return null
  parsing.at += 1
  return [token.kind === 'string' ? stringValue(parsing, token) : pathValue(parsing, token)]
}

function group(parsing: Parsing, depth: number): Value[] | null {
  parsing.at += 1
  const values: Value[] = []
  if (takes(parsing, ')')) return values
  do {
    const value = pipeline(parsing, depth)
    if (value === null) return null
    values.push(value)
  } while (takes(parsing, ','))
  return takes(parsing, ')') ? values : null
}

function takes(parsing: Parsing, mark: string): boolean {
  const token = parsing.tokens[parsing.at]
  if (!token || token.kind !== 'mark' || wordAt(parsing, token) !== mark) return false
  parsing.at += 1
  return true
}

function wordAt({ expression }: Parsing, { start, end }: Token): string {
  return expression.text.slice(start, end)
}

function stringValue(parsing: Parsing, { start, end }: Token): Value {
  return placeholderValue(sliceMapped(parsing.expression, start + 1, end - 1), parsing.scope)
}

function pathValue(parsing: Parsing, token: Token): Value {
  const name = wordAt(parsing, token)
  const span = fileSpan(parsing.expression, token.start, token.end)
  return parsing.scope(name) ?? unknown(natureOfPath(name), name, span)
}

/** Helm's own names say what they hold; of others the last word does. */
function natureOfPath(path: string): Nature {
  if (/\.Chart\.(?:AppVersion|Version)$/.test(path)) return 'version'
  if (path.endsWith('.Release.Revision')) return 'run'
  return natureOfVariable(path.slice(path.lastIndexOf('.') + 1).replace(/^\$/, ''))
}

function opaque(expression: MappedText, start: number, end: number): Value {
  const name = expression.text.slice(start, end).trim()
  return unknown('opaque', name.slice(0, MAX_NAME), fileSpan(expression, start, end))
}

function sourceOf({ expression }: Parsing, start: number, end: number): string {
  return expression.text.slice(start, Math.min(end, start + MAX_NAME))
}

/** What is left of a value by cutting or rewriting it. */
function natureOf(value: Value): Nature {
  const parts = value.flat().filter((part) => part.kind === 'unknown')
  return parts.length === 1 && parts[0] ? parts[0].nature : 'opaque'
}

const KEEPING: ReadonlySet<string> = new Set([
  'trunc',
  'substr',
  'replace',
  'regexReplaceAll',
  'trimPrefix',
  'trimSuffix',
  'trimAll',
])

type TemplateFunction = (operands: readonly Value[]) => Value | null

const FUNCTIONS: ReadonlyMap<string, TemplateFunction> = new Map<string, TemplateFunction>([
  ['default', (operands) => withDefault(operands)],
  ['d', (operands) => withDefault(operands)],
  ['coalesce', (operands) => eitherOf(operands)],
  ['or', (operands) => eitherOf(operands)],
  ['ternary', (operands) => eitherOf(operands.slice(0, 2))],
  ['printf', (operands) => formatted(operands)],
  ['print', (operands) => concatOf(operands)],
  ['tpl', ([text]) => text ?? null],
  ...['quote', 'squote', 'toString', 'trim', 'lower', 'nospace', 'string', 'required', 'trimspace', 'toYaml'].map(
    (name): [string, TemplateFunction] => [name, (operands) => operands.at(-1) ?? null],
  ),
])

/** `default "latest" .Values.tag`, `.Values.tag | default "latest"`, `tag | default('latest', true)`. */
function withDefault(operands: readonly Value[]): Value | null {
  const value = operands.at(-1)
  const [fallback] = operands
  if (!value || !fallback || operands.length < 2) return null
  const name = value[0] ? display(value[0]).replace(/^\$\{(.*)\}$/, '$1') : ''
  const [first] = fallback[0] ?? []
  return either(through(fallback, { name, by: 'default', span: first?.span ?? null }), value)
}

function formatted([format, ...operands]: readonly Value[]): Value | null {
  const text = format && onlyText(format)
  const [part] = format?.[0] ?? []
  if (!text || part?.kind !== 'text' || format[0]?.length !== 1) return null
  let next = 0
  let end = 0
  const values: Value[] = []
  for (const { 0: verb, index } of text.matchAll(/%[-+0-9.]{0,9}[a-zA-Z%]/g)) {
    values.push(
      pieceOf(part, end, index),
      verb === '%%' ? pieceOf(part, index, index + 1) : (operands[next++] ?? NOTHING),
    )
    end = index + verb.length
  }
  return concatOf([...values, pieceOf(part, end, text.length)])
}

function pieceOf(part: KnownPart, start: number, end: number): Value {
  return end > start ? [[cut(part, start, end)]] : NOTHING
}
