export interface Span {
  readonly start: number
  readonly end: number
}

/** A run of letters and digits, between the separators `.`, `_` and `-`. `key` is how it is compared: in lower case. */
export interface Word extends Span {
  readonly key: string
}

/** All of a text's words, in order. */
export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(/[A-Za-z0-9]+/g), ({ 0: word, index }) => ({
    key: word.toLowerCase(),
    start: index,
    end: index + word.length,
  }))
}

/** The first place where these words follow one another. */
export function findSequence(words: readonly Word[], keys: readonly string[]): Span | null {
  if (keys.length === 0) return null
  for (let first = 0; first + keys.length <= words.length; first += 1) {
    if (keys.every((key, index) => words[first + index]!.key === key)) {
      return { start: words[first]!.start, end: words[first + keys.length - 1]!.end }
    }
  }
  return null
}

export function isWithin(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end
}

export function textOf(text: string, { start, end }: Span): string {
  return text.slice(start, end)
}
