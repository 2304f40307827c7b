/** A token of GitHub's expression language, where it stands in the text that holds it. */
export interface Token {
  readonly kind: 'string' | 'number' | 'word' | 'sign'
  /** Of a string what it means, without its quotes. */
  readonly text: string
  readonly start: number
  readonly end: number
}

const BLANK = /\s+/y
const STRING = /'(?:[^']|'')*'/y
const NUMBER = /[+-]?(?:0x[0-9a-fA-F]+|[0-9]+(?:\.[0-9]*)?(?:[eE][+-]?[0-9]+)?)/y
const WORD = /[A-Za-z_][A-Za-z0-9_-]*/y
const SIGN = /&&|\|\||[=!<>]=|[<>!()[\].,*]/y

const KINDS: readonly (readonly [Token['kind'], RegExp])[] = [
  ['string', STRING],
  ['word', WORD],
  ['sign', SIGN],
  ['number', NUMBER],
]

/** The tokens of `[start, end)`, or null where there is something that is none. */
export function tokensOf(text: string, start: number, end: number): readonly Token[] | null {
  const tokens: Token[] = []
  for (let index = start; index < end;) {
    const blank = matchAt(BLANK, text, index)
    if (blank > index) {
      index = blank
      continue
    }
    const token = tokenAt(text, index)
    if (!token || token.end > end) return null
    tokens.push(token)
    index = token.end
  }
  return tokens
}

function tokenAt(text: string, start: number): Token | null {
  for (const [kind, pattern] of KINDS) {
    const end = matchAt(pattern, text, start)
    if (end === start) continue
    const raw = text.slice(start, end)
    return { kind, text: kind === 'string' ? raw.slice(1, -1).replaceAll("''", "'") : raw, start, end }
  }
  return null
}

/** Where a sticky pattern that begins at `start` ends. */
function matchAt(pattern: RegExp, text: string, start: number): number {
  pattern.lastIndex = start
  return pattern.test(text) ? pattern.lastIndex : start
}
