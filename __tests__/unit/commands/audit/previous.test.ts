import { describe, expect, it } from '@jest/globals'
import { comparable, parsePrevious } from '../../../../src/commands/audit/previous.ts'
import { auditJson } from '../../../../src/report/audit/json.ts'
import {
  auditedRegistry,
  auditedRepository,
  auditReport,
  DENIED,
  ecrRepository,
  protectedRepository,
} from '../../../support/audit-report.ts'
import { errorOf } from '../../../support/coded-error.ts'

const HOST = '123456789012.dkr.ecr.eu-west-1.amazonaws.com'

it('reads what audit writes', () => {
  const filtered = { mode: 'IMMUTABLE_WITH_EXCLUSION', filters: ['sha256-*', 'cache'] }
  const unread = { mode: null, verdict: 'unknown' } as const
  const report = auditReport({
    repositories: [
      auditedRepository(),
      protectedRepository({ repository: ecrRepository({ name: 'b' }), ...filtered }),
      auditedRepository({ repository: ecrRepository({ name: '__proto__' }), ...unread }),
    ],
  })

  expect(parsePrevious(auditJson(report), 'old.json')).toEqual({
    asOf: '2026-11-23T12:00:00Z',
    repositories: new Map([
      [`${HOST}/team/app`, { verdict: 'ready', setting: 'MUTABLE' }],
      [`${HOST}/b`, { verdict: 'protected', setting: 'IMMUTABLE_WITH_EXCLUSION(cache,sha256-*)' }],
      [`${HOST}/__proto__`, { verdict: 'unknown', setting: 'unread' }],
    ]),
  })
})

const good = { uri: `${HOST}/a`, verdict: 'ready', mode: 'MUTABLE', filters: [] }
const withRepositories = (...repositories: readonly unknown[]) =>
  JSON.stringify({ version: 1, asOf: '2026-11-23T12:00:00Z', repositories })

describe('what audit did not write', () => {
  it.each([
    ['nothing', '', 'it is not JSON'],
    ['half of it', '{"version": 1', 'it is not JSON'],
    ['null', 'null', '`version` is not 1'],
    ['a list', '[]', '`version` is not 1'],
    ['another version', '{"version": 2}', '`version` is not 1'],
    ['no time', '{"version": 1}', '`asOf` is not a time'],
    ['a day', '{"version": 1, "asOf": "2026-11-23"}', '`asOf` is not a time'],
    ['no list', '{"version": 1, "asOf": "2026-11-23T12:00:00Z"}', '`repositories` is not a list'],
    ['a number in it', withRepositories(good, 1), '`repositories[1]` is not a repository'],
    ['no URI', withRepositories({ ...good, uri: undefined }), '`repositories[0]` is not a repository'],
    ['an empty URI', withRepositories({ ...good, uri: '' }), '`repositories[0]` is not a repository'],
    ['another verdict', withRepositories({ ...good, verdict: 'fine' }), '`repositories[0]` is not a repository'],
    [
      'an inherited verdict',
      withRepositories({ ...good, verdict: 'toString' }),
      '`repositories[0]` is not a repository',
    ],
    ['no mode', withRepositories({ ...good, mode: undefined }), '`repositories[0]` is not a repository'],
    ['a number as mode', withRepositories({ ...good, mode: 1 }), '`repositories[0]` is not a repository'],
    ['no filters', withRepositories({ ...good, filters: undefined }), '`repositories[0]` is not a repository'],
    ['a number as filter', withRepositories({ ...good, filters: [1] }), '`repositories[0]` is not a repository'],
    ['one twice', withRepositories(good, good), '`repositories[1]` is there twice'],
  ])('%s', (_, text, why) => {
    expect(errorOf(() => parsePrevious(text, 'old.json'))).toEqual({
      code: 'INPUT_INVALID',
      message: `since: \`old.json\` is not the JSON of an audit: ${why}.`,
      remedy: ['Give a file that `immutable-tag audit --json <file>` wrote, as it was written.'],
    })
  })
})

describe('what can be compared', () => {
  const uris = [`${HOST}/a`, `${HOST}/b`, '210987654321.dkr.ecr.eu-west-1.amazonaws.com/c', 'odd']
  const old = { asOf: '', repositories: new Map(uris.map((uri) => [uri, { verdict: 'ready', setting: '' } as const])) }

  it.each([
    ['all, if all was listed', [auditedRegistry()], [], uris],
    ['not what may be there still', [auditedRegistry({ failure: DENIED })], [], [uris[2]]],
    ['what is there', [auditedRegistry({ failure: DENIED })], [uris[0]], [uris[0], uris[2]]],
    ['what is of another region', [auditedRegistry({ region: 'us-east-1', failure: DENIED })], [], uris.slice(0, 3)],
    [
      'nothing of a region, for an account that was never told',
      [auditedRegistry({ account: null, failure: DENIED })],
      [],
      [],
    ],
  ])('is %s', (_, registries, there, expected) => {
    const { repositories } = comparable(old, registries, (uri) => there.includes(uri))

    expect([...repositories.keys()]).toEqual(expected)
  })
})
