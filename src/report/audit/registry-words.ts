import type { AuditChanges, AuditedRegistry, AuditReport, TemplateRisk } from '../../domain/audit/audit-report.ts'
import { settingText } from '../../domain/audit/audit-changes.ts'
import type { Unread } from '../../domain/verdict/verdict.ts'
import { placeText } from './order.ts'
import { code } from './tag-words.ts'
import { VERDICT_LABELS } from './verdict-words.ts'

/** What of whole registries could not be read, a line each. Data stands in backticks. */
export function unreadLines({ registries }: AuditReport): string[] {
  return registries.flatMap((registry) => [
    ...unread(registry, registry.failure, 'its repositories could not be listed, or not all of them'),
    ...unread(registry, registry.templatesUnread, 'its creation templates could not be read'),
    ...unread(registry, registry.ownersUnread, 'its resource tags could not be read, so no owner is known'),
  ])
}

/** As many registries as one line names. */
const NAMED = 10

/** Where nothing was found, on one line: a region that was mistyped looks no other. */
export function emptyLines({ registries }: AuditReport): string[] {
  const empty = registries.filter(({ repositories, failure }) => repositories === 0 && failure === null)
  if (empty.length === 0) return []
  const rest = empty.length - NAMED
  const named = [...empty.slice(0, NAMED).map(placeText), ...(rest > 0 ? [`and ${rest} more`] : [])].join('; ')
  return [`No repository at all, so see that the account and the region are the ones meant: ${named}.`]
}

/** The creation templates that are not known to make repositories which keep their tags, a line each. */
export function templateLines({ registries }: AuditReport): string[] {
  return registries.flatMap((registry) =>
    registry.templates.map((template) => `${placeText(registry)}: ${templateText(template)}`),
  )
}

/** What changed since the audit before, a line each. */
export function changeLines({ appeared, gone, moved, switched }: AuditChanges): string[] {
  return [
    ...switched.map(({ uri, from, to }) => `${code(uri)} was ${code(from)}, and is ${code(to)}.`),
    ...moved.map(({ uri, from, to }) => `${code(uri)} was ${VERDICT_LABELS[from]}, and is ${VERDICT_LABELS[to]}.`),
    ...appeared.map((uri) => `${code(uri)} is new.`),
    ...gone.map((uri) => `${code(uri)} is gone.`),
  ]
}

function unread(registry: AuditedRegistry, failure: Unread | null, what: string): string[] {
  if (failure === null) return []
  const { action, code: fault, detail } = failure
  return [`${placeText(registry)}: ${what} (${action}, ${fault}): ${detail}`]
}

function templateText({ prefix, appliedFor, mode, filters, exposes, code: reason }: TemplateRisk): string {
  const cause = appliedFor.length > 0 ? ` for ${appliedFor.join(', ')}` : ''
  return `the creation template ${code(prefix)} makes repositories${cause} that are ${code(settingText(mode, filters))}, in which ${code(exposes)} could be overwritten (${reason}).`
}
