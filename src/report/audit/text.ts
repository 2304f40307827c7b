import { settingText } from '../../domain/audit/audit-changes.ts'
import type { AuditReport } from '../../domain/audit/audit-report.ts'
import type { AuditedRepository } from '../../domain/audit/audited-repository.ts'
import { SCANNER_IDS } from '../../domain/audit/scanners.ts'
import { auditTotals } from '../../domain/audit/totals.ts'
import { visible } from '../../domain/text/visible-text.ts'
import { dayOf } from './day.ts'
import { obstacleLine } from './obstacle-words.ts'
import { byPlace, byReadiness, placeText } from './order.ts'
import { counted } from './plural.ts'
import { changeLines, emptyLines, templateLines, unreadLines } from './registry-words.ts'
import { SCANNER_NAMES } from './scanner-words.ts'
import { auditRemedies } from './unread-remedies.ts'
import { VERDICT_LABELS } from './verdict-words.ts'

/** The audit for a terminal or a log, line for line, without a headline. What is protected is counted unless it is asked for. */
export function auditText(report: AuditReport, { all }: { readonly all: boolean }): string[] {
  const shown = report.repositories.filter(({ verdict }) => all || verdict !== 'protected')
  const hidden = report.repositories.length - shown.length
  const rows = byPlace(shown).flatMap((place) => [placeText(place), ...tableOf(byReadiness(place.members)), ''])
  return [
    ...rows,
    ...(hidden > 0
      ? [`${hidden} that ${hidden === 1 ? 'keeps its' : 'keep their'} tags: immutable-tag audit --all shows them.`]
      : []),
    ...closing(report),
  ].map(oneLine)
}

/** What else there is to know, a line each. */
function closing(report: AuditReport): string[] {
  const { repositories, changes, activeDays, asOf } = report
  return [
    ...(repositories.length > 0 ? scannerLines(repositories) : []),
    ...part('Not read:', unreadLines(report)),
    ...part('Where something was not read:', auditRemedies(report)),
    ...emptyLines(report),
    ...part('Templates of repositories to come:', templateLines(report)),
    ...(changes ? part(`Since ${changes.since}:`, orNothing(changeLines(changes))) : []),
    `As of ${asOf}. A tag is in use if its image was pushed within the ${counted(activeDays, 'day')} before.`,
  ]
}

function scannerLines(repositories: readonly AuditedRepository[]): string[] {
  const { scanners } = auditTotals(repositories)
  return part(
    'What scanners say of the settings:',
    SCANNER_IDS.map((id) => {
      const { pass, fail, undocumented } = scanners[id]
      const unsure = undocumented > 0 ? `, ${undocumented} undocumented` : ''
      return `${SCANNER_NAMES[id]}: ${pass} pass, ${fail} fail${unsure}`
    }),
  )
}

function part(title: string, lines: readonly string[]): string[] {
  return lines.length > 0 ? [title, ...lines.map((line) => `  ${line}`)] : []
}

function orNothing(lines: readonly string[]): readonly string[] {
  return lines.length > 0 ? lines : ['Nothing changed.']
}

/** How wide a column may become, whatever somebody called something. */
const WIDEST = 64

/** The last column is as long as it is: what is wide on a terminal can move nothing there. */
function tableOf(repositories: readonly AuditedRepository[]): string[] {
  const rows = repositories.map((audited) => cellsOf(audited).map((cell) => clipped(visible(cell))))
  const widths = [0, 1, 2, 3].map((column) =>
    rows.reduce((widest, row) => Math.max(widest, lengthOf(row[column] ?? '')), 0),
  )
  return repositories.flatMap((audited, index) => [
    `  ${(rows[index] ?? []).map((cell, column) => padded(cell, widths[column] ?? 0)).join('  ')}`.trimEnd(),
    ...below(audited).map((line) => `    ${line}`),
  ])
}

function cellsOf({ verdict, repository, mode, filters, lastPushedAt, owner }: AuditedRepository): string[] {
  const pushed = lastPushedAt === null ? '' : `pushed ${dayOf(lastPushedAt)}`
  return [VERDICT_LABELS[verdict], repository.name, settingText(mode, filters), pushed, owner ?? '']
}

function below({ obstacles, advice }: AuditedRepository): string[] {
  return [...(advice.length > 0 ? [`filters: ${advice.join(', ')}`] : []), ...obstacles.map(obstacleLine)]
}

function clipped(text: string): string {
  const characters = Array.from(text)
  return characters.length > WIDEST ? `${characters.slice(0, WIDEST - 1).join('')}…` : text
}

function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - lengthOf(text)))
}

function lengthOf(text: string): number {
  return Array.from(text).length
}

function oneLine(text: string): string {
  return visible(text.replaceAll(/\r\n|\r|\n/g, ' '))
}
