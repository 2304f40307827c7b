import { describe, expect, it } from '@jest/globals'
import type { Target } from '../../../src/domain/verdict/admission.ts'
import { gateLog } from '../../../src/report/log.ts'
import { aDerivation, aProvenance, aRefusal, aResult } from '../../support/gate-result.ts'
import {
  aMovingTarget,
  anException,
  aSide,
  aTarget,
  builtFrom,
  DIGEST,
  judged,
  OTHER_REVISION,
  present,
  protectedBy,
  REVISION,
} from '../../support/targets.ts'

const APP = '123456789012.dkr.ecr.eu-west-1.amazonaws.com/team/app'

describe('the log', () => {
  it('tells where the tag comes from, and what was not used', () => {
    const provenance = aProvenance({
      event: 'pull_request',
      field: 'pull_request.head.sha',
      why: "the pull request's head commit",
      rejected: [
        { value: OTHER_REVISION, field: 'GITHUB_SHA', why: 'the test merge, but HEAD is the head commit' },
        { value: 'main', field: 'release.target_commitish', why: 'a branch' },
      ],
      release: { gitTag: 'nightly', why: 'it is no version' },
    })

    expect(gateLog(aResult({ derivation: aDerivation({ provenance }) }))[0]).toEqual({
      title: `Tag sha-${REVISION}`,
      lines: [
        "The pull request's head commit (pull_request.head.sha), which is checked out. GITHUB_SHA was not used: the test merge, but HEAD is the head commit.",
        'Git tag nightly: it is no version.',
        'Not used: release.target_commitish main: a branch.',
      ],
    })
  })

  it.each<[string, Target, string]>([
    ['one that passes', aTarget(), `✓ ${APP}:sha-${REVISION} – IMMUTABLE, the mode. Already there: no.`],
    [
      'one that is there',
      aTarget({ registry: aSide({ existence: present() }) }),
      `✓ ${APP}:sha-${REVISION} – IMMUTABLE, the mode. Already there: yes, ${DIGEST}.`,
    ],
    ['one that was not asked about', aTarget({ registry: null }), `✓ ${APP}:sha-${REVISION} – its name alone.`],
    [
      'one whose name the policy allows',
      aTarget({ name: judged('immutable', { code: 'TAG_ALLOWED', tag: `sha-${REVISION}`, pattern: 'sha-*' }) }),
      `✓ ${APP}:sha-${REVISION} – IMMUTABLE, the mode; the policy allows its name ("sha-*"). Already there: no.`,
    ],
    [
      'one that is refused',
      protectedBy(judged('mutable', { code: 'ECR_MUTABLE' }), {
        registry: aSide({ mode: 'MUTABLE', protection: judged('mutable', { code: 'ECR_MUTABLE' }) }),
      }),
      `✗ ${APP}:sha-${REVISION} – MUTABLE, the mode. Already there: no.`,
    ],
    [
      'one whose tag another commit has',
      aTarget({ registry: aSide({ existence: present({ revision: builtFrom(OTHER_REVISION) }) }) }),
      `✗ ${APP}:sha-${REVISION} – IMMUTABLE, what is there already. Already there: yes, ${DIGEST}.`,
    ],
    [
      'one that is excepted',
      aMovingTarget({ exception: anException(30) }),
      `✓ ${APP}:latest – an exception of @octo-org/payments, until 2027-03-31.`,
    ],
  ])('has a line for %s', (_, target, line) => {
    expect(gateLog(aResult({ targets: [target] }))[1]).toEqual({ title: '1 reference', lines: [line] })
  })

  it('counts the references', () => {
    expect(gateLog(aResult({ targets: [aTarget(), aMovingTarget()] }))[1]?.title).toBe('2 references')
  })

  it('has nothing beside the finding where no tag could be derived', () => {
    expect(gateLog(aRefusal())).toEqual([])
  })
})
