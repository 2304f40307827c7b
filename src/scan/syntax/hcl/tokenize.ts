import { type MappedText, sliceMapped } from '../../mapped-text.ts'
import { isIntroducer, readTemplateText, withoutIndentation } from './template-text.ts'
import type { Token, TokenKind } from './token.ts'
import type { HclFault } from './tree.ts'

export interface Tokens {
  /** Ends with `end`. */
  readonly tokens: readonly Token[]
  readonly faults: readonly HclFault[]
}

/** What the tokenizer is inside of. */
type Frame =
  | { readonly kind: 'quoted' }
  /** All of a stretch of text is one template, as a string of JSON. */
  | { readonly kind: 'whole' }
  | Heredoc
  | { readonly kind: 'hole'; braces: number }

interface Heredoc {
  readonly kind: 'heredoc'
  readonly marker: string
  readonly indented: boolean
  /** The tokens that begin its lines; null for a line that begins with a hole. */
  readonly lines: (number | null)[]
  atLineStart: boolean
}

const BLANKS = /[ \t\r\f\v\u00a0\ufeff]+/y
const LINE_COMMENT = /(?:#|\/\/)[^\n]*/y
const NAME = /[\p{ID_Start}_][\p{ID_Continue}-]*/uy
const NUMBER = /\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const HEREDOC = /<<(-?)([\p{ID_Start}_][\p{ID_Continue}-]*)[ \t]*\r?\n/uy
const MARK = /\.\.\.|==|!=|<=|>=|&&|\|\||=>|::|[^]/uy

/** Cuts HCL, or one template of it, into tokens. Never fails; what is not closed is closed at the end, and noted. */
export function tokenize(source: string, start: number, limit: number, inside: 'body' | 'template'): Tokens {
  const tokens: Token[] = []
  const faults: HclFault[] = []
  const frames: Frame[] = inside === 'template' ? [{ kind: 'whole' }] : []
  let at = start

  const push = (kind: TokenKind, end: number, text: MappedText | null = null) => {
    tokens.push({ kind, start: at, end, word: text ? '' : source.slice(at, end), text })
    at = end
  }
  const fault = (detail: string) => faults.push({ code: 'SYNTAX', start: at, detail })
  const matched = (pattern: RegExp) => {
    pattern.lastIndex = at
    const match = pattern.exec(source)
    return match && at + match[0].length <= limit ? match : null
  }

  const readHoleStart = () => {
    const kind = source.charAt(at) === '$' ? 'hole' : 'directive'
    push(kind, Math.min(limit, at + (source.charAt(at + 2) === '~' ? 3 : 2)))
    frames.push({ kind: 'hole', braces: 0 })
  }

  const readQuoted = () => {
    if (source.charAt(at) === '"') {
      push('close', at + 1)
      frames.pop()
    } else if (source.charAt(at) === '\n') {
      fault('a string is not closed on its line')
      closeStrings()
    } else if (isIntroducer(source, at)) readHoleStart()
    else {
      const { text, end } = readTemplateText(source, at, { quoted: true, limit })
      push('text', end, text)
    }
  }

  /** A line's end inside of a string cannot be meant: all that is open on this line is closed. */
  const closeStrings = () => {
    for (let frame = frames.at(-1); frame?.kind === 'quoted' || frame?.kind === 'hole'; frame = frames.at(-1)) {
      push(frame.kind === 'hole' ? 'close-hole' : 'close', at)
      frames.pop()
    }
  }

  const readHeredoc = (frame: Heredoc) => {
    if (frame.atLineStart) {
      const newline = source.indexOf('\n', at)
      const end = newline < 0 || newline > limit ? limit : newline
      // Only a short line can be the marker: a long one is not copied to find out.
      const line = end - at <= frame.marker.length + MAX_INDENTATION ? source.slice(at, end).trim() : ''
      if (line === frame.marker) {
        strip(frame)
        push('close', end)
        frames.pop()
        return
      }
    }
    const isHole = isIntroducer(source, at)
    if (frame.atLineStart) frame.lines.push(isHole ? null : tokens.length)
    frame.atLineStart = false
    if (isHole) {
      readHoleStart()
      return
    }
    const { text, end } = readTemplateText(source, at, { quoted: false, limit })
    frame.atLineStart = source.charAt(end - 1) === '\n'
    push('text', end, text)
  }

  const strip = ({ indented, lines }: Heredoc) => {
    if (!indented || lines.includes(null)) return
    const texts = lines.map((index) => tokens[index!]!.text!)
    const width = withoutIndentation(texts)
    for (const [nth, index] of lines.entries()) {
      const text = texts[nth]!
      const isBlankLine = text.text.trim() === ''
      const from = Math.min(width, isBlankLine ? text.text.replace(/\n$/, '').length : width)
      tokens[index!] = { ...tokens[index!]!, text: sliceMapped(text, from, text.text.length) }
    }
  }

  const readCode = () => {
    const frame = frames.at(-1)
    const character = source.charAt(at)
    const skipped = matched(BLANKS) ?? matched(LINE_COMMENT)
    if (skipped) at += skipped[0].length
    else if (character === '\n') push('newline', at + 1)
    else if (source.startsWith('/*', at)) skipComment()
    else if (character === '"') {
      push('open', at + 1)
      frames.push({ kind: 'quoted' })
    } else if (character === '<' && source.startsWith('<<', at) && readHeredocStart()) return
    else if (frame?.kind === 'hole' && isHoleEnd(frame)) {
      push('close-hole', at + (character === '~' ? 2 : 1))
      frames.pop()
    } else {
      if (frame?.kind === 'hole' && character === '{') frame.braces += 1
      if (frame?.kind === 'hole' && character === '}') frame.braces -= 1
      const name = matched(NAME)
      const number = name ? null : matched(NUMBER)
      if (name) push('name', at + name[0].length)
      else if (number) push('number', at + number[0].length)
      else push('mark', at + (matched(MARK)?.[0].length ?? 1))
    }
  }

  const isHoleEnd = ({ braces }: { readonly braces: number }) =>
    braces === 0 && (source.charAt(at) === '}' || source.startsWith('~}', at))

  const skipComment = () => {
    const end = source.indexOf('*/', at + 2)
    if (end < 0 || end + 2 > limit) {
      fault('a comment is not closed')
      at = limit
    } else at = end + 2
  }

  const readHeredocStart = () => {
    const match = matched(HEREDOC)
    if (!match) return false
    push('open', at + match[0].length)
    frames.push({ kind: 'heredoc', marker: match[2]!, indented: match[1] === '-', lines: [], atLineStart: true })
    return true
  }

  const isOpen = () => at < limit
  while (isOpen()) {
    const frame = frames.at(-1)
    if (frame?.kind === 'quoted') readQuoted()
    else if (frame?.kind === 'heredoc') readHeredoc(frame)
    else if (frame?.kind === 'whole') {
      if (isIntroducer(source, at)) readHoleStart()
      else {
        const { text, end } = readTemplateText(source, at, { quoted: false, limit })
        push('text', end, text)
      }
    } else readCode()
  }
  if (frames.some(({ kind }) => kind !== 'whole'))
    fault(frames.some(({ kind }) => kind === 'heredoc') ? 'a heredoc is not closed' : 'a string is not closed')
  for (const { kind } of frames.toReversed()) {
    if (kind !== 'whole') push(kind === 'hole' ? 'close-hole' : 'close', at)
  }
  push('end', at)
  return { tokens, faults }
}

/** No one indents a heredoc's last line further than this. */
const MAX_INDENTATION = 1000
