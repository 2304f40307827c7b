import { expect, it } from '@jest/globals'
import { templateRisks } from '../../../../src/domain/audit/registry-risks.ts'
import type { MutabilitySetting } from '../../../../src/domain/ecr/tag-mutability.ts'
import { settingOf } from '../../../support/repository-record.ts'

const PLACE = { prefix: 'team', appliedFor: ['CREATE_ON_PUSH'] }

it.each<[string, MutabilitySetting, object | null]>([
  [
    'that leaves its mode out',
    { mode: undefined, filters: [] },
    { mode: 'MUTABLE', filters: [], exposes: 'sha-0000000' },
  ],
  ['that is mutable', settingOf('MUTABLE'), { mode: 'MUTABLE', filters: [], exposes: 'sha-0000000' }],
  ['that is immutable', settingOf('IMMUTABLE'), null],
  ['with caches apart', settingOf('IMMUTABLE_WITH_EXCLUSION', ['buildcache*', 'sha256-*']), null],
  [
    'with versions apart',
    settingOf('IMMUTABLE_WITH_EXCLUSION', ['buildcache*', 'v*']),
    { mode: 'IMMUTABLE_WITH_EXCLUSION', filters: ['buildcache*', 'v*'], exposes: 'v1.1.1' },
  ],
  [
    'that keeps some',
    settingOf('MUTABLE_WITH_EXCLUSION', ['v*']),
    { mode: 'MUTABLE_WITH_EXCLUSION', filters: ['v*'], exposes: 'sha-0000000' },
  ],
  ['that keeps all', settingOf('MUTABLE_WITH_EXCLUSION', ['*']), null],
  ['of an unknown mode', settingOf('FROZEN'), { mode: 'FROZEN', filters: [], exposes: 'sha-0000000' }],
])('a template %s', (_, setting, risk) => {
  expect(templateRisks([{ ...PLACE, setting }])).toEqual(risk === null ? [] : [{ ...PLACE, ...risk }])
})
