import type { RepositorySetting } from '../../domain/ecr/exclusion-filters.ts'
import type { EcrRepository } from '../../domain/ecr/ecr-registry.ts'
import { sameSetting } from '../../domain/migration/switch-record.ts'
import type { Switch, SwitchAnswer } from '../../ports.ts'
import { settingWords } from '../../report/migration/switch-words.ts'
import { refusedBy, type Stop } from './ledger.ts'

export type Put =
  | { readonly done: true }
  /** `actual`: what is there instead, null if it cannot be told. */
  | { readonly done: false; readonly actual: RepositorySetting | null; readonly stop: Stop }

/** Sets it, and looks what is there now: the call may have been carried out although its answer was lost. */
export async function putSetting(registry: Switch, repository: EcrRepository, wanted: RepositorySetting): Promise<Put> {
  const put = await registry.put(repository, wanted)
  if (shows(put, wanted)) return { done: true }
  const found = await registry.read(repository)
  if (shows(found, wanted)) return { done: true }
  const actual = found.state === 'read' ? found.setting : null
  const stop =
    put.state === 'unread'
      ? refusedBy(repository, put.failure)
      : { why: `it was set to ${settingWords(wanted)}, and is ${settingWords(put.setting)}`, remedy: [] }
  return { done: false, actual, stop }
}

function shows(answer: SwitchAnswer, wanted: RepositorySetting): boolean {
  return answer.state === 'read' && sameSetting(answer.setting, wanted)
}
