import { CodedError } from '../../../src/domain/errors.ts'
import { explainError, plainText } from '../../../src/report/explain.ts'
import { type Ending, toldOf } from './scenario.ts'

/** The ending of a command that throws: nothing is claimed. What is no CodedError is a fault of its own. */
export function refusal(error: unknown, rest: Partial<Ending> = {}): Ending {
  if (!(error instanceof CodedError)) {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
    return { claims: [], told: [toldOf('INTERNAL', text, [])], goesOn: false, untrue: [], text, ...rest }
  }
  const { code, message, remedy } = error
  const text = plainText(explainError(error), 'docs')
  return {
    claims: [],
    told: [toldOf(code, message, remedy)],
    goesOn: false,
    untrue: [],
    ...rest,
    text: `${text}\n${rest.text ?? ''}`,
  }
}
