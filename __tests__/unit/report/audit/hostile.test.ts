import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import type { AuditReport } from '../../../../src/domain/audit/audit-report.ts'
import { AUDIT_VERDICTS, type TagInUse } from '../../../../src/domain/audit/audited-repository.ts'
import { visible } from '../../../../src/domain/text/visible-text.ts'
import { auditCsv } from '../../../../src/report/audit/csv.ts'
import { auditHeadline } from '../../../../src/report/audit/headline.ts'
import { auditJson } from '../../../../src/report/audit/json.ts'
import { auditSarif } from '../../../../src/report/audit/sarif.ts'
import { auditSummary } from '../../../../src/report/audit/summary.ts'
import { auditText } from '../../../../src/report/audit/text.ts'
import { questionsFor } from '../../../../src/report/audit/questions.ts'
import {
  auditedRegistry,
  auditedRepository,
  auditReport,
  ecrRepository,
  tagInUse,
} from '../../../support/audit-report.ts'
import { sarifFault } from '../../../support/sarif.ts'

const PIECES = [
  '</details>',
  '<img src=x>',
  '`',
  '```',
  '~~~',
  '|',
  '@octocat',
  '[a](b)',
  'https://x.test',
  '\\',
  '\n',
  '\r\n',
  '\r',
  '\t',
  '  ',
  '"',
  "'",
  ',',
  ';',
  ':',
  '/',
  '=',
  '+',
  '-',
  '#',
  '*',
  '_',
  '%',
  '::error::',
  '##[',
  '-->',
  '\u202e',
  '\u2028',
  '\ud800',
  '\u0000',
  '\u001b[2J',
  '__proto__',
  'constructor',
  '$&',
  '${x}',
  'a',
  'é',
  '🟢',
  '9',
  '123456789012',
]

const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 8 }).map((pieces) => pieces.join(''))
const texts = fc.array(text, { maxLength: 3 })
const maybe = fc.option(text, { nil: null })

const tag: fc.Arbitrary<TagInUse> = fc
  .record({ tag: text, digest: text, pushedAt: maybe, lastPulledAt: maybe, pin: maybe, archived: fc.boolean() })
  .map(tagInUse)

const failure = fc.record({ code: fc.constant('ECR_ACCESS_DENIED' as const), action: text, detail: text })

const obstacle = fc.oneof(
  fc.record({
    kind: fc.constant('moving-tags' as const),
    class: fc.constantFrom('latest' as const, 'denied' as const),
    tags: fc.array(tag, { minLength: 1, maxLength: 3 }),
    count: fc.nat(20),
  }),
  fc.record({ kind: fc.constant('unclear-tags' as const), tags: texts, count: fc.nat(20) }),
  fc.record({ kind: fc.constant('overwritten' as const), count: fc.nat(20), lastPushedAt: text }),
  fc.record({ kind: fc.constant('filters-do-not-fit' as const), tags: texts, count: fc.nat(20) }),
  fc.record({ kind: fc.constant('tag-limit' as const), digest: text, tags: fc.nat(1000) }),
  fc.record({
    kind: fc.constant('lifecycle-expires-pin' as const),
    pin: text,
    priority: fc.nat(9),
    within: fc.constant({ days: 3 }),
  }),
  fc.record({ kind: fc.constant('pull-through-cache' as const), prefix: text, upstream: text }),
  fc.record({ kind: fc.constant('unread' as const), what: fc.constant('images' as const), failure }),
  fc.record({
    kind: fc.constant('unknown-setting' as const),
    code: fc.constantFrom('ECR_UNKNOWN_MODE', 'ECR_UNKNOWN_FILTER'),
    mode: maybe,
  }),
)

const note = fc.oneof(
  fc.record({ kind: fc.constant('still-tags' as const), tags: fc.array(tag, { maxLength: 2 }), count: fc.nat(20) }),
  fc.record({ kind: fc.constant('excepted' as const), tag: text, owner: text, expires: text }),
  fc.record({ kind: fc.constant('exposing-filter' as const), filter: text, tag: text }),
  fc.record({ kind: fc.constant('unread' as const), what: fc.constant('lifecycle' as const), failure }),
)

const repository = fc.record({ name: text, region: text, account: maybe, host: maybe }).map(ecrRepository)

const audited = fc
  .record({
    repository,
    mode: maybe,
    filters: texts,
    owner: maybe,
    verdict: fc.constantFrom(...AUDIT_VERDICTS),
    advice: texts,
    obstacles: fc.array(obstacle, { maxLength: 3 }),
    notes: fc.array(note, { maxLength: 2 }),
    lastPushedAt: maybe,
    finding: fc.option(fc.record({ compliance: text, workflow: text, updatedAt: maybe }), { nil: null }),
  })
  .map(auditedRepository)

const registry = fc
  .record({
    account: maybe,
    region: text,
    failure: fc.option(failure, { nil: null }),
    templatesUnread: fc.option(failure, { nil: null }),
    ownersUnread: fc.option(failure, { nil: null }),
    templates: fc.array(
      fc.record({
        prefix: text,
        appliedFor: texts,
        mode: text,
        filters: texts,
        exposes: text,
        code: fc.constantFrom('ECR_MUTABLE', 'ECR_UNKNOWN_MODE'),
      }),
      { maxLength: 2 },
    ),
  })
  .map(auditedRegistry)

const verdict = fc.constantFrom(...AUDIT_VERDICTS)
const changes = fc.record({
  since: text,
  appeared: texts,
  gone: texts,
  moved: fc.array(fc.record({ uri: text, from: verdict, to: verdict }), { maxLength: 2 }),
  switched: fc.array(fc.record({ uri: text, from: text, to: text }), { maxLength: 2 }),
})

const report = fc
  .record({
    asOf: text,
    repositories: fc.array(audited, { maxLength: 4 }),
    registries: fc.array(registry, { maxLength: 2 }),
    changes: fc.option(changes, { nil: null }),
    complete: fc.boolean(),
  })
  .map(auditReport)

function holds(property: (report: AuditReport) => void, numRuns = 300): void {
  fc.assert(fc.property(report, property), { numRuns, seed: 23 })
}

/** As RFC 4180 has it: every record ends with CRLF, and what is quoted may hold anything. */
function parseCsv(csv: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let at = 0
  while (at < csv.length) {
    const field = /"((?:[^"]|"")*)"|([^",\r\n]*)/uy
    field.lastIndex = at
    const [whole, quoted, bare = ''] = field.exec(csv)!
    row.push(quoted?.replaceAll('""', '"') ?? bare)
    at += whole.length
    if (csv.startsWith('\r\n', at)) {
      rows.push(row)
      row = []
      at += 2
    } else if (csv[at] === ',') at += 1
    else throw new Error(`neither a comma nor the end of a record at ${at}`)
  }
  return rows
}

describe('whatever somebody called something', () => {
  it('CSV is read back, and holds no formula', () => {
    holds((hostile) => {
      const [headers, ...rows] = parseCsv(auditCsv(hostile))
      expect(rows.map((row) => row.length)).toEqual(hostile.repositories.map(() => headers!.length))
      expect(rows.flat().filter((cell) => /^[=+\-@\t\r\n]/.test(cell))).toEqual([])
      const owners = rows.map((row) => row[headers!.indexOf('owner')]!)
      for (const [index, { owner }] of hostile.repositories.entries()) {
        const shown = visible(owner ?? '')
        expect([shown, `'${shown}`]).toContain(owners[index])
      }
    })
  })

  it('JSON is read back as it was', () => {
    holds((hostile) => {
      const form = JSON.parse(auditJson(hostile)) as AuditReport
      expect(form.repositories.map(({ obstacles, notes }) => ({ obstacles, notes }))).toEqual(
        hostile.repositories.map(({ obstacles, notes }) => ({ obstacles, notes })),
      )
      expect(form.changes).toEqual(hostile.changes)
    })
  })

  it('SARIF is valid', () => {
    holds((hostile) => {
      expect(sarifFault(auditSarif(hostile, '1.2.3'))).toBeNull()
    }, 100)
  })

  it('the text has no line in a line, and nothing that steers a terminal', () => {
    holds((hostile) => {
      const lines = [auditHeadline(hostile), ...auditText(hostile, { all: true })]
      expect(lines.filter((line) => /[\p{C}\p{Zl}\p{Zp}]/u.test(line))).toEqual([])
    })
  })

  it('the summary takes it for text', () => {
    holds((hostile) => {
      const markdown = auditSummary(hostile)
      const outsideOfCode = withoutCode(markdown)
      expect(outsideOfCode).not.toContain('<img')
      expect(outsideOfCode).not.toMatch(/@octocat|https:\/\/|\[a\]\(b\)/)
      expect(outsideOfCode.match(/<\/details>/g) ?? []).toHaveLength(outsideOfCode.match(/<details>/g)?.length ?? 0)
      const rows = markdown.split('\n').filter((line) => line.startsWith('| ') && line.endsWith(' |'))
      expect(rows.filter((row) => row.split('|').length !== 8)).toEqual([])
    })
  })

  it('questions are one line each', () => {
    holds((hostile) => {
      for (const question of hostile.repositories.flatMap(questionsFor)) expect(question).toMatch(/\?/)
    })
  })
})

/** Without what GitHub reads no Markdown in: summaries, which are HTML, then fenced blocks, then spans. */
function withoutCode(markdown: string): string {
  return markdown
    .replaceAll(/<summary>[^<>\n]*<\/summary>/g, '')
    .replaceAll(/^(`{3,})\n[\s\S]*?\n\1$/gm, '')
    .replaceAll(/\\[\s\S]|`[^`\n]*`|<code>.*?<\/code>/g, (piece) => (piece.startsWith('\\') ? piece : ''))
}
