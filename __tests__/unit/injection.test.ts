import { describe, expect, it } from '@jest/globals'
import { annotationText, logJson, logLine, logText } from '../../src/adapters/outputs-text.ts'
import type { AuditReport } from '../../src/domain/audit/audit-report.ts'
import type { GateNote, GateResult } from '../../src/domain/verdict/gate-result.ts'
import type { ProofTarget } from '../../src/domain/verdict/proof.ts'
import type { MigrationPlan } from '../../src/domain/migration/migration-plan.ts'
import type { ScanReport } from '../../src/domain/finding/scan-report.ts'
import { auditCsv } from '../../src/report/audit/csv.ts'
import { auditHeadline } from '../../src/report/audit/headline.ts'
import { auditPage } from '../../src/report/audit/html/page.ts'
import { auditJson } from '../../src/report/audit/json.ts'
import { auditSarif } from '../../src/report/audit/sarif.ts'
import { auditSummary } from '../../src/report/audit/summary.ts'
import { auditText } from '../../src/report/audit/text.ts'
import { bakeDefinition } from '../../src/report/bake.ts'
import { plainText } from '../../src/report/explain.ts'
import { gateFindings } from '../../src/report/findings.ts'
import { gateHeadline } from '../../src/report/headline.ts'
import { gateJson } from '../../src/report/json.ts'
import { gateLog } from '../../src/report/log.ts'
import { migrationJson } from '../../src/report/migration/json.ts'
import { migrationMarkdown } from '../../src/report/migration/markdown.ts'
import { migrationText } from '../../src/report/migration/text.ts'
import { noteWording } from '../../src/report/notes.ts'
import { gateOutputs } from '../../src/report/outputs.ts'
import { proofDoubts, proofFindings } from '../../src/report/proof-findings.ts'
import { proofLog } from '../../src/report/proof-log.ts'
import { proofJson } from '../../src/report/proof-outputs.ts'
import { proofSummary } from '../../src/report/proof-summary.ts'
import { scanAnnotations } from '../../src/report/scan/annotations.ts'
import { scanHeadline } from '../../src/report/scan/headline.ts'
import { scanJson } from '../../src/report/scan/json.ts'
import { scanSarif } from '../../src/report/scan/sarif.ts'
import { scanSummary } from '../../src/report/scan/summary.ts'
import { scanText } from '../../src/report/scan/text.ts'
import { gateSummary } from '../../src/report/summary.ts'
import { auditOf, gateOf, migrationOf, proofsOf, scanOf } from '../support/injection/reports.ts'
import { doorsOf, through } from '../support/injection/doors.ts'
import { harmlessFor, PAYLOADS } from '../support/injection/payloads.ts'
import {
  type Fault,
  inAnnotation,
  inCsv,
  inHtml,
  inJson,
  inLog,
  inMarkdown,
  inSarif,
} from '../support/injection/sinks.ts'

const MIGRATION = await migrationOf()
const DOCS = 'docs/troubleshooting.md'

/** How a report is written to a place, and what must not be in it there. */
type Sinks<T> = Readonly<Record<string, readonly [write: (report: T) => string, fault: Fault]>>

/** Through a door go so many of the payloads, to each place others: all of each would take minutes. */
const SHARE = 13

/** All payloads through all doors of a report at once, and some through every single one, into every place that it is written to. */
function holds<T extends object>(report: T, sinks: Sinks<T>): void {
  const doors = doorsOf(report)
  const everywhere = (text: string): T => doors.reduce((changed, door) => through(changed, door, text), report)
  const rows = Object.entries(sinks).map(([place, [write, fault]], turn) => ({ place, write, fault, turn }))

  it.each(rows)(`$place, through ${doors.length} doors at once`, ({ write, fault }) => {
    const faults = PAYLOADS.flatMap(([name, payload]) =>
      told(name, fault(write(everywhere(payload)), write(everywhere(harmlessFor(payload))))),
    )
    expect(faults).toEqual([])
  })

  it.each(rows)(`$place, through each of ${doors.length} doors`, ({ write, fault, turn }) => {
    const faults = doors.flatMap((door, index) =>
      PAYLOADS.filter((_, number) => (number + index + turn) % SHARE === 0).flatMap(([name, payload]) => {
        const [text, harmless] = [payload, harmlessFor(payload)].map((each) => write(through(report, door, each)))
        return told(`${name} through ${door.join('.')}`, fault(text!, harmless!))
      }),
    )
    expect(faults).toEqual([])
  })
}

function told(name: string, fault: string | null): string[] {
  return fault === null ? [] : [`${name}: ${fault}`]
}

const logged = (lines: readonly string[]): string => lines.map(logLine).join('\n')
const shown = (note: GateNote): string => noteWording(note).text

describe('what strangers wrote is text in what the gate writes:', () => {
  holds<GateResult>(gateOf(), {
    'the log': [
      (result) =>
        logged([
          gateHeadline(result),
          ...gateLog(result).flatMap(({ title, lines }) => [title, ...lines]),
          ...result.notes.map(shown),
        ]),
      inLog,
    ],
    annotations: [
      (result) =>
        gateFindings(result)
          .map((finding) => annotationText(plainText(finding, DOCS)))
          .join('\n'),
      inAnnotation,
    ],
    'a terminal': [
      (result) =>
        gateFindings(result)
          .map((finding) => logText(plainText(finding, DOCS)))
          .join('\n'),
      inLog,
    ],
    'the summary': [(result) => gateSummary(result, { mode: 'enforce', docs: DOCS }), inMarkdown],
    'the JSON': [(result) => logJson(gateJson(result)), inJson],
    'the bake file': [(result) => logJson(bakeDefinition(gateOutputs(result))), inBake],
  })
})

/** Bake evaluates `${…}` and `%{…}`, unless the sign is doubled. */
function inBake(text: string): string | null {
  const template = /(?:^|[^$])(?:\$\$)*\$\{|(?:^|[^%])(?:%%)*%\{/.exec(text)
  return template ? `bake evaluates ${template[0]}` : inJson(text, '')
}

describe('what strangers wrote is text in what the proof writes:', () => {
  holds<{ readonly targets: readonly ProofTarget[] }>(
    { targets: proofsOf() },
    {
      'the log': [({ targets }) => logged(proofLog(targets)), inLog],
      annotations: [
        ({ targets }) =>
          [...proofFindings(targets), ...proofDoubts(targets)]
            .map((finding) => annotationText(plainText(finding, DOCS)))
            .join('\n'),
        inAnnotation,
      ],
      'the summary': [({ targets }) => proofSummary(targets, { docs: DOCS, accountIds: 'full' }), inMarkdown],
      'the JSON': [({ targets }) => logJson(proofJson(targets)), inJson],
    },
  )
})

describe('what strangers wrote is text in what the scan writes:', () => {
  holds<ScanReport>(scanOf(), {
    'the log and a terminal': [(report) => logged([...scanText(report, { notes: true }), scanHeadline(report)]), inLog],
    annotations: [
      (report) =>
        scanAnnotations(report, 'docs/rules')
          .map(({ text }) => annotationText(text))
          .join('\n'),
      inAnnotation,
    ],
    'the summary': [(report) => scanSummary(report, { accountIds: 'full' }), inMarkdown],
    'the SARIF': [(report) => scanSarif(report, '1.2.3'), inSarif],
    'the JSON': [(report) => logJson(scanJson(report)), inJson],
  })
})

describe('what strangers wrote is text in what the audit writes:', () => {
  holds<AuditReport>(auditOf(), {
    'the log and a terminal': [(report) => logged([auditHeadline(report), ...auditText(report, { all: true })]), inLog],
    'the summary': [auditSummary, inMarkdown],
    'the SARIF': [(report) => auditSarif(report, '1.2.3'), inSarif],
    'the CSV': [auditCsv, inCsv],
    'the page': [(report) => [...auditPage(report, { version: '1.2.3' })].join(''), inHtml],
    'the JSON': [(report) => logJson(auditJson(report)), inJson],
  })
})

describe('what strangers wrote is text in what the migration writes:', () => {
  holds<MigrationPlan>(MIGRATION, {
    'a terminal': [(plan) => logged(migrationText(plan)), inLog],
    'the pull request': [(plan) => migrationMarkdown(plan, 'full'), inMarkdown],
    'the JSON': [(plan) => logJson(migrationJson(plan)), inJson],
  })
})
