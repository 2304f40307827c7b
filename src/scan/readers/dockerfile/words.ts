import { fileSpan, type MappedText, sliceMapped } from '../../mapped-text.ts'
import type { Span } from '../../span.ts'

/** A word of an instruction, as it is written. */
export interface Word {
  readonly text: MappedText
  readonly span: Span
}

/** The words of a line, and the flags that stand in front of them. */
export interface Words {
  readonly flags: readonly Word[]
  readonly words: readonly Word[]
  /** Where in the line the words begin. */
  readonly start: number
}

/** More than this are not read: no instruction of which the words matter has as many. */
const MAX_WORDS = 500

/** Words are divided by blanks outside of quotes, variables and the placeholders of templates. */
export function wordsOf(line: MappedText, escape: string): Words {
  const all = rangesIn(line.text, escape)
  const found = all.findIndex(([start]) => !line.text.startsWith('--', start))
  const first = found < 0 ? all.length : found
  const words = all.map(([start, end]): Word => ({
    text: sliceMapped(line, start, end),
    span: fileSpan(line, start, end),
  }))
  return { flags: words.slice(0, first), words: words.slice(first), start: all[first]?.[0] ?? line.text.length }
}

/** What a flag of this name is given, of each time it is written: `--from=…`. */
export function flagValues(flags: readonly Word[], name: string): readonly MappedText[] {
  const prefix = `--${name}=`
  return flags.flatMap(({ text }) =>
    text.text.startsWith(prefix) ? [sliceMapped(text, prefix.length, text.text.length)] : [],
  )
}

function rangesIn(text: string, escape: string): readonly (readonly [start: number, end: number])[] {
  const ranges: [number, number][] = []
  let start = -1
  let quote = ''
  let braces = 0
  for (let index = 0; index < text.length && ranges.length < MAX_WORDS; index += 1) {
    const character = text.charAt(index)
    const isWithin = quote !== '' || braces > 0
    if (!isWithin && isBlank(character)) {
      if (start >= 0) ranges.push([start, index])
      start = -1
      continue
    }
    if (start < 0) start = index
    if (character === escape && quote !== "'") index += 1
    else if (quote !== '') quote = character === quote ? '' : quote
    else if (character === '"' || character === "'") quote = character
    else if (character === '{') braces += 1
    else if (character === '}') braces = Math.max(0, braces - 1)
  }
  if (start >= 0 && ranges.length < MAX_WORDS) ranges.push([start, text.length])
  return ranges
}

function isBlank(character: string): boolean {
  return character === ' ' || character === '\t' || character === '\r' || character === '\n'
}
