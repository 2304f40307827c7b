import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { createRegistry } from '../../src/adapters/ecr/registry.ts'
import type { ReplicationRule } from '../../src/emulator/state.ts'
import type { ReplicaAnswer } from '../../src/ports.ts'
import { ACCOUNT, REGION, repository, uri } from '../support/ecr-questions.ts'
import { serve, stopServers } from '../support/ecr-servers.ts'
import { isolateAws, startWorld, type World } from '../support/ecr-world.ts'

const OTHER = '210987654321'

let world: World

beforeEach(async () => {
  isolateAws()
  world = await startWorld()
})

afterEach(async () => {
  await world.ecr.close()
  await stopServers()
})

function replicate(...rules: readonly ReplicationRule[]): void {
  world.ecr.registry(ACCOUNT, REGION).setReplication(rules)
}

function to(region: string, registryId: string, ...prefixes: readonly string[]): ReplicationRule {
  const repositoryFilters = prefixes.map((filter) => ({ filter, filterType: 'PREFIX_MATCH' }))
  return { destinations: [{ region, registryId }], ...(prefixes.length > 0 && { repositoryFilters }) }
}

function told(answers: readonly ReplicaAnswer[]): readonly string[][] {
  return answers.map((answer) =>
    answer.state === 'unknown'
      ? [`${answer.fault.code} ${answer.fault.action} ${answer.fault.repository.name}`]
      : answer.replicas.map(({ host, name }) => `${host}/${name}`),
  )
}

function ask(...texts: readonly string[]): Promise<ReplicaAnswer[]> {
  return world.registry.replicas(texts.map(repository))
}

describe('replicas', () => {
  it('are told for each repository, in order, with one call a registry', async () => {
    replicate(to('us-east-1', ACCOUNT, 'team/'), to(REGION, OTHER))
    world.ecr.registry(ACCOUNT, 'us-east-1').setReplication([to('us-west-2', ACCOUNT)])
    const answers = await ask(uri('team/app'), uri('base', 'us-east-1'), uri('base'), uri('team/app'))
    const team = [uri('team/app', 'us-east-1'), uri('team/app', REGION, OTHER)]
    expect(told(answers)).toEqual([team, [uri('base', 'us-west-2')], [uri('base', REGION, OTHER)], team])
    expect(world.calls()).toEqual(['DescribeRegistry', 'DescribeRegistry'])
  })

  it('are none where nothing replicates', async () => {
    expect(told(await ask(uri('team/app')))).toEqual([[]])
  })

  it('need no call where nobody asks', async () => {
    expect(await ask()).toEqual([])
    expect(world.calls()).toEqual([])
  })

  it('of a bare name are those of the own registry, and never the original', async () => {
    replicate(to('us-east-1', ACCOUNT))
    expect(told(await ask('team/app'))).toEqual([[uri('team/app', 'us-east-1')]])
  })

  it('of another account’s repository are unknown', async () => {
    replicate(to('us-east-1', ACCOUNT))
    expect(told(await ask(uri('team/app', REGION, OTHER)))).toEqual([
      ['ECR_OTHER_ACCOUNT ecr:DescribeRegistry team/app'],
    ])
  })

  it.each([
    ['deny', 'ECR_ACCESS_DENIED'],
    ['throttle', 'ECR_THROTTLED'],
    ['reset', 'NETWORK_RESET'],
    ['empty', 'ECR_UNEXPECTED_ANSWER'],
    ['missing-field', 'ECR_UNEXPECTED_ANSWER'],
    ['unknown-enum', 'ECR_UNEXPECTED_ANSWER'],
  ] as const)('that cannot be read (%s) are never none', async (fault, code) => {
    replicate(to('us-east-1', ACCOUNT, 'team/'))
    world.ecr.fail({ fault, operation: 'DescribeRegistry' })
    expect(told(await ask(uri('team/app'), uri('base')))).toEqual([
      [`${code} ecr:DescribeRegistry team/app`],
      [`${code} ecr:DescribeRegistry base`],
    ])
  })

  it('without credentials are unknown', async () => {
    isolateAws({ AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '' })
    expect(told(await ask(uri('team/app')))).toEqual([['AWS_NO_CREDENTIALS ecr:DescribeRegistry team/app']])
  })

  it('that hang do not outlast the deadline', async () => {
    world.ecr.fail({ fault: 'hang-before-headers' })
    const answers = await world.client({ deadlineMs: 500 }).replicas([repository(uri('team/app'))])
    expect(told(answers)).toEqual([['NETWORK_TIMEOUT ecr:DescribeRegistry team/app']])
  })
})

const destinations = [{ region: 'us-east-1', registryId: ACCOUNT }]

describe('an answer', () => {
  it.each<[string, object]>([
    ['of no registry', { replicationConfiguration: { rules: [] } }],
    ['of a registry that is no account', { registryId: '1', replicationConfiguration: { rules: [] } }],
    ['without rules', { registryId: ACCOUNT, replicationConfiguration: {} }],
    ['whose rules are no list', { registryId: ACCOUNT, replicationConfiguration: { rules: 'none' } }],
    ['with a rule that leads nowhere', answerOf({ destinations: [] })],
    ['with a destination without a region', answerOf({ destinations: [{ registryId: ACCOUNT }] })],
    ['with a destination without an account', answerOf({ destinations: [{ region: 'us-east-1' }] })],
    ['with a destination of no account', answerOf({ destinations: [{ region: 'us-east-1', registryId: 'me' }] })],
    ['with a region of no partition', answerOf({ destinations: [{ region: 'xx-east-1', registryId: ACCOUNT }] })],
    [
      'with a filter of an unknown type',
      answerOf({ destinations, repositoryFilters: [{ filter: 'a', filterType: 'GLOB' }] }),
    ],
    ['with a filter of no type', answerOf({ destinations, repositoryFilters: [{ filter: 'a' }] })],
    [
      'with an empty filter',
      answerOf({ destinations, repositoryFilters: [{ filter: '', filterType: 'PREFIX_MATCH' }] }),
    ],
    ['with a filter that is none', answerOf({ destinations, repositoryFilters: ['team/'] })],
  ])('%s is unknown', async (_what, answer) => {
    const url = await serve(200, 'application/x-amz-json-1.1', JSON.stringify(answer))
    const registry = createRegistry({ version: '1.2.3', env: { AWS_ENDPOINT_URL_ECR: url } })
    expect(told(await registry.replicas([repository(uri('team/app'))]))).toEqual([
      ['ECR_UNEXPECTED_ANSWER ecr:DescribeRegistry team/app'],
    ])
  })
})

function answerOf(...all: readonly object[]): object {
  return { registryId: ACCOUNT, replicationConfiguration: { rules: all } }
}
