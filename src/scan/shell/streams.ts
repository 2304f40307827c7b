import { type Alternative, concatOf, cut, type Part, sizeOf, split, unknown, type Value } from '../value.ts'
import { spend } from '../work.ts'

/** More pieces than this are no name and no tag. */
const MAX_PIECES = 2048

/** Pieces as one value. */
export function joinPieces(pieces: readonly Value[]): Value {
  if (pieces.length <= MAX_PIECES) return concatOf(pieces)
  return unknown('opaque', 'a very long text', pieces[0]?.[0]?.[0]?.span ?? null)
}

/** What was written, as one value without the line ends at its end. */
export function trimmedOutput(output: readonly Value[]): Value {
  return joinPieces(output).map(withoutLineEnd)
}

const CHARACTER_COST = 1 / 8

/** The lines of what was written, each by itself. What is one of several texts is not cut. */
export function linesOf(pieces: readonly Value[]): Value[] {
  if (!spend(pieces.reduce((size, piece) => size + sizeOf(piece), 0) * CHARACTER_COST)) return []
  const lines: Value[] = []
  let line: Value[] = []
  const end = (): void => {
    lines.push(joinPieces(line))
    line = []
  }
  for (const piece of pieces) {
    const [alternative = [], ...others] = piece
    if (others.length > 0) {
      const endsLine = piece.every(endsWithLine)
      line.push(endsLine ? piece.map(withoutLineEnd) : piece)
      if (endsLine) end()
      continue
    }
    for (const [index, part] of split(alternative, (character) => character === '\n').entries()) {
      if (index > 0) end()
      if (part.length > 0) line.push([part])
    }
  }
  if (line.length > 0) end()
  return lines
}

function endsWithLine(alternative: Alternative): boolean {
  const last = alternative.at(-1)
  return last?.kind === 'text' && last.text.endsWith('\n')
}

function withoutLineEnd(alternative: Alternative): Alternative {
  const parts: Part[] = [...alternative]
  for (let last = parts.at(-1); last?.kind === 'text' && last.text.endsWith('\n'); last = parts.at(-1)) {
    let end = last.text.length
    while (end > 0 && last.text.charAt(end - 1) === '\n') end -= 1
    if (end > 0) {
      parts[parts.length - 1] = cut(last, 0, end)
      break
    }
    parts.pop()
  }
  return parts
}
