import type { AuditChanges } from '../../../domain/audit/audit-report.ts'
import { markup, NOTHING, type Markup } from './markup.ts'
import { verdictWord } from './marks.ts'
import { grouped } from './words.ts'

/** What moved since an audit before. */
export function changesSection(changes: AuditChanges | null): Markup {
  if (changes === null) return NOTHING
  const { since, appeared, gone, moved, switched } = changes
  const lists = [
    list('Verdict changed', moved, ({ uri, from, to }) => markup`${uri}: ${verdictWord(from)} → ${verdictWord(to)}`),
    list('Setting changed', switched, ({ uri, from, to }) => markup`${uri}: ${from} → ${to}`),
    list('New', appeared, (uri) => markup`${uri}`),
    list('Gone', gone, (uri) => markup`${uri}`),
  ]
  const quiet = [appeared, gone, moved, switched].every(({ length }) => length === 0)
  return markup`
    <section id="changes"><h2>What moved since ${since.slice(0, 10)}</h2>
    ${quiet ? markup`<p>Nothing: the same repositories, settings and verdicts.</p>` : markup`<div class="changes">${lists}</div>`}</section>`
}

/** Longer lists are folded on the screen. */
const SHORT = 12

function list<Item>(title: string, items: readonly Item[], itemOf: (item: Item) => Markup): Markup {
  if (items.length === 0) return NOTHING
  return markup`
    <details ${items.length > SHORT ? NOTHING : markup`open`}><summary>${title} <b>${grouped(items.length)}</b></summary>
    <ul class="plain">${items.map((item) => markup`<li>${itemOf(item)}</li>`)}</ul></details>`
}
