import { isDottedDate } from './tag-date.ts'
import type { Span } from './tag-words.ts'

/** A number that stands in a tag as versions do: `1`, `v1.2`, `1.2.x`, `app.1.25.3`, `1.2.3rc1`. The span leaves the `v` out. */
export interface VersionLike extends Span {
  readonly text: string
  readonly parts: readonly string[]
  readonly hasV: boolean
  /** Ends in `.x`: a line of versions. */
  readonly isLine: boolean
}

/** In a part between `-` and `_`: names, a `v`, the number with a suffix as PEP 440 has it, and what a dot joins to it. */
const VERSION_PART = /^((?:[a-z]+\.)*)(v?)([0-9]+(?:\.[0-9]+)*)((?:(?:a|b|rc)[0-9]+)?)((?:\.[a-z].*)?)$/i

/** Everything in a tag that stands as versions do. A number glued to a name, `alpine3.18`, does not. */
export function versionsIn(tag: string): VersionLike[] {
  const found: VersionLike[] = []
  for (const chunk of tag.matchAll(/[^_-]+/g)) {
    const match = VERSION_PART.exec(chunk[0])
    if (match === null) continue
    const [names, v, number, suffix, rest] = match.slice(1) as [string, string, string, string, string]
    const start = chunk.index + names.length + v.length
    const isLine = rest.toLowerCase() === '.x'
    const end = start + number.length + suffix.length
    const text = tag.slice(start - v.length, isLine ? chunk.index + chunk[0].length : end)
    found.push({ start, end, text, parts: number.split('.'), hasV: v !== '', isLine })
  }
  return found
}

/** Three or four numbers that are not a date. */
export function isFullVersion({ parts, isLine }: VersionLike): boolean {
  return (parts.length === 3 || parts.length === 4) && !isLine && !isDottedDate(parts)
}

/** One or two parts, where a version stands: a bare number behind a name (`build-12`) may as well count something. */
export function isFloating({ start, parts, hasV, isLine }: VersionLike): boolean {
  if (isLine) return true
  return parts.length <= 2 && parts[0]!.length <= 4 && (hasV || start === 0 || parts.length === 2)
}

/** A version as a part of its own: in `app-1.2.3` or `v1.2.3-arm64`, not in `11.2.3` nor in `0.1.2.3`. */
export function findVersion(text: string, version: string): Span | null {
  if (version === '') return null
  for (let start = text.indexOf(version); start >= 0; start = text.indexOf(version, start + 1)) {
    const end = start + version.length
    const before = text.slice(Math.max(start - 2, 0), start)
    const after = text.slice(end, end + 2)
    const begins = /(?:^|[._-])v?$/i.test(before) && !/[0-9]\./.test(before)
    if (begins && /^(?:$|[._-])/.test(after) && !/\.[0-9]/.test(after)) return { start, end }
  }
  return null
}
