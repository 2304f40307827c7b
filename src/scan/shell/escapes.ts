import { literals, type ScriptSource } from './source.ts'
import type { Value } from '../value.ts'

/** Which characters a backslash takes the meaning from, and is itself left out before. */
const ESCAPED: Readonly<Record<'double' | 'heredoc' | 'backtick', string>> = {
  double: '$`"\\',
  heredoc: '$`\\',
  backtick: '$`\\',
}

/** The characters of `[start, end)` without the backslashes that only quote, a value a stretch. */
export function decoded(
  source: ScriptSource,
  start: number,
  end: number,
  quotes: 'bare' | keyof typeof ESCAPED,
): Value[] {
  const text = source.text.slice(start, end)
  const values: Value[] = []
  let from = 0
  for (let at = text.indexOf('\\'); at >= 0 && at + 1 < text.length; at = text.indexOf('\\', at)) {
    const next = text.charAt(at + 1)
    const joinsLines = next === '\n' && quotes !== 'backtick'
    if (quotes !== 'bare' && !joinsLines && !ESCAPED[quotes].includes(next)) {
      at += 2
      continue
    }
    if (at > from) for (const value of literals(source, start + from, start + at)) values.push(value)
    from = joinsLines ? at + 2 : at + 1
    at += 2
  }
  if (text.length > from) for (const value of literals(source, start + from, end)) values.push(value)
  return values
}
