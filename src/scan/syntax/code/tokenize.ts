import { mappedText } from '../../mapped-text.ts'
import type { CodeToken, CodeTokenKind, Lexicon, StringRules } from './token.ts'

type Frame = { readonly kind: 'string'; readonly rules: StringRules } | { readonly kind: 'hole'; braces: number }

/** Cuts a program into tokens, without what it means. Never fails: what is not closed is closed at the end. */
export function tokenizeCode(source: string, lexicon: Lexicon): readonly CodeToken[] {
  const tokens: CodeToken[] = []
  const frames: Frame[] = []
  let at = 0

  const push = (kind: CodeTokenKind, end: number, text: CodeToken['text'] = null) => {
    tokens.push({ kind, start: at, end, word: text ? '' : source.slice(at, end), text })
    at = end
  }
  const lengthOf = (pattern: RegExp) => {
    pattern.lastIndex = at
    return pattern.exec(source)?.[0].length ?? 0
  }

  const readString = ({ rules }: Extract<Frame, { kind: 'string' }>) => {
    if (source.startsWith(rules.closing, at)) {
      push('close', at + rules.closing.length)
      frames.pop()
    } else if (!rules.multiline && source.charAt(at) === '\n') {
      push('close', at)
      frames.pop()
    } else if (opensHole(source, at, rules)) {
      push('hole', at + rules.hole!.length)
      frames.push({ kind: 'hole', braces: 0 })
    } else {
      const { text, end } = readText(source, at, rules)
      push('text', end, text)
    }
  }

  const readCode = () => {
    const frame = frames.at(-1)
    const skipped = lengthOf(lexicon.blanks) || lengthOf(lexicon.comments)
    if (skipped > 0) {
      at += skipped
      return
    }
    const character = source.charAt(at)
    if (frame?.kind === 'hole') {
      if (character === '}' && frame.braces === 0) {
        push('close-hole', at + 1)
        frames.pop()
        return
      }
      if (character === '{') frame.braces += 1
      if (character === '}') frame.braces -= 1
    }
    const rules = lexicon.stringAt(source, at)
    if (rules) {
      push('open', at + rules.opening.length)
      frames.push({ kind: 'string', rules })
      return
    }
    const name = lengthOf(lexicon.name)
    if (name > 0) {
      push('name', at + name)
      return
    }
    const number = lengthOf(lexicon.number)
    if (number > 0) {
      push('number', at + number)
      return
    }
    const other = lexicon.otherLiteral(source, at, tokens.at(-1))
    push('mark', at + (other || lengthOf(lexicon.marks) || 1))
  }

  while (at < source.length) {
    const frame = frames.at(-1)
    if (frame?.kind === 'string') readString(frame)
    else readCode()
  }
  for (const { kind } of frames.toReversed()) push(kind === 'hole' ? 'close-hole' : 'close', at)
  push('end', at)
  return tokens
}

function opensHole(source: string, at: number, { hole }: StringRules): boolean {
  if (hole === null || !source.startsWith(hole, at)) return false
  return hole !== '{' || source.charAt(at + 1) !== '{'
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['t', '\t'],
  ['r', '\r'],
  ['\n', ''],
])

function readText(source: string, start: number, rules: StringRules) {
  const text = mappedText()
  let at = start
  let from = start
  while (at < source.length) {
    const character = source.charAt(at)
    if (source.startsWith(rules.closing, at) || opensHole(source, at, rules)) break
    if (character === '\n' && !rules.multiline) break
    if (character === '\\' && at + 1 < source.length) {
      text.copy(source, from, rules.escapes ? at : at + 2)
      const next = source.charAt(at + 1)
      if (rules.escapes) text.insert(ESCAPES.get(next) ?? next)
      at += 2
      from = at
    } else if (rules.hole === '{' && (character === '{' || character === '}')) {
      // Twice the brace stands for the brace.
      text.copy(source, from, at + 1)
      at += source.charAt(at + 1) === character ? 2 : 1
      from = at
    } else at += 1
  }
  text.copy(source, from, at)
  return { text: text.done(), end: at }
}
