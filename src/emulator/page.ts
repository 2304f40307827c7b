import { inOrder } from '../domain/sorted.ts'
import { invalidParameter } from './ecr-error.ts'
import { optionalInteger, optionalText, type Input } from './parameters.ts'

const PAGE_SIZE = 100

export interface PageRequest {
  readonly size: number
  /** The key of the last entry of the page before. */
  readonly after: string | null
}

/** `nextToken` and `maxResults`, which ECR takes only where the request names nothing in particular. */
export function pageRequest(input: Input, named: string | null): PageRequest {
  const size = optionalInteger(input, 'maxResults', 1, 1000)
  const token = optionalText(input, 'nextToken')
  if (named !== null && (size !== undefined || token !== undefined)) {
    const name = size === undefined ? 'nextToken' : 'maxResults'
    throw invalidParameter(name, `This option cannot be used when you specify ${named}`)
  }
  return { size: size ?? PAGE_SIZE, after: token === undefined ? null : keyOf(token) }
}

/** One page of entries that are sorted by key, and the token to the next. */
export function page<Entry>(
  entries: readonly Entry[],
  key: (entry: Entry) => string,
  { size, after }: PageRequest,
): { readonly entries: readonly Entry[]; readonly nextToken?: string } {
  const rest = after === null ? entries : entries.filter((entry) => key(entry) > after)
  const taken = lowest(rest, key, size)
  const last = taken.at(-1)
  return last === undefined || taken.length === rest.length
    ? { entries: taken }
    : { entries: taken, nextToken: tokenOf(key(last)) }
}

/** The first `size` in the order of their keys. Sorts no more than twice as many at a time: a page is little of a long list. */
function lowest<Entry>(entries: readonly Entry[], key: (entry: Entry) => string, size: number): Entry[] {
  const byKey = (a: Entry, b: Entry): number => inOrder(key(a), key(b))
  let taken: Entry[] = []
  let highest: string | null = null
  for (const entry of entries) {
    if (highest !== null && key(entry) >= highest) continue
    taken.push(entry)
    if (taken.length < 2 * size) continue
    taken = taken.toSorted(byKey).slice(0, size)
    highest = key(taken[size - 1]!)
  }
  return taken.toSorted(byKey).slice(0, size)
}

const TOKEN_MARK = 'after:'

function tokenOf(key: string): string {
  return Buffer.from(TOKEN_MARK + key).toString('base64')
}

function keyOf(token: string): string {
  const plain = Buffer.from(token, 'base64').toString()
  if (!plain.startsWith(TOKEN_MARK)) throw invalidParameter('nextToken', 'Invalid parameter: nextToken')
  return plain.slice(TOKEN_MARK.length)
}
