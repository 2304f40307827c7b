/**
 * What kept a command from its work, as opposed to a verdict on a tag.
 *
 * `usage` codes mean that what was asked cannot be carried out as written, and fail in every mode. `refusal` codes mean that
 * no truthful tag can be derived from this run; `mode: report` reports them and passes.
 */
export const ERROR_KINDS = {
  INPUT_INVALID: 'usage',
  REPOSITORY_MISSING: 'usage',
  REPOSITORY_INVALID: 'usage',
  REPOSITORY_INCOMPLETE: 'usage',
  REGION_MISSING: 'usage',
  POLICY_MISSING: 'usage',
  POLICY_UNREADABLE: 'usage',
  POLICY_INVALID: 'usage',
  TEMPLATE_INVALID: 'usage',
  TEMPLATE_UNPINNED: 'usage',
  EVENT_UNREADABLE: 'usage',
  EVENT_REFUSED: 'refusal',
  COMMIT_UNKNOWN: 'refusal',
  COMMIT_MISMATCH: 'refusal',
  CHECKOUT_UNREADABLE: 'refusal',
  RELEASE_MISSING: 'refusal',
  VERSION_TOO_LONG: 'refusal',
  TEMPLATE_TOO_LONG: 'refusal',
  GITHUB_API_FAILED: 'refusal',
  SOURCE_UNREADABLE: 'usage',
  RECORD_INVALID: 'usage',
  SWITCH_STOPPED: 'usage',
  SCAN_FAILED: 'usage',
  INTERNAL: 'usage',
} as const satisfies Record<string, 'usage' | 'refusal'>

export type ErrorCode = keyof typeof ERROR_KINDS

/** An error that a user is meant to read: `message` names the input and the cause, `remedy` what to change, line by line. */
export class CodedError extends Error {
  override readonly name = 'CodedError'
  readonly code: ErrorCode
  readonly remedy: readonly string[]

  constructor(code: ErrorCode, message: string, details: { remedy?: readonly string[]; cause?: unknown } = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause })
    this.code = code
    this.remedy = details.remedy ?? []
  }

  get kind(): 'usage' | 'refusal' {
    return ERROR_KINDS[this.code]
  }
}
