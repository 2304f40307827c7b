import type { Random } from './random.ts'

/** What does harm somewhere: in a terminal, a log of a runner, Markdown, HTML, JSON, YAML, a regular expression, a prototype. */
export const HOSTILE: readonly string[] = [
  ['', ' ', '\n', '\r', '\r\n', '\t', '\0', '\u0085', '\u00A0', '\u200B', '\u2028', '\u2029', '\uFEFF', '\u202E'],
  ['\u001B[8m', '\uD800', '\uDFFF', '\u{1F600}', 'é', 'İ', 'ſ', 'K'],
  ['::error::x', '\n::set-output name=tag::x', '##[error]x', '::stop-commands::x', '%0A', '%25'],
  ['<', '>', '&', '"', "'", '`', '```', '|', '\\', '</details>', '</script>', '<!--', '<img src=x onerror=x>'],
  ['[a](javascript:x)', '![a](b)', '@octocat', '#1', '**', '~~', '* a', '1. a', '---', '===', 'https://x.test'],
  ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'null', 'true', '1e999', '-0', 'NaN'],
  ['.', '..', '../', '//', '/', ':', '@', '@sha256:', '*', '?', '[', ']', '[!', '[a-', '{', '}', '${', '$(', '$'],
  ['(a+)+$', '.*.*.*', 'ghadelimiter_', 'EOF', '=', ',', ';', '#', '-', '_', '+', '=cmd'],
].flat()

/** A text with a few things wrong. */
export function spoiled(random: Random, text: string, tokens: readonly string[] = HOSTILE): string {
  let now = text
  for (let left = 1 + random.below(3); left > 0; left -= 1) now = spoiledOnce(random, now, tokens)
  return now
}

function spoiledOnce(random: Random, text: string, tokens: readonly string[]): string {
  const at = random.below(text.length + 1)
  const length = random.below(6)
  switch (random.below(8)) {
    case 0:
      return text.slice(0, at) + text.slice(at + length)
    case 1:
      return text.slice(0, at) + text.slice(at, at + length).repeat(2) + text.slice(at + length)
    case 2:
      return text.slice(0, at)
    case 3:
      return text.slice(0, at) + turned(text.slice(at, at + 1)) + text.slice(at + 1)
    case 4:
      return (
        text.slice(0, at) + random.pick(tokens).repeat(1 + random.below(random.oneIn(8) ? 200 : 3)) + text.slice(at)
      )
    case 5:
      return text.slice(0, at) + random.pick(tokens) + text.slice(at + length)
    default:
      return text.slice(0, at) + random.pick(tokens) + text.slice(at)
  }
}

/** The other case of a letter, the neighbour of anything else. */
function turned(character: string): string {
  const other = character === character.toLowerCase() ? character.toUpperCase() : character.toLowerCase()
  return other === character && character !== '' ? String.fromCharCode(character.charCodeAt(0) ^ 1) : other
}

/** Lines left out, said twice, moved, or taken from another text. */
export function withLinesMoved(random: Random, text: string, donor: string): string {
  const lines = text.split('\n')
  const [from, to, count] = [random.below(lines.length), random.below(lines.length), 1 + random.below(6)]
  switch (random.below(4)) {
    case 0:
      return lines.toSpliced(from, count).join('\n')
    case 1: {
      const again = lines.slice(from, from + count)
      return lines.toSpliced(to, 0, ...again, ...(random.oneIn(4) ? [...again, ...again] : [])).join('\n')
    }
    case 2: {
      const given = donor.split('\n')
      const first = random.below(given.length)
      return lines.toSpliced(to, 0, ...given.slice(first, first + count)).join('\n')
    }
    default:
      return text.slice(0, random.below(text.length + 1)) + donor.slice(random.below(donor.length + 1))
  }
}

/** JSON as it comes from strangers: members left out, of another kind, under other names, too deep. */
export function spoiledJson(random: Random, value: unknown, tokens: readonly string[] = HOSTILE): string {
  const text = JSON.stringify(spoiledValue(random, value, tokens, 1 + random.below(3)))
  return random.oneIn(10) ? spoiled(random, text, tokens) : text
}

/** `__proto__` among the members of an object that `JSON.stringify` writes. */
const OWN_PROTO = JSON.parse('{"__proto__":{"polluted":1,"sha":"x"}}') as object

function spoiledValue(random: Random, value: unknown, tokens: readonly string[], left: number): unknown {
  if (left === 0) return value
  const isTree = typeof value === 'object' && value !== null
  const keys = isTree ? Object.keys(value) : []
  if (!isTree || keys.length === 0 || random.oneIn(12)) return stranger(random, value, tokens)
  const copy = (Array.isArray(value) ? value.slice() : { ...value }) as Record<string, unknown>
  for (let turn = 0; turn < left; turn += 1) {
    const key = random.pick(keys)
    if (random.oneIn(10)) Reflect.deleteProperty(copy, key)
    else if (random.oneIn(15))
      Object.defineProperty(copy, random.pick(tokens), {
        value: copy[key],
        enumerable: true,
        configurable: true,
        writable: true,
      })
    else copy[key] = spoiledValue(random, copy[key], tokens, 1)
  }
  return copy
}

function stranger(random: Random, value: unknown, tokens: readonly string[]): unknown {
  switch (random.below(9)) {
    case 0:
      return null
    case 1:
      return random.pick([0, -1, 1.5, 2 ** 53, 1e308, true, false])
    case 2:
      return [value]
    case 3:
      return { ...OWN_PROTO, ...(random.oneIn(2) ? { sha: value } : {}) }
    case 4:
      return OWN_PROTO
    case 5:
      return random.pick(tokens)
    case 6:
      return nested(value, random.pick([2, 30, 300]))
    default:
      return typeof value === 'string' ? spoiled(random, value, tokens) : value
  }
}

function nested(value: unknown, depth: number): unknown {
  let whole = value
  for (let left = depth; left > 0; left -= 1) whole = left % 2 === 0 ? [whole] : { a: whole }
  return whole
}
