import { expect, it } from '@jest/globals'
import { joinSource } from '../../../../src/commands/migrate/join.ts'
import type { SourceImage } from '../../../../src/scan/source-image.ts'
import { auditedRepository, ecrRepository } from '../../../support/audit-report.ts'
import { sourceImage, sourceRepository } from '../../../support/source-image.ts'

const NOWHERE = { kind: 'ecr', account: null, region: null } as const

const AUDITED = [
  auditedRepository({ repository: ecrRepository({ name: 'team/app' }) }),
  auditedRepository({ repository: ecrRepository({ name: 'team/app', region: 'us-east-1' }) }),
  auditedRepository({ repository: ecrRepository({ name: 'team/b' }) }),
  auditedRepository({ repository: ecrRepository({ name: 'other/b' }) }),
]

it.each<[what: string, image: Partial<SourceImage>, places: string[]]>([
  ['an account, a region and a name', {}, ['team/app eu-west-1 sure']],
  ['a region alone', { registry: { kind: 'ecr', account: null, region: 'us-east-1' } }, ['team/app us-east-1 sure']],
  ['a name in one registry', { registry: NOWHERE, repository: 'team/b' }, ['team/b eu-west-1 sure']],
  ['a name in two registries', { registry: NOWHERE }, ['team/app eu-west-1', 'team/app us-east-1']],
  ['a registry that may not be ECR', { registry: { kind: 'unknown' }, repository: 'team/b' }, ['team/b eu-west-1']],
  ['a registry that is not ECR', { registry: { kind: 'other' } }, []],
  ['an account of which nothing was read', { registry: { kind: 'ecr', account: '9'.repeat(12), region: null } }, ['?']],
  ['a name that nothing has', { repository: 'team/c' }, ['?']],
  [
    'a name that only a run tells',
    { repository: null, pattern: 'team/*' },
    ['? team/app eu-west-1', '? team/b eu-west-1', '?'],
  ],
  [
    'a name that may go on before what is known',
    { repository: 'b', registry: NOWHERE },
    ['? team/b eu-west-1', '? other/b eu-west-1', '?'],
  ],
  [
    'a pinned push to what may not be ECR',
    { repository: null, pattern: '*', registry: { kind: 'unknown' } },
    AUDITED.map(({ repository: { name, region } }) => `? ${name} ${region}`),
  ],
])('places %s', (_what, overrides, places) => {
  const joined = joinSource({ images: [sourceImage(overrides)], repositories: [], gates: [] }, AUDITED)
  const found = AUDITED.flatMap((audited) => {
    const { name, region } = audited.repository
    const { images, strays } = joined.of(audited)
    return [
      ...images.map(({ sure }) => `${name} ${region}${sure ? ' sure' : ''}`),
      ...strays.map(() => `? ${name} ${region}`),
    ]
  })

  expect([...found, ...joined.unplaced.map(() => '?')]).toEqual(places)
})

it('finds declarations by their names, in each registry', () => {
  const declarations = [
    sourceRepository(),
    sourceRepository({ what: 'creation-template' }),
    sourceRepository({ name: null }),
  ]
  const joined = joinSource({ images: [], repositories: declarations, gates: [] }, AUDITED)

  expect(AUDITED.map((audited) => joined.of(audited).declarations.length)).toEqual([1, 1, 0, 0])
  expect(AUDITED.map(joined.names)).toEqual([true, true, false, false])
})

it('stays fast in a large estate', () => {
  const many = Array.from({ length: 10_000 }, (_, index) =>
    auditedRepository({ repository: ecrRepository({ name: `team/app-${index}` }) }),
  )
  const images = Array.from({ length: 2000 }, (_, index) => sourceImage({ repository: `team/app-${index}` }))
  const joined = joinSource({ images, repositories: [], gates: [] }, many)

  expect(many.filter(joined.names)).toHaveLength(2000)
})
