import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { limit } from '../../src/adapters/ecr/limit.ts'
import { createRecordFile } from '../../src/adapters/disk/record-file.ts'
import { apply, type PlannedSwitch } from '../../src/commands/migrate/apply.ts'
import { rollback } from '../../src/commands/migrate/rollback.ts'
import { parseSwitchRecord, type SwitchState } from '../../src/domain/migration/switch-record.ts'
import { type Emulator, startEmulator } from '../../src/emulator/index.ts'
import type { RecordFile } from '../../src/ports.ts'
import { isolateAws } from '../support/ecr-world.ts'
import { estateOf, fastSwitch, seedEstate } from '../support/switch-estate.ts'
import { NOW } from '../support/switch-ports.ts'
import { type Death, dies, type Errand } from '../support/switch-process.ts'

const PLACES = Array.from({ length: 10 }, (_, index) => index)
const AT_ONCE = 4
const TIMEOUT = 240_000

/** What is on the disk and in the registry. */
interface Scene {
  /** Of the entries in their order; none without a record. */
  readonly states: readonly SwitchState[]
  /** Of the repositories in their order. */
  readonly now: readonly ('before' | 'after' | 'neither')[]
}

interface Outcome extends Scene {
  readonly died: boolean
  /** After a rollback: how many are exactly as they were, filter by filter. */
  readonly restored: number
  /** Of a second rollback: what it asked, and whether it left the record as it was. */
  readonly idle: boolean
}

interface Trial {
  readonly title: string
  readonly errand: Errand
  readonly death: Death
  readonly expected: Scene & { readonly died: boolean }
}

let ecr: Emulator
let folder: string

/** The record after so many writes of an `apply`: it is begun, then each entry is `switching` and `switched`. */
function appliedStates(writes: number): SwitchState[] {
  if (writes === 0) return []
  return PLACES.map((place) => (writes > 2 * place + 2 ? 'switched' : writes > 2 * place + 1 ? 'switching' : 'planned'))
}

/** Likewise of a `rollback`, which begins with the last. */
function restoredStates(writes: number): SwitchState[] {
  return PLACES.map((place) => 9 - place).map((turn) =>
    writes > 2 * turn + 1 ? 'restored' : writes > 2 * turn ? 'restoring' : 'switched',
  )
}

const appliedNow = (puts: number): Scene['now'] => PLACES.map((place) => (place < puts ? 'after' : 'before'))
const restoredNow = (puts: number): Scene['now'] => PLACES.map((place) => (place < 10 - puts ? 'after' : 'before'))

/** Every point before and after each write, one more at which nobody dies, and each call, carried out and not. */
function trialsOf(command: Errand['command'], writesInAll: number): Trial[] {
  const [statesAfter, nowAfter, begun] =
    command === 'apply' ? ([appliedStates, appliedNow, 1] as const) : ([restoredStates, restoredNow, 0] as const)
  const trial = (title: string, death: (run: string) => Death, writes: number, puts: number, died = true): Trial => {
    const run = `${command}-${title.replaceAll(/\W+/g, '-')}`
    const errand = { command, run, path: join(folder, `${run}.json`) }
    return { title, errand, death: death(run), expected: { died, states: statesAfter(writes), now: nowAfter(puts) } }
  }
  const points = Array.from({ length: 2 * writesInAll }, (_, index) => index + 1)
  const order = command === 'apply' ? PLACES : PLACES.toReversed()
  return [
    ...points.map((point) => {
      const writes = Math.floor(point / 2)
      const title = `${point % 2 === 1 ? 'before' : 'after'} write ${Math.ceil(point / 2)}`
      // Each call comes between the two writes of its entry, and each write has two points.
      const puts = Math.floor((point + 1 - 2 * begun) / 4)
      return trial(title, () => ({ at: 'write', point }), writes, puts)
    }),
    ...order.flatMap((place, turn) =>
      (['before-put', 'after-put'] as const).map((at) => {
        const death = (run: string): Death => ({ at, repository: `${run}/app-${place + 1}` })
        return trial(`${at} ${turn + 1}`, death, begun + 2 * turn + 1, at === 'after-put' ? turn + 1 : turn)
      }),
    ),
    trial('after all', () => ({ at: 'write', point: 2 * writesInAll + 1 }), writesInAll, 10, false),
  ]
}

async function tried({ errand, death }: Trial): Promise<Outcome> {
  const plan = estateOf(errand.run)
  const registry = fastSwitch(ecr.url)
  const record = createRecordFile(errand.path)
  const ports = { registry, record, now: () => NOW, say: () => {} }
  seedEstate(ecr, plan)
  if (errand.command === 'rollback') await apply(plan, ports)
  const died = await dies(errand, death, ecr)
  const scene = await sceneOf(plan, record)
  // Without a record nothing was switched, and there is nothing to go back by.
  const hasRecord = scene.states.length > 0
  if (hasRecord) await rollback(ports)
  const restored = plan.filter((each) => nowOf(each) === 'before').length
  return { died, ...scene, restored, idle: !hasRecord || (await isIdle(errand.path, record)) }
}

async function sceneOf(plan: readonly PlannedSwitch[], record: RecordFile): Promise<Scene> {
  const text = await record.read()
  const entries = text === null ? [] : parseSwitchRecord(text, record.path).entries
  return { states: entries.map(({ state }) => state), now: plan.map(nowOf) }
}

/** By what the registry itself holds, filter by filter in their order. */
function nowOf({ repository, before, after }: PlannedSwitch): Scene['now'][number] {
  const held = ecr.registry(repository.account!, repository.region).state.repositories.get(repository.name)?.setting
  const actual = JSON.stringify({ mode: held?.mode, filters: held?.filters.map(({ filter }) => filter) })
  if (actual === JSON.stringify(before)) return 'before'
  return actual === JSON.stringify(after) ? 'after' : 'neither'
}

async function isIdle(path: string, record: RecordFile): Promise<boolean> {
  const content = await readFile(path, 'utf8')
  const refuse = (): never => {
    throw new Error('a second rollback has nothing to ask')
  }
  await rollback({ registry: { read: refuse, put: refuse }, record, say: () => {} })
  return content === (await readFile(path, 'utf8'))
}

const COMMANDS = [
  ['apply', 21],
  ['rollback', 20],
] as const

beforeAll(async () => {
  isolateAws()
  ecr = await startEmulator()
  folder = await mkdtemp(join(tmpdir(), 'switch-'))
})

afterAll(async () => {
  await ecr.close()
  await rm(folder, { recursive: true, force: true })
})

describe.each(COMMANDS)('%s of ten repositories, killed at every step', (command, writes) => {
  it(
    'leaves a record that tells the truth, from which a rollback restores all, once',
    async () => {
      ecr.reset()
      const trials = trialsOf(command, writes)
      const limited = limit(AT_ONCE)
      const outcomes = await Promise.all(
        trials.map((trial) => limited(async () => ({ [trial.title]: await tried(trial) }))),
      )
      const expected = trials.map(({ title, expected: scene }) => ({ [title]: { ...scene, restored: 10, idle: true } }))
      expect(outcomes).toEqual(expected)
    },
    TIMEOUT,
  )
})
