import { describe, expect, it } from '@jest/globals'
import type { Checkout } from '../../../../src/domain/commit/checkout.ts'
import type { TemplateNote } from '../../../../src/domain/tag/render-template.ts'
import { type NotedRun, notesOn, notesOnEndpoint } from '../../../../src/domain/verdict/gate-notes.ts'
import type { GateNote } from '../../../../src/domain/verdict/gate-result.ts'
import { aDerivation, aProvenance } from '../../../support/gate-result.ts'
import { aMovingTarget, anException, aRepository, aTarget, REVISION, withOutcome } from '../../../support/targets.ts'

const ENDPOINT = 'http://localhost:4566'
const SHORT: TemplateNote = { code: 'SHA_SHORT', length: 7, template: '{sha:7}' }
const UNVERIFIED: GateNote = { code: 'COMMIT_NOT_VERIFIED', field: 'client_payload.sha' }
const unverified = aDerivation({ provenance: aProvenance({ verified: false, field: 'client_payload.sha' }) })

function aRun(overrides: Partial<NotedRun> = {}): NotedRun {
  return {
    derivation: aDerivation(),
    checkout: aCheckout(0),
    registryCheck: 'done',
    endpoint: undefined,
    targets: [withOutcome(aTarget())],
    entries: [],
    moving: [],
    ...overrides,
  }
}

function aCheckout(dirtyCount: number | null, dirty: readonly string[] = []): Checkout {
  return {
    kind: 'checkout',
    directory: '/home/runner/work/app',
    head: REVISION,
    committedAt: '2026-03-01T10:00:00Z',
    branch: null,
    dirty,
    dirtyCount,
  }
}

const excepted = (daysLeft: number, overrides: Parameters<typeof aMovingTarget>[0] = {}) =>
  withOutcome(aMovingTarget({ exception: anException(daysLeft), ...overrides }))

const LATEST = '123456789012.dkr.ecr.eu-west-1.amazonaws.com/team/app:latest'
const BLOCKED: GateNote = {
  code: 'MUST_MOVE_BLOCKED',
  uri: '123456789012.dkr.ecr.eu-west-1.amazonaws.com/team/app',
  repository: aRepository(),
  tags: ['buildcache'],
  mode: 'IMMUTABLE',
  filters: [],
  advice: { filters: ['buildcache'], missing: ['buildcache'], dropped: [], fits: true },
}

describe('what is worth knowing of a run', () => {
  it.each<[string, Partial<NotedRun>, GateNote[]]>([
    ['nothing, where all is as it should be', {}, []],
    ['what the template made of the tag', { derivation: aDerivation({ notes: [SHORT] }) }, [SHORT]],
    ['a commit that only a payload names', { derivation: unverified }, [UNVERIFIED]],
    [
      'a work tree that is not the commit',
      { checkout: aCheckout(21, ['Dockerfile', 'app.js']) },
      [{ code: 'DIRTY_TREE', count: 21, paths: ['Dockerfile', 'app.js'] }],
    ],
    ['a work tree too large to tell', { checkout: aCheckout(null) }, [{ code: 'DIRTY_UNKNOWN' }]],
    ['nothing of a work tree that is not there', { checkout: { kind: 'none' } }, []],
    [
      'nothing of one that git refused to read',
      { checkout: { kind: 'refused', why: 'git-missing', directory: '/home/runner/work/app', detail: '' } },
      [],
    ],
    ['that the registry was not asked', { registryCheck: 'skipped' }, [{ code: 'REGISTRY_CHECK_SKIPPED' }]],
    [
      'that it was asked elsewhere',
      { registryCheck: 'done', endpoint: ENDPOINT },
      [{ code: 'CUSTOM_ENDPOINT', endpoint: ENDPOINT }],
    ],
    ['no endpoint that was not asked', { registryCheck: 'off', endpoint: ENDPOINT }, []],
    [
      'an exception that was used',
      { targets: [excepted(30)] },
      [{ code: 'EXCEPTION_USED', reference: LATEST, ...anException(30) }],
    ],
    [
      'one that ends soon',
      { targets: [excepted(14)] },
      [{ code: 'EXCEPTION_EXPIRING', reference: LATEST, ...anException(14) }],
    ],
    ['no exception that has run out, which fails by itself', { targets: [excepted(-1)] }, []],
    ['no exception that was not needed', { targets: [withOutcome(aTarget({ exception: anException(30) }))] }, []],
    ['a cache that writes no tag', { entries: ['type=gha'] }, [{ code: 'CACHE_WITHOUT_TAG', entry: 'type=gha' }]],
    ['nothing of a cache that writes one', { entries: ['type=registry,ref=ghcr.io/o/app:buildcache'] }, []],
    ['nothing of a reference, whatever follows it', { entries: ['team/app:1.2.3,type=gha'] }, []],
    ['a repository that keeps what must move', { moving: ['buildcache'] }, [BLOCKED]],
  ])('%s', (_, run, notes) => {
    expect(notesOn(aRun(run))).toStrictEqual(notes)
  })

  it('is told in one order: the tag, the commit, the tree, the registry, exceptions, caches, what must move', () => {
    const run = aRun({
      derivation: { ...unverified, notes: [SHORT] },
      checkout: aCheckout(1, ['Dockerfile']),
      endpoint: ENDPOINT,
      targets: [withOutcome(aTarget()), excepted(30), excepted(3)],
      entries: ['latest', 'type=inline'],
      moving: ['buildcache'],
    })

    expect(notesOn(run).map(({ code }) => code)).toEqual([
      'SHA_SHORT',
      'COMMIT_NOT_VERIFIED',
      'DIRTY_TREE',
      'CUSTOM_ENDPOINT',
      'EXCEPTION_USED',
      'EXCEPTION_EXPIRING',
      'CACHE_WITHOUT_TAG',
      'MUST_MOVE_BLOCKED',
    ])
  })
})

it.each([
  [undefined, []],
  [ENDPOINT, [{ code: 'CUSTOM_ENDPOINT', endpoint: ENDPOINT }]],
])('an endpoint of %s', (endpoint, notes) => {
  expect(notesOnEndpoint(endpoint)).toStrictEqual(notes)
})
