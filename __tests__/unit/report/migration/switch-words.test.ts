import { describe, expect, it } from '@jest/globals'
import type { SwitchEvent } from '../../../../src/domain/migration/switch-event.ts'
import type { SwitchState } from '../../../../src/domain/migration/switch-record.ts'
import { eventLine, plannedLines, recordLines } from '../../../../src/report/migration/switch-words.ts'
import { NOW, planned, setting, short } from '../../../support/switch-ports.ts'

const ENTRY = planned('app', 'MUTABLE', 'IMMUTABLE_WITH_EXCLUSION b-* a-*')
const BEFORE = 'MUTABLE'
const AFTER = 'IMMUTABLE_WITH_EXCLUSION(a-*,b-*)'

describe('what will be done', () => {
  it('is a line a repository', () => {
    expect(plannedLines([ENTRY])).toEqual([`123456789012.dkr.ecr.eu-west-1.amazonaws.com/app: ${BEFORE} -> ${AFTER}`])
  })
})

describe('what is done', () => {
  it.each<[SwitchEvent['kind'], string]>([
    ['switching', `${BEFORE} -> ${AFTER} ...`],
    ['switched', `is ${AFTER}`],
    ['failed', `failed, and is ${BEFORE} as before`],
    ['already-switched', `is ${AFTER} already, and not by this run: left as it is`],
    ['restoring', `${AFTER} -> ${BEFORE} ...`],
    ['restored', `is ${BEFORE} again`],
    ['already-restored', `is ${BEFORE}, as before`],
    ['left', 'is IMMUTABLE, which somebody set after the switch: left as it is'],
  ])('%s', (kind, words) => {
    expect(short(eventLine({ kind, entry: ENTRY, actual: setting('IMMUTABLE') }))).toBe(`app: ${words}`)
  })
})

describe('what was done', () => {
  it('is a line a state, of ten repositories at most', () => {
    const states: readonly SwitchState[] = ['planned', 'restored', 'failed', 'restoring', 'switching']
    const entries = states.map((state) => ({ ...planned(state, 'MUTABLE', 'IMMUTABLE'), state }))
    const switched = Array.from({ length: 12 }, (_, index) => ({
      ...planned(`app-${index + 1}`, 'MUTABLE', 'IMMUTABLE'),
      state: 'switched' as const,
    }))
    expect(recordLines({ version: 1, begunAt: NOW, entries: [...entries, ...switched] }).map(short)).toEqual([
      'Switched (12): app-1, app-2, app-3, app-4, app-5, app-6, app-7, app-8, app-9, app-10 and 2 more',
      'Switched or not, the registry tells (1): switching',
      'Failed, and is as it was before (1): failed',
      'Not switched (1): planned',
      'Restored or not, the registry tells (1): restoring',
      'Restored (1): restored',
    ])
  })
})
