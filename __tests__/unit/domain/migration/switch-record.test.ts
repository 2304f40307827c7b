import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import {
  begunRecord,
  formatSwitchRecord,
  parseSwitchRecord,
  sameSetting,
  settingFault,
  type SwitchRecord,
  withState,
} from '../../../../src/domain/migration/switch-record.ts'
import { errorOf } from '../../../support/coded-error.ts'
import { NOW, planned, setting } from '../../../support/switch-ports.ts'

const RECORD: SwitchRecord = {
  version: 1,
  begunAt: NOW,
  entries: [
    { ...planned('team/app', 'MUTABLE', 'IMMUTABLE'), state: 'switched' },
    { ...planned('cache', 'IMMUTABLE_WITH_EXCLUSION v* *', 'IMMUTABLE_WITH_EXCLUSION cache-*'), state: 'planned' },
  ],
}

const ENTRY = {
  repository: '123456789012.dkr.ecr.eu-west-1.amazonaws.com/team/app',
  state: 'switched',
  before: { mode: 'MUTABLE', filters: [] },
  after: { mode: 'IMMUTABLE', filters: [] },
}

const documentOf = (...entries: readonly unknown[]): string => JSON.stringify({ version: 1, begunAt: NOW, entries })
const faultOf = (text: string): string => errorOf(() => parseSwitchRecord(text, 'r.json')).message
const prefix = '`r.json` is not the record of a switch: '

describe('a record', () => {
  it('begins with all that is planned', () => {
    const plan = [planned('team/app', 'MUTABLE', 'IMMUTABLE'), planned('cache', 'MUTABLE', 'IMMUTABLE')]

    expect(begunRecord(NOW, plan)).toEqual({
      version: 1,
      begunAt: NOW,
      entries: plan.map((entry) => ({ ...entry, state: 'planned' })),
    })
  })

  it('is read as it was written', () => {
    expect(parseSwitchRecord(formatSwitchRecord(RECORD), 'r.json')).toEqual(RECORD)
  })

  it('is written for people', () => {
    const lines = formatSwitchRecord(RECORD).split('\n')
    expect(lines).toContain('      "repository": "123456789012.dkr.ecr.eu-west-1.amazonaws.com/team/app",')
    expect(lines.at(-1)).toBe('')
  })

  it('comes to another state at one place', () => {
    expect(withState(RECORD, 1, 'switching').entries.map(({ state }) => state)).toEqual(['switched', 'switching'])
    expect(RECORD.entries[1]?.state).toBe('planned')
  })
})

describe('RECORD_INVALID', () => {
  it.each([
    ['', 'it is not JSON.'],
    ['null', 'it is not an object.'],
    ['[]', 'it is not an object.'],
    ['7', 'it is not an object.'],
    ['{"version":1,"extra":1}', 'it has a member "extra", which no record has.'],
    ['{"version":1,"__proto__":{}}', 'it has a member "__proto__", which no record has.'],
    ['{"version":2}', '`version` is not 1.'],
    ['{"version":1}', '`begunAt` is not a time.'],
    ['{"version":1,"begunAt":"yesterday"}', '`begunAt` is not a time.'],
    [`{"version":1,"begunAt":"${NOW}","entries":{}}`, '`entries` is not a list.'],
    [documentOf(null), '`entries[0]` is not an object.'],
    [documentOf({ ...ENTRY, note: 1 }), '`entries[0]` has a member "note", which no record has.'],
    [
      documentOf({ ...ENTRY, state: 'gone' }),
      '`entries[0]` has the state "gone", which is none of planned, switching, switched, failed, restoring, restored.',
    ],
    ...[
      [undefined, 'null'],
      [[], 'a list'],
      ['x'.repeat(81), `"${'x'.repeat(80)}"`],
    ].map(([state, shown]) => [
      documentOf({ ...ENTRY, state }),
      `\`entries[0]\` has the state ${String(shown)}, which is none of planned, switching, switched, failed, restoring, restored.`,
    ]),
    [documentOf(ENTRY, ENTRY), '`entries[1]` is a repository that is there twice.'],
    ...[
      7,
      'team/app',
      'public.ecr.aws/team/app',
      '12345.dkr.ecr.eu-west-1.amazonaws.com/team/app',
      '123456789012.dkr.ecr.xx-nowhere-1.amazonaws.com/team/app',
      '123456789012.dkr.ecr.eu-west-1.amazonaws.com/Team/App',
      '123456789012.dkr.ecr.eu-west-1.amazonaws.com/team/app:latest',
    ].map((repository) => [
      documentOf({ ...ENTRY, repository }),
      `\`entries[0]\` names no repository of ECR by its URI: ${typeof repository === 'string' ? JSON.stringify(repository) : 'a number'}.`,
    ]),
  ])('%j', (text, why) => {
    expect(faultOf(text)).toBe(`${prefix}${why}`)
  })

  it('says what to do', () => {
    expect(errorOf(() => parseSwitchRecord('', 'r.json')).remedy).toEqual([
      'Give a file that `immutable-tag migrate --apply` wrote, as it was written.',
    ])
  })

  it.each(['before', 'after'])('tells of `%s`', (key) => {
    expect(faultOf(documentOf({ ...ENTRY, [key]: { mode: 'MUTABLE', filters: ['a'] } }))).toBe(
      `${prefix}\`entries[0]\` is wrong: its \`${key}\` has filters, and MUTABLE takes none.`,
    )
  })

  it('shows what a stranger wrote without letting it steer the terminal', () => {
    expect(faultOf(documentOf({ ...ENTRY, state: '\u202Eevil' }))).toContain('"⟨U+202E⟩evil"')
  })

  it('is all that a damaged record can bring about', () => {
    const text = formatSwitchRecord(RECORD)
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(20), fc.string({ maxLength: 5 }), (start, length, inserted) => {
        const damaged = text.slice(0, start) + inserted + text.slice(start + length)
        try {
          const read = parseSwitchRecord(damaged, 'r.json')
          expect(parseSwitchRecord(formatSwitchRecord(read), 'r.json')).toEqual(read)
        } catch (error) {
          expect(error).toMatchObject({ code: 'RECORD_INVALID' })
        }
      }),
      { seed: 5, numRuns: 2000 },
    )
  })
})

describe('a setting', () => {
  it.each([
    ['MUTABLE', null],
    ['IMMUTABLE', null],
    ['IMMUTABLE_WITH_EXCLUSION a b c d e', null],
    ['MUTABLE_WITH_EXCLUSION v*.*', null],
    ['IMMUTABLE_WITH_EXCLUSION', 'has 0 filters, and IMMUTABLE_WITH_EXCLUSION takes one to 5'],
    ['IMMUTABLE_WITH_EXCLUSION a b c d e f', 'has 6 filters, and IMMUTABLE_WITH_EXCLUSION takes one to 5'],
    ['IMMUTABLE_WITH_EXCLUSION a*b*c*', 'has the filter "a*b*c*", which ECR does not take'],
    ['IMMUTABLE_WITH_EXCLUSION ä', 'has the filter "ä", which ECR does not take'],
    ['IMMUTABLE_WITH_EXCLUSION a a', 'has a filter twice'],
    ['IMMUTABLE a', 'has filters, and IMMUTABLE takes none'],
  ])('%s: %s', (text, fault) => {
    expect(settingFault(setting(text))).toBe(fault)
  })

  it.each([
    [null, 'is not an object'],
    [
      { mode: null, filters: [] },
      'has the mode null, which is none of MUTABLE, IMMUTABLE, MUTABLE_WITH_EXCLUSION, IMMUTABLE_WITH_EXCLUSION',
    ],
    [{ mode: 'MUTABLE' }, 'has no list of filters'],
    [{ mode: 'IMMUTABLE_WITH_EXCLUSION', filters: [1] }, 'has the filter a number, which ECR does not take'],
    [{ mode: 'MUTABLE', filters: [], more: 1 }, 'has a member "more", which no record has'],
  ])('%j: %s', (value, fault) => {
    expect(settingFault(value)).toBe(fault)
  })

  it.each([
    ['IMMUTABLE_WITH_EXCLUSION a b', 'IMMUTABLE_WITH_EXCLUSION b a', true],
    ['IMMUTABLE_WITH_EXCLUSION a b', 'IMMUTABLE_WITH_EXCLUSION a', false],
    ['IMMUTABLE_WITH_EXCLUSION a', 'MUTABLE_WITH_EXCLUSION a', false],
    ['MUTABLE', 'MUTABLE', true],
    ['MUTABLE', 'IMMUTABLE', false],
  ])('%s and %s are the same: %s', (one, other, same) => {
    expect(sameSetting(setting(one), setting(other))).toBe(same)
  })
})
