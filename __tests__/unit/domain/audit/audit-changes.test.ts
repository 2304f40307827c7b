import { describe, expect, it } from '@jest/globals'
import { changesSince, settingText } from '../../../../src/domain/audit/audit-changes.ts'
import type { AuditedRepository, AuditVerdict } from '../../../../src/domain/audit/audited-repository.ts'
import { scannersOf } from '../../../../src/domain/audit/scanners.ts'

describe('settingText', () => {
  it.each<readonly [mode: string | null, filters: string[], text: string]>([
    ['MUTABLE', [], 'MUTABLE'],
    ['IMMUTABLE_WITH_EXCLUSION', ['cache-*'], 'IMMUTABLE_WITH_EXCLUSION(cache-*)'],
    ['IMMUTABLE_WITH_EXCLUSION', ['sha256-*', 'cache-*'], 'IMMUTABLE_WITH_EXCLUSION(cache-*,sha256-*)'],
    [null, [], 'unread'],
  ])('tells of %s %j', (mode, filters, text) => {
    expect(settingText(mode, filters)).toBe(text)
  })
})

describe('changesSince', () => {
  it('tells what moved, by URI', () => {
    const before = previous({
      same: ['ready', 'MUTABLE'],
      'then/gone': ['ready', 'MUTABLE'],
      gone: ['ready', 'MUTABLE'],
      switched: ['ready', 'MUTABLE'],
      filtered: ['protected', 'IMMUTABLE_WITH_EXCLUSION(a-*,b-*)'],
      refiltered: ['protected', 'IMMUTABLE_WITH_EXCLUSION(a-*)'],
      mended: ['not-yet', 'MUTABLE'],
      lost: ['ready', 'MUTABLE'],
      found: ['unknown', 'unread'],
    })
    const now = [
      audited('zoo', 'ready', 'MUTABLE'),
      audited('same', 'ready', 'MUTABLE'),
      audited('switched', 'protected', 'IMMUTABLE'),
      audited('filtered', 'protected', 'IMMUTABLE_WITH_EXCLUSION', ['b-*', 'a-*']),
      audited('refiltered', 'protected', 'IMMUTABLE_WITH_EXCLUSION', ['b-*']),
      audited('mended', 'ready', 'MUTABLE'),
      audited('lost', 'unknown', null),
      audited('found', 'ready', 'MUTABLE'),
      audited('constructor', 'ready', 'MUTABLE'),
    ]

    expect(changesSince(before, now)).toEqual({
      since: '2026-10-01T00:00:00Z',
      appeared: [uri('constructor'), uri('zoo')],
      gone: [uri('gone'), uri('then/gone')],
      moved: [
        { uri: uri('found'), from: 'unknown', to: 'ready' },
        { uri: uri('lost'), from: 'ready', to: 'unknown' },
        { uri: uri('mended'), from: 'not-yet', to: 'ready' },
        { uri: uri('switched'), from: 'ready', to: 'protected' },
      ],
      switched: [
        {
          uri: uri('refiltered'),
          from: 'IMMUTABLE_WITH_EXCLUSION(a-*)',
          to: 'IMMUTABLE_WITH_EXCLUSION(b-*)',
        },
        { uri: uri('switched'), from: 'MUTABLE', to: 'IMMUTABLE' },
      ],
    })
  })
})

const HOST = '123456789012.dkr.ecr.eu-west-1.amazonaws.com'

function uri(name: string): string {
  return `${HOST}/${name}`
}

function previous(
  repositories: Readonly<Record<string, readonly [AuditVerdict, string]>>,
): Parameters<typeof changesSince>[0] {
  const entries = Object.entries(repositories).map(
    ([name, [verdict, setting]]) => [uri(name), { verdict, setting }] as const,
  )
  return { asOf: '2026-10-01T00:00:00Z', repositories: new Map(entries) }
}

function audited(
  name: string,
  verdict: AuditVerdict,
  mode: string | null,
  filters: readonly string[] = [],
): AuditedRepository {
  return {
    repository: {
      name,
      region: 'eu-west-1',
      account: '123456789012',
      host: HOST,
      partition: 'aws',
      fips: false,
      dualStack: false,
    },
    mode,
    filters,
    owner: null,
    verdict,
    advice: [],
    letMove: null,
    obstacles: [],
    notes: [],
    tags: null,
    lastPushedAt: null,
    scanners: scannersOf(mode),
    finding: null,
  }
}
