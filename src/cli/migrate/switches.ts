import { now } from '../../adapters/clock.ts'
import { withLock } from '../../adapters/disk/lock.ts'
import { createRecordFile } from '../../adapters/disk/record-file.ts'
import { createSwitch } from '../../adapters/ecr/switch.ts'
import { logLine } from '../../adapters/outputs-text.ts'
import { entries } from '../../commands/input.ts'
import { apply, type PlannedSwitch, type SwitchPorts } from '../../commands/migrate/apply.ts'
import type { Migration } from '../../commands/migrate/plan.ts'
import { rollback as rollBack } from '../../commands/migrate/rollback.ts'
import { trusting } from '../../commands/migrate/trust.ts'
import { repositoryUri } from '../../domain/ecr/ecr-registry.ts'
import type { RepositorySetting } from '../../domain/ecr/exclusion-filters.ts'
import type { RepositoryPlan } from '../../domain/migration/migration-plan.ts'
import type { SwitchEvent } from '../../domain/migration/switch-event.ts'
import type { SwitchRecord } from '../../domain/migration/switch-record.ts'
import type { Environment } from '../../ports.ts'
import { counted } from '../../report/audit/plural.ts'
import { eventLine, plannedLines, recordLines } from '../../report/migration/switch-words.ts'
import { VERSION } from '../../version.ts'
import type { TreePlace } from '../tree-place.ts'
import { doubtsOf } from './doubts.ts'
import type { MigrateCliOptions } from './options.ts'

/** Turns immutability on for those that are ready; tells whether none is left of those that the source names. */
export async function applySwitches(
  migration: Migration,
  place: TreePlace,
  { record, role, pushedOnlyHere = [] }: Pick<MigrateCliOptions, 'record' | 'role' | 'pushedOnlyHere'>,
  env: Environment,
): Promise<boolean> {
  const doubts = await doubtsOf(migration, place, env)
  const { repositories, absent } = migration
  const open = repositories.filter(({ readiness }) => readiness !== 'done')
  const isAllSwitched = repositories.length > 0 && open.length === 0
  const ready = open.filter(isReady)
  const isTrusted = trusting({ pushedOnlyHere: pushedOnlyHere.flatMap(entries), doubts })
  const plan = ready.filter(isTrusted).map(switchOf)
  if (plan.length > 0) await withLock(record, () => switchEach(plan, portsHere(record, role, env), role))
  else say(isAllSwitched ? 'No repository is left to be switched.' : 'No repository is ready to be switched.')
  sayUntrusted(
    ready.filter((one) => !isTrusted(one)),
    doubts,
  )
  const waiting = open.length - ready.length
  if (waiting > 0)
    say(`${counted(waiting, 'repository', 'repositories')} not ready: left as ${waiting === 1 ? 'it is' : 'they are'}.`)
  if (absent.length > 0)
    say(
      `${counted(absent.length, 'repository', 'repositories')} not found: ${absent.length === 1 ? 'it is' : 'they are'} not switched.`,
    )
  return repositories.length > 0 && absent.length === 0 && plan.length === open.length
}

async function switchEach(plan: readonly PlannedSwitch[], ports: SwitchPorts, role: string | undefined): Promise<void> {
  const { path } = ports.record
  say(`Switching ${counted(plan.length, 'repository', 'repositories')}; what was there before is kept in ${path}:`)
  for (const line of plannedLines(plan)) say(`  ${line}`)
  print(await apply(plan, ports))
  say(`To go back: immutable-tag migrate rollback ${path}${role === undefined ? '' : ` --role ${role}`}`)
}

const DOUBTS_TOLD = 10

function sayUntrusted(left: readonly RepositoryPlan[], doubts: readonly string[]): void {
  if (left.length === 0) return
  say('Left as they are, for only the source shows that their moving tags are over:')
  for (const { audited } of left) say(`  ${repositoryUri(audited.repository)}`)
  for (const doubt of doubts.slice(0, DOUBTS_TOLD)) say(`  ${doubt}`)
  if (doubts.length > DOUBTS_TOLD) say(`  and ${doubts.length - DOUBTS_TOLD} more`)
  if (doubts.length > 0) return
  const names = new Set(left.map(({ audited }) => audited.repository.name))
  say(`Another checkout may push them still. If you know that none does: --pushed-only-here ${[...names].join(' ')}`)
}

/** Restores what a record says was there before. */
export async function rollback(record: string, { role }: { readonly role?: string }): Promise<0> {
  print(await withLock(record, () => rollBack(portsHere(record, role, process.env))))
  return 0
}

type Ready = RepositoryPlan & { readonly target: RepositorySetting }

function isReady(one: RepositoryPlan): one is Ready {
  return one.target !== null && (one.readiness === 'ready' || one.readiness === 'ready-with-filters')
}

function switchOf({ audited: { repository, mode, filters }, target }: Ready): PlannedSwitch {
  return { repository, before: { mode, filters }, after: target }
}

function portsHere(record: string, role: string | undefined, env: Environment): SwitchPorts {
  return {
    registry: createSwitch({ env, version: VERSION, log: () => {}, role: role ?? null }),
    record: createRecordFile(record),
    now,
    say: (event: SwitchEvent) => say(eventLine(event)),
  }
}

function print(record: SwitchRecord): void {
  for (const line of recordLines(record)) say(line)
}

function say(line: string): void {
  console.error(logLine(line))
}
