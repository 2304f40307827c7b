import { describe, expect, it } from '@jest/globals'
import type { GateResult } from '../../../src/domain/verdict/gate-result.ts'
import { gateHeadline } from '../../../src/report/headline.ts'
import { aRefusal, aResult } from '../../support/gate-result.ts'
import {
  aMovingTarget,
  anException,
  aRepository,
  aSide,
  aTarget,
  judged,
  present,
  protectedBy,
} from '../../support/targets.ts'

const WORKER = aRepository({ name: 'team/worker' })
const MUTABLE = judged('mutable', { code: 'ECR_MUTABLE' })
const THERE = aSide({ existence: present() })
const UNNAMED = aSide({ existence: present({ revision: { state: 'none' } }) })
const LEAVE = { exception: anException(30) }
const TAG = 'sha-3f1c0a2…9a'

function given(tag: string, overrides: Parameters<typeof aTarget>[0] = {}) {
  return aTarget({ tag, origin: 'given', ...overrides })
}

describe('the run in one sentence', () => {
  it.each<[string, GateResult, string]>([
    ['one repository', aResult(), `${TAG} is safe to push to its repository.`],
    [
      'several repositories',
      aResult({ targets: [aTarget(), aTarget({ at: WORKER }), given('1.2.3')] }),
      `${TAG} is safe to push to 2 repositories.`,
    ],
    [
      'a re-run',
      aResult({ targets: [aTarget({ registry: THERE })] }),
      `${TAG} is there already, built from this commit. There is nothing to push.`,
    ],
    [
      'a re-run, where the tag is proof enough',
      aResult({ targets: [aTarget({ registry: UNNAMED })], requireRevision: false }),
      `${TAG} is there already. There is nothing to push.`,
    ],
    [
      'a push that failed half-way',
      aResult({ targets: [aTarget({ registry: THERE }), aTarget({ at: WORKER })] }),
      `${TAG} is safe to push to 2 repositories. 1 of 2 references is there already.`,
    ],
    [
      'what is there is ignored',
      aResult({ existing: 'ignore', targets: [aTarget({ registry: aSide({ existence: null }) })] }),
      `${TAG} is safe to push to its repository.`,
    ],
    [
      'names alone',
      aResult({ registryCheck: 'off', targets: [aTarget({ registry: null })] }),
      `${TAG} passes by its name. The registry was not asked.`,
    ],
    [
      'one full reference alone',
      aResult({ targets: [given('1.2.3')] }),
      'team/app:1.2.3 is safe to push to its repository.',
    ],
    [
      'full references alone',
      aResult({ targets: [given('1.2.3'), given('1.2.4')] }),
      '2 references are safe to push to its repository.',
    ],
    [
      'full references alone, by name',
      aResult({
        registryCheck: 'off',
        targets: [given('1.2.3', { registry: null }), given('2.0.0', { registry: null })],
      }),
      '2 references pass by their names. The registry was not asked.',
    ],
    [
      'an exception alone',
      aResult({ targets: [aMovingTarget(LEAVE)] }),
      'team/app:latest may move, and is let through by an exception alone.',
    ],
    [
      'exceptions alone',
      aResult({ targets: [aMovingTarget(LEAVE), aMovingTarget({ ...LEAVE, tag: 'edge' })] }),
      '2 references may move, and are let through by an exception alone.',
    ],
    [
      'an exception beside it',
      aResult({ targets: [aTarget(), aMovingTarget(LEAVE)] }),
      `${TAG} is safe to push to its repository. One more reference may move, by an exception.`,
    ],
    [
      'an exception beside it, in a re-run',
      aResult({
        targets: [aTarget({ registry: THERE }), aMovingTarget(LEAVE), aMovingTarget({ ...LEAVE, tag: 'edge' })],
      }),
      `${TAG} is there already, built from this commit. There is nothing to push. 2 more references may move, by exceptions.`,
    ],
    ['a finding', aResult({ targets: [protectedBy(MUTABLE)] }), `team/app:${TAG} would not stay where it is pushed.`],
    [
      'two findings',
      aResult({ targets: [protectedBy(MUTABLE), aMovingTarget()] }),
      `team/app:${TAG} would not stay where it is pushed. And one more finding.`,
    ],
    [
      'three findings',
      aResult({ targets: [protectedBy(MUTABLE), aMovingTarget(), protectedBy(MUTABLE, { at: WORKER })] }),
      `team/app:${TAG} would not stay where it is pushed. And 2 more findings.`,
    ],
    ['no tag', aRefusal(), `HEAD is ${'1'.repeat(40)}, but the event \`push\` means another.`],
  ])('%s', (_, result, headline) => {
    expect(gateHeadline(result)).toBe(headline)
  })
})
