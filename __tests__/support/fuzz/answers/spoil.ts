import { HOSTILE, spoiledJson } from '../mutate.ts'
import type { Random } from '../random.ts'

/** JSON as a service never sends it, made of an answer that it might send. */
export function spoiledAnswer(random: Random, answer: object, tokens: readonly string[]): string {
  const make = random.oneIn(3) ? random.pick(WHOLE) : EACH
  return make(random, answer, tokens)
}

type Spoil = (random: Random, answer: object, tokens: readonly string[]) => string

const EACH: Spoil = (random, answer, tokens) => spoiledJson(random, answer, random.oneIn(2) ? tokens : HOSTILE)

const text = (value: unknown): string => JSON.stringify(value)

/** What turns a list into something else, or is put into it. */
const LISTS: readonly ((random: Random, list: readonly unknown[]) => unknown)[] = [
  () => [],
  () => null,
  () => undefined,
  (_, list) => list[0],
  (_, list) => [...list, ...list],
  (_, list) => [list],
  (_, list) => [null, ...list],
  (_, list) => ({ ...Object.fromEntries(list.entries()), length: list.length }),
  (_, list) => list.join(),
  (random, list) => list.toSpliced(random.below(2), 0, 'a', 1, {}),
]

const WHOLE: readonly Spoil[] = [
  (random, answer) => {
    const change = random.pick(LISTS)
    return withList(random, answer, (list) => change(random, list))
  },
  // Two entries of one list that differ in one member, either one first.
  (random, answer, tokens) => {
    const other = (entry: unknown) => {
      if (typeof entry !== 'object' || entry === null) return random.pick(tokens)
      return { ...entry, [random.pick(Object.keys(entry))]: random.pick(tokens) }
    }
    const twice = (list: readonly unknown[]) =>
      list.flatMap((entry) => (random.oneIn(2) ? [entry, other(entry)] : [other(entry), entry]))
    return withList(random, answer, twice)
  },
  // A key that is there twice; the last one counts.
  (random, answer, tokens) => {
    const keys = [...text(answer).matchAll(/"(\w+)":/g)]
    const { index, 1: key } = random.pick(keys)
    return `${text(answer).slice(0, index)}"${key}":${text(random.pick(tokens))},${text(answer).slice(index)}`
  },
  // What should be there, where only a prototype has it.
  (random, answer) =>
    text(answer).replaceAll(/"(\w+)":/g, (pair) => (random.oneIn(4) ? `"__proto__":{${pair}1},${pair}` : pair)),
  (_, answer) => `{"__proto__":${text(answer)},"constructor":{"prototype":${text(answer)}}}`,
  (random, answer, tokens) => {
    const huge = random.pick([...tokens, 'a']).repeat(random.pick([300, 100_000]))
    return text(answer).replace(/(?<=:")[^"]+/, () => huge)
  },
  (random, answer) => text(answer).replace(/(?<=:)"[^"]*"/, () => nested(random.pick([200, 20_000]))),
  (random, answer) => text(answer).replaceAll(/"([0-9]{12})"/g, random.pick(['$1', '$1.0', '"$1 "', '["$1"]'])),
  (random, answer) => text(answer).slice(0, random.below(text(answer).length)),
  (random) => random.pick(['null', '[]', '""', '0', 'true', '{}', '', '{"a":1}}', '[{}]', ' ', '{', 'NaN']),
]

/** With one of its lists changed. */
function withList(random: Random, answer: object, change: (list: readonly unknown[]) => unknown): string {
  const count = text(answer).split('[').length - 1
  const which = random.below(Math.max(count, 1))
  let index = -1
  return text(
    JSON.parse(text(answer), (_, value: unknown) => {
      if (!Array.isArray(value)) return value
      index += 1
      return index === which ? change(value) : value
    }),
  )
}

function nested(depth: number): string {
  return '[{"a":'.repeat(depth) + '1' + '}]'.repeat(depth)
}
