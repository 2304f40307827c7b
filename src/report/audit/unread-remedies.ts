import type { AuditReport } from '../../domain/audit/audit-report.ts'
import type { Obstacle } from '../../domain/audit/audited-repository.ts'
import type { Unread } from '../../domain/verdict/verdict.ts'
import { unreadRemedy } from './unread-words.ts'

/** What helps where an audit could not read something: a line for each call and how it failed, however often it did. */
export function auditRemedies({ registries, repositories }: AuditReport): string[] {
  const ofRegistries = registries.flatMap(({ failure, templatesUnread, ownersUnread }) =>
    [failure, templatesUnread, ownersUnread].filter((one) => one !== null),
  )
  return remedyLines([...ofRegistries, ...repositories.flatMap(failuresOf)])
}

/** The same of some repositories. */
export function unreadRemedies(repositories: readonly Hindered[]): string[] {
  return remedyLines(repositories.flatMap(failuresOf))
}

interface Hindered {
  readonly obstacles: readonly Obstacle[]
}

function failuresOf({ obstacles }: Hindered): Unread[] {
  return obstacles.flatMap((one) => (one.kind === 'unread' ? [one.failure] : []))
}

function remedyLines(failures: readonly Unread[]): string[] {
  const lines = failures.map(
    (failure) => `${failure.action}, ${failure.code}: ${unreadRemedy(failure, null).join(' ')}`,
  )
  return [...new Set(lines)]
}
