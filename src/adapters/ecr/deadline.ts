import { setMaxListeners } from 'node:events'

/**
 * An end to waiting that holds whatever the thing waited for does: credential providers and child processes take no signal.
 * The timer keeps the process alive while it runs, so that an answer is given even if nothing else is left to wait for.
 */
export interface Deadline {
  readonly signal: AbortSignal
  /** The work's own outcome, or a TimeoutError once time is up. */
  within<T>(work: Promise<T>): Promise<T>
  /** Ends what is still under way. */
  close(): void
}

export function startDeadline(milliseconds: number): Deadline {
  const controller = new AbortController()
  // Every call under way listens, and Node 20 takes more than ten for a leak.
  setMaxListeners(0, controller.signal)
  const { promise: over, reject: end } = withRejection()
  const finish = (reason: Error): void => {
    end(reason)
    controller.abort(reason)
  }
  const timer = setTimeout(() => finish(timeoutError(`no answer within ${milliseconds / 1000} s`)), milliseconds)
  return {
    signal: controller.signal,
    within: (work) => Promise.race([work, over]),
    close() {
      clearTimeout(timer)
      finish(timeoutError('given up'))
    },
  }
}

function withRejection(): { promise: Promise<never>; reject: (reason: Error) => void } {
  let reject: (reason: Error) => void = () => {}
  const promise = new Promise<never>((_, rejectPromise) => {
    reject = rejectPromise
  })
  promise.catch(() => {})
  return { promise, reject }
}

function timeoutError(message: string): Error {
  return Object.assign(new Error(message), { name: 'TimeoutError' })
}
