import type { Random } from './random.ts'

/** What a case is made of: texts alone, so that each can be cut down, kept in a file and read by a person. */
export type Case = readonly string[]

/** Something that takes what strangers write. */
export interface Target {
  readonly name: string
  /** In a run of the usual length. */
  readonly cases: number
  /** The least share of them, in per cent, that has to get past the first check, or the rest was never tried. */
  readonly far: number
  /** Set for what the scan reads a tree with. */
  readonly ofScan?: true
  readonly make: (random: Random) => Case
  readonly check: (texts: Case) => Checked
}

export interface Checked {
  /** Whether the case was taken, and not refused at the door. */
  readonly isFar: boolean
  /** What it breaks of what holds for every case. */
  readonly broken: readonly string[]
}

export const REFUSED: Checked = { isFar: false, broken: [] }

export function taken(broken: readonly (string | false)[]): Checked {
  return { isFar: true, broken: broken.filter((one) => one !== false) }
}

export function refused(broken: readonly (string | false)[]): Checked {
  return { ...taken(broken), isFar: false }
}
