import { CodedError } from '../../domain/errors.ts'
import type { SwitchEvent } from '../../domain/migration/switch-event.ts'
import {
  begunRecord,
  formatSwitchRecord,
  parseSwitchRecord,
  sameSetting,
  type SwitchEntry,
  type SwitchRecord,
} from '../../domain/migration/switch-record.ts'
import { shellQuoted } from '../../domain/text/shell-quote.ts'
import type { RecordFile, Switch } from '../../ports.ts'
import { recordLines, settingWords } from '../../report/migration/switch-words.ts'
import { type Ledger, ledgerOf, refusedBy } from './ledger.ts'
import { putSetting } from './put-setting.ts'

export interface SwitchPorts {
  readonly registry: Switch
  readonly record: RecordFile
  /** RFC 3339. */
  readonly now: () => string
  readonly say: (event: SwitchEvent) => void
}

export type PlannedSwitch = Pick<SwitchEntry, 'repository' | 'before' | 'after'>

/**
 * Sets one repository after the other, and writes down each step before and after it. Rejects with a CodedError at the first that
 * is not as the plan found it, or that cannot be set.
 */
export async function apply(plan: readonly PlannedSwitch[], ports: SwitchPorts): Promise<SwitchRecord> {
  const { record: file, now } = ports
  await refuseTaken(file)
  const begun = begunRecord(now(), plan)
  refuseUnreadable(begun, file)
  const ledger = ledgerOf(begun, file, (record) => wayOut(record, file))
  await ledger.write()
  for (const [index, entry] of begun.entries.entries()) await switchOne(index, entry, ledger, ports)
  return ledger.record()
}

async function switchOne(index: number, entry: SwitchEntry, ledger: Ledger, ports: SwitchPorts): Promise<void> {
  const { registry, say } = ports
  const { repository, before, after } = entry
  const found = await registry.read(repository)
  if (found.state === 'unread') throw ledger.stop(repository, refusedBy(repository, found.failure))
  if (sameSetting(found.setting, after)) {
    say({ kind: 'already-switched', entry })
    return
  }
  if (!sameSetting(found.setting, before)) {
    const why = `it is ${settingWords(found.setting)}, and was ${settingWords(before)} when this was planned`
    throw ledger.stop(repository, { why, remedy: [] })
  }

  await ledger.mark(index, 'switching')
  say({ kind: 'switching', entry })
  const put = await putSetting(registry, repository, after)
  if (!put.done) {
    if (put.actual !== null && sameSetting(put.actual, before)) {
      await ledger.mark(index, 'failed')
      say({ kind: 'failed', entry })
    }
    throw ledger.stop(repository, put.stop)
  }
  await ledger.mark(index, 'switched')
  say({ kind: 'switched', entry })
}

/** A record that is there may be all that is known of what was before. */
async function refuseTaken(file: RecordFile): Promise<void> {
  const text = await file.read()
  if (text === null) return
  const there = parseSwitchRecord(text, file.path)
  const message = [`\`${file.path}\` is the record of the switch of ${there.begunAt}.`, ...recordLines(there)]
  throw new CodedError('SWITCH_STOPPED', message.join('\n'), {
    remedy: isOver(there)
      ? ['Nothing of it is left to go back from: delete it, or name another file with --record.']
      : [goBack(file), 'Or keep it, and name another file for the record of this run with --record.'],
  })
}

/** Whether nothing is as this run set it. */
function isOver({ entries }: SwitchRecord): boolean {
  return entries.every(({ state }) => state === 'planned' || state === 'restored')
}

/** What is written has to be readable by who goes back. */
function refuseUnreadable(record: SwitchRecord, file: RecordFile): void {
  try {
    parseSwitchRecord(formatSwitchRecord(record), file.path)
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause)
    throw new CodedError(
      'SWITCH_STOPPED',
      `Nothing was switched, for the record of it could not be read back: ${why}`,
      {
        remedy: ['Leave out the repository that it names, or mend its setting.'],
        cause,
      },
    )
  }
}

function wayOut(record: SwitchRecord, file: RecordFile): string[] {
  return isOver(record)
    ? ['Nothing was switched. To go on, mend that, and apply again with another --record.']
    : ['To go on, mend that, and apply again with another --record: what is switched stays as it is.', goBack(file)]
}

function goBack({ path }: RecordFile): string {
  return `To go back: immutable-tag migrate rollback ${/^[\w./:-]+$/.test(path) ? path : shellQuoted(path)}`
}
