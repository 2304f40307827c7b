import { expect, it } from '@jest/globals'
import { type StepPlaces, stepsOf } from '../../../../src/commands/migrate/steps.ts'
import { type SourcePlace, STEP_IDS } from '../../../../src/domain/migration/migration-plan.ts'
import { locationAt } from '../../../support/source-image.ts'

const place = (change: SourcePlace['change']): SourcePlace => ({
  location: locationAt('a'),
  by: 'a',
  reference: 'a',
  change,
})
const NONE = place({ kind: 'none' })
const EDIT = place({ kind: 'edit', edits: [], to: 'x' })
const HAND = place({ kind: 'by-hand', to: null })

const NOTHING: StepPlaces = {
  ungated: [],
  reporting: [],
  pushes: [],
  consumers: [],
  moving: [],
  declarations: [],
  declarationsWait: false,
  isSwitched: false,
}
const READY = { target: { mode: 'IMMUTABLE', filters: [] } } as const
const FILTERED = { target: { mode: 'IMMUTABLE_WITH_EXCLUSION', filters: ['sha256-*'] } } as const
const NOT_YET = { target: null } as const
const SWITCHED = { ...NOTHING, isSwitched: true }

it.each([
  [NOTHING, READY, 'not-needed not-needed not-needed not-needed not-needed not-needed command'],
  [NOTHING, FILTERED, 'not-needed not-needed not-needed not-needed not-needed command command'],
  [NOTHING, NOT_YET, 'not-needed not-needed not-needed not-needed not-needed not-needed waits'],
  [SWITCHED, NOT_YET, 'not-needed not-needed not-needed not-needed not-needed not-needed done'],
  [
    { ...SWITCHED, pushes: [NONE], reporting: [HAND] },
    NOT_YET,
    'done done not-needed by-hand not-needed not-needed done',
  ],
  [{ ...SWITCHED, pushes: [HAND] }, NOT_YET, 'done by-hand not-needed done not-needed not-needed done'],
  [{ ...SWITCHED, moving: [NONE] }, NOT_YET, 'not-needed not-needed not-needed not-needed not-needed done done'],
  [{ ...NOTHING, pushes: [NONE] }, READY, 'done done not-needed done not-needed not-needed command'],
  [
    { ...NOTHING, pushes: [EDIT], ungated: [EDIT] },
    NOT_YET,
    'edits edits not-needed waits not-needed not-needed waits',
  ],
  [
    { ...NOTHING, pushes: [EDIT, HAND], ungated: [HAND] },
    NOT_YET,
    'by-hand by-hand not-needed waits not-needed not-needed waits',
  ],
  [
    { ...NOTHING, pushes: [NONE], reporting: [HAND] },
    READY,
    'done done not-needed by-hand not-needed not-needed command',
  ],
  [
    { ...NOTHING, pushes: [NONE], reporting: [HAND], consumers: [EDIT] },
    READY,
    'done done edits waits not-needed not-needed command',
  ],
  [{ ...NOTHING, consumers: [NONE] }, READY, 'not-needed not-needed done not-needed not-needed not-needed command'],
  [{ ...NOTHING, declarations: [EDIT] }, READY, 'not-needed not-needed not-needed not-needed edits not-needed command'],
  [
    { ...NOTHING, declarations: [HAND] },
    READY,
    'not-needed not-needed not-needed not-needed by-hand not-needed command',
  ],
  [
    { ...NOTHING, declarations: [HAND], declarationsWait: true },
    NOT_YET,
    'not-needed not-needed not-needed not-needed waits not-needed waits',
  ],
  [{ ...NOTHING, moving: [NONE] }, NOT_YET, 'not-needed not-needed not-needed not-needed not-needed waits waits'],
])('%#', (places, readiness, states) => {
  const steps = stepsOf(readiness, places)

  expect(steps.map(({ id }) => id)).toEqual(STEP_IDS)
  expect(steps.map(({ state }) => state).join(' ')).toBe(states)
})
