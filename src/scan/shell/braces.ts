/** Beyond this a word is not written out: it is one that can be anything. */
export const MAX_BRACE_WORDS = 64
const MAX_DEPTH = 16
const MAX_BRACES = 256
const RANGE = /^(-?[0-9]{1,9}|[A-Za-z])\.\.(-?[0-9]{1,9}|[A-Za-z])(?:\.\.(-?[0-9]{1,9}))?$/

/** A piece of a word: a stretch of the script, or text that a range stands for. */
export type BracePiece = { readonly start: number; readonly end: number } | { readonly text: string }

/** The words that `{a,b}` and `{1..3}` in `[start, end)` of a text stand for; null if they are too many. */
export function expandBraces(text: string, start: number, end: number): readonly (readonly BracePiece[])[] | null {
  if (text.slice(start, end).split('{').length > MAX_BRACES) return null
  const rows = rowsOf(text, start, end, 0)
  return rows && rows.length <= MAX_BRACE_WORDS ? rows : null
}

function rowsOf(text: string, start: number, end: number, depth: number): BracePiece[][] | null {
  if (depth > MAX_DEPTH) return null
  let rows: BracePiece[][] = [[]]
  let plain = start
  for (let at = start; at < end; at = skip(text, at, end)) {
    if (text.charAt(at) !== '{') continue
    const brace = readBrace(text, at, end)
    if (!brace) continue
    const choices = choicesOf(text, brace, depth)
    if (choices === null) return null
    if (choices.length === 0) continue
    const before: BracePiece[] = at > plain ? [{ start: plain, end: at }] : []
    if (rows.length * choices.length > MAX_BRACE_WORDS) return null
    rows = rows.flatMap((row) => choices.map((choice) => [...row, ...before, ...choice]))
    plain = brace.end
    // The closing brace is a plain character, from which `skip` goes on.
    at = brace.end - 1
  }
  return end > plain ? rows.map((row) => [...row, { start: plain, end }]) : rows
}

interface Brace {
  readonly start: number
  readonly end: number
  readonly commas: readonly number[]
}

function readBrace(text: string, open: number, limit: number): Brace | null {
  const commas: number[] = []
  let depth = 0
  for (let at = open; at < limit; at = skip(text, at, limit)) {
    const character = text.charAt(at)
    if (character === '{') depth += 1
    if (character === ',' && depth === 1) commas.push(at)
    if (character !== '}') continue
    depth -= 1
    if (depth === 0) return { start: open, end: at + 1, commas }
  }
  return null
}

function choicesOf(text: string, { start, end, commas }: Brace, depth: number): BracePiece[][] | null {
  if (commas.length === 0) return rangeOf(text.slice(start + 1, Math.min(end - 1, start + 64)))
  if (commas.length >= MAX_BRACE_WORDS) return null
  const choices: BracePiece[][] = []
  const borders = [start, ...commas, end - 1]
  for (let index = 1; index < borders.length; index += 1) {
    const rows = rowsOf(text, borders[index - 1]! + 1, borders[index]!, depth + 1)
    if (!rows) return null
    choices.push(...rows)
  }
  return choices
}

function rangeOf(body: string): BracePiece[][] | null {
  const [, first, last, by] = RANGE.exec(body) ?? []
  if (first === undefined || last === undefined) return []
  const isNumber = /[0-9]/.test(first)
  if (isNumber !== /[0-9]/.test(last)) return []
  const [from, to] = isNumber ? [Number(first), Number(last)] : [first.charCodeAt(0), last.charCodeAt(0)]
  const step = Math.max(Math.abs(Number(by ?? 1)), 1)
  const count = Math.floor(Math.abs(to - from) / step) + 1
  if (count > MAX_BRACE_WORDS) return null
  return Array.from({ length: count }, (_, index) => {
    const at = from + (to < from ? -1 : 1) * step * index
    return [{ text: isNumber ? String(at) : String.fromCharCode(at) }]
  })
}

/** The next character that is not within quotes, an escape or an expansion. */
function skip(text: string, at: number, limit: number): number {
  const character = text.charAt(at)
  if (character === '\\') return at + 2
  if (character === "'") return after(text, "'", at, limit)
  if (character === '"') {
    let index = at + 1
    while (index < limit && text.charAt(index) !== '"') index += text.charAt(index) === '\\' ? 2 : 1
    return index + 1
  }
  if (character === '$' && (text.charAt(at + 1) === '{' || text.charAt(at + 1) === '(')) {
    const [open, close] = text.charAt(at + 1) === '{' ? ['{', '}'] : ['(', ')']
    let depth = 0
    for (let index = at + 1; index < limit; index += 1) {
      if (text.charAt(index) === open) depth += 1
      if (text.charAt(index) === close) depth -= 1
      if (depth === 0) return index + 1
    }
    return limit
  }
  return at + 1
}

function after(text: string, mark: string, at: number, limit: number): number {
  const found = text.indexOf(mark, at + 1)
  return found < 0 || found >= limit ? limit : found + 1
}
