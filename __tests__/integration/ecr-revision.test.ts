import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { buildImage, type RegistrySeeder } from '../../src/emulator/index.ts'
import type { RevisionAnswer } from '../../src/domain/verdict/existence.ts'
import { ACCOUNT, question, REGION, uri } from '../support/ecr-questions.ts'
import { isolateAws, startWorld, type World } from '../support/ecr-world.ts'

const COMMIT = '3f1c2b4a5d6e7f8091a2b3c4d5e6f708192a3b4c'
const OTHER = '0000000000000000000000000000000000000001'
const KEY = 'org.opencontainers.image.revision'
const PLATFORMS = ['linux/amd64', 'linux/arm64']

let world: World
let registry: RegistrySeeder

beforeEach(async () => {
  isolateAws()
  world = await startWorld()
  registry = world.ecr.registry(ACCOUNT, REGION)
  registry.createRepository({ name: 'team/app', imageTagMutability: 'IMMUTABLE' })
})

afterEach(() => world.ecr.close())

async function revision(): Promise<RevisionAnswer | undefined> {
  const [answer] = await world.registry.ask([question(uri('team/app'), ['1.2.3'], true)])
  const existence = answer?.existence.get('1.2.3')
  return existence?.state === 'present' ? existence.revision : undefined
}

interface Descriptor {
  readonly mediaType: string
  readonly digest: string
  readonly size: number
  readonly annotations?: Readonly<Record<string, string>>
}

const OCI = 'application/vnd.oci.image'

function putBlob(mediaType: string, content: unknown, annotations = {}): Descriptor {
  const text = JSON.stringify(content)
  return { mediaType, digest: registry.putBlob('team/app', text), size: Buffer.byteLength(text), annotations }
}

function putManifest(content: object, annotations = {}): Descriptor {
  const mediaType = `${OCI}.manifest.v1+json`
  const manifest = JSON.stringify({ schemaVersion: 2, mediaType, ...content })
  const digest = registry.putImage({ repository: 'team/app', manifest })
  return { mediaType, digest, size: Buffer.byteLength(manifest), annotations }
}

function putPlatform(labels: Readonly<Record<string, string>>): Descriptor {
  return putManifest({ config: putBlob(`${OCI}.config.v1+json`, { config: { Labels: labels } }), layers: [] })
}

/** As BuildKit puts it beside the platforms: an image of in-toto statements. */
function putAttestation(...predicates: readonly unknown[]): Descriptor {
  const layers = predicates.map((predicate) =>
    putBlob(
      'application/vnd.in-toto+json',
      { predicate },
      { 'in-toto.io/predicate-type': 'https://slsa.dev/provenance/v1' },
    ),
  )
  const config = putBlob(`${OCI}.config.v1+json`, {
    architecture: 'unknown',
    config: { Labels: { [KEY]: 'no label' } },
  })
  return putManifest({ config, layers }, { 'vnd.docker.reference.type': 'attestation-manifest' })
}

function toldBy(sha1: string): object {
  return { invocation: { configSource: { digest: { sha1 } } } }
}

function putIndex(manifests: readonly Descriptor[], tag: string | null = '1.2.3'): Descriptor {
  const mediaType = `${OCI}.index.v1+json`
  const manifest = JSON.stringify({ schemaVersion: 2, mediaType, manifests })
  const digest = registry.putImage({ repository: 'team/app', manifest, ...(tag === null ? {} : { tag }) })
  return { mediaType, digest, size: Buffer.byteLength(manifest) }
}

describe('the commit of an image', () => {
  it.each([
    ['an annotation', { annotations: { [KEY]: COMMIT } }, 'annotation'],
    ['an annotation before a label', { annotations: { [KEY]: COMMIT }, labels: { [KEY]: OTHER } }, 'annotation'],
    ['an annotation of an index', { annotations: { [KEY]: COMMIT }, platforms: PLATFORMS }, 'annotation'],
    ['a label', { labels: { [KEY]: COMMIT } }, 'label'],
    ['the labels of all platforms', { labels: { [KEY]: COMMIT }, platforms: PLATFORMS }, 'label'],
  ])('is in %s', async (_, recipe, source) => {
    registry.pushImage({ repository: 'team/app', tag: '1.2.3', ...recipe })
    expect(await revision()).toEqual({ state: 'found', revision: COMMIT, source })
  })

  it.each([
    ['no label', {}],
    ['other labels', { labels: { 'org.opencontainers.image.version': '1.2.3' } }],
    ['an empty label', { labels: { [KEY]: '' } }],
    ['platforms without labels', { platforms: PLATFORMS }],
  ])('is not in %s', async (_, recipe) => {
    registry.pushImage({ repository: 'team/app', tag: '1.2.3', ...recipe })
    expect(await revision()).toEqual({ state: 'none' })
  })

  it('is read through an index in an index', async () => {
    putIndex([putIndex([putPlatform({ [KEY]: COMMIT })], null)])
    expect(await revision()).toEqual({ state: 'found', revision: COMMIT, source: 'label' })
  })

  it('is not looked for in what is no image', async () => {
    const manifest = JSON.stringify({
      schemaVersion: 2,
      mediaType: `${OCI}.manifest.v1+json`,
      config: putBlob('application/vnd.cncf.helm.config.v1+json', { config: { Labels: { [KEY]: COMMIT } } }),
      layers: [],
    })
    registry.putImage({ repository: 'team/app', tag: '1.2.3', manifest })
    expect(await revision()).toEqual({ state: 'none' })
  })

  it('is read from the manifest that the look-up fetched', async () => {
    world.ecr.fail({ fault: 'deny', operation: 'DescribeImages' })
    registry.pushImage({ repository: 'team/app', tag: '1.2.3', annotations: { [KEY]: COMMIT } })
    expect(await revision()).toEqual({ state: 'found', revision: COMMIT, source: 'annotation' })
    expect(world.calls().filter((call) => call === 'BatchGetImage')).toHaveLength(1)
  })

  it('is the same in upper case', async () => {
    registry.pushImage({ repository: 'team/app', tag: '1.2.3', labels: { [KEY]: COMMIT.toUpperCase() } })
    expect(await revision()).toEqual({ state: 'found', revision: COMMIT, source: 'label' })
  })

  it('is one printable line', async () => {
    registry.pushImage({
      repository: 'team/app',
      tag: '1.2.3',
      labels: { [KEY]: `::error::\u001B[31m\n${'x'.repeat(900)}` },
    })
    expect(await revision()).toEqual({ state: 'found', revision: '::error:: [31m', source: 'label' })
  })
})

describe('a provenance attestation', () => {
  const vcs = { revision: COMMIT, source: 'https://github.com/octo-org/app' }

  it.each([
    ['BuildKit, SLSA v1', { runDetails: { metadata: { buildkit_metadata: { vcs } } } }],
    ['BuildKit, SLSA v0.2', { metadata: { 'https://mobyproject.org/buildkit@v1#metadata': { vcs } } }],
    ['a remote context, v0.2', { invocation: { configSource: { digest: { sha1: COMMIT } } } }],
    [
      'a remote context, v1',
      { buildDefinition: { externalParameters: { configSource: { digest: { sha1: COMMIT } } } } },
    ],
    ['materials', { materials: [{ digest: { sha256: 'f'.repeat(64) } }, { digest: { sha1: COMMIT } }] }],
    ['resolved dependencies', { buildDefinition: { resolvedDependencies: [{ digest: { gitCommit: COMMIT } }] } }],
    [
      'a checkout, before materials',
      {
        metadata: { 'https://mobyproject.org/buildkit@v1#metadata': { vcs } },
        materials: [{ digest: { sha1: OTHER } }],
      },
    ],
  ])('tells the commit: %s', async (_, predicate) => {
    putIndex([putPlatform({}), putAttestation(predicate)])
    expect(await revision()).toEqual({ state: 'found', revision: COMMIT, source: 'provenance' })
  })

  it('is read only where there is no label', async () => {
    putIndex([putPlatform({ [KEY]: COMMIT }), putAttestation({ materials: [{ digest: { sha1: OTHER } }] })])
    expect(await revision()).toEqual({ state: 'found', revision: COMMIT, source: 'label' })
  })

  it('of each platform tells the commit', async () => {
    const [amd, arm] = [putPlatform({}), putPlatform({ architecture: 'arm64' })]
    putIndex([amd, arm, putAttestation({ materials: [{ digest: { sha1: COMMIT } }] }), putAttestation(toldBy(COMMIT))])
    expect(await revision()).toEqual({ state: 'found', revision: COMMIT, source: 'provenance' })
  })

  it('that tells nothing leaves none', async () => {
    putIndex([putPlatform({}), putAttestation({ materials: [{ digest: { sha256: 'f'.repeat(64) } }] }, null, 'text')])
    expect(await revision()).toEqual({ state: 'none' })
  })
})

describe('a commit is unknown', () => {
  it.each<[string, () => void, string]>([
    [
      'where platforms differ',
      () => putIndex([putPlatform({ [KEY]: COMMIT }), putPlatform({ [KEY]: OTHER })]),
      `the platforms of the image name different commits: ${COMMIT} and ${OTHER}`,
    ],
    [
      'where only some platforms tell',
      () => putIndex([putPlatform({ [KEY]: COMMIT }), putPlatform({})]),
      `the platforms of the image name different commits: ${COMMIT} and none`,
    ],
    [
      'where provenance names several',
      () =>
        putIndex([
          putPlatform({}),
          putAttestation({ materials: [{ digest: { sha1: COMMIT } }, { digest: { sha1: OTHER } }] }),
        ]),
      `the provenance attestations of the image name different commits: ${COMMIT} and ${OTHER}`,
    ],
    [
      'where only some platforms have provenance',
      () => putIndex([putPlatform({}), putPlatform({ architecture: 'arm64' }), putAttestation(toldBy(COMMIT))]),
      `the provenance attestations of the image name different commits: ${COMMIT} and none`,
    ],
    [
      'where the provenance of only some platforms tells',
      () =>
        putIndex([
          putPlatform({}),
          putPlatform({ architecture: 'arm64' }),
          putAttestation(toldBy(COMMIT)),
          putAttestation({ materials: [] }),
        ]),
      `the provenance attestations of the image name different commits: ${COMMIT} and none`,
    ],
    [
      'where a platform is gone',
      () => putIndex([{ mediaType: `${OCI}.manifest.v1+json`, digest: `sha256:${'0'.repeat(64)}`, size: 2 }]),
      `sha256:${'0'.repeat(64)}: ImageNotFound`,
    ],
    [
      'where an index is too large',
      () => putIndex(Array.from({ length: 65 }, () => putPlatform({}))),
      'the index has more than 64 entries',
    ],
  ])('%s', async (_, push, detail) => {
    push()
    expect(await revision()).toMatchObject({
      state: 'unknown',
      fault: { code: 'ECR_UNEXPECTED_ANSWER', action: 'ecr:BatchGetImage', detail },
    })
  })

  it.each(['BatchGetImage', 'GetDownloadUrlForLayer'])(
    'where ecr:%s is missing, and it is named',
    async (operation) => {
      registry.pushImage({ repository: 'team/app', tag: '1.2.3', labels: { [KEY]: COMMIT }, platforms: PLATFORMS })
      world.ecr.fail({ fault: 'deny', operation })
      expect(await revision()).toMatchObject({
        state: 'unknown',
        fault: {
          code: 'ECR_ACCESS_DENIED',
          action: `ecr:${operation}`,
          repository: { name: 'team/app', account: ACCOUNT },
        },
      })
    },
  )

  it.each([
    ['html-503', 'ECR_UNEXPECTED_ANSWER'],
    ['html-200', 'ECR_UNEXPECTED_ANSWER'],
    ['truncated', 'ECR_UNEXPECTED_ANSWER'],
    ['reset', 'NETWORK_RESET'],
    ['reset-mid-body', 'NETWORK_RESET'],
    ['hang-before-headers', 'NETWORK_TIMEOUT'],
    ['hang-after-headers', 'NETWORK_TIMEOUT'],
  ] as const)('where its configuration’s download suffers %s', async (fault, code) => {
    registry.pushImage({ repository: 'team/app', tag: '1.2.3', labels: { [KEY]: COMMIT } })
    world.ecr.fail({ fault, operation: 'Download' })
    const [answer] = await world.client({ deadlineMs: 1000 }).ask([question(uri('team/app'), ['1.2.3'], true)])
    expect(answer?.existence.get('1.2.3')).toMatchObject({
      state: 'present',
      revision: { state: 'unknown', fault: { code, action: 'ecr:GetDownloadUrlForLayer' } },
    })
  })

  it('where the answer is about another repository', async () => {
    registry.pushImage({ repository: 'team/app', tag: '1.2.3', labels: { [KEY]: COMMIT } })
    world.ecr.fail({ fault: 'wrong-repository', operation: 'BatchGetImage' })
    expect(await revision()).toMatchObject({ state: 'unknown', fault: { code: 'ECR_UNEXPECTED_ANSWER' } })
  })

  it('where the download is refused, and says how', async () => {
    registry.pushImage({ repository: 'team/app', tag: '1.2.3', labels: { [KEY]: COMMIT } })
    world.ecr.fail({ fault: 'html-503', operation: 'Download' })
    expect(await revision()).toMatchObject({ fault: { detail: 'the download answered HTTP 503' } })
  })

  it('where the configuration is not what its digest says', async () => {
    const { digest } = putBlob(`${OCI}.config.v1+json`, { config: { Labels: { [KEY]: COMMIT } } })
    const swapped = JSON.stringify({ config: { Labels: { [KEY]: OTHER } } })
    putIndex([putPlatform({ [KEY]: COMMIT })])
    registry.state.repositories.get('team/app')?.blobs.set(digest, Buffer.from(swapped))
    expect(await revision()).toMatchObject({
      state: 'unknown',
      fault: { detail: expect.stringMatching(new RegExp(`^the content of ${digest} has the digest sha256:`)) },
    })
  })

  it('where indexes lie too deep', async () => {
    let index = putIndex([putPlatform({ [KEY]: COMMIT })], null)
    for (let depth = 0; depth < 3; depth += 1) index = putIndex([index], depth === 2 ? '1.2.3' : null)
    expect(await revision()).toMatchObject({ state: 'unknown', fault: { detail: 'the index lies too deep' } })
  })

  it('where the configuration is larger than any', async () => {
    const { manifest, blobs } = buildImage({ labels: { [KEY]: COMMIT, padding: 'x'.repeat(5 * 1024 * 1024) } })
    for (const blob of blobs) registry.putBlob('team/app', blob)
    registry.putImage({ repository: 'team/app', tag: '1.2.3', manifest })
    expect(await revision()).toMatchObject({
      state: 'unknown',
      fault: { code: 'ECR_UNEXPECTED_ANSWER', detail: 'the blob is larger than 4194304 bytes' },
    })
  })
})
