import { expect, it } from '@jest/globals'
import { partAbsent, placeAbsent } from '../../../../src/commands/migrate/absent.ts'
import type { SourceImage } from '../../../../src/scan/source-image.ts'
import { auditedRepository, DENIED, ecrRepository } from '../../../support/audit-report.ts'
import { absentRepository } from '../../../support/migration.ts'
import { sourceImage } from '../../../support/source-image.ts'

const HOST = '123456789012.dkr.ecr.eu-west-1.amazonaws.com'
const OPEN = { kind: 'ecr', account: null, region: null } as const

it('sets apart what a registry does not have, unless somebody asks for it', () => {
  const denied = auditedRepository({
    repository: ecrRepository({ name: 'denied' }),
    verdict: 'unknown',
    obstacles: [{ kind: 'unread', what: 'setting', failure: DENIED }],
  })
  const there = auditedRepository({ repository: ecrRepository({ name: 'there' }) })
  const [gone, asked, byUri] = ['gone', 'asked', 'by-uri'].map((name) => absentRepository({ name }))

  expect(partAbsent([there, gone!, asked!, byUri!, denied], ['asked', `${HOST}/by-uri`])).toEqual({
    present: [there, asked, byUri, denied],
    missing: [gone],
  })
})

const MISSING = [
  absentRepository({ name: 'team/app' }),
  absentRepository({ name: 'team/app', region: 'us-east-1' }),
  absentRepository({ name: 'team/own', account: null, host: null }),
]

it.each<[what: string, images: readonly Partial<SourceImage>[], told: readonly string[], rest: number]>([
  [
    'a name in the one registry that it is of',
    [{ repository: 'team/app', reference: 'a' }],
    ['team/app 123456789012/eu-west-1: a=none'],
    0,
  ],
  [
    'a name in all registries that were asked',
    [{ repository: 'team/app', registry: OPEN, reference: 'a' }],
    ['team/app 123456789012/eu-west-1 123456789012/us-east-1: a=none'],
    0,
  ],
  [
    'images of one repository together',
    [
      { repository: 'team/app', reference: 'a' },
      { repository: 'team/own', reference: 'b' },
      { repository: 'team/app', reference: 'c' },
      { repository: 'team/app', registry: OPEN, reference: 'd' },
    ],
    [
      'team/app 123456789012/eu-west-1: a=none c=none',
      'team/own null/eu-west-1: b=none',
      'team/app 123456789012/eu-west-1 123456789012/us-east-1: d=none',
    ],
    0,
  ],
  ['not a name that only a run tells', [{ repository: null, pattern: 'team/*' }], [], 1],
  ['not a registry that may not be ECR', [{ repository: 'team/app', registry: { kind: 'unknown' } }], [], 1],
  [
    'not a registry that was not read',
    [{ repository: 'team/app', registry: { kind: 'ecr', account: '9'.repeat(12), region: 'eu-west-1' } }],
    [],
    1,
  ],
  ['not a name that was not asked for', [{ repository: 'UPPER' }, { repository: '__proto__' }], [], 2],
])('tells %s', (_what, overrides, told, rest) => {
  const { absent, unplaced } = placeAbsent(
    overrides.map((one) => sourceImage({ moves: true, ...one })),
    MISSING,
  )

  expect(
    absent.map(({ name, registries, places }) => {
      const asked = registries.map(({ account, region }) => `${account}/${region}`)
      return `${[name, ...asked].join(' ')}: ${places.map(({ reference, change }) => `${reference}=${change.kind}`).join(' ')}`
    }),
  ).toEqual(told)
  expect(unplaced).toHaveLength(rest)
})
