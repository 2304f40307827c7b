import { verbatim } from '../../src/scan/mapped-text.ts'
import { readShell } from '../../src/scan/shell/evaluate.ts'
import type { ShellReading } from '../../src/scan/shell/words.ts'
import type { Value } from '../../src/scan/value.ts'
import { factLines, valueText } from './scan-facts.ts'

/** Reads a script that stands alone in its file, at the root of the tree. */
export function readScript(text: string, variable: (name: string) => Value | null = () => null): ShellReading {
  return readShell({ script: verbatim(text, 0), holes: [], variable, directory: '' })
}

/** All that a script says, a line each: its facts, then `output name=value` and `later NAME=value`. */
export function scriptLines(text: string): string[] {
  const reading = readScript(text)
  return [
    ...factLines({ facts: reading.facts.map((fact, order) => ({ ...fact, unit: null, order })) }, { text }),
    ...[...reading.outputs].map(([name, value]) => `output ${name}=${valueText(value)}`),
    ...[...reading.laterEnvironment].map(([name, value]) => `later ${name}=${valueText(value)}`),
  ]
}
