import type { LooseFact } from '../../../shell/words.ts'
import { known, type Nature, unknown, type Value } from '../../../value.ts'
import { registryOfLogin } from '../../../registry-kind.ts'
import { type Metadata, METADATA_VARIABLES, metadataOutput, readMetadata } from '../metadata/metadata.ts'
import { type Result, textResult } from '../result.ts'
import type { Scope } from '../scope.ts'
import { textAt, valueIn } from '../text.ts'
import { intersect, type Triggers } from '../triggers.ts'
import { readBakeAction } from './bake.ts'
import { readBuildPush, switchIn } from './build-push.ts'
import { attestationsOf, deploysOf } from './deploys.ts'
import { ECR_REGISTRY, readImagePusher } from './image-pushers.ts'
import { natureOfOutput } from './known-outputs.ts'
import { type ActionReading, NO_READING, repositoryOf, type UsedAction } from './used-action.ts'

/** Outputs of this action, of its root and of `verify` alike. */
const GATE_OUTPUTS: ReadonlyMap<string, Nature> = new Map<string, Nature>([
  ...['tag', 'tags', 'image', 'version', 'digest', 'pinned', 'missing'].map((name): [string, Nature] => [name, 'gate']),
  ['revision', 'commit'],
])

export function readAction(step: UsedAction): ActionReading {
  const { repository, path } = repositoryOf(step.name)
  if (repository === 'immutable-tag') return readGate(step, path === '')
  if (step.name === 'docker/metadata-action') return readMetadataAction(step)
  const reading =
    repository === 'build-push-action'
      ? readBuildPush(step)
      : repository === 'bake-action'
        ? readBakeAction(step)
        : (readImagePusher(step) ?? NO_READING)
  return {
    ...reading,
    facts: [...loginsOf(step), ...reading.facts, ...deploysOf(step), ...attestations(step, repository)],
    output: (name, triggers) => reading.output(name, triggers) ?? knownOutput(step, name),
  }
}

export function readGate(step: UsedAction, isRoot: boolean): ActionReading {
  const gate: LooseFact = {
    kind: 'gate',
    id: step.id,
    repository: valueIn(step.input('repository'), step.scope),
    span: step.span,
  }
  return {
    ...NO_READING,
    facts: isRoot ? [gate] : [],
    output: (name) => made(step, name, GATE_OUTPUTS.get(name) ?? null),
  }
}

function readMetadataAction(step: UsedAction): ActionReading {
  const inputs = {
    images: step.input('images'),
    tags: step.input('tags'),
    flavor: step.input('flavor'),
    span: step.span,
  }
  const { scope } = step
  const read = new Map([[scope.triggers, readMetadata(inputs, scope)]])
  // Steps that read one another's outputs would go through them all again: what is read here is what it was for this step.
  const output: Scope['output'] = (id, name) => scope.output(id, name, null)
  const within = (triggers: Triggers): Metadata => {
    const found =
      read.get(triggers) ?? readMetadata(inputs, { ...scope, output, triggers: intersect(scope.triggers, triggers) })
    read.set(triggers, found)
    return found
  }
  return {
    facts: [],
    output: (name, triggers) => metadataOutput(within(triggers ?? scope.triggers), name),
    environment: METADATA_VARIABLES,
  }
}

function attestations(step: UsedAction, repository: string): LooseFact[] {
  if (!step.name.startsWith('actions/attest') || !/^attest(?:-[a-z-]+)?$/.test(repository)) return []
  return attestationsOf(step, switchIn(step, 'push-to-registry') !== 'off')
}

function loginsOf(step: UsedAction): LooseFact[] {
  if (step.name !== 'docker/login-action' && step.name !== 'aws-actions/amazon-ecr-login') return []
  const given = valueIn(step.input('registry'), step.scope)
  const host = given?.some((alternative) => alternative.length > 0) ? given : null
  const registry = registryOfLogin(step.name === 'docker/login-action' ? host : loginRegistry(step))
  return registry ? [{ kind: 'login', registry, span: step.span }] : []
}

function knownOutput(step: UsedAction, name: string): Result | null {
  if (step.name === 'aws-actions/amazon-ecr-login' && name === 'registry') return textResult(loginRegistry(step))
  return made(step, name, natureOfOutput(step.name, name))
}

function loginRegistry(step: UsedAction): Value {
  const isPublic = textAt(step.input('registry-type'), step.scope) === 'public'
  return isPublic ? known('public.ecr.aws', null) : unknown('opaque', ECR_REGISTRY, step.span)
}

function made(step: UsedAction, name: string, nature: Nature | null): Result | null {
  return nature && textResult(unknown(nature, `steps.${step.id ?? '*'}.outputs.${name}`, step.span))
}
