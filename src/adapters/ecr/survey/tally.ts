import type { EcrAction } from '../faults.ts'

/** Counts calls for the log. */
export interface Tally {
  count(action: EcrAction, throttled: boolean): void
  /** `12 DescribeImages (1 throttled), 1 DescribeRepositories`. */
  told(): string
}

export function tally(): Tally {
  const counts = new Map<EcrAction, { calls: number; throttled: number }>()
  return {
    count(action, throttled) {
      const counted = counts.get(action) ?? { calls: 0, throttled: 0 }
      counted.calls += 1
      counted.throttled += Number(throttled)
      counts.set(action, counted)
    },
    told: () =>
      [...counts]
        .map(
          ([action, { calls, throttled }]) => `${calls} ${action}${throttled > 0 ? ` (${throttled} throttled)` : ''}`,
        )
        .toSorted()
        .join(', '),
  }
}
