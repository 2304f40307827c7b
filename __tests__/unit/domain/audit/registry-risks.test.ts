import { expect, it } from '@jest/globals'
import { templateRisks } from '../../../../src/domain/audit/registry-risks.ts'
import type { MutabilitySetting } from '../../../../src/domain/ecr/tag-mutability.ts'
import { settingOf } from '../../../support/repository-record.ts'

const PLACE = { prefix: 'team', appliedFor: ['CREATE_ON_PUSH'] }

it.each<[string, MutabilitySetting, object | null]>([
  [
    'that leaves its mode out',
    { mode: undefined, filters: [] },
    { mode: 'MUTABLE', filters: [], exposes: 'sha-0000000', code: 'ECR_MUTABLE' },
  ],
  [
    'that is mutable',
    settingOf('MUTABLE'),
    { mode: 'MUTABLE', filters: [], exposes: 'sha-0000000', code: 'ECR_MUTABLE' },
  ],
  ['that is immutable', settingOf('IMMUTABLE'), null],
  ['with caches apart', settingOf('IMMUTABLE_WITH_EXCLUSION', ['buildcache*', 'sha256-*']), null],
  [
    'with versions apart',
    settingOf('IMMUTABLE_WITH_EXCLUSION', ['buildcache*', 'v*']),
    { mode: 'IMMUTABLE_WITH_EXCLUSION', filters: ['buildcache*', 'v*'], exposes: 'v1.1.1', code: 'ECR_TAG_EXCLUDED' },
  ],
  [
    'that keeps some',
    settingOf('MUTABLE_WITH_EXCLUSION', ['v*']),
    { mode: 'MUTABLE_WITH_EXCLUSION', filters: ['v*'], exposes: 'sha-0000000', code: 'ECR_NO_FILTER_PROTECTS' },
  ],
  ['that keeps all', settingOf('MUTABLE_WITH_EXCLUSION', ['*']), null],
  [
    'of an unknown mode',
    settingOf('FROZEN'),
    { mode: 'FROZEN', filters: [], exposes: 'sha-0000000', code: 'ECR_UNKNOWN_MODE' },
  ],
  ['whose mode is empty', settingOf(''), { mode: '', filters: [], exposes: 'sha-0000000', code: 'ECR_UNKNOWN_MODE' }],
  [
    'without its filters',
    settingOf('IMMUTABLE_WITH_EXCLUSION'),
    { mode: 'IMMUTABLE_WITH_EXCLUSION', filters: [], exposes: 'sha-0000000', code: 'ECR_UNKNOWN_FILTER' },
  ],
  [
    'with a filter that may match more',
    settingOf('IMMUTABLE_WITH_EXCLUSION', ['00']),
    { mode: 'IMMUTABLE_WITH_EXCLUSION', filters: ['00'], exposes: 'sha-0011111', code: 'ECR_FILTER_UNCERTAIN' },
  ],
])('a template %s', (_, setting, risk) => {
  expect(templateRisks([{ ...PLACE, setting }])).toEqual(risk === null ? [] : [{ ...PLACE, ...risk }])
})
