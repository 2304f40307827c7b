import type { Finding, RuleId, Severity } from '../domain/finding/finding.ts'
import type { Suppressed } from '../domain/finding/scan-report.ts'
import type { Policy } from '../domain/policy/policy.ts'
import { inOrder } from '../domain/sorted.ts'
import { byCoveredLine, commentFor, excused } from './accepted.ts'
import type { Draft } from './draft.ts'
import type { FileFacts } from './file-facts.ts'
import { fingerprints } from './fingerprint.ts'
import { fixesFor } from './fixes/fixes.ts'
import type { Found } from './found.ts'
import { link, type Linked } from './link.ts'
import { type Locator, locatorOf, placeOfDraft } from './locate.ts'
import { unfailing } from './own-fault.ts'
import type { Rule } from './rules/rule.ts'
import { RULES } from './rules/rules.ts'
import type { ScanOptions } from './scan-options.ts'
import type { ReadNote } from './source-file.ts'
import { suppressionsIn } from './suppressions.ts'
import { type Tree, treeOf } from './tree.ts'

export interface Judged {
  /** In the order of their paths and places. */
  readonly findings: readonly Finding[]
  readonly suppressed: readonly Suppressed[]
  /** Comments that were meant to accept something, and do not. */
  readonly notes: readonly ReadNote[]
}

/** Judges the facts of a whole tree. `look` is given what was judged, and where it stands. */
export function judge(
  files: readonly FileFacts[],
  options: ScanOptions,
  look?: (tree: Tree, locator: Locator) => void,
  rules: readonly Rule[] = RULES,
): Judged {
  const sources = files.map(({ file }) => file)
  const locator = locatorOf(sources)
  const read = sources.map((file) => ({
    path: file.path,
    ...unfailing(
      () => `Reading the comments of \`${file.path}\``,
      () => suppressionsIn(file),
    ),
  }))
  const comments = new Map(read.map(({ path, all }) => [path, byCoveredLine(all)]))
  const printOf = fingerprints()
  const linked = unfailing(
    () => 'Joining what the files say',
    () => link(files),
  )
  const tree = treeOf(linked, options.policy)
  const fixing = { tree, action: options.action, gateReports: options.gateReports ?? false }

  const findings: Finding[] = []
  const suppressed: Suppressed[] = []
  const drafts = draftsOf(tree, rules, options.severities, (rule) => fileThatFails(rule, linked, options.policy))
  for (const { draft, location } of placed(drafts, locator)) {
    const { rule, severity, confidence, subject, chain } = draft
    const finding: Finding = {
      rule,
      severity,
      confidence,
      location,
      subject,
      chain: chain.map(({ name, by, span }) => ({ name, by, location: span && locator.locate(span, draft.file.path) })),
      fingerprint: printOf(rule, location.path, subject),
      fixes: unfailing(
        () => `The fix of \`${rule}\` for \`${location.path}\``,
        () => fixesFor(draft, fixing),
      ),
    }
    const told = commentFor(draft, finding, comments, locator) ?? excused(draft, finding, options)
    if ('by' in told) suppressed.push(told)
    else findings.push(told)
  }
  look?.(tree, locator)
  return { findings, suppressed, notes: read.flatMap(({ notes }) => notes) }
}

export function isJudged(rule: RuleId, severities: ScanOptions['severities']): boolean {
  return RULES.some((one) => one.id === rule && severityOf(one, severities) !== 'off')
}

function draftsOf(
  tree: Tree,
  rules: readonly Rule[],
  severities: ScanOptions['severities'],
  fileThat: (rule: Rule) => string | null,
): Draft[] {
  return rules.flatMap((rule) => {
    const severity = severityOf(rule, severities)
    if (severity === 'off') return []
    const drafts = unfailing(
      () => ruleOn(rule.id, fileThat(rule)),
      () => rule.judge(tree),
    )
    return drafts.map((draft) => withSeverity(draft, severity))
  })
}

function ruleOn(rule: RuleId, path: string | null): string {
  return path === null ? `The rule \`${rule}\`` : `The rule \`${rule}\` on \`${path}\``
}

/** The first file whose facts a rule fails on by themselves. */
function fileThatFails(rule: Rule, { found, answered }: Linked, policy: Policy): string | null {
  const byFile = new Map<string, Found[]>()
  for (const each of found) {
    const same = byFile.get(each.file.path)
    if (same) same.push(each)
    else byFile.set(each.file.path, [each])
  }
  const failing = [...byFile].find(([, own]) => {
    try {
      rule.judge(treeOf({ found: own, answered }, policy))
      return false
    } catch {
      return true
    }
  })
  return failing?.[0] ?? null
}

/** Null for the rule's own. */
function severityOf({ id, isOff }: Rule, severities: ScanOptions['severities']): Severity | 'off' | null {
  return severities.get(id) ?? (isOff ? 'off' : null)
}

/** What only a run can tell is a note, whatever severity is asked for. */
function withSeverity(draft: Draft, severity: Severity | null): Draft {
  return severity === null || (draft.confidence === 'low' && draft.severity === 'note') ? draft : { ...draft, severity }
}

interface Placed {
  readonly draft: Draft
  readonly location: Finding['location']
}

const GRAVITY: Readonly<Record<Severity, number>> = { error: 2, warning: 1, note: 0 }

/** In the order of the tree, what is said twice of one place only once. */
function placed(drafts: readonly Draft[], locator: Locator): Placed[] {
  const distinct = new Map<string, Placed>()
  for (const draft of drafts) {
    const location = placeOfDraft(draft, locator)
    const key = JSON.stringify([draft.rule, location.path, location.start, location.end, referenceOf(draft)])
    const before = distinct.get(key)
    if (!before || GRAVITY[draft.severity] > GRAVITY[before.draft.severity]) distinct.set(key, { draft, location })
  }
  return [...distinct.values()].toSorted(byPlace)
}

function referenceOf({ subject }: Draft): string | null {
  return subject.kind === 'repository' ? subject.name : subject.reference
}

function byPlace(one: Placed, other: Placed): number {
  return (
    inOrder(one.location.path, other.location.path) ||
    one.location.start - other.location.start ||
    one.location.end - other.location.end ||
    inOrder(one.draft.rule, other.draft.rule)
  )
}
