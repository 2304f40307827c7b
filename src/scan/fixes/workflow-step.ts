import type { SourceFile } from '../source-file.ts'
import { at, type DataMap, type DataNode, entriesOf, entryOf, itemsOf, scalarText } from '../syntax/data.ts'
import { readYamlDocuments } from '../syntax/yaml.ts'

/** A step of a workflow's job, as edits need it. */
export interface WorkflowStep {
  readonly node: DataMap
  readonly index: number
  /** Those of its job, in order. */
  readonly steps: readonly DataMap[]
  /** `docker/build-push-action`; null for a `run`. */
  readonly action: string | null
}

/** What edits have to know of a workflow. */
export interface WorkflowSteps {
  /** Of each job. */
  readonly jobs: readonly (readonly DataMap[])[]
  /** All of them, in the order of the file; what an alias repeats stands once. */
  readonly places: readonly Omit<WorkflowStep, 'action'>[]
  /** How much of it could not be read. */
  readonly faults: number
}

const read = new WeakMap<SourceFile, WorkflowSteps>()

/** The step that an offset of the file lies in. */
export function stepAt(file: SourceFile, offset: number): WorkflowStep | null {
  const { places } = stepsIn(file)
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (places[middle]!.node.span.start <= offset) low = middle + 1
    else high = middle
  }
  const place = places[low - 1]
  return place && offset < place.node.span.end ? { ...place, action: actionOf(place.node) } : null
}

export function stepsIn(file: SourceFile): WorkflowSteps {
  const known = read.get(file)
  if (known) return known
  const { roots, notes } = readYamlDocuments(file)
  const jobs = entriesOf(at(roots[0], 'jobs')).map(({ value: job }) =>
    itemsOf(at(job, 'steps')).filter((node): node is DataMap => node.kind === 'map'),
  )
  const all = jobs.flatMap((steps) => steps.map((node, index) => ({ node, index, steps })))
  // The first of those that stand in one place.
  const distinct = new Map(all.toReversed().map((place) => [place.node.span.start, place]))
  const places = [...distinct.values()].toSorted((one, other) => one.node.span.start - other.node.span.start)
  const steps = { jobs, places, faults: notes.length }
  read.set(file, steps)
  return steps
}

export function actionOf(step: DataMap): string | null {
  return scalarText(at(step, 'uses'))?.split('@', 1)[0] ?? null
}

export function inputOf(step: DataMap, name: string): DataNode | null {
  return entryOf(at(step, 'with'), name)?.value ?? null
}

/** The step's `if` as it is written; empty where it has none, null where it takes more than a line. */
export function conditionOf(step: DataMap, { text }: SourceFile): string | null {
  const condition = at(step, 'if')
  if (condition === null) return ''
  const written = text.slice(condition.span.start, condition.span.end)
  return condition.kind === 'scalar' && condition.style !== 'block' && !/[\r\n]/.test(written) ? written : null
}

/** Whether a map or a list is written in brackets. */
export function isFlow(node: DataNode | null, { text }: SourceFile): boolean {
  return node !== null && /[[{]/.test(text.charAt(node.span.start))
}

/** The blanks before a key that stands first on its line; null if something else does. */
export function indentationOf({ text }: SourceFile, offset: number): string | null {
  const lead = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset)
  return /^[ \t]*$/.test(lead) ? lead : null
}

export function lineEndOf({ text }: SourceFile): string {
  return /\r?\n/.exec(text)?.[0] ?? '\n'
}

/** The offset after the line in which an offset lies. */
export function afterLine({ text }: SourceFile, offset: number): number {
  const newline = text.indexOf('\n', offset)
  return newline < 0 ? text.length : newline + 1
}
