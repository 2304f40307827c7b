import { type EcrRepository, repositoryUri } from '../../domain/ecr/ecr-registry.ts'
import { CodedError } from '../../domain/errors.ts'
import {
  formatSwitchRecord,
  type SwitchRecord,
  type SwitchState,
  withState,
} from '../../domain/migration/switch-record.ts'
import type { Unread } from '../../domain/verdict/verdict.ts'
import type { RecordFile } from '../../ports.ts'
import { iamStatement } from '../../report/iam-statement.ts'
import { recordLines } from '../../report/migration/switch-words.ts'
import { pasted } from '../../report/wording/wording.ts'

/** A record and its file, which hold the same. */
export interface Ledger {
  readonly record: () => SwitchRecord
  /** It is written once this resolves. Rejects with a CodedError SWITCH_STOPPED if it cannot be. */
  write(): Promise<void>
  /** Likewise, with the entry at this place in another state. */
  mark(index: number, state: SwitchState): Promise<void>
  /** That the run ends at a repository, with all that was done until then. */
  stop(repository: EcrRepository, stop: Stop): CodedError
}

export interface Stop {
  readonly why: string
  readonly remedy: readonly string[]
}

/** `wayOut`: how to go on, and how to go back. */
export function ledgerOf(
  begun: SwitchRecord,
  file: RecordFile,
  wayOut: (record: SwitchRecord) => readonly string[],
): Ledger {
  let record = begun
  const stopped = (headline: string, remedy: readonly string[], cause?: unknown): CodedError =>
    new CodedError('SWITCH_STOPPED', [headline, ...recordLines(record)].join('\n'), {
      remedy: [...remedy, ...wayOut(record)],
      cause,
    })
  const write = async (next: SwitchRecord): Promise<void> => {
    try {
      await file.write(formatSwitchRecord(next))
    } catch (cause) {
      const why = cause instanceof Error ? cause.message : String(cause)
      const remedy = 'See that its folder is there and can be written, and that the disk has room.'
      throw stopped(`The record \`${file.path}\` cannot be written: ${why}`, [remedy], cause)
    }
    record = next
  }
  return {
    record: () => record,
    write: () => write(record),
    mark: (index, state) => write(withState(record, index, state)),
    stop: (repository, { why, remedy }) => stopped(`Stopped at ${repositoryUri(repository)}: ${why}`, remedy),
  }
}

/** Why the registry did not do what it was asked, and what a denial lacks. */
export function refusedBy(repository: EcrRepository, { code, action, detail }: Unread): Stop {
  const remedy =
    code === 'ECR_ACCESS_DENIED'
      ? ['Add to the policy of the role:', ...pasted(iamStatement({ action, repository }))]
      : []
  return { why: `${action} failed: ${detail} [${code}]`, remedy }
}
