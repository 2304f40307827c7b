import { mappedText, type MappedText } from '../../mapped-text.ts'

/** A token of Groovy, as far as a Jenkinsfile needs it: `start` and `end` are places of the file. */
export type Token = StringToken | PlainToken

export interface PlainToken {
  readonly kind: 'word' | 'number' | 'mark' | 'newline'
  readonly text: string
  readonly start: number
  readonly end: number
}

export interface StringToken {
  readonly kind: 'string'
  /** Without its quotes, its escapes resolved; what Groovy puts in is there as it is written. */
  readonly content: MappedText
  readonly holes: readonly StringHole[]
  readonly text: ''
  readonly start: number
  readonly end: number
}

/** `${…}` or `$name` of a string: a stretch of its content, and where its expression stands in the file. */
export interface StringHole {
  readonly start: number
  readonly end: number
  readonly from: number
  readonly to: number
}

const WORD = /[A-Za-z_][A-Za-z0-9_]*/y
const NUMBER = /[0-9][0-9A-Za-z_]*(?:\.[0-9][0-9A-Za-z_]*)?/y
const DOTTED = /[A-Za-z_][A-Za-z0-9_]*(?:\.[A-Za-z_][A-Za-z0-9_]*)*/y
const QUOTES = ['"""', "'''", '"', "'"] as const
/** Two characters that are one mark. */
const MARKS: ReadonlySet<string> = new Set(['?:', '==', '!=', '&&', '||', '->', '+=', '?.', '=~', '<=', '>='])

/** Comments and blanks are left out. Text that is no Groovy gives tokens all the same. */
export function tokenize(text: string, from = 0, to = text.length): Token[] {
  const tokens: Token[] = []
  let at = from
  const plain = (kind: PlainToken['kind'], end: number) => {
    tokens.push({ kind, text: text.slice(at, end), start: at, end })
    at = end
  }
  while (at < to) {
    const character = text.charAt(at)
    const two = text.slice(at, at + 2)
    if (two === '//' || (character === '#' && at === 0)) at = endOf(text, '\n', at, to)
    else if (two === '/*') at = Math.min(endOf(text, '*/', at + 2, to) + 2, to)
    else if (character === '\n') plain('newline', at + 1)
    else if (/\s/.test(character)) at += 1
    else {
      const quote = QUOTES.find((one) => text.startsWith(one, at))
      if (quote) {
        const token = readString(text, at, to, quote)
        tokens.push(token)
        at = token.end
      } else {
        const word = matchAt(WORD, text, at)
        const number = word === null ? matchAt(NUMBER, text, at) : null
        if (word !== null) plain('word', Math.min(at + word.length, to))
        else if (number !== null) plain('number', Math.min(at + number.length, to))
        else plain('mark', Math.min(at + (MARKS.has(two) ? 2 : 1), to))
      }
    }
  }
  return tokens
}

function readString(text: string, start: number, to: number, quote: (typeof QUOTES)[number]): StringToken {
  const content = mappedText()
  const holes: StringHole[] = []
  let length = 0
  let at = start + quote.length
  const copy = (end: number) => {
    content.copy(text, at, end)
    length += end - at
    at = end
  }
  const closing = quote.length === 1 ? [quote, '\n'] : [quote]
  while (at < to && !closing.some((one) => text.startsWith(one, at))) {
    const character = text.charAt(at)
    if (character === '\\' && at + 1 < to) {
      const escaped = ESCAPES.get(text.charAt(at + 1)) ?? text.slice(at, at + 2)
      content.insert(escaped)
      length += escaped.length
      at += 2
    } else if (character === '$' && quote.startsWith('"')) {
      const hole = holeAt(text, at, to)
      if (hole) holes.push({ start: length, end: length + hole.end - at, from: hole.from, to: hole.to })
      copy(hole ? hole.end : at + 1)
    } else copy(plainEnd(text, at, to))
  }
  const end = Math.min(text.startsWith(quote, at) ? at + quote.length : at, to)
  return { kind: 'string', content: content.done(), holes, text: '', start, end }
}

/** A backslash before a line's end joins the lines; before a dollar it leaves that to the shell. */
const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['t', '\t'],
  ['r', '\r'],
  ['\n', ''],
  ['\\', '\\'],
  ['$', '$'],
  ['"', '"'],
  ["'", "'"],
])

function plainEnd(text: string, at: number, to: number): number {
  let end = at + 1
  while (end < to && !'\\$"\'\n'.includes(text.charAt(end))) end += 1
  return end
}

/** What a `$` begins: where its expression stands, and where it ends. */
function holeAt(text: string, at: number, to: number): { from: number; to: number; end: number } | null {
  if (text.charAt(at + 1) !== '{') {
    const name = matchAt(DOTTED, text, at + 1)
    return name === null
      ? null
      : { from: at + 1, to: Math.min(at + 1 + name.length, to), end: Math.min(at + 1 + name.length, to) }
  }
  let depth = 0
  for (let end = at + 1; end < Math.min(to, at + MAX_EXPRESSION); end += 1) {
    const character = text.charAt(end)
    if (character === '{') depth += 1
    if (character === '}') depth -= 1
    if (depth === 0) return { from: at + 2, to: end, end: end + 1 }
  }
  return null
}

const MAX_EXPRESSION = 400

function endOf(text: string, mark: string, from: number, to: number): number {
  const found = text.indexOf(mark, from)
  return found < 0 || found > to ? to : found
}

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] ?? null
}
