import { describe, expect, it } from '@jest/globals'
import type { ProofTarget } from '../../../src/domain/verdict/proof.ts'
import { proofLog } from '../../../src/report/proof-log.ts'
import { aProof, holding, notPushed, unproven } from '../../support/proof-targets.ts'
import { DIGEST, judged, REVISION } from '../../support/targets.ts'

const TAG = `sha-${REVISION}`
const REFERENCE = `123456789012.dkr.ecr.eu-west-1.amazonaws.com/team/app:${TAG}`
const SHORT = 'team/app:sha-3f1c0a2…9a'
const HELD = `✓ ${REFERENCE} – ${SHORT} is ${DIGEST}, built from ${REVISION}, and stays so.`
const FAILED = unproven('failed', judged('mutable', { code: 'ECR_MUTABLE' }))

describe('the log of a proof', () => {
  it.each<[string, readonly ProofTarget[], string[]]>([
    ['what holds', [aProof()], [`${SHORT} was built from 3f1c0a2…9a, and is protected.`, HELD]],
    [
      'what holds, of whatever commit it is',
      [aProof({ judgement: holding(null) })],
      [`${SHORT} is there, and protected.`, `✓ ${REFERENCE} – ${SHORT} is ${DIGEST}, and stays so.`],
    ],
    [
      'what another run may have pushed',
      [aProof({ wasFree: true })],
      [
        `${SHORT} was built from 3f1c0a2…9a, and is protected.`,
        HELD,
        expect.stringMatching(/^If ECR refused this job's own push, another run was first/) as unknown as string,
      ],
    ],
    [
      'what was not pushed',
      [notPushed()],
      ['Nothing was pushed, so there is nothing to prove.', `– ${REFERENCE} – ${SHORT} is not there.`],
    ],
    ['a failure, which is annotated, and speaks for itself', [FAILED, aProof()], [HELD]],
    ['nothing but a failure', [FAILED], []],
  ])('%s', (_, targets, lines) => {
    expect(proofLog(targets)).toEqual(lines)
  })
})
