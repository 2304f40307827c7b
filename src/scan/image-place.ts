import { type Alternative, cut, type Part, trim, type UnknownPart } from './value.ts'

/** A reference taken apart as far as its known text tells. */
export interface ImagePlace {
  /** With its port; empty where the reference begins with the repository's path. */
  readonly host: Alternative
  readonly repository: Alternative
  /** Null where none is written. */
  readonly tag: Alternative | null
  readonly hasDigest: boolean
  /** Where no tag is written: the unknown parts that may bring one with them. */
  readonly perhapsTag: readonly UnknownPart[]
}

/** Stands for an unknown part in the masked text. */
export const HOLE = '\0'

const SCHEME = /^[a-z][a-z0-9+.-]{0,30}:\/\//
const PORT = /^[^:]*:(?:[0-9]+|\0+)$/

/** The text with one `HOLE` for each unknown part. */
export function maskOf(alternative: Alternative): string {
  return alternative.map((part) => (part.kind === 'text' ? part.text.replaceAll(HOLE, '�') : HOLE)).join('')
}

export function placeOf(reference: Alternative): ImagePlace {
  const whole = trim(reference)
  const mask = maskOf(whole)
  const start = SCHEME.exec(mask)?.[0].length ?? 0
  const at = mask.indexOf('@', start)
  const end = at < 0 ? mask.length : at
  const slash = mask.slice(0, end).indexOf('/', start)
  const hasHost = slash >= 0 && isHost(mask.slice(start, slash))
  const from = hasHost ? slash + 1 : start
  const colon = mask.slice(0, end).indexOf(':', from)
  const repositoryEnd = colon < 0 ? end : colon
  const lastName = mask.lastIndexOf('/', Math.max(end - 1, 0)) + 1
  const hasDigest = at >= 0 || whole.some((part) => part.kind === 'unknown' && part.nature === 'digest')
  return {
    host: hasHost ? slice(whole, start, slash) : [],
    repository: slice(whole, from, repositoryEnd),
    tag: colon < 0 ? null : slice(whole, colon + 1, end),
    hasDigest,
    perhapsTag: colon < 0 ? slice(whole, Math.max(lastName, from), end).filter((part) => part.kind === 'unknown') : [],
  }
}

/** What follows a colon that is no port is a tag, even with a slash in it, which no registry takes. */
function isHost(first: string): boolean {
  if (first.includes(':')) return PORT.test(first)
  return first === 'localhost' || /[.A-Z\0]/.test(first)
}

/** Characters `[start, end)` of the masked text. */
function slice(alternative: Alternative, start: number, end: number): Alternative {
  const kept: Part[] = []
  let index = 0
  for (const part of alternative) {
    const length = part.kind === 'text' ? part.text.length : 1
    const from = Math.max(start - index, 0)
    const to = Math.min(end - index, length)
    if (from < to) kept.push(part.kind === 'text' && to - from < length ? cut(part, from, to) : part)
    index += length
  }
  return kept
}
