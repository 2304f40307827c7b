import { applyEdits } from '../../src/domain/finding/edits.ts'
import type { Edit, Finding, Location } from '../../src/domain/finding/finding.ts'
import { EMPTY_POLICY } from '../../src/domain/policy/policy.ts'
import type { Fact } from '../../src/scan/facts.ts'
import { planFixes } from '../../src/scan/fixes/plan.ts'
import type { Reader, Reading } from '../../src/scan/reader.ts'
import { createScan, readersOf } from '../../src/scan/scan.ts'
import type { SourceFile } from '../../src/scan/source-file.ts'
import type { Span } from '../../src/scan/span.ts'
import { misplacedParts } from './scan-facts.ts'
import { ACTION } from './scan-tree.ts'

const OPTIONS = { policy: EMPTY_POLICY, today: '2026-01-01', severities: new Map(), action: ACTION }

export interface Scanned {
  /** How much was found in it. */
  readonly facts: number
  /** What reading and judging it breaks of what holds for every text. */
  readonly broken: readonly string[]
}

export function scanned(reader: Reader, file: SourceFile): Scanned {
  const once = readAndJudge(reader, file)
  const { reading, findings } = once
  const broken = [
    ...(isSame(once, readAndJudge(reader, { ...file })) ? [] : ['it says something else the second time']),
    ...misplacedParts(reading, file).map((part) => `misplaced: ${part}`),
    ...spansIn(reading).flatMap((span) => (isWithin(span, file) ? [] : [`a span outside: ${span.start}-${span.end}`])),
    ...findings.flatMap(({ location, chain }) =>
      [location, ...chain.flatMap((link) => link.location ?? [])].flatMap((one) => wrongPlace(one, file)),
    ),
    ...sameFingerprints(findings),
    ...[false, true].flatMap((unsafe) => brokenByFixes(reader, file, findings, unsafe)),
  ]
  return { facts: reading.facts.length, broken }
}

/** What it costs to read a file as all kinds that it can be, and to judge it. */
export function millisecondsOf(file: SourceFile): number {
  return timed(() => readersOf(file.path).map((reader) => readAndJudge(reader, file))).milliseconds
}

function timed<T>(make: () => T): { readonly made: T; readonly milliseconds: number } {
  const started = process.cpuUsage()
  const made = make()
  const { user, system } = process.cpuUsage(started)
  return { made, milliseconds: (user + system) / 1000 }
}

function readAndJudge(reader: Reader, file: SourceFile) {
  const reading = reader.read(file)
  const scan = createScan(OPTIONS)
  scan.add({ file, ...reading })
  const { findings, suppressed, notes } = scan.finish()
  return { reading, findings: [...findings, ...suppressed.map(({ finding }) => finding)], notes }
}

type Outcome = ReturnType<typeof readAndJudge>

/** Functions among the facts are two each time, and what else they hold is data. */
function isSame(one: Outcome, other: Outcome): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

function spansIn({ facts, notes }: Reading): Span[] {
  return [
    ...facts.flatMap((fact) => [fact.span, ...(fact.unit ? [fact.unit.span] : []), ...ownSpans(fact)]),
    ...notes.flatMap(({ start }) => (start === null ? [] : [{ start, end: start }])),
  ]
}

function ownSpans(fact: Fact): Span[] {
  switch (fact.kind) {
    case 'push':
    case 'built':
      return fact.list ? [fact.list] : []
    case 'repository':
      if (!fact.edit) return []
      return [fact.edit.kind === 'replace' ? fact.edit.span : { start: fact.edit.at, end: fact.edit.at }]
    default:
      return []
  }
}

function isWithin({ start, end, path }: Span, { text }: SourceFile): boolean {
  return (
    path !== undefined ||
    (Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end && end <= text.length)
  )
}

function wrongPlace({ path, start, end, line, column, endLine, endColumn }: Location, file: SourceFile): string[] {
  if (path !== file.path) return [`a finding in ${path}`]
  const isRight = isPlace(file.text, start, line, column) && isPlace(file.text, end, endLine, endColumn)
  return isRight && start <= end ? [] : [`${start}-${end} is not ${line}:${column}-${endLine}:${endColumn}`]
}

function isPlace(text: string, offset: number, line: number, column: number): boolean {
  const before = text.slice(0, offset)
  // Between the two characters of an end of a line its line has not ended.
  const lines = (before.endsWith('\r') && text[offset] === '\n' ? `${before.slice(0, -1)} ` : before).split(
    /\r\n|\r|\n/,
  )
  return offset <= text.length && lines.length === line && lines.at(-1)!.length + 1 === column
}

function sameFingerprints(findings: readonly Finding[]): string[] {
  const seen = findings.map(({ rule, location, fingerprint }) => `${rule} ${location.path} ${fingerprint}`)
  return seen.filter((one, index) => seen.indexOf(one) !== index).map((one) => `twice: ${one}`)
}

function brokenByFixes(reader: Reader, file: SourceFile, findings: readonly Finding[], unsafe: boolean): string[] {
  const { edits } = planFixes(findings, { unsafe })
  const strange = [...edits.keys()].filter((path) => path !== file.path).map((path) => `an edit of ${path}`)
  const own = edits.get(file.path)
  if (!own) return strange
  const fixed = applyEdits(file.text, own)
  if (unsafe) readAndJudge(reader, { ...file, text: fixed })
  return [...strange, ...brokenEdits(file.text, own, fixed)]
}

/** Every character outside of the edits is there still, in its order. */
function brokenEdits(text: string, edits: readonly Edit[], fixed: string): string[] {
  let at = 0
  let rest = fixed
  for (const { start, end, text: put } of edits) {
    if (start < at || end < start || end > text.length) return [`an edit at ${start}-${end}, behind ${at}`]
    const kept = text.slice(at, start) + put
    if (!rest.startsWith(kept)) return [`something else is changed before ${start}`]
    rest = rest.slice(kept.length)
    at = end
  }
  return rest === text.slice(at) ? [] : ['something else is changed at the end']
}
