import type { AuditReport } from '../../domain/audit/audit-report.ts'
import { type AuditedRepository, TAG_KINDS } from '../../domain/audit/audited-repository.ts'
import { SCANNER_IDS } from '../../domain/audit/scanners.ts'
import { repositoryUri } from '../../domain/ecr/ecr-registry.ts'
import { visible } from '../../domain/text/visible-text.ts'
import { obstacleLine } from './obstacle-words.ts'
import { pinOf } from './pin.ts'

type Column = readonly [name: string, cell: (audited: AuditedRepository) => string | number | null]

const COLUMNS: readonly Column[] = [
  ['uri', ({ repository }) => repositoryUri(repository)],
  ['account', ({ repository }) => repository.account],
  ['region', ({ repository }) => repository.region],
  ['name', ({ repository }) => repository.name],
  ['owner', ({ owner }) => owner],
  ['mode', ({ mode }) => mode],
  ['filters', ({ filters }) => filters.join(' ')],
  ['verdict', ({ verdict }) => verdict],
  ['advice', ({ advice }) => advice.join(' ')],
  ['obstacles', ({ obstacles }) => obstacles.map(({ kind }) => kind).join(' ')],
  ['in_the_way', ({ obstacles }) => obstacles.map(obstacleLine).join('; ')],
  ['pins', ({ obstacles }) => pinsOf(obstacles).join(' ')],
  ['notes', ({ notes }) => notes.map(({ kind }) => kind).join(' ')],
  ['last_pushed_at', ({ lastPushedAt }) => lastPushedAt],
  ...TAG_KINDS.map((kind): Column => [`tags_${kind}`, ({ tags }) => tags?.[kind] ?? null]),
  ...SCANNER_IDS.map((id): Column => [id.replaceAll('-', '_'), ({ scanners }) => scanners[id]]),
  ['finding_compliance', ({ finding }) => finding?.compliance ?? null],
  ['finding_workflow', ({ finding }) => finding?.workflow ?? null],
  ['finding_updated_at', ({ finding }) => finding?.updatedAt ?? null],
]

/** The audit as a table for spreadsheets (RFC 4180), one row a repository. What is null is empty. */
export function auditCsv({ repositories }: AuditReport): string {
  const rows = repositories.map((audited) => COLUMNS.map(([, cell]) => cell(audited) ?? ''))
  return [COLUMNS.map(([name]) => name), ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('')
}

/** `latest=sha-…@sha256:…`. */
function pinsOf(obstacles: AuditedRepository['obstacles']): string[] {
  return obstacles
    .flatMap((obstacle) => (obstacle.kind === 'moving-tags' ? obstacle.tags : []))
    .flatMap((tag) => {
      const pin = pinOf(tag)
      return pin === null ? [] : [`${tag.tag}=${pin}`]
    })
}

function field(cell: string | number): string {
  const text = harmless(visible(String(cell)))
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** A spreadsheet takes what begins so for a formula, also in the wide forms of these characters. */
function harmless(text: string): string {
  return /^\s*[=+@＝＋－＠-]/.test(text) ? `'${text}` : text
}
