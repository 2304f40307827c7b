import { spanOf } from '../../span.ts'
import {
  type Alternative,
  concatOf,
  cut,
  eitherOf,
  known,
  type KnownPart,
  type Nature,
  onlyText,
  type Part,
  textOf,
  unknown,
  type Value,
} from '../../value.ts'
import { itemsOf } from './resolve.ts'
import { type Scope, type Term, termOf } from './term.ts'
import type { Expression } from './tree.ts'

type Call = Extract<Expression, { kind: 'call' }>
type ValueOf = (term: Term) => Value

/** What a call comes to as text; null for a function of which nothing is known. */
export function callValue({ name, arguments: given, span }: Call, scope: Scope, valueOf: ValueOf): Value | null {
  const nature = NATURES.get(name)
  if (nature) return unknown(nature, `${name}()`, span)
  const text = TEXTS.get(name)
  return (
    text?.(
      given.map((one) => termOf(one, scope)),
      valueOf,
    ) ?? null
  )
}

/** Functions of which no result is known, but what kind of thing it is. */
const NATURES: ReadonlyMap<string, Nature> = new Map<string, Nature>([
  ...['timestamp', 'plantimestamp', 'uuid', 'uuidv4', 'uuidv7', 'bcrypt'].map((name): [string, Nature] => [
    name,
    'unique',
  ]),
  ...['md5', 'sha1', 'sha256', 'sha512', 'base64sha256', 'base64sha512', 'uuidv5'].map((name): [string, Nature] => [
    name,
    'digest',
  ]),
  ...['filemd5', 'filesha1', 'filesha256', 'filesha512', 'filebase64sha256', 'filebase64sha512'].map(
    (name): [string, Nature] => [name, 'digest'],
  ),
])

type TextFunction = (given: readonly Term[], valueOf: ValueOf) => Value | null

const format: TextFunction = ([pattern, ...rest], valueOf) => {
  if (!pattern) return null
  const values = rest.map(valueOf)
  return eitherOf(
    valueOf(pattern).map((alternative) => {
      let next = 0
      return concatOf(
        alternative.flatMap((part): Value[] =>
          part.kind === 'unknown'
            ? [[[part]]]
            : formatted(part, (span) => values[next++] ?? unknown('opaque', 'format()', span)),
        ),
      )
    }),
  )
}

const VERB = /%(?:%|[-+ #0]{0,5}\d{0,4}(?:\.\d{0,4})?(?:\[\d{1,3}\])?[a-zA-Z])/g
const PLAIN_VERBS: ReadonlySet<string> = new Set(['%s', '%v', '%d', '%q'])

function formatted(part: KnownPart, next: (span: KnownPart['span']) => Value): Value[] {
  const pieces: Value[] = []
  let at = 0
  for (const match of part.text.matchAll(VERB)) {
    if (match.index > at) pieces.push([[cut(part, at, match.index)]])
    at = match.index + match[0].length
    if (match[0] === '%%') pieces.push([[cut(part, at - 1, at)]])
    else {
      const value = next(part.span)
      pieces.push(PLAIN_VERBS.has(match[0]) || onlyText(value) === null ? value : reshaped(value, match[0]))
    }
  }
  if (at < part.text.length) pieces.push([[cut(part, at, part.text.length)]])
  return pieces
}

function reshaped(value: Value, verb: string): Value {
  return unknown('opaque', `format(${verb})`, value[0]?.[0]?.span ?? null)
}

const join: TextFunction = ([separator, ...lists], valueOf) => {
  const items = lists.map(itemsOf)
  if (!separator || items.some((list) => list === null)) return null
  const between = valueOf(separator)
  const all = items.flatMap((list) => list ?? [])
  return all.length > MAX_JOINED
    ? null
    : concatOf(all.flatMap((item, index) => (index === 0 ? [valueOf(item)] : [between, valueOf(item)])))
}

const MAX_JOINED = 32

/** A function of one text, that is applied to each known part: what is unknown stays what it is. */
function partwise(change: (text: string, others: readonly string[]) => string): TextFunction {
  return ([first, ...rest], valueOf) => {
    if (!first) return null
    const others = rest.map((one) => onlyText(valueOf(one)))
    if (others.includes(null)) return null
    const settled = others as readonly string[]
    return valueOf(first).map((parts) =>
      parts.flatMap((part) => (part.kind === 'text' ? changed(part, change(part.text, settled)) : [part])),
    )
  }
}

/** A function of one text as a whole: applied to what is known all through; what is not is left as it is, or is opaque. */
function whole(name: string, change: (text: string, others: readonly string[]) => string | null): TextFunction {
  return ([first, ...rest], valueOf) => {
    if (!first) return null
    const others = rest.map((one) => onlyText(valueOf(one)))
    const settled = others.includes(null) ? null : (others as readonly string[])
    return eitherOf(
      valueOf(first).map((parts): Value => {
        const text = textOf(parts)
        const result = text === null || !settled ? null : change(text, settled)
        const [only, ...more] = parts
        if (result !== null) return [rewritten(parts, result)]
        return only?.kind === 'unknown' && more.length === 0
          ? [parts]
          : unknown('opaque', `${name}()`, only?.span ?? null)
      }),
    )
  }
}

function rewritten(parts: Alternative, text: string): Alternative {
  const [first, ...others] = parts
  if (first?.kind !== 'text') return text === '' ? [] : (known(text, null)[0] ?? [])
  const index = others.length === 0 && text !== '' ? first.text.indexOf(text) : -1
  return index >= 0 ? [cut(first, index, index + text.length)] : changed(first, text)
}

/** A part that no longer is as it is written: its place must not claim that it is. */
function changed(part: KnownPart, text: string): Part[] {
  if (text === '') return []
  if (text === part.text) return [part]
  const { span } = part
  const isMisleading = span !== null && span.end - span.start === text.length
  return [{ ...part, text, span: isMisleading ? { ...span, ...spanOf(span.start, span.start) } : span }]
}

const substr = whole('substr', (text, [start, length]) => {
  const from = Number(start)
  const size = Number(length)
  if (!Number.isInteger(from) || !Number.isInteger(size)) return null
  return size < 0 ? text.slice(from) : text.slice(from, (from < 0 ? text.length + from : from) + size)
})

const replace = partwise((text, [from, to]) =>
  from === undefined || to === undefined || from === '' || /^\/.*\/$/.test(from) ? text : text.split(from).join(to),
)

/** A time in a pattern: down to the minute it is as good as never the same twice. */
const formatdate: TextFunction = ([pattern, time]) => {
  const text = pattern ? pattern.scope.source.slice(pattern.expression.span.start, pattern.expression.span.end) : ''
  const isExact = /h/i.test(text) && text.includes('m')
  return unknown(isExact ? 'unique' : 'date', 'formatdate()', time?.expression.span ?? null)
}

const TEXTS: ReadonlyMap<string, TextFunction> = new Map<string, TextFunction>([
  ['format', format],
  ['join', join],
  ['lower', partwise((text) => text.toLowerCase())],
  ['upper', partwise((text) => text.toUpperCase())],
  ['replace', replace],
  ['regex_replace', ([first], valueOf) => (first ? whole('regex_replace', () => null)([first], valueOf) : null)],
  ['sanitize', partwise((text) => text.replaceAll(/[^a-zA-Z0-9_-]/g, '_'))],
  ['trimspace', whole('trimspace', (text) => text.trim())],
  ['chomp', whole('chomp', (text) => text.replace(/[\r\n]{1,100}$/, ''))],
  [
    'trimprefix',
    whole('trimprefix', (text, [prefix = '']) => (text.startsWith(prefix) ? text.slice(prefix.length) : text)),
  ],
  [
    'trimsuffix',
    whole('trimsuffix', (text, [suffix = '']) =>
      suffix !== '' && text.endsWith(suffix) ? text.slice(0, -suffix.length) : text,
    ),
  ],
  ['substr', substr],
  ['substring', substr],
  ['formatdate', formatdate],
])
