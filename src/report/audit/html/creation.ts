import type { AuditedRegistry } from '../../../domain/audit/audit-report.ts'
import { settingText } from '../../../domain/audit/audit-changes.ts'
import { markup, NOTHING, type Markup } from './markup.ts'

/** The creation templates that will make new repositories in which tags can move. */
export function creationSection(registries: readonly AuditedRegistry[]): Markup {
  const rows = registries.flatMap(({ account, region, templates }) =>
    templates.map(
      (template) => markup`
        <tr><th scope="row"><code>${template.prefix}</code></th><td data-is="Account" class="number">${account ?? 'not known'}</td>
        <td data-is="Region">${region}</td><td data-is="Applied for">${template.appliedFor.join(', ')}</td>
        <td data-is="Makes">${settingText(template.mode, template.filters)}</td><td data-is="Lets move"><code>${template.exposes}</code></td>
        <td data-is="Code">${template.code}</td></tr>`,
    ),
  )
  if (rows.length === 0) return NOTHING
  return markup`
    <section id="creation"><h2>New repositories</h2>
    <p class="lead">These creation templates will go on making repositories in which tags can move. Change them before the last repository is switched.</p>
    <table class="tags"><caption class="unseen">Creation templates that make mutable repositories</caption>
    <thead><tr><th scope="col">Prefix</th><th scope="col">Account</th><th scope="col">Region</th><th scope="col">Applied for</th>
    <th scope="col">Makes</th><th scope="col">Lets move</th><th scope="col">Code</th></tr></thead><tbody>${rows}</tbody></table></section>`
}
