import { DockerfileParser } from 'dockerfile-ast'
import { type MappedText, mappedText, sliceMapped, verbatim } from '../../mapped-text.ts'
import { type Span, spanOf } from '../../span.ts'

/** An instruction of a Dockerfile. */
export interface Instruction {
  /** In capitals: `FROM`. */
  readonly keyword: string
  readonly span: Span
  /** What follows the keyword as one line, without the ends of lines that are escaped and the comments between them. */
  readonly line: MappedText
  /** What follows that line: here-documents. */
  readonly rest: MappedText
}

export interface Instructions {
  readonly instructions: readonly Instruction[]
  /** The character that takes the meaning from the next: `\`, unless a directive says otherwise. */
  readonly escape: string
}

const KEYWORD = /^\s*([A-Za-z]+)[^\S\n]*/

export function readInstructions(text: string): Instructions {
  const starts = lineStarts(text)
  const file = DockerfileParser.parse(text)
  const escape = file.getEscapeCharacter()
  const offsetOf = ({ line, character }: Position) => Math.min((starts[line] ?? text.length) + character, text.length)
  const instructions = file.getInstructions().map((parsed): Instruction => {
    const { start, end } = parsed.getRange()
    return instructionOf(text, offsetOf(start), offsetOf(end), escape)
  })
  return { instructions, escape }
}

/** The instruction that another one holds: of `ONBUILD COPY …` the `COPY`. */
export function triggerOf(instruction: Instruction): Instruction {
  const { text } = instruction.line
  const [whole, keyword = ''] = KEYWORD.exec(text) ?? ['']
  return {
    ...instruction,
    keyword: keyword.toUpperCase(),
    line: sliceMapped(instruction.line, whole.length, text.length),
  }
}

function instructionOf(text: string, start: number, end: number, escape: string): Instruction {
  const { line, stop } = logicalLine(text, start, end, escape)
  const whole = { span: spanOf(start, end), rest: verbatim(text.slice(stop, end), stop) }
  return triggerOf({ ...whole, keyword: '', line })
}

/** Puts a line together that goes on over several, and says where it stops. */
function logicalLine(text: string, start: number, end: number, escape: string) {
  const line = mappedText()
  let from = start
  while (from < end) {
    const newline = text.indexOf('\n', from)
    const stop = newline < 0 || newline >= end ? end : newline + 1
    const content = text.slice(from, stop).trimEnd()
    const isLeftOut = from > start && /^\s*(?:#|$)/.test(content)
    if (!isLeftOut) {
      const goesOn = content.endsWith(escape)
      line.copy(text, from, from + content.length - (goesOn ? 1 : 0))
      if (!goesOn) return { line: line.done(), stop: from + content.length }
    }
    from = stop
  }
  return { line: line.done(), stop: end }
}

interface Position {
  readonly line: number
  readonly character: number
}

/** As the parser counts lines: a carriage return alone ends one as well. */
function lineStarts(text: string): readonly number[] {
  const starts = [0]
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index)
    if (character === '\n' || (character === '\r' && text.charAt(index + 1) !== '\n')) starts.push(index + 1)
  }
  return starts
}
