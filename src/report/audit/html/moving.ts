import type { AuditedRepository, TagInUse } from '../../../domain/audit/audited-repository.ts'
import { shortTag } from '../../wording/wording.ts'
import { pinOf, shortDigest } from '../pin.ts'
import { joined, markup, NOTHING, type Markup } from './markup.ts'
import { age, grouped } from './words.ts'

/** The tags of a repository that move, as far as they are told. */
export interface MovingTags {
  readonly inUse: readonly TagInUse[]
  readonly inUseCount: number
  /** By their names they move, and nobody pushed them lately. */
  readonly still: readonly TagInUse[]
  readonly stillCount: number
}

/** In a row of the table; the owner's page has all that are told. */
const IN_A_ROW = 3

export function movingTags({ obstacles, notes }: AuditedRepository): MovingTags {
  const inUse = obstacles.filter((obstacle) => obstacle.kind === 'moving-tags')
  const still = notes.filter((note) => note.kind === 'still-tags')
  return {
    inUse: inUse.flatMap(({ tags }) => tags),
    inUseCount: inUse.reduce((sum, { count }) => sum + count, 0),
    still: still.flatMap(({ tags }) => tags),
    stillCount: still.reduce((sum, { count }) => sum + count, 0),
  }
}

/** What the table has room for, and how many more there are. */
export function movingInBrief({ inUse, inUseCount, still, stillCount }: MovingTags, asOf: string): Markup {
  const shown = [...inUse, ...still].slice(0, IN_A_ROW)
  const more = inUseCount + stillCount - shown.length
  if (shown.length === 0) return markup`<span class="none">none</span>`
  return markup`
    <ul class="plain">${shown.map((tag) => markup`<li>${tagInBrief(tag, asOf)}</li>`)}
    ${more > 0 ? markup`<li class="soft">and ${grouped(more)} more</li>` : NOTHING}</ul>`
}

function tagInBrief({ tag, digest, pushedAt, lastPulledAt, pin, archived }: TagInUse, asOf: string): Markup {
  const facts = [
    archived ? 'archived' : null,
    `pushed ${age(asOf, pushedAt) ?? 'at no known time'}`,
    lastPulledAt === null ? 'no pull recorded' : `pulled ${age(asOf, lastPulledAt) ?? lastPulledAt}`,
    shortDigest(digest),
  ].filter((fact) => fact !== null)
  return markup`
    <code>${tag}</code>${pin === null ? NOTHING : markup` → <code>${shortTag(pin)}</code>`}
    <span class="soft">${facts.join(' · ')}</span>`
}

/** All that are told, each with what a consumer should name instead of it. */
export function movingTable(tags: MovingTags, asOf: string): Markup {
  const { inUse, inUseCount, still, stillCount } = tags
  if (inUse.length + still.length === 0) return NOTHING
  const untold = inUseCount + stillCount - inUse.length - still.length
  return markup`
    <table class="tags"><caption>What each moving tag stands for today, and what to pin its consumers to</caption>
    <thead><tr><th scope="col">Tag</th><th scope="col">Pushed</th><th scope="col">Last pull</th>
    <th scope="col">Pin to</th></tr></thead>
    <tbody>${joined([...inUse.map((tag) => movingRow(tag, asOf, '')), ...still.map((tag) => movingRow(tag, asOf, 'not in use'))])}</tbody></table>
    ${untold > 0 ? markup`<p class="soft">And ${grouped(untold)} more, which the JSON report counts.</p>` : NOTHING}`
}

function movingRow(tag: TagInUse, asOf: string, standing: string): Markup {
  const remarks = [tag.class, standing, tag.archived ? 'archived' : ''].filter((remark) => remark !== '').join(', ')
  return markup`
    <tr><th scope="row"><code>${tag.tag}</code> <span class="soft">${remarks}</span></th>
    <td data-is="Pushed">${age(asOf, tag.pushedAt) ?? 'not known'}</td>
    <td data-is="Last pull">${tag.lastPulledAt === null ? 'none recorded' : (age(asOf, tag.lastPulledAt) ?? tag.lastPulledAt)}</td>
    <td data-is="Pin to"><code>${pinOf(tag) ?? tag.digest}</code></td></tr>`
}
