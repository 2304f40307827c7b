import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { FAULTS, type Fault } from '../../src/emulator/index.ts'
import type { FaultCode } from '../../src/domain/verdict/verdict.ts'
import { existences, question, REGION, ACCOUNT, uri, verdicts } from '../support/ecr-questions.ts'
import { isolateAws, startWorld, type World } from '../support/ecr-world.ts'

let world: World

beforeEach(async () => {
  isolateAws()
  world = await startWorld()
  const registry = world.ecr.registry(ACCOUNT, REGION)
  registry.createRepository({ name: 'team/app', imageTagMutability: 'IMMUTABLE' })
  registry.createRepository({ name: 'someone/else', imageTagMutability: 'IMMUTABLE' })
  registry.pushImage({ repository: 'team/app', tag: '1.2.3' })
})

afterEach(() => world.ecr.close())

const CODES: Readonly<Record<Fault, FaultCode | 'ECR_UNKNOWN_MODE'>> = {
  deny: 'ECR_ACCESS_DENIED',
  expired: 'AWS_CREDENTIALS_EXPIRED',
  'unrecognized-client': 'AWS_CREDENTIALS_INVALID',
  'clock-skew': 'AWS_CLOCK_SKEW',
  throttle: 'ECR_THROTTLED',
  'server-error': 'ECR_SERVER_ERROR',
  'hang-before-headers': 'NETWORK_TIMEOUT',
  'hang-after-headers': 'NETWORK_TIMEOUT',
  reset: 'NETWORK_RESET',
  'reset-mid-body': 'NETWORK_RESET',
  'html-503': 'NETWORK_NOT_AWS',
  'html-200': 'NETWORK_NOT_AWS',
  empty: 'ECR_EMPTY_ANSWER',
  'empty-list': 'ECR_EMPTY_ANSWER',
  'unknown-enum': 'ECR_UNKNOWN_MODE',
  truncated: 'NETWORK_NOT_AWS',
  'wrong-repository': 'ECR_ANSWER_MISMATCH',
  'missing-field': 'ECR_UNKNOWN_MODE',
}

describe('a description', () => {
  it.each(FAULTS)('under the fault %s is unknown, with its own code', async (fault) => {
    world.ecr.fail({ fault, operation: 'DescribeRepositories' })
    const answers = await world.client({ attemptMs: 200, deadlineMs: 20_000 }).ask([question(uri('team/app'))])
    expect(verdicts(answers)).toEqual([`unknown ${CODES[fault]}`])
  })

  it.each(['deny', 'expired', 'html-200', 'empty', 'truncated'] as const)(
    'is not asked for again after %s',
    async (fault) => {
      world.ecr.fail({ fault, operation: 'DescribeRepositories' })
      await world.registry.ask([question(uri('team/app'))])
      expect(world.calls()).toEqual(['DescribeRepositories'])
    },
  )

  it.each(['throttle', 'server-error', 'reset'] as const)('outlasts %s twice', async (fault) => {
    world.ecr.fail({ fault, operation: 'DescribeRepositories', times: 2 })
    const answers = await world.registry.ask([question(uri('team/app'))])
    expect(verdicts(answers)).toEqual(['immutable ECR_IMMUTABLE'])
    expect(world.calls()).toHaveLength(3)
  })

  it('is given up after the third attempt', async () => {
    world.ecr.fail({ fault: 'throttle' })
    const answers = await world.registry.ask([question(uri('team/app'))])
    expect(verdicts(answers)).toEqual(['unknown ECR_THROTTLED'])
    expect(world.calls()).toHaveLength(3)
  })
})

const LOOK_UP_CODES: Readonly<Record<Fault, string>> = {
  ...CODES,
  deny: 'present',
  'unknown-enum': 'ECR_UNEXPECTED_ANSWER',
  'missing-field': 'ECR_UNEXPECTED_ANSWER',
}

describe('a look-up', () => {
  it.each(FAULTS)('under the fault %s is never absent', async (fault) => {
    world.ecr.fail({ fault, operation: 'DescribeImages' })
    const [answer] = await world
      .client({ attemptMs: 200, deadlineMs: 20_000 })
      .ask([question(uri('team/app'), ['1.2.3'], true)])
    expect(existences([answer!])).toEqual([
      LOOK_UP_CODES[fault] === 'present' ? 'present' : `unknown ${LOOK_UP_CODES[fault]}`,
    ])
    expect(verdicts([answer!])).toEqual(['immutable ECR_IMMUTABLE'])
  })
})
