/** A pattern of the policy file. It holds for a whole text or not at all, and tells upper case from lower. */
export interface Glob {
  readonly source: string
  matches(text: string): boolean
}

/** Nobody reads a pattern of more. */
const MAX_STARS = 3

/** What a tag's pattern looks like, for editors; `globFault` says what is wrong with one that does not. */
export const TAG_GLOB = globShape('[A-Za-z0-9_*?]', 'A-Za-z0-9_.')

/** Likewise for a repository's name, as ECR takes it: lower case, with `/` between its parts. */
export const REPOSITORY_GLOB = globShape('[a-z0-9*?]', 'a-z0-9_./')

function globShape(first: string, letters: string): string {
  const set = `\\[!?[${letters}-]+\\]`
  return `^(?!(?:[^*]*\\*){${MAX_STARS + 1}})(?:${first}|${set})(?:[${letters}*?-]|${set})*$`
}

/** What keeps `source` from being a pattern for texts of these letters, in words, or null. */
export function globFault(source: string, shape: string): string | null {
  if (source.split('*').length - 1 > MAX_STARS) return `A pattern may hold at most ${MAX_STARS} "*".`
  if (source.lastIndexOf('[') > source.lastIndexOf(']')) return 'A "[" is not closed.'
  if (source.includes('[]') || source.includes('[!]')) return 'A set "[…]" is empty.'
  if (!new RegExp(shape).test(source))
    return `Nothing can match it: a pattern is made of ${PARTS[shape]}, "*", "?" and sets like "[0-9]".`
  try {
    compileGlob(source)
    return null
  } catch {
    return 'A range in "[…]" runs backwards.'
  }
}

const PARTS: Readonly<Record<string, string>> = {
  [TAG_GLOB]: 'letters, digits, "_", "." and "-" (not first)',
  [REPOSITORY_GLOB]: 'lower-case letters, digits, "/", "_", "." and "-" (not first)',
}

/**
 * Compiles what `globFault` has nothing against: `*` is any characters or none, `?` one character, `[a-z]` one of a set, `[!a-z]` one
 * outside of it. Path matchers are no use here: for them a `.` or a `/` is special, and to a tag neither is.
 */
export function compileGlob(source: string): Glob {
  const pieces = source.split('*').map(expressionOf)
  const last = pieces.length - 1
  const expressions = pieces.map(
    (piece, index) => new RegExp(`${index === 0 ? '^' : ''}${piece}${index === last ? '$' : ''}`),
  )
  return { source, matches: (text) => matchInOrder(expressions, text) }
}

function expressionOf(piece: string): string {
  return piece.replaceAll('.', '\\.').replaceAll('?', '.').replaceAll('[!', '[^')
}

/**
 * Each piece has one width, so that its first place is as good as any other and nothing is tried twice: whoever opens a pull
 * request writes the policy, and must not be able to keep its run busy.
 */
function matchInOrder(pieces: readonly RegExp[], text: string): boolean {
  let rest = text
  for (const piece of pieces) {
    const found = piece.exec(rest)
    if (!found) return false
    rest = rest.slice(found.index + found[0].length)
  }
  return true
}
