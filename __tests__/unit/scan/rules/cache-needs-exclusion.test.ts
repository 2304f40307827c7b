import { describe, expect, it } from '@jest/globals'
import { parsePolicy } from '../../../../src/domain/policy/policy-file.ts'
import type { CacheFact } from '../../../../src/scan/facts.ts'
import { cacheNeedsExclusion } from '../../../../src/scan/rules/cache-needs-exclusion.ts'
import { declaredName } from '../../../../src/scan/rules/repository-mutable.ts'
import { display } from '../../../../src/scan/value.ts'
import { alternativeOf, draftsOf, ECR, fileOf, linesOf, unitOf, valueOf } from '../../../support/scan-tree.ts'

const POLICY = parsePolicy('tags: { moving: ["buildcache-*"] }', 'policy.yml')

function cached(reference: string): string[] {
  return linesOf('cache-needs-exclusion', [fileOf('ci.yml', '', unitOf('build'), { kind: 'cache', reference })])
}

describe('cache-needs-exclusion', () => {
  it.each([
    [`${ECR}/app:buildcache`, `warning cache-needs-exclusion ci.yml:1 ${ECR}/app:buildcache`],
    [`${ECR}/app:web`, `warning cache-needs-exclusion ci.yml:1 ${ECR}/app:web`],
    [`${ECR}/app`, `warning cache-needs-exclusion ci.yml:1 ${ECR}/app`],
    [`${ECR}/app:cache-{branch $B}`, `warning cache-needs-exclusion ci.yml:1 ${ECR}/app:cache-$B`],
    [`${ECR}/app:cache-{opaque $B}`, `note cache-needs-exclusion ci.yml:1 ${ECR}/app:cache-$B`],
  ])('%s', (reference, expected) => {
    expect(cached(reference)).toEqual([expected])
  })

  it.each(['ghcr.io/x/app:buildcache', '{opaque $REGISTRY}/app:buildcache', `${ECR}/app:{commit $SHA}`])(
    '%s is fine',
    (reference) => {
      expect(cached(reference)).toEqual([])
    },
  )

  it.each([
    [`${ECR}/app:buildcache-main`, 0],
    [`${ECR}/app:buildcache-{branch $B}`, 0],
    [`${ECR}/app:buildcache`, 1],
  ])('%s, with buildcache-* under tags.moving: %i', (reference, count) => {
    const file = fileOf('ci.yml', '', unitOf('build'), { kind: 'cache', reference })

    expect(linesOf('cache-needs-exclusion', [file], { policy: POLICY })).toHaveLength(count)
  })

  it.each([
    ['app/cache', 'MUTABLE', [], 0],
    ['app/cache', 'IMMUTABLE_WITH_EXCLUSION', ['main'], 0],
    ['app/cache', 'IMMUTABLE_WITH_EXCLUSION', ['other'], 1],
    ['app/cache', 'IMMUTABLE', [], 1],
    ['other', 'MUTABLE', [], 1],
  ])('a repository %s declared %s %j: %i', (name, mode, filters, count) => {
    const files = [
      fileOf('ci.yml', '', unitOf('build'), { kind: 'cache', reference: `${ECR}/app/cache:main` }),
      fileOf('ecr.tf', '', null, {
        kind: 'repository',
        name: valueOf(name),
        mode: valueOf(mode),
        filters: filters.map((filter) => valueOf(filter)),
      }),
    ]

    expect(linesOf('cache-needs-exclusion', files)).toHaveLength(count)
  })

  it.each([
    ['docker/build-push-action', `${ECR}/app:buildcache`, 'buildcache', 'high'],
    ['docker/build-push-action', `${ECR}/app`, 'latest', 'high'],
    ['docker/build-push-action', `${ECR}/app:cache-{opaque $B}`, 'cache-$B', 'low'],
    ['kaniko', `${ECR}/app:layers`, 'layers', 'high'],
    ['kaniko, whose tags are keys of layers,', `${ECR}/app`, '*', 'high'],
  ])('%s to %s needs %s to move, with confidence %s', (tool, reference, tag, confidence) => {
    const file = fileOf('ci.yml', '', unitOf('build'), { kind: 'cache', tool, reference })
    const [draft] = draftsOf(cacheNeedsExclusion, [file])

    expect(draft?.subject).toEqual({ kind: 'cache', tool, reference: display(valueOf(reference)[0]!), tag })
    expect(draft?.confidence).toBe(confidence)
  })

  it('tells by which names the tag came', () => {
    const via = [{ name: '$TAG', by: 'variable', span: null }] as const
    const [base] = fileOf('ci.yml', '', unitOf('build'), { kind: 'cache', reference: '' }).facts
    const facts = [{ ...base, reference: valueOf(`${ECR}/app:buildcache`, '', via) } as CacheFact]

    expect(draftsOf(cacheNeedsExclusion, [{ file: { path: 'ci.yml', text: '' }, facts }])).toMatchObject([
      { chain: via },
    ])
  })

  it('is told where it is written, and not once more for what a caller gives', () => {
    const script = fileOf('build.sh', '', unitOf('build.sh', { kind: 'script' }), {
      kind: 'cache',
      reference: `${ECR}/app:cache-{opaque $1}`,
    })
    const call = { kind: 'call', path: 'build.sh', given: new Map([['$1', valueOf('main')]]) } as const

    expect(linesOf('cache-needs-exclusion', [fileOf('ci.yml', '', unitOf('build'), call), script])).toEqual([
      `note cache-needs-exclusion build.sh:1 ${ECR}/app:cache-$1`,
    ])
  })

  it.each<[what: string, reference: string, traits: object, count: number]>([
    ['of its name', '{opaque ECR repository app/cache}:main', { mode: valueOf('MUTABLE') }, 0],
    ['of another name', '{opaque ECR repository web/cache}:main', { mode: valueOf('MUTABLE') }, 1],
    ['without a setting', `${ECR}/app/cache:main`, {}, 0],
    ['without a setting where that means IMMUTABLE', `${ECR}/app/cache:main`, { unset: 'IMMUTABLE' }, 1],
    ['with either setting', `${ECR}/app/cache:main`, { mode: valueOf('IMMUTABLE | MUTABLE') }, 0],
    ['under either name', `${ECR}/app/cache:main`, { name: valueOf('web | app/cache') }, 0],
    ['without a name', `${ECR}/app/cache:main`, { name: null }, 1],
  ])('a repository declared %s: %#', (_, reference, traits, count) => {
    const name = valueOf('app/cache')
    const files = [
      fileOf('ci.yml', '', unitOf('build'), { kind: 'cache', reference }),
      fileOf('ecr.tf', '', null, { kind: 'repository', name, ...traits }),
    ]

    expect(linesOf('cache-needs-exclusion', files)).toHaveLength(count)
  })

  it('is not let move by a repository whose name is only the end of its own', () => {
    const [base] = fileOf('ci.yml', '', unitOf('build'), { kind: 'cache', reference: '' }).facts
    const reference = [[`${ECR}/team/`, 'app', ':main'].flatMap((part) => alternativeOf(part))]
    const files = [
      { file: { path: 'ci.yml', text: '' }, facts: [{ ...base, reference } as CacheFact] },
      fileOf('ecr.tf', '', null, { kind: 'repository', name: valueOf('app'), mode: valueOf('MUTABLE') }),
    ]

    expect(linesOf('cache-needs-exclusion', files)).toEqual([
      `warning cache-needs-exclusion ci.yml:1 ${ECR}/team/app:main`,
    ])
  })
})

describe('declaredName', () => {
  it.each([
    ['ECR repository team/app', 'team/app'],
    ['team/app', 'team/app'],
    ['URI of ECR repository app', 'URI of ECR repository app'],
  ])('of %s is %s', (name, expected) => {
    expect(declaredName(name)).toBe(expected)
  })
})
