import { setTimeout as sleep } from 'node:timers/promises'
import type { FaultCode } from '../../domain/verdict/verdict.ts'
import { type Deadline, startDeadline } from './deadline.ts'
import { faultCode } from './faults.ts'

export interface Perseverance {
  /** For all attempts, and the waiting in between, in milliseconds. */
  readonly deadlineMs: number
  /** Whether another attempt may mend what failed. What is throttled is tried again anyway. */
  readonly isPassing: (code: FaultCode, error: unknown) => boolean
}

/** With one call of twenty throttled, one of ten million million is lost. */
const THROTTLED_ATTEMPTS = 10

const FAILED_ATTEMPTS = 3

const FIRST_WAIT_MS = 200
const LONGEST_WAIT_MS = 10_000

/** Repeats what fails for now, each time after a longer wait, for as long as time is left. */
export async function persevere<T>(
  { deadlineMs, isPassing }: Perseverance,
  attempt: (deadline: Deadline) => Promise<T>,
): Promise<T> {
  const end = Date.now() + deadlineMs
  const deadline = startDeadline(deadlineMs)
  const failures: unknown[] = []
  try {
    for (;;) {
      try {
        return await attempt(deadline)
      } catch (error) {
        // That a service throttles, or fails, says more than that time is up.
        if (deadline.signal.aborted) throw failures.findLast((failure) => !isTimeout(failure)) ?? error
        failures.push(error)
        const wait = waitAfter(failures.length)
        if (failures.length >= attemptsAfter(error, isPassing) || Date.now() + wait >= end) throw error
        await sleep(wait)
      }
    }
  } finally {
    deadline.close()
  }
}

function isTimeout(error: unknown): boolean {
  return faultCode(error) === 'NETWORK_TIMEOUT'
}

function attemptsAfter(error: unknown, isPassing: Perseverance['isPassing']): number {
  const code = faultCode(error)
  if (code === 'ECR_THROTTLED') return THROTTLED_ATTEMPTS
  return isPassing(code, error) ? FAILED_ATTEMPTS : 1
}

/** Half of it by chance, so that calls that were throttled together do not come back together. */
function waitAfter(count: number): number {
  const longest = Math.min(FIRST_WAIT_MS * 2 ** (count - 1), LONGEST_WAIT_MS)
  return longest * (0.5 + Math.random() / 2)
}
