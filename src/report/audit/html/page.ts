import { createHash } from 'node:crypto'
import type { AuditReport } from '../../../domain/audit/audit-report.ts'
import { auditTotals } from '../../../domain/audit/totals.ts'
import { AUDIT_VERDICTS } from '../../../domain/audit/audited-repository.ts'
import { shortenAccounts } from '../../summary-text.ts'
import { changesSection } from './changes.ts'
import { charts } from './charts.ts'
import { creationSection } from './creation.ts'
import { glossary } from './glossary.ts'
import { SPRITE } from './marks.ts'
import { jsonData, joined, markup, type Markup } from './markup.ts'
import { masthead } from './masthead.ts'
import { ownerPages } from './owners.ts'
import { enliven, type PageData } from './script.ts'
import { STYLE } from './style.ts'
import { pageRow, repositoryRow, repositoryTable, ROWS_IN_PAGE } from './table.ts'
import { SOURCES } from './words.ts'

const SCRIPT = `(${enliven.toString()})(window)`

/**
 * The report as one file that needs nothing else: it asks no network for anything, and its policy forbids it to. Without script all of
 * it is there but for what would make a great estate slow to open.
 *
 * It comes in pieces: the page of a great estate in one, with the copies that putting it together takes, would be most of the memory
 * of its audit.
 */
export function* auditPage(report: AuditReport, { version }: { readonly version: string }): Generator<string> {
  const shown = report.accountIds === 'short' ? shortenAccounts : (text: string) => text
  const owners = ownerPages(report)
  yield head(report)
  yield shown(body(report, owners.html, version).html)
  yield '<script type="application/json" id="data">'
  for (const piece of pageData(report, owners.later)) yield shown(piece)
  yield `</script><script>${SCRIPT}</script></body></html>\n`
}

function head({ asOf }: AuditReport): string {
  const policy = `default-src 'none'; style-src '${hashOf(STYLE)}'; script-src '${hashOf(SCRIPT)}'; base-uri 'none'; form-action 'none'`
  return markup`<!doctype html>
    <html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${{ html: policy }}">
    <meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">
    <meta name="referrer" content="no-referrer">
    <title>ECR tag immutability, ${asOf.slice(0, 10)}</title><style>${{ html: STYLE }}</style></head>`.html
}

/** A `PageData` as JSON. */
function* pageData({ repositories, asOf }: AuditReport, owners: PageData['owners']): Generator<string> {
  const later = repositories.slice(ROWS_IN_PAGE)
  yield `{"verdicts":${jsonData(AUDIT_VERDICTS)},"rows":[`
  for (const [index, each] of repositories.entries()) yield `${index > 0 ? ',' : ''}${jsonData(pageRow(each))}`
  yield '],"later":['
  for (const [index, each] of later.entries()) {
    yield `${index > 0 ? ',' : ''}${jsonData(repositoryRow(each, index + ROWS_IN_PAGE, asOf).html)}`
  }
  yield '],"owners":{'
  for (const [index, [number, html]] of Object.entries(owners).entries()) {
    yield `${index > 0 ? ',' : ''}"${number}":${jsonData(html)}`
  }
  yield '}}'
}

function body(report: AuditReport, owners: Markup, version: string): Markup {
  const { repositories, asOf, changes, registries } = report
  return markup`
    <body>${SPRITE}<a class="skip" href="#repositories">To the repositories</a>
    ${masthead(report)}
    <main>${joined([
      charts(auditTotals(repositories), repositories),
      changesSection(changes),
      repositoryTable(report),
      owners,
      creationSection(registries),
      glossary(),
    ])}</main>
    <footer><p>Made by immutable-tag ${version} from ${SOURCES[report.source]}, as of ${asOf}. It read settings, times and names alone, and changed nothing. This file holds all that it shows and asks the network for nothing.</p></footer>`
}

function hashOf(source: string): string {
  return `sha256-${createHash('sha256').update(source).digest('base64')}`
}
