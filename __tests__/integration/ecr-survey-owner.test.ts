import { afterEach, beforeEach, expect, it } from '@jest/globals'
import type { Fault } from '../support/fault-matrix/fault.ts'
import { faultsOf } from '../support/fault-matrix/faults.ts'
import { type Front, startFront } from '../support/fault-matrix/front.ts'
import { nameCall } from '../support/fault-matrix/name-call.ts'
import { ACCOUNT, REGION } from '../support/ecr-questions.ts'
import { isolateAws, startWorld, type World } from '../support/ecr-world.ts'
import { OWN, survey } from '../support/survey-world.ts'

let world: World
let front: Front

beforeEach(async () => {
  isolateAws()
  world = await startWorld()
  front = await startFront(world.ecr.url, nameCall)
  const registry = world.ecr.registry(ACCOUNT, REGION)
  registry.createRepository({ name: 'mirror/nginx' })
  registry.putCacheRule('mirror', 'quay.io')
  registry.putTemplate({ prefix: 'team/', appliedFor: ['CREATE_ON_PUSH'], imageTagMutability: 'IMMUTABLE' })
})

afterEach(async () => {
  await front.close()
  await world.ecr.close()
})

it.each([
  ['DescribeRepositoryCreationTemplates', 'templates', 'ECR_OTHER_ACCOUNT'],
  ['DescribePullThroughCacheRules', 'cacheRules', 'ECR_UNEXPECTED_ANSWER'],
] as const)(
  '%s of another account than the one that owns the repositories is not taken, though nobody named it',
  async (operation, member, code) => {
    const places = [{ ...OWN, account: null }]
    const own = await survey(front, { places })
    expect(own.registries[0]).toMatchObject({ account: ACCOUNT, [member]: { state: 'read', value: [{}] } })

    front.inject((call) => call.operation === operation, another(operation))
    const { registries } = await survey(front, { places })
    expect(registries[0]).toMatchObject({
      account: ACCOUNT,
      failure: null,
      [member]: { state: 'unread', failure: { code, action: `ecr:${operation}` } },
    })
  },
)

function another(operation: string): Fault {
  return faultsOf('ecr', operation).find(({ id }) => id === 'answer:another-account')!
}
