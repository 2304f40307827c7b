import { cut, known, type Part, type Value } from '../value.ts'
import { mapTexts } from './text-operations.ts'

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['t', '\t'],
  ['r', '\r'],
  ['\\', '\\'],
])
const NEW_LINE = known('\n', null)
const BLANK = known(' ', null)
/** `printf` begins its format anew for as long as there are words. */
const MAX_ROUNDS = 64

/** What `echo` writes, in pieces. */
export function echoed(words: readonly (readonly Value[])[], texts: readonly (string | null)[]): Value[] {
  let at = 0
  let isDecoding = false
  let endsLine = true
  for (; /^-[neE]+$/.test(texts[at] ?? ''); at += 1) {
    if (texts[at]!.includes('n')) endsLine = false
    if (texts[at]!.includes('e')) isDecoding = true
  }
  const pieces = words.slice(at).flatMap((word, index) => (index === 0 ? [...word] : [BLANK, ...word]))
  const said = isDecoding ? pieces.map((piece) => mapTexts(piece, decode)) : pieces
  return endsLine ? [...said, NEW_LINE] : said
}

/** What `printf` writes, in pieces. */
export function printed([format, ...words]: readonly Value[]): Value[] {
  const [alternative, ...others] = format ?? []
  if (!alternative || others.length > 0) return format ? [format] : []
  const output: Value[] = []
  let next = 0
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const before = next
    for (const part of alternative) {
      if (part.kind === 'unknown') output.push([[part]])
      else
        for (const piece of formatPieces(part)) {
          if (piece !== null) output.push([[piece]])
          else {
            output.push(words[next] ?? [[]])
            next += 1
          }
        }
    }
    if (next >= words.length || next === before) break
  }
  return output
}

/** The stretches of a format; null where a word comes. */
function formatPieces(part: Extract<Part, { kind: 'text' }>): (Part | null)[] {
  const pieces: (Part | null)[] = []
  let from = 0
  const { text } = part
  for (const { 0: found, index } of text.matchAll(/%[-0-9.]{0,8}[sdbqiu]|%%|\\[ntr\\]/g)) {
    if (index > from) pieces.push(cut(part, from, index))
    from = index + found.length
    if (found === '%%') pieces.push(cut(part, index, index + 1))
    else if (found.startsWith('%')) pieces.push(null)
    else pieces.push({ ...part, text: ESCAPES.get(found.charAt(1)) ?? '', span: null })
  }
  if (from < text.length) pieces.push(cut(part, from, text.length))
  return pieces
}

function decode(text: string): string {
  return text.replaceAll(/\\([ntr\\])/g, (found, letter: string) => ESCAPES.get(letter) ?? found)
}

/** What several words come to where they are read as one. */
export function spoken(words: readonly (readonly Value[])[]): Value[] {
  return words.flatMap((word, index) => (index === 0 ? [...word] : [BLANK, ...word]))
}
