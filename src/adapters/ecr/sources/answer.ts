import { at, textAt } from '../../../domain/json-member.ts'
import { answerError } from '../faults.ts'

export interface HttpAnswer {
  readonly status: number
  /** By name in lower case. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** What both of AWS's JSON protocols call an exception. */
const EXCEPTION_NAME = /^[A-Za-z][A-Za-z0-9._]{0,127}$/

/** An answer's JSON, always an object. Throws what the SDK would throw: an error named after the service's exception. */
export function answerOf({ status, headers, body }: HttpAnswer): object {
  const json = parsed(body)
  if (status !== 200) throw exceptionOf(status, headers, json)
  if (json === undefined) throw withStatus(new SyntaxError('the answer is no JSON'), status)
  if (typeof json !== 'object' || json === null || Array.isArray(json)) throw answerError('the answer is no object')
  return json
}

/** The HTTP status that an error came with; 0 if it came with none. */
export function statusOf(error: unknown): number {
  const status = at(error, '$metadata', 'httpStatusCode')
  return typeof status === 'number' ? status : 0
}

function exceptionOf(status: number, headers: HttpAnswer['headers'], json: unknown): Error {
  const named = headers['x-amzn-errortype'] || textAt(json, '__type') || textAt(json, 'code') || textAt(json, 'Code')
  if (!named && json === undefined)
    return withStatus(new SyntaxError(`HTTP ${status}, and the answer is no JSON`), status)
  const message = textAt(json, 'message') ?? textAt(json, 'Message') ?? textAt(json, 'errorMessage')
  // `com.amazonaws.config#ThrottlingException:http://…` is a spelling that services use on the wire.
  const name = (named ?? '').replace(/[:,].*$/s, '').replace(/^[^#]*#/, '')
  const error = new Error(message ?? `HTTP ${status}`)
  return withStatus(Object.assign(error, { name: EXCEPTION_NAME.test(name) ? name : 'Unknown' }), status)
}

function withStatus(error: Error, httpStatusCode: number): Error {
  return Object.assign(error, { $metadata: { httpStatusCode } })
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}
