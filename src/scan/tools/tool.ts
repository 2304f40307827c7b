import type { LoginFact, UseFact } from '../facts.ts'
import type { CommandLine, LooseFact, Word } from '../shell/words.ts'
import { onlyText, type Value } from '../value.ts'
import type { Switch } from './arguments.ts'

/** A command as the reader of its program gets it. */
export interface ToolCall {
  readonly line: CommandLine
  /** The program's name, without its path. */
  readonly program: string
  /** What follows the program. */
  readonly words: readonly Word[]
  /** Reads a command within the command, as that of `docker run image command`. */
  readonly again: (words: readonly Word[]) => readonly LooseFact[]
}

export type ToolReader = (call: ToolCall) => readonly LooseFact[]

export function wordText(word: Word | undefined): string | null {
  return word ? onlyText(word.value) : null
}

type PushTraits = { readonly untagged?: 'latest' | 'all' | 'none'; readonly when?: Switch }

export function pushOf(
  { line }: ToolCall,
  tool: string,
  reference: Value,
  { untagged = 'latest', when = 'on' }: PushTraits = {},
): LooseFact {
  return { kind: 'push', tool, reference, untagged, certain: when === 'on', list: null, span: line.span }
}

export function builtOf({ line }: ToolCall, reference: Value): LooseFact {
  return { kind: 'built', by: 'docker', target: '', reference, list: null, span: line.span }
}

export function useOf({ line }: ToolCall, role: UseFact['role'], by: string, reference: Value): LooseFact {
  return { kind: 'use', role, by, reference, span: line.span }
}

export function cacheOf({ line }: ToolCall, tool: string, reference: Value): LooseFact {
  return { kind: 'cache', tool, reference, span: line.span }
}

export function signatureOf({ line }: ToolCall, tool: string, reference: Value, tagged: boolean | null): LooseFact {
  return { kind: 'signature', tool, reference, tagged, span: line.span }
}

export function lookOf({ line }: ToolCall, tool: string): LooseFact {
  return { kind: 'look', tool, span: line.span }
}

export function loginOf({ line }: ToolCall, registry: LoginFact['registry']): LooseFact {
  return { kind: 'login', registry, span: line.span }
}
