import type { MappedText } from '../../mapped-text.ts'
import { natureOfVariable } from '../../natures.ts'
import { at, type DataNode, type DataScalar, entriesOf, entryOf } from '../../syntax/data.ts'
import { eitherOf, type Nature, through, unknown, type Value } from '../../value.ts'
import { spend } from '../../work.ts'
import { type Environment, holesIn, type Interpolate, interpolated } from '../pipeline/interpolation.ts'
import type { Script } from '../pipeline/job.ts'

/** What `<< … >>` can stand for, by the whole name: `parameters.tag`, `pipeline.parameters.tag`, `matrix.tag`. */
export type Parameters = ReadonlyMap<string, Value>

const EXPRESSION = /<<\s*((?:parameters|pipeline|matrix)\.[\w.-]{1,127})\s*>>/g
const EXPRESSION_OR_VARIABLE =
  /<<\s*((?:parameters|pipeline|matrix)\.[\w.-]{1,127})\s*>>|\$\{([A-Za-z_]\w{0,127})\}|\$([A-Za-z_]\w{0,127})/g

const PIPELINE: ReadonlyMap<string, Nature> = new Map<string, Nature>([
  ['pipeline.number', 'run'],
  ['pipeline.id', 'run'],
  ['pipeline.git.revision', 'commit'],
  ['pipeline.git.base_revision', 'commit'],
  ['pipeline.git.tag', 'version'],
  ['pipeline.git.branch', 'branch'],
])

/** The parameters of the pipeline, by their defaults. */
export function pipelineParameters(root: DataNode): Parameters {
  return new Map(
    entriesOf(at(root, 'parameters')).flatMap(({ key, value, span }) => {
      const name = `pipeline.parameters.${key.text}`
      const given = at(value, 'default')
      if (given?.kind !== 'scalar') return []
      const text = interpolated(given.mapped, EXPRESSION, () => null)
      return [[name, through(text, { name: `<< ${name} >>`, by: 'default', span })] as const]
    }),
  )
}

/** What is given to a job or a command where it is used, and the parameters that hold there. */
export interface Given {
  readonly node: DataNode | null
  readonly within: Parameters
}

/** The parameters of a job or a command: all that its uses give, and its defaults where one of them gives nothing. */
export function ownParameters(definition: DataNode | null, uses: readonly Given[], pipeline: Parameters): Parameters {
  const declared = entriesOf(at(definition, 'parameters'))
  if (!spend((pipeline.size + declared.length * (uses.length + 1)) / 4)) return pipeline
  const found = new Map(pipeline)
  const names = new Set(declared.map(({ key }) => key.text))
  for (const name of names) {
    const fallback = entryOf(at(definition, 'parameters', name), 'default')
    const values = uses.map((use) => givenValue(use, name))
    const isLacking = values.length === 0 || values.includes(null)
    const others =
      isLacking && fallback?.value.kind === 'scalar'
        ? [
            through(textValue(fallback.value, pipeline), {
              name: `<< parameters.${name} >>`,
              by: 'default',
              span: fallback.span,
            }),
          ]
        : []
    const all = [...values.filter((value) => value !== null), ...others]
    if (all.length > 0) found.set(`parameters.${name}`, eitherOf(all))
  }
  return found
}

function givenValue({ node, within }: Given, name: string): Value | null {
  const entry = entryOf(node, name)
  if (entry) {
    if (entry.value.kind !== 'scalar') return null
    return through(textValue(entry.value, within), {
      name: `<< parameters.${name} >>`,
      by: 'parameter',
      span: entry.span,
    })
  }
  return within.get(`matrix.${name}`) ?? null
}

/** A scalar in which `<< … >>` is put in. */
export function textValue(scalar: DataScalar, parameters: Parameters): Value {
  return interpolated(scalar.mapped, EXPRESSION, reader(parameters))
}

/** A scalar in which variables stand too, as what is given to an orb. */
export function expandedValue(scalar: DataScalar, parameters: Parameters, environment: Environment): Value {
  const read = reader(parameters)
  return interpolated(scalar.mapped, EXPRESSION_OR_VARIABLE, (match, span) => {
    const name = match[2] ?? match[3]
    if (name === undefined) return read(match, span)
    return environment.get(name) ?? unknown(natureOfVariable(name), `$${name}`, span)
  })
}

export function scriptWith(text: MappedText, parameters: Parameters): Script {
  return { text, holes: holesIn(text, EXPRESSION, reader(parameters)) }
}

function reader(parameters: Parameters): Interpolate {
  return (match, span) => {
    const name = match[1] ?? ''
    return parameters.get(name) ?? unknown(PIPELINE.get(name) ?? 'opaque', name, span)
  }
}

/** The axes of a use in a workflow: `matrix.parameters`. */
export function matrixOf(
  use: DataNode | null,
  within: Parameters,
): { readonly axes: string[]; readonly values: Parameters } {
  const values = new Map<string, Value>()
  const axes: string[] = []
  for (const { key, value, span } of entriesOf(at(use, 'matrix', 'parameters'))) {
    const items = value.kind === 'list' ? value.items : [value]
    const scalars = items.filter((item): item is DataScalar => item.kind === 'scalar')
    if (new Set(scalars.map(({ text }) => text)).size > 1) axes.push(key.text)
    const link = { name: `<< matrix.${key.text} >>`, by: 'matrix', span } as const
    if (scalars.length > 0)
      values.set(`matrix.${key.text}`, eitherOf(scalars.map((scalar) => through(textValue(scalar, within), link))))
  }
  return { axes, values }
}
