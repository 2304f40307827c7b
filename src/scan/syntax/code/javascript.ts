import type { CodeToken, Lexicon, StringRules } from './token.ts'

const STRINGS: ReadonlyMap<string, StringRules> = new Map<string, StringRules>([
  ["'", { opening: "'", closing: "'", hole: null, escapes: true, multiline: false }],
  ['"', { opening: '"', closing: '"', hole: null, escapes: true, multiline: false }],
  ['`', { opening: '`', closing: '`', hole: '${', escapes: true, multiline: true }],
])

const REGULAR_EXPRESSION = /\/(?![*/])(?:[^\\/[\n]|\\[^\n]|\[(?:[^\\\]\n]|\\[^\n]){0,500}\]){1,1000}\/[a-z]*/y
const KEYWORDS_BEFORE_VALUES: ReadonlySet<string> = new Set(['return', 'typeof', 'case', 'in', 'of', 'void', 'await'])

/** JavaScript and TypeScript. */
export const JAVASCRIPT: Lexicon = {
  blanks: /[\s\ufeff]+/y,
  comments: /\/\/[^\n]*|\/\*[^]*?(?:\*\/|$)/y,
  name: /[\p{ID_Start}_$#][\p{ID_Continue}$]*/uy,
  number: /\d[\w.]*/y,
  marks: /=>|\.\.\.|\?\?=|\?\?|\?\.|===|!==|==|!=|\|\||&&|<=|>=|\+=|[^]/uy,
  stringAt: (source, at) => STRINGS.get(source.charAt(at)) ?? null,
  otherLiteral: (source, at, before) => {
    if (source.charAt(at) !== '/' || !canBeginValue(before)) return 0
    REGULAR_EXPRESSION.lastIndex = at
    return REGULAR_EXPRESSION.exec(source)?.[0].length ?? 0
  },
}

/** A slash behind a value divides. */
function canBeginValue(before: CodeToken | undefined): boolean {
  if (!before) return true
  if (before.kind === 'name') return KEYWORDS_BEFORE_VALUES.has(before.word)
  return before.kind === 'hole' || (before.kind === 'mark' && ![')', ']', '}'].includes(before.word))
}
