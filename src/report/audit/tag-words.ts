import type { TagInUse } from '../../domain/audit/audited-repository.ts'
import { dayOf } from './day.ts'
import { inARow } from './plural.ts'

/** What a tag stands for, and since when, in a sentence. */
export function standing({ tag, digest, pushedAt, lastPulledAt, archived }: TagInUse): string {
  const pushed = pushedAt === null ? '' : `, pushed on ${dayOf(pushedAt)}`
  const pulled = lastPulledAt === null ? ', no pull recorded' : `, last pulled on ${dayOf(lastPulledAt)}`
  return `${code(tag)} stands for ${code(digest)} today${pushed}${pulled}${archived ? ', archived' : ''}.`
}

/** The tags of a list that may be longer than what is told of it. */
export function named(tags: readonly string[], count: number): string {
  return inARow([...tags.map(code), ...beyond(count, tags.length)])
}

/** `4 more`; nothing where all were told. */
export function beyond(count: number, told: number): string[] {
  return count > told ? [`${count - told} more`] : []
}

/** Data, in a sentence that sets code in backticks. */
export function code(text: string): string {
  return `\`${text}\``
}
