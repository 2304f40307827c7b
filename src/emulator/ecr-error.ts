/** An answer of ECR's that is an error: `code` is the exception's name, as in `__type`. */
export class EcrError extends Error {
  override readonly name = 'EcrError'
  readonly code: string
  /** The HTTP status that carries it: 400, whatever the exception, but for the service's own failures. */
  readonly status: number

  constructor(code: string, message: string, status = 400) {
    super(message)
    this.code = code
    this.status = status
  }
}

export function invalidParameter(parameter: string, constraint: string): EcrError {
  return new EcrError(
    'InvalidParameterException',
    `Invalid parameter at '${parameter}' failed to satisfy constraint: '${constraint}'`,
  )
}
