import type { Edit } from '../../domain/finding/finding.ts'
import type { SourceFile } from '../source-file.ts'
import { at, type DataMap, entryOf, scalarText } from '../syntax/data.ts'
import { actionOf, afterLine, conditionOf, indentationOf, inputOf, isFlow, lineEndOf } from './workflow-step.ts'

export interface GateStep {
  readonly id: string
  /** Whether it checks these repositories and no others, so that its `tags` are theirs. */
  readonly isExact: boolean
  readonly isNew: boolean
  /** What puts it in, or gives it its name; none where it is there already. */
  readonly edits: readonly Edit[]
}

/** How a gate is put in. */
export interface GateUse {
  /** As a workflow names it: `owner/immutable-tag@v1`. */
  readonly action: string
  /** Whether it tells and lets pass. */
  readonly reports: boolean
}

/** Where a gate is called for. */
export interface GatePlace {
  readonly steps: readonly DataMap[]
  /** The step that it has to come before. */
  readonly index: number
  readonly repositories: readonly string[]
}

const GATE = /(?:^|\/)immutable-tag$/
const ID = 'image-tag'

/**
 * The gate of the job that checks these repositories already, or a new one. `rank` counts the new gates before it in its job. Null
 * where there is no room for one.
 */
export function gateBefore(place: GatePlace, rank: number, file: SourceFile, use: GateUse): GateStep | null {
  const { steps, index } = place
  const fitting = steps.filter((step) => GATE.test(actionOf(step) ?? '') && checks(step, place))
  const present = fitting.find((step) => isOnly(step, place)) ?? fitting[0]
  if (!present) return newGate(place, rank, file, use)
  const condition = conditionOf(present, file)
  const isReached = condition === '' || (condition !== null && condition === conditionOf(steps[index]!, file))
  if (steps.indexOf(present) >= index || !isReached) return null
  const id = scalarText(at(present, 'id'))
  const edits = id === null ? named(present, freeId(steps, rank), file) : []
  return edits && { id: id ?? freeId(steps, rank), isExact: isOnly(present, place), isNew: false, edits }
}

function newGate(
  { steps, index, repositories }: GatePlace,
  rank: number,
  file: SourceFile,
  { action, reports }: GateUse,
): GateStep | null {
  const step = steps[index]!
  const dash = file.text.lastIndexOf('-', step.span.start)
  const indentation = dash < 0 ? null : indentationOf(file, dash)
  const condition = conditionOf(step, file)
  if (indentation === null || condition === null) return null
  const id = freeId(steps, rank)
  const lines = [
    `- uses: ${action}`,
    `  id: ${id}`,
    ...(condition === '' ? [] : [`  if: ${condition}`]),
    '  with:',
    ...(repositories.length === 1
      ? [`    repository: ${repositories[0]!}`]
      : ['    repository: |', ...repositories.map((repository) => `      ${repository}`)]),
    ...(reports ? ['    mode: report'] : []),
  ]
  const text = lines.map((line) => indentation + line + lineEndOf(file)).join('')
  const start = aboveRemarks(file.text, dash - indentation.length, indentation.length)
  return { id, isExact: true, isNew: true, edits: [{ path: file.path, start, end: start, text }] }
}

/** The name of the step of this rank, of those that no step has yet. */
function freeId(steps: readonly DataMap[], rank: number): string {
  const taken = new Set(steps.map((step) => scalarText(at(step, 'id'))))
  let number = 1
  for (let left = rank; ; number += 1) {
    if (taken.has(numbered(number))) continue
    if (left === 0) return numbered(number)
    left -= 1
  }
}

function numbered(number: number): string {
  return number === 1 ? ID : `${ID}-${number}`
}

/** A line below its `uses`. */
function named(step: DataMap, id: string, file: SourceFile): readonly Edit[] | null {
  const uses = entryOf(step, 'uses')
  if (!uses || isFlow(step, file)) return null
  const lineStart = file.text.lastIndexOf('\n', uses.key.span.start - 1) + 1
  const indentation = file.text.slice(lineStart, uses.key.span.start).replace('-', ' ')
  const start = afterLine(file, uses.value.span.end - 1)
  if (!/^[ \t]*$/.test(indentation) || file.text.charAt(start - 1) !== '\n') return null
  return [{ path: file.path, start, end: start, text: `${indentation}id: ${id}${lineEndOf(file)}` }]
}

/**
 * The start of the remarks that stand right above a line: they speak of what follows them. What is indented deeper may be the end
 * of the step before.
 */
function aboveRemarks(text: string, lineStart: number, indentation: number): number {
  let start = lineStart
  for (;;) {
    const before = text.lastIndexOf('\n', start - 2) + 1
    const lead = /^[ \t]*(?=#)/.exec(text.slice(before, start))?.[0]
    if (start === 0 || lead === undefined || lead.length > indentation) return start
    start = before
  }
}

function checks(gate: DataMap, { repositories }: GatePlace): boolean {
  const checked = new Set(repositoriesOf(gate))
  return repositories.every((repository) => checked.has(plain(repository)))
}

function isOnly(gate: DataMap, { repositories }: GatePlace): boolean {
  return new Set(repositoriesOf(gate)).size === new Set(repositories.map(plain)).size
}

function repositoriesOf(gate: DataMap): string[] {
  const given = scalarText(inputOf(gate, 'repository')) ?? ''
  return given.split(/[\n,]+/).flatMap((line) => plain(line) || [])
}

function plain(repository: string): string {
  return repository.replaceAll(/\s+/g, '')
}
