import { fileSpan, type MappedText, sliceMapped } from '../../mapped-text.ts'
import { interpolate, type Interpolation } from '../../syntax/interpolation.ts'
import { withPlaceholders } from '../../syntax/placeholders.ts'
import { type LinkKind, through, type Value } from '../../value.ts'
import type { Instruction } from './instructions.ts'
import { wordsOf } from './words.ts'

/** The variables of a stage, or those in front of the first. */
export type Variables = Map<string, Value>

const NAMED = /^\w+(?==)/

/** Puts variables into a word as docker does. */
export function expand(text: MappedText, variables: ReadonlyMap<string, Value>, escape: string): Value {
  const how: Interpolation = { variable: (name) => variables.get(name) ?? null, escape, quotes: true }
  return withPlaceholders(text, (slice) => interpolate(slice, how))
}

/** Sets what an `ARG` or an `ENV` gives; an `ARG` without a default takes what stands in front of the first stage. */
export function declare(
  { keyword, line }: Instruction,
  variables: Variables,
  globals: ReadonlyMap<string, Value>,
  escape: string,
): void {
  const by: LinkKind = keyword === 'ENV' ? 'env' : 'default'
  const { words } = wordsOf(line, escape)
  const set = (name: string, text: MappedText, from: number, to: number) => {
    const value = expand(sliceMapped(text, from, to), variables, escape)
    variables.set(name, through(value, { name: `$${name}`, by, span: fileSpan(text, 0, to) }))
  }
  for (const { text } of words) {
    const name = NAMED.exec(text.text)?.[0]
    if (name) set(name, text, name.length + 1, text.text.length)
    else if (keyword === 'ENV') break
    else if (globals.has(text.text)) variables.set(text.text, globals.get(text.text)!)
  }
  const spoken = keyword === 'ENV' ? /^(\w+)[^\S\n]+(?=[^\s=])/.exec(line.text) : null
  if (spoken) set(spoken[1]!, line, spoken[0].length, line.text.length)
}
