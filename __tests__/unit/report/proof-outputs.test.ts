import { describe, expect, it } from '@jest/globals'
import type { ProofTarget } from '../../../src/domain/verdict/proof.ts'
import { proofJson, VERIFY_OUTPUTS, verifyOutputs } from '../../../src/report/proof-outputs.ts'
import { aProof, notPushed, unproven } from '../../support/proof-targets.ts'
import { aFault, aRepository, aSide, DIGEST, judged, OTHER_DIGEST, present, REVISION } from '../../support/targets.ts'

const TAG = `sha-${REVISION}`
const APP = '123456789012.dkr.ecr.eu-west-1.amazonaws.com/team/app'
const WORKER = aRepository({ name: 'team/worker' })
const MISSING = notPushed({ outcome: 'failed' })
const MUTABLE = unproven('failed', judged('mutable', { code: 'ECR_MUTABLE' }))
const DENIED = unproven('failed', judged('unknown', aFault()), { registry: aSide({ existence: null }) })
const ANOTHER = aProof({ at: WORKER, registry: aSide({ existence: present({ digest: OTHER_DIGEST }) }) })

describe('the outputs of verify', () => {
  it.each<[string, readonly ProofTarget[], Record<'verdict' | 'reason' | 'digest' | 'pinned', string>]>([
    [
      'what holds',
      [aProof()],
      { verdict: 'immutable', reason: 'PROOF_HELD', digest: DIGEST, pinned: `${APP}@${DIGEST}` },
    ],
    ['what is not there', [MISSING], { verdict: 'unknown', reason: 'TAG_NOT_PUSHED', digest: '', pinned: '' }],
    ['what may move', [MUTABLE], { verdict: 'mutable', reason: 'ECR_MUTABLE', digest: DIGEST, pinned: '' }],
    [
      'the worst of several',
      [aProof(), DENIED, MUTABLE],
      { verdict: 'mutable', reason: 'ECR_MUTABLE', digest: '', pinned: `${APP}@${DIGEST}` },
    ],
    [
      'what is not known of several',
      [aProof(), DENIED],
      { verdict: 'unknown', reason: 'ECR_ACCESS_DENIED', digest: '', pinned: `${APP}@${DIGEST}` },
    ],
    [
      'two digests',
      [aProof(), ANOTHER],
      {
        verdict: 'immutable',
        reason: 'PROOF_HELD',
        digest: '',
        pinned: `${APP}@${DIGEST}\n123456789012.dkr.ecr.eu-west-1.amazonaws.com/team/worker@${OTHER_DIGEST}`,
      },
    ],
  ])('%s', (_, targets, expected) => {
    const { json, ...outputs } = verifyOutputs(targets)

    expect(outputs).toEqual(expected)
    expect(json).toBe(proofJson(targets))
  })

  it('are all there', () => {
    expect(Object.keys(verifyOutputs([aProof()]))).toEqual([...VERIFY_OUTPUTS])
  })
})

describe('the JSON of a proof', () => {
  it('tells each image with its reason', () => {
    const filtered = aProof({
      registry: aSide({ mode: 'MUTABLE_WITH_EXCLUSION', filters: ['sha-*'], existence: present() }),
    })

    expect(JSON.parse(proofJson([filtered, MISSING]))).toEqual([
      {
        reference: `${APP}:${TAG}`,
        tag: TAG,
        verdict: 'immutable',
        outcome: 'held',
        reason: 'PROOF_HELD',
        explanation: `team/app:sha-3f1c0a2…9a is ${DIGEST}, built from ${REVISION}, and stays so.`,
        remedy: [],
        digest: DIGEST,
        mode: 'MUTABLE_WITH_EXCLUSION',
        filters: ['sha-*'],
      },
      expect.objectContaining({
        verdict: 'unknown',
        outcome: 'failed',
        reason: 'TAG_NOT_PUSHED',
        explanation: 'team/app:sha-3f1c0a2…9a is not there. No image has been pushed under this tag.',
        remedy: [expect.stringContaining('Look at the step')],
        digest: null,
        mode: 'IMMUTABLE',
      }),
    ])
  })
})
