import { fileSpan, type MappedText, sliceMapped } from '../mapped-text.ts'
import { natureOfVariable } from '../natures.ts'
import type { Span } from '../span.ts'
import { assemble } from '../stretch.ts'
import { either, known, through, unknown, type Value } from '../value.ts'
import { spend } from '../work.ts'

/** What stands in a file for something that is put in before it is used: `{{ image }}`, `<NAME>`, `%TAG%`, `#{Tag}#`, `@TAG@`, `__TAG__`. */
const MARKS =
  /\{\{[^{}\n]{0,200}\}\}|<[A-Za-z_][\w .:-]{0,80}>|%%?[A-Za-z_]\w{0,80}%%?|#\{[^{}\n]{1,80}\}#?|@[A-Za-z_]\w{0,80}@|__[A-Za-z]\w{0,80}?__/g
/** The same as words in capitals, each a whole component of a reference: `app:IMAGE_TAG`. */
const WORDS =
  /(?<![^:/.])(?:[A-Z][A-Z0-9]{0,40}(?:_[A-Z0-9]{1,40}){1,8}|TAG|VERSION|IMAGE|REPO|REPOSITORY|ACCOUNT|REGION|SHA|COMMIT|PLACEHOLDER|CHANGEME|REPLACEME)(?![^:/.@])/g

const MAX_BEFORE = 100

/** ecspresso's and confd's way of naming a variable of the environment, with its default. */
const ENVIRONMENT = /^(?:must_)?(?:get)?env[ (]+[`'"](\w{1,80})[`'"](?:[ ,]+[`'"]([^`'"]*)[`'"])?[ )]*$/
/** Jinja's: `image_tag | default('latest')`. */
const DEFAULT = /^([\w.]{1,80})\s*\|\s*default\(\s*['"]([^'"]*)['"][^)]*\)$/

/** The text with its placeholders as unknown parts, and what is between them as `between` reads it. */
export function withPlaceholders(text: MappedText, between: (slice: MappedText) => Value): Value {
  return cutAt(MARKS, text, between)
}

/** The same for a reference, of which words in capitals are placeholders too. */
export function referenceWithPlaceholders(text: MappedText, between: (slice: MappedText) => Value): Value {
  // A word is found by what stands beside it, so that the words come first.
  return cutAt(WORDS, text, (slice) => withPlaceholders(slice, between))
}

/** What it costs to look for them, in any text and in a character of it. */
const LOOK_COST = 4
const CHARACTER_COST = 1 / 16

function cutAt(pattern: RegExp, text: MappedText, between: (slice: MappedText) => Value): Value {
  if (!spend(LOOK_COST + text.text.length * CHARACTER_COST))
    return unknown('opaque', 'a text that is not read', fileSpan(text, 0, text.text.length))
  const values: Value[] = []
  let from = 0
  for (const { 0: found, index } of text.text.matchAll(pattern)) {
    if (isInBraces(text.text, index)) continue
    if (index > from) values.push(between(sliceMapped(text, from, index)))
    values.push(placeholder(found, fileSpan(text, index, index + found.length)))
    from = index + found.length
  }
  return assemble([...values, between(sliceMapped(text, from, text.text.length))])
}

/** Whether it is part of a variable or of another placeholder: `${X:-IMAGE_TAG}`, `{{ x.TAG }}`. */
function isInBraces(text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - MAX_BEFORE), index)
  return before.lastIndexOf('{') > before.lastIndexOf('}')
}

function placeholder(written: string, span: Span): Value {
  const inner = written.replace(/^(?:\{\{-?|<|%%?|#\{|@|__)/, '').replace(/(?:-?\}\}|>|%%?|\}#?|@|__)$/, '')
  const content = inner.trim()
  const environment = ENVIRONMENT.exec(content)
  const [, name = null, standIn = null] = environment ?? DEFAULT.exec(content) ?? []
  const word = name ?? /\w{0,64}$/.exec(content)?.[0] ?? ''
  const shown = environment ? `$${word}` : written
  const value = unknown(natureOfVariable(word), shown, span)
  if (!standIn) return value
  return either(through(known(standIn, span), { name: shown, by: 'default', span }), value)
}
