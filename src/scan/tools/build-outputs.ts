import { type Alternative, eitherOf, textOf, type Value } from '../value.ts'
import { switchOfValue } from './arguments.ts'
import { commaEntries, csvFields, keyAndValue, lineEntries } from './value-text.ts'

/** What an output of BuildKit does with an image, as `--output`, build-push-action and bake have it. */
export interface BuildOutput {
  /** Null where only a run can tell. */
  readonly pushes: boolean | null
  /** Nothing but the digest is pushed. */
  readonly byDigest: boolean
  readonly names: readonly Value[]
}

/** Reads `type=registry`, or `type=image,name=…,push=true,push-by-digest=true`; of several lines it is what they do together. */
export function readBuildOutput(value: Value): BuildOutput {
  const outputs = lineEntries(value).flat().map(readOutput)
  const pushes = outputs.map((output) => output.pushes)
  return {
    pushes: pushes.every((one) => one === false)
      ? false
      : pushes.every((one) => one === true)
        ? true
        : somePush(pushes),
    byDigest: outputs.some(({ byDigest }) => byDigest),
    names: outputs.flatMap(({ names }) => names),
  }
}

/** Where a `cache-to` writes in a registry, without what else it says; null if it writes elsewhere. */
export function readCacheTarget(value: Value): Value | null {
  const targets = lineEntries(value).flat().flatMap(cacheTarget)
  return targets.length > 0 ? eitherOf(targets) : null
}

/** Several outputs do what they do all the same; several alternatives do not. Either way one that pushes is a push. */
function somePush(pushes: readonly (boolean | null)[]): boolean | null {
  return pushes.includes(true) ? true : null
}

function readOutput(output: Alternative): BuildOutput {
  const fields = fieldsOf(output)
  const type = fields.get('type')
  const pushed = fields.get('push')
  const byDigest = fields.get('push-by-digest')
  return {
    pushes: pushesOf(output, type, pushed),
    byDigest: byDigest !== undefined && switchOfValue([byDigest]) !== 'off',
    names: commaEntries([fields.get('name') ?? []]),
  }
}

function pushesOf(output: Alternative, type: Alternative | undefined, pushed: Alternative | undefined): boolean | null {
  if (!type) return output.every(({ kind }) => kind === 'text') ? false : null
  const name = textOf(type)
  if (name === 'registry') return !pushed || switchOfValue([pushed]) !== 'off'
  if (name !== null && name !== 'image') return false
  if (!pushed) return name === null ? null : false
  const set = switchOfValue([pushed])
  return set === 'perhaps' ? null : set === 'on'
}

function cacheTarget(target: Alternative): Value[] {
  const fields = fieldsOf(target)
  // `--cache-to user/app:cache` is short for a registry.
  if (fields.size === 0) return target.some(({ kind }) => kind === 'text') ? [[target]] : []
  const type = textOf(fields.get('type') ?? [{ kind: 'text', text: 'registry', span: null, via: [] }])
  const reference = fields.get('ref')
  return reference && (type === 'registry' || type === null) ? [[reference]] : []
}

function fieldsOf(row: Alternative): Map<string, Alternative> {
  const fields = csvFields(row).map((field) => keyAndValue(field))
  return new Map(fields.flatMap((field) => (field ? [[field.key, field.value] as const] : [])))
}
