import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import type { Fault } from '../support/fault-matrix/fault.ts'
import { startFront } from '../support/fault-matrix/front.ts'
import { BODY, faultOf, type FrontWorld, startFrontWorld, TYPE } from '../support/fault-matrix/front-world.ts'
import { nameCall } from '../support/fault-matrix/name-call.ts'
import { post } from '../support/fault-matrix/post.ts'
import { exchangeRaw } from '../support/fault-matrix/raw-exchange.ts'

let world: FrontWorld

beforeAll(async () => {
  world = await startFrontWorld()
})

afterEach(() => world.reset())

afterAll(() => world.close())

const HEAD = `HTTP/1.1 200 Answer\r\ncontent-type: ${TYPE}\r\ncontent-length: ${BODY.length}\r\n\r\n`
const CHUNKED =
  `HTTP/1.1 200 Answer\r\ncontent-type: ${TYPE}\r\ntransfer-encoding: chunked\r\n\r\n` +
  `${BODY.length.toString(16)}\r\n${BODY}\r\n`

const PLACES = [
  ['after-request', ''],
  ['before-status-line', ''],
  ['after-1-byte', 'H'],
  ['mid-headers', HEAD.slice(0, Math.floor(HEAD.length / 2))],
  ['after-headers', HEAD],
  ['after-1-body-byte', `${HEAD}{`],
  ['half-body', HEAD + BODY.slice(0, Math.floor(BODY.length / 2))],
  ['one-byte-short', HEAD + BODY.slice(0, -1)],
  ['without-last-chunk', CHUNKED],
] as const

const ENDS = [
  ['reset', 'reset'],
  ['close', 'closed'],
  ['hang', 'open'],
] as const

describe('a connection', () => {
  it.each(
    ENDS.flatMap(([manner, end]) => PLACES.map(([place, bytes]) => [`${manner}:${place}`, { bytes, end }] as const)),
  )('breaks off at %s', async (id, expected) => {
    expect(await world.meet(id, { quietMs: id.startsWith('hang') ? 250 : 5000 })).toEqual(expected)
    expect(world.asked).toHaveLength(id.endsWith('after-request') ? 0 : 1)
  })

  it('that hangs is let go of by a reset of the front', async () => {
    const answer = world.meet('hang:half-body', { quietMs: 5000 })
    while (world.front.met.length === 0) await new Promise((resolve) => setTimeout(resolve, 5))
    world.front.reset()
    expect((await answer).end).toBe('closed')
  })

  it.each([
    ['slow:status-line', 'HTTP/1.1 200 ', 'O'],
    ['slow:headers', 'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nx-slow: ', 'a'],
    ['slow:body', 'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 1000000\r\n\r\n{', ' '],
    [
      'slow:chunks',
      'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n1\r\n{\r\n',
      '1\r\n \r\n',
    ],
  ])('trickles at %s', async (id, first, byte) => {
    const started = Date.now()
    const { bytes, end } = await world.meet(id, { quietMs: 5000, most: first.length + 4 * byte.length })
    expect(bytes.startsWith(first + byte.repeat(4))).toBe(true)
    expect(Date.now() - started).toBeGreaterThanOrEqual(140)
    expect(end).toBe('open')
  })

  it.each([
    ['endless:white-space', '{', ' '],
    ['endless:string', '{"text":"', 'a'],
  ])('is flooded by %s until the client has enough', async (id, first, byte) => {
    const { bytes, end } = await world.meet(id, { most: 1_000_000 })
    const body = bytes.split('\r\n\r\n')[1]!
    expect(body.slice(0, first.length)).toBe(first)
    expect(body.slice(first.length, 900_000)).toBe(byte.repeat(900_000 - first.length))
    expect(end).toBe('open')
  })

  it.each([
    ['endless:white-space', 64 * 1024 * 1024 + 1],
    ['endless:nesting', 64 * 1024 * 1024],
  ])('is closed by %s after so many bytes', async (id, size) => {
    const { bytes, end } = await world.meet(id)
    expect([bytes.split('\r\n\r\n')[1]!.length, end]).toEqual([size, 'closed'])
  })

  it.each([
    ['not-http:another-protocol', 'SSH-2.0-OpenSSH_9.6\r\n'],
    ['not-http:binary-noise', '\x00\xff\x16\x03'.repeat(64)],
    ['not-http:HTTP/0.9', '{}'],
    ['not-http:status-word', 'HTTP/1.1 OK fine\r\n\r\n{}'],
    ['not-http:status-0', 'HTTP/1.1 0 Nothing\r\ncontent-length: 2\r\n\r\n{}'],
    ['not-http:status-999', 'HTTP/1.1 999 Unknown\r\ncontent-length: 2\r\n\r\n{}'],
    ['not-http:1xx-only', 'HTTP/1.1 100 Continue\r\n\r\n'.repeat(3)],
    ['not-http:103-only', 'HTTP/1.1 103 Early Hints\r\nlink: </>; rel=preload\r\n\r\n'],
    ['not-http:101-upgrade', 'HTTP/1.1 101 Switching Protocols\r\nupgrade: websocket\r\nconnection: upgrade\r\n\r\n'],
    ['not-http:headers-too-long', `HTTP/1.1 200 OK\r\nx-long: ${'a'.repeat(262_144)}\r\ncontent-length: 2\r\n\r\n{}`],
    [
      'not-http:headers-too-many',
      `HTTP/1.1 200 OK\r\n${'x-many: aaaaaaaa\r\n'.repeat(20_000)}content-length: 2\r\n\r\n{}`,
    ],
    ['not-http:header-name', 'HTTP/1.1 200 OK\r\nx bad name\x01: 1\r\ncontent-length: 2\r\n\r\n{}'],
    ['not-http:header-value', 'HTTP/1.1 200 OK\r\nx-bad: a\x00b\r\ncontent-length: 2\r\n\r\n{}'],
    ['not-http:length-negative', 'HTTP/1.1 200 OK\r\ncontent-length: -2\r\n\r\n{}'],
    ['not-http:lengths-differ', 'HTTP/1.1 200 OK\r\ncontent-length: 2\r\ncontent-length: 20\r\n\r\n{}'],
    [
      'not-http:length-and-chunks',
      'HTTP/1.1 200 OK\r\ncontent-length: 2\r\ntransfer-encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n',
    ],
    ['not-http:chunk-size', 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n'],
    ['empty:200-without-headers', 'HTTP/1.1 200 OK\r\n\r\n'],
  ])('is closed after %s', async (id, expected) => {
    const { bytes, end } = await world.meet(id)
    expect(bytes === expected ? 'the same' : bytes.slice(0, 1000)).toBe('the same')
    expect(end).toBe('closed')
  })
})

describe('the front', () => {
  it('passes on what meets no fault, and tells of every call', async () => {
    world.front.inject(({ index }) => index === 1, faultOf('error:ServerException'))
    const statuses = []
    for (const operation of ['DescribeRepositories', 'DescribeImages', 'DescribeImages']) {
      const { bytes } = await exchangeRaw(world.front.url, operation)
      statuses.push(bytes.slice(0, 12))
    }
    expect(statuses).toEqual(['HTTP/1.1 200', 'HTTP/1.1 500', 'HTTP/1.1 200'])
    expect(world.front.calls).toEqual([
      { index: 0, protocol: 'ecr', operation: 'DescribeRepositories' },
      { index: 1, protocol: 'ecr', operation: 'DescribeImages' },
      { index: 2, protocol: 'ecr', operation: 'DescribeImages' },
    ])
    expect(world.front.met).toEqual([{ call: world.front.calls[1], fault: 'error:ServerException', changed: true }])
  })

  it('lets a fault meet as many calls as it is told', async () => {
    world.front.inject(() => true, faultOf('error:ServerException'), 2)
    const statuses = []
    for (let count = 0; count < 3; count += 1) statuses.push((await post(world.front.url, {})).status)
    expect(statuses).toEqual([500, 500, 200])
  })

  it('refuses a fault that befalls no call', () => {
    expect(() => world.front.inject(() => true, faultOf('dns:unresolvable'))).toThrow('a fault of the endpoint')
  })

  it('leads the URLs of an answer to itself, or to where it is told', async () => {
    const behind = await startFront(world.front.url, nameCall)
    try {
      world.front.inject(() => true, { ...faultOf('answer:{}'), apply: () => urlAnswer(world.front.url) } as Fault)
      expect((await post(behind.url, {})).body).toBe(`{"downloadUrl":"${behind.url}/layer"}`)
      behind.relocate('https://127.0.0.1:1')
      expect((await post(behind.url, {})).body).toBe('{"downloadUrl":"https://127.0.0.1:1/layer"}')
    } finally {
      await behind.close()
    }
  })
})

function urlAnswer(url: string) {
  return { status: 200, headers: {}, body: Buffer.from(`{"downloadUrl":"${url}/layer"}`) }
}
