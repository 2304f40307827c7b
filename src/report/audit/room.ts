/** What a part of a page may take. */
export interface Room {
  readonly count: number
  readonly bytes: number
}

const encoder = new TextEncoder()

/** The first items, as many as there is room for; `rest` is how many were left out. */
export function within<T>(
  items: readonly T[],
  { count, bytes }: Room,
  textOf: (item: T) => string,
): { readonly shown: readonly T[]; readonly rest: number } {
  const shown: T[] = []
  let used = 0
  for (const item of items.slice(0, count)) {
    used += encoder.encode(textOf(item)).length
    if (used > bytes) break
    shown.push(item)
  }
  return { shown, rest: items.length - shown.length }
}
