import { CodedError } from '../domain/errors.ts'
import { clip } from '../domain/text/clip.ts'

/**
 * Does something that never fails. Where it does all the same, that is told as a fault of this program: what it would have found is not
 * known, and must not pass as nothing. `what` can stand before " failed".
 */
export function unfailing<T>(what: () => string, act: () => T): T {
  try {
    return act()
  } catch (error) {
    if (error instanceof CodedError) throw error
    const why = clip(error instanceof Error ? `${error.name}: ${error.message}` : String(error))
    throw new CodedError('SCAN_FAILED', `${what()} failed, which is a fault of immutable-tag (${why}).`, {
      remedy: [
        'Report it with this message and, if you may, with the file. What would have been found is not known: do not take the tree as clean.',
        'Until it is mended, turn off the rule that is named, or put the file into `.immutable-tag-ignore`.',
      ],
      cause: error,
    })
  }
}
