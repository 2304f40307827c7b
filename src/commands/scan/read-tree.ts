import type { ScanNote } from '../../domain/finding/scan-report.ts'
import type { Tree } from '../../ports.ts'
import type { Asked, Reader } from '../../scan/reader.ts'
import { CALLED_READERS, readersOf, readSource, scriptsCalled, type SourceReading } from '../../scan/scan.ts'
import type { IgnoredPaths } from './ignored-paths.ts'

export interface TreeReading {
  /** By path, of files that say something; no text of any other is kept. */
  readonly readings: ReadonlyMap<string, SourceReading>
  /** Of these the paths of those that were read only because something runs them. */
  readonly called: ReadonlySet<string>
  readonly notes: readonly ScanNote[]
  readonly filesRead: number
}

export interface TreeQuestion {
  readonly isIgnored: IgnoredPaths
  readonly asked: Asked
}

/** Reads the files of a tree that are worth it, one after the other, and then what they run. */
export function readTree(paths: readonly string[], { isIgnored, asked }: TreeQuestion, tree: Tree): TreeReading {
  const readings = new Map<string, SourceReading>()
  const called = new Set<string>()
  const notes: ScanNote[] = []
  const told = new Set<string>()
  const note = (path: string, detail: string) => notes.push({ path, line: null, detail })
  const read = (path: string, readers: readonly Reader[]): SourceReading | null => {
    const file = tree.read(path)
    if (file.kind === 'skipped') note(path, `skipped: ${file.why}`)
    if (file.kind !== 'text') return null
    if (file.note !== null) note(path, file.note)
    return readSource(path, file.text, asked, readers)
  }
  const keep = (path: string, reading: SourceReading | null): void => {
    if (!reading) return
    told.add(path)
    if (reading.facts.length > 0 || reading.notes.length > 0) readings.set(path, reading)
  }
  const left = new Set<string>()
  for (const path of paths) {
    const readers = readersOf(path)
    if (readers.length > 0 && !isIgnored(path)) keep(path, read(path, readers))
    if (!readings.has(path)) left.add(path)
  }
  const waiting = [...readings.values()].flatMap(scriptsCalled)
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (!left.delete(path)) continue
    const reading = read(path, CALLED_READERS)
    if (!reading) continue
    if (isIgnored(path)) {
      if (reading.facts.some(({ kind }) => kind !== 'definition')) note(path, LEFT_OUT)
      continue
    }
    keep(path, reading)
    called.add(path)
    for (const further of scriptsCalled(reading)) waiting.push(further)
  }
  return { readings, called, notes, filesRead: told.size }
}

const LEFT_OUT = 'not judged: something runs it, but it lies in what is left out'
