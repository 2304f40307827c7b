import { expect, it } from '@jest/globals'
import type { RepositorySource } from '../../../../src/commands/migrate/join.ts'
import { letMoveIn } from '../../../../src/commands/migrate/let-move.ts'
import { readinessOf } from '../../../../src/commands/migrate/readiness.ts'
import type { AuditedRepository, Obstacle } from '../../../../src/domain/audit/audited-repository.ts'
import type { SourceImage } from '../../../../src/scan/source-image.ts'
import { auditedRepository, protectedRepository, tagCounts, tagInUse } from '../../../support/audit-report.ts'
import { sourceImage, sourceUse } from '../../../support/source-image.ts'

type Images = readonly (SourceImage | { readonly image: SourceImage; readonly sure: false })[]

function verdictOf(audited: AuditedRepository, images: Images, strays: readonly SourceImage[] = []): string {
  const source: RepositorySource = {
    images: images.map((one) => ('sure' in one ? one : { image: one, sure: true })),
    strays,
    declarations: [],
  }
  const letMove = letMoveIn(audited, source)
  const { readiness, target, obstacles } = readinessOf(audited, source, letMove, ({ gated }) => gated)
  const filters = target?.filters.map((filter) => ` ${filter}`).join('') ?? ''
  const told = obstacles.map((one) => ` ${one.kind}${'count' in one ? `=${one.count}` : ''}`).join('')
  return `${readiness}${filters}${told}`
}

const moving = (overrides: Partial<Extract<Obstacle, { kind: 'moving-tags' }>> = {}): Obstacle => ({
  kind: 'moving-tags',
  class: 'latest',
  tags: [tagInUse()],
  count: 1,
  ...overrides,
})
const notYet = (...obstacles: Obstacle[]) => auditedRepository({ verdict: 'not-yet', obstacles })

const LATEST = notYet(moving())
const UNCLEAR = notYet({ kind: 'unclear-tags', tags: ['web'], count: 1 })
const OVERWRITTEN = notYet({ kind: 'overwritten', count: 2, lastPushedAt: '2026-11-20T00:00:00Z' })
const LIMIT: Obstacle = { kind: 'tag-limit', digest: 'sha256:ab', tags: 950 }

const PINNED = sourceImage()
const PUSHES_LATEST = sourceImage({ tag: 'latest', moves: true })
const DYNAMIC = sourceImage({ moves: true, unclear: true })
const BRANCH = sourceImage({ moves: true })

it.each<[what: string, audited: AuditedRepository, images: Images, verdict: string]>([
  ['what the source does not mention', LATEST, [], 'not-yet moving-tags=1'],
  ['a push of a commit alone', LATEST, [PINNED], 'ready'],
  ['a push that only a run tells', LATEST, [PINNED, DYNAMIC], 'not-yet moving-tags=1'],
  ['a push that may not be one', LATEST, [sourceImage({ certain: false })], 'not-yet moving-tags=1'],
  ['a push to what may be another registry', LATEST, [{ image: PINNED, sure: false }], 'not-yet moving-tags=1'],
  ['a push of latest beside it', LATEST, [PINNED, PUSHES_LATEST], 'not-yet moving-tags=1'],
  ['a consumer that follows it', LATEST, [PINNED, sourceUse()], 'not-yet moving-tags=1'],
  ['a consumer without a tag', LATEST, [PINNED, sourceUse({ tag: null, tagged: 'nothing' })], 'not-yet moving-tags=1'],
  ['a consumer of another tag', LATEST, [PINNED, sourceUse({ tag: 'stable' })], 'ready'],
  ['a consumer that is pinned', LATEST, [PINNED, sourceUse({ tag: '1.2.3', moves: false })], 'ready'],
  [
    'a consumer of what may be among the rest',
    notYet(moving({ count: 12 })),
    [PINNED, sourceUse({ tag: 'stable' })],
    'not-yet moving-tags=11',
  ],
  ['more tags than are told, which nobody follows', notYet(moving({ count: 12 })), [PINNED], 'ready'],
  ['unclear tags', UNCLEAR, [PINNED], 'ready'],
  ['an unclear tag that somebody follows', UNCLEAR, [PINNED, sourceUse({ tag: 'web' })], 'not-yet unclear-tags=1'],
  ['pushes over others, without the gate', OVERWRITTEN, [PINNED], 'not-yet overwritten=2'],
  ['pushes over others, with the gate', OVERWRITTEN, [sourceImage({ gated: true })], 'ready'],
  ['one of them without', OVERWRITTEN, [sourceImage({ gated: true }), PINNED], 'not-yet overwritten=2'],
  ['what no source can show', notYet(moving(), LIMIT), [PINNED], 'not-yet tag-limit'],
  [
    'what could not be read',
    auditedRepository({ verdict: 'unknown', obstacles: [{ kind: 'not-asked' }], tags: null }),
    [PINNED],
    'unknown not-asked',
  ],
  ['what is ready', auditedRepository(), [], 'ready'],
  ['what is ready, and pushed to tomorrow', auditedRepository(), [PUSHES_LATEST], 'not-yet'],
  ['what is ready, and pushed under what a run tells', auditedRepository(), [DYNAMIC], 'ready'],
  ['what is ready, and pushed under the name of a branch', auditedRepository(), [BRANCH], 'not-yet'],
  [
    'what is empty, and pushed under what a run tells',
    auditedRepository({ lastPushedAt: null, notes: [{ kind: 'empty' }] }),
    [DYNAMIC],
    'unknown',
  ],
  [
    'what is ready with filters',
    auditedRepository({ verdict: 'ready-with-filters', advice: ['sha256-*'] }),
    [],
    'ready-with-filters sha256-*',
  ],
  [
    'a push of what a filter lets move',
    auditedRepository({ verdict: 'ready-with-filters', advice: ['edge'] }),
    [sourceImage({ tag: 'edge', moves: true })],
    'ready-with-filters edge',
  ],
  [
    'signatures behind what is over',
    { ...LATEST, tags: tagCounts({ moving: 1, signature: 4 }), letMove: ['sha256-*'] },
    [PINNED],
    'ready-with-filters sha256-*',
  ],
  [
    'caches for which no filters fit',
    { ...LATEST, tags: tagCounts({ moving: 1, cache: 1 }), letMove: null },
    [PINNED],
    'not-yet moving-tags=1',
  ],
  [
    'caches that a filter lets move',
    { ...LATEST, tags: tagCounts({ moving: 1, cache: 1 }), letMove: ['cache-*'] },
    [PINNED],
    'ready-with-filters cache-*',
  ],
  [
    'a cache that only the source knows',
    auditedRepository(),
    [sourceImage({ kind: 'cache', tag: 'buildcache', moves: null })],
    'ready-with-filters buildcache',
  ],
  [
    'a cache that no filter lets move',
    auditedRepository(),
    [sourceImage({ kind: 'cache', tagged: 'nothing', moves: null })],
    'not-yet filters-do-not-fit=1',
  ],
  ['what is protected', protectedRepository(), [PINNED, sourceUse()], 'done'],
  ['what is protected, and pushed over', protectedRepository(), [PUSHES_LATEST], 'not-yet'],
  [
    'what is protected but for this tag',
    protectedRepository({ mode: 'IMMUTABLE_WITH_EXCLUSION', filters: ['latest'] }),
    [PUSHES_LATEST],
    'done',
  ],
])('%s', (_what, audited, images, verdict) => {
  expect(verdictOf(audited, images)).toBe(verdict)
})

it.each<[what: string, stray: SourceImage, verdict: string]>([
  ['pushes a tag that moves', DYNAMIC, 'not-yet moving-tags=1'],
  ['pushes a commit', PINNED, 'ready'],
  ['follows the tag', sourceUse(), 'not-yet moving-tags=1'],
  ['follows it in what may not be ECR', sourceUse({ registry: { kind: 'unknown' } }), 'ready'],
])('an image that may be of this repository and %s', (_what, stray, verdict) => {
  expect(verdictOf(LATEST, [PINNED], [stray])).toBe(verdict)
})

it.each([
  ['a tag that moves', PUSHES_LATEST, 'unknown'],
  ['a tag that only a run tells', DYNAMIC, 'ready'],
  ['a commit', PINNED, 'ready'],
])('tells of an empty repository to which %s may be pushed', (_what, stray, verdict) => {
  const empty = auditedRepository({ lastPushedAt: null, notes: [{ kind: 'empty' }] })

  expect(verdictOf(empty, [PINNED], [stray])).toBe(verdict)
})

it('keeps what was overwritten in the way where a push without the gate may be to it', () => {
  expect(verdictOf(OVERWRITTEN, [sourceImage({ gated: true })], [PINNED])).toBe('not-yet overwritten=2')
})
