/** A regular expression as it stands in a source. */
export interface Literal {
  readonly line: number
  readonly source: string
  readonly flags: string
}

/** Comments, texts, literals, words and whatever else, one after the other. */
const TOKEN =
  /\/\/[^\n]*|\/\*[\s\S]*?\*\/|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|\/(?![*/])(?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[dgimsuvy]*|[\w$]+|\S/gy
const BLANKS = /\s*/y
/** A piece of a template, up to its end or to a value that is put in. */
const TEMPLATE = /(?:[^`\\$]|\\[\s\S]|\$(?!\{))*(?:`|\$\{)/gy
/** What a division can stand behind, and no literal. */
const OPERAND = /[\w$)\]]$/
const KEYWORD = /^(?:return|typeof|case|in|of|yield|await)$/

/** The literals of a TypeScript source: a `/` begins one where no value stands before it. */
export function literalsIn(text: string): Literal[] {
  const found: Literal[] = []
  /** For each brace that is open, whether a template goes on behind it. */
  const open: boolean[] = []
  let [at, before] = [0, '']
  const next = (pattern: RegExp): string => {
    pattern.lastIndex = at
    const [piece = ''] = pattern.exec(text) ?? []
    at += piece.length
    return piece
  }
  const template = () => {
    if (next(TEMPLATE).endsWith('{')) open.push(true)
    before = '""'
  }
  for (next(BLANKS); at < text.length; next(BLANKS)) {
    const start = at
    const isLiteral =
      text[at] === '/' && !/^\/[/*]/.test(text.slice(at, at + 2)) && (!OPERAND.test(before) || KEYWORD.test(before))
    if (text[at] === '/' && !isLiteral && !/^\/[/*]/.test(text.slice(at, at + 2))) {
      at += 1
      before = '/'
      continue
    }
    const token = next(TOKEN)
    if (token.startsWith('//') || token.startsWith('/*')) continue
    if (isLiteral && token.length > 1) {
      const end = token.lastIndexOf('/')
      const line = text.slice(0, start).split('\n').length
      found.push({ line, source: token.slice(1, end), flags: token.slice(end + 1) })
    }
    before = isLiteral || token.startsWith("'") || token.startsWith('"') ? ')' : token
    if (token === '{') open.push(false)
    if (token === '`' || (token === '}' && open.pop() === true)) template()
  }
  return found
}

const CLASSES: Readonly<Record<string, string>> = {
  d: '1',
  w: 'a',
  s: ' ',
  S: 'a',
  D: 'a',
  W: '-',
  n: '\n',
  r: '\r',
  t: '\t',
}

/** One character for each that the expression speaks of, and some that most of them stop at. */
function alphabetOf(source: string): string[] {
  const found = new Set(['a', '1', ' ', '\n'])
  for (const [, escaped, plain] of source.matchAll(/\\(.)|([^\\^$|?*+(){}])/g)) {
    const character = escaped === undefined ? plain! : (CLASSES[escaped] ?? escaped)
    if (!/[\]b]/.test(character)) found.add(character)
  }
  return [...found].slice(0, 24)
}

/** Beginnings of what it matches, as far as its own characters tell. */
function beginningsOf(source: string): string[] {
  const plain = source.replaceAll(
    /\(\?(?:<?[!=]|:)|\\([^dwsbSDWBnrtpuk])|[\^$?*+()|]|\[[^\]]*\]|\{\d*,?\d*\}|\\./g,
    '$1',
  )
  return ['', plain.slice(0, 12)]
}

/** A set, or what is escaped outside of one. */
const SET = /\\.|\[(\^?)((?:[^\]\\]|\\.)*)\]/g

function withoutSets(source: string): string {
  return source.replaceAll(SET, (piece: string) => (piece.startsWith('\\') ? piece : '\0'))
}

/** What the expression stops at that goes on with anything else: `]` of `[^\]]*`, the end of a line of `.*`. */
function stopsOf(source: string): string[] {
  const outside = withoutSets(source)
  const sets = [...source.matchAll(SET)].flatMap(([, not, set = '']) => (not ? [set] : []))
  const named = sets.flatMap((set) => Array.from(set.matchAll(/\\?(.)/g), ([whole, one = '']) => plainOf(whole, one)))
  const more = [/(?<!\\)\./.test(outside) ? '\n' : '', outside.includes('\\S') ? ' ' : '']
  return [...new Set([...named, ...more])].filter((stop) => stop !== '').slice(0, 3)
}

/** The words of an expression: what stands in it as it is. */
function wordsOf(source: string): string[] {
  const words = withoutSets(source)
    .replaceAll(/\(\?(?:<?[!=]|:|<\w+>)|\{\d+,?\d*\}|\\[dwsbSDWBpPuk](?:\{[^}]*\})?/g, '\0')
    .replaceAll(/(?<!\\)[\^$|*+?().]/g, '\0')
    .replaceAll(/\\(.)/g, plainOf)
    .split('\0')
  return [...new Set(words.filter((word) => word.length > 1))].slice(0, 3)
}

function plainOf(whole: string, character: string): string {
  return whole.length > 1 ? (CLASSES[character] ?? character) : character
}

export interface Pump {
  readonly before: string
  readonly piece: string
  readonly behind: string
}

/** What hardly an expression takes. */
const STRANGE = '\u0001'

/** Strings to be repeated: every character, and every two of them, behind what the expression begins with. */
function pumpsOf(source: string): Pump[] {
  const letters = alphabetOf(source)
  const pairs = letters.slice(0, 4).flatMap((one) => letters.slice(0, 4).map((other) => one + other))
  const befores = [...new Set(beginningsOf(source))]
  return befores.flatMap((before) =>
    [...new Set([...letters, ...pairs])].map((piece) => ({ before, piece, behind: STRANGE })),
  )
}

/** What nearly comes to an end. */
function stoppedPumpsOf(source: string): Pump[] {
  const letters = alphabetOf(source)
  return stopsOf(source).flatMap((stop) => letters.map((piece) => ({ before: '', piece, behind: stop + STRANGE })))
}

function wordPumpsOf(source: string): Pump[] {
  return wordsOf(source).map((piece) => ({ before: '', piece, behind: STRANGE }))
}

/** What doubles with each character shows at once; what grows with the square, at the end. */
const LENGTHS = [16, 24, 32, 4096, 20_000]
const SLOW_MILLISECONDS = 40

/** Strings to try, and how long they are made; of words there are fewer in the same length. */
const PUMPS: readonly (readonly [lengths: readonly number[], of: (source: string) => Pump[]])[] = [
  [LENGTHS, pumpsOf],
  [[20_000], stoppedPumpsOf],
  [[60_000], wordPumpsOf],
]

/** A string on which the expression costs more than its length allows, and its length; null if none is found. */
export function slowOn({
  source,
  flags,
}: Pick<Literal, 'source' | 'flags'>): (Pump & { readonly length: number }) | null {
  const expression = new RegExp(source, /[gy]/.test(flags) ? flags : `${flags}g`)
  for (const [lengths, of] of PUMPS)
    for (const pump of of(source))
      for (const length of lengths) if (isSlow(expression, pump, length)) return { ...pump, length }
  return null
}

/** By the clock, which costs little to ask; and then by what the processor spends, since the machine may have been busy. */
function isSlow(expression: RegExp, { before, piece, behind }: Pump, length: number): boolean {
  const text = before + piece.repeat(Math.ceil(length / piece.length)) + behind
  const started = performance.now()
  search(expression, text)
  if (performance.now() - started < SLOW_MILLISECONDS) return false
  const start = process.cpuUsage()
  search(expression, text)
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000 > SLOW_MILLISECONDS
}

function search(expression: RegExp, text: string): void {
  let at = 0
  do {
    expression.lastIndex = at
    if (!expression.test(text)) return
    at = Math.max(expression.lastIndex, at + 1)
  } while (at < text.length && !expression.sticky)
}
