import { describe, expect, it } from '@jest/globals'
import type { GateResult } from '../../../src/domain/verdict/gate-result.ts'
import { labelsOf } from '../../../src/report/labels.ts'
import { aDerivation, aRefusal, aResult } from '../../support/gate-result.ts'
import { REVISION } from '../../support/targets.ts'

const CREATED = ['org.opencontainers.image.created', '2026-03-01T10:00:00Z']
const BUILT_FROM = ['org.opencontainers.image.revision', REVISION]
const SOURCE = ['org.opencontainers.image.source', 'https://github.com/octo-org/octo-repo']

describe('the labels', () => {
  it.each<[string, GateResult, string[][]]>([
    ['of a commit', aResult(), [CREATED, BUILT_FROM, SOURCE, ['org.opencontainers.image.version', `sha-${REVISION}`]]],
    [
      'of a release',
      aResult({ derivation: aDerivation({ version: '1.2.3+build.5' }) }),
      [CREATED, BUILT_FROM, SOURCE, ['org.opencontainers.image.version', '1.2.3+build.5']],
    ],
    [
      'without what nobody knows: never the clock’s time',
      aResult({ derivation: aDerivation({ created: null }), source: '' }),
      [BUILT_FROM, ['org.opencontainers.image.version', `sha-${REVISION}`]],
    ],
    ['of no tag', aRefusal(), []],
  ])('%s', (_, result, labels) => {
    expect(labelsOf(result)).toEqual(labels)
  })
})
