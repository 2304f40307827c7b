import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { roleArn } from '../../src/adapters/ecr/survey/roles.ts'
import type { SurveyPlace } from '../../src/ports.ts'
import { ACCOUNT, REGION } from '../support/ecr-questions.ts'
import { serve, stopServers } from '../support/ecr-servers.ts'
import { isolateAws, startWorld, type World } from '../support/ecr-world.ts'
import { startSts } from '../support/fake-sts.ts'
import { listedAs, OWN, settingsAndImages, shown, survey, type Surveyed } from '../support/survey-world.ts'

const OTHER = '210987654321'
const THIRD = '111122223333'
const MINE: SurveyPlace = { account: OTHER, region: REGION, repositories: null }

let world: World

beforeEach(async () => {
  isolateAws()
  world = await startWorld()
  for (const account of [ACCOUNT, OTHER, THIRD]) {
    for (const region of [REGION, 'us-east-1']) {
      const registry = world.ecr.registry(account, region)
      registry.createRepository({ name: `of-${account}/${region}`, imageTagMutability: 'IMMUTABLE' })
      registry.denyOtherAccounts()
    }
  }
})

afterEach(async () => {
  await world.ecr.close()
  await stopServers()
})

const failures = ({ registries }: Surveyed): readonly (readonly [string | null, string, string])[] =>
  registries.map(({ account, region, failure }) => [account, region, failure === null ? 'read' : failure.code])

describe('without a role', () => {
  it("another account's registry is read where its policy lets it", async () => {
    world.ecr.registry(OTHER, 'eu-north-1').createRepository({ name: 'open', imageTagMutability: 'IMMUTABLE' })
    const found = await survey(world.ecr, { places: [{ ...MINE, region: 'eu-north-1' }, MINE, OWN] })
    expect(failures(found)).toEqual([
      [OTHER, 'eu-north-1', 'read'],
      [OTHER, REGION, 'ECR_ACCESS_DENIED'],
      [ACCOUNT, REGION, 'read'],
    ])
    expect([...found.repositories.keys()]).toEqual([`of-${ACCOUNT}/${REGION}`, 'open'])
    expect(found.registries[0]?.templates).toMatchObject({ state: 'unread', failure: { code: 'ECR_OTHER_ACCOUNT' } })
  })
})

describe('with a role', () => {
  const places = [OTHER, ACCOUNT, THIRD].flatMap((account) =>
    [REGION, 'us-east-1'].map((region): SurveyPlace => ({ account, region, repositories: null })),
  )

  it('every account but the own is read as that role, which is assumed once an account', async () => {
    const sts = await startSts()
    const env = { AWS_ENDPOINT_URL_STS: sts.url }
    const found = await survey(world.ecr, { places }, { env, role: 'audit/reader' })
    expect(failures(found)).toEqual(places.map(({ account, region }) => [account, region, 'read']))
    expect(found.registries.map(({ templates }) => templates.state)).toEqual(places.map(() => 'read'))
    expect([...found.repositories.keys()]).toEqual(
      places.map(({ account, region }) => `of-${account}/${region}`).toSorted(),
    )
    expect(sts.asked.toSorted()).toEqual([
      `arn:aws:iam::${THIRD}:role/audit/reader`,
      `arn:aws:iam::${OTHER}:role/audit/reader`,
    ])
    expect(new Set(sts.sessions)).toEqual(new Set(['immutable-tag']))
  })

  it('it is assumed again before its credentials end', async () => {
    const sts = await startSts({ lifetime: 60 })
    const found = await survey(
      world.ecr,
      { places: [MINE] },
      { env: { AWS_ENDPOINT_URL_STS: sts.url }, role: 'reader' },
    )
    expect(failures(found)).toEqual([[OTHER, REGION, 'read']])
    expect(sts.asked.length).toBeGreaterThan(1)
  })

  it('a role that may not be assumed is the failure of its registry alone', async () => {
    const arn = `arn:aws:iam::${OTHER}:role/reader`
    const sts = await startSts({ denied: [arn] })
    const setting = { mode: 'MUTABLE', filters: [] }
    const repositories = [listedAs('told', { setting }), listedAs('untold')]
    const found = await survey(
      world.ecr,
      { places: [MINE, { ...MINE, account: THIRD }, { ...MINE, repositories }], resourceTags: true },
      { env: { AWS_ENDPOINT_URL_STS: sts.url, AWS_ENDPOINT_URL: 'http://127.0.0.1:9' }, role: 'reader' },
    )
    expect(failures(found)).toEqual([
      [OTHER, REGION, 'AWS_CREDENTIALS_INVALID'],
      [THIRD, REGION, 'read'],
      [OTHER, REGION, 'AWS_CREDENTIALS_INVALID'],
    ])
    expect(found.registries[0]?.failure).toEqual({
      code: 'AWS_CREDENTIALS_INVALID',
      action: 'sts:AssumeRole',
      detail:
        `the role ${arn} could not be assumed: User: arn:aws:iam::123456789012:user/ci is not authorized to ` +
        `perform: sts:AssumeRole on resource: ${arn}`,
    })
    expect(found.registries[0]?.templates).toMatchObject({ state: 'unread', failure: { action: 'sts:AssumeRole' } })
    expect(settingsAndImages(found)).toMatchObject({
      told: 'MUTABLE, unread AWS_CREDENTIALS_INVALID sts:AssumeRole',
      untold: 'unread AWS_CREDENTIALS_INVALID sts:AssumeRole, not-asked',
    })
  })

  it('an answer that is not of STS is a failure of it', async () => {
    const url = await serve(200, 'text/html', '<html>Sign in</html>')
    const found = await survey(
      world.ecr,
      { places: [MINE] },
      { env: { AWS_ENDPOINT_URL_STS: url }, role: 'reader', deadlineMs: 3000 },
    )
    expect(found.registries[0]?.failure?.action).toBe('sts:AssumeRole')
  })

  it.each([
    ['reader', REGION, `arn:aws:iam::${OTHER}:role/reader`],
    ['/teams/reader', REGION, `arn:aws:iam::${OTHER}:role/teams/reader`],
    ['reader', 'cn-north-1', `arn:aws-cn:iam::${OTHER}:role/reader`],
    ['reader', 'us-gov-west-1', `arn:aws-us-gov:iam::${OTHER}:role/reader`],
  ])('%s in %s is %s', (role, region, arn) => {
    expect(roleArn(role, OTHER, region)).toBe(arn)
  })
})

describe('resource tags', () => {
  const request = { places: [OWN], resourceTags: true }
  const name = `of-${ACCOUNT}/${REGION}`

  it('are read for all repositories at once', async () => {
    const ResourceARN = `arn:aws:ecr:${REGION}:${ACCOUNT}:repository/${name}`
    const answer = { ResourceTagMappingList: [{ ResourceARN, Tags: [{ Key: 'owner', Value: 'payments' }] }] }
    const url = await serve(200, 'application/x-amz-json-1.1', JSON.stringify(answer))
    world.ecr.registry(ACCOUNT, REGION).createRepository({ name: 'untagged', imageTagMutability: 'IMMUTABLE' })
    const env = { AWS_ENDPOINT_URL_RESOURCE_GROUPS_TAGGING_API: url }
    const { repositories } = await survey(world.ecr, request, { env })
    expect(
      [...repositories.values()].map(({ resourceTags }) => shown(resourceTags, (tags) => [...tags].join())),
    ).toEqual(['owner,payments', ''])
  })

  it('that are denied are unread for each repository, and nothing else is', async () => {
    const url = await serve(400, 'application/x-amz-json-1.1', '{"__type":"AccessDeniedException","message":"no"}')
    const env = { AWS_ENDPOINT_URL_RESOURCE_GROUPS_TAGGING_API: url }
    const { repositories, registries } = await survey(world.ecr, request, { env })
    expect(shown(repositories.get(name)?.resourceTags)).toBe('unread ECR_ACCESS_DENIED tag:GetResources')
    expect(registries[0]?.failure).toBeNull()
  })

  it('that another source told are not asked for', async () => {
    const told = listedAs(name, { resourceTags: new Map([['owner', 'payments']]) })
    const { repositories } = await survey(world.ecr, { ...request, places: [{ ...OWN, repositories: [told] }] })
    expect(shown(repositories.get(name)?.resourceTags, (tags) => [...tags].join())).toBe('owner,payments')
  })
})
