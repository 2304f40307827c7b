import type { AuditReport } from '../../../domain/audit/audit-report.ts'
import { AUDIT_VERDICTS, type AuditedRepository } from '../../../domain/audit/audited-repository.ts'
import { visible } from '../../../domain/text/visible-text.ts'
import { obstacleLine } from '../obstacle-words.ts'
import { settingText } from '../../../domain/audit/audit-changes.ts'
import { capital } from '../../wording/wording.ts'
import { verdictWord } from './marks.ts'
import { joined, markup, NOTHING, type Markup } from './markup.ts'
import { movingInBrief, movingTags } from './moving.ts'
import type { PageRow } from './script.ts'
import { grouped, NO_OWNER, OBSTACLES, repositories, VERDICTS } from './words.ts'

/** So many stand in the page itself; the others are made by the script, since a page of ten thousand rows opens slowly. */
export const ROWS_IN_PAGE = 500

/** A column of the table, and of a `PageRow`; the name stands in the address of a sorted view. */
const COLUMNS = [
  ['repository', 'Repository'],
  ['account', 'Account'],
  ['region', 'Region'],
  ['owner', 'Owner'],
  ['setting', 'Setting'],
  ['verdict', 'Verdict'],
  ['obstacle', 'What stands in the way'],
  ['tags', 'Tags that move'],
] as const

export function repositoryTable(report: AuditReport): Markup {
  const { repositories: all, asOf } = report
  const rows = all.slice(0, ROWS_IN_PAGE).map((repository, index) => repositoryRow(repository, index, asOf))
  return markup`
    <section id="repositories"><h2>Repositories</h2>
    ${controls(report)}
    ${all.length > ROWS_IN_PAGE ? beyondThePage(all.length) : NOTHING}
    <p id="count" role="status">${repositories(all.length)}</p>
    <table id="table"><caption class="unseen">Every repository of the audit, with its setting, its verdict and what stands in the way</caption>
    <thead><tr>${COLUMNS.map(([name, title]) => markup`<th scope="col" data-column="${name}">${title}</th>`)}</tr></thead>
    <tbody id="rows">${joined(rows)}</tbody></table>
    <button type="button" id="more" class="live" hidden>Show more</button></section>`
}

export function repositoryRow(repository: AuditedRepository, index: number, asOf: string): Markup {
  const { repository: place, owner, verdict } = repository
  return markup`
    <tr><th scope="row"><a href="#r${index}">${place.name}</a></th>
    <td class="number">${place.account ?? 'not known'}</td><td>${place.region}</td>
    <td>${owner ?? markup`<span class="none">none</span>`}</td>
    <td>${breakable(settingText(repository.mode, repository.filters))}</td><td>${verdictWord(verdict)}</td>
    <td>${obstaclesInBrief(repository)}</td>
    <td>${movingInBrief(movingTags(repository), asOf)}</td></tr>`
}

/** What the script sorts and filters by: as the page shows it. */
export function pageRow(repository: AuditedRepository): PageRow {
  const { repository: place, owner, verdict, obstacles } = repository
  const { inUse, inUseCount, still } = movingTags(repository)
  const kinds = [...new Set(obstacles.map(({ kind }) => kind))]
  return [
    visible(place.name),
    visible(place.account ?? ''),
    visible(place.region),
    visible(owner ?? ''),
    visible(settingText(repository.mode, repository.filters)),
    AUDIT_VERDICTS.indexOf(verdict),
    kinds.map((kind) => OBSTACLES[kind]).join('. '),
    inUseCount,
    kinds.join(' '),
    visible([...inUse, ...still].map(({ tag, digest, pin }) => `${tag} ${digest} ${pin ?? ''}`).join(' ')),
  ]
}

function obstaclesInBrief({ obstacles, advice }: AuditedRepository): Markup {
  if (advice.length > 0) {
    return markup`Set with the filters ${joined(
      advice.map((filter) => markup`<code>${filter}</code>`),
      ', ',
    )}`
  }
  if (obstacles.length === 0) return markup`<span class="none">nothing</span>`
  const classes = obstacles.filter((obstacle) => obstacle.kind === 'moving-tags').map((obstacle) => obstacle.class)
  const lines = obstacles.filter(({ kind }) => kind !== 'moving-tags').map(obstacleLine)
  // The tags themselves stand in the next column.
  if (classes.length > 0) lines.unshift(`${OBSTACLES['moving-tags']} (${classes.join(', ')})`)
  return markup`<ul class="plain">${lines.map((line) => markup`<li>${capital(line)}</li>`)}</ul>`
}

/** ECR's long words break where they are put together. */
function breakable(text: string): Markup {
  return joined(
    text.split(/(?<=[_(,])/).map((word) => markup`${word}`),
    '<wbr>',
  )
}

function controls({ repositories: all }: AuditReport): Markup {
  const values = (of: (repository: AuditedRepository) => string) => [...new Set(all.map(of))].toSorted()
  const plain = (texts: readonly string[], none: string) => texts.map((text) => [text, text || none] as const)
  const kinds = new Set(all.flatMap(({ obstacles }) => obstacles.map(({ kind }) => kind)))
  return markup`
    <form id="filters" class="live" role="search" aria-label="Filter the repositories">
    <label class="wide">Search<input type="search" name="q" autocomplete="off" placeholder="name, tag, digest, owner"></label>
    ${choice(
      'verdict',
      'Verdict',
      AUDIT_VERDICTS.map((verdict) => [verdict, VERDICTS[verdict].word]),
    )}
    ${choice(
      'account',
      'Account',
      plain(
        values(({ repository }) => repository.account ?? ''),
        'Not known',
      ),
    )}
    ${choice(
      'region',
      'Region',
      plain(
        values(({ repository }) => repository.region),
        'Not known',
      ),
    )}
    ${choice(
      'owner',
      'Owner',
      plain(
        values(({ owner }) => owner ?? ''),
        NO_OWNER,
      ),
    )}
    ${choice(
      'obstacle',
      'In the way',
      [...kinds].map((kind) => [kind, OBSTACLES[kind]]),
    )}
    <button type="reset">Show all</button></form>`
}

function choice(name: string, title: string, options: readonly (readonly [value: string, word: string])[]): Markup {
  return markup`
    <label>${title}<select name="${name}"><option>All</option>
    ${options.map(([value, word]) => markup`<option value="${value}">${word}</option>`)}</select></label>`
}

function beyondThePage(total: number): Markup {
  return markup`
    <noscript><p class="warning">This page shows the first ${grouped(ROWS_IN_PAGE)} of its ${repositories(total)}, and as many on the owners’ pages. To see all of them, allow its script: it comes from this file, and nothing is sent anywhere.</p></noscript>`
}
