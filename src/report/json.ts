import type { Existence } from '../domain/verdict/existence.ts'
import type { GateResult, JudgedTarget } from '../domain/verdict/gate-result.ts'
import { explain, explainError } from './explain.ts'

/** The `json` output: all that was found out, with the provenance of the tag. Its keys are kebab-case, as the outputs are. */
export function gateJson(result: GateResult): string {
  const { derivation, admission, refusal, targets, registryCheck, notes } = result
  const found = {
    verdict: admission?.verdict ?? 'unknown',
    reason: admission?.reason.code ?? refusal?.code,
    admitted: admission?.admitted ?? false,
    refusal: refusal && explainError(refusal),
    tag: derivation && {
      tag: derivation.tag,
      kind: derivation.kind,
      template: derivation.template,
      version: derivation.version,
      revision: derivation.revision,
      created: derivation.created,
      provenance: derivation.provenance,
    },
    'registry-check': registryCheck,
    targets: targets.map(targetJson),
    notes,
  }
  return JSON.stringify(kebabKeys(found))
}

function kebabKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(kebabKeys)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [kebab(key), kebabKeys(inner)]))
}

function kebab(key: string): string {
  return key.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}

function targetJson(target: JudgedTarget) {
  const { reference, tag, place, origin, name, exception, registry, outcome } = target
  const { code, headline, cause, remedy } = explain(outcome.reason, target)
  return {
    reference,
    repository: place.kind === 'repository' ? place.uri : null,
    tag,
    origin,
    verdict: outcome.verdict,
    admitted: outcome.admitted,
    reason: code,
    explanation: [headline, ...cause].join(' '),
    remedy,
    name: name.reason.code,
    exception,
    mode: registry?.mode ?? null,
    filters: registry?.filters ?? [],
    existing: registry?.existence ? existenceJson(registry.existence) : null,
  }
}

function existenceJson(existence: Existence) {
  switch (existence.state) {
    case 'absent':
      return { state: 'absent' }
    case 'unknown':
      return { state: 'unknown', reason: existence.fault.code }
    case 'present': {
      const { digest, archived, pushedAt, revision } = existence
      return {
        state: archived ? 'archived' : 'present',
        digest,
        'pushed-at': pushedAt,
        revision: revision.state === 'found' ? revision.revision : null,
      }
    }
  }
}
