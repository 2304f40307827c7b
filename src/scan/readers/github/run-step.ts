import { fileSpan, offsetAt } from '../../mapped-text.ts'
import { readShell } from '../../shell/evaluate.ts'
import type { LooseFact, ShellReading } from '../../shell/words.ts'
import type { ReadNote } from '../../source-file.ts'
import type { Span } from '../../span.ts'
import type { DataScalar } from '../../syntax/data.ts'
import type { Value } from '../../value.ts'
import { environmentGiven, variableOf } from './environment.ts'
import { isWhollyUnknown } from './evaluate.ts'
import { referencesHeldIn, referencesIn } from './metadata/held-tags.ts'
import { textResult } from './result.ts'
import type { Binding, Scope } from './scope.ts'
import { holesIn } from './text.ts'

export interface RunStep {
  readonly script: DataScalar
  readonly scope: Scope
  /** Relative to the root of the tree; null where it is not known. */
  readonly directory: string | null
  readonly path: string
}

export interface RunReading {
  readonly facts: readonly LooseFact[]
  readonly outputs: ReadonlyMap<string, Binding>
  readonly environment: ReadonlyMap<string, Binding>
  readonly notes: readonly ReadNote[]
}

const SHELLS: ReadonlySet<string> = new Set(['bash', 'sh', 'zsh', 'dash', 'ash', 'ksh'])
/** Whose plain commands read as those of a POSIX shell do. */
const WINDOWS_SHELLS: ReadonlySet<string> = new Set(['pwsh', 'powershell', 'cmd'])
const POWERSHELL = /\$env:|\bWrite-Host\b|^[ \t]*\$\w+\s*=/m

/** Whether a script reads as one of a POSIX shell, by its step's `shell` and, where none is told, the runner's system. */
export function isShell(shell: string | null, script: string, runsOn: string | null): boolean {
  if (shell === null) return !(runsOn ?? '').toLowerCase().includes('windows') || !POWERSHELL.test(script)
  const [program = ''] = shell.trim().split(/\s+/, 1)
  const name = program.slice(program.lastIndexOf('/') + 1)
  return SHELLS.has(name) || (WINDOWS_SHELLS.has(name) && !POWERSHELL.test(script))
}

export function readRun({ script, scope, directory, path }: RunStep): RunReading {
  const reading = readShell({
    script: script.mapped,
    holes: holesIn(script, scope),
    variable: variableOf(scope),
    directory,
  })
  const facts = withMetadata(reading.facts, script, scope).map((fact) => withEnvironment(fact, scope))
  return {
    facts,
    outputs: bindingsOf(reading.outputs, 'output', script.span),
    environment: bindingsOf(reading.laterEnvironment, 'env', script.span),
    notes: notesOf(reading, script, path),
  }
}

function bindingsOf(values: ReadonlyMap<string, Value>, by: Binding['by'], script: Span): Map<string, Binding> {
  return new Map(
    [...values].map(([name, value]) => [name, { result: textResult(value), span: writtenAt(value) ?? script, by }]),
  )
}

/** Where it is written, if it came there by no other name. */
function writtenAt(value: Value): Span | null {
  const part = value[0]?.[0]
  return part && part.via.length === 0 ? part.span : null
}

/** What is run from here finds the step's environment. */
function withEnvironment(fact: LooseFact, scope: Scope): LooseFact {
  if (fact.kind === 'call') return { ...fact, given: new Map([...environmentGiven(scope, '$'), ...fact.given]) }
  if (fact.kind === 'push-built') {
    // What the script sets itself is told by `variable`.
    const found = [...environmentGiven(scope, '')].map(([name, value]): [string, Value] => [
      name,
      fact.variable?.(name) ?? value,
    ])
    return { ...fact, given: new Map([...found, ...fact.given]) }
  }
  return fact
}

/**
 * Docker's own way to push a manifest list of several platforms takes the tags out of the JSON of docker/metadata-action with
 * `jq`: those are the references that a script then pushes of which nothing can be known otherwise.
 */
function withMetadata(facts: readonly LooseFact[], script: DataScalar, scope: Scope): readonly LooseFact[] {
  const references = metadataReferences(script, scope)
  if (references.length === 0) return facts
  const isOfMetadata = (fact: LooseFact) => fact.kind === 'push' && isWhollyUnknown(fact.reference)
  if (facts.some(isOfMetadata))
    return facts.flatMap((fact): readonly LooseFact[] =>
      fact.kind === 'push' && isOfMetadata(fact) ? references.map((reference) => ({ ...fact, reference })) : [fact],
    )
  const command = /docker\s+buildx\s+imagetools\s+create/.exec(script.text)
  if (!command || facts.some(({ kind }) => kind === 'push')) return facts
  const span = fileSpan(script.mapped, command.index, command.index + command[0].length)
  const tool = 'docker buildx imagetools create'
  const pushes = references.map((reference): LooseFact => ({
    kind: 'push',
    tool,
    reference,
    untagged: 'latest',
    certain: true,
    list: null,
    span,
  }))
  return [...facts, ...pushes]
}

function metadataReferences(script: DataScalar, scope: Scope): readonly Value[] {
  const words = new Set(script.text.match(/\b[A-Z_]+\b/g))
  const names = [...words].filter((name) => name.includes('JSON'))
  return [
    ...names.flatMap((name) => referencesIn(scope.env.get(name)?.result)),
    ...(script.text.includes('json') ? referencesHeldIn(script, scope) : []),
  ]
}

function notesOf({ faults }: ShellReading, script: DataScalar, path: string): ReadNote[] {
  const [first] = faults
  if (!first) return []
  const detail = `a script in it could not be read in full (${first.detail})`
  return [{ code: 'SYNTAX', path, start: offsetAt(script.mapped, first.index), detail }]
}
