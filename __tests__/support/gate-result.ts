import { judgePush, type Target } from '../../src/domain/verdict/admission.ts'
import type { Derivation, Provenance } from '../../src/domain/tag/derive-tag.ts'
import { CodedError } from '../../src/domain/errors.ts'
import type { GateResult } from '../../src/domain/verdict/gate-result.ts'
import { aTarget, REVISION, withOutcome } from './targets.ts'

export function aDerivation(overrides: Partial<Derivation> = {}): Derivation {
  return {
    tag: `sha-${REVISION}`,
    kind: 'commit',
    template: 'sha-{sha}',
    revision: REVISION,
    version: null,
    versionTag: null,
    created: '2026-03-01T10:00:00Z',
    provenance: aProvenance(),
    notes: [],
    ...overrides,
  }
}

export function aProvenance(overrides: Partial<Provenance> = {}): Provenance {
  return {
    event: 'push',
    field: 'GITHUB_SHA',
    why: 'the commit that was pushed',
    verified: true,
    rejected: [],
    release: null,
    ...overrides,
  }
}

type ResultOverrides = Partial<Omit<GateResult, 'targets' | 'admission'>> & {
  /** Judged here, by the rules of the result. */
  readonly targets?: readonly Target[]
  readonly requireRevision?: boolean
}

/** What the gate finds of these targets: by default one tag, safe to push to its repository. */
export function aResult(overrides: ResultOverrides = {}): GateResult {
  const { targets = [aTarget()], requireRevision = true, ...given } = overrides
  const rule = given.existing ?? 'reuse'
  const outcomes = targets.map((target) => withOutcome(target, { rule, requireRevision }))
  return {
    derivation: aDerivation(),
    refusal: null,
    registryCheck: 'done',
    existing: rule,
    notes: [],
    accountIds: 'full',
    requireRevision,
    source: 'https://github.com/octo-org/octo-repo',
    ...given,
    targets: outcomes,
    admission: outcomes.length > 0 ? judgePush(outcomes) : null,
  }
}

/** A run whose checkout is another commit than its event means. */
export function aRefusal(overrides: ResultOverrides = {}): GateResult {
  const refusal = new CodedError(
    'COMMIT_MISMATCH',
    `HEAD is ${'1'.repeat(40)}, but the event \`push\` means another.`,
    {
      remedy: ['Check out the commit that the tag will name:', '  - uses: actions/checkout'],
    },
  )
  return aResult({ derivation: null, refusal, targets: [], registryCheck: 'needless', ...overrides })
}
