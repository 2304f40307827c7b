import { type ExistingTerms, judgeTarget, type RegistrySide, type Target } from '../../src/domain/verdict/admission.ts'
import type { EcrRepository } from '../../src/domain/ecr/ecr-registry.ts'
import type { Existence, RevisionAnswer } from '../../src/domain/verdict/existence.ts'
import type { JudgedTarget } from '../../src/domain/verdict/gate-result.ts'
import type { Fault, Judgement, Reason, Verdict } from '../../src/domain/verdict/verdict.ts'

/** The commit of every run below, and one that is not. */
export const REVISION = '3f1c0a2d4e5b6c7d8e9f0a1b2c3d4e5f6071829a'
export const OTHER_REVISION = '9b8a7f6e5d4c3b2a190807f6e5d4c3b2a1908070'
export const DIGEST = `sha256:${'ab'.repeat(32)}`
export const OTHER_DIGEST = `sha256:${'cd'.repeat(32)}`

export function aRepository(overrides: Partial<EcrRepository> = {}): EcrRepository {
  const repository: EcrRepository = {
    name: 'team/app',
    region: 'eu-west-1',
    account: '123456789012',
    host: null,
    partition: 'aws',
    fips: false,
    dualStack: false,
    ...overrides,
  }
  const { host, account, region } = repository
  return { ...repository, host: host ?? (account === null ? null : `${account}.dkr.ecr.${region}.amazonaws.com`) }
}

/** A target at a repository of ECR, which protects it, and where its tag is free. */
export function aTarget(overrides: Partial<Target> & { readonly at?: EcrRepository } = {}): Target {
  const { at = aRepository(), ...given } = overrides
  const { tag = `sha-${REVISION}` } = given
  const uri = at.host === null ? at.name : `${at.host}/${at.name}`
  return {
    reference: `${uri}:${tag}`,
    tag,
    place: { kind: 'repository', uri, name: at.name, repository: at },
    origin: 'derived',
    name: judged('immutable', { code: 'TAG_COMMIT', tag, revision: REVISION }),
    exception: null,
    registry: aSide(),
    ...given,
  }
}

/** A tag that moves by its name, as an entry of `tags`. */
export function aMovingTarget(overrides: Parameters<typeof aTarget>[0] = {}): Target {
  const { tag = 'latest' } = overrides
  const name = judged('mutable', { code: 'TAG_MOVES', tag, class: 'latest', word: 'latest' })
  return aTarget({ tag, origin: 'given', name, registry: null, ...overrides })
}

/** A target that the registry judged so. */
export function protectedBy(protection: Judgement, overrides: Parameters<typeof aTarget>[0] = {}): Target {
  return aTarget({ registry: aSide({ protection }), ...overrides })
}

export function aSide(overrides: Partial<RegistrySide> = {}): RegistrySide {
  return {
    mode: 'IMMUTABLE',
    filters: [],
    protection: judged('immutable', { code: 'ECR_IMMUTABLE' }),
    existence: { state: 'absent' },
    ...overrides,
  }
}

/** The image of this run's commit, unless told otherwise. */
export function present(overrides: Partial<Extract<Existence, { state: 'present' }>> = {}): Existence {
  return {
    state: 'present',
    digest: DIGEST,
    archived: false,
    pushedAt: '2026-03-01T10:05:00Z',
    revision: builtFrom(REVISION),
    ...overrides,
  }
}

export function builtFrom(revision: string): RevisionAnswer {
  return { state: 'found', revision, source: 'label' }
}

export function aFault(overrides: Partial<Fault> = {}): Fault {
  return {
    code: 'ECR_ACCESS_DENIED',
    repository: aRepository(),
    action: 'ecr:DescribeRepositories',
    detail: 'AccessDeniedException: User is not authorized',
    ...overrides,
  }
}

export function anException(daysLeft: number): NonNullable<Target['exception']> {
  return {
    owner: '@octo-org/payments',
    reason: 'App Runner follows one tag',
    expires: '2027-03-31',
    daysLeft,
    expiring: daysLeft <= 14,
  }
}

export function judged(verdict: Verdict, reason: Reason): Judgement {
  return { verdict, reason }
}

export function theTerms(overrides: Partial<ExistingTerms> = {}): ExistingTerms {
  return { rule: 'reuse', revision: REVISION, requireRevision: true, ...overrides }
}

export function withOutcome(target: Target, terms: Partial<ExistingTerms> = {}): JudgedTarget {
  return { ...target, outcome: judgeTarget(target, theTerms(terms)) }
}
