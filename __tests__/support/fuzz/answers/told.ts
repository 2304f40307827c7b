/** What an answer says if it is read by the letter: by own members alone, of the kinds that the models name. */
export type Told = Readonly<Record<string, unknown>>

/** An object of the text, as `JSON.parse` has it; empty for what is none. */
export function toldBy(text: string): Told {
  try {
    return told(JSON.parse(text))
  } catch {
    return {}
  }
}

export function told(value: unknown): Told {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.assign(Object.create(null) as object, Object.fromEntries(Object.entries(value)))
    : {}
}

export function listTold(value: unknown): readonly Told[] {
  return Array.isArray(value) ? value.map(told) : []
}

/** Whether a setting keeps a tag where it is, under every reading of its filters; written apart from what it tells on. */
export function keeps(
  { imageTagMutability: mode, imageTagMutabilityExclusionFilters: filters }: Told,
  tag: string,
): boolean {
  if (mode === 'IMMUTABLE') return true
  if (!Array.isArray(filters) || filters.length === 0) return false
  const known = listTold(filters)
  const patterns = known.map(({ filter, filterType }) => (filterType === 'WILDCARD' ? String(filter) : ''))
  if (patterns.includes('')) return false
  if (mode === 'IMMUTABLE_WITH_EXCLUSION')
    return patterns.every((pattern) => !expressionOf(pattern, '', '.*', 'i').test(tag))
  return mode === 'MUTABLE_WITH_EXCLUSION' && patterns.some((pattern) => expressionOf(pattern, '^', '.+', '').test(tag))
}

function expressionOf(pattern: string, anchor: '' | '^', star: string, flags: string): RegExp {
  const pieces = pattern.split('*').map((piece) => piece.replaceAll(/[^A-Za-z0-9]/g, String.raw`\$&`))
  return new RegExp(`${anchor}${pieces.join(star)}${anchor && '$'}`, flags)
}
