import { type MappedText, mappedText } from '../../mapped-text.ts'

/** How the literal text of a template is ended, and how it is written. */
export interface TextRules {
  /** Whether a backslash escapes, and a quote or a line's end closes. */
  readonly quoted: boolean
  /** Where the template must end. */
  readonly limit: number
}

/** Text of a template up to a hole, its end or the end of its line, which it holds in a heredoc. */
export function readTemplateText(source: string, start: number, { quoted, limit }: TextRules) {
  const text = mappedText()
  let from = start
  let at = start
  const put = (characters: string, length: number) => {
    text.copy(source, from, at)
    text.insert(characters)
    at += length
    from = at
  }
  while (at < limit) {
    const character = source.charAt(at)
    if (quoted && (character === '"' || character === '\n')) break
    if (quoted && character === '\\' && at + 1 < limit) {
      const { characters, length } = escapeAt(source, at)
      put(characters, length)
    } else if (isIntroducer(source, at)) {
      break
    } else if (source.startsWith(character + character + '{', at) && (character === '$' || character === '%')) {
      // Twice the sign stands for the sign.
      text.copy(source, from, at + 1)
      from = at + 2
      at += 3
    } else if (character === '\r' && source.charAt(at + 1) === '\n' && at + 1 < limit) {
      put('', 1)
    } else {
      at += 1
      if (character === '\n') break
    }
  }
  text.copy(source, from, Math.min(at, limit))
  return { text: text.done() satisfies MappedText, end: Math.min(at, limit) }
}

/** Whether `${` or `%{` stands here, and is meant. */
export function isIntroducer(source: string, at: number): boolean {
  const sign = source.charAt(at)
  return (sign === '$' || sign === '%') && source.charAt(at + 1) === '{'
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['"', '"'],
  ['\\', '\\'],
])
const UNICODE = /\\(?:u([0-9a-f]{4})|U([0-9a-f]{8}))/iy

function escapeAt(source: string, at: number): { readonly characters: string; readonly length: number } {
  const known = ESCAPES.get(source.charAt(at + 1))
  if (known !== undefined) return { characters: known, length: 2 }
  UNICODE.lastIndex = at
  const match = UNICODE.exec(source)
  if (!match) return { characters: '\\', length: 1 }
  const code = parseInt(match[1] ?? match[2] ?? '', 16)
  return { characters: code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd', length: match[0].length }
}

/** Takes the indentation that all lines share off each of them, as `<<-` does. */
export function withoutIndentation(lines: readonly MappedText[]): number {
  const widths = lines
    .map(({ text }) => text)
    .filter((text) => text.trim() !== '' || !text.endsWith('\n'))
    .map((text) => text.length - text.trimStart().length)
  return widths.length === 0 ? 0 : widths.reduce((least, width) => Math.min(least, width))
}
