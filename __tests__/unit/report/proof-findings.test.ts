import { describe, expect, it } from '@jest/globals'
import { proofDoubts, proofFindings } from '../../../src/report/proof-findings.ts'
import { aProof, notPushed, unproven } from '../../support/proof-targets.ts'
import { aFault, aRepository, DIGEST, judged, REVISION } from '../../support/targets.ts'

const TAG = `sha-${REVISION}`
const WORKER = aRepository({ name: 'team/worker' })
const EXPIRED = aFault({ code: 'AWS_CREDENTIALS_EXPIRED', detail: 'expired' })
const FAILED = unproven(
  'failed',
  judged('unknown', { code: 'REVISION_UNPROVEN', tag: TAG, digest: DIGEST, revision: REVISION }),
)
const TARGETS = [
  aProof(),
  notPushed(),
  FAILED,
  unproven('doubtful', judged('unknown', EXPIRED)),
  unproven('doubtful', judged('unknown', EXPIRED), { at: WORKER }),
]

describe('what is said of a proof', () => {
  it('is a finding where it fails the step', () => {
    expect(proofFindings(TARGETS).map(({ code }) => code)).toEqual(['REVISION_UNPROVEN'])
  })

  it('is a doubt where it does not, and said once of all that it holds for', () => {
    const [doubt, ...others] = proofDoubts(TARGETS)

    expect(others).toEqual([])
    expect(doubt).toMatchObject({ code: 'AWS_CREDENTIALS_EXPIRED' })
    expect(doubt?.cause.at(-1)).toBe('The same holds for team/worker:sha-3f1c0a2…9a.')
  })

  it('is nothing where all holds, or nothing was pushed', () => {
    const fine = [aProof(), notPushed()]

    expect([...proofFindings(fine), ...proofDoubts(fine)]).toEqual([])
  })
})
