import type { AndOr, Pipeline, Statement } from 'unbash'
import { either, type Value } from '../value.ts'
import { negated } from './conditions.ts'
import { type Exit, type Machine, readVariable, type Streams } from './machine.ts'
import { copyOfLayer, joinLayers, layerOver, type Scope } from './scope.ts'
import type { ScriptSource } from './source.ts'
import { joinPieces } from './streams.ts'

/** Where something is read, and by what. */
export interface Place {
  readonly source: ScriptSource
  readonly machine: Machine
  readonly scope: Scope
  readonly io: Streams
}

export type Node = Statement['command']
type Run = (node: Node, place: Place) => Exit

/** Each part runs in a shell of its own, and reads what the one before it writes. */
export function runPipeline({ commands, prefixes }: Pipeline, place: Place, run: Run): Exit {
  const isNegated = prefixes.filter(({ type }) => type === 'Negation').length % 2 === 1
  const [only, ...others] = commands
  if (!only) return 'ok'
  if (others.length === 0) {
    const exit = run(only, place)
    return isNegated ? negated(exit) : exit
  }
  let { input } = place.io
  let exit: Exit = 'either'
  for (const [index, command] of commands.entries()) {
    const isLast = index === commands.length - 1
    const written: Value[] = []
    const io: Streams = { ...place.io, input, output: isLast ? place.io.output : written }
    exit = run(command, { ...place, scope: layerOver(place.scope), io })
    input = written
  }
  return isNegated ? negated(exit) : exit
}

/** Where a list of commands can be: what has been written, and what the variables are. */
interface Way {
  readonly output: readonly Value[]
  readonly scope: Scope
}

/** Where it has gone well so far, and where it has not; null where that cannot be. */
interface Ways {
  readonly ok: Way | null
  readonly failed: Way | null
}

export function runAndOr({ commands, operators }: AndOr, place: Place, run: Run): Exit {
  const { io, machine, scope } = place
  const start: Way = { output: [], scope: layerOver(scope) }
  let ways: Ways = { ok: start, failed: null }
  for (const [index, command] of commands.entries()) {
    const isAlternative = operators[index - 1] === '||'
    const before = isAlternative ? ways.failed : ways.ok
    const skipped = isAlternative ? ways.ok : ways.failed
    if (before === null) continue
    const layer = skipped?.scope === before.scope ? copyOfLayer(before.scope) : before.scope
    if (!machine.step(layer.bindings.size / 8)) break
    const output: Value[] | null = io.output ? [] : null
    const exit = run(command, { ...place, scope: layer, io: { ...io, output } })
    const written = [...before.output, ...(output ?? [])]
    const ran: Way | null = exit === 'failed' || layer.ended ? null : { output: written, scope: layer }
    // What fails on its way is not known to have written anything.
    const broke: Way | null =
      exit === 'ok' || layer.ended ? null : { output: exit === 'failed' ? written : before.output, scope: layer }
    if (layer.ended && !skipped) {
      joinIn(machine, scope, [layer])
      return exit
    }
    ways = isAlternative
      ? { ok: eitherWay(skipped, ran, place), failed: broke }
      : { ok: ran, failed: eitherWay(skipped, broke, place) }
  }
  const { ok, failed } = ways
  const end = eitherWay(ok, failed, place)
  if (end) joinIn(machine, scope, [end.scope])
  if (io.output) for (const piece of (ok ?? failed)?.output ?? []) io.output.push(piece)
  return ok && failed ? 'either' : ok ? 'ok' : 'failed'
}

function eitherWay(one: Way | null, other: Way | null, { machine, scope }: Place): Way | null {
  if (!one || !other || one === other) return one ?? other
  const output =
    one.output.length === 0 && other.output.length === 0
      ? one.output
      : [either(joinPieces(one.output), joinPieces(other.output))]
  if (one.scope === other.scope) return { output, scope: one.scope }
  const joined = layerOver(scope)
  joinIn(machine, joined, [one.scope, other.scope])
  return { output, scope: joined }
}

/** Goes on from where one of these layers ended. */
export function joinIn(machine: Machine, scope: Scope, layers: readonly Scope[]): void {
  if (!machine.step(costOf(layers))) return
  joinLayers(scope, layers, (name) => readVariable(machine, scope, name, null))
}

/** Each name is looked for in each of the layers, and each part of what it holds held against the others. */
function costOf(layers: readonly Scope[]): number {
  let names = 0
  let parts = 0
  for (const { bindings } of layers)
    for (const { values } of bindings.values()) {
      names += 1
      for (const alternative of values.flat()) parts += alternative.length
    }
  return (names * layers.length + parts) / 8
}
