import type { UseFact } from '../facts.ts'
import { sliceMapped } from '../mapped-text.ts'
import type { Reader } from '../reader.ts'
import { settle } from '../settle.ts'
import type { LooseFact } from '../shell/words.ts'
import type { ReadNote } from '../source-file.ts'
import { type Alternative, textOf, type Value } from '../value.ts'
import { type Instruction, readInstructions, triggerOf } from './dockerfile/instructions.ts'
import { scriptFacts, tellsOfPushes } from './dockerfile/scripts.ts'
import { declare, expand, type Variables } from './dockerfile/variables.ts'
import { flagValues, wordsOf } from './dockerfile/words.ts'

const NAMES = /(?:^|\/)(?:(?:docker|container)file(?:[._-][^/]*)?|[^/]+\.(?:docker|container)file)$/i
/** Of more stages than this the names are not held against what may be one of them. */
const MAX_STAGES = 500
const OTHERS = /\.(?:dockerignore|md)$/i

export const dockerfile: Reader = {
  kind: 'Dockerfile',
  claims: (path) => NAMES.test(path) && !OTHERS.test(path),
  holds: (text) => /^[^\S\n]*\uFEFF?FROM\s/im.test(text),
  answers: (text, { bases }) => bases || tellsOfPushes(text),
  read(file) {
    const start = file.text.slice(0, MAX_LENGTH)
    const { instructions, escape } = readInstructions(start)
    const facts = settle(factsIn(instructions.slice(0, MAX_INSTRUCTIONS), escape), null)
    return {
      facts: facts.map((fact) => ({ ...fact, order: 0 })),
      notes: [
        ...(start === file.text ? [] : [tooMany(file.path, `${MAX_LENGTH} characters`)]),
        ...(instructions.length > MAX_INSTRUCTIONS ? [tooMany(file.path, `${MAX_INSTRUCTIONS} instructions`)] : []),
      ],
    }
  },
}

/** Docker builds no image of so many layers, and nobody writes as much. */
const MAX_INSTRUCTIONS = 10_000
const MAX_LENGTH = 250_000

function tooMany(path: string, most: string): ReadNote {
  return { code: 'TOO_MANY', path, start: null, detail: `it has more than ${most}; the rest was not read` }
}

/** What is known while a Dockerfile is read from its top. */
interface Progress {
  readonly escape: string
  /** The names of all its stages, in lower case. */
  readonly names: ReadonlySet<string>
  readonly globals: Variables
  readonly variables: Variables
  /** In words; null in front of the first stage. */
  readonly stage: string | null
}

function factsIn(instructions: readonly Instruction[], escape: string): readonly LooseFact[] {
  const stages = instructions.filter(({ keyword }) => keyword === 'FROM')
  const titles = new Map(stages.map((stage, index) => [stage, titleOf(stage, index, stages.length, escape)]))
  const names = new Set<string>()
  const globals: Variables = new Map()
  let progress: Progress = { escape, names, globals, variables: globals, stage: null }
  const facts: LooseFact[] = []
  for (const written of instructions) {
    const stage = titles.get(written)
    if (stage !== undefined) progress = { escape, names, globals, variables: new Map(), stage }
    const instruction = written.keyword === 'ONBUILD' ? triggerOf(written) : written
    for (const fact of READINGS.get(instruction.keyword)?.(instruction, progress) ?? []) facts.push(fact)
    const name = stage === undefined ? null : nameOf(instruction, escape)
    if (name !== null && names.size < MAX_STAGES) names.add(name.toLowerCase())
  }
  return facts
}

type Reading = (instruction: Instruction, progress: Progress) => readonly LooseFact[]

const READINGS: ReadonlyMap<string, Reading> = new Map<string, Reading>([
  ['FROM', fromFacts],
  ['COPY', copyFacts],
  ['RUN', runFacts],
  ['ARG', noteVariables],
  ['ENV', noteVariables],
])

function fromFacts(instruction: Instruction, progress: Progress): readonly LooseFact[] {
  const [image] = wordsOf(instruction.line, progress.escape).words
  if (!image || progress.stage === null) return []
  return baseUse(instruction, expand(image.text, progress.globals, progress.escape), progress.stage, progress)
}

function copyFacts(instruction: Instruction, progress: Progress): readonly LooseFact[] {
  const { flags } = wordsOf(instruction.line, progress.escape)
  return flagValues(flags, 'from').flatMap((source) =>
    baseUse(
      instruction,
      expand(source, progress.variables, progress.escape),
      within('COPY --from', progress),
      progress,
    ),
  )
}

function runFacts(instruction: Instruction, progress: Progress): readonly LooseFact[] {
  const { flags, start } = wordsOf(instruction.line, progress.escape)
  const mounts = flagValues(flags, 'mount').flatMap((mount) => {
    const from = /(?:^|,)from=([^,]*)/.exec(mount.text)
    if (!from) return []
    const end = from.index + from[0].length
    const source = sliceMapped(mount, end - from[1]!.length, end)
    return baseUse(
      instruction,
      expand(source, progress.variables, progress.escape),
      within('RUN --mount', progress),
      progress,
    )
  })
  return [...mounts, ...scriptFacts(instruction, start, progress.variables)]
}

function noteVariables(instruction: Instruction, { variables, globals, escape }: Progress): readonly LooseFact[] {
  declare(instruction, variables, globals, escape)
  return []
}

/** A use of what is no stage of this file. */
function baseUse(instruction: Instruction, value: Value, by: string, { names }: Progress): readonly LooseFact[] {
  const reference = value.filter((alternative) => alternative.length > 0 && !isStage(alternative, names))
  if (reference.length === 0) return []
  const fact: Omit<UseFact, 'unit' | 'order'> = { kind: 'use', role: 'base', by, reference, span: instruction.span }
  return [fact]
}

/** A stage by its name or number, nothing at all, or what can be the name of a stage: `base-${TARGETARCH}`. */
function isStage(alternative: Alternative, names: ReadonlySet<string>): boolean {
  const text = textOf(alternative)?.toLowerCase()
  if (text !== undefined) return text === 'scratch' || /^\d+$/.test(text) || names.has(text)
  const [first, last] = [alternative[0], alternative.at(-1)]
  const prefix = first?.kind === 'text' ? first.text.toLowerCase() : ''
  const suffix = last?.kind === 'text' ? last.text.toLowerCase() : ''
  if (prefix === '' && suffix === '') return false
  return [...names].some((name) => name.startsWith(prefix) && name.endsWith(suffix))
}

function titleOf(stage: Instruction, index: number, count: number, escape: string): string {
  const name = nameOf(stage, escape)
  if (name !== null) return `stage \`${name}\``
  return index === count - 1 ? 'the final stage' : `stage ${index}`
}

function within(what: string, { stage }: Progress): string {
  return stage === null ? `\`${what}\`` : `\`${what}\` of ${stage}`
}

function nameOf(stage: Instruction, escape: string): string | null {
  const [, as, name] = wordsOf(stage.line, escape).words
  return as?.text.text.toUpperCase() === 'AS' && name ? name.text.text : null
}
