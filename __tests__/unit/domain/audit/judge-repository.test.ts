import { describe, expect, it } from '@jest/globals'
import type { AuditedRepository } from '../../../../src/domain/audit/audited-repository.ts'
import type { ImageRecord } from '../../../../src/domain/audit/image-record.ts'
import {
  type AuditTerms,
  judgeRepository,
  needsImages,
  needsLifecycle,
} from '../../../../src/domain/audit/judge-repository.ts'
import { NOT_ASKED } from '../../../../src/domain/audit/reading.ts'
import type { RepositoryRecord } from '../../../../src/domain/audit/repository-record.ts'
import { compileGlob } from '../../../../src/domain/policy/glob.ts'
import { EMPTY_POLICY, type PolicyException } from '../../../../src/domain/policy/policy.ts'
import { DENIED, tagCounts } from '../../../support/audit-report.ts'
import {
  ago,
  auditTerms,
  digestOf,
  imageRecord,
  indexRecord,
  read,
  repositoryRecord,
  settingOf,
} from '../../../support/repository-record.ts'

const OLD = { pushedAt: ago(200) }
const UNREAD = { state: 'unread', failure: DENIED } as const
const SIGNATURE = `sha256-${'ab'.repeat(32)}.sig`
const expiring = (tagStatus: string): RepositoryRecord['lifecycle'] =>
  read(
    JSON.stringify({
      rules: [
        {
          rulePriority: 7,
          selection: { tagStatus, countType: 'sinceImagePushed', countUnit: 'days', countNumber: 300 },
          action: { type: 'expire' },
        },
      ],
    }),
  )
const EXPIRING = expiring('any')
const EXPIRING_UNTAGGED = expiring('untagged')
const COUNTING = read(
  JSON.stringify({
    rules: [
      {
        rulePriority: 3,
        selection: { tagStatus: 'any', countType: 'imageCountMoreThan', countNumber: 50 },
        action: { type: 'expire' },
      },
    ],
  }),
)

function excepting(tag: string, overrides: Partial<Record<'repository' | 'expires', string>> = {}): PolicyException {
  const { repository = 'team/*', expires = '2026-11-23' } = overrides
  return {
    tag: compileGlob(tag),
    repository: compileGlob(repository),
    owner: '@octo/pay',
    reason: 'moves to ECS',
    expires,
  }
}

/** `latest` as it is told, on an image of these tags. */
function latest(image: ImageRecord, pin: string | null): object {
  const { digest, pushedAt, lastPulledAt, archived } = image
  return { tag: 'latest', class: 'latest', digest, pushedAt, lastPulledAt, archived, pin }
}

type Row = readonly [
  what: string,
  images: readonly ImageRecord[],
  expected: Partial<AuditedRepository>,
  record?: Partial<RepositoryRecord>,
  terms?: Partial<AuditTerms>,
]

function holds([, images, expected, record = {}, terms = {}]: Row): void {
  const given = repositoryRecord(images, record)
  const audited = judgeRepository(given, auditTerms(terms))
  const mirrored = judgeRepository({ ...given, images: flipped(given) }, auditTerms(terms))

  expect(audited).toMatchObject({ advice: [], obstacles: [], notes: [], ...expected })
  expect(mirrored).toEqual(audited)
}

function flipped({ images }: RepositoryRecord): RepositoryRecord['images'] {
  return images.state === 'read' ? read(images.value.toReversed()) : images
}

const RELEASE = imageRecord(['1.2.3'])
const LATEST = imageRecord(['1.2.3', '3f1c0a2', 'latest'], { lastPulledAt: ago(0) })
const OLD_LATEST = imageRecord(['3f1c0a2', 'latest'], OLD)

describe('tags that move', () => {
  it.each<Row>([
    ['none', [RELEASE, imageRecord(['3f1c0a2'])], { verdict: 'ready', tags: tagCounts({ release: 1, commit: 1 }) }],
    [
      'latest beside its pin',
      [RELEASE, LATEST],
      {
        verdict: 'not-yet',
        obstacles: [{ kind: 'moving-tags', class: 'latest', tags: [latest(LATEST, '1.2.3')], count: 1 } as never],
      },
    ],
    [
      'latest on the last day of the window',
      [imageRecord(['latest'], { pushedAt: ago(90) })],
      { verdict: 'not-yet', obstacles: [expect.objectContaining({ kind: 'moving-tags', count: 1 }) as never] },
    ],
    [
      'latest of old',
      [OLD_LATEST],
      {
        verdict: 'ready',
        notes: [{ kind: 'still-tags', tags: [latest(OLD_LATEST, '3f1c0a2')], count: 1 } as never],
      },
    ],
    [
      'latest of unknown age, archived',
      [imageRecord(['1.2.3', 'latest'], { pushedAt: null, archived: true })],
      {
        verdict: 'not-yet',
        lastPushedAt: null,
        obstacles: [
          expect.objectContaining({
            tags: [expect.objectContaining({ pushedAt: null, archived: true, pin: null })],
          }) as never,
        ],
      },
    ],
    [
      'more than are told, by class, the last pushed first',
      [...Array.from({ length: 12 }, (_, n) => imageRecord([`pr-${n}`], { pushedAt: ago(n + 2) })), LATEST],
      {
        verdict: 'not-yet',
        obstacles: [
          expect.objectContaining({ class: 'latest', count: 1 }) as never,
          expect.objectContaining({
            class: 'pull-request',
            count: 12,
            tags: Array.from({ length: 10 }, (_, n) => expect.objectContaining({ tag: `pr-${n}` })),
          }) as never,
        ],
      },
    ],
    [
      'two of one instant, by their names',
      [imageRecord(['pr-1'], { digest: 'sha256:b' }), imageRecord(['pr-2'], { digest: 'sha256:a' })],
      {
        verdict: 'not-yet',
        obstacles: [
          expect.objectContaining({ tags: ['pr-1', 'pr-2'].map((tag) => expect.objectContaining({ tag })) }) as never,
        ],
      },
    ],
    [
      'what the policy denies',
      [imageRecord(['1.2.3'])],
      { verdict: 'not-yet', obstacles: [expect.objectContaining({ class: 'denied' }) as never] },
      {},
      { policy: { ...EMPTY_POLICY, deny: [compileGlob('1.*')] } },
    ],
    [
      'names that only an owner can tell, the last pushed first',
      [imageRecord(['blob', 'base'], { pushedAt: ago(2) }), imageRecord(['team'])],
      { verdict: 'not-yet', obstacles: [{ kind: 'unclear-tags', tags: ['team', 'base', 'blob'], count: 3 }] },
    ],
    ['such names of old', [imageRecord(['blob'], OLD)], { verdict: 'ready' }],
    ['none at all', [], { verdict: 'ready', notes: [{ kind: 'empty' }], lastPushedAt: null }],
  ])('%s', (...row) => holds(row))
})

describe('tags that must move', () => {
  const moving = (...entries: string[]): Partial<AuditTerms> => ({ policy: { ...EMPTY_POLICY, moving: entries } })
  const exceptions = (...all: PolicyException[]): Partial<AuditTerms> => ({
    policy: { ...EMPTY_POLICY, exceptions: all },
  })

  it.each<Row>([
    [
      'caches and signatures, however old',
      [RELEASE, imageRecord(['buildcache'], OLD), imageRecord([SIGNATURE], OLD)],
      { verdict: 'ready-with-filters', advice: ['buildcache', 'sha256-*'] },
    ],
    [
      'what the policy lists, as it lists it',
      [RELEASE, imageRecord(['dev-1.2.3', 'dev-blob'])],
      { verdict: 'ready-with-filters', advice: ['dev*'] },
      {},
      moving('dev*', 'other-*'),
    ],
    [
      'what it lists and nobody pushed of late',
      [RELEASE, imageRecord(['dev-blob'], OLD)],
      { verdict: 'ready', notes: [expect.objectContaining({ kind: 'still-tags' }) as never] },
      {},
      moving('dev-*'),
    ],
    [
      'a listed tag is nothing to pin to',
      [imageRecord(['base-1.2.3', 'latest'])],
      {
        verdict: 'not-yet',
        obstacles: [expect.objectContaining({ tags: [expect.objectContaining({ pin: null })] }) as never],
      },
      {},
      moving('base-*'),
    ],
    [
      'what an exception lets move, on its last day',
      [LATEST],
      {
        verdict: 'ready-with-filters',
        advice: ['latest'],
        notes: [{ kind: 'excepted', tag: 'latest', owner: '@octo/pay', expires: '2026-11-23' }],
      },
      {},
      exceptions(excepting('latest')),
    ],
    [
      'an exception that ran out',
      [LATEST],
      { verdict: 'not-yet', obstacles: [expect.objectContaining({ kind: 'moving-tags' }) as never] },
      {},
      exceptions(excepting('latest', { expires: '2026-11-22' })),
    ],
    [
      'an exception that never was a day',
      [LATEST],
      { verdict: 'not-yet', obstacles: [expect.objectContaining({ kind: 'moving-tags' }) as never] },
      {},
      exceptions(excepting('latest', { expires: 'soon' })),
    ],
    [
      'an exception of another repository',
      [LATEST],
      { verdict: 'not-yet', obstacles: [expect.objectContaining({ kind: 'moving-tags' }) as never] },
      {},
      exceptions(excepting('latest', { repository: 'other/*' })),
    ],
    [
      'an exception for all tags, which versions do not need',
      [LATEST],
      { verdict: 'ready-with-filters', advice: ['latest'], notes: [expect.objectContaining({ tag: '*' }) as never] },
      {},
      exceptions(excepting('*')),
    ],
    [
      'what the policy lists and excepts',
      [LATEST],
      { verdict: 'ready-with-filters', advice: ['latest'] },
      {},
      { policy: { ...EMPTY_POLICY, moving: ['latest'], exceptions: [excepting('latest')] } },
    ],
    [
      'what an exception covers, beside what did not move of late',
      [imageRecord(['pr-1', 'pr-2', 'pr-3', 'pr-4', 'pr-5', 'pr-6']), imageRecord(['pr-7'], OLD)],
      { verdict: 'ready-with-filters', advice: ['pr-*'], notes: expect.any(Array) as never },
      {},
      exceptions(excepting('pr-*')),
    ],
    [
      'what an exception covers, but not what moves like it and has none',
      [imageRecord(['pr-1', 'pr-2']), imageRecord(['pr-3'], OLD)],
      { verdict: 'ready-with-filters', advice: ['pr-1', 'pr-2'], notes: expect.any(Array) as never },
      {},
      exceptions(excepting('pr-1'), excepting('pr-2')),
    ],
    [
      'what an exception covers and nobody pushed of late',
      [OLD_LATEST],
      { verdict: 'ready', notes: [expect.objectContaining({ kind: 'still-tags' }) as never] },
      {},
      exceptions(excepting('latest')),
    ],
    [
      'more than filters can name, and more than are told',
      [imageRecord(['bravo', 'coral', 'delta', 'extra', 'fjord', 'gamma', 'hotel', 'igloo', 'jumbo', 'kilo', 'lima'])],
      {
        verdict: 'not-yet',
        obstacles: [
          {
            kind: 'filters-do-not-fit',
            tags: ['bravo', 'coral', 'delta', 'extra', 'fjord', 'gamma', 'hotel', 'igloo', 'jumbo', 'kilo'],
            count: 11,
          },
        ],
        notes: [expect.objectContaining({ kind: 'excepted' }) as never],
      },
      {},
      exceptions(excepting('*')),
    ],
  ])('%s', (...row) => holds(row))
})

describe('pushes that overwrote', () => {
  const lost = imageRecord([])
  const overwritten = { kind: 'overwritten', count: 1, lastPushedAt: ago(1) } as const

  it.each<Row>([
    ['where nothing moves', [RELEASE, lost], { verdict: 'not-yet', obstacles: [overwritten] }],
    [
      'where tags moved long ago',
      [imageRecord(['latest'], OLD), lost],
      { obstacles: [overwritten], notes: [expect.objectContaining({ kind: 'still-tags' }) as never] },
    ],
    [
      'where latest moves',
      [RELEASE, imageRecord(['latest']), lost],
      { obstacles: [expect.objectContaining({ kind: 'moving-tags' }) as never], notes: [overwritten] },
    ],
    [
      'where a name may move',
      [imageRecord(['blob']), lost],
      { obstacles: [expect.objectContaining({ kind: 'unclear-tags' }) as never], notes: [overwritten] },
    ],
    [
      'where a cache moves',
      [imageRecord(['buildcache']), lost],
      { verdict: 'ready-with-filters', advice: ['buildcache'], notes: [overwritten] },
    ],
    [
      'where a cache moved long ago',
      [imageRecord(['buildcache'], OLD), lost],
      { verdict: 'not-yet', obstacles: [overwritten] },
    ],
    ['the parts of an index', [indexRecord(['1.2.3']), lost], { verdict: 'ready' }],
  ])('%s', (...row) => holds(row))
})

describe('the thousand tags of an image', () => {
  const commits = (count: number): string[] =>
    Array.from({ length: count }, (_, n) => `sha-${n.toString(16).padStart(40, '0')}`)

  it.each<Row>([
    ['899', [imageRecord(commits(899))], { verdict: 'ready' }],
    [
      '900',
      [imageRecord(commits(900), { digest: 'sha256:a' }), imageRecord(commits(950), { digest: 'sha256:b' })],
      {
        verdict: 'not-yet',
        obstacles: [
          { kind: 'tag-limit', digest: 'sha256:b', tags: 950 },
          { kind: 'tag-limit', digest: 'sha256:a', tags: 900 },
        ],
      },
    ],
  ])('%s', (...row) => holds(row))
})

describe('the lifecycle policy', () => {
  const still = expect.objectContaining({ kind: 'still-tags' }) as never
  const unexpected = (code: string, detail: string): never =>
    ({ kind: 'unread', what: 'lifecycle', failure: { code, action: 'ecr:GetLifecyclePolicy', detail } }) as never

  it.each<Row>([
    [
      'expires the pin',
      [OLD_LATEST],
      {
        verdict: 'not-yet',
        obstacles: [{ kind: 'lifecycle-expires-pin', pin: '3f1c0a2', priority: 7, within: { days: 100 } }],
        notes: [still],
      },
      { lifecycle: EXPIRING },
    ],
    [
      'expires more pins than are told, the oldest first',
      Array.from({ length: 11 }, (_, n) => imageRecord([`pr-${n}`, `1.2.${n}`], { pushedAt: ago(200 - n) })),
      {
        verdict: 'not-yet',
        obstacles: Array.from({ length: 10 }, (_, n) => expect.objectContaining({ pin: `1.2.${n}` })) as never,
        notes: [still],
      },
      { lifecycle: EXPIRING },
    ],
    [
      'expires pins of one instant, by their names',
      ['1.2.4', '1.2.3', '1.2.5'].map((pin, n) => imageRecord([pin, `pr-${n}`], OLD)),
      {
        verdict: 'not-yet',
        obstacles: ['1.2.3', '1.2.4', '1.2.5'].map((pin) => expect.objectContaining({ pin })) as never,
        notes: [still],
      },
      { lifecycle: EXPIRING },
    ],
    ['expires no pin', [imageRecord(['3f1c0a2'], OLD)], { verdict: 'ready' }, { lifecycle: EXPIRING }],
    ['expires other images', [OLD_LATEST], { verdict: 'ready', notes: [still] }, { lifecycle: EXPIRING_UNTAGGED }],
    [
      'expires what nobody need be pinned to, since latest may move on',
      [LATEST],
      {
        verdict: 'ready-with-filters',
        advice: ['latest'],
        notes: [expect.objectContaining({ kind: 'excepted' }) as never],
      },
      { lifecycle: EXPIRING },
      { policy: { ...EMPTY_POLICY, exceptions: [excepting('latest')] } },
    ],
    ['has a pin and is not there', [OLD_LATEST], { verdict: 'ready', notes: [still] }],
    [
      'has a pin and could not be read',
      [OLD_LATEST],
      { verdict: 'unknown', obstacles: [{ kind: 'unread', what: 'lifecycle', failure: DENIED }], notes: [still] },
      { lifecycle: UNREAD },
    ],
    [
      'has a pin and is none',
      [OLD_LATEST],
      {
        verdict: 'unknown',
        obstacles: [unexpected('ECR_UNEXPECTED_ANSWER', 'The lifecycle policy is none that ECR takes.')],
        notes: [still],
      },
      { lifecycle: read('{"rules":"all"}') },
    ],
    [
      'has a pin and was not asked for',
      [OLD_LATEST],
      {
        verdict: 'unknown',
        obstacles: [unexpected('UNEXPECTED_FAILURE', 'Nobody asked for the lifecycle policy.')],
        notes: [still],
      },
      { lifecycle: NOT_ASKED },
    ],
    ['does not matter and could not be read', [RELEASE], { verdict: 'ready' }, { lifecycle: UNREAD }],
    [
      'counts caches',
      [RELEASE, imageRecord(['buildcache'])],
      {
        verdict: 'ready-with-filters',
        advice: ['buildcache'],
        notes: [{ kind: 'lifecycle-counts-caches', priority: 3 }],
      },
      { lifecycle: COUNTING },
    ],
    [
      'may count caches and could not be read',
      [RELEASE, imageRecord(['buildcache'])],
      {
        verdict: 'ready-with-filters',
        advice: ['buildcache'],
        notes: [{ kind: 'unread', what: 'lifecycle', failure: DENIED }],
      },
      { lifecycle: UNREAD },
    ],
  ])('%s', (...row) => holds(row))

  it.each<[string, boolean, Partial<RepositoryRecord>]>([
    ['a tag that moves has a pin', true, { images: read([LATEST]) }],
    ['one that is still has a pin', true, { images: read([OLD_LATEST]) }],
    ['there is a cache', true, { images: read([imageRecord(['buildcache'], OLD)]) }],
    ['there is a signature', true, { images: read([imageRecord([SIGNATURE])]) }],
    ['a tag that moves has none', false, { images: read([RELEASE, imageRecord(['latest'])]) }],
    ['nothing moves', false, { images: read([RELEASE]) }],
    ['the images are unread', false, { images: UNREAD }],
    ['tags are kept already', false, { images: read([LATEST]), setting: read(settingOf('IMMUTABLE')) }],
  ])('where %s it is asked for: %s', (_, asked, overrides) => {
    expect(needsLifecycle(repositoryRecord([], overrides), auditTerms())).toBe(asked)
  })
})

describe('the setting', () => {
  const moves = [expect.objectContaining({ kind: 'moving-tags' })] as never

  it.each<Row>([
    [
      'keeps all',
      [LATEST],
      { verdict: 'protected', mode: 'IMMUTABLE', scanners: expect.objectContaining({ trivy: 'pass' }) as never },
      { setting: read(settingOf('IMMUTABLE')) },
    ],
    [
      'keeps versions and commits, and nobody asked for images',
      [],
      { verdict: 'protected', filters: ['cache*'], tags: null, lastPushedAt: null },
      { setting: read(settingOf('IMMUTABLE_WITH_EXCLUSION', ['cache*'])), images: NOT_ASKED },
    ],
    [
      'lets versions move',
      [RELEASE],
      { verdict: 'ready', filters: ['v*'], notes: [{ kind: 'exposing-filter', filter: 'v*', tag: 'v1.1.1' }] },
      { setting: read(settingOf('IMMUTABLE_WITH_EXCLUSION', ['v*'])) },
    ],
    ['keeps some', [LATEST], { obstacles: moves }, { setting: read(settingOf('MUTABLE_WITH_EXCLUSION', ['v*'])) }],
    [
      'is of an unknown mode',
      [RELEASE],
      {
        verdict: 'unknown',
        mode: 'FROZEN',
        obstacles: [{ kind: 'unknown-setting', code: 'ECR_UNKNOWN_MODE', mode: 'FROZEN' }],
      },
      { setting: read(settingOf('FROZEN')) },
    ],
    [
      'is missing',
      [RELEASE],
      {
        verdict: 'unknown',
        mode: null,
        obstacles: [{ kind: 'unknown-setting', code: 'ECR_UNKNOWN_MODE', mode: null }],
      },
      { setting: read({ mode: undefined, filters: [] }) },
    ],
    [
      'has exclusions without filters',
      [RELEASE],
      {
        verdict: 'unknown',
        obstacles: [{ kind: 'unknown-setting', code: 'ECR_UNKNOWN_FILTER', mode: 'MUTABLE_WITH_EXCLUSION' }],
      },
      { setting: read(settingOf('MUTABLE_WITH_EXCLUSION')) },
    ],
    [
      'is unknown, and a tag moves',
      [LATEST],
      {
        verdict: 'not-yet',
        obstacles: [{ kind: 'unknown-setting', code: 'ECR_UNKNOWN_MODE', mode: 'FROZEN' }, ...moves] as never,
      },
      { setting: read(settingOf('FROZEN')) },
    ],
    [
      'is unread',
      [],
      {
        verdict: 'unknown',
        mode: null,
        filters: [],
        scanners: expect.objectContaining({ trivy: 'undocumented' }) as never,
        obstacles: [{ kind: 'unread', what: 'setting', failure: DENIED }],
      },
      { setting: UNREAD, images: NOT_ASKED },
    ],
    [
      'is read, and images are not',
      [],
      { verdict: 'unknown', tags: null, obstacles: [{ kind: 'unread', what: 'images', failure: DENIED }] },
      { images: UNREAD },
    ],
    [
      'is read, and nobody asked for images',
      [],
      { verdict: 'unknown', tags: null, obstacles: [{ kind: 'not-asked' }] },
      { images: NOT_ASKED },
    ],
    [
      'was not asked for',
      [RELEASE],
      { verdict: 'unknown', obstacles: [{ kind: 'not-asked' }] },
      { setting: NOT_ASKED },
    ],
  ])('%s', (...row) => holds(row))

  it.each([
    ['MUTABLE', [], true],
    ['FROZEN', [], true],
    ['MUTABLE_WITH_EXCLUSION', ['*'], true],
    ['IMMUTABLE_WITH_EXCLUSION', ['v*'], true],
    ['IMMUTABLE_WITH_EXCLUSION', ['cache*'], false],
    ['IMMUTABLE', [], false],
  ])('of %s %j asks for images: %s', (mode, filters, asked) => {
    expect(needsImages(settingOf(mode, filters))).toBe(asked)
  })
})

describe('what stands beside', () => {
  const mirror = { prefix: 'team', upstream: 'registry-1.docker.io' }

  it.each<Row>([
    [
      'a rule that makes it a mirror',
      [],
      {
        verdict: 'not-yet',
        obstacles: [{ kind: 'pull-through-cache', ...mirror }],
        notes: [{ kind: 'empty' }],
      },
      {},
      { cacheRules: read([mirror]) },
    ],
    [
      'a rule, where tags are kept',
      [],
      { verdict: 'protected' },
      { setting: read(settingOf('IMMUTABLE')), images: NOT_ASKED },
      { cacheRules: read([mirror]) },
    ],
    ['a rule for others', [RELEASE], { verdict: 'ready' }, {}, { cacheRules: read([{ ...mirror, prefix: 'tea' }]) }],
    [
      'rules that are unread',
      [RELEASE],
      { verdict: 'unknown', obstacles: [{ kind: 'unread', what: 'cache-rules', failure: DENIED }] },
      {},
      { cacheRules: UNREAD },
    ],
    ['an owner', [RELEASE], { verdict: 'ready', owner: 'pay' }, { resourceTags: read(new Map([['owner', 'pay']])) }],
    [
      'resource tags that are unread',
      [RELEASE],
      { verdict: 'ready', owner: null, notes: [] },
      { resourceTags: UNREAD },
    ],
    ['nobody asked for resource tags', [RELEASE], { verdict: 'ready', owner: null }, { resourceTags: NOT_ASKED }],
    [
      'a finding',
      [RELEASE],
      { finding: { compliance: 'FAILED', workflow: 'NEW', updatedAt: null } },
      { finding: { compliance: 'FAILED', workflow: 'NEW', updatedAt: null } },
    ],
  ])('%s', (...row) => holds(row))

  it('counts tags, and tells the last push', () => {
    const images = [LATEST, imageRecord(['buildcache'], OLD), imageRecord([], { digest: digestOf('x'), ...OLD })]

    expect(judgeRepository(repositoryRecord(images), auditTerms())).toMatchObject({
      tags: tagCounts({ release: 1, commit: 1, moving: 1, cache: 1 }),
      lastPushedAt: ago(1),
    })
  })
})
