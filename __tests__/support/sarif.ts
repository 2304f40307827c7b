import { toBeValidSarifLog } from '@microsoft/jest-sarif'

/** The matcher by itself: its types are those of a jest with globals, which this project's tests import instead. */
const judge = toBeValidSarifLog as unknown as (log: object) => {
  readonly pass: boolean
  readonly message: () => string
}

/** What the schema of SARIF 2.1.0 says against a log, or null. */
export function sarifFault(text: string): string | null {
  const { pass, message } = judge(JSON.parse(text) as object)
  return pass ? null : message()
}
