import { repositoryUri } from '../ecr/ecr-registry.ts'
import type { AuditChanges } from './audit-report.ts'
import type { AuditedRepository, AuditVerdict } from './audited-repository.ts'

/** As much of an audit as another is held against. */
export interface PreviousAudit {
  readonly asOf: string
  /** By URI. */
  readonly repositories: ReadonlyMap<string, { readonly verdict: AuditVerdict; readonly setting: string }>
}

/** Of a setting that was not read. It is no word of ECR's. */
const UNREAD = 'unread'

/** A setting in one text, whatever the order of its filters: `IMMUTABLE_WITH_EXCLUSION(cache-*,sha256-*)`. */
export function settingText(mode: string | null, filters: readonly string[]): string {
  if (mode === null) return UNREAD
  return filters.length === 0 ? mode : `${mode}(${filters.toSorted().join(',')})`
}

/** What moved since. A setting that one of the two could not read is not known to have changed. */
export function changesSince(previous: PreviousAudit, repositories: readonly AuditedRepository[]): AuditChanges {
  const now = new Map(repositories.map((audited) => [repositoryUri(audited.repository), audited]))
  const appeared: string[] = []
  const moved: AuditChanges['moved'][number][] = []
  const switched: AuditChanges['switched'][number][] = []
  for (const uri of [...now.keys()].toSorted()) {
    const { verdict, mode, filters } = now.get(uri)!
    const before = previous.repositories.get(uri)
    const setting = settingText(mode, filters)
    if (before === undefined) {
      appeared.push(uri)
      continue
    }
    if (before.verdict !== verdict) moved.push({ uri, from: before.verdict, to: verdict })
    if (before.setting !== setting && before.setting !== UNREAD && setting !== UNREAD) {
      switched.push({ uri, from: before.setting, to: setting })
    }
  }
  const gone = [...previous.repositories.keys()].filter((uri) => !now.has(uri)).toSorted()
  return { since: previous.asOf, appeared, gone, moved, switched }
}
