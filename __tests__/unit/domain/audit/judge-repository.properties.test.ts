import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import type { AuditVerdict } from '../../../../src/domain/audit/audited-repository.ts'
import type { ImageRecord } from '../../../../src/domain/audit/image-record.ts'
import { judgeRepository, needsLifecycle } from '../../../../src/domain/audit/judge-repository.ts'
import { NOT_ASKED, type Reading } from '../../../../src/domain/audit/reading.ts'
import type { RepositoryRecord } from '../../../../src/domain/audit/repository-record.ts'
import { exposedBy } from '../../../../src/domain/ecr/filter-exposure.ts'
import { matchesFilter } from '../../../../src/domain/ecr/tag-mutability.ts'
import { compileGlob } from '../../../../src/domain/policy/glob.ts'
import { EMPTY_POLICY, type Policy } from '../../../../src/domain/policy/policy.ts'
import { DENIED } from '../../../support/audit-report.ts'
import { ago, AS_OF, auditTerms, imageRecord, read, repositoryRecord } from '../../../support/repository-record.ts'

const RUNS = { numRuns: 1000, seed: 5 }

const TAG = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom('latest', '1.2.3', '3f1c0a2', 'sha-3f1c0a2', 'build-1', 'build-2', 'build-3'),
  },
  {
    weight: 4,
    arbitrary: fc.constantFrom('buildcache', 'cache-main', `sha256-${'ab'.repeat(32)}.sig`, 'main', 'blob'),
  },
  { weight: 2, arbitrary: fc.constantFrom('dev-1.2.3', 'dev-blob', 'pr-12', '1.2', '__proto__', 'constructor') },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 128 }) },
)
const TIME = fc.oneof(
  fc.integer({ min: -1, max: 400 }).map((days) => ago(days)),
  fc.constantFrom(null, 'yesterday', '', AS_OF, ago(90), ago(90, 1)),
)
const IMAGE = fc
  .record({
    digest: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
    tags: fc.uniqueArray(TAG, { maxLength: 4 }),
    pushedAt: TIME,
    lastPulledAt: TIME,
    mediaType: fc.constantFrom(null, 'application/vnd.oci.image.index.v1+json', 'x'),
    artifactType: fc.constantFrom(null, 'application/vnd.buildkit.cacheconfig.v0', 'x'),
    archived: fc.boolean(),
  })
  .map(({ digest, ...rest }): ImageRecord => ({ ...rest, digest: `${digest}${rest.tags.join(' ')}` }))

const SETTING = fc.record({
  mode: fc.oneof(
    fc.constant('MUTABLE'),
    fc.constantFrom('IMMUTABLE', 'IMMUTABLE_WITH_EXCLUSION', 'MUTABLE_WITH_EXCLUSION', 'X', null, undefined),
  ),
  filters: fc.array(
    fc.record({
      filterType: fc.constantFrom('WILDCARD', 'WILDCARD', 'WILDCARD', 'X'),
      filter: fc.constantFrom('cache*', 'latest', 'sha-*', '*', 'v*', 'ü', ''),
    }),
    { maxLength: 3 },
  ),
})

const LIFECYCLE = fc.oneof(
  fc.constant(null),
  fc.string(),
  fc
    .record({
      rulePriority: fc.integer({ min: 1, max: 9 }),
      selection: fc.record({
        tagStatus: fc.constantFrom('any', 'untagged', 'x'),
        countType: fc.constantFrom('imageCountMoreThan', 'sinceImagePushed', 'x'),
        countUnit: fc.constant('days'),
        countNumber: fc.integer({ min: 0, max: 400 }),
      }),
      action: fc.record({ type: fc.constantFrom('expire', 'transition') }),
    })
    .map((rule) => JSON.stringify({ rules: [rule] })),
)

const UNREAD = { state: 'unread', failure: DENIED } as const

function reading<T>(value: fc.Arbitrary<T>): fc.Arbitrary<Reading<T>> {
  return fc.oneof(
    { weight: 8, arbitrary: value.map(read) },
    { weight: 1, arbitrary: fc.constant(UNREAD) },
    { weight: 1, arbitrary: fc.constant(NOT_ASKED) },
  )
}

const RECORD = fc
  .record({
    setting: reading(SETTING),
    images: reading(fc.array(IMAGE, { maxLength: 8 })),
    lifecycle: reading(LIFECYCLE),
    resourceTags: reading(fc.array(fc.tuple(fc.string(), fc.string())).map((pairs) => new Map(pairs))),
  })
  .map((parts): RepositoryRecord => repositoryRecord([], parts))

const POLICY = fc.record({
  deny: fc.subarray(['pr-*', '1.2'].map(compileGlob)),
  allow: fc.subarray(['dev-*', 'blob'].map(compileGlob)),
  moving: fc.subarray(['dev-*', 'buildcache', '*', 'ü*']),
  exceptions: fc.subarray(
    ['latest', '*'].map((tag) => ({
      tag: compileGlob(tag),
      repository: compileGlob('*'),
      owner: '@octo/pay',
      reason: 'ECS',
      expires: '2027-01-01',
    })),
  ),
})
const TERMS = fc
  .record({
    policy: POLICY.map((parts): Policy => ({ ...EMPTY_POLICY, ...parts })),
    cacheRules: reading(fc.subarray([{ prefix: 'team', upstream: 'quay.io' }])),
    asOf: fc.constantFrom(AS_OF, AS_OF, AS_OF, 'now'),
  })
  .map(auditTerms)

/** Nobody turns immutability on for any other verdict. */
const GOOD: ReadonlySet<AuditVerdict> = new Set(['protected', 'ready', 'ready-with-filters'])

describe('whatever a registry tells', () => {
  it('the verdict follows from what is in the way', () => {
    fc.assert(
      fc.property(RECORD, TERMS, (record, terms) => {
        const { verdict, obstacles, advice } = judgeRepository(record, terms)

        expect(obstacles.length === 0).toBe(GOOD.has(verdict))
        expect(advice.length > 0).toBe(verdict === 'ready-with-filters')
        needsLifecycle(record, terms)
      }),
      RUNS,
    )
  })

  it('the advice is what ECR takes, and keeps releases and commits', () => {
    fc.assert(
      fc.property(RECORD, (record) => {
        const { advice } = judgeRepository(record, auditTerms())

        expect(advice.length).toBeLessThanOrEqual(5)
        expect(advice.filter((filter) => exposedBy(filter) !== null)).toEqual([])
        const kept = ['1.2.3', '3f1c0a2', 'sha-3f1c0a2']
        expect(kept.filter((tag) => advice.some((filter) => matchesFilter(filter, tag)))).toEqual([])
      }),
      RUNS,
    )
  })

  it.each(['setting', 'images', 'lifecycle', 'resourceTags'] as const)('without %s it is no better', (part) => {
    fc.assert(
      fc.property(RECORD, TERMS, (record, terms) => {
        const before = judgeRepository(record, terms).verdict
        const after = judgeRepository({ ...record, [part]: UNREAD }, terms).verdict

        expect(GOOD.has(after) && !GOOD.has(before)).toBe(false)
      }),
      RUNS,
    )
  })

  it.each(['setting', 'images'] as const)('without %s nothing is ready', (part) => {
    fc.assert(
      fc.property(RECORD, TERMS, (record, terms) => {
        const { verdict } = judgeRepository({ ...record, [part]: UNREAD }, terms)

        expect(['ready', 'ready-with-filters']).not.toContain(verdict)
      }),
      RUNS,
    )
  })

  it('one more tag that moves makes nothing ready', () => {
    fc.assert(
      fc.property(RECORD, TERMS, fc.boolean(), (record, terms, isAlone) => {
        const { images } = record
        fc.pre(images.state === 'read')
        const policy = { ...terms.policy, moving: [], exceptions: [] }
        const [first, ...others] = images.value
        const added =
          isAlone || first === undefined
            ? [...images.value, imageRecord(['nightly'])]
            : [{ ...first, artifactType: null, pushedAt: ago(0), tags: [...first.tags, 'nightly'] }, ...others]
        const after = judgeRepository({ ...record, images: read(added) }, { ...terms, policy })

        expect(['protected', 'not-yet']).toContain(after.verdict)
      }),
      RUNS,
    )
  })

  it('the order of images makes no difference', () => {
    const shuffled = RECORD.chain((record) => {
      const { images } = record
      if (images.state !== 'read') return fc.constant([record, record] as const)
      const all = fc.shuffledSubarray([...images.value], { minLength: images.value.length })
      return all.map((other) => [record, { ...record, images: read(other) }] as const)
    })
    fc.assert(
      fc.property(shuffled, TERMS, ([record, other], terms) => {
        expect(judgeRepository(other, terms)).toEqual(judgeRepository(record, terms))
      }),
      RUNS,
    )
  })
})
