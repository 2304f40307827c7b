/** The longest tag, in characters, of the OCI distribution specification and of ECR. */
export const TAG_MAX_LENGTH = 128

export type TagFault =
  | { readonly kind: 'empty' }
  | { readonly kind: 'too-long'; readonly length: number }
  | { readonly kind: 'bad-character'; readonly character: string; readonly index: number }

/** What keeps a text from being a tag, `[A-Za-z0-9_][A-Za-z0-9._-]{0,127}`, or null. `index` counts UTF-16 code units. */
export function tagFault(text: string): TagFault | null {
  if (text === '') return { kind: 'empty' }
  const bad = /^[^A-Za-z0-9_]|[^A-Za-z0-9_.-]/u.exec(text)
  if (bad !== null) return { kind: 'bad-character', character: bad[0], index: bad.index }
  return text.length > TAG_MAX_LENGTH ? { kind: 'too-long', length: text.length } : null
}

/**
 * The plain scalars that some YAML reader takes for a number: YAML 1.1 and 1.2, and Go's `strconv`, through which Helm's
 * `--set` goes. A tag so read comes back as another text: `1e5` as 100000, `0123` as 83.
 */
const NUMBERS = [
  /^[0-9][0-9_]*$/,
  /^0[xX][0-9a-fA-F_]+$/,
  /^0[oO][0-7_]+$/,
  /^0[bB][01_]+$/,
  /^[0-9][0-9_]*\.[0-9_]*(?:[eE]-?[0-9]+)?$/,
  /^[0-9][0-9_]*[eE]-?[0-9]+$/,
]

/** Whether YAML or Helm reads an unquoted tag as a number, and so may hand on a different text. */
export function readsAsNumber(tag: string): boolean {
  return NUMBERS.some((number) => number.test(tag))
}
