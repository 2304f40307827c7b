import type { Reading } from '../../../domain/audit/reading.ts'
import type { EcrAction, Explain, Failure } from '../faults.ts'

/** Thrown where a failure is known already, and no error tells of it. */
export class NotTaken extends Error {
  override readonly name = 'NotTaken'
  readonly failure: Failure

  constructor(failure: Failure) {
    super(failure.detail)
    this.failure = failure
  }
}

export function unread(failure: Failure): Extract<Reading<never>, { state: 'unread' }> {
  return { state: 'unread', failure }
}

/** What the work gives, or why it gives nothing. */
export async function readingOf<T>(action: EcrAction, explain: Explain, work: () => Promise<T>): Promise<Reading<T>> {
  try {
    return { state: 'read', value: await work() }
  } catch (error) {
    return unread(explain(action, error))
  }
}
