import { createHash } from 'node:crypto'
import type { Target } from '../verdict/admission.ts'

/**
 * A key for `concurrency.group` that runs share exactly when they would push one tag to the same places, so that the second
 * waits for the first and then finds its image there.
 */
export function concurrencyGroup(tag: string, targets: readonly Target[]): string {
  const places = targets.flatMap(({ place }) => (place.kind === 'repository' ? [place.uri] : []))
  const digest = createHash('sha256')
    .update([...new Set(places)].toSorted().join('\n'))
    .digest('hex')
  return `immutable-tag-${tag}-${digest.slice(0, 12)}`
}
