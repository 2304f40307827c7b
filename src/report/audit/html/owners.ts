import type { AuditReport } from '../../../domain/audit/audit-report.ts'
import { AUDIT_VERDICTS, type AuditedRepository, type Obstacle } from '../../../domain/audit/audited-repository.ts'
import { obstacleWords } from '../obstacle-words.ts'
import { noteWords } from '../note-words.ts'
import { questionsFor } from '../questions.ts'
import { settingText } from '../../../domain/audit/audit-changes.ts'
import { inOrder } from '../../../domain/sorted.ts'
import { verdictWords } from '../verdict-words.ts'
import type { Wording } from '../../wording/wording.ts'
import { bar, verdictWord } from './marks.ts'
import { joined, markup, NOTHING, prose, type Markup } from './markup.ts'
import { movingTable, movingTags } from './moving.ts'
import { ROWS_IN_PAGE } from './table.ts'
import { age, counted, grouped, NO_OWNER, repositories, VERDICTS } from './words.ts'

/** A repository and its place in the report. */
type Indexed = readonly [index: number, repository: AuditedRepository]

export interface OwnerPages {
  readonly html: Markup
  /** The pages' content that the script puts in its place, by the page's number. */
  readonly later: Readonly<Record<string, string>>
}

/** A page for each owner, to be handed over; those with most to answer come first, those without an owner last. */
export function ownerPages({ repositories: all, asOf }: AuditReport): OwnerPages {
  const later = new Map<string, string>()
  let written = 0
  const owners = byOwner(all)
  const pages = owners.map(([owner, owned], number) => {
    const content = owned.map((indexed) => card(indexed, asOf))
    const inPage = written === 0 || written + owned.length <= ROWS_IN_PAGE
    written += owned.length
    if (!inPage) later.set(String(number), joined(content).html)
    return ownerPage(owner, owned, number, inPage ? joined(content) : NOTHING)
  })
  return {
    html: markup`
      <section id="owners"><h2>Owners</h2>
      <p class="lead">One page for each owner, to hand over: what is in use, and what only they can answer. It prints as a page of its own.</p>
      <ol class="index">${owners.map(([owner, owned], number) => indexEntry(owner, owned, number))}</ol>
      ${joined(pages)}</section>`,
    later: Object.fromEntries(later),
  }
}

function byOwner(
  all: readonly AuditedRepository[],
): readonly (readonly [owner: string | null, owned: readonly Indexed[]])[] {
  const owners = new Map<string | null, Indexed[]>()
  for (const [index, repository] of all.entries()) {
    const owned = owners.get(repository.owner)
    if (owned) owned.push([index, repository])
    else owners.set(repository.owner, [[index, repository]])
  }
  return [...owners]
    .map(([owner, owned]) => ({ owner, owned, open: owned.filter(([, { verdict }]) => isOpen(verdict)).length }))
    .toSorted(
      (a, b) =>
        Number(a.owner === null) - Number(b.owner === null) || b.open - a.open || inOrder(a.owner ?? '', b.owner ?? ''),
    )
    .map(({ owner, owned }) => [owner, owned])
}

function isOpen(verdict: AuditedRepository['verdict']): boolean {
  return verdict === 'not-yet' || verdict === 'unknown'
}

function indexEntry(owner: string | null, owned: readonly Indexed[], number: number): Markup {
  return markup`<li><a href="#o${number}">${owner ?? NO_OWNER}</a> <span class="soft">${standing(owned)}</span></li>`
}

function ownerPage(owner: string | null, owned: readonly Indexed[], number: number, content: Markup): Markup {
  return markup`
    <section class="owner" id="o${number}" data-owner="${number}"><h3>${owner ?? NO_OWNER}</h3>
    <p class="lead">${repositories(owned.length)}: ${standing(owned)}.</p>
    ${bar(
      AUDIT_VERDICTS.map((fill) => ({ fill, count: owned.filter(([, { verdict }]) => verdict === fill).length })),
      owned.length,
    )}
    ${owner === null ? markup`<p>No resource tag says whose these are. The first question is who answers for each.</p>` : NOTHING}
    <p class="signed">Answered by <span></span> on <span></span></p>
    <button type="button" class="live" data-print="o${number}">Print this page alone</button>
    <div class="cards">${content}</div></section>`
}

function standing(owned: readonly Indexed[]): string {
  return AUDIT_VERDICTS.toReversed()
    .map(
      (verdict) =>
        [VERDICTS[verdict].word, owned.filter(([, repository]) => repository.verdict === verdict).length] as const,
    )
    .filter(([, count]) => count > 0)
    .map(([word, count]) => `${grouped(count)} ${word.toLowerCase()}`)
    .join(', ')
}

function card([index, repository]: Indexed, asOf: string): Markup {
  const { repository: place, verdict, obstacles, lastPushedAt } = repository
  const pushed = age(asOf, lastPushedAt)
  const where = [place.account ?? 'account not known', place.region, settingText(repository.mode, repository.filters)]
  if (pushed !== null) where.push(`last push ${pushed}`)
  const questions = questionsFor(repository)
  return markup`
    <article id="r${index}"><h4>${place.name}</h4>
    <p class="where">${verdictWord(verdict)} <span class="soft">${where.join(' · ')}</span></p>
    <ul class="points">${[...obstacles.map((obstacle) => obstacleItem(obstacle, repository)), ...wayOn(repository), ...notesOf(repository)]}</ul>
    ${movingTable(movingTags(repository), asOf)}
    ${
      questions.length > 0
        ? markup`<h5>${counted(questions.length, 'question')}</h5><ol class="questions">
          ${questions.map((question) => markup`<li>${prose(question)}<span class="answer"></span></li>`)}</ol>`
        : NOTHING
    }</article>`
}

function obstacleItem(obstacle: Obstacle, { repository }: AuditedRepository): Markup {
  const words = obstacleWords(obstacle, repository)
  // What is said of each tag, and its pin, stand in the table of tags.
  return obstacle.kind === 'moving-tags'
    ? point({ ...words, cause: words.cause.slice(0, 1), remedy: words.remedy.slice(0, 1) })
    : point(words)
}

/** How to turn immutability on, where nothing is in the way. */
function wayOn(repository: AuditedRepository): readonly Markup[] {
  const { verdict } = repository
  return verdict === 'ready' || verdict === 'ready-with-filters'
    ? [point({ ...verdictWords(repository), cause: [] })]
    : []
}

function notesOf({ notes, repository }: AuditedRepository): readonly Markup[] {
  return notes
    .filter(({ kind }) => kind !== 'still-tags')
    .map((note) => point({ ...noteWords(note, repository), remedy: [] }))
}

function point({ headline, cause, remedy }: Wording): Markup {
  return markup`
    <li><b>${prose(headline)}</b> ${joined(cause.map(prose), ' ')}
    ${remedy.length > 0 ? markup`<span class="remedy">${remedyLines(remedy)}</span>` : NOTHING}</li>`
}

/** Lines that begin with two spaces are to be pasted as they are. */
function remedyLines(lines: readonly string[]): Markup {
  return joined(
    lines.map((line) => (line.startsWith('  ') ? markup`<code class="line">${line.slice(2)}</code>` : prose(line))),
    ' ',
  )
}
