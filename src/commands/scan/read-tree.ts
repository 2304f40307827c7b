import type { ScanNote } from '../../domain/finding/scan-report.ts'
import type { Tree } from '../../ports.ts'
import type { Asked } from '../../scan/reader.ts'
import { readersOf, readSource, type SourceReading } from '../../scan/scan.ts'
import type { IgnoredPaths } from './ignored-paths.ts'

export interface TreeReading {
  /** By path, of files that say something; no text of any other is kept. */
  readonly readings: ReadonlyMap<string, SourceReading>
  readonly notes: readonly ScanNote[]
  readonly filesRead: number
}

export interface TreeQuestion {
  readonly isIgnored: IgnoredPaths
  readonly asked: Asked
}

/** Reads the files of a tree that are worth it, one after the other. */
export function readTree(paths: readonly string[], { isIgnored, asked }: TreeQuestion, tree: Tree): TreeReading {
  const readings = new Map<string, SourceReading>()
  const notes: ScanNote[] = []
  let filesRead = 0
  const note = (path: string, detail: string) => notes.push({ path, line: null, detail })
  for (const path of paths) {
    const readers = readersOf(path)
    if (readers.length === 0 || isIgnored(path)) continue
    const file = tree.read(path)
    if (file.kind === 'skipped') note(path, `skipped: ${file.why}`)
    if (file.kind !== 'text') continue
    if (file.note !== null) note(path, file.note)
    const reading = readSource(path, file.text, asked, readers)
    if (!reading) continue
    filesRead += 1
    if (reading.facts.length > 0 || reading.notes.length > 0) readings.set(path, reading)
  }
  return { readings, notes, filesRead }
}
