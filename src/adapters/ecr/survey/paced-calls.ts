import { setTimeout as sleep } from 'node:timers/promises'
import type { FaultCode } from '../../../domain/verdict/verdict.ts'
import type { EcrCalls } from '../client.ts'
import { startDeadline } from '../deadline.ts'
import { type EcrAction, faultCode } from '../faults.ts'
import { limit } from '../limit.ts'
import { paceOf } from './pace.ts'
import type { Tally } from './tally.ts'

/** The calls that a survey makes. */
export type SurveyCalls = Pick<
  EcrCalls,
  | 'describeRepositories'
  | 'describeImages'
  | 'describeCreationTemplates'
  | 'describePullThroughCacheRules'
  | 'getLifecyclePolicy'
>

export interface Pacing {
  readonly rate: number
  readonly concurrency: number
  readonly deadlineMs: number
  readonly tally: Tally
}

/** With one call of twenty throttled, one of ten million million is lost. */
const THROTTLED_ATTEMPTS = 10

const FAILED_ATTEMPTS = 3

const FIRST_WAIT_MS = 200
const LONGEST_WAIT_MS = 10_000

/** What another attempt may mend. A denial is final. */
const PASSING: ReadonlySet<FaultCode> = new Set([
  'ECR_SERVER_ERROR',
  'AWS_CLOCK_SKEW',
  'NETWORK_DNS',
  'NETWORK_REFUSED',
  'NETWORK_RESET',
  'NETWORK_TIMEOUT',
])

/** What says of the registry, or the way to it, that nothing will be answered; a denial or a missing repository is an answer. */
const UNANSWERED = /^(?:AWS_|NETWORK_|ECR_THROTTLED$|ECR_SERVER_ERROR$|UNEXPECTED_FAILURE$)/

/** Calls in a row without an answer, after which no more are made: each may have waited for minutes. */
const GIVE_UP_AFTER = 20

export type Ask = <T>(action: EcrAction, send: (calls: EcrCalls) => Promise<T>) => Promise<T>

/** The calls of one registry. */
export function pacedCalls(client: EcrCalls, pacing: Pacing): SurveyCalls {
  const ask = asking(client, pacing)
  return {
    describeRepositories: (input) => ask('DescribeRepositories', (calls) => calls.describeRepositories(input)),
    describeImages: (input) => ask('DescribeImages', (calls) => calls.describeImages(input)),
    describeCreationTemplates: (input) =>
      ask('DescribeRepositoryCreationTemplates', (calls) => calls.describeCreationTemplates(input)),
    describePullThroughCacheRules: (input) =>
      ask('DescribePullThroughCacheRules', (calls) => calls.describePullThroughCacheRules(input)),
    getLifecyclePolicy: (input) => ask('GetLifecyclePolicy', (calls) => calls.getLifecyclePolicy(input)),
  }
}

/** Calls of a registry that cannot be asked. */
export function refusingCalls(reason: Error): SurveyCalls {
  const refuse = (): Promise<never> => Promise.reject(reason)
  return {
    describeRepositories: refuse,
    describeImages: refuse,
    describeCreationTemplates: refuse,
    describePullThroughCacheRules: refuse,
    getLifecyclePolicy: refuse,
  }
}

/**
 * Makes calls to one registry: no faster than its pace, no more at once than may be, and tried again for as long as it may help.
 * The SDK's own retries are not used: they stop once five hundred of its tokens are spent, and know no pace.
 */
export function asking(client: EcrCalls, { rate, concurrency, deadlineMs, tally }: Pacing): Ask {
  const pace = paceOf(rate)
  const limited = limit(concurrency)
  let unanswered = 0

  const attempt: Ask = async (action, send) => {
    await pace.turn()
    try {
      const answer = await send(client)
      pace.answered()
      tally.count(action, false)
      return answer
    } catch (error) {
      const throttled = faultCode(error) === 'ECR_THROTTLED'
      if (throttled) pace.throttled()
      tally.count(action, throttled)
      throw error
    }
  }

  const persevere: Ask = async (action, send) => {
    const end = Date.now() + deadlineMs
    const deadline = startDeadline(deadlineMs)
    try {
      for (let count = 1; ; count += 1) {
        try {
          return await attempt(action, (calls) => send(calls.under(deadline)))
        } catch (error) {
          const wait = waitAfter(count)
          // What failed says more than that time is up.
          if (count >= attemptsAfter(faultCode(error)) || Date.now() + wait >= end) throw error
          await sleep(wait)
        }
      }
    } finally {
      deadline.close()
    }
  }

  let last: unknown = null
  return (action, send) =>
    limited(async () => {
      if (unanswered >= GIVE_UP_AFTER) throw last
      try {
        const answer = await persevere(action, send)
        unanswered = 0
        return answer
      } catch (error) {
        unanswered = UNANSWERED.test(faultCode(error)) ? unanswered + 1 : 0
        last = error
        throw error
      }
    })
}

function attemptsAfter(code: FaultCode): number {
  if (code === 'ECR_THROTTLED') return THROTTLED_ATTEMPTS
  return PASSING.has(code) ? FAILED_ATTEMPTS : 1
}

/** Half of it by chance, so that calls that were throttled together do not come back together. */
function waitAfter(count: number): number {
  const longest = Math.min(FIRST_WAIT_MS * 2 ** (count - 1), LONGEST_WAIT_MS)
  return longest * (0.5 + Math.random() / 2)
}
