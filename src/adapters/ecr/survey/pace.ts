import { setTimeout as sleep } from 'node:timers/promises'

/** How fast a registry is asked. */
export interface Pace {
  /** Waits for the next place in the row. */
  turn(): Promise<void>
  /** A call was answered: back towards the full rate, in small steps. */
  answered(): void
  /** A call was throttled: a fifth slower. */
  throttled(): void
}

const CUT = 0.8

/** Calls that were under way together are throttled together, and are one sign. */
const CUT_EVERY_MS = 1000

/** Of the full rate, what each answered call gives back. Where one call of twenty is throttled, most of the rate remains. */
const STEP = 0.01

/** Of the full rate, however much is throttled. */
const SLOWEST = 0.05

/** At most `rate` turns a second. */
export function paceOf(rate: number): Pace {
  let current = rate
  let next = 0
  let lastCut = Number.NEGATIVE_INFINITY
  return {
    async turn() {
      const now = performance.now()
      const start = Math.max(now, next)
      next = start + 1000 / current
      // Timers count in whole milliseconds; what is skipped here is waited for later.
      if (start - now >= 1) await sleep(start - now)
    },
    answered() {
      current = Math.min(rate, current + rate * STEP)
    },
    throttled() {
      const now = performance.now()
      if (now - lastCut < CUT_EVERY_MS) return
      lastCut = now
      current = Math.max(rate * SLOWEST, current * CUT)
    },
  }
}
