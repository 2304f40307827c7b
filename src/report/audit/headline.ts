import type { AuditReport } from '../../domain/audit/audit-report.ts'
import type { AuditedRepository, AuditVerdict } from '../../domain/audit/audited-repository.ts'
import { auditTotals, type VerdictCounts } from '../../domain/audit/totals.ts'
import { visible } from '../../domain/text/visible-text.ts'
import { placeText } from './order.ts'
import { counted } from './plural.ts'

/** The audit in one sentence, from which alone a person can decide. What it lacks comes first. */
export function auditHeadline(report: AuditReport): string {
  return `${lacking(report)}${standing(report)}`
}

/** Whether nothing is left to do, and nothing is unread or missing that may say otherwise: a region that was mistyped is empty. */
export function isSettled({ complete, registries, repositories }: AuditReport): boolean {
  const isRead = complete && registries.every(({ templatesUnread }) => templatesUnread === null)
  return isRead && repositories.length > 0 && repositories.every(({ verdict }) => verdict === 'protected')
}

function lacking({ complete, registries }: AuditReport): string {
  if (complete) return ''
  const unlisted = registries.filter(({ failure }) => failure !== null).length
  return unlisted === 0
    ? 'Incomplete, for not all that was asked for could be listed: '
    : `Incomplete, for ${unlisted} of ${counted(registries.length, 'registry', 'registries')} could not be listed: `
}

function standing({ repositories, registries }: AuditReport): string {
  const [first] = repositories
  if (first === undefined) return `No repository was found in ${where(registries)}.`
  if (repositories.length === 1) return `The only repository ${ofOne(first)}.`
  const { verdicts } = auditTotals(repositories)
  const unknown = repositories.filter(({ verdict }) => verdict === 'unknown')
  const rest = [...switchable(verdicts), ...(unknown.length > 0 ? [unread(unknown)] : [])].join(', ')
  return `${kept(verdicts.protected, repositories.length)}${rest === '' ? '' : `; ${rest}`}.`
}

function where(registries: AuditReport['registries']): string {
  const [first] = registries
  return first !== undefined && registries.length === 1
    ? visible(placeText(first))
    : counted(registries.length, 'registry', 'registries')
}

function ofOne(audited: AuditedRepository): string {
  const words: Readonly<Record<AuditVerdict, string>> = {
    protected: 'keeps its tags',
    ready: 'is ready to switch',
    'ready-with-filters': 'is ready to switch with filters',
    'not-yet': 'is not ready yet',
    unknown: unread([audited]).replace(/^1 /, ''),
  }
  return words[audited.verdict]
}

function kept(count: number, total: number): string {
  if (count === 0) return `None of ${total} repositories keeps its tags`
  if (count === total) return `All ${total} repositories keep their tags`
  return `${count} of ${total} repositories ${count === 1 ? 'keeps its' : 'keep their'} tags`
}

/** The first of them says what the others leave out: "9 are ready to switch, 3 with filters". */
function switchable(verdicts: VerdictCounts): string[] {
  return [
    { count: verdicts.ready, first: 'ready to switch', next: '' },
    { count: verdicts['ready-with-filters'], first: 'ready to switch with filters', next: 'with filters' },
    { count: verdicts['not-yet'], first: 'not ready yet', next: 'not yet' },
  ]
    .filter(({ count }) => count > 0)
    .map(({ count, first, next }, index) =>
      index === 0 ? `${count} ${count === 1 ? 'is' : 'are'} ${first}` : `${count} ${next}`,
    )
}

/** What nobody asked for did not fail to be read. */
function unread(unknown: readonly AuditedRepository[]): string {
  const count = unknown.length
  const isUnasked = unknown.every(({ obstacles }) => obstacles.some(({ kind }) => kind === 'not-asked'))
  if (isUnasked) return `${count} ${count === 1 ? 'was' : 'were'} not looked into`
  return `${count} could not be read`
}
