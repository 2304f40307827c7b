import type { Finding, Location, Severity } from '../../domain/finding/finding.ts'
import type { JudgedFinding, ScanReport } from '../../domain/finding/scan-report.ts'
import { findingWords } from './finding-words.ts'

export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly title: string
  readonly text: string
  /** Null for what holds for the whole run. */
  readonly location: Location | null
}

/** Of each level GitHub shows ten a step; what goes beyond stands in the summary. */
const SHOWN = 10

/**
 * In the report's own order, in which what the change has touched goes first. What only a run can tell is not worth a line of the
 * review. `pages` is where the pages of the rules are.
 */
export function scanAnnotations(report: ScanReport, pages: string): Annotation[] {
  const told = report.counted.filter(isWorthALine).map(({ finding }) => annotationOf(finding, pages))
  const all = [...runAnnotations(report), ...told]
  return LEVELS.flatMap((level) => all.filter((annotation) => annotation.level === level).slice(0, SHOWN))
}

const LEVELS = ['error', 'warning', 'notice'] as const

const LEVEL_OF: Readonly<Record<Severity, Annotation['level']>> = { error: 'error', warning: 'warning', note: 'notice' }

function isWorthALine({ finding: { subject } }: JudgedFinding): boolean {
  return subject.kind !== 'tag' || subject.movement.kind !== 'dynamic'
}

function annotationOf(finding: Finding, pages: string): Annotation {
  const { headline, cause, remedy } = findingWords(finding)
  const body = [...cause, ...remedy, `[${finding.rule}] ${pages}/${finding.rule}.md`]
  return {
    level: LEVEL_OF[finding.severity],
    title: finding.rule,
    text: [headline, ...body.map((line) => `  ${line}`)].join('\n'),
    location: finding.location,
  }
}

function runAnnotations({ changedRules, comparison }: ScanReport): Annotation[] {
  const warning = (text: string): Annotation => ({
    level: 'warning',
    title: 'immutable-tag scan',
    text,
    location: null,
  })
  return [
    ...changedRules.map((path) =>
      warning(`This change edits ${path}. It was judged by that file as the base has it, and not by the edit.`),
    ),
    ...(comparison.kind === 'impossible'
      ? [warning(`What is new could not be told from what was there, because ${comparison.why}. Everything counts.`)]
      : []),
  ]
}
