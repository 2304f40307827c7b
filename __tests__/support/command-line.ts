import { settle } from '../../src/scan/settle.ts'
import type { CommandLine, LooseFact, Word } from '../../src/scan/shell/words.ts'
import { spanOf } from '../../src/scan/span.ts'
import { concat, either, known, type Nature, unknown, type Value } from '../../src/scan/value.ts'
import { factLines } from './scan-facts.ts'

/**
 * A command as if a shell had expanded it, its words divided by blanks. `{commit:$SHA}` stands for something unknown, and a word
 * `(--push|--load)` for one of several. Assignments before the program are its own.
 */
export function commandLine(text: string, variables: Readonly<Record<string, string>> = {}): CommandLine {
  const words: Word[] = [...text.matchAll(/\S+/g)].map(([word], index, all) => {
    const start = all[index]!.index
    return { value: wordValue(word, start), span: spanOf(start, start + word.length) }
  })
  const assignments = new Map<string, Value>()
  while (words[0]) {
    const [, name = '', value = ''] = /^([A-Z_]+)=(.*)$/.exec(textOf(words[0], text)) ?? []
    if (name === '') break
    assignments.set(name, wordValue(value, words[0].span.end - value.length))
    words.shift()
  }
  return {
    words,
    assignments,
    variable: (name) => (Object.hasOwn(variables, name) ? known(variables[name]!, null) : null),
    directory: '',
    span: spanOf(0, text.length),
  }
}

/** Facts of a command, each as a line. */
export function commandFacts(facts: readonly LooseFact[], text: string): string[] {
  return factLines({ facts: settle(facts, null) }, { text }).map((line) => line.replace(/^1 /, ''))
}

function textOf({ span }: Word, text: string): string {
  return text.slice(span.start, span.end)
}

function wordValue(word: string, start: number): Value {
  if (!/^\(.*\)$/.test(word)) return partsOf(word, start)
  let at = start + 1
  const cases = word
    .slice(1, -1)
    .split('|')
    .map((one) => {
      const value = partsOf(one, at)
      at += one.length + 1
      return value
    })
  return either(...cases)
}

function partsOf(word: string, start: number): Value {
  const parts: Value[] = []
  let from = 0
  for (const match of word.matchAll(/\{([a-z-]+):([^}]*)\}/g)) {
    parts.push(known(word.slice(from, match.index), spanOf(start + from, start + match.index)))
    from = match.index + match[0].length
    parts.push(unknown(match[1] as Nature, match[2]!, spanOf(start + match.index, start + from)))
  }
  parts.push(known(word.slice(from), spanOf(start + from, start + word.length)))
  return concat(...parts)
}
