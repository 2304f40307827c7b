/** A `$(…)`, `${…}`, `$x` or `$$` of a text, and where its inside stands; `isPlain` if it is a single character. */
export interface Reference {
  readonly end: number
  readonly bodyStart: number
  readonly bodyEnd: number
}

const CLOSING: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['{', '}'],
])

/** The reference that begins with the dollar at `at`; one that is not closed ends with the text. */
export function referenceAt(text: string, at: number, limit: number): Reference {
  const open = text.charAt(at + 1)
  const close = CLOSING.get(open)
  if (close === undefined || at + 1 >= limit) {
    const end = Math.min(at + 2, limit)
    return { end, bodyStart: Math.min(at + 1, limit), bodyEnd: end }
  }
  let depth = 0
  for (let index = at + 1; index < limit; index += 1) {
    const character = text.charAt(index)
    if (character === open) depth += 1
    if (character === close) depth -= 1
    if (depth === 0) return { end: index + 1, bodyStart: at + 2, bodyEnd: index }
  }
  return { end: limit, bodyStart: at + 2, bodyEnd: limit }
}

export function skipReference(text: string, at: number, limit: number): number {
  return Math.max(referenceAt(text, at, limit).end, at + 1)
}

/** Where the commas stand that divide a function's arguments. */
export function argumentBorders(text: string, start: number, end: number): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = []
  let from = start
  let depth = 0
  for (let at = start; at < end; at += 1) {
    const character = text.charAt(at)
    if (character === '(' || character === '{') depth += 1
    else if (character === ')' || character === '}') depth -= 1
    else if (character === ',' && depth <= 0) {
      found.push({ start: from, end: at })
      from = at + 1
    }
  }
  found.push({ start: from, end })
  return found
}
