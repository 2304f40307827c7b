import { expect, it } from '@jest/globals'
import { pinAmong } from '../../../../src/domain/audit/pin.ts'
import type { KnownTag } from '../../../../src/domain/audit/tag-kinds.ts'

const LATEST: KnownTag = { tag: 'latest', kind: 'moving', class: 'latest' }

it.each<[string, readonly KnownTag[], string | null]>([
  ['nothing', [], null],
  ['what moves', [LATEST, { tag: 'blob', kind: 'unclear' }, { tag: 'cache', kind: 'cache' }], null],
  [
    'a release before a commit',
    [
      { tag: '3f1c0a2', kind: 'commit' },
      { tag: '1.2.3', kind: 'release' },
    ],
    '1.2.3',
  ],
  [
    'the first release by code units',
    [
      { tag: 'v1.2.3', kind: 'release' },
      { tag: '1.2.3-arm64', kind: 'release' },
      { tag: '1.2.3', kind: 'release' },
    ],
    '1.2.3',
  ],
  [
    'the longest commit',
    [
      { tag: '3f1c0a2', kind: 'commit' },
      { tag: 'sha-3f1c0a2', kind: 'commit' },
    ],
    'sha-3f1c0a2',
  ],
  [
    'the first of commits of one length',
    [
      { tag: '3f1c0a3', kind: 'commit' },
      { tag: '3f1c0a2', kind: 'commit' },
    ],
    '3f1c0a2',
  ],
  [
    'a series before what is allowed',
    [
      { tag: 'base', kind: 'allowed' },
      { tag: 'build-1', kind: 'series' },
    ],
    'build-1',
  ],
  ['what is allowed', [LATEST, { tag: 'base', kind: 'allowed' }], 'base'],
])('among %s', (_, tags, pin) => {
  expect(pinAmong(tags)).toBe(pin)
})
