import { inOrder } from '../sorted.ts'

/** Keys of resource tags that name who answers for a repository, the surest first. A cost centre names a budget, and nobody. */
export const OWNER_KEYS: readonly string[] = [
  'owner',
  'owned-by',
  'team',
  'squad',
  'service-owner',
  'application-owner',
  'app-owner',
  'technical-owner',
  'tech-owner',
  'product-owner',
  'owner-team',
  'owner-email',
  'maintainer',
  'contact',
  'technical-contact',
]

/** What AWS takes as a value. */
const MAX_LENGTH = 256

/** The value of the first of these keys that is there and not blank, on one line. Case is ignored: `Owner` and `owner` are both written. */
export function ownerOf(tags: ReadonlyMap<string, string>, keys: readonly string[]): string | null {
  const owners = new Map<string, string>()
  // Of keys that differ in case alone the first by code units, so that the answer does not hang on AWS's order.
  for (const [key, text] of [...tags].toSorted(([one], [other]) => inOrder(one, other))) {
    const value = oneLine(text)
    if (value !== '' && !owners.has(key.toLowerCase())) owners.set(key.toLowerCase(), value)
  }
  for (const key of keys) {
    const owner = owners.get(key.toLowerCase())
    if (owner !== undefined) return owner
  }
  return null
}

function oneLine(value: string): string {
  const line = value.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim()
  // A character of two code units may be cut in two, and half of one is none.
  return line
    .slice(0, MAX_LENGTH)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd()
}
