import { describe, expect, it } from '@jest/globals'
import {
  type AskedRepository,
  placesOfSource,
  type RegistryScope,
} from '../../../../src/commands/migrate/places-of-source.ts'
import type { SourceImage, SourceRegistry, SourceRepository } from '../../../../src/scan/source-image.ts'
import { errorOf } from '../../../support/coded-error.ts'
import { sourceImage, sourceRepository } from '../../../support/source-image.ts'

const NOTHING: RegistryScope = { regions: [], accounts: [], asked: [], home: null }
const [A, B] = ['123456789012', '210987654321'] as const
const [EU, US] = ['eu-west-1', 'us-east-1'] as const

/** `account/region: names`, one a place. */
function places(
  images: readonly SourceImage[],
  scope: Partial<RegistryScope> = {},
  repositories: readonly SourceRepository[] = [],
): string[] {
  return placesOfSource({ images, repositories, gates: [] }, { ...NOTHING, ...scope }).map(
    ({ account, region, repositories: read }) =>
      `${account ?? 'own'}/${region}: ${read?.map(({ name }) => name).join(' ') ?? 'all'}`,
  )
}

function ecr(account: string | null, region: string | null, repository: string | null): SourceImage {
  return sourceImage({ registry: { kind: 'ecr', account, region }, repository })
}

function elsewhere(kind: Exclude<SourceRegistry['kind'], 'ecr'>, repository: string): SourceImage {
  return sourceImage({ registry: { kind }, repository })
}

function asked(name: string, account: string | null = null, region: string | null = null): AskedRepository {
  return { name, account, region }
}

describe('the registries', () => {
  it.each<[string, readonly SourceImage[], Partial<RegistryScope>, string[]]>([
    [
      'of the hosts',
      [ecr(A, EU, 'a/b'), ecr(B, US, 'c/d'), ecr(A, EU, 'e')],
      {},
      [`${A}/${EU}: a/b`, `${B}/${US}: c/d`],
    ],
    ['of an account in the region of the job', [ecr(A, null, 'a/b')], { home: US }, [`${A}/${US}: a/b`]],
    ['of the caller', [ecr(null, EU, 'a/b')], {}, [`own/${EU}: a/b`]],
    ['of the caller in the region of the job', [ecr(null, null, 'a/b')], { home: US }, [`own/${US}: a/b`]],
    ['of nobody for what is known elsewhere', [ecr(null, EU, 'a/b'), ecr(A, EU, 'a/c')], {}, [`${A}/${EU}: a/b a/c`]],
    ['that are given', [ecr(A, EU, 'a/b')], { regions: [US], accounts: [B] }, [`${B}/${US}: `]],
    ['in regions that are given', [ecr(A, EU, 'a/b'), ecr(A, US, 'a/c')], { regions: [US] }, [`${A}/${US}: a/c`]],
    [
      'of accounts that are given',
      [ecr(A, EU, 'a/b'), ecr(B, US, 'a/c')],
      { accounts: [A] },
      [`${A}/${EU}: a/b`, `${A}/${US}: `],
    ],
    [
      'given for what names none',
      [elsewhere('unknown', 'a/b')],
      { regions: [EU, US] },
      [`own/${EU}: a/b`, `own/${US}: a/b`],
    ],
    ['of the job for what names none', [elsewhere('unknown', 'a/b')], { home: EU }, [`own/${EU}: a/b`]],
    ['of what is asked for', [], { asked: [asked('a/b', A, EU)] }, [`${A}/${EU}: a/b`]],
  ])('%s', (_, images, scope, expected) => {
    expect(places(images, scope)).toEqual(expected)
  })

  it.each<[string, readonly SourceImage[], Partial<RegistryScope>]>([
    ['nothing', [], {}],
    ['nothing, in a job', [], { home: EU }],
    ['another registry', [elsewhere('other', 'a/b')], { home: EU }],
    ['a host of which only a run tells the region', [ecr(A, null, 'a/b')], {}],
    ['a name', [], { asked: [asked('a/b')] }],
    ['an account', [], { accounts: [A] }],
  ])('are not known from %s', (_, images, scope) => {
    expect(errorOf(() => places(images, scope))).toMatchObject({
      code: 'REGION_MISSING',
      remedy: [expect.stringContaining('--region eu-west-1 --account 123456789012'), expect.any(String)],
    })
  })
})

describe('the repositories', () => {
  it('are those that may be in a registry, each once and sorted', () => {
    const images = [ecr(A, EU, 'z/z'), ecr(A, EU, 'b/b'), elsewhere('unknown', 'b/b'), ecr(null, US, 'u/u')]
    const declared = [
      sourceRepository({ name: 'd/d' }),
      sourceRepository({ name: null }),
      sourceRepository({ name: 'team', what: 'creation-template' }),
    ]
    const wanted = [asked('x/x'), asked('y/y', B, EU)]
    expect(places(images, { asked: wanted }, declared)).toEqual([
      `${A}/${EU}: b/b d/d x/x z/z`,
      `own/${US}: b/b d/d u/u x/x`,
      `${B}/${EU}: b/b d/d x/x y/y`,
    ])
  })

  it('have names that ECR takes', () => {
    expect(places([ecr(A, EU, 'Team/App'), ecr(A, EU, 'x'), ecr(A, EU, null), ecr(A, EU, 'a..b')])).toEqual([
      `${A}/${EU}: `,
    ])
  })
})
