import { hull } from '../../span.ts'
import { at, type DataEntry, type DataNode, type DataScalar, entriesOf, itemsOf } from '../../syntax/data.ts'
import { eitherOf, through, type Value } from '../../value.ts'
import type { Environment } from '../pipeline/interpolation.ts'
import { type Inputs, withInputs } from './text.ts'

/** A value as it is written, with the key that it stands under. */
interface Written {
  readonly scalar: DataScalar
  readonly entry: DataEntry
  readonly by: 'env' | 'matrix'
}

/**
 * The variables of a job. Of the scopes the later wins; what a rule sets may be set or not; a matrix wins over all. Values may refer
 * to each other.
 */
export function variablesOf(
  scopes: readonly (DataNode | null)[],
  rules: readonly (DataNode | null)[],
  inputs: Inputs,
  matrix: DataNode | null = null,
): Environment {
  const written = new Map<string, Written[]>()
  for (const scope of scopes)
    for (const entry of entriesOf(scope)) {
      const found = writtenIn(entry)
      if (found) written.set(entry.key.text, [found])
    }
  for (const rule of rules)
    for (const entry of entriesOf(rule)) {
      const found = writtenIn(entry)
      if (found) added(written, entry.key.text, found)
    }
  for (const [name, values] of matrixValues(matrix)) written.set(name, values)
  return evaluated(written, inputs)
}

/** The axes of which there is more than one value. */
export function matrixAxes(matrix: DataNode | null): string[] {
  return [...matrixValues(matrix)]
    .filter(([, values]) => new Set(values.map(({ scalar }) => scalar.text)).size > 1)
    .map(([name]) => name)
}

function matrixValues(matrix: DataNode | null): Map<string, Written[]> {
  const found = new Map<string, Written[]>()
  for (const entry of itemsOf(matrix).flatMap(entriesOf)) {
    const scalars = entry.value.kind === 'list' ? entry.value.items : [entry.value]
    const values = scalars.filter((one): one is DataScalar => one.kind === 'scalar')
    for (const scalar of values) added(found, entry.key.text, { scalar, entry, by: 'matrix' })
  }
  return found
}

function added(written: Map<string, Written[]>, name: string, one: Written): void {
  const before = written.get(name)
  if (before) before.push(one)
  else written.set(name, [one])
}

/** `NAME: value`, or `NAME: {value, description}`. */
function writtenIn(entry: DataEntry): Written | null {
  const scalar = entry.value.kind === 'map' ? at(entry.value, 'value') : entry.value
  return scalar?.kind === 'scalar' ? { scalar, entry, by: 'env' } : null
}

function evaluated(written: ReadonlyMap<string, readonly Written[]>, inputs: Inputs): Environment {
  const values = new Map<string, Value>()
  const open = new Set<string>()
  const valueOf = (name: string): Value | null => {
    const found = values.get(name)
    const sources = written.get(name)
    // A variable that refers to itself means the one of the same name that is given from without.
    if (found || !sources || open.has(name) || open.size >= MAX_DEPTH) return found ?? null
    open.add(name)
    const value = eitherOf(
      sources.map(({ scalar, entry, by }) =>
        through(withInputs(scalar.mapped, inputs, valueOf), { name: `$${name}`, by, span: placeOf(entry, scalar) }),
      ),
    )
    open.delete(name)
    values.set(name, value)
    return value
  }
  for (const name of written.keys()) valueOf(name)
  return values
}

const MAX_DEPTH = 20

/** An alias has its value elsewhere: the place is where it is given. */
function placeOf({ key, span }: DataEntry, scalar: DataScalar) {
  return scalar.span.start >= key.span.start && scalar.span.end <= span.end ? hull(key.span, scalar.span) : span
}
