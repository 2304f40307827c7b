import type { Word } from '../shell/words.ts'
import type { Alternative, Value } from '../value.ts'
import { leadingText, skipText } from './value-text.ts'

/** Which options of a command take a value: without that, what follows an option cannot be told from an operand. */
export interface OptionTable {
  readonly valued: ReadonlySet<string>
  /** Long names of short options. */
  readonly letters: ReadonlyMap<string, string>
}

export interface Option {
  /** Its long name, without dashes. */
  readonly name: string
  /** Null for a flag without one. */
  readonly value: Value | null
  /** False where it is there in some cases only, as with `${PUSH:+--push}`. */
  readonly certain: boolean
}

export interface Arguments<W extends Word = Word> {
  readonly options: readonly Option[]
  readonly operands: readonly W[]
}

export type Switch = 'on' | 'off' | 'perhaps'

/**
 * Options by their long names, with a letter if they have one: `tag=t file=f output=o`. A name that is a letter stands for itself.
 * Flags need to be listed only if they have a letter.
 */
export function optionTable(valued: string, flags = ''): OptionTable {
  const read = (text: string) =>
    text
      .split(/\s+/)
      .filter(Boolean)
      .map((entry) => entry.split('=') as [string, string?])
  const both = [...read(valued), ...read(flags)]
  return {
    valued: new Set(read(valued).map(([name]) => name)),
    letters: new Map(both.flatMap(([name, letter]) => (letter ? [[letter, name] as const] : []))),
  }
}

export function joinTables(...tables: readonly OptionTable[]): OptionTable {
  return {
    valued: new Set(tables.flatMap(({ valued }) => [...valued])),
    letters: new Map(tables.flatMap(({ letters }) => [...letters])),
  }
}

/** Tells options from operands. With `untilOperand`, everything from the first operand on is left as it is. */
export function parseArguments<W extends Word>(
  words: readonly W[],
  table: OptionTable,
  untilOperand = false,
): Arguments<W> {
  const options: Option[] = []
  const operands: W[] = []
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index]!
    const cases = word.value.filter((alternative) => alternative.length > 0)
    const isWhole = cases.length === word.value.length
    const marked = cases.filter(isOption)
    const others = cases.filter((alternative) => !isOption(alternative))
    if (marked.some((alternative) => leadingText(alternative) === '--' && alternative.length === 1)) {
      return { options, operands: [...operands, ...words.slice(index + 1)] }
    }
    const certain = isWhole && marked.length === 1 && others.length === 0
    let takesNext = false
    for (const alternative of marked) {
      for (const option of readOption(alternative, table)) {
        const next = option.wantsNext ? words[index + 1] : undefined
        takesNext ||= next !== undefined
        options.push({ name: option.name, value: next ? next.value : option.value, certain })
      }
    }
    if (takesNext) index += 1
    if (others.length > 0) {
      if (untilOperand) {
        return { options, operands: [{ ...word, value: others }, ...words.slice(index + 1)] }
      }
      operands.push({ ...word, value: others })
    }
  }
  return { options, operands }
}

export function optionValues({ options }: Arguments, ...names: readonly string[]): Value[] {
  return options.flatMap(({ name, value }) => (value && names.includes(name) ? [value] : []))
}

export function hasOption({ options }: Arguments, ...names: readonly string[]): boolean {
  return options.some(({ name }) => names.includes(name))
}

/** A flag that may be given as `--push`, `--push=true` or `--push=false`. The last one counts. */
export function switchOf({ options }: Arguments, name: string): Switch {
  const last = options.findLast((option) => option.name === name)
  if (!last) return 'off'
  const set = last.value === null ? 'on' : switchOfValue(last.value)
  return last.certain || set === 'off' ? set : 'perhaps'
}

export function switchOfValue(value: Value): Switch {
  const texts = value.map((alternative) => leadingText(alternative).toLowerCase())
  if (value.every((alternative, index) => alternative.length <= 1 && OFF.has(texts[index]!))) return 'off'
  return value.every((alternative, index) => alternative.length === 1 && ON.has(texts[index]!)) ? 'on' : 'perhaps'
}

const ON: ReadonlySet<string> = new Set(['true', '1', 't', 'yes', 'y', 'on', 'always'])
const OFF: ReadonlySet<string> = new Set(['false', '0', 'f', 'no', 'n', 'off', 'never'])

interface FoundOption {
  readonly name: string
  readonly value: Value | null
  readonly wantsNext: boolean
}

/** A dash alone is a file name: standard input. */
function isOption(alternative: Alternative): boolean {
  const text = leadingText(alternative)
  return text.startsWith('-') && (text !== '-' || alternative.length > 1)
}

function readOption(alternative: Alternative, table: OptionTable): FoundOption[] {
  const text = leadingText(alternative)
  if (text.startsWith('--')) {
    const equals = text.indexOf('=')
    const name = text.slice(2, equals < 0 ? text.length : equals)
    if (equals >= 0) return [{ name, value: [skipText(alternative, equals + 1)], wantsNext: false }]
    return [{ name, value: null, wantsNext: alternative.length === 1 && table.valued.has(name) }]
  }
  return readLetters(alternative, text, table)
}

/** `-it`, `-tx`, `-t=x`: letters up to the first that takes a value. */
function readLetters(alternative: Alternative, text: string, table: OptionTable): FoundOption[] {
  const found: FoundOption[] = []
  for (let index = 1; index < Math.min(text.length, MAX_LETTERS); index += 1) {
    const letter = text.charAt(index)
    const name = table.letters.get(letter) ?? letter
    if (!table.valued.has(name)) {
      const isGiven = text.charAt(index + 1) === '='
      found.push({ name, value: isGiven ? [skipText(alternative, index + 2)] : null, wantsNext: false })
      if (isGiven) return found
      continue
    }
    const rest = skipText(alternative, text.charAt(index + 1) === '=' ? index + 2 : index + 1)
    const isGiven = rest.length > 0 || text.charAt(index + 1) === '='
    return [...found, { name, value: isGiven ? [rest] : null, wantsNext: !isGiven }]
  }
  return found
}

const MAX_LETTERS = 32
