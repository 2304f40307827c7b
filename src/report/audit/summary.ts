import { settingText } from '../../domain/audit/audit-changes.ts'
import type { AuditReport } from '../../domain/audit/audit-report.ts'
import type { AuditedRepository, AuditVerdict } from '../../domain/audit/audited-repository.ts'
import { auditTotals } from '../../domain/audit/totals.ts'
import { repositoryUri } from '../../domain/ecr/ecr-registry.ts'
import { clip } from '../../domain/text/clip.ts'
import type { Wording } from '../wording/wording.ts'
import { linesPart, prose } from '../finding-markdown.ts'
import { codeSpan, details, escapeMarkdown, table } from '../markdown.ts'
import { summaryText } from '../summary-text.ts'
import { auditHeadline, isSettled } from './headline.ts'
import { noteWords } from './note-words.ts'
import { obstacleWords } from './obstacle-words.ts'
import { BY_READINESS, byPlace, byReadiness, type PlaceGroup, placeText } from './order.ts'
import { shortPin } from './pin.ts'
import { changeLines, emptyLines, templateLines, unreadLines } from './registry-words.ts'
import { type Room, within } from './room.ts'
import { VERDICT_LABELS, verdictWords } from './verdict-words.ts'

/** All parts together stay below the 1 MiB that GitHub takes. */
const PLACES: Room = { count: 50, bytes: 50_000 }
const ROWS: Room = { count: 100, bytes: 200_000 }
const EXPLAINED: Room = { count: 30, bytes: 250_000 }
const LINES: Room = { count: 100, bytes: 80_000 }

/** The audit for the job summary. */
export function auditSummary(report: AuditReport): string {
  const open = byReadiness(report.repositories.filter(({ verdict }) => verdict !== 'protected'))
  const blocked = open.filter(({ obstacles }) => obstacles.length > 0)
  return summaryText(
    [
      `### ${markOf(report)} ${prose(auditHeadline(report))}`,
      placesPart(report),
      repositoriesPart(open),
      blocked.length > 0 ? details('What stands in the way, and what to do', explained(blocked)) : '',
      listPart('What could not be read', unreadLines(report)),
      ...emptyLines(report).map(prose),
      listPart('Creation templates that make repositories in which tags move', templateLines(report)),
      changesPart(report),
      `As of ${escapeMarkdown(report.asOf)}. A tag is in use if its image was pushed within the ${report.activeDays} days before.`,
    ],
    report.accountIds,
  )
}

const MARKS: Readonly<Record<AuditVerdict, string>> = {
  protected: '✅',
  ready: '🟢',
  'ready-with-filters': '🟢',
  'not-yet': '⚠️',
  unknown: '❓',
}

function markOf(report: AuditReport): string {
  if (!report.complete) return '❌'
  return isSettled(report) ? '✅' : '⚠️'
}

function placesPart({ repositories }: AuditReport): string {
  if (repositories.length === 0) return ''
  const places = byPlace(repositories)
  const all = ['**All**', ...countsOf(repositories)]
  const { shown, rest } = within(places.map(placeRow), PLACES, (row) => row.join(''))
  const headers = ['', ...BY_READINESS.map((verdict) => `${MARKS[verdict]} ${VERDICT_LABELS[verdict]}`)]
  return `${table(headers, [...shown, ...(places.length > 1 ? [all] : [])])}${more(rest)}`
}

function placeRow(place: PlaceGroup<AuditedRepository>): string[] {
  return [escapeMarkdown(clip(placeText(place))), ...countsOf(place.members)]
}

function countsOf(repositories: readonly AuditedRepository[]): string[] {
  const { verdicts } = auditTotals(repositories)
  return BY_READINESS.map((verdict) => String(verdicts[verdict]))
}

function repositoriesPart(open: readonly AuditedRepository[]): string {
  if (open.length === 0) return ''
  const rows = open.slice(0, ROWS.count).map(repositoryRow)
  const { shown } = within(rows, ROWS, (row) => row.join(''))
  return `${table(['', 'Repository', 'Setting', 'Owner', 'What stands in the way', 'Pin'], shown)}${more(open.length - shown.length)}`
}

function repositoryRow(audited: AuditedRepository): string[] {
  const { repository, verdict, mode, filters, owner, obstacles, advice } = audited
  const pins = obstacles.flatMap((obstacle) => (obstacle.kind === 'moving-tags' ? obstacle.tags.slice(0, PINS) : []))
  return [
    `${MARKS[verdict]} ${VERDICT_LABELS[verdict]}`,
    codeSpan(clip(repositoryUri(repository))),
    codeSpan(clip(settingText(mode, filters))),
    owner === null ? '' : escapeMarkdown(clip(owner)),
    advice.length > 0
      ? `filters: ${advice.map(codeSpan).join(', ')}`
      : obstacles.map((obstacle) => prose(obstacleWords(obstacle, repository).headline)).join('<br>'),
    pins
      .slice(0, PINS)
      .map((tag) => codeSpan(shortPin(tag)))
      .join('<br>'),
  ]
}

/** How many pins a row has room for. */
const PINS = 3

function explained(blocked: readonly AuditedRepository[]): string {
  const texts = blocked.slice(0, EXPLAINED.count).map(explanation)
  const { shown } = within(texts, EXPLAINED, (text) => text)
  return `${shown.join('\n\n')}${more(blocked.length - shown.length)}`
}

function explanation(audited: AuditedRepository): string {
  const { repository, obstacles, notes } = audited
  return [
    `**${escapeMarkdown(clip(repositoryUri(repository)))}**: ${prose(verdictWords(audited).headline)}`,
    ...obstacles.map((obstacle) => wordsPart(obstacleWords(obstacle, repository))),
    ...notes.map((note) => prose(noteWords(note, repository).headline)),
  ].join('\n\n')
}

function wordsPart({ headline, cause, remedy }: Wording): string {
  return [`**${prose(headline)}**`, linesPart([...cause, ...remedy])].filter((part) => part !== '').join('\n\n')
}

function changesPart({ changes }: AuditReport): string {
  if (!changes) return ''
  const lines = changeLines(changes)
  return lines.length > 0
    ? listPart(`What changed since ${changes.since}`, lines)
    : `Nothing changed since ${escapeMarkdown(changes.since)}.`
}

function listPart(title: string, lines: readonly string[]): string {
  if (lines.length === 0) return ''
  const items = lines.slice(0, LINES.count).map((line) => `- ${prose(line)}`)
  const { shown } = within(items, LINES, (item) => item)
  return details(`${title} (${lines.length})`, `${shown.join('\n')}${more(lines.length - shown.length)}`)
}

function more(count: number): string {
  return count > 0 ? `\n\nAnd ${count} more.` : ''
}
