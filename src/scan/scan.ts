import type { Finding } from '../domain/finding/finding.ts'
import { clip } from '../domain/text/clip.ts'
import type { Suppressed } from '../domain/finding/scan-report.ts'
import type { Fact } from './facts.ts'
import type { FileFacts } from './file-facts.ts'
import { isJudged, judge } from './judge.ts'
import { type Asked, EVERYTHING, MAX_FACTS, type Reader, type Reading } from './reader.ts'
import { READERS } from './readers/readers.ts'
import { calledScript } from './readers/shell-script.ts'
import type { ScanOptions } from './scan-options.ts'
import type { Locator } from './locate.ts'
import type { ReadNote, SourceFile } from './source-file.ts'
import type { Tree } from './tree.ts'
import { metered } from './work.ts'

export interface ScanResult {
  readonly findings: readonly Finding[]
  readonly suppressed: readonly Suppressed[]
  readonly notes: readonly ReadNote[]
  /** Files of which something was read. */
  readonly filesRead: number
}

/** What a file of this path can be; none, and it need not be opened. */
export function readersOf(path: string): readonly Reader[] {
  return READERS.filter((reader) => reader.claims(path))
}

export const CALLED_READERS: readonly Reader[] = [calledScript]

/** What is given to a shell, by its path. */
export function scriptsCalled({ facts }: Pick<FileFacts, 'facts'>): readonly string[] {
  return facts.flatMap((fact) => (fact.kind === 'call' && fact.isScript ? [fact.path] : []))
}

/** What was read of one file. */
export interface SourceReading extends FileFacts {
  readonly notes: readonly ReadNote[]
}

/** What no rule judges needs not be read. */
export function askedBy({ severities }: Pick<ScanOptions, 'severities'>): Asked {
  return { bases: isJudged('base-image-mutable-tag', severities) }
}

/** Null if there is nothing in it to read. */
export function readSource(
  path: string,
  text: string,
  asked = EVERYTHING,
  readers = readersOf(path),
): SourceReading | null {
  const holding = readers.filter((reader) => reader.holds(text) && (reader.answers?.(text, asked) ?? true))
  if (holding.length === 0) return null
  // Made only now: most files hold nothing, and what is made for them all V8 takes to be long-lived, with their texts.
  const file = { path, text }
  const { made: readings, isCut } = metered(() => holding.map((reader) => readAs(reader, file)))
  const facts = readings.flatMap((reading) => reading.facts)
  const notes = distinct([...readings.flatMap((reading) => reading.notes), ...(isCut ? [tooCostly(path)] : [])])
  return facts.length <= MAX_FACTS ? { file, facts, notes } : { file, ...readInPart(path, facts, notes) }
}

function tooCostly(path: string): ReadNote {
  const detail = 'to read all of it takes more work than is done for one file; part of it was not read'
  return { code: 'TOO_MANY', path, start: null, detail }
}

function readInPart(path: string, facts: readonly Fact[], notes: readonly ReadNote[]): Reading {
  const detail = `it tells of more than ${MAX_FACTS} images and repositories; the rest was not judged`
  return { facts: facts.slice(0, MAX_FACTS), notes: [...notes, { code: 'TOO_MANY', path, start: null, detail }] }
}

/** A reader that fails all the same is no reason to leave the rest of the tree unread: its file is told of as one that was not. */
function readAs(reader: Reader, file: SourceFile): Reading {
  try {
    return reader.read(file)
  } catch (error) {
    const why = clip(error instanceof Error ? error.message : String(error))
    const detail = `it was not read as a ${reader.kind}, which is a fault of this program (${why})`
    return { facts: [], notes: [{ code: 'FAILED', path: file.path, start: null, detail }] }
  }
}

/** Readers of several kinds say the same of a file that none of them could read. */
function distinct(notes: readonly ReadNote[]): ReadNote[] {
  return [...new Map(notes.map((note) => [JSON.stringify(note), note])).values()]
}

/** Takes what was read of the files of a tree, one after the other, and judges it together once all is in. */
export function createScan(options: ScanOptions) {
  const files: FileFacts[] = []
  const notes: ReadNote[] = []
  let filesRead = 0
  return {
    add(reading: SourceReading): void {
      filesRead += 1
      for (const note of reading.notes) notes.push(note)
      if (reading.facts.length > 0) files.push({ file: reading.file, facts: reading.facts })
    },
    /** `look` is for who wants more of it than the findings. */
    finish(look?: (tree: Tree, locator: Locator) => void): ScanResult {
      const judged = judge(files, options, look)
      return { ...judged, notes: [...notes, ...judged.notes], filesRead }
    },
  }
}
