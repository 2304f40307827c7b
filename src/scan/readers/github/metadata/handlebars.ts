import { type Alternative, cut, type KnownPart, type Nature, type Part } from '../../../value.ts'

/** What docker/metadata-action puts in the place of `{{ }}`. */
const NATURES: ReadonlyMap<string, Nature> = new Map<string, Nature>([
  ['branch', 'branch'],
  ['base_ref', 'branch'],
  ['tag', 'version'],
  ['sha', 'commit'],
])
const VERSION_PARTS: ReadonlySet<string> = new Set(['version', 'raw', 'major', 'minor', 'patch'])
const NUMBERS: readonly string[] = ['major', 'minor', 'patch']
/** Seconds, or a count of them. */
const TO_THE_SECOND = /s|X|x/

type Piece = Part | { readonly kind: 'blank'; readonly name: string; readonly part: KnownPart }

/** Fills a pattern. What of a version is put in has the pattern's rule for a name: `type=semver,pattern={{major}}`. */
export function fillPattern(pattern: Alternative, rule: string): Alternative {
  const pieces = pattern.flatMap(piecesOf)
  const blanks = new Set(pieces.flatMap((piece) => (piece.kind === 'blank' ? [piece.name] : [])))
  const isWhole = blanks.has('version') || blanks.has('raw') || NUMBERS.every((name) => blanks.has(name))
  const parts: Part[] = []
  let isInVersion = false
  for (const [index, piece] of pieces.entries()) {
    if (piece.kind === 'blank' && VERSION_PARTS.has(piece.name)) {
      if (!isInVersion) parts.push(unknownPart(piece.part, isWhole ? 'version' : 'branch', rule))
      isInVersion = true
    } else if (piece.kind === 'text' && isInVersion && piece.text === '.' && isVersionPart(pieces[index + 1])) {
      // The dots of a version are part of it.
    } else {
      isInVersion = false
      parts.push(piece.kind === 'blank' ? unknownPart(piece.part, natureOf(piece), piece.part.text) : piece)
    }
  }
  return parts
}

/** The names between `{{ }}`, of whichever part. */
export function blanksIn(pattern: Alternative): string[] {
  return pattern.flatMap(piecesOf).flatMap((piece) => (piece.kind === 'blank' ? [piece.name] : []))
}

function isVersionPart(piece: Piece | undefined): boolean {
  return piece?.kind === 'blank' && VERSION_PARTS.has(piece.name)
}

function natureOf({ name, part }: Extract<Piece, { kind: 'blank' }>): Nature {
  if (name === 'date' || name === 'commit_date') return TO_THE_SECOND.test(formatIn(part.text)) ? 'unique' : 'date'
  return NATURES.get(name) ?? 'opaque'
}

/** `{{date 'YYYYMMDD' tz='UTC'}}` */
function formatIn(text: string): string {
  return /'([^']*)'/.exec(text)?.[1] ?? ''
}

function unknownPart({ span, via }: KnownPart, nature: Nature, name: string): Part {
  return { kind: 'unknown', nature, name, span, via }
}

function piecesOf(part: Part): Piece[] {
  if (part.kind === 'unknown') return [part]
  const pieces: Piece[] = []
  let from = 0
  for (let open = part.text.indexOf('{{'); open >= 0; open = part.text.indexOf('{{', from)) {
    const close = part.text.indexOf('}}', open)
    if (close < 0) break
    if (open > from) pieces.push(cut(part, from, open))
    const name = /^[#/]?([a-z_]*)/.exec(part.text.slice(open + 2, close).trim())?.[1] ?? ''
    from = close + 2
    pieces.push({ kind: 'blank', name, part: cut(part, open, from) })
  }
  if (from < part.text.length) pieces.push(cut(part, from, part.text.length))
  return pieces
}
