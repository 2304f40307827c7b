import { sliceMapped, type MappedText } from '../../mapped-text.ts'
import type { LooseFact } from '../../shell/words.ts'
import { readShell } from '../../shell/evaluate.ts'
import type { Value } from '../../value.ts'
import type { Instruction } from './instructions.ts'

const ONLY_A_DOCUMENT = /^<<-?["']?\w+["']?$/

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

function scriptOf({ line, rest, document }: Instruction, start: number): MappedText {
  const command = sliceMapped(line, start, line.text.length)
  if (document && ONLY_A_DOCUMENT.test(command.text.trim())) return document
  const shift = command.text.length
  return {
    text: command.text + rest.text,
    pieces: [...command.pieces, ...rest.pieces.map((piece) => ({ ...piece, index: piece.index + shift }))],
  }
}
