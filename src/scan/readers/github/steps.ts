import type { LooseFact } from '../../shell/words.ts'
import type { ReadNote, SourceFile } from '../../source-file.ts'
import { at, type DataNode, type DataScalar, entriesOf, itemsOf, scalarText } from '../../syntax/data.ts'
import { treePath } from '../../tools/tree-path.ts'
import { dockerStep } from './actions/docker-step.ts'
import { readAction, readGate } from './actions/read-action.ts'
import { type ActionReading, majorOf, type UsedAction, usedName } from './actions/used-action.ts'
import { givenTo } from './calls.ts'
import {
  environmentGiven,
  environmentOver,
  environmentWritten,
  type Written,
  type WrittenBefore,
  writtenBySteps,
} from './environment.ts'
import { isShell, readRun } from './run-step.ts'
import type { Binding, Scope } from './scope.ts'
import { isNever, textAt, underCondition } from './text.ts'
import type { Triggers } from './triggers.ts'

/** The steps of a job or of a composite action, and what holds for all of them. */
export interface StepsInput {
  readonly file: SourceFile
  readonly steps: DataNode | null
  readonly scope: Scope
  /** `defaults.run`, the nearer first. */
  readonly defaults: readonly (DataNode | null)[]
  readonly runsOn: string | null
}

export interface StepsReading {
  readonly facts: readonly LooseFact[]
  readonly notes: readonly ReadNote[]
  readonly output: Scope['output']
}

type Outputs = (name: string, triggers: Triggers | null) => Binding | null

export function readSteps(input: StepsInput): StepsReading {
  const facts: LooseFact[] = []
  const notes: ReadNote[] = []
  const outputs = new Map<string, Outputs>()
  const written = writtenBySteps()
  let cosign: boolean | null = null
  const output: Scope['output'] = (step, name, triggers) => outputs.get(step)?.(name, triggers) ?? null
  for (const [index, node] of itemsOf(input.steps).entries()) {
    if (isNever(at(node, 'if'), input.scope)) continue
    const scope = stepScope(node, { ...input.scope, output }, written.before(index))
    const reading = readStep(node, scope, input)
    const id = scalarText(at(node, 'id'))
    if (id !== null) outputs.set(id, reading.output)
    for (const [name, left] of reading.environment) written.add(index, name, left)
    cosign = reading.cosign ?? cosign
    for (const fact of reading.facts) facts.push(signed(fact, cosign))
    for (const note of reading.notes) notes.push(note)
  }
  return { facts, notes, output }
}

function stepScope(node: DataNode, scope: Scope, written: WrittenBefore): Scope {
  const narrowed = underCondition(scope, at(node, 'if'))
  const before = { ...narrowed, env: environmentWritten(written, narrowed) }
  return { ...before, env: environmentOver(at(node, 'env'), before) }
}

interface StepReading {
  readonly facts: readonly LooseFact[]
  readonly notes: readonly ReadNote[]
  readonly output: Outputs
  readonly environment: ReadonlyMap<string, Written>
  /** Whether the cosign that it installs keeps signatures under tags. */
  readonly cosign: boolean | null
}

const NOTHING_READ: StepReading = { facts: [], notes: [], output: () => null, environment: new Map(), cosign: null }

function readStep(node: DataNode, scope: Scope, input: StepsInput): StepReading {
  const uses = at(node, 'uses')
  if (uses?.kind === 'scalar' && !uses.isNull) return readUses(node, uses, scope, input)
  const script = at(node, 'run')
  if (script?.kind !== 'scalar' || script.isNull) return NOTHING_READ
  const setting = (name: string) =>
    [node, ...input.defaults].map((one) => at(one, name)).find((found) => found !== null) ?? null
  const shell = setting('shell')
  if (!isShell(shell ? textAt(shell, scope) : null, script.text, input.runsOn)) return NOTHING_READ
  const folder = setting('working-directory')
  const text = folder ? textAt(folder, scope) : ''
  const directory = text === null ? null : text === '' ? '' : treePath('', text)
  return readScript(script, scope, directory, input)
}

function readScript(script: DataScalar, scope: Scope, directory: string | null, { file }: StepsInput): StepReading {
  const { facts, notes, outputs, environment } = readRun({ script, scope, directory, path: file.path })
  return {
    ...NOTHING_READ,
    facts,
    notes,
    output: (name) => outputs.get(name) ?? null,
    environment: new Map([...environment].map(([name, binding]) => [name, () => binding])),
  }
}

/** Actions that run what they are given as a script. */
const SCRIPTS: ReadonlyMap<string, string> = new Map([
  ['nick-fields/retry', 'command'],
  ['nick-invision/retry', 'command'],
  ['wandalen/wretry.action', 'command'],
  ['azure/cli', 'inlineScript'],
  ['appleboy/ssh-action', 'script'],
  ['addnab/docker-run-action', 'run'],
])

function readUses(node: DataNode, uses: DataScalar, scope: Scope, input: StepsInput): StepReading {
  const given = new Map(entriesOf(at(node, 'with')).map(({ key, value }) => [key.text.toLowerCase(), value]))
  const step = {
    id: scalarText(at(node, 'id')),
    input: (name: string) => given.get(name.toLowerCase()) ?? null,
    scope,
    span: uses.span,
  }
  const named = usedName(uses, input.file.text)
  const script = step.input(SCRIPTS.get(named?.name ?? '') ?? '')
  if (script?.kind === 'scalar' && !script.isNull) return readScript(script, scope, null, input)
  if (named) return fromAction(readAction({ ...step, ...named }), { ...step, ...named })
  const local = { ...step, name: '', title: uses.text, version: '' }
  if (uses.text.trim().startsWith('docker://')) return fromAction(dockerStep(uses, local), local)
  const path = treePath('', uses.text.trim())
  if (path === null) return NOTHING_READ
  // The root action of a tree that is given a repository is taken to be this one.
  if (path === '' && given.has('repository')) return fromAction(readGate(local, true), local)
  const call: LooseFact = {
    kind: 'call',
    path,
    given: new Map([...environmentGiven(scope, '$'), ...givenTo(at(node, 'with'), scope)]),
    span: uses.span,
  }
  return { ...NOTHING_READ, facts: [call] }
}

function fromAction(reading: ActionReading, step: UsedAction): StepReading {
  const bind = (output: string, by: Binding['by'], triggers: Triggers | null): Binding | null => {
    const result = reading.output(output, triggers)
    return result && { result, span: step.span, by }
  }
  return {
    ...NOTHING_READ,
    facts: reading.facts,
    output: (name, triggers) => bind(name, 'output', triggers),
    environment: new Map(
      [...reading.environment].map(([name, output]) => [name, (triggers) => bind(output, 'env', triggers)]),
    ),
    cosign: step.name === 'sigstore/cosign-installer' ? keepsTags(step) : null,
  }
}

/** cosign's third version stores what it signs beside the image; the installer's third and older bring the second. */
function keepsTags(step: UsedAction): boolean | null {
  const release = step.input('cosign-release')
  const major = release ? majorOf(textAt(release, step.scope) ?? '') : majorOf(step.version)
  if (major === null) return null
  return release ? major < 3 : major < 4
}

function signed(fact: LooseFact, tagged: boolean | null): LooseFact {
  return fact.kind === 'signature' && fact.tagged === null && fact.tool.startsWith('cosign')
    ? { ...fact, tagged }
    : fact
}
