import { describe, expect, it } from '@jest/globals'
import type { GateResult } from '../../../src/domain/verdict/gate-result.ts'
import { gateJson } from '../../../src/report/json.ts'
import { aDerivation, aProvenance, aRefusal, aResult } from '../../support/gate-result.ts'
import {
  aFault,
  aMovingTarget,
  anException,
  aSide,
  aTarget,
  DIGEST,
  OTHER_REVISION,
  present,
  REVISION,
} from '../../support/targets.ts'

const APP = '123456789012.dkr.ecr.eu-west-1.amazonaws.com/team/app'
const REJECTED = { value: OTHER_REVISION, field: 'GITHUB_SHA', why: 'the test merge' }

function parsed(result: GateResult) {
  return JSON.parse(gateJson(result)) as Record<string, unknown> & { targets: Record<string, unknown>[] }
}

describe('the json output', () => {
  it('holds all that was found out', () => {
    const release = { gitTag: 'nightly', why: 'it is no version' }
    const derivation = aDerivation({ provenance: aProvenance({ rejected: [REJECTED], release }) })
    const exception = anException(9)
    const result = aResult({
      derivation,
      targets: [aTarget({ registry: aSide({ existence: present() }) }), aMovingTarget({ exception })],
      notes: [{ code: 'EXCEPTION_EXPIRING', reference: `${APP}:latest`, ...exception }],
    })

    expect(parsed(result)).toEqual({
      verdict: 'immutable',
      reason: 'ECR_IMMUTABLE',
      admitted: true,
      refusal: null,
      tag: {
        tag: `sha-${REVISION}`,
        kind: 'commit',
        template: 'sha-{sha}',
        version: null,
        revision: REVISION,
        created: '2026-03-01T10:00:00Z',
        provenance: {
          event: 'push',
          field: 'GITHUB_SHA',
          why: 'the commit that was pushed',
          verified: true,
          rejected: [REJECTED],
          release: { 'git-tag': 'nightly', why: 'it is no version' },
        },
      },
      'registry-check': 'done',
      targets: [
        {
          reference: `${APP}:sha-${REVISION}`,
          repository: APP,
          tag: `sha-${REVISION}`,
          origin: 'derived',
          verdict: 'immutable',
          admitted: true,
          reason: 'ECR_IMMUTABLE',
          explanation: `The repository ${APP} is IMMUTABLE: no tag of it can be overwritten.`,
          remedy: [],
          name: 'TAG_COMMIT',
          exception: null,
          mode: 'IMMUTABLE',
          filters: [],
          existing: { state: 'present', digest: DIGEST, 'pushed-at': '2026-03-01T10:05:00Z', revision: REVISION },
        },
        {
          reference: `${APP}:latest`,
          repository: APP,
          tag: 'latest',
          origin: 'given',
          verdict: 'mutable',
          admitted: true,
          reason: 'TAG_MOVES',
          explanation: 'team/app:latest is a tag that moves. "latest" is whatever was pushed last.',
          remedy: expect.arrayContaining([expect.stringContaining('flavor: latest=false')]),
          name: 'TAG_MOVES',
          exception: {
            owner: '@octo-org/payments',
            reason: 'App Runner follows one tag',
            expires: '2027-03-31',
            'days-left': 9,
            expiring: true,
          },
          mode: null,
          filters: [],
          existing: null,
        },
      ],
      notes: [
        {
          code: 'EXCEPTION_EXPIRING',
          reference: `${APP}:latest`,
          owner: '@octo-org/payments',
          reason: 'App Runner follows one tag',
          expires: '2027-03-31',
          'days-left': 9,
          expiring: true,
        },
      ],
    })
  })

  it.each([
    ['absent', aSide(), { state: 'absent' }],
    [
      'unknown',
      aSide({ existence: { state: 'unknown', fault: aFault() } }),
      { state: 'unknown', reason: 'ECR_ACCESS_DENIED' },
    ],
    [
      'archived, of no commit',
      aSide({ existence: present({ archived: true, pushedAt: null, revision: { state: 'none' } }) }),
      { state: 'archived', digest: DIGEST, 'pushed-at': null, revision: null },
    ],
  ])('says what is there: %s', (_, registry, existing) => {
    expect(parsed(aResult({ targets: [aTarget({ registry })] })).targets[0]?.['existing']).toEqual(existing)
  })

  it('says why there is no tag', () => {
    expect(parsed(aRefusal())).toEqual({
      verdict: 'unknown',
      reason: 'COMMIT_MISMATCH',
      admitted: false,
      refusal: {
        code: 'COMMIT_MISMATCH',
        headline: `HEAD is ${'1'.repeat(40)}, but the event \`push\` means another.`,
        cause: [],
        remedy: ['Check out the commit that the tag will name:', '  - uses: actions/checkout'],
      },
      tag: null,
      'registry-check': 'needless',
      targets: [],
      notes: [],
    })
  })

  it('has a target that is nowhere', () => {
    const target = aTarget({ place: { kind: 'nowhere' }, reference: 'x', registry: null })

    expect(parsed(aResult({ targets: [target] })).targets[0]).toMatchObject({ reference: 'x', repository: null })
  })
})
