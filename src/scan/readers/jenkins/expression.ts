import { fileSpan, type MappedText } from '../../mapped-text.ts'
import { natureOfVariable } from '../../natures.ts'
import { readShell } from '../../shell/evaluate.ts'
import { spanOf } from '../../span.ts'
import { concatOf, either, known, type Nature, NOTHING, unknown, type Value } from '../../value.ts'
import { assemble, stretchOf } from '../../stretch.ts'
import type { Script } from '../pipeline/job.ts'
import { type StringToken, type Token, tokenize } from './groovy-tokens.ts'

/** What names mean at a point of the file. */
export interface Names {
  readonly text: string
  /** A variable of Groovy, or one of the environment: `TAG`, `env.TAG`, `params.TAG`. */
  readonly valueOf: (name: string) => Value | null
  readonly environment: (name: string) => Value | null
}

const MAX_DEPTH = 12
const OPEN: ReadonlySet<string> = new Set('([{')
const CLOSED: ReadonlySet<string> = new Set(')]}')
const HARMLESS: ReadonlySet<string> = new Set(['trim', 'toString', 'strip', 'toLowerCase', 'stripIndent'])
const CONTEXTS: ReadonlySet<string> = new Set(['env', 'params', 'binding', 'this', 'script', 'steps', 'pipeline'])

/** The value of an expression, as far as a Jenkinsfile's need to be understood: strings, names, `+`, `?:`, `a ? b : c`, `sh`. */
export function evaluate(tokens: readonly Token[], names: Names, depth = 0): Value {
  const own = tokens.filter(({ kind }) => kind !== 'newline')
  const first = own[0]
  const last = own.at(-1)
  if (!first || !last) return NOTHING
  const whole = () => names.text.slice(first.start, Math.min(last.end, first.start + 80))
  if (depth > MAX_DEPTH) return unknown('opaque', whole(), spanOf(first.start, last.end))
  const [elvis] = cutAtMarks(own, '?:')
  if (elvis)
    return either(evaluate(own.slice(0, elvis), names, depth + 1), evaluate(own.slice(elvis + 1), names, depth + 1))
  const [question] = cutAtMarks(own, '?')
  const colon = question ? cutAtMarks(own, ':').findLast((at) => at > question) : undefined
  if (question && colon)
    return either(
      evaluate(own.slice(question + 1, colon), names, depth + 1),
      evaluate(own.slice(colon + 1), names, depth + 1),
    )
  const pluses = cutAtMarks(own, '+')
  if (pluses.length > 0) {
    const cuts = [-1, ...pluses, own.length]
    return concatOf(cuts.slice(1).map((end, index) => evaluate(own.slice(cuts[index]! + 1, end), names, depth + 1)))
  }
  return primary(own, names, depth) ?? unknown(natureOfExpression(own), whole(), spanOf(first.start, last.end))
}

/** A string with what is put into it. */
export function stringValue({ content, holes }: StringToken, names: Names, depth = 0): Value {
  const parts: Value[] = []
  let from = 0
  for (const hole of holes) {
    parts.push(stretchOf(content, from, hole.start), holeValue(hole, names, depth))
    from = hole.end
  }
  return assemble([...parts, stretchOf(content, from, content.text.length)])
}

/** The same for a script. */
export function scriptOfString({ content, holes }: StringToken, names: Names): Script {
  return {
    text: content,
    holes: holes.map((hole) => ({ start: hole.start, end: hole.end, value: holeValue(hole, names, 0) })),
  }
}

function holeValue({ from, to }: StringToken['holes'][number], names: Names, depth: number): Value {
  return evaluate(tokenize(names.text, from, to), names, depth + 1)
}

/** Where these marks stand, outside of brackets. */
function cutAtMarks(tokens: readonly Token[], mark: string): number[] {
  const found: number[] = []
  let depth = 0
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== 'mark') continue
    if (OPEN.has(token.text)) depth += 1
    else if (CLOSED.has(token.text)) depth -= 1
    else if (depth === 0 && token.text === mark) found.push(index)
  }
  return found
}

function primary(tokens: readonly Token[], names: Names, depth: number): Value | null {
  const [first, second] = tokens
  if (!first) return NOTHING
  if (first.kind === 'mark' && first.text === '(') return parenthesised(tokens, names, depth)
  if (first.kind === 'number' && tokens.length === 1) return known(first.text, spanOf(first.start, first.end))
  if (first.kind === 'string') return afterMethods(stringValue(first, names, depth), tokens.slice(1))
  if (first.kind !== 'word') return null
  if (first.text === 'sh' && second) return outputOfShell(tokens, names)
  const path = pathOf(tokens)
  const value = names.valueOf(path.name)
  if (value) return afterMethods(value, tokens.slice(path.length))
  const span = spanOf(first.start, tokens[path.length - 1]!.end)
  const word = path.name.slice(path.name.lastIndexOf('.') + 1)
  const isVariable = path.length === 1 || CONTEXTS.has(first.text)
  const name = path.length === 1 || path.name.startsWith('env.') ? `$${word}` : path.name
  const isCalled = tokens[path.length]?.text === '('
  if (isCalled && !HARMLESS.has(word)) return null
  return afterMethods(
    unknown(isVariable || /COMMIT|SHA/.test(word) ? natureOfVariable(word) : natureOfExpression(tokens), name, span),
    tokens.slice(path.length),
  )
}

/** `(a + b).trim()` */
function parenthesised(tokens: readonly Token[], names: Names, depth: number): Value | null {
  let open = 0
  const close = tokens.findIndex(({ kind, text }) => {
    if (kind === 'mark') open += OPEN.has(text) ? 1 : CLOSED.has(text) ? -1 : 0
    return open === 0
  })
  return close < 0 ? null : afterMethods(evaluate(tokens.slice(1, close), names, depth + 1), tokens.slice(close + 1))
}

/** `env.TAG`, the methods that follow left out. */
function pathOf(tokens: readonly Token[]): { readonly name: string; readonly length: number } {
  let length = 1
  let name = tokens[0]!.text
  for (;;) {
    const mark = tokens[length]?.text
    const next = tokens[length + 1]
    const isPath = (mark === '.' || mark === '?.') && next?.kind === 'word' && tokens[length + 2]?.text !== '('
    if (!isPath || !next) return { name, length }
    name += `.${next.text}`
    length += 2
  }
}

/** What a method makes of something is still of its kind; what it makes of a known text is not known, but for a few. */
function afterMethods(value: Value, rest: readonly Token[]): Value {
  const methods = rest.filter(
    (token, index) => token.kind === 'word' && ['.', '?.'].includes(rest[index - 1]?.text ?? ''),
  )
  if (rest.length === 0 || methods.every(({ text }) => HARMLESS.has(text))) return value
  return value.flatMap((alternative): Value => {
    const natures = new Set(alternative.map((part) => (part.kind === 'unknown' ? part.nature : 'opaque')))
    const [nature = 'opaque'] = natures
    const [part] = alternative
    return unknown(
      natures.size === 1 ? nature : 'opaque',
      part?.kind === 'unknown' ? part.name : 'a changed text',
      part?.span ?? null,
    )
  })
}

function natureOfExpression(tokens: readonly Token[]): Nature {
  const words = tokens.filter(({ kind }) => kind === 'word').map(({ text }) => text)
  if (words.includes('randomUUID') || words.includes('currentTimeMillis')) return 'unique'
  if (words.includes('Date') || words.includes('LocalDate') || words.includes('LocalDateTime')) return 'date'
  if (words[0] === 'currentBuild') return 'run'
  return natureOfVariable(words.findLast((word) => !HARMLESS.has(word) && natureOfVariable(word) !== 'opaque') ?? '')
}

/** `sh(script: 'git rev-parse HEAD', returnStdout: true).trim()`: what the command prints. */
function outputOfShell(tokens: readonly Token[], names: Names): Value | null {
  const token = scriptToken(tokens.slice(1))
  if (!token) return null
  const { text, holes } = scriptOfString(token, names)
  const before = `${RESULT}=$(`
  const script: MappedText = {
    text: `${before}${text.text}${/[\n#]/.test(text.text) ? '\n' : ''})`,
    pieces: text.pieces.map((piece) => ({ ...piece, index: piece.index + before.length })),
  }
  const moved = holes.map((hole) => ({ ...hole, start: hole.start + before.length, end: hole.end + before.length }))
  const reading = readShell({ script, holes: moved, variable: names.environment, directory: null })
  return reading.variables.get(RESULT) ?? unknown('opaque', 'sh', fileSpan(text, 0, text.text.length))
}

const RESULT = 'jenkins_result'

/** The script among what is given to `sh`: `script: '…'`, or the first string that stands under no other name. */
export function scriptToken(tokens: readonly Token[]): StringToken | null {
  const strings = tokens.flatMap((token, index) => {
    const label = tokens[index - 1]?.text === ':' ? tokens[index - 2]?.text : null
    return token.kind === 'string' ? [{ token, label }] : []
  })
  const found =
    strings.find(({ label }) => label === 'script') ??
    strings.find(({ label }) => label === null || label === undefined)
  return found?.token ?? null
}
