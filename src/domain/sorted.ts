/** The place of the first that is not below `least`, in a list that is sorted; its length if there is none. */
export function firstFrom<T extends number | string>(sorted: readonly T[], least: T): number {
  let from = 0
  let to = sorted.length
  while (from < to) {
    const middle = (from + to) >>> 1
    if (sorted[middle]! < least) from = middle + 1
    else to = middle
  }
  return from
}

/** For sorting texts by code units. */
export function inOrder(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
