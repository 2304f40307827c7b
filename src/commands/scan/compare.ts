import type { Finding } from '../../domain/finding/finding.ts'
import type { ChangedFile, History, LineRange } from '../../ports.ts'
import {
  askedBy,
  CALLED_READERS,
  createScan,
  readersOf,
  readSource,
  scriptsCalled,
  type SourceReading,
} from '../../scan/scan.ts'
import type { ScanOptions } from '../../scan/scan-options.ts'
import type { IgnoredPaths } from './ignored-paths.ts'

export interface BaseQuestion {
  readonly changes: readonly ChangedFile[]
  /** What was read of the tree as it is. */
  readonly readings: ReadonlyMap<string, SourceReading>
  /** Scripts that are read since something runs them. */
  readonly called: ReadonlySet<string>
  readonly options: ScanOptions
  readonly isIgnored: IgnoredPaths
}

/**
 * What was found already before a change: the files that it touches are read as they were, and judged together with all others,
 * since what is wrong in one file can come from another.
 */
export async function findingsBefore(question: BaseQuestion, history: History): Promise<readonly Finding[]> {
  const { changes, readings, called, options, isIgnored } = question
  const changed = new Set(changes.map(({ path }) => path))
  const asked = askedBy(options)
  const before = new Map<string, SourceReading>()
  const scripts = new Map<string, SourceReading>()
  for (const [path, reading] of readings)
    if (!changed.has(path)) (called.has(path) ? scripts : before).set(path, reading)
  const worthReading = changes.filter(
    ({ path, oldPath }) =>
      oldPath !== null && (called.has(path) || readersOf(oldPath).length > 0) && !isIgnored(oldPath),
  )
  for await (const { file, content } of history.before(worthReading)) {
    if (content.kind !== 'text') continue
    const isScript = called.has(file.path)
    for (const path of pathsBefore(file)) {
      const reading = readSource(path, content.text, asked, isScript ? CALLED_READERS : readersOf(path))
      if (reading) (isScript ? scripts : before).set(path, reading)
    }
  }
  const scan = createScan(options)
  for (const reading of [...before.values(), ...runBy(before.values(), scripts)]) scan.add(reading)
  return scan.finish().findings
}

/** What ran before: a script that nothing ran then had no findings. */
function runBy(readings: Iterable<SourceReading>, scripts: Map<string, SourceReading>): SourceReading[] {
  const run: SourceReading[] = []
  const waiting = [...readings].flatMap(scriptsCalled)
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    const reading = scripts.get(path)
    if (!reading) continue
    scripts.delete(path)
    run.push(reading)
    for (const further of scriptsCalled(reading)) waiting.push(further)
  }
  return run
}

/** A file that was renamed, and is of the same kind, says the same by its new name; one that became a workflow does not. */
function pathsBefore({ path, oldPath, isGone }: ChangedFile): string[] {
  if (oldPath === null || oldPath === path || isGone) return [oldPath ?? path]
  return kindsOf(path) === kindsOf(oldPath) ? [oldPath, path] : [oldPath]
}

function kindsOf(path: string): string {
  return readersOf(path)
    .map(({ kind }) => kind)
    .join()
}

/** Of what is found what was not found before: each old finding stands for one. */
export function newFindings(found: readonly Finding[], before: readonly Finding[]): Set<Finding> {
  const counts = new Map<string, number>()
  for (const finding of before) counts.set(identityOf(finding), (counts.get(identityOf(finding)) ?? 0) + 1)
  return new Set(
    found.filter((finding) => {
      const count = counts.get(identityOf(finding)) ?? 0
      counts.set(identityOf(finding), count - 1)
      return count <= 0
    }),
  )
}

function identityOf({ rule, location, fingerprint }: Finding): string {
  return JSON.stringify([rule, location.path, fingerprint])
}

/** Which findings stand on lines that a change has touched. */
export async function onChangedLines(
  findings: Iterable<Finding>,
  base: string,
  changes: readonly ChangedFile[],
  history: History,
): Promise<Set<Finding>> {
  const all = [...findings]
  const paths = new Set(all.map(({ location }) => location.path))
  const touched = changes.filter(({ path, isGone }) => !isGone && paths.has(path))
  const isNewFile = new Set(touched.flatMap(({ path, oldPath }) => (oldPath === null ? [path] : [])))
  const lines = await history.changedLines(
    base,
    touched.filter(({ path }) => !isNewFile.has(path)),
  )
  return new Set(
    all.filter(({ location }) => {
      const ranges = lines.get(location.path) ?? []
      return isNewFile.has(location.path) || ranges.some((range) => overlaps(range, location))
    }),
  )
}

function overlaps({ first, last }: LineRange, { line, endLine }: Finding['location']): boolean {
  return line <= last && endLine >= first
}
