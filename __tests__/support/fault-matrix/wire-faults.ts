import { setTimeout as sleep } from 'node:timers/promises'
import type { Socket } from 'node:net'
import { answerOf, headOf, type Answer } from './answer.ts'
import { callFault, type CallFault, type Family, type Meeting } from './fault.ts'

/** The bytes that still leave the front before the connection breaks off. */
type Part = (answer: Answer) => Buffer

interface Place {
  readonly name: string
  /** Null where the upstream is never asked. */
  readonly part: Part | null
}

const PLACES: readonly Place[] = [
  { name: 'after-request', part: null },
  { name: 'before-status-line', part: () => Buffer.alloc(0) },
  { name: 'after-1-byte', part: (answer) => head(answer).subarray(0, 1) },
  { name: 'mid-headers', part: (answer) => head(answer).subarray(0, Math.floor(head(answer).length / 2)) },
  { name: 'after-headers', part: head },
  { name: 'after-1-body-byte', part: (answer) => upTo(answer, 1) },
  { name: 'half-body', part: (answer) => upTo(answer, Math.floor(answer.body.length / 2)) },
  { name: 'one-byte-short', part: (answer) => upTo(answer, Math.max(0, answer.body.length - 1)) },
  { name: 'without-last-chunk', part: chunked },
]

function head(answer: Answer): Buffer {
  return Buffer.from(headOf(answer, 'length'), 'latin1')
}

function upTo(answer: Answer, length: number): Buffer {
  return Buffer.concat([head(answer), answer.body.subarray(0, length)])
}

function chunked(answer: Answer): Buffer {
  const size = `${answer.body.length.toString(16)}\r\n`
  return Buffer.concat([Buffer.from(headOf(answer, 'chunks') + size, 'latin1'), answer.body, Buffer.from('\r\n')])
}

interface Manner {
  readonly name: string
  readonly family: Family
  readonly end: (socket: Socket) => void
}

const MANNERS: readonly Manner[] = [
  { name: 'reset', family: 'reset', end: (socket) => socket.resetAndDestroy() },
  { name: 'close', family: 'closed', end: (socket) => socket.end() },
  { name: 'hang', family: 'hang', end: () => {} },
]

/** A reset overtakes the bytes before it unless they are read by then. */
const READ_MS = 20

/** The connection breaks off, or falls silent, at each place of an answer that makes a difference. */
export const CUTS: readonly CallFault[] = MANNERS.flatMap(({ name, family, end }) =>
  PLACES.map((place) =>
    callFault(`${name}:${place.name}`, family, async (meeting) => {
      if (place.part !== null) await write(meeting.socket, place.part(whole(await meeting.upstream())))
      if (name === 'reset') await sleep(READ_MS)
      end(meeting.socket)
      return null
    }),
  ),
)

/** An answer of no length has no half. */
function whole(answer: Answer): Answer {
  return answer.body.length > 2 ? answer : { ...answer, body: Buffer.from('{"padding":""}') }
}

/** Done when the bytes have left, or when nobody takes them any more. */
function write(socket: Socket, bytes: Buffer): Promise<void> {
  return new Promise((resolve) => {
    if (bytes.length === 0 || socket.destroyed) resolve()
    else socket.write(bytes, () => resolve())
  })
}

const DRIP_MS = 50

/** Writes the same byte again and again, until the client has enough. */
async function drip({ socket }: Meeting, first: string, byte: string): Promise<null> {
  await write(socket, Buffer.from(first, 'latin1'))
  while (!socket.destroyed) {
    await write(socket, Buffer.from(byte, 'latin1'))
    await sleep(DRIP_MS)
  }
  return null
}

const JSON_HEAD = 'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n'
const ENDLESS_HEAD = `${JSON_HEAD}connection: close\r\n\r\n`

export const SLOW: readonly CallFault[] = [
  callFault('slow:status-line', 'slow', (meeting) => drip(meeting, 'HTTP/1.1 200 ', 'O')),
  callFault('slow:headers', 'slow', (meeting) => drip(meeting, `${JSON_HEAD}x-slow: `, 'a')),
  callFault('slow:body', 'slow', (meeting) => drip(meeting, `${JSON_HEAD}content-length: 1000000\r\n\r\n{`, ' ')),
  callFault('slow:chunks', 'slow', (meeting) =>
    drip(meeting, `${JSON_HEAD}transfer-encoding: chunked\r\n\r\n1\r\n{\r\n`, '1\r\n \r\n'),
  ),
]

/** In bytes, of an answer that has no end: no client should have come so far. */
const FLOOD = 64 * 1024 * 1024
const BLOCK = 256 * 1024

async function flood({ socket }: Meeting, first: string, byte: string): Promise<null> {
  await write(socket, Buffer.from(ENDLESS_HEAD + first, 'latin1'))
  const block = Buffer.alloc(BLOCK, byte)
  for (let sent = 0; sent < FLOOD && !socket.destroyed; sent += BLOCK) await write(socket, block)
  socket.end()
  return null
}

export const FLOODS: readonly CallFault[] = [
  callFault('endless:white-space', 'truncated', (meeting) => flood(meeting, '{', ' ')),
  callFault('endless:string', 'truncated', (meeting) => flood(meeting, '{"text":"', 'a')),
  // V8 takes a third of a second for each megabyte of it before it refuses.
  callFault('endless:nesting', 'truncated', (meeting) => flood(meeting, '', '[')),
]

/** Bytes that are no answer of HTTP, and a connection that is closed after them. */
const MALFORMED: Readonly<Record<string, string>> = {
  'another-protocol': 'SSH-2.0-OpenSSH_9.6\r\n',
  'binary-noise': '\x00\xff\x16\x03'.repeat(64),
  'HTTP/0.9': '{}',
  'status-word': 'HTTP/1.1 OK fine\r\n\r\n{}',
  'status-0': 'HTTP/1.1 0 Nothing\r\ncontent-length: 2\r\n\r\n{}',
  'status-999': 'HTTP/1.1 999 Unknown\r\ncontent-length: 2\r\n\r\n{}',
  '1xx-only': 'HTTP/1.1 100 Continue\r\n\r\n'.repeat(3),
  '103-only': 'HTTP/1.1 103 Early Hints\r\nlink: </>; rel=preload\r\n\r\n',
  '101-upgrade': 'HTTP/1.1 101 Switching Protocols\r\nupgrade: websocket\r\nconnection: upgrade\r\n\r\n',
  'headers-too-long': `HTTP/1.1 200 OK\r\nx-long: ${'a'.repeat(256 * 1024)}\r\ncontent-length: 2\r\n\r\n{}`,
  'headers-too-many': `HTTP/1.1 200 OK\r\n${'x-many: aaaaaaaa\r\n'.repeat(20_000)}content-length: 2\r\n\r\n{}`,
  'header-name': 'HTTP/1.1 200 OK\r\nx bad name\x01: 1\r\ncontent-length: 2\r\n\r\n{}',
  'header-value': 'HTTP/1.1 200 OK\r\nx-bad: a\x00b\r\ncontent-length: 2\r\n\r\n{}',
  'length-negative': 'HTTP/1.1 200 OK\r\ncontent-length: -2\r\n\r\n{}',
  'lengths-differ': 'HTTP/1.1 200 OK\r\ncontent-length: 2\r\ncontent-length: 20\r\n\r\n{}',
  'length-and-chunks': 'HTTP/1.1 200 OK\r\ncontent-length: 2\r\ntransfer-encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n',
  'chunk-size': 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n',
}

export const NOT_HTTP: readonly CallFault[] = Object.entries(MALFORMED).map(([name, bytes]) =>
  callFault(`not-http:${name}`, 'not HTTP', async ({ socket }) => {
    await write(socket, Buffer.from(bytes, 'latin1'))
    socket.end()
    return null
  }),
)

/** Answers that are well-formed and hold nothing. */
export const NOTHING: readonly CallFault[] = [
  callFault('empty:200', 'empty', () => answerOf(200, 'application/json', '')),
  callFault('empty:200-without-headers', 'empty', async ({ socket }) => {
    await write(socket, Buffer.from('HTTP/1.1 200 OK\r\n\r\n'))
    socket.end()
    return null
  }),
  ...[202, 204, 205, 304].map((status) => callFault(`empty:${status}`, 'empty', () => answerOf(status, null, ''))),
]
