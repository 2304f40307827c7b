import { replace, reworked, rowOf, slice } from '../../shell/text-operations.ts'
import { literalGlob } from '../../shell/glob.ts'
import type { Span } from '../../span.ts'
import {
  type Alternative,
  concat,
  concatOf,
  either,
  eitherOf,
  known,
  onlyText,
  sizeOf,
  split,
  textOf,
  trim,
  unknown,
  type Value,
} from '../../value.ts'
import { spend } from '../../work.ts'

/** A function of Make as it is called: its arguments are expanded when they are asked for. */
export interface Functions {
  readonly argument: (index: number) => Value
  readonly count: number
  readonly name: string
  readonly span: Span
}

type Call = (functions: Functions) => Value

/** The value of a call; null for a name that is none of Make's functions. */
export function callFunction(name: string, functions: Functions): Value | null {
  return FUNCTIONS.get(name)?.(functions) ?? null
}

const MAX_WORDS = 64

const FUNCTIONS: ReadonlyMap<string, Call> = new Map<string, Call>([
  ['or', anyArgument],
  ['and', lastArgument],
  ['if', choice],
  ['strip', ({ argument }) => joined(wordsIn(argument(0)))],
  ['subst', ({ argument }) => substituted(argument(0), argument(1), argument(2))],
  ['patsubst', patternSubstitution],
  ['firstword', ({ argument }) => wordsIn(argument(0))[0] ?? [[]]],
  ['lastword', ({ argument }) => wordsIn(argument(0)).at(-1) ?? [[]]],
  ['word', ({ argument }) => wordsIn(argument(1))[Number(onlyText(argument(0)) ?? 1) - 1] ?? [[]]],
  ['words', opaque],
  [
    'wordlist',
    ({ argument }) =>
      joined(
        wordsIn(argument(2)).slice(Number(onlyText(argument(0)) ?? 1) - 1, Number(onlyText(argument(1)) ?? MAX_WORDS)),
      ),
  ],
  ['addprefix', ({ argument }) => joined(wordsIn(argument(1)).map((word) => concat(argument(0), word)))],
  ['addsuffix', ({ argument }) => joined(wordsIn(argument(1)).map((word) => concat(word, argument(0))))],
  ['notdir', ({ argument }) => joined(wordsIn(argument(0)).map((word) => lastOf(word, '/')))],
  ['basename', ({ argument }) => joined(wordsIn(argument(0)).map(withoutSuffix))],
  ['sort', ({ argument }) => argument(0)],
  ['filter', ({ argument, name }) => filter(argument(0), argument(1), name, true)],
  ['filter-out', ({ argument, name }) => filter(argument(0), argument(1), name, false)],
  ['value', opaque],
  ['dir', opaque],
  ['suffix', opaque],
  ['join', opaque],
  ['wildcard', opaque],
  ['findstring', opaque],
  ['abspath', opaque],
  ['realpath', opaque],
  ['origin', opaque],
  ['flavor', opaque],
  ['file', opaque],
  ['eval', nothing],
  ['info', nothing],
  ['warning', nothing],
  ['error', nothing],
])

function opaque({ name, span }: Functions): Value {
  return unknown('opaque', name, span)
}

function nothing(): Value {
  return [[]]
}

/** The first that is not empty, as far as that is known. */
function anyArgument({ argument, count }: Functions): Value {
  const found: Value[] = []
  for (let index = 0; index < count; index += 1) {
    const value = argument(index).map(trim)
    found.push(value.filter((one) => one.length > 0))
    if (value.every((one) => one.some((part) => part.kind === 'text'))) break
  }
  return eitherOf(found)
}

function lastArgument({ argument, count }: Functions): Value {
  return either(argument(count - 1), [[]])
}

/** Who calls Make can set any variable: a condition on one decides nothing. */
function choice({ argument }: Functions): Value {
  const condition = argument(0)
  const isEmpty = condition.length === 1 && condition[0]!.length === 0
  return isEmpty ? argument(2) : either(argument(1), argument(2))
}

function substituted(from: Value, to: Value, value: Value): Value {
  const pattern = onlyText(from)
  const replacement = onlyText(to)
  if (pattern === null || replacement === null) return reworked(value, '$(subst)')
  return pattern === '' ? value : replace(value, '//', literalGlob(pattern), replacement)
}

function patternSubstitution({ argument, name }: Functions): Value {
  const pattern = (onlyText(argument(0)) ?? '').trim()
  const replacement = (onlyText(argument(1)) ?? '').trim()
  const [start = '', end, ...more] = pattern.split('%')
  const value = argument(2)
  if (end === undefined || more.length > 0) return pattern === '' ? value : reworked(value, name)
  return joined(wordsIn(value).map((word) => word.map((one) => withPattern(one, start, end, replacement))))
}

function withPattern(alternative: Alternative, start: string, end: string, replacement: string): Alternative {
  const row = rowOf(alternative)
  if (row.length < start.length + end.length || !row.startsWith(start) || !row.endsWith(end)) return alternative
  const stem = slice(alternative, start.length, row.length - end.length)
  const [before = '', after] = replacement.split('%')
  if (after === undefined) return known(before, null)[0]!
  return concat(known(before, null), [stem], known(after, null))[0]!
}

function filter(patterns: Value, value: Value, name: string, keeps: boolean): Value {
  const texts = wordsIn(patterns).map(onlyText)
  const words = wordsIn(value)
  if (texts.includes(null) || words.some((word) => onlyText(word) === null)) return reworked(value, name)
  const fits = (word: string): boolean =>
    texts.some((pattern) => {
      const [start = '', end] = (pattern ?? '').split('%')
      return end === undefined
        ? word === start
        : word.length >= start.length + end.length && word.startsWith(start) && word.endsWith(end)
    })
  return joined(words.filter((word) => fits(onlyText(word) ?? '') === keeps))
}

function withoutSuffix(word: Value): Value {
  return word.map((one) => {
    const text = textOf(one)
    const dot = text?.lastIndexOf('.') ?? -1
    return dot > 0 ? slice(one, 0, dot) : one
  })
}

function lastOf(word: Value, separator: string): Value {
  return word.map((one) => split(one, (character) => character === separator).at(-1) ?? [])
}

/** The words of a list. Of several lists that it can be, those of all. */
export function wordsIn(value: Value): Value[] {
  if (!spend(value.reduce((parts, one) => parts + one.length, 0) + sizeOf(value) / 8)) return []
  return value
    .flatMap((one) =>
      split(one, (character) => character === ' ' || character === '\t' || character === '\n')
        .filter((word) => word.length > 0)
        .map((word): Value => [word]),
    )
    .slice(0, MAX_WORDS)
}

function joined(words: readonly Value[]): Value {
  return concatOf(words.flatMap((word, index) => (index === 0 ? [word] : [known(' ', null), word])))
}
