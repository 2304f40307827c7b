import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { createServer } from 'node:http'
import { paceOf } from '../../src/adapters/ecr/survey/pace.ts'
import type { FaultRule } from '../../src/emulator/index.ts'
import { ACCOUNT, REGION } from '../support/ecr-questions.ts'
import { listen, serve, stopServers } from '../support/ecr-servers.ts'
import { isolateAws, startWorld, type World } from '../support/ecr-world.ts'
import { digest, listedAs, OWN, settingsAndImages, shown, survey } from '../support/survey-world.ts'

const PUSHED = new Date('2026-02-01T08:00:00.500Z')
const POLICY = '{"rules":[]}'

let world: World

beforeEach(async () => {
  isolateAws()
  world = await startWorld()
})

afterEach(async () => {
  await world.ecr.close()
  await stopServers()
})

const own = (): ReturnType<World['ecr']['registry']> => world.ecr.registry(ACCOUNT, REGION)

describe('a registry', () => {
  it('is told of in the words of the domain', async () => {
    own().createRepository({ name: 'team/app', lifecyclePolicy: POLICY })
    own().putImages('team/app', [
      { digest: digest(1), tags: ['v1', 'latest'], pushedAt: PUSHED, pulledAt: new Date('2026-02-20T00:00:00Z') },
      { digest: digest(2), pushedAt: PUSHED, artifactMediaType: 'application/vnd.buildkit.cacheconfig.v0' },
      { digest: digest(3), tags: ['old'], pushedAt: PUSHED, imageStatus: 'ARCHIVED', mediaType: 'text/x' },
    ])
    own().putTemplate({ prefix: 'team', appliedFor: ['CREATE_ON_PUSH'] })
    own().putCacheRule('docker-hub', 'registry-1.docker.io')
    const found = await survey(world.ecr, { wantsLifecycle: () => true })
    const cacheRules = { state: 'read', value: [{ prefix: 'docker-hub', upstream: 'registry-1.docker.io' }] }
    const oci = 'application/vnd.oci.image.manifest.v1+json'
    const pushedAt = '2026-02-01T08:00:00Z'
    const plain = { pushedAt, lastPulledAt: null, mediaType: oci, artifactType: null, archived: false }
    expect(found.registries).toEqual([
      {
        account: ACCOUNT,
        region: REGION,
        repositories: 1,
        failure: null,
        templates: {
          state: 'read',
          value: [{ prefix: 'team', appliedFor: ['CREATE_ON_PUSH'], setting: { mode: 'MUTABLE', filters: [] } }],
        },
        cacheRules,
      },
    ])
    expect(found.cacheRules).toEqual([cacheRules])
    expect([...found.repositories.values()]).toEqual([
      {
        repository: {
          name: 'team/app',
          region: REGION,
          account: ACCOUNT,
          host: `${ACCOUNT}.dkr.ecr.${REGION}.amazonaws.com`,
          partition: 'aws',
          fips: false,
          dualStack: false,
        },
        setting: { state: 'read', value: { mode: 'MUTABLE', filters: [] } },
        images: {
          state: 'read',
          value: [
            { ...plain, digest: digest(1), tags: ['latest', 'v1'], lastPulledAt: '2026-02-20T00:00:00Z' },
            { ...plain, digest: digest(2), tags: [], artifactType: 'application/vnd.buildkit.cacheconfig.v0' },
            { ...plain, digest: digest(3), tags: ['old'], mediaType: 'text/x', archived: true },
          ],
        },
        lifecycle: { state: 'read', value: POLICY },
        resourceTags: { state: 'not-asked' },
        finding: null,
      },
    ])
  })

  it('has its images asked only where tags can move, and its policy only where something hangs on it', async () => {
    own().createRepository({ name: 'kept', imageTagMutability: 'IMMUTABLE', lifecyclePolicy: POLICY })
    own().createRepository({ name: 'moving', lifecyclePolicy: POLICY })
    own().createRepository({ name: 'without-policy' })
    const found = await survey(world.ecr, { wantsLifecycle: ({ images }) => images.state === 'read' })
    expect(
      [...found.repositories].map(([name, { images, lifecycle }]) => [name, images.state, shown(lifecycle)]),
    ).toEqual([
      ['kept', 'not-asked', 'not-asked'],
      ['moving', 'read', POLICY],
      ['without-policy', 'read', 'null'],
    ])
    expect(Object.fromEntries(world.ecr.counts)).toEqual({
      DescribeRepositories: 1,
      DescribeRepositoryCreationTemplates: 1,
      DescribePullThroughCacheRules: 1,
      DescribeImages: 2,
      GetLifecyclePolicy: 2,
    })
    expect(found.log.at(-1)).toBe(
      'calls: 1 DescribePullThroughCacheRules, 1 DescribeRepositories, 1 DescribeRepositoryCreationTemplates, 2 DescribeImages, 2 GetLifecyclePolicy',
    )
  })

  it('needs no images where nobody asks for them', async () => {
    own().createRepository({ name: 'moving' })
    expect(settingsAndImages(await survey(world.ecr, { images: false }))).toEqual({ moving: 'MUTABLE, not-asked' })
  })

  it('is read page by page', async () => {
    for (let index = 0; index < 2001; index += 1) {
      own().createRepository({ name: `team/${index}`, imageTagMutability: 'IMMUTABLE' })
    }
    own().createRepository({ name: 'much' })
    own().putImages(
      'much',
      Array.from({ length: 3500 }, (_, index) => ({ digest: digest(index), tags: [`b-${index}`], pushedAt: PUSHED })),
    )
    const found = await survey(world.ecr)
    expect(found.registries[0]?.repositories).toBe(2002)
    expect(found.repositories.size).toBe(2002)
    expect(settingsAndImages(found)['much']).toBe('MUTABLE, 3500 images')
    expect(world.ecr.counts.get('DescribeRepositories')).toBe(3)
    expect(world.ecr.counts.get('DescribeImages')).toBe(4)
    expect(found.progress[0]).toEqual({ registries: 1, registriesDone: 0, repositories: 2002, repositoriesDone: 0 })
    expect(found.progress.at(-1)).toEqual({
      registries: 1,
      registriesDone: 1,
      repositories: 2002,
      repositoriesDone: 2002,
    })
  })

  it("is the caller's own without an account, which its answers tell", async () => {
    own().createRepository({ name: 'app' })
    const found = await survey(world.ecr, { places: [{ ...OWN, account: null }] })
    expect(found.registries[0]?.account).toBe(ACCOUNT)
    expect(found.repositories.get('app')?.repository.host).toBe(`${ACCOUNT}.dkr.ecr.${REGION}.amazonaws.com`)
  })

  it('tells its account by its templates if it is empty', async () => {
    const found = await survey(world.ecr, { places: [{ ...OWN, account: null }] })
    expect(found.registries[0]).toMatchObject({ account: ACCOUNT, repositories: 0, failure: null })
  })

  it('in a region that is none fails, and the others do not', async () => {
    own().createRepository({ name: 'app' })
    const found = await survey(world.ecr, { places: [{ ...OWN, region: 'mars-north-1' }, OWN] })
    expect(found.registries.map(({ region, failure }) => [region, failure?.code, failure?.detail])).toEqual([
      ['mars-north-1', 'AWS_CONFIGURATION', 'no AWS partition has a region "mars-north-1"'],
      [REGION, undefined, undefined],
    ])
    expect(settingsAndImages(found)).toEqual({ app: 'MUTABLE, 0 images' })
  })
})

it.each([[[]], [['mars-north-1']], [['', 'x y']]])('never rejects, for whatever regions: %j', async (regions) => {
  const { registries, log } = await survey(world.ecr, { places: regions.map((region) => ({ ...OWN, region })) })
  expect(registries.map(({ failure }) => failure?.code)).toEqual(regions.map(() => 'AWS_CONFIGURATION'))
  expect(log).toEqual(['calls: none'])
})

describe('a list from another source', () => {
  it('is described only where it does not tell, one missing name among many', async () => {
    const names = Array.from({ length: 150 }, (_, index) => `team/${String(index).padStart(3, '0')}`)
    for (const name of names) {
      if (name !== 'team/077') own().createRepository({ name, imageTagMutability: 'IMMUTABLE' })
    }
    const told = listedAs('told', {
      setting: { mode: 'IMMUTABLE', filters: [] },
      lifecycle: null,
      finding: { compliance: 'FAILED', workflow: 'NEW', updatedAt: null },
    })
    const repositories = [...names.map((name) => listedAs(name)), told]
    const found = await survey(world.ecr, { places: [{ ...OWN, repositories }] })
    expect(found.registries[0]).toMatchObject({ repositories: 151, failure: null })
    const unread = [...found.repositories.values()].filter(({ setting }) => setting.state !== 'read')
    expect(unread.map(({ repository, setting }) => [repository.name, shown(setting)])).toEqual([
      ['team/077', 'unread ECR_REPOSITORY_NOT_FOUND ecr:DescribeRepositories'],
    ])
    expect(found.repositories.get('told')).toMatchObject({
      lifecycle: { state: 'read', value: null },
      finding: { compliance: 'FAILED' },
    })
    expect(world.ecr.counts.get('DescribeRepositories')).toBeLessThan(20)
  })

  it('has its images read without a list of the registry', async () => {
    own().createRepository({ name: 'app' })
    const repositories = [listedAs('app', { setting: { mode: 'MUTABLE', filters: [] } })]
    const found = await survey(world.ecr, { places: [{ ...OWN, repositories }] })
    expect(settingsAndImages(found)).toEqual({ app: 'MUTABLE, 0 images' })
    expect(world.ecr.counts.has('DescribeRepositories')).toBe(false)
  })
})

describe('a fault', () => {
  const images = { operation: 'DescribeImages', repository: 'bb' } as const
  const list = { operation: 'DescribeRepositories' } as const

  it.each<[FaultRule, string]>([
    [{ fault: 'deny', ...images }, 'MUTABLE, unread ECR_ACCESS_DENIED ecr:DescribeImages'],
    [{ fault: 'empty', ...images }, 'MUTABLE, unread ECR_EMPTY_ANSWER ecr:DescribeImages'],
    [{ fault: 'unknown-enum', ...images }, 'MUTABLE, unread ECR_UNEXPECTED_ANSWER ecr:DescribeImages'],
    [{ fault: 'missing-field', ...images }, 'MUTABLE, unread ECR_UNEXPECTED_ANSWER ecr:DescribeImages'],
    [{ fault: 'wrong-repository', ...images }, 'MUTABLE, unread ECR_ANSWER_MISMATCH ecr:DescribeImages'],
    [{ fault: 'html-200', ...images }, 'MUTABLE, unread NETWORK_NOT_AWS ecr:DescribeImages'],
    [{ fault: 'truncated', ...images }, 'MUTABLE, unread NETWORK_NOT_AWS ecr:DescribeImages'],
    [{ fault: 'server-error', ...images }, 'MUTABLE, unread ECR_SERVER_ERROR ecr:DescribeImages'],
    [{ fault: 'server-error', times: 2, ...images }, 'MUTABLE, 1 images'],
    [{ fault: 'reset', times: 2, ...images }, 'MUTABLE, 1 images'],
    [{ fault: 'reset-mid-body', times: 1, ...images }, 'MUTABLE, 1 images'],
    [{ fault: 'unknown-enum', ...list }, 'FROZEN, 1 images'],
    [{ fault: 'missing-field', ...list }, 'null, 1 images'],
  ])('%j leaves the other repositories be', async (rule, expected) => {
    for (const name of ['aa', 'bb']) {
      own().createRepository({ name })
      own().putImages(name, [{ digest: digest(1), tags: ['latest'], pushedAt: PUSHED }])
    }
    world.ecr.fail(rule)
    const found = settingsAndImages(await survey(world.ecr))
    expect(found['bb']).toBe(expected)
    expect(found['aa']).toBe(rule.repository === undefined ? expected : 'MUTABLE, 1 images')
  })

  it.each<[FaultRule['fault'], string]>([
    ['deny', 'ECR_ACCESS_DENIED'],
    ['expired', 'AWS_CREDENTIALS_EXPIRED'],
    ['empty', 'ECR_EMPTY_ANSWER'],
    ['wrong-repository', 'ECR_ANSWER_MISMATCH'],
    ['html-200', 'NETWORK_NOT_AWS'],
  ])('%s of the list is the failure of the registry', async (fault, code) => {
    own().createRepository({ name: 'app' })
    world.ecr.fail({ fault, operation: 'DescribeRepositories' })
    const { registries, repositories } = await survey(world.ecr)
    expect(registries[0]).toMatchObject({ repositories: 0, failure: { code, action: 'ecr:DescribeRepositories' } })
    expect(registries[0]?.templates.state).toBe('read')
    expect(repositories.size).toBe(0)
    expect(world.ecr.counts.get('DescribeRepositories')).toBe(1)
  })

  it('after the first page leaves what was listed', async () => {
    for (let index = 0; index < 1001; index += 1) {
      own().createRepository({ name: `team/${index}`, imageTagMutability: 'IMMUTABLE' })
    }
    const endpoint = await serveFirstPage(world.ecr.url)
    const { registries, repositories } = await survey({ url: endpoint })
    expect(registries[0]).toMatchObject({ repositories: 1000, failure: { code: 'ECR_ACCESS_DENIED' } })
    expect(repositories.size).toBe(1000)
  })

  it.each([
    ['DescribeRepositoryCreationTemplates', 'templates'],
    ['DescribePullThroughCacheRules', 'cacheRules'],
  ] as const)('of %s is told', async (operation, member) => {
    for (const fault of ['deny', 'empty'] as const) {
      world.ecr.fail({ fault, operation, times: 1 })
      const { registries } = await survey(world.ecr)
      expect(registries[0]).toMatchObject({ failure: null, [member]: { state: 'unread' } })
    }
  })

  it('of GetLifecyclePolicy is told', async () => {
    own().createRepository({ name: 'app', lifecyclePolicy: POLICY })
    const request = { wantsLifecycle: () => true }
    for (const [fault, code] of [
      ['deny', 'ECR_ACCESS_DENIED'],
      ['empty', 'ECR_EMPTY_ANSWER'],
      ['wrong-repository', 'ECR_ANSWER_MISMATCH'],
    ] as const) {
      world.ecr.fail({ fault, operation: 'GetLifecyclePolicy', times: 1 })
      const found = await survey(world.ecr, request)
      expect(shown(found.repositories.get('app')?.lifecycle)).toBe(`unread ${code} ecr:GetLifecyclePolicy`)
    }
  })

  it('of a denial is never tried again, for however many repositories', async () => {
    for (let index = 0; index < 60; index += 1) own().createRepository({ name: `team/${index}` })
    world.ecr.fail({ fault: 'deny', operation: 'DescribeImages' })
    const found = settingsAndImages(await survey(world.ecr))
    expect(new Set(Object.values(found))).toEqual(new Set(['MUTABLE, unread ECR_ACCESS_DENIED ecr:DescribeImages']))
    expect(world.ecr.counts.get('DescribeImages')).toBe(60)
  })
})

it('goes on after an answer that never comes, once its time is up', async () => {
  own().createRepository({ name: 'hangs' })
  own().createRepository({ name: 'other' })
  world.ecr.fail({ fault: 'hang-after-headers', operation: 'DescribeImages', repository: 'hangs' })
  const started = Date.now()
  const found = await survey(world.ecr, {}, { attemptMs: 10_000, deadlineMs: 600 })
  expect(settingsAndImages(found)).toEqual({
    hangs: 'MUTABLE, unread NETWORK_TIMEOUT ecr:DescribeImages',
    other: 'MUTABLE, 0 images',
  })
  expect(Date.now() - started).toBeLessThan(5000)
})

it('asks a registry no more that answers nothing, and tells the same of the rest', async () => {
  for (let index = 0; index < 200; index += 1) own().createRepository({ name: `team/${index}` })
  world.ecr.fail({ fault: 'expired', operation: 'DescribeImages' })
  const found = settingsAndImages(await survey(world.ecr))
  expect(new Set(Object.values(found))).toEqual(new Set(['MUTABLE, unread AWS_CREDENTIALS_EXPIRED ecr:DescribeImages']))
  expect(world.ecr.counts.get('DescribeImages')).toBeLessThan(40)
})

it('loses nothing where one call of twenty is throttled', async () => {
  const names = Array.from({ length: 400 }, (_, index) => `team/${index}`)
  for (const name of names) {
    own().createRepository({ name })
    own().putImages(name, [{ digest: digest(1), tags: ['latest'], pushedAt: PUSHED }])
  }
  world.ecr.fail({ fault: 'throttle', share: 0.05, seed: 7 })
  const found = await survey(world.ecr, { wantsLifecycle: () => true }, { rate: 500 })
  expect(found.registries[0]).toMatchObject({ repositories: 400, failure: null, templates: { state: 'read' } })
  const outcomes = [...found.repositories.values()].map(({ images, lifecycle }) => `${images.state} ${lifecycle.state}`)
  expect(outcomes).toHaveLength(400)
  expect(new Set(outcomes)).toEqual(new Set(['read read']))
  const throttled = found.log.filter((line) => line.includes(': ThrottlingException,')).length
  expect(throttled).toBeGreaterThan(20)
  expect(throttled).toBeLessThan(70)
})

it('waits out a registry that throttles for a while', async () => {
  own().createRepository({ name: 'app' })
  world.ecr.fail({ fault: 'throttle', operation: 'DescribeImages', times: 4 })
  expect(settingsAndImages(await survey(world.ecr))).toEqual({ app: 'MUTABLE, 0 images' })
  expect(world.ecr.counts.get('DescribeImages')).toBe(5)
})

it('tells what failed, though time is up while it is asked again', async () => {
  own().createRepository({ name: 'app' })
  world.ecr.fail({ fault: 'throttle', operation: 'DescribeImages', times: 1 })
  world.ecr.fail({ fault: 'hang-before-headers', operation: 'DescribeImages' })
  const found = await survey(world.ecr, {}, { attemptMs: 10_000, deadlineMs: 900 })
  expect(settingsAndImages(found)).toEqual({ app: 'MUTABLE, unread ECR_THROTTLED ecr:DescribeImages' })
  expect(world.ecr.counts.get('DescribeImages')).toBe(2)
})

it('starts no more calls a second than it may', async () => {
  for (let index = 0; index < 40; index += 1) own().createRepository({ name: `team/${index}` })
  const started = Date.now()
  await survey(world.ecr, {}, { rate: 50 })
  expect(Date.now() - started).toBeGreaterThanOrEqual(42 * 20 - 50)
})

it('is slower after a call was throttled', async () => {
  const pace = paceOf(50)
  pace.throttled()
  pace.throttled()
  const started = performance.now()
  for (let count = 0; count < 21; count += 1) await pace.turn()
  expect(performance.now() - started).toBeGreaterThanOrEqual(20 * 25 - 10)
})

describe('a list of images', () => {
  const repositories = [listedAs('app', { setting: { mode: 'MUTABLE', filters: [] } })]

  it.each([
    ['that begins anew', { imageDetails: [], nextToken: 'again' }, 'the list begins anew: nextToken repeats itself'],
    ['that is none', { imageDetails: 'many' }, 'imageDetails is no list of objects'],
    [
      'with tags that are none',
      { imageDetails: [{ registryId: ACCOUNT, repositoryName: 'app', imageDigest: digest(1), imageTags: [{}] }] },
      'imageTags holds what is no tag',
    ],
  ])('%s is unread', async (_, body, detail) => {
    const url = await serve(200, 'application/x-amz-json-1.1', JSON.stringify(body))
    const found = await survey({ url }, { places: [{ ...OWN, repositories }] })
    expect(found.repositories.get('app')?.images).toMatchObject({
      state: 'unread',
      failure: { code: 'ECR_UNEXPECTED_ANSWER', detail },
    })
  })
})

/** The embedded ECR, which denies every page but the first. */
async function serveFirstPage(url: string): Promise<string> {
  const server = createServer((request, response) => {
    void (async () => {
      let body = ''
      for await (const chunk of request) body += String(chunk)
      if (body.includes('nextToken')) {
        response.writeHead(400).end('{"__type":"AccessDeniedException","message":"no more"}')
        return
      }
      const headers = Object.fromEntries(
        ['authorization', 'x-amz-target', 'content-type'].map((name) => [name, String(request.headers[name])]),
      )
      const answer = await fetch(url, { method: 'POST', headers, body })
      response.writeHead(answer.status, { 'content-type': 'application/x-amz-json-1.1' }).end(await answer.text())
    })()
  })
  return `http://127.0.0.1:${await listen(server)}`
}
