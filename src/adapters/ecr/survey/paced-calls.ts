import type { FaultCode } from '../../../domain/verdict/verdict.ts'
import type { EcrCalls } from '../client.ts'
import { type EcrAction, faultCode } from '../faults.ts'
import { limit } from '../limit.ts'
import { persevere } from '../persevere.ts'
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
  const persevering = { deadlineMs, isPassing: (code: FaultCode) => PASSING.has(code) }
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

  let last: unknown = null
  return (action, send) =>
    limited(async () => {
      if (unanswered >= GIVE_UP_AFTER) throw last
      try {
        const answer = await persevere(persevering, (deadline) =>
          attempt(action, (calls) => send(calls.under(deadline))),
        )
        unanswered = 0
        return answer
      } catch (error) {
        unanswered = UNANSWERED.test(faultCode(error)) ? unanswered + 1 : 0
        last = error
        throw error
      }
    })
}
