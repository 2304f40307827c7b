import type { ExistingRule } from '../domain/verdict/admission.ts'
import type { GateResult, JudgedTarget } from '../domain/verdict/gate-result.ts'
import { isCacheExport } from '../domain/push/cache-export.ts'
import { concurrencyGroup } from '../domain/push/concurrency.ts'
import { gateJson } from './json.ts'
import { labelsOf } from './labels.ts'

export const GATE_OUTPUTS = [
  'tag',
  'tags',
  'image',
  'version',
  'revision',
  'created',
  'labels',
  'annotations',
  'exists',
  'digest',
  'pinned',
  'missing',
  'should-push',
  'verdict',
  'reason',
  'concurrency-group',
  'json',
] as const

export type GateOutputs = Record<(typeof GATE_OUTPUTS)[number], string>

/** Every output of the gate but `bake-file`, which is a file. Each is set in every run, and empty where there is nothing to say. */
export function gateOutputs(result: GateResult): GateOutputs {
  const { derivation, admission, refusal, existing } = result
  const targets = result.targets.filter(isPushed)
  const labels = lines(labelsOf(result).map(([key, value]) => `${key}=${value}`))
  const missing = missingOf(targets, existing).map(({ reference }) => reference)
  return {
    tag: derivation?.tag ?? '',
    tags: lines(targets.filter(isPassedOn).map(({ reference }) => reference)),
    image: targets.find(isPassedOn)?.reference ?? '',
    version: derivation?.version ?? '',
    revision: derivation?.revision ?? '',
    created: derivation?.created ?? '',
    labels,
    annotations: labels,
    ...standing(derivedTargets(targets)),
    missing: lines(missing),
    'should-push': String(admission?.verdict === 'immutable' && missing.length > 0),
    verdict: admission?.verdict ?? 'unknown',
    reason: admission?.reason.code ?? refusal?.code ?? 'INTERNAL',
    'concurrency-group': derivation ? concurrencyGroup(derivation.tag, targets) : '',
    json: gateJson(result),
  }
}

/**
 * What is still to be pushed. Whoever asks not to look is told to push all: the registry itself refuses what is there. A tag
 * that may move by an exception goes along with a push, and is no reason for one.
 */
function missingOf(targets: readonly JudgedTarget[], existing: ExistingRule): readonly JudgedTarget[] {
  const passed = targets.filter(({ outcome }) => outcome.admitted && outcome.verdict !== 'not-checked')
  if (existing === 'ignore') return passed
  return passed.some(isMissing) ? passed.filter((target) => target.outcome.excepted || isMissing(target)) : []
}

/** The derived tag's own targets; where only full references were given, all of them. */
function derivedTargets(targets: readonly JudgedTarget[]): readonly JudgedTarget[] {
  const derived = targets.filter(({ origin }) => origin === 'derived')
  return derived.length > 0 ? derived : targets
}

/** What is there already: present means in every repository, and `unknown` outweighs absence. */
function standing(targets: readonly JudgedTarget[]): Pick<GateOutputs, 'exists' | 'digest' | 'pinned'> {
  const found = targets.flatMap(({ place, registry, outcome }) =>
    outcome.admitted && registry?.existence?.state === 'present' && place.kind === 'repository'
      ? [{ uri: place.uri, digest: registry.existence.digest }]
      : [],
  )
  const digests = new Set(found.map(({ digest }) => digest))
  const exists = existsEverywhere(targets)
  return {
    exists,
    digest: exists === 'true' && digests.size === 1 ? [...digests].join('') : '',
    pinned: lines(found.map(({ uri, digest }) => `${uri}@${digest}`)),
  }
}

function existsEverywhere(targets: readonly JudgedTarget[]): 'true' | 'false' | 'unknown' {
  const states = targets.map(({ registry }) => registry?.existence?.state ?? 'unknown')
  if (states.length === 0 || states.includes('unknown')) return 'unknown'
  return states.every((state) => state === 'present') ? 'true' : 'false'
}

/** A cache's place is refused, and no tag for an image even where a refusal is only reported. */
function isPassedOn({ reference }: JudgedTarget): boolean {
  return !isCacheExport(reference)
}

/** Whether the push itself writes it, and not replication. */
export function isPushed({ origin }: JudgedTarget): boolean {
  return origin !== 'replica'
}

/** Whether the reference is admitted and known to be free: what has not been looked up is not known to be missing. */
export function isMissing({ outcome, registry }: JudgedTarget): boolean {
  return outcome.admitted && registry?.existence?.state === 'absent'
}

/** Each once: a repository given by its name and by its URI is the same. */
function lines(values: readonly string[]): string {
  return [...new Set(values)].join('\n')
}
