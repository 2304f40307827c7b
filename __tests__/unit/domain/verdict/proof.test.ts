import { describe, expect, it } from '@jest/globals'
import type { RegistrySide } from '../../../../src/domain/verdict/admission.ts'
import type { Claim } from '../../../../src/domain/verdict/claim.ts'
import { judgeClaim, type ProofOutcome, proofOutcome, type ProofTerms } from '../../../../src/domain/verdict/proof.ts'
import type { Reason, Verdict } from '../../../../src/domain/verdict/verdict.ts'
import {
  aFault,
  aRepository,
  aSide,
  builtFrom,
  DIGEST,
  judged,
  OTHER_DIGEST,
  OTHER_REVISION,
  present,
  REVISION,
} from '../../../support/targets.ts'

const TAG = `sha-${REVISION}`

/** The post step of a job whose gate found the tag free and protected. */
const AFTER_PUSH: ProofTerms = { protectedBefore: true, requireRevision: true, mustExist: false, strict: false }
const BEFORE_DEPLOY: ProofTerms = { protectedBefore: false, requireRevision: true, mustExist: true, strict: true }

function aClaim(overrides: Partial<Claim> = {}): Claim {
  return {
    repository: aRepository(),
    tag: TAG,
    reference: `123456789012.dkr.ecr.eu-west-1.amazonaws.com/team/app:${TAG}`,
    digest: null,
    revision: REVISION,
    ...overrides,
  }
}

const there = (existence: Parameters<typeof present>[0] = {}): RegistrySide => aSide({ existence: present(existence) })
const nothing = aSide({ existence: { state: 'absent' } })
const held = (revision: string | null): Reason => ({ code: 'PROOF_HELD', tag: TAG, digest: DIGEST, revision })
const fault = aFault()

type Row = [string, Partial<Claim>, RegistrySide, Partial<ProofTerms>, Verdict, Reason]

describe.each([
  ['after a push', AFTER_PUSH],
  ['before a deploy', BEFORE_DEPLOY],
])('a tag %s', (_, terms) => {
  it.each<Row>([
    ["is this commit's image", {}, there(), {}, 'immutable', held(REVISION)],
    ['is the image expected', { digest: DIGEST }, there(), {}, 'immutable', held(REVISION)],
    [
      'is of any commit',
      { revision: null },
      there({ revision: builtFrom(OTHER_REVISION) }),
      {},
      'immutable',
      held(null),
    ],
    [
      "is another commit's image",
      {},
      there({ revision: builtFrom(OTHER_REVISION) }),
      {},
      'mutable',
      { code: 'REVISION_MISMATCH', tag: TAG, digest: DIGEST, revision: REVISION, built: OTHER_REVISION },
    ],
    [
      "is another commit's image, which the policy's word on missing labels does not excuse",
      {},
      there({ revision: builtFrom(OTHER_REVISION) }),
      { requireRevision: false },
      'mutable',
      { code: 'REVISION_MISMATCH', tag: TAG, digest: DIGEST, revision: REVISION, built: OTHER_REVISION },
    ],
    [
      'names no commit',
      {},
      there({ revision: { state: 'none' } }),
      {},
      'unknown',
      { code: 'REVISION_UNPROVEN', tag: TAG, digest: DIGEST, revision: REVISION },
    ],
    [
      'names no commit, which the policy accepts',
      {},
      there({ revision: { state: 'none' } }),
      { requireRevision: false },
      'immutable',
      held(null),
    ],
    ['has a commit that may not be read', {}, there({ revision: { state: 'unknown', fault } }), {}, 'unknown', fault],
    [
      'has one that may not be read, which the policy accepts',
      {},
      there({ revision: { state: 'unknown', fault } }),
      { requireRevision: false },
      'immutable',
      held(null),
    ],
    [
      'has one that could not be read, which the policy does not accept',
      {},
      there({ revision: { state: 'unknown', fault: aFault({ code: 'NETWORK_RESET' }) } }),
      { requireRevision: false },
      'unknown',
      aFault({ code: 'NETWORK_RESET' }),
    ],
    [
      'has one that may not be read, and nobody asks',
      { revision: null },
      there({ revision: { state: 'unknown', fault } }),
      {},
      'immutable',
      held(null),
    ],
    ['is archived', {}, there({ archived: true }), {}, 'unknown', { code: 'TAG_ARCHIVED', tag: TAG, digest: DIGEST }],
    ['is not there', {}, nothing, {}, 'unknown', { code: 'TAG_NOT_PUSHED', tag: TAG }],
    ['may not be looked at', {}, aSide({ existence: { state: 'unknown', fault } }), {}, 'unknown', fault],
    [
      'may not be shown to be protected, whatever is there',
      { digest: DIGEST },
      { ...there(), protection: judged('unknown', fault) },
      {},
      'unknown',
      fault,
    ],
  ])('%s', (_case, claim, registry, changed, verdict, reason) => {
    expect(judgeClaim(aClaim(claim), registry, { ...terms, ...changed })).toEqual({ verdict, reason })
  })
})

describe('what differs', () => {
  const unprotected: RegistrySide = { ...there(), protection: judged('mutable', { code: 'ECR_MUTABLE' }) }
  const gone = (digest: string | null): Reason => ({ code: 'REUSED_IMAGE_GONE', tag: TAG, found: OTHER_DIGEST, digest })

  it.each<[string, Partial<Claim>, RegistrySide, afterPush: Reason, verdict: Verdict, beforeDeploy: Reason]>([
    [
      'a tag that can be overwritten',
      {},
      unprotected,
      { code: 'PROTECTION_LOST', tag: TAG, now: { code: 'ECR_MUTABLE' } },
      'mutable',
      { code: 'ECR_MUTABLE' },
    ],
    [
      'another image than was expected',
      { digest: OTHER_DIGEST },
      there(),
      gone(DIGEST),
      'mutable',
      { code: 'DIGEST_MISMATCH', tag: TAG, digest: DIGEST, expected: OTHER_DIGEST },
    ],
    [
      'another image, and an archived one',
      { digest: OTHER_DIGEST },
      there({ archived: true }),
      gone(DIGEST),
      'mutable',
      { code: 'DIGEST_MISMATCH', tag: TAG, digest: DIGEST, expected: OTHER_DIGEST },
    ],
    [
      'no image where one was expected',
      { digest: OTHER_DIGEST },
      nothing,
      gone(null),
      'unknown',
      { code: 'TAG_NOT_PUSHED', tag: TAG },
    ],
  ])('%s', (_, claim, registry, afterPush, verdict, beforeDeploy) => {
    expect(judgeClaim(aClaim(claim), registry, AFTER_PUSH)).toEqual({ verdict: 'mutable', reason: afterPush })
    expect(judgeClaim(aClaim(claim), registry, BEFORE_DEPLOY)).toEqual({ verdict, reason: beforeDeploy })
  })

  it('an answer of a registry that did not look is no proof', () => {
    expect(() => judgeClaim(aClaim(), aSide({ existence: null }), AFTER_PUSH)).toThrow(
      `nobody looked whether ${TAG} is there`,
    )
  })
})

describe('what becomes of a judgement', () => {
  const notPushed: Reason = { code: 'TAG_NOT_PUSHED', tag: TAG }

  it.each<[Verdict, Reason, Partial<ProofTerms>, ProofOutcome]>([
    ['immutable', held(REVISION), {}, 'held'],
    ['immutable', held(null), { strict: true, mustExist: true }, 'held'],
    ['unknown', notPushed, {}, 'open'],
    ['unknown', notPushed, { strict: true }, 'open'],
    ['unknown', notPushed, { mustExist: true }, 'failed'],
    ['unknown', fault, {}, 'doubtful'],
    ['unknown', fault, { strict: true }, 'failed'],
    ['unknown', { code: 'TAG_ARCHIVED', tag: TAG, digest: DIGEST }, {}, 'doubtful'],
    ['mutable', { code: 'ECR_MUTABLE' }, {}, 'failed'],
    ['mutable', { code: 'REUSED_IMAGE_GONE', tag: TAG, found: DIGEST, digest: null }, {}, 'failed'],
  ])('%s, %j with %j: %s', (verdict, reason, terms, outcome) => {
    expect(proofOutcome(judged(verdict, reason), { ...AFTER_PUSH, ...terms })).toBe(outcome)
  })
})
