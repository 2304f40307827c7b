import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { RegistrySeeder } from '../../src/emulator/index.ts'
import type { Existence } from '../../src/domain/verdict/existence.ts'
import { ACCOUNT, existences, question, REGION, uri } from '../support/ecr-questions.ts'
import { isolateAws, startWorld, type World } from '../support/ecr-world.ts'

let world: World
let registry: RegistrySeeder

beforeEach(async () => {
  isolateAws()
  world = await startWorld()
  registry = world.ecr.registry(ACCOUNT, REGION)
  registry.createRepository({ name: 'team/app', imageTagMutability: 'IMMUTABLE' })
})

afterEach(() => world.ecr.close())

async function lookUp(tags: readonly string[], text = uri('team/app')): Promise<ReadonlyMap<string, Existence>> {
  const [answer] = await world.registry.ask([question(text, tags, true)])
  return answer?.existence ?? new Map()
}

/** A push role: it may fetch manifests, and describe nothing but the repository. */
function denyDescribeImages(): void {
  world.ecr.fail({ fault: 'deny', operation: 'DescribeImages' })
}

describe('a tag', () => {
  it('that nobody pushed is absent', async () => {
    expect((await lookUp(['1.2.3'])).get('1.2.3')).toEqual({ state: 'absent' })
  })

  it('that somebody pushed is present, with its digest and time', async () => {
    const digest = registry.pushImage({ repository: 'team/app', tag: '1.2.3' })
    expect((await lookUp(['1.2.3'])).get('1.2.3')).toEqual({
      state: 'present',
      digest,
      archived: false,
      pushedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
      revision: { state: 'none' },
    })
  })

  it.each(['ARCHIVED', 'ACTIVATING'] as const)('of an image that is %s is not free', async (imageStatus) => {
    const digest = registry.pushImage({ repository: 'team/app', tag: '1.2.3', imageStatus })
    expect((await lookUp(['1.2.3'])).get('1.2.3')).toMatchObject({
      state: 'present',
      digest,
      archived: true,
      revision: { state: 'unknown', fault: { code: 'ECR_UNEXPECTED_ANSWER', action: 'ecr:BatchGetImage' } },
    })
  })

  it('of a missing repository is unknown', async () => {
    const answers = await world.registry.ask([question(uri('team/other'), ['1.2.3'], true)])
    expect(existences(answers)).toEqual(['unknown ECR_REPOSITORY_NOT_FOUND'])
  })

  it('in the caller’s own account needs no account', async () => {
    registry.pushImage({ repository: 'team/app', tag: '1.2.3' })
    expect([...(await lookUp(['1.2.3', '1.2.4'], 'team/app')).values()].map(({ state }) => state)).toEqual([
      'present',
      'absent',
    ])
  })

  it('is looked up apart from the others', async () => {
    registry.pushImage({ repository: 'team/app', tag: '1.2.3' })
    registry.pushImage({ repository: 'team/app', tag: 'old', imageStatus: 'ARCHIVED' })
    const found = await lookUp(['1.2.3', 'old', 'new'])
    expect([...found].map(([tag, { state }]) => `${tag} ${state}`)).toEqual([
      '1.2.3 present',
      'old present',
      'new absent',
    ])
  })
})

describe('where images may not be described', () => {
  it('their manifests are fetched, of all tags in one call', async () => {
    denyDescribeImages()
    const digest = registry.pushImage({
      repository: 'team/app',
      tag: '1.2.3',
      platforms: ['linux/amd64', 'linux/arm64'],
    })
    const found = await lookUp(['1.2.3', '1.2.4', '1.2.5'])
    expect([...found].map(([tag, { state }]) => `${tag} ${state}`)).toEqual([
      '1.2.3 present',
      '1.2.4 absent',
      '1.2.5 absent',
    ])
    expect(found.get('1.2.3')).toMatchObject({ digest, archived: false, pushedAt: null })
    const first = world.ecr.requests.find(({ operation }) => operation === 'BatchGetImage')
    expect(first?.input).toMatchObject({
      registryId: ACCOUNT,
      repositoryName: 'team/app',
      imageIds: [{ imageTag: '1.2.3' }, { imageTag: '1.2.4' }, { imageTag: '1.2.5' }],
      acceptedMediaTypes: [
        'application/vnd.oci.image.index.v1+json',
        'application/vnd.oci.image.manifest.v1+json',
        'application/vnd.docker.distribution.manifest.v2+json',
        'application/vnd.docker.distribution.manifest.list.v2+json',
        'application/vnd.docker.distribution.manifest.v1+prettyjws',
      ],
    })
  })

  it('nor fetched, the first of the two is named', async () => {
    denyDescribeImages()
    world.ecr.fail({ fault: 'deny', operation: 'BatchGetImage' })
    expect((await lookUp(['1.2.3'])).get('1.2.3')).toMatchObject({
      state: 'unknown',
      fault: { code: 'ECR_ACCESS_DENIED', action: 'ecr:DescribeImages', repository: { name: 'team/app' } },
    })
  })

  it.each([
    ['throttle', 'ECR_THROTTLED'],
    ['empty', 'ECR_EMPTY_ANSWER'],
    ['unknown-enum', 'ECR_UNEXPECTED_ANSWER'],
    ['missing-field', 'absent'],
    ['html-200', 'NETWORK_NOT_AWS'],
  ] as const)('and fetching suffers %s, a missing tag is %s', async (fault, expected) => {
    denyDescribeImages()
    world.ecr.fail({ fault, operation: 'BatchGetImage' })
    const answers = await world.registry.ask([question(uri('team/app'), ['1.2.3'], true)])
    expect(existences(answers)).toEqual([expected === 'absent' ? expected : `unknown ${expected}`])
  })

  it('an answer for another repository is unknown', async () => {
    denyDescribeImages()
    registry.pushImage({ repository: 'team/app', tag: '1.2.3' })
    world.ecr.fail({ fault: 'wrong-repository', operation: 'BatchGetImage' })
    const answers = await world.registry.ask([question(uri('team/app'), ['1.2.3'], true)])
    expect(existences(answers)).toEqual(['unknown ECR_ANSWER_MISMATCH'])
  })
})
