import { CodedError } from '../../domain/errors.ts'
import type { Finding, RuleId, Severity } from '../../domain/finding/finding.ts'
import type { Comparison, JudgedFinding, ScanNote, ScanReport } from '../../domain/finding/scan-report.ts'
import type { AccountIds } from '../../domain/policy/policy.ts'
import { inOrder } from '../../domain/sorted.ts'
import type { ChangedFile, History, Runner, Tree, TreeListing } from '../../ports.ts'
import { askedBy, createScan, type SourceReading } from '../../scan/scan.ts'
import type { ScanOptions } from '../../scan/scan-options.ts'
import type { ReadNote } from '../../scan/source-file.ts'
import { type Baseline, nextBaseline } from './baseline.ts'
import { findingsBefore, newFindings, onChangedLines } from './compare.ts'
import { readTree } from './read-tree.ts'
import { type RuleInputs, type Rules, rulesAt, rulesHere, strictRules } from './rules.ts'
import { findBase, type FoundBase, type WantedBase, wantedBase } from './wanted-base.ts'

export interface ScanInputs extends RuleInputs {
  /** How a workflow uses the gate, for fixes that put it in: `owner/immutable-tag@v1`. */
  readonly action: string
  readonly failOn: Severity
  readonly severities: ReadonlyMap<RuleId, Severity | 'off'>
  /** What to compare with: what the run's event tells, what somebody names, or nothing. */
  readonly since: { readonly kind: 'event' | 'nothing' } | { readonly kind: 'ref'; readonly name: string }
  /** Whether the baseline is to be written anew, and what is new accepted with it. */
  readonly writeBaseline: { readonly acceptNew: boolean } | null
}

export interface ScanPorts {
  readonly runner: Runner
  readonly tree: Tree
  readonly history: History
  readonly today: string
}

export interface ScanOutcome {
  readonly report: ScanReport
  readonly accountIds: AccountIds
  /** What the findings were held against; to be written if that was asked for. */
  readonly baseline: Baseline | null
  /** The text that the findings of a file stand in; null for a file that says nothing. */
  readonly textOf: (path: string) => string | null
}

/** Finds what moves a tag in a tree, and tells what a change brought in from what was there. */
export async function scan(inputs: ScanInputs, ports: ScanPorts): Promise<ScanOutcome> {
  const { tree, history, today } = ports
  const [listing, start] = await Promise.all([tree.list(), startOf(inputs, ports)])
  if (listing.paths.length === 0) throw nothingListed(listing)
  const rules = await rulesFor(start, inputs, ports)
  const options = { policy: rules.policy, today, severities: inputs.severities, action: inputs.action }
  const { readings, called, notes, filesRead } = readTree(
    listing.paths,
    { isIgnored: rules.isIgnored, asked: askedBy(inputs) },
    tree,
  )
  const all = createScan(options)
  for (const reading of readings.values()) all.add(reading)
  const result = all.finish()

  const baseline = inputs.writeBaseline
    ? nextBaseline(rules.baseline, result.findings, { ...inputs.writeBaseline, isScanned: isBelow(listing.below) })
    : rules.baseline
  const accepted = result.findings.filter(({ fingerprint }) => baseline?.has(fingerprint))
  const open = result.findings.filter(({ fingerprint }) => !baseline?.has(fingerprint))
  const judged = await judge(open, start, { readings, called, options, rules }, inputs, history)
  const counted = judged.findings.filter(({ isNew }) => isNew).toSorted(worstFirst)
  return {
    report: {
      counted,
      old: judged.findings.filter(({ isNew }) => !isNew).map(({ finding }) => finding),
      accepted,
      suppressed: result.suppressed,
      notes: [...listingNotes(listing), ...rules.notes, ...notes, ...located(result.notes, readings)].slice(
        0,
        MAX_NOTES,
      ),
      filesListed: listing.paths.length,
      filesRead,
      comparison: judged.comparison,
      changedRules: rules.changed,
      baseline: baseline && { path: inputs.baseline.path, gone: goneFrom(baseline, result.findings, listing) },
      failOn: inputs.failOn,
      failed: counted.some(({ finding }) => RANKS[finding.severity] <= RANKS[inputs.failOn]),
    },
    accountIds: rules.policy.accountIds,
    baseline,
    textOf: (path) => readings.get(path)?.file.text ?? null,
  }
}

/** A tree of broken files is told of as far as anybody reads on. */
const MAX_NOTES = 200

/** Where the change begins that is judged. */
type Start =
  | { readonly kind: 'none' }
  | (FoundBase & { readonly kind: 'base'; readonly changes: readonly ChangedFile[] })
  | { readonly kind: 'impossible'; readonly why: string }

async function startOf({ since }: ScanInputs, { runner, history }: ScanPorts): Promise<Start> {
  const wanted: WantedBase =
    since.kind === 'event' ? wantedBase(await runner.facts()) : since.kind === 'ref' ? since : { kind: 'none' }
  if (wanted.kind === 'none') return wanted
  try {
    const found = await findBase(wanted, history)
    return { kind: 'base', ...found, changes: await history.changes(found.base) }
  } catch (error) {
    return impossible(error, since)
  }
}

/** What an event asks for in vain is told, and everything counts; what a person asks for in vain is an error. */
function impossible(error: unknown, since: ScanInputs['since']): Extract<Start, { kind: 'impossible' }> {
  if (!(error instanceof CodedError) || error.code !== 'CHECKOUT_UNREADABLE') throw error
  if (since.kind !== 'ref') return { kind: 'impossible', why: error.message }
  throw new CodedError(error.code, `What changed since \`${since.name}\` cannot be told: ${error.message}.`, {
    remedy: error.remedy,
    cause: error,
  })
}

function rulesFor(start: Start, inputs: ScanInputs, { history, tree }: ScanPorts): Promise<Rules> {
  if (start.kind === 'base') return rulesAt(start.base, inputs, history, tree)
  return start.kind === 'none' ? rulesHere(inputs, tree) : strictRules(inputs, tree)
}

interface Read {
  readonly readings: ReadonlyMap<string, SourceReading>
  readonly called: ReadonlySet<string>
  readonly options: ScanOptions
  readonly rules: Rules
}

interface Judged {
  readonly findings: readonly JudgedFinding[]
  readonly comparison: Comparison
}

async function judge(
  findings: readonly Finding[],
  start: Start,
  { readings, called, options, rules }: Read,
  { since }: ScanInputs,
  history: History,
): Promise<Judged> {
  const everything = findings.map((finding) => ({ finding, isNew: true, onChangedLine: false }))
  if (start.kind !== 'base') return { findings: everything, comparison: start }
  const { base, head, changes } = start
  const comparison: Comparison = { kind: 'base', base, head, changedFiles: changes.length }
  if (findings.length === 0) return { findings: [], comparison }
  try {
    const before = await findingsBefore({ changes, readings, called, options, isIgnored: rules.isIgnored }, history)
    const isNew = newFindings(findings, before)
    const isTouched = await onChangedLines(isNew, base, changes, history)
    return {
      findings: findings.map((finding) => ({
        finding,
        isNew: isNew.has(finding),
        onChangedLine: isTouched.has(finding),
      })),
      comparison,
    }
  } catch (error) {
    return { findings: everything, comparison: impossible(error, since) }
  }
}

const RANKS: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 }

function worstFirst(one: JudgedFinding, other: JudgedFinding): number {
  return (
    RANKS[one.finding.severity] - RANKS[other.finding.severity] ||
    Number(other.onChangedLine) - Number(one.onChangedLine) ||
    byPlace(one.finding, other.finding)
  )
}

function byPlace({ location: one }: Finding, { location: other }: Finding): number {
  return inOrder(one.path, other.path) || one.start - other.start
}

function goneFrom(baseline: Baseline, findings: readonly Finding[], { below }: TreeListing): number {
  const found = new Set(findings.map(({ fingerprint }) => fingerprint))
  const isScanned = isBelow(below)
  return [...baseline].filter(([fingerprint, { path }]) => !found.has(fingerprint) && isScanned(path)).length
}

function isBelow(below: string): (path: string) => boolean {
  return (path) => below === '' || path === below || path.startsWith(`${below}/`)
}

function listingNotes({ note }: TreeListing): ScanNote[] {
  return note === null ? [] : [{ path: '.', line: null, detail: note }]
}

/** Counts the lines up to where a note stands. */
function located(notes: readonly ReadNote[], readings: ReadonlyMap<string, SourceReading>): ScanNote[] {
  return notes.slice(0, MAX_NOTES).map(({ path, start, detail }) => {
    const text = readings.get(path)?.file.text
    const line = start === null || text === undefined ? null : text.slice(0, start).split('\n').length
    return { path, line, detail }
  })
}

function nothingListed({ below }: TreeListing): CodedError {
  return new CodedError('INPUT_INVALID', `path: there is no file in \`${below || '.'}\`, so nothing was scanned.`, {
    remedy: ['Check the repository out before this step, or correct the path.'],
  })
}
