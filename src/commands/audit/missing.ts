import type { AuditReport } from '../../domain/audit/audit-report.ts'
import { placeText } from '../../report/audit/order.ts'
import { counted } from '../../report/audit/plural.ts'
import { unreadRemedy } from '../../report/audit/unread-words.ts'

/** As many as a message can hold; the report tells of all. */
const TOLD = 10

/** Which registries an audit lacks, and what to do, line by line; none if it is complete. */
export function missingRegistries({ registries }: AuditReport): string[] {
  const missing = registries.flatMap(({ failure, ...place }) => (failure === null ? [] : [{ place, failure }]))
  if (missing.length === 0) return []
  const told = missing.slice(0, TOLD)
  const more = missing.length - told.length
  const remedies = new Set(told.flatMap(({ failure }) => unreadRemedy(failure, null)))
  return [
    `The audit is not complete: ${missing.length} of ${counted(registries.length, 'registry', 'registries')} could not be listed to the end.`,
    ...told.map(
      ({ place, failure: { code, action, detail } }) => `  ${placeText(place)}: ${action} failed: ${detail} [${code}]`,
    ),
    ...(more > 0 ? [`  And ${more} more.`] : []),
    ...[...remedies].map((remedy) => `  ${remedy}`),
  ]
}
