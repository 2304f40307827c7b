import type { Span } from '../../../span.ts'
import { csvFields, keyAndValue } from '../../../tools/value-text.ts'
import { type Alternative, textOf } from '../../../value.ts'
import type { ListEntry } from '../text.ts'

/** `flavor`: what holds for all tags. */
export interface Flavor {
  /** What `latest` may be; what is not known may be true. */
  readonly latest: readonly ('auto' | 'true' | 'false')[]
  readonly latestSpan: Span | null
  readonly prefix: Alternative
  readonly suffix: Alternative
  readonly onLatest: { readonly prefix: boolean; readonly suffix: boolean }
}

export function readFlavor(entries: readonly ListEntry[]): Flavor {
  const flavor = {
    latest: ['auto'] as Flavor['latest'],
    latestSpan: null as Span | null,
    prefix: [] as Alternative,
    suffix: [] as Alternative,
    onLatest: { prefix: false, suffix: false },
  }
  for (const { value, span } of entries) {
    const latest: Flavor['latest'][number][] = []
    for (const line of value) {
      const fields = new Map(
        csvFields(line).flatMap((field) => {
          const found = keyAndValue(field)
          return found ? [[found.key.toLowerCase(), found.value] as const] : []
        }),
      )
      const isOnLatest = textOf(fields.get('onlatest') ?? []) === 'true'
      for (const side of ['prefix', 'suffix'] as const) {
        const given = fields.get(side)
        if (!given) continue
        flavor[side] = given
        flavor.onLatest = { ...flavor.onLatest, [side]: isOnLatest }
      }
      const given = fields.get('latest')
      if (given) latest.push(latestText(given))
    }
    if (latest.length === 0) continue
    flavor.latest = latest
    flavor.latestSpan = span
  }
  return flavor
}

function latestText(given: Alternative): Flavor['latest'][number] {
  const text = textOf(given)?.trim().toLowerCase()
  return text === 'auto' || text === 'false' ? text : 'true'
}
