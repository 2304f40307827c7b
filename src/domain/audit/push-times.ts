import type { ImageRecord } from './image-record.ts'

const DAY = 86_400_000

/** Whether an image was pushed within so many days before `asOf`. One of unknown age may have been. */
export function pushedWithin(days: number, asOf: string): (image: ImageRecord) => boolean {
  const from = Date.parse(asOf) - days * DAY
  return ({ pushedAt }) => !(instantOf(pushedAt) < from)
}

/** Milliseconds since 1970; NaN where there is no time, or no such time. */
export function instantOf(time: string | null): number {
  return time === null ? Number.NaN : Date.parse(time)
}

/** The last push of these, as it was told; null where no time is known. */
export function lastPush(images: readonly ImageRecord[]): string | null {
  let last: string | null = null
  let latest = -Infinity
  for (const { pushedAt } of images) {
    const instant = instantOf(pushedAt)
    // Of one instant in two spellings the first by code units, so that the order of images makes no difference.
    if (instant > latest || (instant === latest && pushedAt! < last!)) [last, latest] = [pushedAt, instant]
  }
  return last
}

/** For sorting: the last pushed first, those of unknown age last. */
export function byLastPush(a: string | null, b: string | null): number {
  const one = instantOf(a)
  const other = instantOf(b)
  if (Number.isNaN(one) || Number.isNaN(other)) return Number(Number.isNaN(one)) - Number(Number.isNaN(other))
  return other - one
}
