import type { Redirection, Word } from 'unbash'
import type { Span } from '../span.ts'
import { either, known, onlyText, unknown, type Value } from '../value.ts'
import { treePath } from './calls.ts'
import { natureOfCommand } from './command-nature.ts'
import { expandJoined, expandPieces } from './expand.ts'
import type { Exit, Machine, Streams } from './machine.ts'
import { allBindings, directoryOf, layerOver, type Scope } from './scope.ts'
import { heredocPieces } from './segments.ts'
import { literals, type ScriptSource, sourceOfValues, spanIn } from './source.ts'
import { joinPieces } from './streams.ts'
import { type WorkflowFile, pairsOf, workflowFile } from './workflow-files.ts'

interface Destination {
  readonly file: WorkflowFile | null
  readonly path: string | null
  readonly isAppending: boolean
}

interface Redirected {
  readonly io: Streams
  /** Takes what was written to where it goes. */
  readonly deliver: () => void
}

const TO_FILE: ReadonlySet<string> = new Set(['>', '>>', '>|', '&>', '&>>', '>&'])

/** Runs something with its redirections. */
export function withRedirects(
  redirects: readonly Redirection[],
  source: ScriptSource,
  machine: Machine,
  scope: Scope,
  io: Streams,
  run: (io: Streams) => Exit,
): Exit {
  if (redirects.length === 0) return run(io)
  const redirected = redirect(redirects, source, machine, scope, io)
  const exit = run(redirected.io)
  redirected.deliver()
  return exit
}

function redirect(
  redirects: readonly Redirection[],
  source: ScriptSource,
  machine: Machine,
  scope: Scope,
  io: Streams,
): Redirected {
  let { input, output } = io
  let destination: Destination | null = null
  for (const one of redirects) {
    if (one.type === 'HereDoc') {
      const { body } = one
      input = body.parts ? heredocPieces(body.parts, source, machine, scope) : literals(source, body.pos, body.end)
    } else if (one.type === 'HereString') {
      input = one.target ? [...expandPieces(one.target, source, machine, scope), known('\n', null)] : []
    } else if (one.target && one.operator === '<') {
      input = [
        contentsOf(expandJoined(one.target, source, machine, scope), machine, scope, spanIn(source, one.pos, one.end)),
      ]
    } else if (one.target && TO_FILE.has(one.operator) && isStandardOutput(one.descriptor)) {
      const isDuplicate = one.operator === '>&' && /^[0-9-]+$/.test(one.target.text)
      if (isDuplicate && one.target.text === '1') continue
      output = []
      destination = isDuplicate ? null : destinationOf(one.target, one.operator.endsWith('>>'), source, machine, scope)
    }
  }
  const written = output
  return {
    io: { ...io, input, output },
    deliver: () => {
      if (destination && written) deliverTo(destination, written, machine, scope)
    },
  }
}

function isStandardOutput(descriptor: { readonly type: string; readonly value?: number } | undefined): boolean {
  return descriptor === undefined || descriptor.value === 1
}

function destinationOf(
  target: Word,
  isAppending: boolean,
  source: ScriptSource,
  machine: Machine,
  scope: Scope,
): Destination {
  const value = expandJoined(target, source, machine, scope)
  const file = workflowFile(target.text) ?? fileByValue(value)
  return { file, path: file ? null : treePath(value, directoryOf(scope)), isAppending }
}

/** A file that is named by way of a variable, as `tee` has it. */
export function fileByValue(value: Value): WorkflowFile | null {
  const [[part, ...others] = []] = value
  return part?.kind === 'unknown' && others.length === 0 ? workflowFile(part.name) : null
}

export function deliverTo(
  { file, path, isAppending }: Destination,
  written: readonly Value[],
  machine: Machine,
  scope: Scope,
): void {
  if (file === 'shell-environment') return deliverScript(written, machine, scope)
  if (file) {
    for (const [name, value] of pairsOf(written))
      addPair(file === 'output' ? machine.outputs : machine.laterEnvironment, name, value)
    return
  }
  if (path === null || machine.files.size >= MAX_FILES) return
  const before = machine.files.get(path)
  // What one branch writes does not take the place of what another wrote.
  const after = (): Value => (before && scope.parent ? either(before, joinPieces(written)) : joinPieces(written))
  machine.files.set(path, before && isAppending ? joinPieces([before, ...written]) : after())
}

const MAX_FILES = 200
const MAX_EXPORTS = 64

/** Which of two writes was the last is not always known. */
export function addPair(pairs: Map<string, Value>, name: string, value: Value): void {
  const before = pairs.get(name)
  pairs.set(name, before ? either(before, value) : value)
}

/** What later shells read before they begin: a script that exports. */
function deliverScript(written: readonly Value[], machine: Machine, scope: Scope): void {
  const span = written[0]?.[0]?.[0]?.span ?? { start: 0, end: 0 }
  const layer = layerOver(scope)
  machine.runSource(sourceOfValues(written, span), layer, { input: null, output: [], label: null })
  for (const [name, binding] of layer.bindings) {
    const value = binding.values[0]
    if (value) addPair(machine.laterEnvironment, name, value)
  }
}

/** What a file holds: what the script wrote to it, or what its name says. */
export function contentsOf(path: Value, machine: Machine, scope: Scope, span: Span): Value {
  const place = treePath(path, directoryOf(scope))
  const written = place === null ? undefined : machine.files.get(place)
  if (written) return written
  const text = onlyText(path) ?? 'a file'
  return unknown(natureOfCommand('cat', [text]) ?? 'opaque', `the content of ${text.slice(0, 80)}`, span)
}

/** What a child finds in its environment. Where much has been read already it is left out: to list it for each child is too much. */
export function exportedValues(machine: Machine, scope: Scope): [string, Value][] {
  const bindings = machine.isTired() ? null : allBindings(scope)
  if (!bindings || !machine.step(bindings.size / 2)) return []
  return [...bindings]
    .filter(([, binding]) => binding.isExported && binding.values.length === 1)
    .slice(0, MAX_EXPORTS)
    .map(([name, binding]) => [`$${name}`, binding.values[0]!])
}
