import { type Alternative, eitherOf, onlyText, type Part, split, textOf, type Value } from '../value.ts'
import { literalGlob } from './glob.ts'
import { isVersion, lessPrecise, mapTexts, replace, reworked, rowOf, slice } from './text-operations.ts'

/** What a tool makes of a text; null if it is no tool that only changes a text. */
export function filtered(program: string, words: readonly Value[], input: Value, name: string): Value | null {
  const texts = words.map(onlyText)
  const known = texts.filter((text) => text !== null)
  const filter = FILTERS.get(program)
  if (!filter) return PASSED_ON.has(program) ? input : null
  const result = known.length === texts.length ? filter(known, input) : null
  return result ?? reworked(input, name)
}

/** Gives null where it does something that is not followed. */
type Filter = (words: readonly string[], input: Value) => Value | null

/** One line in, the same line out. */
const PASSED_ON: ReadonlySet<string> = new Set(
  'cat tee sort uniq xargs envsubst head tail grep egrep fgrep sponge iconv dos2unix fold'.split(' '),
)

const FILTERS: ReadonlyMap<string, Filter> = new Map<string, Filter>([
  ['tr', translate],
  ['cut', cutFields],
  ['sed', substituteText],
  ['gsed', substituteText],
  ['head', headOf],
  ['awk', printField],
  ['gawk', printField],
  ['jq', () => null],
  ['yq', () => null],
  ['base64', () => null],
  ['sha256sum', () => null],
  ['sha1sum', () => null],
  ['md5sum', () => null],
  ['shasum', () => null],
  ['rev', () => null],
  ['python', () => null],
  ['python3', () => null],
  ['perl', () => null],
  ['slugify', () => null],
])

function headOf(words: readonly string[], input: Value): Value | null {
  const [, count] = /^-c ?([0-9]{1,6})$/.exec(words.join(' ')) ?? []
  return count === undefined ? input : firstCharacters(input, Number(count))
}

/** Of what is not known a beginning is of the same nature. */
function firstCharacters(input: Value, count: number): Value {
  return each(input, (alternative) => (textOf(alternative) === null ? alternative : slice(alternative, 0, count)))
}

function each(input: Value, change: (alternative: Alternative) => Alternative | null): Value {
  return eitherOf(input.map((alternative): Value => [change(alternative) ?? alternative]))
}

const TR_CLASSES: ReadonlyMap<string, string> = new Map([
  ['[:upper:]', 'A-Z'],
  ['[:lower:]', 'a-z'],
  ['[:digit:]', '0-9'],
  ['[:space:]', ' \t\n'],
  ['[:blank:]', ' \t'],
  ['[:alpha:]', 'A-Za-z'],
  ['[:alnum:]', 'A-Za-z0-9'],
])
const MAX_SET = 512

function translate(words: readonly string[], input: Value): Value | null {
  const flags = words.filter((word) => /^-[a-zA-Z]+$/.test(word)).join('')
  const sets = words.filter((word) => !/^-[a-zA-Z]+$/.test(word))
  const isComplement = /[cC]/.test(flags)
  const isDeletion = flags.includes('d')
  const from = characterSet(sets[0] ?? '')
  const to = characterSet(sets[1] ?? '')
  if (isDeletion) return mapTexts(input, (text) => keep(text, (one) => from.includes(one) === isComplement))
  const squeezed = flags.includes('s')
  if (to.length === 0) return squeezed ? input : null
  return mapTexts(input, (text) => {
    let result = ''
    for (const one of text) {
      const at = isComplement ? (from.includes(one) ? -1 : to.length - 1) : from.indexOf(one)
      const put = at < 0 ? one : to[Math.min(at, to.length - 1)]!
      if (!squeezed || at < 0 || !result.endsWith(put)) result += put
    }
    return result
  })
}

function keep(text: string, isKept: (character: string) => boolean): string {
  return text.split('').filter(isKept).join('')
}

function characterSet(written: string): string[] {
  const text = written
    .slice(0, MAX_SET)
    .replaceAll(/\[:[a-z]{1,8}:\]/g, (name) => TR_CLASSES.get(name) ?? '')
    .replaceAll(String.raw`\n`, '\n')
    .replaceAll(String.raw`\t`, '\t')
    .replaceAll(/\\(.)/g, '$1')
  const set: string[] = []
  for (let at = 0; at < text.length; at += 1) {
    const first = text.charCodeAt(at)
    const last = text.charCodeAt(at + 2)
    if (text.charAt(at + 1) === '-' && last >= first) {
      for (let code = first; code <= last && set.length < MAX_SET; code += 1) set.push(String.fromCharCode(code))
      at += 2
    } else set.push(text.charAt(at))
  }
  return set
}

interface Range {
  readonly first: number
  readonly last: number
}

function cutFields(words: readonly string[], input: Value): Value | null {
  const options = optionsOf(words, 'dfcb')
  const range = rangeOf(options.get('f') ?? options.get('c') ?? options.get('b') ?? '')
  if (!range) return null
  if (!options.has('f')) {
    if (range.first === 1) return firstCharacters(input, range.last)
    return input.every((one) => textOf(one) !== null)
      ? each(input, (one) => slice(one, range.first - 1, range.last))
      : null
  }
  return fields(input, options.get('d') ?? '\t', range)
}

/** Fields of each line are not told apart: names and tags are one line. */
function fields(input: Value, delimiter: string, { first, last }: Range): Value | null {
  if (delimiter.length !== 1) return null
  return each(input, (alternative) => {
    if (delimiter === '.' && alternative.some(isVersion)) return [lessPrecise(alternative)]
    const found = split(alternative, (one) => one === delimiter)
    if (found.length === 1) return alternative
    const borders: number[] = []
    const row = rowOf(alternative)
    for (let at = row.indexOf(delimiter); at >= 0; at = row.indexOf(delimiter, at + 1)) borders.push(at)
    const start = first === 1 ? 0 : (borders[first - 2] ?? row.length) + 1
    return slice(alternative, start, borders[last - 1] ?? row.length)
  })
}

function rangeOf(text: string): Range | null {
  const [, from = '', dash = '', to = ''] = /^([0-9]{0,6})(-?)([0-9]{0,6})$/.exec(text) ?? []
  if (from === '' && to === '') return null
  const first = from === '' ? 1 : Math.max(Number(from), 1)
  return { first, last: to === '' ? (dash === '' ? first : Number.MAX_SAFE_INTEGER) : Number(to) }
}

/** `-d: -f 2`, joined or apart. */
function optionsOf(words: readonly string[], letters: string): Map<string, string> {
  const options = new Map<string, string>()
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]!
    const letter = word.charAt(1)
    if (!word.startsWith('-') || !letters.includes(letter) || letter === '') continue
    if (word.length > 2) options.set(letter, word.slice(2).replace(/^=/, ''))
    else {
      options.set(letter, words[at + 1] ?? '')
      at += 1
    }
  }
  return options
}

const SED = /^s([/|#,:@~%!])(.*)$/s
/** What means something else than itself in a regular expression. */
const SPECIAL = /[.*[\]^$+?(){}|&]/

function substituteText(words: readonly string[], input: Value): Value | null {
  const scripts = words.filter((word) => !/^-[a-zA-Z]+$/.test(word)).flatMap((word) => word.split(/;\s*(?=s)/))
  let value: Value | null = input
  for (const script of scripts) {
    const [, mark = '', rest = ''] = SED.exec(script) ?? []
    const [pattern, replacement, flags, ...more] = unescapedSplit(rest, mark)
    if (mark === '' || pattern === undefined || replacement === undefined || flags === undefined || more.length > 0)
      return null
    value = value && replaceOnce(value, pattern, replacement, flags.includes('g'))
  }
  return scripts.length > 0 ? value : null
}

function replaceOnce(input: Value, written: string, replacement: string, isGlobal: boolean): Value | null {
  const isStart = written.startsWith('^')
  const isEnd = written.endsWith('$') && !written.endsWith(String.raw`\$`)
  const body = written.slice(isStart ? 1 : 0, isEnd ? -1 : undefined)
  const bare = body.replaceAll(/\\[^A-Za-z0-9(){}|+?]/g, '')
  if (body === '' || SPECIAL.test(bare) || bare.includes('\\') || /[&\\]/.test(replacement) || (isStart && isEnd))
    return null
  const pattern = literalGlob(body.replaceAll(/\\(.)/gs, '$1'))
  // An anchor holds only where the text that it is looked for in is the whole.
  if ((isStart || isEnd) && !input.every((one) => one.length <= 1)) return null
  return replace(input, isStart ? '/#' : isEnd ? '/%' : isGlobal ? '//' : '/', pattern, replacement)
}

function unescapedSplit(text: string, mark: string): string[] {
  const pieces = ['']
  for (let at = 0; at < text.length; at += 1) {
    const one = text.charAt(at)
    if (one === '\\' && text.charAt(at + 1) === mark) {
      pieces[pieces.length - 1] += mark
      at += 1
    } else if (one === '\\') {
      pieces[pieces.length - 1] += one + text.charAt(at + 1)
      at += 1
    } else if (one === mark) pieces.push('')
    else pieces[pieces.length - 1] += one
  }
  return pieces
}

const PRINT = /^\{ *print +\$([0-9]{1,2}|NF) *(?:; *)?\}$/

function printField(words: readonly string[], input: Value): Value | null {
  const options = optionsOf(words, 'F')
  const program = words.find((word) => word.startsWith('{')) ?? ''
  const [, field] = PRINT.exec(program) ?? []
  const delimiter = options.get('F') ?? ' '
  if (field === undefined || field === '0' || delimiter.length !== 1) return null
  if (field !== 'NF') return fields(input, delimiter, { first: Number(field), last: Number(field) })
  return each(input, (alternative): readonly Part[] => split(alternative, (one) => one === delimiter).at(-1) ?? [])
}
