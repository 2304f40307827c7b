import { sliceMapped, type MappedText } from '../../mapped-text.ts'
import type { LooseFact } from '../../shell/words.ts'
import { readShell } from '../../shell/evaluate.ts'
import type { Value } from '../../value.ts'
import type { Instruction } from './instructions.ts'

/** A `RUN` that is nothing but a here-document: what it holds is the script. */
const ONLY_A_DOCUMENT = /^<<(-?)(["']?)(\w+)\2$/

export function tellsOfPushes(text: string): boolean {
  return text.includes('push')
}

/** What the script of a `RUN` says; few push anything, so that the others are not read. */
export function scriptFacts(
  instruction: Instruction,
  start: number,
  variables: ReadonlyMap<string, Value>,
): readonly LooseFact[] {
  const script = scriptOf(instruction, start)
  if (!tellsOfPushes(script.text)) return []
  return readShell({ script, holes: [], variable: (name) => variables.get(name) ?? null, directory: null }).facts
}

function scriptOf({ line, rest }: Instruction, start: number): MappedText {
  const command = sliceMapped(line, start, line.text.length)
  const [, dash, , name] = ONLY_A_DOCUMENT.exec(command.text.trim()) ?? []
  if (name !== undefined) return documentIn(rest, name, dash === '-')
  const shift = command.text.length
  return {
    text: command.text + rest.text,
    pieces: [...command.pieces, ...rest.pieces.map((piece) => ({ ...piece, index: piece.index + shift }))],
  }
}

/** Up to the line that is its name; with a dash, behind tabs too. */
function documentIn(rest: MappedText, name: string, isIndented: boolean): MappedText {
  const { text } = rest
  const start = text.indexOf('\n') + 1
  let at = start
  while (at < text.length) {
    const newline = text.indexOf('\n', at)
    const end = newline < 0 ? text.length : newline
    const line = text.slice(at, end).replace(/\r$/, '')
    if ((isIndented ? line.replace(/^\t+/, '') : line) === name) break
    at = end + 1
  }
  return sliceMapped(rest, start, at)
}
