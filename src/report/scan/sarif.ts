import type { Log, Region, ReportingDescriptor, Result } from 'sarif'
import {
  type Finding,
  type Fix,
  type Location,
  RULE_IDS,
  type RuleId,
  type Severity,
} from '../../domain/finding/finding.ts'
import type { ScanReport, Suppressed } from '../../domain/finding/scan-report.ts'
import { sarifText } from '../sarif-text.ts'
import { findingWords } from './finding-words.ts'
import { RULE_SUMMARIES } from './rule-summaries.ts'

/** GitHub takes up to 25,000 results of a run and shows 5,000. */
const MAX_RESULTS = 5000

/** The scan as SARIF 2.1.0. What does not count is in it as well, as unchanged or suppressed. */
export function scanSarif(report: ScanReport, version: string): string {
  const compared = report.comparison.kind === 'base'
  const results = [
    ...report.counted.map(({ finding, isNew }) => resultOf(finding, compared ? (isNew ? 'new' : 'unchanged') : null)),
    ...report.suppressed.map((suppressed) => suppressedResult(suppressed, compared)),
    ...report.accepted.map((finding) => ({
      ...resultOf(finding, compared ? 'unchanged' : null),
      suppressions: [{ kind: 'external' as const, justification: 'Accepted by the baseline.' }],
    })),
    ...report.old.map((finding) => resultOf(finding, 'unchanged')),
  ]
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'immutable-tag', semanticVersion: version, rules: RULE_IDS.map(ruleOf) } },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { SRCROOT: { description: { text: 'The root of the tree that was scanned.' } } },
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: report.notes.map(({ path, line, detail }) => ({
              level: 'note',
              message: { text: sarifText(detail) },
              locations: [
                {
                  physicalLocation: {
                    artifactLocation: artifact(path),
                    ...(line === null ? {} : { region: { startLine: line } }),
                  },
                },
              ],
            })),
          },
        ],
        results: results.slice(0, MAX_RESULTS),
      },
    ],
  }
  return JSON.stringify(log, null, 2)
}

const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  note: 'note',
}

function resultOf(finding: Finding, state: 'new' | 'unchanged' | null): Result {
  const { headline, cause, remedy } = findingWords(finding)
  const related = finding.chain.flatMap(({ name, location }) => (location ? [{ name, location }] : []))
  return {
    ruleId: finding.rule,
    ruleIndex: RULE_IDS.indexOf(finding.rule),
    level: LEVELS[finding.severity],
    message: { text: sarifText([headline, ...cause, ...remedy].join('\n')) },
    locations: [{ physicalLocation: physical(finding.location) }],
    partialFingerprints: { 'immutableTag/v1': finding.fingerprint },
    properties: { confidence: finding.confidence },
    ...(related.length > 0 && {
      relatedLocations: related.map(({ name, location }, id) => ({
        id,
        message: { text: sarifText(name) },
        physicalLocation: physical(location),
      })),
    }),
    ...(finding.fixes.length > 0 && { fixes: finding.fixes.map(fixOf) }),
    ...(state !== null && { baselineState: state }),
  }
}

function suppressedResult({ finding, by }: Suppressed, compared: boolean): Result {
  return {
    ...resultOf(finding, compared ? 'unchanged' : null),
    suppressions: [
      by.kind === 'comment'
        ? { kind: 'inSource', justification: sarifText(by.reason) }
        : { kind: 'external', justification: sarifText(`${by.reason} (${by.owner}, until ${by.expires})`) },
    ],
  }
}

function fixOf({ title, edits }: Fix) {
  const paths = [...new Set(edits.map(({ path }) => path))]
  return {
    description: { text: sarifText(title) },
    artifactChanges: paths.map((path) => ({
      artifactLocation: artifact(path),
      replacements: edits
        .filter((edit) => edit.path === path)
        .map(({ start, end, text }) => ({
          deletedRegion: { charOffset: start, charLength: end - start },
          insertedContent: { text },
        })),
    })),
  }
}

function physical({ path, line, column, endLine, endColumn }: Location) {
  const region: Region = { startLine: line, startColumn: column, endLine, endColumn }
  return { artifactLocation: artifact(path), region }
}

function artifact(path: string) {
  return { uri: path.toWellFormed().split('/').map(encodeURIComponent).join('/'), uriBaseId: 'SRCROOT' }
}

function ruleOf(id: RuleId): ReportingDescriptor {
  const { title, text, severity } = RULE_SUMMARIES[id]
  return {
    id,
    shortDescription: { text: title },
    fullDescription: { text },
    help: { text: `${text} See docs/rules/${id}.md of immutable-tag.` },
    defaultConfiguration: severity === 'off' ? { enabled: false } : { level: severity },
  }
}
