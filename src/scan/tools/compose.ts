import type { LooseFact, Word } from '../shell/words.ts'
import { onlyText } from '../value.ts'
import { optionValues, parseArguments, switchOf } from './arguments.ts'
import { COMPOSE_COMMAND_OPTIONS, COMPOSE_OPTIONS } from './docker-options.ts'
import { type ToolCall, type ToolReader, wordText } from './tool.ts'
import { treePath } from './tree-path.ts'

/** `docker-compose`, as a program of its own. */
export const readComposeProgram: ToolReader = (call) => readCompose(call, call.words, call.program)

/** What `compose push` and `compose build --push` send is in the Compose file: by file and service, to be looked up there. */
export function readCompose(call: ToolCall, words: readonly Word[], tool: string): readonly LooseFact[] {
  const globals = parseArguments(words, COMPOSE_OPTIONS, true)
  const [command, ...rest] = globals.operands
  const name = wordText(command)
  if (name !== 'push' && name !== 'build') return []
  const args = parseArguments(rest, COMPOSE_COMMAND_OPTIONS)
  if (name === 'build' && switchOf(args, 'push') === 'off') return []
  const { line } = call
  return [
    {
      kind: 'push-built',
      by: 'compose',
      tool: `${tool} ${name}`,
      files: optionValues(globals, 'file').flatMap((value) => treePath(line.directory, onlyText(value) ?? '') ?? []),
      targets: targetTexts(args.operands),
      given: line.assignments,
      directory: line.directory,
      variable: line.variable,
      span: line.span,
    },
  ]
}

/** The targets of a command; none, which means all, if one of them is not known. */
export function targetTexts(operands: readonly Word[]): readonly string[] {
  const texts = operands.map(wordText)
  return texts.every((text) => text !== null) ? texts : []
}
