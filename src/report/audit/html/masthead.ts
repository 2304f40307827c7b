import type { AuditedRegistry, AuditReport } from '../../../domain/audit/audit-report.ts'
import type { Unread } from '../../../domain/verdict/verdict.ts'
import { auditHeadline } from '../headline.ts'
import { unreadRemedy } from '../unread-words.ts'
import { joined, markup, NOTHING, prose, type Markup } from './markup.ts'
import { counted, grouped, SOURCES } from './words.ts'

/** What a person decides by: the headline, what it stands on, and what it leaves out. */
export function masthead(report: AuditReport): Markup {
  return markup`
    <header><p class="kicker">Amazon ECR, audit of tag immutability</p>
    <h1>${prose(auditHeadline(report))}</h1>
    ${facts(report)}</header>
    ${incomplete(report)}`
}

/** So many accounts or regions are named; of more, the charts tell. */
const NAMED = 6

function facts({ asOf, source, registries, repositories, activeDays, changes }: AuditReport): Markup {
  const rows: readonly (readonly [string, string])[] = [
    ['As of', asOf.replace('T', ' ').replace('Z', ' UTC')],
    ['Source', SOURCES[source]],
    ['Accounts', few(registries.map(({ account }) => account ?? 'not known'))],
    ['Regions', few(registries.map(({ region }) => region))],
    ['Repositories', grouped(repositories.length)],
    ['In use', `pushed in the ${counted(activeDays, 'day')} before`],
    ...(changes === null ? [] : ([['Compared with', changes.since.slice(0, 10)]] as const)),
  ]
  return markup`<dl class="facts">${rows.map(([term, text]) => markup`<div><dt>${term}</dt><dd>${text}</dd></div>`)}</dl>`
}

function few(texts: readonly string[]): string {
  const distinct = [...new Set(texts)]
  return distinct.length > NAMED ? grouped(distinct.length) : distinct.join(', ')
}

/** What was not read. It stands first, since all numbers below leave it out. */
function incomplete({ complete, registries }: AuditReport): Markup {
  const unlisted = registries.flatMap((registry) => failureItem(registry, registry.failure, registry.repositories))
  const unowned = registries.flatMap((registry) => failureItem(registry, registry.ownersUnread, null))
  const untemplated = registries.flatMap((registry) => failureItem(registry, registry.templatesUnread, null))
  return joined([
    complete && unlisted.length === 0
      ? NOTHING
      : markup`
        <section class="warning" aria-labelledby="incomplete"><h2 id="incomplete">This audit is not complete</h2>
        <p>${unlisted.length > 0 ? 'The repositories of these registries could not be listed, or not all of them. They are in none of the numbers below.' : 'Not all that was asked for could be listed. What is missing is in none of the numbers below.'}</p>
        <ul>${unlisted}</ul></section>`,
    untemplated.length === 0
      ? NOTHING
      : markup`
        <section class="warning" aria-labelledby="untemplated"><h2 id="untemplated">Creation templates that could not be read</h2>
        <p>Whether new repositories of these registries will be mutable is not known.</p>
        <ul>${untemplated}</ul></section>`,
    unowned.length === 0
      ? NOTHING
      : markup`
        <section class="warning" aria-labelledby="unowned"><h2 id="unowned">Resource tags that could not be read</h2>
        <p>Who owns the repositories of these registries is not known.</p>
        <ul>${unowned}</ul></section>`,
  ])
}

function failureItem({ account, region }: AuditedRegistry, failure: Unread | null, told: number | null): Markup[] {
  if (failure === null) return []
  const { code, action, detail } = failure
  return [
    markup`
      <li><b>${account ?? 'The caller’s own account'}, ${region}</b>
      ${told === null || told === 0 ? NOTHING : markup` (${grouped(told)} were listed before)`}: <code>${action}</code> failed (${code}).
      <span class="soft"> ${detail}</span> ${joined(unreadRemedy(failure, null).map(prose), ' ')}</li>`,
  ]
}
