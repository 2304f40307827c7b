import { today } from '../adapters/clock.ts'
import { createRunner } from '../adapters/event.ts'
import { createHistory } from '../adapters/git-history.ts'
import { logJson, logLine } from '../adapters/outputs-text.ts'
import { MAX_FILE_BYTES } from '../adapters/tree.ts'
import { createWriter } from '../adapters/disk/writer.ts'
import { formatBaseline } from '../commands/scan/baseline.ts'
import { readScanInputs, SCAN_DEFAULTS, type ScanInputName } from '../commands/scan/inputs.ts'
import { scan as scanTree, type ScanInputs, type ScanOutcome, type ScanPorts } from '../commands/scan/scan.ts'
import { CodedError } from '../domain/errors.ts'
import type { ScanReport } from '../domain/finding/scan-report.ts'
import { scanHeadline } from '../report/scan/headline.ts'
import { scanJson } from '../report/scan/json.ts'
import { scanSarif } from '../report/scan/sarif.ts'
import { scanText } from '../report/scan/text.ts'
import { GATE, VERSION } from '../version.ts'
import { applyFixes, diffOfFixes } from './fix.ts'
import { paint } from './paint.ts'
import { printHeadline } from './print.ts'
import { treePlace } from './tree-place.ts'

export interface ScanCliOptions {
  readonly format: 'text' | 'json' | 'sarif'
  readonly rule?: readonly string[]
  readonly failOn?: string
  readonly policy?: string
  readonly baseline?: string
  readonly writeBaseline?: boolean
  readonly acceptNew?: boolean
  readonly since?: string
  readonly fetch?: boolean
  readonly fix?: boolean
  readonly diff?: boolean
  readonly unsafeFixes?: boolean
  readonly notes?: boolean
}

/** Scans a tree as the action does; findings go to standard output. */
export async function scan(path: string, options: ScanCliOptions): Promise<0 | 1> {
  const { env } = process
  const inputs = inputsOf(path, options, env)
  const { root, ports } = portsHere(path, options.fetch ?? false, env)
  const unsafe = options.unsafeFixes ?? false
  const writer = createWriter(root)
  let outcome = await scanTree(inputs, ports)
  if (inputs.writeBaseline) await writeBaseline(outcome, inputs.baseline.path, root)
  if (options.fix) {
    const { fixed, files, postponed, skipped } = await applyFixes(outcome, { unsafe }, ports.tree, writer)
    for (const line of skipped) console.error(logLine(line))
    console.error(`Fixed ${fixed} in ${files} files.${postponed > 0 ? ` ${postponed} more: run it again.` : ''}`)
    // What is left is what is to be told.
    if (files > 0) outcome = await scanTree(inputs, portsHere(path, false, env).ports)
  }
  if (options.diff) printDiff(diffOfFixes(outcome, { unsafe }))
  print(outcome.report, options)
  return outcome.report.failed ? 1 : 0
}

function inputsOf(path: string, options: ScanCliOptions, env: NodeJS.ProcessEnv): ScanInputs {
  const texts: Partial<Record<ScanInputName, string | undefined>> = {
    path,
    policy: options.policy,
    'fail-on': options.failOn,
    rules: options.rule?.join('\n'),
    baseline: options.baseline,
  }
  const inputs = readScanInputs((name) => texts[name] ?? SCAN_DEFAULTS[name])
  if (!options.writeBaseline)
    return { ...inputs, action: GATE, writeBaseline: null, since: sinceOf(options.since, env) }
  if (options.since !== undefined)
    throw new CodedError('INPUT_INVALID', '--write-baseline: a baseline holds the whole tree, and not what changed.', {
      remedy: ['Leave --since out.'],
    })
  return {
    ...inputs,
    action: GATE,
    // What is to be written need not be there.
    baseline: { ...inputs.baseline, required: false },
    writeBaseline: { acceptNew: options.acceptNew ?? false },
    since: { kind: 'nothing' },
  }
}

/** In a job the event tells what to compare with, as for the action. */
function sinceOf(ref: string | undefined, env: NodeJS.ProcessEnv): ScanInputs['since'] {
  if (ref !== undefined) return { kind: 'ref', name: ref }
  return { kind: env['GITHUB_EVENT_NAME'] ? 'event' : 'nothing' }
}

function portsHere(path: string, fetch: boolean, env: NodeJS.ProcessEnv): { root: string; ports: ScanPorts } {
  const { tree, root, checkout } = treePlace(path, env)
  const ports = {
    runner: createRunner(env),
    tree,
    history: createHistory({ root: checkout, env, fetch, maxFileBytes: MAX_FILE_BYTES }),
    today: today(),
  }
  return { root, ports }
}

async function writeBaseline({ baseline }: ScanOutcome, path: string, root: string): Promise<void> {
  await createWriter(root).write(path, formatBaseline(baseline ?? new Map()))
  console.error(logLine(`Wrote ${path}: ${baseline?.size ?? 0} accepted.`))
}

/** Alone on standard output and as it is, so that git can take it; a terminal is not given what steers it. */
function printDiff(lines: readonly string[]): void {
  for (const line of lines) console.log(process.stdout.isTTY ? logLine(line) : line)
}

function print(report: ScanReport, { format, notes = false, diff = false }: ScanCliOptions): void {
  if (format === 'json') console.log(logJson(scanJson(report)))
  else if (format === 'sarif') console.log(logJson(scanSarif(report, VERSION)))
  else {
    const write = diff ? console.error : console.log
    for (const line of scanText(report, { notes })) write(logLine(line))
    if (report.failed) console.error(paint('red', logLine(scanHeadline(report)), process.stderr))
    else printHeadline(scanHeadline(report))
  }
}
