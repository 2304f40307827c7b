import type { Fact, Unit } from '../../facts.ts'
import { settle } from '../../settle.ts'
import type { LooseFact } from '../../shell/words.ts'
import type { ReadNote, SourceFile } from '../../source-file.ts'
import { at, type DataEntry, type DataNode, entriesOf } from '../../syntax/data.ts'
import { treePath } from '../../tools/tree-path.ts'
import type { Nature } from '../../value.ts'
import { builtByDocker } from './actions/github-builder.ts'
import { givenTo } from './calls.ts'
import { environmentOver } from './environment.ts'
import { type Matrix, readMatrix } from './matrix.ts'
import type { Binding, Scope } from './scope.ts'
import { readSteps } from './steps.ts'
import { isNever, resultOf, textAt, underCondition, valueIn } from './text.ts'

/** A job of a workflow, and what holds for the whole workflow. */
export interface JobInput {
  readonly file: SourceFile
  readonly job: DataEntry
  readonly workflow: DataNode
  /** With the workflow's environment, and the outputs of the jobs before it. */
  readonly scope: Scope
}

export interface JobReading {
  readonly facts: readonly Fact[]
  readonly notes: readonly ReadNote[]
  readonly outputs: ReadonlyMap<string, Binding>
}

export function readJob(input: JobInput): JobReading {
  const { job, workflow, file } = input
  const node = job.value
  if (isNever(at(node, 'if'), input.scope)) return { facts: [], notes: [], outputs: new Map() }
  const narrowed = underCondition(input.scope, at(node, 'if'))
  const matrix = readMatrix(at(node, 'strategy', 'matrix'), narrowed, axesRead(input))
  const before: Scope = { ...narrowed, matrix: matrix.get }
  const scope: Scope = { ...before, env: environmentOver(at(node, 'env'), before) }
  const unit = unitOf(input, matrix, scope)
  const steps = readSteps({
    file,
    steps: at(node, 'steps'),
    scope,
    defaults: [at(node, 'defaults', 'run'), at(workflow, 'defaults', 'run')],
    runsOn: textAt(at(node, 'runs-on'), scope),
  })
  const facts = [...containersOf(job, scope), ...calledBy(node, scope), ...steps.facts]
  return {
    facts: settle(facts, unit),
    notes: steps.notes,
    outputs: outputsOf(at(node, 'outputs'), { ...scope, output: steps.output }),
  }
}

function unitOf({ job, workflow }: JobInput, { axes }: Matrix, scope: Scope): Unit {
  const groups = [at(workflow, 'concurrency'), at(job.value, 'concurrency')]
  return {
    kind: 'github-job',
    id: job.key.text,
    span: job.span,
    serialised: groups.some((group) => isSerialising(group, scope)),
    axes,
  }
}

/** What differs from one run to the next, so that no run waits for another. */
const OWN: ReadonlySet<Nature> = new Set<Nature>(['run', 'unique'])

function isSerialising(concurrency: DataNode | null, scope: Scope): boolean {
  const group = concurrency?.kind === 'map' ? at(concurrency, 'group') : concurrency
  const value = valueIn(group, scope)
  if (!value) return false
  return value.every((alternative) => !alternative.some((part) => part.kind === 'unknown' && OWN.has(part.nature)))
}

/** The axes that the job reads, for a matrix of which only a run knows the axes. */
function axesRead({ file, job }: JobInput): readonly string[] {
  const source = file.text.slice(job.span.start, job.span.end)
  return [...new Set([...source.matchAll(/\bmatrix\.([A-Za-z_][\w-]*)/g)].map(([, name = '']) => name))]
}

function containersOf({ key, value }: DataEntry, scope: Scope): LooseFact[] {
  const container = at(value, 'container')
  const service = (name: string) => `service \`${name}\` of job \`${key.text}\``
  return [
    ...usedAs(
      container?.kind === 'map' ? at(container, 'image') : container,
      `container of job \`${key.text}\``,
      scope,
    ),
    ...entriesOf(at(value, 'services')).flatMap((one) => usedAs(at(one.value, 'image'), service(one.key.text), scope)),
  ]
}

function usedAs(node: DataNode | null, by: string, scope: Scope): LooseFact[] {
  const value = valueIn(node, scope)?.filter((alternative) => alternative.length > 0) ?? []
  return node && value.length > 0 ? [{ kind: 'use', role: 'ci', by, reference: value, span: node.span }] : []
}

/** A reusable workflow, of this tree or one that is known. */
function calledBy(node: DataNode, scope: Scope): LooseFact[] {
  const uses = at(node, 'uses')
  if (uses?.kind !== 'scalar' || uses.isNull) return []
  if (!uses.text.startsWith('./')) return builtByDocker(uses, at(node, 'with'), scope)
  const path = treePath('', uses.text.trim())
  return path === null ? [] : [{ kind: 'call', path, given: givenTo(at(node, 'with'), scope), span: uses.span }]
}

function outputsOf(node: DataNode | null, scope: Scope): Map<string, Binding> {
  return new Map(
    entriesOf(node).flatMap(({ key, value, span }) => {
      const result = resultOf(value, scope)
      return result ? [[key.text, { result, span, by: 'output' }] satisfies [string, Binding]] : []
    }),
  )
}
