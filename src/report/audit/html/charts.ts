import type { AuditTotals, Group, VerdictCounts } from '../../../domain/audit/totals.ts'
import { AUDIT_VERDICTS, type AuditedRepository, TAG_KINDS } from '../../../domain/audit/audited-repository.ts'
import { SCANNER_IDS } from '../../../domain/audit/scanners.ts'
import { visible } from '../../../domain/text/visible-text.ts'
import { bar, percent, verdictMark, type Segment } from './marks.ts'
import { joined, markup, NOTHING, type Markup } from './markup.ts'
import { grouped, KINDS, OBSTACLES, SCANNERS, VERDICTS } from './words.ts'

/** Where the estate stands, in bars whose numbers stand beside them. */
export function charts(totals: AuditTotals, repositories: readonly AuditedRepository[]): Markup {
  return markup`
    <section id="standing"><h2>Where the estate stands</h2>
    ${byVerdict(totals)}
    <div class="charts">
    ${chart(
      'By account',
      totals.accounts.map((group) => groupLine(group, 'account', group.name ?? 'Not known')),
    )}
    ${chart(
      'By region',
      totals.regions.map((group) => groupLine(group, 'region', group.name)),
    )}
    ${chart('What stands in the way', obstacleLines(totals))}
    ${chart('Tags by kind', kindLines(repositories))}
    ${chart('What each scanner says today', scannerLines(totals))}
    </div></section>`
}

/** Of more than so many lines the others are folded, and unfolded on paper. */
const LINES = 10

interface Line {
  readonly label: Markup
  readonly count: number
  readonly segments: readonly Segment[]
  /** The bar in words; empty where the count says it. */
  readonly words: string
}

function byVerdict({ verdicts, repositories }: AuditTotals): Markup {
  return markup`
    <div class="estate">${bar(segmentsOf(verdicts), repositories)}
    <ul class="legend">${AUDIT_VERDICTS.map(
      (verdict) => markup`
        <li><a href="#verdict=${verdict}">${verdictMark(verdict)}${VERDICTS[verdict].word}</a>
        <b>${grouped(verdicts[verdict])}</b> <span class="soft">${share(verdicts[verdict], repositories)}</span></li>`,
    )}</ul></div>`
}

function chart(title: string, lines: readonly Line[]): Markup {
  if (lines.length === 0) return NOTHING
  const most = Math.max(1, ...lines.slice(0, 1000).map(({ count }) => count))
  const items = lines.map(
    ({ label, count, segments, words }) => markup`
      <li><span class="label">${label}</span> <b>${grouped(count)}</b>${bar(segments, most)}
      ${words === '' ? NOTHING : markup`<span class="soft">${words}</span>`}</li>`,
  )
  const folded = items.slice(LINES)
  return markup`
    <section class="chart"><h3>${title}</h3><ul class="plain">${joined(items.slice(0, LINES))}</ul>
    ${
      folded.length > 0
        ? markup`<details><summary>And ${grouped(folded.length)} more</summary><ul class="plain">${joined(folded)}</ul></details>`
        : NOTHING
    }</section>`
}

function groupLine({ name, repositories, verdicts }: Group<string | null>, filter: string, label: string): Line {
  return {
    label: markup`<a href="#${filter}=${encodeURIComponent(visible(name ?? ''))}">${label}</a>`,
    count: repositories,
    segments: segmentsOf(verdicts),
    words: inWords(verdicts),
  }
}

function obstacleLines({ obstacles }: AuditTotals): Line[] {
  return obstacles.map(({ name, repositories, verdicts }) => ({
    label: markup`<a href="#obstacle=${name}">${OBSTACLES[name]}</a>`,
    count: repositories,
    segments: segmentsOf(verdicts),
    words: '',
  }))
}

function kindLines(repositories: readonly AuditedRepository[]): Line[] {
  const read = repositories.flatMap(({ tags }) => (tags === null ? [] : [tags]))
  return TAG_KINDS.map((kind) => {
    const count = read.reduce((sum, tags) => sum + tags[kind], 0)
    const fill =
      kind === 'moving' || kind === 'unclear'
        ? 'not-yet'
        : kind === 'cache' || kind === 'signature'
          ? 'ready-with-filters'
          : 'ready'
    return { label: markup`${KINDS[kind].word}`, count, segments: [{ fill, count }], words: '' } as const
  }).filter(({ count }) => count > 0)
}

function scannerLines({ scanners }: AuditTotals): Line[] {
  return SCANNER_IDS.map((id) => {
    const { pass, fail, undocumented } = scanners[id]
    return {
      label: markup`${SCANNERS[id]}`,
      count: pass + fail + undocumented,
      segments: [
        { fill: 'protected', count: pass },
        { fill: 'not-yet', count: fail },
        { fill: 'unknown', count: undocumented },
      ],
      words: listed([
        [pass, 'pass'],
        [fail, 'fail'],
        [undocumented, 'not documented'],
      ]),
    }
  })
}

function segmentsOf(verdicts: VerdictCounts): Segment[] {
  return AUDIT_VERDICTS.map((fill) => ({ fill, count: verdicts[fill] }))
}

function inWords(verdicts: VerdictCounts): string {
  return listed(AUDIT_VERDICTS.map((verdict) => [verdicts[verdict], VERDICTS[verdict].word.toLowerCase()]))
}

function listed(counts: readonly (readonly [number, string])[]): string {
  return counts
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${grouped(count)} ${word}`)
    .join(', ')
}

function share(count: number, whole: number): string {
  const rounded = Math.round(percent(count, whole))
  // A few of ten thousand are not none of them.
  return count > 0 && rounded === 0 ? 'under 1%' : `${rounded}%`
}
