import { fileSpan, type MappedText } from '../../mapped-text.ts'
import type { Hole } from '../../shell/words.ts'
import type { Span } from '../../span.ts'
import { assemble, stretchOf } from '../../stretch.ts'
import { unknown, type Value } from '../../value.ts'

/** Values by name, as a job's environment holds them. */
export type Environment = ReadonlyMap<string, Value>

/** What is to be put in for a match of a pattern, and where that stands; null to leave it as it is. */
export type Interpolate = (match: RegExpExecArray, span: Span) => Value | null

const MAX_LENGTH = 16_384

/** A text in which every match of the pattern, which is global, is replaced. */
export function interpolated(text: MappedText, pattern: RegExp, read: Interpolate): Value {
  // No image and no tag is so long.
  if (text.text.length > MAX_LENGTH) return unknown('opaque', 'a very long text', fileSpan(text, 0, text.text.length))
  const parts: Value[] = []
  let from = 0
  for (const { start, end, value } of holesIn(text, pattern, read)) {
    parts.push(stretchOf(text, from, start), value)
    from = end
  }
  return assemble([...parts, stretchOf(text, from, text.text.length)])
}

/** The same for a script, in which the shell reads the rest. */
export function holesIn(text: MappedText, pattern: RegExp, read: Interpolate): Hole[] {
  return [...text.text.matchAll(pattern)].flatMap((match) => {
    const end = match.index + match[0].length
    const value = read(match, fileSpan(text, match.index, end))
    return value ? [{ start: match.index, end, value }] : []
  })
}
