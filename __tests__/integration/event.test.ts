import { afterAll, beforeAll, describe, expect, it, test } from '@jest/globals'
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createRunner } from '../../src/adapters/event.ts'
import type { CodedError } from '../../src/domain/errors.ts'
import { example } from '../fixtures/events/payloads.ts'

let area: string

beforeAll(() => {
  area = mkdtempSync(join(tmpdir(), 'event-adapter-'))
})
afterAll(() => rmSync(area, { recursive: true, force: true }))

const ENVIRONMENT = {
  GITHUB_EVENT_NAME: 'push',
  GITHUB_SHA: '1'.repeat(40),
  GITHUB_REF: 'refs/heads/main',
  GITHUB_REPOSITORY: 'octo-org/octo-repo',
}

function write(name: string, text: string): string {
  const path = join(area, name)
  writeFileSync(path, text)
  return path
}

test('the facts are those of the environment and the event file', async () => {
  const payload = example('push')
  const path = write('event.json', JSON.stringify(payload))
  const facts = { sha: '1'.repeat(40), ref: 'refs/heads/main', repository: 'octo-org/octo-repo' }
  expect(await createRunner({ ...ENVIRONMENT, GITHUB_EVENT_PATH: path }).facts()).toEqual({
    ...facts,
    eventName: 'push',
    payload,
    serverUrl: 'https://github.com',
  })
  const enterprise = { ...ENVIRONMENT, GITHUB_SERVER_URL: 'https://git.example.org' }
  expect((await createRunner(enterprise).facts()).serverUrl).toBe('https://git.example.org')
})

it.each([
  ['no path', () => ''],
  ['no file', () => join(area, 'missing.json')],
])('%s is an empty payload', async (_, path) => {
  expect((await createRunner({ ...ENVIRONMENT, GITHUB_EVENT_PATH: path() }).facts()).payload).toEqual({})
})

test('what the environment lacks is empty', async () => {
  expect(await createRunner({ GITHUB_EVENT_NAME: 'deployment' }).facts()).toMatchObject({
    sha: '',
    ref: '',
    repository: '',
  })
})

describe('an event that cannot be read', () => {
  async function messageOf(env: Record<string, string>): Promise<string> {
    const error = (await createRunner(env)
      .facts()
      .catch((thrown: unknown) => thrown)) as CodedError
    expect(error.code).toBe('EVENT_UNREADABLE')
    return error.message
  }

  it.each([
    ['no name', () => ({}), /^GITHUB_EVENT_NAME is not set/],
    [
      'no JSON',
      () => ({ ...ENVIRONMENT, GITHUB_EVENT_PATH: write('bad.json', '{') }),
      /^The event file .*bad\.json cannot be read: /,
    ],
    ['an empty file', () => ({ ...ENVIRONMENT, GITHUB_EVENT_PATH: write('empty.json', '') }), /cannot be read: /],
    ['a directory', () => ({ ...ENVIRONMENT, GITHUB_EVENT_PATH: area }), /cannot be read: /],
    ['no path at all', () => ({ ...ENVIRONMENT, GITHUB_EVENT_PATH: 'a\0b' }), /cannot be read: /],
  ])('%s', async (_, env, message) => {
    expect(await messageOf(env())).toMatch(message)
  })

  test('more than GitHub sends', async () => {
    const path = write('huge.json', '')
    truncateSync(path, 25 * 1024 * 1024 + 1)
    expect(await messageOf({ ...ENVIRONMENT, GITHUB_EVENT_PATH: path })).toBe(
      `The event file ${path} cannot be read: it has 26214401 bytes, and GitHub sends at most 25 MB.`,
    )
  })
})
