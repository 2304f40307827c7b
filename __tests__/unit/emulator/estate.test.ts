import { beforeEach, describe, expect, it } from '@jest/globals'
import { FAULTS } from '../../../src/emulator/index.ts'
import { page } from '../../../src/emulator/page.ts'
import { createService, type Service, type ServiceOptions } from '../../../src/emulator/service.ts'
import { ACCOUNT, call, emptyScene, NOW, REGION } from './scene.ts'

const OTHER = '210987654321'

/** What estates of many accounts and repositories need of the embedded ECR. */
let service: Service
const start = (more: Partial<ServiceOptions> = {}): Service =>
  createService({ account: ACCOUNT, region: REGION, clock: () => NOW, baseUrl: () => 'http://ecr.test', ...more })
beforeEach(() => {
  service = start()
})

/** The status of a call, and its answer. */
function ask(operation: string, input: object = {}, accessKey = 'emulated'): { status: number; body: unknown } {
  const credential = `Credential=${accessKey}/20260301/${REGION}/ecr/aws4_request`
  const { answer } = service.handle({
    method: 'POST',
    url: '/',
    headers: {
      'x-amz-target': `AmazonEC2ContainerRegistry_V20150921.${operation}`,
      authorization: `AWS4-HMAC-SHA256 ${credential}, SignedHeaders=host, Signature=0123abcd`,
    },
    body: Buffer.from(JSON.stringify(input)),
  })
  return { status: answer.status, body: JSON.parse(String(answer.body)) }
}

describe('an access key', () => {
  it.each([
    ['emulated', ACCOUNT],
    [`ASIA${OTHER}ROLE`, OTHER],
    [`ASIA${OTHER}4X2Z`, OTHER],
    [`AKIA${OTHER}ROLE`, ACCOUNT],
    [`ASIA${OTHER}ROLES`, ACCOUNT],
  ])('%s is of the account %s', (key, registryId) => {
    expect(ask('DescribeRegistry', {}, key).body).toHaveProperty('registryId', registryId)
  })

  it('opens the registry of another account, unless that lets nobody in', () => {
    service.registry(OTHER, REGION).createRepository({ name: 'team/app' })
    const input = { registryId: OTHER }
    expect(ask('DescribeRepositories', input).status).toBe(200)
    service.registry(OTHER, REGION).denyOtherAccounts()
    expect(ask('DescribeRepositories', input).body).toEqual({
      __type: 'AccessDeniedException',
      message: `User: arn:aws:sts::${ACCOUNT}:assumed-role/emulated/session is not authorized to perform: ecr:DescribeRepositories on resource: * because no resource-based policy allows the ecr:DescribeRepositories action`,
    })
    expect(ask('DescribeRepositories', input, `ASIA${OTHER}ROLE`).status).toBe(200)
  })
})

describe('a fault by chance', () => {
  const outcomes = (seed: number): number[] => {
    service = start()
    service.fail({ fault: 'throttle', share: 0.05, seed })
    return Array.from({ length: 2000 }, () => ask('DescribeRegistry').status)
  }

  it('befalls about its share of the requests', () => {
    const throttled = outcomes(1).filter((status) => status === 400).length
    expect(throttled).toBeGreaterThan(70)
    expect(throttled).toBeLessThan(130)
  })

  it('befalls the same ones by the same seed', () => {
    expect(outcomes(1)).toEqual(outcomes(1))
    expect(outcomes(1)).not.toEqual(outcomes(2))
  })

  it.each(FAULTS)('%s may have a share of none', (fault) => {
    service.fail({ fault, share: 0 })
    expect(ask('DescribeRegistry').status).toBe(200)
  })
})

describe('requests', () => {
  it('are counted by operation, and kept unless that is not wanted', () => {
    for (const requests of ['keep', 'count'] as const) {
      service = start({ requests })
      ask('DescribeRegistry')
      ask('DescribeRepositories')
      ask('DescribeRepositories')
      expect([...service.counts]).toEqual([
        ['DescribeRegistry', 1],
        ['DescribeRepositories', 2],
      ])
      expect(service.requests).toHaveLength(requests === 'keep' ? 3 : 0)
      service.reset()
      expect(service.counts.size).toBe(0)
    }
  })
})

describe('images that are mere records', () => {
  const digest = `sha256:${'1'.repeat(64)}`
  const scene = emptyScene()
  scene.createRepository({ name: 'team/app', lifecyclePolicy: '{"rules":[]}' })
  scene.putImages('team/app', [
    {
      digest,
      tags: ['b', 'a'],
      pushedAt: new Date('2026-01-01T00:00:00Z'),
      pulledAt: new Date('2026-02-01T00:00:00Z'),
      artifactMediaType: 'application/vnd.example',
      imageStatus: 'ARCHIVED',
    },
  ])
  const repositoryName = 'team/app'

  it('are described', () => {
    expect(call(scene, 'DescribeImages', { repositoryName, filter: { imageStatus: 'ANY' } })).toEqual({
      imageDetails: [
        {
          registryId: ACCOUNT,
          repositoryName,
          imageDigest: digest,
          imageTags: ['b', 'a'],
          imagePushedAt: Date.parse('2026-01-01') / 1000,
          imageManifestMediaType: 'application/vnd.oci.image.manifest.v1+json',
          artifactMediaType: 'application/vnd.example',
          lastRecordedPullTime: Date.parse('2026-02-01') / 1000,
          imageStatus: 'ARCHIVED',
        },
      ],
    })
  })

  it('have their repository set up with a lifecycle policy of any length', () => {
    expect(call(scene, 'GetLifecyclePolicy', { repositoryName })).toHaveProperty('lifecyclePolicyText', '{"rules":[]}')
    scene.putLifecyclePolicy(repositoryName, null)
    expect(call(scene, 'GetLifecyclePolicy', { repositoryName })).toHaveProperty(
      '__type',
      'LifecyclePolicyNotFoundException',
    )
  })

  it('lose a tag to the image that takes it', () => {
    const other = `sha256:${'2'.repeat(64)}`
    scene.putImages(repositoryName, [{ digest: other, tags: ['a'], pushedAt: NOW }])
    expect(call(scene, 'DescribeImages', { repositoryName, imageIds: [{ imageTag: 'a' }] })).toMatchObject({
      imageDetails: [{ imageDigest: other, imageTags: ['a'] }],
    })
  })
})

it.each([
  ['in order', (index: number) => index],
  ['backwards', (index: number) => 999 - index],
  ['shuffled', (index: number) => (index * 617) % 1000],
])('a list of entries %s comes in pages that are sorted and whole', (_order, at) => {
  const all = Array.from({ length: 1000 }, (_, index) => String(at(index)).padStart(4, '0'))
  const found: string[] = []
  let after: string | null = null
  do {
    const { entries, nextToken }: { entries: readonly string[]; nextToken?: string } = page(all, (key) => key, {
      size: 7,
      after,
    })
    found.push(...entries)
    after = nextToken === undefined ? null : (entries.at(-1) ?? null)
  } while (after !== null)
  expect(found).toEqual(all.toSorted())
})
