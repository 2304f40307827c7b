import type { Fact } from './facts.ts'
import type { ReadNote, SourceFile } from './source-file.ts'

/** Reads one kind of file. Pure; never throws, whatever the text; its work grows linearly with it. */
export interface Reader {
  /** The kind in a user's words: `GitHub workflow`. */
  readonly kind: string
  /** Whether a file can be of this kind by its path. Asked of every file of a tree, so it does next to nothing. */
  readonly claims: (path: string) => boolean
  /** Whether the text of a claimed file is worth reading: a plain search, before anything is parsed. */
  readonly holds: (text: string) => boolean
  /** Whether it can tell anything that is asked for; left out where it always can. */
  readonly answers?: (text: string, asked: Asked) => boolean
  /** Reads a file that it claims and that holds something; one that turns out to be of another kind gives nothing. */
  readonly read: (file: SourceFile) => Reading
}

/** What some scans ask of a tree and others do not. */
export interface Asked {
  /** What images are built upon. */
  readonly bases: boolean
}

export const EVERYTHING: Asked = { bases: true }

export interface Reading {
  readonly facts: readonly Fact[]
  readonly notes: readonly ReadNote[]
}

/**
 * What a file may tell. Nobody writes one of more: it is made to keep a scan busy, and what is made out of the facts costs more than
 * they do.
 */
export const MAX_FACTS = 5000

export const EMPTY_READING: Reading = { facts: [], notes: [] }

/**
 * What is left to tell of a file that seems to be of another kind: that it is broken is for the reader of that kind to say, and that
 * it was not read to its end is said by whoever stopped.
 */
export function unreadOf(notes: readonly ReadNote[]): Reading {
  return { facts: [], notes: notes.filter(({ code }) => code === 'TOO_DEEP' || code === 'TOO_MANY') }
}
