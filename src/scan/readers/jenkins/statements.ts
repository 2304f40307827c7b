import type { Token } from './groovy-tokens.ts'

/** A statement of more tokens than this is not looked at as a whole. */
const MAX_TOKENS = 400
const OPEN: ReadonlySet<string> = new Set('([{')
const CLOSED: ReadonlySet<string> = new Set(')]}')
/** A line that begins or ends so goes on. */
const JOINS: ReadonlySet<string> = new Set(['+', '.', '?.', '?', ':', '?:', '&&', '||'])
const LEADS: ReadonlySet<string> = new Set([...JOINS, ',', '=', '(', '['])

/** What is given to a call: within its brackets, or up to the end of the statement. */
export function argumentsAt(
  tokens: readonly Token[],
  index: number,
): { readonly tokens: readonly Token[]; readonly end: number } {
  if (tokens[index]?.text !== '(') {
    const end = statementEnd(tokens, index, false)
    return { tokens: tokens.slice(index, end), end }
  }
  const end = closingOf(tokens, index)
  return { tokens: tokens.slice(index + 1, end), end: Math.min(end + 1, tokens.length) }
}

/** Where an expression or a statement ends: at a line's end that joins no lines, a `;`, a block, or a bracket that it did not open. */
export function statementEnd(tokens: readonly Token[], index: number, atComma: boolean): number {
  let depth = 0
  const limit = Math.min(tokens.length, index + MAX_TOKENS)
  for (let at = index; at < limit; at += 1) {
    const { kind, text } = tokens[at]!
    if (kind === 'newline' && depth === 0 && at > index && !joinsLines(tokens, at)) return at
    if (kind !== 'mark') continue
    if (depth === 0 && (text === ';' || text === '{' || (atComma && text === ','))) return at
    if (OPEN.has(text)) depth += 1
    if (CLOSED.has(text)) depth -= 1
    if (depth < 0) return at
  }
  return limit
}

/** The first of several arguments. */
export function firstArgument(tokens: readonly Token[]): readonly Token[] {
  return tokens.slice(0, statementEnd(tokens, 0, true))
}

export function closingOf(tokens: readonly Token[], index: number): number {
  let depth = 0
  const limit = Math.min(tokens.length, index + MAX_TOKENS)
  for (let at = index; at < limit; at += 1) {
    const { kind, text } = tokens[at]!
    if (kind !== 'mark') continue
    if (OPEN.has(text)) depth += 1
    if (CLOSED.has(text)) depth -= 1
    if (depth === 0) return at
  }
  return limit
}

/** What stands behind `name:` among the arguments of a call. */
export function namedArgument(tokens: readonly Token[], name: string): readonly Token[] | null {
  const at = tokens.findIndex(
    ({ kind, text }, index) => kind === 'word' && text === name && tokens[index + 1]?.text === ':',
  )
  return at < 0 ? null : tokens.slice(at + 2, statementEnd(tokens, at + 2, true))
}

function joinsLines(tokens: readonly Token[], newline: number): boolean {
  let next = newline + 1
  while (next < tokens.length && next < newline + MAX_TOKENS && tokens[next]!.kind === 'newline') next += 1
  const before = tokens[newline - 1]
  const after = tokens[next]
  const isMark = (token: Token | undefined, marks: ReadonlySet<string>) =>
    token?.kind === 'mark' && marks.has(token.text)
  return isMark(before, LEADS) || isMark(after, JOINS)
}
