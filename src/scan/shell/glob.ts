import { spend } from '../work.ts'

/** A pattern of the shell, one token a character that it can stand for; `many` is `*`. */
export type Glob = readonly GlobToken[]
type GlobToken =
  | { readonly kind: 'many' }
  | { readonly kind: 'one' }
  | { readonly kind: 'text'; readonly character: string }
  | { readonly kind: 'class'; readonly has: (character: string) => boolean }

/** Beyond this a pattern is not tried. */
const MAX_WORK = 4_000_000
/** Characters that are tried in the time of a step. */
const WORK_OF_STEP = 128

const NAMED_CLASSES: ReadonlyMap<string, string> = new Map([
  ['alnum', 'A-Za-z0-9'],
  ['alpha', 'A-Za-z'],
  ['digit', '0-9'],
  ['lower', 'a-z'],
  ['upper', 'A-Z'],
  ['space', ' \t\n\r'],
  ['blank', ' \t'],
  ['punct', '!-/:-@[-`{-~'],
  ['xdigit', '0-9A-Fa-f'],
])

/** Reads a pattern in which a backslash takes the meaning from the character after it. */
export function parseGlob(pattern: string): Glob {
  const tokens: GlobToken[] = []
  for (let index = 0; index < pattern.length; index += 1) {
    const character = pattern.charAt(index)
    if (character === '*') {
      if (tokens.at(-1)?.kind !== 'many') tokens.push({ kind: 'many' })
    } else if (character === '?') tokens.push({ kind: 'one' })
    else if (character === '[') {
      const close = classEnd(pattern, index)
      if (close < 0) tokens.push({ kind: 'text', character })
      else {
        tokens.push({ kind: 'class', has: classOf(pattern.slice(index + 1, close)) })
        index = close
      }
    } else {
      if (character === '\\' && index + 1 < pattern.length) index += 1
      tokens.push({ kind: 'text', character: pattern.charAt(index) })
    }
  }
  return tokens
}

/** A pattern that stands for just this text. */
export function literalGlob(text: string): string {
  return text.replaceAll(/[\\*?[\]]/g, String.raw`\$&`)
}

export function matchesGlob(glob: Glob, text: string): boolean {
  return prefixLengths(glob, text).at(-1) === text.length
}

/** The lengths of all beginnings of a text that a pattern fits, ascending. */
export function prefixLengths(glob: Glob, text: string): number[] {
  const work = glob.length * text.length
  if (work > MAX_WORK || !spend(work / WORK_OF_STEP)) return []
  let reached = new Uint8Array(text.length + 1)
  reached[0] = 1
  for (const token of glob) {
    const next = new Uint8Array(text.length + 1)
    let isOpen = false
    for (let at = 0; at <= text.length; at += 1) {
      if (token.kind === 'many') {
        isOpen ||= reached[at] === 1
        if (isOpen) next[at] = 1
      } else if (reached[at] && at < text.length && fits(token, text.charAt(at))) next[at + 1] = 1
    }
    reached = next
  }
  return [...reached.keys()].filter((at) => reached[at])
}

/** The lengths of all ends of a text that a pattern fits, ascending. */
export function suffixLengths(glob: Glob, text: string): number[] {
  return prefixLengths(glob.toReversed(), text.split('').toReversed().join(''))
}

function fits(token: Exclude<GlobToken, { kind: 'many' }>, character: string): boolean {
  switch (token.kind) {
    case 'one':
      return true
    case 'text':
      return token.character === character
    case 'class':
      return token.has(character)
  }
}

function classEnd(pattern: string, open: number): number {
  let at = open + 1
  if (pattern.charAt(at) === '!' || pattern.charAt(at) === '^') at += 1
  if (pattern.charAt(at) === ']') at += 1
  for (; at < pattern.length; at += 1) {
    if (pattern.startsWith('[:', at)) {
      const end = pattern.indexOf(':]', at + 2)
      if (end > 0) at = end + 1
    } else if (pattern.charAt(at) === '\\') at += 1
    else if (pattern.charAt(at) === ']') return at
  }
  return -1
}

function classOf(body: string): (character: string) => boolean {
  const isNegated = body.startsWith('!') || body.startsWith('^')
  const set = (isNegated ? body.slice(1) : body)
    .replaceAll(/\[:([a-z]{1,8}):\]/g, (_, name: string) => NAMED_CLASSES.get(name) ?? '')
    .replaceAll(/\\(.)/gs, '$1')
  const ranges: [string, string][] = []
  for (let at = 0; at < set.length; at += 1) {
    const isRange = set.charAt(at + 1) === '-' && at + 2 < set.length
    ranges.push([set.charAt(at), set.charAt(isRange ? at + 2 : at)])
    if (isRange) at += 2
  }
  return (character) => ranges.some(([first, last]) => first <= character && character <= last) !== isNegated
}
