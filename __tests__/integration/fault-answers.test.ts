import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import {
  BODY,
  FAULTS,
  faultOf,
  type FrontWorld,
  REPOSITORY,
  startFrontWorld,
} from '../support/fault-matrix/front-world.ts'
import { post } from '../support/fault-matrix/post.ts'
import { exchangeRaw } from '../support/fault-matrix/raw-exchange.ts'

let world: FrontWorld

beforeAll(async () => {
  world = await startFrontWorld()
})

afterEach(() => world.reset())

afterAll(() => world.close())

const other = (change: object): string => JSON.stringify({ repositories: [{ ...REPOSITORY, ...change }] })
const listed = (repositories: unknown): string => JSON.stringify({ repositories })
const ERROR = '{"__type":"ThrottlingException","message":"Rate exceeded"}'

/** The whole body of each answer that comes in one piece, but for errors and pages. */
const BODIES: readonly (readonly [id: string, status: number, body: string])[] = [
  ['empty:200', 200, ''],
  ['empty:202', 202, ''],
  ['empty:204', 204, ''],
  ['empty:205', 205, ''],
  ['empty:304', 304, ''],
  ['body:half', 200, BODY.slice(0, Math.floor(BODY.length / 2))],
  ['body:one-byte-short', 200, BODY.slice(0, -1)],
  ['body:first-byte-missing', 200, BODY.slice(1)],
  ['body:trailing-garbage', 200, `${BODY}}garbage`],
  ['body:trailing-nul', 200, `${BODY}\0`],
  ['body:twice', 200, BODY + BODY],
  ['body:two-lines', 200, `${BODY}\n${BODY}`],
  ['body:leading-garbage', 200, `)]}',\n${BODY}`],
  ['body:byte-order-mark', 200, `\xef\xbb\xbf${BODY}`],
  ['body:trailing-space', 200, `${BODY} \r\n\t`],
  ['body:ill-formed-utf8', 200, BODY.replaceAll(/(?<=\w)"/g, '\xff\xfe"')],
  ['body:utf16', 200, BODY.replaceAll(/./g, '$&\0')],
  ['body:binary', 200, '\x1f\x8b\x08\x00\xff\xfe\x00\x01'],
  ['content-encoding:gzip-that-is-none', 200, BODY],
  ['content-type:text/html', 200, BODY],
  ['content-type:empty', 200, BODY],
  ['text:200', 200, 'It works!'],
  ['answer:{}', 200, '{}'],
  ['answer:[]', 200, '[]'],
  ['answer:[{}]', 200, '[{}]'],
  ['answer:null', 200, 'null'],
  ['answer:"text"', 200, '"text"'],
  ['answer:number', 200, '42'],
  ['answer:true', 200, 'true'],
  ['answer:deep-lists', 200, '['.repeat(100_000) + ']'.repeat(100_000)],
  ['answer:deep-objects', 200, `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`],
  ['answer:own-prototype', 200, '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}'],
  ['answer:under-prototype', 200, `{"__proto__":${BODY}}`],
  ['answer:lists-missing', 200, '{}'],
  ['answer:lists-null', 200, listed(null)],
  ['answer:lists-empty', 200, listed([])],
  ['answer:lists-of-null', 200, listed([null])],
  ['answer:lists-of-{}', 200, listed([{}])],
  ['answer:lists-of-text', 200, listed(['text'])],
  ['answer:lists-as-text', 200, listed('text')],
  ['answer:lists-as-objects', 200, listed({ 0: REPOSITORY, length: 1 })],
  ['answer:lists-with-null', 200, listed([null, REPOSITORY])],
  ['answer:lists-doubled', 200, listed([REPOSITORY, REPOSITORY])],
  ['answer:all-null', 200, other({ repositoryName: null, registryId: null, imageTagMutability: null })],
  ['answer:all-empty-text', 200, other({ repositoryName: '', registryId: '', imageTagMutability: '' })],
  ['answer:all-numbers', 200, other({ repositoryName: 42, registryId: 42, imageTagMutability: 42 })],
  [
    'answer:all-objects',
    200,
    other({
      repositoryName: { value: 'team/app' },
      registryId: { value: '123456789012' },
      imageTagMutability: { value: 'IMMUTABLE' },
    }),
  ],
  [
    'answer:all-lists',
    200,
    other({ repositoryName: ['team/app'], registryId: ['123456789012'], imageTagMutability: ['IMMUTABLE'] }),
  ],
  ['answer:unknown-enum', 200, other({ imageTagMutability: 'FROZEN' })],
  ['answer:prototype-enum', 200, other({ imageTagMutability: 'constructor' })],
  ['answer:another-repository', 200, other({ repositoryName: 'someone/else' })],
  ['answer:another-account', 200, other({ registryId: '999999999999' })],
  ['error-form:namespaced', 400, ERROR.replace('Throttling', 'com.amazonaws.ecr#Throttling')],
  ['error-form:capital-message', 400, ERROR.replace('message', 'Message')],
  ['error-form:code', 400, ERROR.replace('__type', 'code')],
  ['error-form:header', 400, '{}'],
  ['error-form:message-as-object', 400, '{"__type":"ThrottlingException","message":{"text":1}}'],
  ['error-form:type-as-number', 400, '{"__type":42,"message":"Rate exceeded"}'],
]

describe('an answer', () => {
  it.each(BODIES)('is given whole by %s', async (id, status, body) => {
    const answer = await world.read(id)
    expect(answer.status).toBe(status)
    expect(answer.body === body ? 'the same' : answer.body.slice(0, 1000)).toBe('the same')
    expect(answer.headers.get('content-length') ?? '0').toBe(String(body.length))
  })

  it.each([
    ['content-encoding:gzip-that-is-none', 'content-encoding', 'gzip'],
    ['content-type:text/html', 'content-type', 'text/html'],
    ['content-type:empty', 'content-type', ''],
    ['error-form:header', 'x-amzn-errortype', 'ThrottlingException:http://example.com/'],
    ['html:200-captive-portal', 'content-type', 'text/html; charset=utf-8'],
    ['clock:InvalidSignatureException-no-date', 'date', 'half past nine'],
  ])('has the header of %s', async (id, name, value) => {
    expect((await world.read(id)).headers.get(name)).toBe(value)
  })

  it.each([
    ['clock:InvalidSignatureException-hours-ahead', 6],
    ['clock:RequestTimeTooSkewed-hours-behind', -6],
  ])('has the date of %s', async (id, hours) => {
    const answer = await world.read(id)
    expect(answer.status).toBe(403)
    expect(answer.body).toContain('Signature expired: ')
    const date = Date.parse(answer.headers.get('date')!)
    expect(Math.round((date - Date.now()) / 60_000)).toBe(hours * 60)
  })

  it.each(FAULTS.filter(({ id }) => id.startsWith('html:')).map(({ id }) => id))('is a page by %s', async (id) => {
    const { status, body } = await world.read(id)
    expect(`html:${status}`).toBe(id.replace('-captive-portal', ''))
    expect(body).toMatch(/^<!doctype html><html>.*<\/html>\n$/)
  })

  it.each(FAULTS.filter(({ id }) => /^error:\d+-without-body$/.test(id)).map(({ id }) => id))(
    'is none by %s',
    async (id) => {
      const { status, body, headers } = await world.read(id)
      expect([`error:${status}-without-body`, body, headers.get('content-length')]).toEqual([id, '', '0'])
    },
  )

  it.each([
    ['error:AccessDeniedException', 400, /is not authorized to perform/],
    ['error:ExpiredTokenException', 400, /is expired$/],
    ['error:InvalidParameterException', 400, /was answered$/],
    ['error:RepositoryNotFoundException', 400, /was answered$/],
    ['error:ServerException', 500, /was answered$/],
    ['error:ServiceUnavailable', 503, /was answered$/],
    ['error:ThrottlingException', 400, /^Rate exceeded$/],
    ['error:UnknownOperationException', 404, /was answered$/],
    ['error:SomethingNobodyKnowsException', 400, /was answered$/],
    ['error:__proto__', 400, /was answered$/],
  ])('is the error of %s', async (id, status, message) => {
    const answer = await world.read(id)
    const said = JSON.parse(answer.body) as Readonly<Record<string, string>>
    expect([answer.status, `error:${said['__type']}`]).toEqual([status, id])
    expect(said['message']).toMatch(message)
  })

  it('expires after the first call', async () => {
    world.front.inject(() => true, faultOf('credentials:expire-after-the-first-call'))
    const bodies = []
    for (let count = 0; count < 3; count += 1) {
      const { bytes } = await exchangeRaw(world.front.url, 'DescribeRepositories')
      bodies.push(bytes.split('\r\n\r\n')[1])
    }
    const expired =
      '{"__type":"ExpiredTokenException","message":"The security token included in the request is expired"}'
    expect(bodies).toEqual([BODY, expired, expired])
    expect(world.front.met.map(({ changed }) => changed)).toEqual([false, true, true])
  })

  it.each([
    ['pages:same-token', ['the-same', 'the-same', 'the-same'], 1],
    ['pages:new-tokens', ['token-0', 'token-1', 'token-2'], 1],
    ['pages:new-tokens-and-nothing-else', ['token-0', 'token-1', 'token-2'], 0],
    ['pages:number-for-token', [42, 42, 42], 1],
    ['pages:object-for-token', [{ token: 'next' }, { token: 'next' }, { token: 'next' }], 1],
    ['pages:empty-token', ['', '', ''], 1],
  ])('has no end by %s', async (id, tokens, length) => {
    world.front.inject(() => true, faultOf(id))
    const pages: { readonly nextToken: unknown; readonly repositories: readonly unknown[] }[] = []
    for (const token of [null, ...tokens.slice(1)]) {
      const { body } = await post(world.front.url, token === null ? {} : { nextToken: token, maxResults: 10 })
      pages.push(JSON.parse(body) as (typeof pages)[number])
    }
    expect(pages.map(({ nextToken }) => nextToken)).toEqual(tokens)
    expect(pages.map(({ repositories }) => repositories.length)).toEqual([length, length, length])
    expect(world.asked).toEqual(['{}', '{"maxResults":10}'])
  })

  it('promises another page even where the question names what it asks for', async () => {
    world.front.inject(() => true, faultOf('pages:new-tokens'))
    const { body } = await post(world.front.url, { repositoryNames: ['team/app'] })
    expect(JSON.parse(body)).toEqual({ ...(JSON.parse(BODY) as object), nextToken: 'token-0' })
    expect(world.front.met.map(({ changed }) => changed)).toEqual([true])
  })

  it.each(
    [300, 301, 302, 303, 307, 308].flatMap(
      (status) =>
        [
          [`redirect:${status}-to-another-host`, status, /^http:\/\/localhost:\d+\/$/],
          [`redirect:${status}-to-itself`, status, /^http:\/\/127\.0\.0\.1:\d+\/$/],
          [`redirect:${status}-to-nowhere`, status, /^none$/],
          [`redirect:${status}-to-a-file`, status, /^file:\/\/\/etc\/passwd$/],
          [`redirect:${status}-to-garbage`, status, /^http:\/\/\[$/],
        ] as const,
    ),
  )('leads away by %s', async (id, status, location) => {
    const answer = await world.read(id)
    expect(answer.status).toBe(status)
    expect(answer.headers.get('location') ?? 'none').toMatch(location)
    expect(world.asked).toEqual([])
  })

  it('of the other host is the right one, and counted', async () => {
    const { headers } = await world.read('redirect:307-to-another-host')
    const { body } = await post(headers.get('location')!, {}, { authorization: 'AWS4-HMAC-SHA256 secret' })
    expect(body).toBe(BODY)
    expect(world.front.strays).toEqual([{ method: 'POST', path: '/', authorization: 'AWS4-HMAC-SHA256 secret' }])
  })
})
