import { now } from '../../adapters/clock.ts'
import { createSwitch } from '../../adapters/ecr/switch.ts'
import { logLine } from '../../adapters/outputs-text.ts'
import { createRecordFile } from '../../adapters/record-file.ts'
import { apply, type PlannedSwitch } from '../../commands/migrate/apply.ts'
import type { Migration } from '../../commands/migrate/plan.ts'
import { rollback as rollBack } from '../../commands/migrate/rollback.ts'
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

/** Turns immutability on for those that are ready; tells whether none is left. */
export async function applySwitches(
  migration: Migration,
  place: TreePlace,
  { record, role }: Pick<MigrateCliOptions, 'record' | 'role'>,
  env: Environment,
): Promise<boolean> {
  const doubts = await doubtsOf(migration, place, env)
  const open = migration.repositories.filter(({ readiness }) => readiness !== 'done')
  const ready = open.filter(isReady)
  const trusted = ready.filter((one) => doubts.length === 0 || isReadyInRegistry(one))
  const plan = trusted.map(switchOf)
  if (plan.length > 0) {
    say(`Switching ${counted(plan.length, 'repository', 'repositories')}; what was there before is kept in ${record}:`)
    for (const line of plannedLines(plan)) say(`  ${line}`)
    print(await apply(plan, portsHere(record, role, env)))
    say(`To go back: immutable-tag migrate rollback ${record}${role === undefined ? '' : ` --role ${role}`}`)
  } else say('No repository is ready to be switched.')
  if (ready.length > trusted.length) {
    say('Left as they are, for only the source shows that their moving tags are over:')
    for (const { audited } of ready.filter((one) => !trusted.includes(one)))
      say(`  ${repositoryUri(audited.repository)}`)
    for (const doubt of doubts.slice(0, DOUBTS_TOLD)) say(`  ${doubt}`)
    if (doubts.length > DOUBTS_TOLD) say(`  and ${doubts.length - DOUBTS_TOLD} more`)
  }
  const waiting = open.length - ready.length
  if (waiting > 0)
    say(`${counted(waiting, 'repository', 'repositories')} not ready: left as ${waiting === 1 ? 'it is' : 'they are'}.`)
  return plan.length === open.length
}

const DOUBTS_TOLD = 10

/** Restores what a record says was there before. */
export async function rollback(record: string, { role }: { readonly role?: string }): Promise<0> {
  print(await rollBack(portsHere(record, role, process.env)))
  return 0
}

type Ready = RepositoryPlan & { readonly target: RepositorySetting }

function isReady(one: RepositoryPlan): one is Ready {
  return one.target !== null && (one.readiness === 'ready' || one.readiness === 'ready-with-filters')
}

/** Whatever the source says. */
function isReadyInRegistry({ audited: { verdict } }: RepositoryPlan): boolean {
  return verdict === 'ready' || verdict === 'ready-with-filters'
}

function switchOf({ audited: { repository, mode, filters }, target }: Ready): PlannedSwitch {
  return { repository, before: { mode, filters }, after: target }
}

function portsHere(record: string, role: string | undefined, env: Environment) {
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
