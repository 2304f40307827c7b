import { CodedError } from '../../src/domain/errors.ts'

/** What a user would read of the CodedError that this throws. */
export function errorOf(attempt: () => unknown): Pick<CodedError, 'code' | 'message' | 'remedy'> {
  try {
    attempt()
  } catch (error) {
    if (!(error instanceof CodedError)) throw error
    const { code, message, remedy } = error
    return { code, message, remedy }
  }
  throw new Error('nothing was thrown')
}

/** Likewise of a promise that rejects with one. */
export async function rejectionOf(attempt: Promise<unknown>): Promise<Pick<CodedError, 'code' | 'message' | 'remedy'>> {
  const outcome = await attempt.then(
    () => () => null,
    (error: unknown) => () => {
      throw error
    },
  )
  return errorOf(outcome)
}
