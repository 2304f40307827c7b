import { describe, expect, it } from '@jest/globals'
import {
  exposedTag,
  exposingFilters,
  isProtecting,
  type UnknownSetting,
  unknownSetting,
} from '../../../../src/domain/audit/setting-exposure.ts'
import type { MutabilitySetting } from '../../../../src/domain/ecr/tag-mutability.ts'
import { settingOf } from '../../../support/repository-record.ts'

const COMMIT = 'sha-0000000'

describe('a setting', () => {
  it.each<[string, MutabilitySetting, { protecting: boolean; unknown: UnknownSetting | null; exposed: string | null }]>(
    [
      ['IMMUTABLE', settingOf('IMMUTABLE'), { protecting: true, unknown: null, exposed: null }],
      [
        'with a safe filter',
        settingOf('IMMUTABLE_WITH_EXCLUSION', ['cache*']),
        { protecting: true, unknown: null, exposed: null },
      ],
      [
        'with an exposing filter',
        settingOf('IMMUTABLE_WITH_EXCLUSION', ['cache*', 'v*']),
        { protecting: false, unknown: null, exposed: 'v1.1.1' },
      ],
      [
        'without its filters',
        settingOf('IMMUTABLE_WITH_EXCLUSION'),
        { protecting: false, unknown: 'ECR_UNKNOWN_FILTER', exposed: COMMIT },
      ],
      [
        'with a filter of a strange type',
        { mode: 'IMMUTABLE_WITH_EXCLUSION', filters: [{ filterType: 'REGEX', filter: 'cache' }] },
        { protecting: false, unknown: 'ECR_UNKNOWN_FILTER', exposed: COMMIT },
      ],
      [
        'with a filter of no grammar',
        settingOf('IMMUTABLE_WITH_EXCLUSION', ['*'.repeat(99_999)]),
        { protecting: false, unknown: 'ECR_UNKNOWN_FILTER', exposed: COMMIT },
      ],
      ['MUTABLE', settingOf('MUTABLE'), { protecting: false, unknown: null, exposed: COMMIT }],
      [
        'MUTABLE apart from some',
        settingOf('MUTABLE_WITH_EXCLUSION', ['sha-*', '0*', '*.*']),
        { protecting: false, unknown: null, exposed: '1111111' },
      ],
      [
        'MUTABLE apart from all',
        settingOf('MUTABLE_WITH_EXCLUSION', ['*']),
        { protecting: false, unknown: null, exposed: null },
      ],
      [
        'MUTABLE apart from nothing',
        settingOf('MUTABLE_WITH_EXCLUSION'),
        { protecting: false, unknown: 'ECR_UNKNOWN_FILTER', exposed: COMMIT },
      ],
      [
        'a word beginning like one',
        settingOf('IMMUTABLE_LATER'),
        { protecting: false, unknown: 'ECR_UNKNOWN_MODE', exposed: COMMIT },
      ],
      ['none', settingOf(null), { protecting: false, unknown: 'ECR_UNKNOWN_MODE', exposed: COMMIT }],
    ],
  )('%s', (_, setting, { protecting, unknown, exposed }) => {
    expect(isProtecting(setting)).toBe(protecting)
    expect(unknownSetting(setting)).toBe(unknown)
    expect(exposedTag(setting)).toBe(exposed)
  })

  it('tells each filter that exposes a commit or a version', () => {
    expect(exposingFilters(settingOf('IMMUTABLE_WITH_EXCLUSION', ['v*', 'cache', 'sha-*']))).toEqual([
      { filter: 'v*', tag: 'v1.1.1' },
      { filter: 'sha-*', tag: 'sha-1111111' },
    ])
    expect(exposingFilters(settingOf('MUTABLE_WITH_EXCLUSION', ['v*']))).toEqual([])
  })
})
