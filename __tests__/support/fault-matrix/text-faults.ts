import { answerOf, htmlAnswer, withBody, withHeaders, type Answer } from './answer.ts'
import { callFault, type CallFault, type Family } from './fault.ts'

/** Of the upstream's answer, whatever its format is. */
interface Change {
  readonly id: string
  readonly family: Family
  readonly tolerable?: boolean
  readonly change: (answer: Answer) => Answer
}

const onBytes = (change: (body: Buffer) => Buffer): Change['change'] => {
  return (answer) => withBody(answer, change(answer.body))
}

const after = (bytes: Buffer | string): Change['change'] => {
  return onBytes((body) => Buffer.concat([body, Buffer.from(bytes as string)]))
}

const before = (bytes: Buffer | string): Change['change'] => {
  return onBytes((body) => Buffer.concat([Buffer.from(bytes as string), body]))
}

const typed = (contentType: string): Change['change'] => {
  return (answer) => withHeaders(answer, { 'content-type': contentType })
}

/** Bytes that are no UTF-8, at the end of every text of the answer. */
function illFormed(body: Buffer): Buffer {
  const text = body.toString('latin1')
  return Buffer.from(text.replaceAll(/(?<=[A-Za-z0-9])("|<\/)/g, '\xff\xfe$1'), 'latin1')
}

const CHANGES: readonly Change[] = [
  { id: 'body:half', family: 'truncated', change: onBytes((body) => body.subarray(0, Math.floor(body.length / 2))) },
  { id: 'body:one-byte-short', family: 'truncated', change: onBytes((body) => body.subarray(0, -1)) },
  { id: 'body:first-byte-missing', family: 'truncated', change: onBytes((body) => body.subarray(1)) },
  { id: 'body:trailing-garbage', family: 'not JSON', change: after('}garbage') },
  { id: 'body:trailing-nul', family: 'not JSON', change: after('\0') },
  { id: 'body:twice', family: 'not JSON', change: onBytes((body) => Buffer.concat([body, body])) },
  {
    id: 'body:two-lines',
    family: 'not JSON',
    change: onBytes((body) => Buffer.concat([body, Buffer.from('\n'), body])),
  },
  { id: 'body:leading-garbage', family: 'not JSON', change: before(")]}',\n") },
  { id: 'body:byte-order-mark', family: 'not JSON', tolerable: true, change: before('\ufeff') },
  { id: 'body:trailing-space', family: 'not JSON', tolerable: true, change: after(' \r\n\t') },
  { id: 'body:ill-formed-utf8', family: 'not JSON', change: onBytes(illFormed) },
  { id: 'body:utf16', family: 'not JSON', change: onBytes((body) => Buffer.from(String(body), 'utf16le')) },
  { id: 'body:binary', family: 'not JSON', change: onBytes(() => Buffer.from([0x1f, 0x8b, 8, 0, 0xff, 0xfe, 0, 1])) },
  {
    id: 'content-encoding:gzip-that-is-none',
    family: 'not JSON',
    // A client that asked for no encoding may read the text as it is.
    tolerable: true,
    change: (answer) => withHeaders(answer, { 'content-encoding': 'gzip' }),
  },
  { id: 'content-type:text/html', family: 'not JSON', tolerable: true, change: typed('text/html') },
  { id: 'content-type:empty', family: 'not JSON', tolerable: true, change: typed('') },
]

const HTML: readonly CallFault[] = [
  callFault('html:200-captive-portal', 'not JSON', () => htmlAnswer(200, 'Sign in to the network')),
  ...[400, 403, 404, 407, 429, 500, 502, 503, 504, 511].map((status) =>
    callFault(`html:${status}`, 'not JSON', () => htmlAnswer(status, `${status} from a proxy`)),
  ),
  callFault('text:200', 'not JSON', () => answerOf(200, 'text/plain', 'It works!')),
]

export const TEXT_FAULTS: readonly CallFault[] = [
  ...CHANGES.map(({ id, family, tolerable, change }) =>
    callFault(id, family, async (meeting) => change(await meeting.upstream()), tolerable),
  ),
  ...HTML,
]
