import { describe, expect, it } from '@jest/globals'
import { blockedMoves, movingEntryFor, settingBehind } from '../../../../src/domain/push/must-move.ts'
import type { Reason, Verdict } from '../../../../src/domain/verdict/verdict.ts'
import { aFault, aMovingTarget, aRepository, aSide, aTarget, judged, protectedBy } from '../../../support/targets.ts'

const WORKER = aRepository({ name: 'team/worker' })
const FILTERS = ['latest']
const EXCLUDING = aSide({
  mode: 'IMMUTABLE_WITH_EXCLUSION',
  filters: FILTERS,
  protection: judged('immutable', { code: 'ECR_NOT_EXCLUDED', filters: FILTERS }),
})

describe('what must move and cannot', () => {
  it('is said once a repository, of those that keep it', () => {
    const targets = [
      aTarget(),
      aTarget({ tag: '1.2.3' }),
      aTarget({ at: WORKER, registry: EXCLUDING }),
      aTarget({
        at: aRepository({ name: 'team/old' }),
        registry: aSide({ mode: 'MUTABLE', protection: judged('mutable', { code: 'ECR_MUTABLE' }) }),
      }),
    ]

    expect(blockedMoves(targets, ['sha256-*', 'latest'])).toEqual([
      {
        code: 'MUST_MOVE_BLOCKED',
        uri: '123456789012.dkr.ecr.eu-west-1.amazonaws.com/team/app',
        repository: aRepository(),
        tags: ['sha256-*', 'latest'],
        mode: 'IMMUTABLE',
        filters: [],
        advice: { filters: ['sha256-*', 'latest'], missing: ['sha256-*', 'latest'], dropped: [], fits: true },
      },
      {
        code: 'MUST_MOVE_BLOCKED',
        uri: '123456789012.dkr.ecr.eu-west-1.amazonaws.com/team/worker',
        repository: WORKER,
        tags: ['sha256-*'],
        mode: 'IMMUTABLE_WITH_EXCLUSION',
        filters: FILTERS,
        advice: { filters: ['latest', 'sha256-*'], missing: ['sha256-*'], dropped: [], fits: true },
      },
    ])
  })

  it.each([
    ['nothing must move', [aTarget()], []],
    ['it moves there', [aTarget({ registry: EXCLUDING })], ['latest']],
    ['nobody asked', [aTarget({ registry: null })], ['latest']],
    ['the registry did not tell', [protectedBy(judged('unknown', aFault()))], ['latest']],
    ['it is a copy, which no build writes', [aTarget({ origin: 'replica' })], ['latest']],
    [
      'a filter of a type that is not known',
      [
        protectedBy(
          judged('unknown', {
            code: 'ECR_UNKNOWN_FILTER',
            mode: 'IMMUTABLE_WITH_EXCLUSION',
            filter: 'x',
            filterType: 'GLOB',
          }),
        ),
      ],
      ['latest'],
    ],
  ])('is not said where %s', (_, targets, moving) => {
    expect(blockedMoves(targets, moving)).toEqual([])
  })
})

describe('the setting behind an answer', () => {
  it('is that of the repository', () => {
    expect(settingBehind(EXCLUDING)).toEqual({ mode: 'IMMUTABLE_WITH_EXCLUSION', filters: FILTERS })
  })

  it.each<[Verdict, Reason]>([
    ['immutable', { code: 'ECR_IMMUTABLE' }],
    ['immutable', { code: 'ECR_FILTER_PROTECTS', filter: 'v*', filters: ['v*'] }],
    ['mutable', { code: 'ECR_MUTABLE' }],
    ['mutable', { code: 'ECR_TAG_EXCLUDED', filter: 'latest', filters: FILTERS }],
    ['mutable', { code: 'ECR_NO_FILTER_PROTECTS', filters: ['v*'] }],
    [
      'unknown',
      {
        code: 'ECR_FILTER_UNCERTAIN',
        mode: 'IMMUTABLE_WITH_EXCLUSION',
        filter: 'latest',
        filters: FILTERS,
        reading: 'case-insensitive',
      },
    ],
  ])('is known, whatever it means for a tag: %s %j', (verdict, reason) => {
    const side = aSide({ mode: 'AS_READ', filters: FILTERS, protection: judged(verdict, reason) })
    expect(settingBehind(side)).toEqual({ mode: 'AS_READ', filters: FILTERS })
  })

  it('is not known of what was not asked', () => {
    expect(settingBehind(aMovingTarget().registry)).toBeNull()
  })
})

describe('the entry that would let a tag move', () => {
  it.each([
    ['main-3f1c0a2d4e5b', ['buildcache', 'main-*'], 'main-*'],
    ['MAIN-3f1c0a2d4e5b', ['main-*'], 'main-*'],
    ['x-main-3f1c0a2d4e5b', ['main-*'], 'main-*'],
    ['sha-3f1c0a2d4e5b', ['buildcache', 'sha256-*'], null],
    ['1.2.3', [], null],
  ])('%s of %j: %s', (tag, moving, expected) => {
    expect(movingEntryFor(tag, moving)).toBe(expected)
  })
})
