import { describe, expect, it } from '@jest/globals'
import { rollback } from '../../../../src/commands/migrate/rollback.ts'
import { formatSwitchRecord, type SwitchState } from '../../../../src/domain/migration/switch-record.ts'
import { rejectionOf } from '../../../support/coded-error.ts'
import { NOW, planned, setting, short, statesIn, type SwitchWorld, switchWorld } from '../../../support/switch-ports.ts'

const BEFORE = 'IMMUTABLE_WITH_EXCLUSION v* 1*'
const PLAN = [planned('one', 'MUTABLE', 'IMMUTABLE'), planned('two', BEFORE, 'IMMUTABLE_WITH_EXCLUSION cache-*')]
const SWITCHED = { one: 'IMMUTABLE', two: 'IMMUTABLE_WITH_EXCLUSION cache-*' }

function recordOf(...states: readonly SwitchState[]): string {
  const entries = PLAN.map((entry, index) => ({ ...entry, state: states[index] ?? 'planned' }))
  return formatSwitchRecord({ version: 1, begunAt: NOW, entries })
}

const worldOf = (there: Readonly<Record<string, string>>, ...states: readonly SwitchState[]): SwitchWorld =>
  switchWorld(there, recordOf(...states))

describe('what was switched', () => {
  it('is restored, the last first, written down before and after each call', async () => {
    const world = worldOf(SWITCHED, 'switched', 'switched')
    await rollback(world.ports)
    expect(world.steps).toEqual([
      'read two',
      'write switched restoring',
      `put two ${BEFORE}`,
      'write switched restored',
      'read one',
      'write restoring restored',
      'put one MUTABLE',
      'write restored restored',
    ])
    expect([...world.settings.values()]).toEqual([setting('MUTABLE'), setting(BEFORE)])
    expect(world.said.at(-1)).toBe('one: is MUTABLE again')
  })

  it('is restored once', async () => {
    const world = worldOf(SWITCHED, 'switched', 'switched')
    await rollback(world.ports)
    const steps = world.steps.length
    const content = world.content()
    const record = await rollback(world.ports)
    expect(world.steps).toHaveLength(steps)
    expect(world.content()).toBe(content)
    expect(record.entries.map(({ state }) => state)).toEqual(['restored', 'restored'])
  })

  it.each<SwitchState>(['switching', 'switched', 'failed', 'restoring'])(
    'is restored if it is %s and the registry shows it switched',
    async (state) => {
      const world = worldOf(SWITCHED, state)
      await rollback(world.ports)
      expect(statesIn(world.content())).toBe('restored planned')
      expect(world.settings.get('one')).toEqual(setting('MUTABLE'))
    },
  )

  it.each<SwitchState>(['switching', 'switched', 'failed', 'restoring'])(
    'is left without a call if it is %s and the registry shows it as before',
    async (state) => {
      const world = worldOf({ ...SWITCHED, one: 'MUTABLE' }, state)
      await rollback(world.ports)
      expect(statesIn(world.content())).toBe('restored planned')
      expect(world.steps).toEqual(['read one', 'write restored planned'])
      expect(world.said).toEqual(['one: is MUTABLE, as before'])
    },
  )

  it.each<SwitchState>(['planned', 'restored'])('is not even read if it is %s', async (state) => {
    const world = worldOf(SWITCHED, state)
    await rollback(world.ports)
    expect(world.steps).toEqual([])
  })

  it('counts as restored where only the answer was lost', async () => {
    const world = worldOf(SWITCHED, 'switched')
    world.mishaps.set('put one MUTABLE', 'lost')
    await rollback(world.ports)
    expect(statesIn(world.content())).toBe('restored planned')
  })
})

describe('what somebody changed since', () => {
  it('is left alone and told, and the rest goes on', async () => {
    const world = worldOf({ ...SWITCHED, two: 'IMMUTABLE' }, 'switched', 'switched')
    const { code, message } = await rejectionOf(rollback(world.ports))
    expect([code, ...short(message).split('\n')]).toEqual([
      'SWITCH_STOPPED',
      'Somebody changed a repository after the switch, and that was left as it is.',
      'two is IMMUTABLE; it was IMMUTABLE_WITH_EXCLUSION(1*,v*) before the switch, and IMMUTABLE_WITH_EXCLUSION(cache-*) after it',
    ])
    expect(statesIn(world.content())).toBe('restored switched')
    expect([...world.settings.values()]).toEqual([setting('MUTABLE'), setting('IMMUTABLE')])
    expect(world.said).toContain('two: is IMMUTABLE, which somebody set after the switch: left as it is')
  })
})

describe('it stops at', () => {
  it('a registry that cannot be read', async () => {
    const world = worldOf(SWITCHED, 'switched', 'switched')
    world.mishaps.set('read two', 'denied')
    const { code, message } = await rejectionOf(rollback(world.ports))
    expect([code, short(message).split('\n')[0]]).toEqual([
      'SWITCH_STOPPED',
      'Stopped at two: ecr:PutImageTagMutability failed: User: ci is not authorized [ECR_ACCESS_DENIED]',
    ])
    expect(world.steps).toEqual(['read two'])
  })

  it.each(['denied', 'ignored'] as const)('a call that is %s, and goes on there', async (mishap) => {
    const world = worldOf(SWITCHED, 'switched', 'switched')
    world.mishaps.set(`put two ${BEFORE}`, mishap)
    const { code, message } = await rejectionOf(rollback(world.ports))
    expect(code).toBe('SWITCH_STOPPED')
    expect(short(message)).toContain('Restored or not, the registry tells (1): two')
    expect(statesIn(world.content())).toBe('switched restoring')
    world.mishaps.clear()
    await rollback(world.ports)
    expect(statesIn(world.content())).toBe('restored restored')
  })

  it('a record that cannot be written', async () => {
    const world = worldOf(SWITCHED, 'switched', 'switched')
    world.mishaps.set('write switched restoring', 'denied')
    const { code } = await rejectionOf(rollback(world.ports))
    expect([code, world.steps.at(-1)]).toEqual(['SWITCH_STOPPED', 'write switched restoring'])
  })

  it('a record that is not there', async () => {
    const world = switchWorld(SWITCHED)
    const { code, message } = await rejectionOf(rollback(world.ports))
    expect([code, message]).toEqual(['RECORD_INVALID', 'There is no record `record.json`.'])
  })
})
