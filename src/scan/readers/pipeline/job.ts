import type { Fact, Unit } from '../../facts.ts'
import { type MappedText, offsetAt } from '../../mapped-text.ts'
import { settle } from '../../settle.ts'
import { NOTHING_READ, readShell } from '../../shell/evaluate.ts'
import type { Hole, LooseFact, ShellReading } from '../../shell/words.ts'
import type { ReadNote } from '../../source-file.ts'
import type { Value } from '../../value.ts'
import type { Environment } from './interpolation.ts'

export interface Script {
  readonly text: MappedText
  readonly holes: readonly Hole[]
}

/** Characters of scripts that are still to be read: jobs share scripts, and a small file can come to a lot. */
export interface Budget {
  left: number
}

/** What a shell of its own costs, in characters of a script. */
const RUN_COST = 50

/** Enough for the longest file that shares nothing. */
export function budgetOf(text: string): Budget {
  return { left: 500_000 + Math.min(4 * text.length, 2_000_000) }
}

/** Gathers what a job does, in its order. */
export function createJob(unit: Unit | null, path: string, budget: Budget) {
  const facts: Fact[] = []
  const notes: ReadNote[] = []
  // One by one: a script can hold more of them than what can be spread into arguments.
  const add = (found: readonly LooseFact[]): void => {
    for (const fact of settle(found, unit, facts.length)) facts.push(fact)
  }
  return {
    facts,
    notes,
    add,
    /** Runs a script in a shell of its own. */
    run({ text, holes }: Script, environment: Environment, directory: string | null = ''): ShellReading {
      budget.left -= text.text.length + RUN_COST
      if (budget.left < 0) {
        notes.push({
          code: 'TOO_MANY',
          path,
          start: null,
          detail: 'its jobs share more than is followed; the rest was not read',
        })
        return NOTHING_READ
      }
      const variable = (name: string) => environment.get(name) ?? null
      const reading = readShell({ script: text, holes, variable, directory })
      add(reading.facts.map((fact) => withEnvironment(fact, environment)))
      for (const { index, detail } of reading.faults)
        notes.push({ code: 'SYNTAX', path, start: offsetAt(text, index), detail: `a script cannot be read: ${detail}` })
      return reading
    },
  }
}

export type Job = ReturnType<typeof createJob>

/** Scripts one after the other, as one. */
export function joinScripts(scripts: readonly Script[]): Script {
  const holes: Hole[] = []
  const joined = joinLines(
    scripts.map(({ text }) => text),
    (index, start) =>
      holes.push(
        ...scripts[index]!.holes.map((hole) => ({ ...hole, start: hole.start + start, end: hole.end + start })),
      ),
  )
  return { text: joined, holes }
}

function joinLines(texts: readonly MappedText[], at: (index: number, start: number) => void): MappedText {
  const joined: string[] = []
  const pieces: MappedText['pieces'][number][] = []
  let length = 0
  for (const [index, { text, pieces: own }] of texts.entries()) {
    at(index, length)
    for (const piece of own) pieces.push({ ...piece, index: piece.index + length })
    const line = text.endsWith('\n') ? text : `${text}\n`
    joined.push(line)
    length += line.length
  }
  return { text: joined.join(''), pieces }
}

/** What another file finds in its environment, beside what the script gives it. */
function withEnvironment(fact: LooseFact, environment: Environment): LooseFact {
  if (fact.kind !== 'call') return fact
  const variables = [...environment].map(([name, value]): [string, Value] => [`$${name}`, value])
  return { ...fact, given: new Map([...variables, ...fact.given]) }
}
