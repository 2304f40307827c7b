import { fileSpan, type MappedText, sliceMapped } from '../../mapped-text.ts'
import { natureOfVariable } from '../../natures.ts'
import { spanOf } from '../../span.ts'
import { concatOf, either, known, through, unknown, type Value } from '../../value.ts'
import type { NameScope } from './name-scope.ts'

/**
 * What is put into a file before it is used: `${TAG}` and `$TAG` of envsubst and Flux, `$(TAG)`, `#{TAG}#`, `__TAG__`, `@TAG@`,
 * `%TAG%`, `<tag>`, `{TAG}`, `[TAG]`, and words that no image is named by: `IMAGE_TAG`, `PLACEHOLDER`.
 */
const PLACEHOLDER = new RegExp(
  [
    String.raw`\$\{(?<braced>(?:[^{}\n]|\$\{[^{}\n]{0,80}\}){1,120})\}`,
    String.raw`\$\((?<round>[^()\n]{1,120})\)`,
    String.raw`\$(?<bare>[A-Za-z_]\w{0,100})`,
    String.raw`#\{(?<hash>[^{}\n]{1,120})\}#?`,
    String.raw`(?<![A-Za-z0-9_])__(?<under>[A-Za-z][A-Za-z0-9.-]{0,60}(?:_[A-Za-z0-9.-]{1,60}){0,9})__(?!\w)`,
    String.raw`@@?(?<at>[A-Z][A-Z0-9_]{0,60})@@?`,
    String.raw`%%?(?<percent>[A-Z][A-Z0-9_]{0,60})%%?`,
    String.raw`<(?<angle>[A-Za-z][^<>\n]{0,100})>`,
    String.raw`\{(?<curly>[A-Za-z_][\w.-]{0,100})\}`,
    String.raw`\[(?<square>[A-Z][A-Z_]{1,60})\]`,
    String.raw`(?<![A-Za-z0-9_])(?<word>[A-Z][A-Z0-9]{0,40}(?:_[A-Z0-9]{1,40}){1,9}|(?:PLACEHOLDER|CHANGEME|REPLACEME|REPLACE|TAG|VERSION|SHA|IMAGE|REGION|ACCOUNT|ACCOUNTID|REGISTRY|REPOSITORY|REPO|PROJECT|TODO|X{3,40}))(?![A-Za-z0-9_])`,
  ].join('|'),
  'g',
)
const DEFAULT = /^([A-Za-z_]\w*)(:?[-=])/
const NAME = /^[A-Za-z_][\w.-]*/

/** A text in which placeholders may stand. */
export function placeholderValue(text: MappedText, scope: NameScope): Value {
  const values: Value[] = []
  let end = 0
  for (const found of text.text.matchAll(PLACEHOLDER)) {
    const next = found.index + found[0].length
    values.push(textBetween(text, end, found.index), placeholder(text, found, scope))
    end = next
  }
  return concatOf([...values, textBetween(text, end, text.text.length)])
}

/**
 * Text of a file in which nothing is put in; piece by piece, since what an escape or a folded line
 * stands for has no place of its own.
 */
export function textBetween(text: MappedText, start: number, end: number): Value {
  const whole = text.text.slice(start, end)
  const { pieces } = sliceMapped(text, start, end)
  const values: Value[] = []
  let done = 0
  for (const { index, offset, length } of pieces) {
    values.push(known(whole.slice(done, index), null))
    values.push(known(whole.slice(index, index + length), spanOf(offset, offset + length)))
    done = index + length
  }
  return concatOf([...values, known(whole.slice(done), null)])
}

function placeholder(text: MappedText, found: RegExpExecArray, scope: NameScope): Value {
  const [whole] = found
  const groups = found.groups ?? {}
  const inner = Object.values(groups).find((group) => group !== undefined) ?? ''
  const end = found.index + whole.length
  const braced = groups['braced'] === undefined ? null : DEFAULT.exec(inner)
  const name = braced?.[1] ?? NAME.exec(inner)?.[0] ?? ''
  const isShell = groups['braced'] !== undefined || groups['bare'] !== undefined
  const shown = isShell && name !== '' ? `$${name}` : whole
  const isWhole = name === inner || braced !== null
  const own =
    (isWhole ? scope(name) : null) ??
    unknown(natureOfVariable(name.slice(name.lastIndexOf('.') + 1)), shown, fileSpan(text, found.index, end))
  if (!braced) return own
  const start = found.index + 2 + braced[0].length
  const fallback = placeholderValue(sliceMapped(text, start, end - 1), scope)
  return either(through(fallback, { name: shown, by: 'default', span: fileSpan(text, start, end - 1) }), own)
}
