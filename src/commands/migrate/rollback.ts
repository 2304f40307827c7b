import { repositoryUri } from '../../domain/ecr/ecr-registry.ts'
import { CodedError } from '../../domain/errors.ts'
import type { RepositorySetting } from '../../domain/ecr/exclusion-filters.ts'
import {
  parseSwitchRecord,
  sameSetting,
  type SwitchEntry,
  type SwitchRecord,
  type SwitchState,
} from '../../domain/migration/switch-record.ts'
import type { RecordFile } from '../../ports.ts'
import { settingWords } from '../../report/migration/switch-words.ts'
import type { SwitchPorts } from './apply.ts'
import { type Ledger, ledgerOf, refusedBy } from './ledger.ts'
import { putSetting } from './put-setting.ts'

type RollbackPorts = Pick<SwitchPorts, 'registry' | 'record' | 'say'>

interface Left {
  readonly entry: SwitchEntry
  readonly actual: RepositorySetting
}

const TOUCHED: ReadonlySet<SwitchState> = new Set<SwitchState>(['switching', 'switched', 'failed', 'restoring'])

/** As many repositories as a message tells of. */
const TOLD = 20

/**
 * Sets what a run switched to what it was before, the last first. What somebody else has changed since is left alone, and is the
 * CodedError at the end. Does nothing to what is restored already.
 */
export async function rollback(ports: RollbackPorts): Promise<SwitchRecord> {
  const { record: file } = ports
  const begun = parseSwitchRecord(await textOf(file), file.path)
  const ledger = ledgerOf(begun, file, () => [
    'Mend that, and run the same rollback again: it goes on where it stopped.',
  ])
  const left: Left[] = []
  for (const [index, entry] of [...begun.entries.entries()].toReversed()) {
    if (!TOUCHED.has(entry.state)) continue
    const actual = await restoreOne(index, entry, ledger, ports)
    if (actual !== null) left.push({ entry, actual })
  }
  if (left.length > 0) throw leftAlone(left)
  return ledger.record()
}

/** What the repository was left as, null if it is as it was before. */
async function restoreOne(
  index: number,
  entry: SwitchEntry,
  ledger: Ledger,
  { registry, say }: RollbackPorts,
): Promise<RepositorySetting | null> {
  const { repository, before, after } = entry
  const found = await registry.read(repository)
  if (found.state === 'unread') throw ledger.stop(repository, refusedBy(repository, found.failure))
  if (sameSetting(found.setting, before)) {
    await ledger.mark(index, 'restored')
    say({ kind: 'already-restored', entry })
    return null
  }
  if (!sameSetting(found.setting, after)) {
    say({ kind: 'left', entry, actual: found.setting })
    return found.setting
  }

  await ledger.mark(index, 'restoring')
  say({ kind: 'restoring', entry })
  const put = await putSetting(registry, repository, before)
  if (!put.done) throw ledger.stop(repository, put.stop)
  await ledger.mark(index, 'restored')
  say({ kind: 'restored', entry })
  return null
}

async function textOf(file: RecordFile): Promise<string> {
  const text = await file.read()
  if (text !== null) return text
  throw new CodedError('RECORD_INVALID', `There is no record \`${file.path}\`.`, {
    remedy: ['Give the file that `immutable-tag migrate --apply` wrote. Without one, nothing was switched.'],
  })
}

function leftAlone(left: readonly Left[]): CodedError {
  const lines = left
    .slice(0, TOLD)
    .map(
      ({ entry, actual }) =>
        `${repositoryUri(entry.repository)} is ${settingWords(actual)}; it was ${settingWords(entry.before)} before the switch, and ${settingWords(entry.after)} after it`,
    )
  const rest = left.length > TOLD ? [`and ${left.length - TOLD} more`] : []
  const headline = `Somebody changed ${left.length === 1 ? 'a repository' : `${left.length} repositories`} after the switch, and that was left as it is.`
  return new CodedError('SWITCH_STOPPED', [headline, ...lines, ...rest].join('\n'), {
    remedy: ['All else is as it was before. Ask who changed these, and set by hand what is to go back.'],
  })
}
