import { describe, expect, it } from '@jest/globals'
import { apply } from '../../../../src/commands/migrate/apply.ts'
import { rollback } from '../../../../src/commands/migrate/rollback.ts'
import { rejectionOf } from '../../../support/coded-error.ts'
import { type Mishap, planned, setting, short, statesIn, switchWorld } from '../../../support/switch-ports.ts'

const FILTERED = 'IMMUTABLE_WITH_EXCLUSION cache-* sha256-*'
const PLAN = [planned('one', 'MUTABLE', 'IMMUTABLE'), planned('two', 'MUTABLE_WITH_EXCLUSION v* 1*', FILTERED)]
const THERE = { one: 'MUTABLE', two: 'MUTABLE_WITH_EXCLUSION 1* v*' }

describe('all as planned', () => {
  it('is written down before and after each call', async () => {
    const world = switchWorld(THERE)
    const record = await apply(PLAN, world.ports)
    expect(world.steps).toEqual([
      'write planned planned',
      'read one',
      'write switching planned',
      'put one IMMUTABLE',
      'write switched planned',
      'read two',
      'write switched switching',
      `put two ${FILTERED}`,
      'write switched switched',
    ])
    expect(record.entries.map(({ state }) => state)).toEqual(['switched', 'switched'])
    expect(Object.fromEntries(world.settings)).toEqual({ one: setting('IMMUTABLE'), two: setting(FILTERED) })
    expect(world.said).toEqual([
      'one: MUTABLE -> IMMUTABLE ...',
      'one: is IMMUTABLE',
      'two: MUTABLE_WITH_EXCLUSION(1*,v*) -> IMMUTABLE_WITH_EXCLUSION(cache-*,sha256-*) ...',
      'two: is IMMUTABLE_WITH_EXCLUSION(cache-*,sha256-*)',
    ])
  })

  it('leaves alone what somebody else has switched, and does not take it for its own', async () => {
    const world = switchWorld({ ...THERE, one: 'IMMUTABLE' })
    await apply(PLAN, world.ports)
    expect(statesIn(world.content())).toBe('planned switched')
    expect(world.steps).not.toContain('put one IMMUTABLE')
    expect(world.said[0]).toBe('one: is IMMUTABLE already, and not by this run: left as it is')
  })

  it('takes a lost answer for done where the registry shows it', async () => {
    const world = switchWorld(THERE)
    world.mishaps.set('put one IMMUTABLE', 'lost')
    await apply(PLAN, world.ports)
    expect(statesIn(world.content())).toBe('switched switched')
  })
})

interface Stopped {
  readonly why: string
  readonly there?: Readonly<Record<string, string>>
  readonly mishaps: readonly (readonly [string, Mishap])[]
  readonly states: string
  readonly settings: readonly string[]
  readonly says: readonly string[]
}

const BACK = 'To go back: immutable-tag migrate rollback record.json'
const ON = 'To go on, mend that, and apply again with another --record: what is switched stays as it is.'
const NOTHING = 'Nothing was switched. To go on, mend that, and apply again with another --record.'
const DENIAL = 'ecr:PutImageTagMutability failed: User: ci is not authorized [ECR_ACCESS_DENIED]'

const STOPS: readonly Stopped[] = [
  {
    why: 'another setting than planned',
    there: { ...THERE, two: 'MUTABLE' },
    mishaps: [],
    states: 'switched planned',
    settings: ['IMMUTABLE', 'MUTABLE'],
    says: [
      'Stopped at two: it is MUTABLE, and was MUTABLE_WITH_EXCLUSION(1*,v*) when this was planned',
      'Switched (1): one',
      'Not switched (1): two',
      ON,
      BACK,
    ],
  },
  {
    why: 'a registry that cannot be read',
    mishaps: [['read one', 'denied']],
    states: 'planned planned',
    settings: ['MUTABLE', 'MUTABLE_WITH_EXCLUSION 1* v*'],
    says: [`Stopped at one: ${DENIAL}`, 'Not switched (2): one, two', NOTHING],
  },
  {
    why: 'a call that is denied',
    mishaps: [[`put two ${FILTERED}`, 'denied']],
    states: 'switched failed',
    settings: ['IMMUTABLE', 'MUTABLE_WITH_EXCLUSION 1* v*'],
    says: [`Stopped at two: ${DENIAL}`, 'Switched (1): one', 'Failed, and is as it was before (1): two', ON, BACK],
  },
  {
    why: 'a call that is answered and not carried out',
    mishaps: [['put one IMMUTABLE', 'ignored']],
    states: 'failed planned',
    settings: ['MUTABLE', 'MUTABLE_WITH_EXCLUSION 1* v*'],
    says: ['Stopped at one: it was set to IMMUTABLE, and is MUTABLE', 'Failed, and is as it was before (1): one'],
  },
  {
    why: 'a record that cannot be begun',
    mishaps: [['write planned planned', 'denied']],
    states: 'no record',
    settings: ['MUTABLE', 'MUTABLE_WITH_EXCLUSION 1* v*'],
    says: ['The record `record.json` cannot be written: ENOSPC: no space left on device', NOTHING],
  },
  {
    why: 'a record that cannot be written before a call',
    mishaps: [['write switched switching', 'denied']],
    states: 'switched planned',
    settings: ['IMMUTABLE', 'MUTABLE_WITH_EXCLUSION 1* v*'],
    says: ['Switched (1): one', 'Not switched (1): two', BACK],
  },
  {
    why: 'a record that cannot be written after a call',
    mishaps: [['write switched planned', 'denied']],
    states: 'switching planned',
    settings: ['IMMUTABLE', 'MUTABLE_WITH_EXCLUSION 1* v*'],
    says: ['Switched or not, the registry tells (1): one', 'Not switched (1): two', BACK],
  },
]

describe('it stops at', () => {
  it.each(STOPS)('$why', async ({ there = THERE, mishaps, states, settings, says }) => {
    const world = switchWorld(there)
    for (const [step, mishap] of mishaps) world.mishaps.set(step, mishap)
    const { code, message, remedy } = await rejectionOf(apply(PLAN, world.ports))
    expect(code).toBe('SWITCH_STOPPED')
    expect(statesIn(world.content())).toBe(states)
    expect([...world.settings.values()]).toEqual(settings.map(setting))
    expect([...short(message).split('\n'), ...remedy]).toEqual(expect.arrayContaining([...says]))
  })

  it('a call after which nothing can be told, whose entry stays open', async () => {
    const world = switchWorld(THERE)
    const { registry } = world.ports
    const vanishing = {
      ...registry,
      put: async (...given: Parameters<typeof registry.put>) => {
        world.settings.delete(given[0].name)
        return registry.read(given[0])
      },
    }
    const { message } = await rejectionOf(apply(PLAN, { ...world.ports, registry: vanishing }))
    expect(short(message)).toContain('Switched or not, the registry tells (1): one')
    expect(statesIn(world.content())).toBe('switching planned')
  })

  it('a denial, with the statement that is missing', async () => {
    const world = switchWorld(THERE)
    world.mishaps.set('put one IMMUTABLE', 'denied')
    const { remedy } = await rejectionOf(apply(PLAN, world.ports))
    expect(remedy.join('\n')).toContain('"Action": "ecr:PutImageTagMutability"')
    expect(remedy.join('\n')).toContain('"Resource": "arn:aws:ecr:eu-west-1:123456789012:repository/one"')
  })
})

describe('nothing is begun', () => {
  it('over a record that is there', async () => {
    const first = switchWorld(THERE)
    await apply(PLAN, first.ports)
    const second = switchWorld(THERE, first.content())
    const { code, message, remedy } = await rejectionOf(apply(PLAN, second.ports))
    expect([code, short(message)]).toEqual([
      'SWITCH_STOPPED',
      '`record.json` is the record of the switch of 2026-11-02T08:00:00Z.\nSwitched (2): one, two',
    ])
    expect(remedy).toEqual([BACK, 'Or keep it, and name another file for the record of this run with --record.'])
    expect(second.steps).toEqual([])
  })

  it('over a record of which nothing is left', async () => {
    const first = switchWorld(THERE)
    await apply(PLAN, first.ports)
    await rollback(first.ports)
    const { remedy } = await rejectionOf(apply(PLAN, switchWorld(THERE, first.content()).ports))
    expect(remedy).toEqual(['Nothing of it is left to go back from: delete it, or name another file with --record.'])
  })

  it('over a file that is something else', async () => {
    const world = switchWorld(THERE, 'notes')
    const { code, message } = await rejectionOf(apply(PLAN, world.ports))
    expect([code, message]).toEqual(['RECORD_INVALID', '`record.json` is not the record of a switch: it is not JSON.'])
    expect(world.content()).toBe('notes')
  })

  it.each([
    ['a mode of tomorrow', [planned('one', 'FROZEN', 'IMMUTABLE')], 'has the mode "FROZEN"'],
    ['a repository twice', [planned('one', 'MUTABLE', 'IMMUTABLE'), planned('one', 'MUTABLE', 'IMMUTABLE')], 'twice'],
    ['an account that is not known', [{ ...PLAN[0]!, repository: { ...PLAN[0]!.repository, host: null } }], '"one"'],
  ])('with a plan that a rollback could not read: %s', async (_, plan, why) => {
    const world = switchWorld(THERE)
    const { code, message } = await rejectionOf(apply(plan, world.ports))
    expect(code).toBe('SWITCH_STOPPED')
    expect(message).toContain(why)
    expect(world.steps).toEqual([])
  })
})
