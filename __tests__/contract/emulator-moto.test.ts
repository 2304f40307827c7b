import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import {
  BatchDeleteImageCommand,
  BatchGetImageCommand,
  CreateRepositoryCommand,
  DeleteRepositoryCommand,
  DescribeImagesCommand,
  DescribeRegistryCommand,
  DescribeRepositoriesCommand,
  DescribeRepositoryCreationTemplatesCommand,
  ECRClient,
  GetAuthorizationTokenCommand,
  ListImagesCommand,
  ListTagsForResourceCommand,
  PutImageCommand,
  PutImageTagMutabilityCommand,
  PutReplicationConfigurationCommand,
  type ImageTagMutability,
} from '@aws-sdk/client-ecr'
import { buildImage, startEmulator, type Emulator } from '../../src/emulator/index.ts'
import { digestOf, MEDIA_TYPES } from '../../src/emulator/manifest.ts'
import { isolateAws } from '../support/ecr-world.ts'
import { startMoto, type Moto } from '../support/moto.ts'
import { describeWith } from '../support/programs.ts'

const REGION = 'us-east-1'
const repositoryName = 'team/app'
const one = buildImage({ comment: 'one' })
const other = buildImage({ comment: 'other' })
const multi = buildImage({ comment: 'multi', platforms: ['linux/amd64', 'linux/arm64'] })

/** One ECR of the two, as a statement meets it: empty. */
interface Subject {
  readonly send: ECRClient['send']
  /** Makes `team/app`, with the blobs of all images where they are asked for. */
  readonly create: (mode?: ImageTagMutability, filters?: readonly string[]) => Promise<unknown>
  /** Puts a manifest with its digest, as docker does. */
  readonly put: (manifest: string, imageTag?: string) => Promise<unknown>
}

/** What is said of ECR: the outcome of `act`, in which an error is `{ error, message }`. */
interface Statement {
  readonly says: string
  readonly act: (subject: Subject) => Promise<unknown>
  readonly outcome: unknown
}

const error = (name: string, message?: unknown): object => ({
  error: name,
  message: message ?? expect.any(String),
})
/** An error as it is; anything else as 'accepted', whatever it says. */
const errorOnly = (act: Promise<unknown>): Promise<unknown> => act.then(() => 'accepted')
const wildcard = (filter: string) => ({ filterType: 'WILDCARD' as const, filter })
const missingRepository = error(
  'RepositoryNotFoundException',
  "The repository with name 'team/app' does not exist in the registry with id '123456789012'",
)

const STATEMENTS: readonly Statement[] = [
  {
    says: 'a repository is MUTABLE where nothing is said',
    act: ({ create }) => create(),
    outcome: {
      repository: expect.objectContaining({
        repositoryArn: 'arn:aws:ecr:us-east-1:123456789012:repository/team/app',
        registryId: '123456789012',
        repositoryName,
        repositoryUri: '123456789012.dkr.ecr.us-east-1.amazonaws.com/team/app',
        createdAt: expect.any(Date),
        imageTagMutability: 'MUTABLE',
        imageScanningConfiguration: { scanOnPush: false },
        encryptionConfiguration: { encryptionType: 'AES256' },
      }),
    },
  },
  {
    says: 'a mode with exclusions is answered with its filters',
    act: async ({ create, send }) => {
      await create('IMMUTABLE_WITH_EXCLUSION', ['cache-*'])
      return send(new DescribeRepositoriesCommand({ repositoryNames: [repositoryName] }))
    },
    outcome: {
      repositories: [
        expect.objectContaining({
          imageTagMutability: 'IMMUTABLE_WITH_EXCLUSION',
          imageTagMutabilityExclusionFilters: [wildcard('cache-*')],
        }),
      ],
    },
  },
  {
    says: 'a mode with exclusions needs filters',
    act: ({ create }) => create('IMMUTABLE_WITH_EXCLUSION'),
    outcome: error(
      'InvalidParameterException',
      "Invalid parameter at 'imageTagMutabilityExclusionFilters' failed to satisfy constraint: 'ImageTagMutabilityExclusionFilters can't be null when imageTagMutability is set as IMMUTABLE_WITH_EXCLUSION'",
    ),
  },
  {
    says: 'a mode without exclusions takes no filters',
    act: ({ create }) => create('IMMUTABLE', ['cache-*']),
    outcome: error('InvalidParameterException'),
  },
  {
    says: 'a filter has at most two wildcards',
    act: ({ create }) => errorOnly(create('IMMUTABLE_WITH_EXCLUSION', ['*a*b*'])),
    outcome: error('InvalidParameterException'),
  },
  {
    says: 'there are at most five filters',
    act: ({ create }) => errorOnly(create('IMMUTABLE_WITH_EXCLUSION', ['a', 'b', 'c', 'd', 'e', 'f'])),
    outcome: error('InvalidParameterException'),
  },
  {
    says: 'an unknown mode is refused',
    act: ({ create }) => create('FROZEN' as ImageTagMutability),
    outcome: error('InvalidParameterException'),
  },
  {
    says: 'a malformed name is refused',
    act: ({ send }) => send(new CreateRepositoryCommand({ repositoryName: 'Team/app' })),
    outcome: error('InvalidParameterException'),
  },
  {
    says: 'a name is taken once',
    act: async ({ create }) => {
      await create()
      return create()
    },
    outcome: error(
      'RepositoryAlreadyExistsException',
      "The repository with name 'team/app' already exists in the registry with id '123456789012'",
    ),
  },
  {
    says: 'one missing name fails the whole call',
    act: async ({ create, send }) => {
      await create()
      return send(new DescribeRepositoriesCommand({ repositoryNames: [repositoryName, 'team/none'] }))
    },
    outcome: error(
      'RepositoryNotFoundException',
      "The repository with name 'team/none' does not exist in the registry with id '123456789012'",
    ),
  },
  {
    says: 'at most 100 names are asked for at once',
    act: ({ send }) => {
      const repositoryNames = Array.from({ length: 101 }, (_, index) => `team/${index}`)
      return send(new DescribeRepositoriesCommand({ repositoryNames }))
    },
    outcome: error('InvalidParameterException'),
  },
  {
    says: 'repositories come in pages of maxResults',
    act: async ({ send }) => {
      for (const name of ['team/a', 'team/b', 'team/c'])
        await send(new CreateRepositoryCommand({ repositoryName: name }))
      const first = await send(new DescribeRepositoriesCommand({ maxResults: 2 }))
      const names = first.repositories?.map((repository) => repository.repositoryName)
      return { names, more: first.nextToken !== undefined }
    },
    outcome: { names: ['team/a', 'team/b'], more: true },
  },
  {
    says: 'the setting is changed, and answered',
    act: async ({ create, send }) => {
      await create()
      const imageTagMutabilityExclusionFilters = [wildcard('latest')]
      const setting = { imageTagMutability: 'MUTABLE_WITH_EXCLUSION', imageTagMutabilityExclusionFilters } as const
      return send(new PutImageTagMutabilityCommand({ repositoryName, ...setting }))
    },
    outcome: {
      registryId: '123456789012',
      repositoryName,
      imageTagMutability: 'MUTABLE_WITH_EXCLUSION',
      imageTagMutabilityExclusionFilters: [wildcard('latest')],
    },
  },
  {
    says: 'the setting of a missing repository cannot be changed',
    act: ({ send }) => send(new PutImageTagMutabilityCommand({ repositoryName, imageTagMutability: 'IMMUTABLE' })),
    outcome: missingRepository,
  },
  {
    says: 'a repository with images is deleted by force only',
    act: async ({ create, put, send }) => {
      await create()
      await put(one.manifest, '1.0.0')
      return send(new DeleteRepositoryCommand({ repositoryName }))
    },
    outcome: error(
      'RepositoryNotEmptyException',
      "The repository with name 'team/app' in registry with id '123456789012' cannot be deleted because it still contains images",
    ),
  },
  {
    says: 'resource tags are listed',
    act: async ({ send }) => {
      const tags = [{ Key: 'owner', Value: 'payments' }]
      const { repository } = await send(new CreateRepositoryCommand({ repositoryName, tags }))
      return send(new ListTagsForResourceCommand({ resourceArn: repository?.repositoryArn }))
    },
    outcome: { tags: [{ Key: 'owner', Value: 'payments' }] },
  },
  {
    says: 'an image put with its digest is answered whole',
    act: async ({ create, put }) => {
      await create()
      return put(one.manifest, '1.0.0')
    },
    outcome: {
      image: {
        registryId: '123456789012',
        repositoryName,
        imageId: { imageDigest: digestOf(one.manifest), imageTag: '1.0.0' },
        imageManifest: one.manifest,
        imageManifestMediaType: MEDIA_TYPES.ociManifest,
      },
    },
  },
  {
    says: 'an image put without a digest has that of its manifest',
    act: async ({ create, send }) => {
      await create()
      const { image } = await send(
        new PutImageCommand({ repositoryName, imageManifest: one.manifest, imageTag: '1.0.0' }),
      )
      return image?.imageId?.imageDigest
    },
    outcome: digestOf(one.manifest),
  },
  {
    says: 'an image put with another digest than its own is refused',
    act: async ({ create, send }) => {
      await create()
      const imageDigest = digestOf(other.manifest)
      return errorOnly(send(new PutImageCommand({ repositoryName, imageManifest: one.manifest, imageDigest })))
    },
    outcome: error('ImageDigestDoesNotMatchException'),
  },
  {
    says: 'an index whose images are there is described by its tag',
    act: async ({ create, put, send }) => {
      await create()
      for (const child of multi.children) await put(child)
      await put(multi.manifest, '1.0.0')
      const imageIds = [{ imageTag: '1.0.0' }]
      const { imageDetails } = await send(new DescribeImagesCommand({ repositoryName, imageIds }))
      return imageDetails?.map(({ imageDigest, imageManifestMediaType }) => ({ imageDigest, imageManifestMediaType }))
    },
    outcome: [{ imageDigest: digestOf(multi.manifest), imageManifestMediaType: MEDIA_TYPES.ociIndex }],
  },
  {
    says: 'an index wants its images to be there',
    act: async ({ create, put }) => {
      await create()
      return errorOnly(put(multi.manifest, '1.0.0'))
    },
    outcome: error('ReferencedImagesNotFoundException'),
  },
  {
    says: 'the same image under the same tag is there already',
    act: async ({ create, put }) => {
      await create()
      await put(one.manifest, '1.0.0')
      return put(one.manifest, '1.0.0')
    },
    outcome: error(
      'ImageAlreadyExistsException',
      `Image with digest '${digestOf(one.manifest)}' and tag '1.0.0' already exists in the repository with name 'team/app' in registry with id '123456789012'`,
    ),
  },
  {
    says: 'an immutable tag is not overwritten',
    act: async ({ create, put }) => {
      await create('IMMUTABLE')
      await put(one.manifest, '1.0.0')
      return put(other.manifest, '1.0.0')
    },
    outcome: error('ImageTagAlreadyExistsException'),
  },
  {
    says: 'a mutable tag is overwritten',
    act: async ({ create, put, send }) => {
      await create()
      await put(one.manifest, 'edge')
      await put(other.manifest, 'edge')
      const { imageDetails } = await send(
        new DescribeImagesCommand({ repositoryName, imageIds: [{ imageTag: 'edge' }] }),
      )
      return imageDetails?.map(({ imageDigest }) => imageDigest)
    },
    outcome: [digestOf(other.manifest)],
  },
  ...(
    [
      ['IMMUTABLE_WITH_EXCLUSION', 'cache-*', 'cache-main', true],
      ['IMMUTABLE_WITH_EXCLUSION', 'cache-*', '1.0.0', false],
      ['IMMUTABLE_WITH_EXCLUSION', 'cache-*', 'no-cache-main', false],
      ['IMMUTABLE_WITH_EXCLUSION', 'latest', 'latest-arm64', false],
      ['IMMUTABLE_WITH_EXCLUSION', 'v1.0', 'v1x0', false],
      ['IMMUTABLE_WITH_EXCLUSION', '*-rc', '1.0.0-rc', true],
      ['MUTABLE_WITH_EXCLUSION', 'v*', 'v1.0.0', false],
      ['MUTABLE_WITH_EXCLUSION', 'v*', 'edge', true],
    ] as const
  ).map(([mode, filter, tag, moves]): Statement => ({
    says: `${mode} of ${filter} ${moves ? 'lets' : 'does not let'} ${tag} move`,
    act: async ({ create, put, send }) => {
      await create(mode, [filter])
      await put(one.manifest, tag)
      await put(other.manifest, tag).catch(() => null)
      const { imageDetails } = await send(new DescribeImagesCommand({ repositoryName, imageIds: [{ imageTag: tag }] }))
      return imageDetails?.[0]?.imageDigest
    },
    outcome: digestOf((moves ? other : one).manifest),
  })),
  {
    says: 'DescribeImages fails as a whole for a missing tag',
    act: async ({ create, put, send }) => {
      await create()
      await put(one.manifest, '1.0.0')
      const imageIds = [{ imageTag: '1.0.0' }, { imageTag: '2.0.0' }]
      return send(new DescribeImagesCommand({ repositoryName, imageIds }))
    },
    outcome: error(
      'ImageNotFoundException',
      "The image with imageId {imageDigest:'null', imageTag:'2.0.0'} does not exist within the repository with name 'team/app' in the registry with id '123456789012'",
    ),
  },
  {
    says: 'DescribeImages tells the status of an image',
    act: async ({ create, put, send }) => {
      await create()
      await put(one.manifest, '1.0.0')
      const { imageDetails } = await send(
        new DescribeImagesCommand({ repositoryName, imageIds: [{ imageTag: '1.0.0' }] }),
      )
      return imageDetails?.map(({ imageStatus, imageTags }) => ({ imageStatus, imageTags }))
    },
    outcome: [{ imageStatus: 'ACTIVE', imageTags: ['1.0.0'] }],
  },
  {
    says: 'DescribeImages knows no missing repository',
    act: ({ send }) => send(new DescribeImagesCommand({ repositoryName })),
    outcome: missingRepository,
  },
  {
    says: 'BatchGetImage answers what is there, and names what is not',
    act: async ({ create, put, send }) => {
      await create()
      await put(one.manifest, '1.0.0')
      const imageIds = [{ imageTag: '1.0.0' }, { imageTag: '2.0.0' }]
      const { images, failures } = await send(new BatchGetImageCommand({ repositoryName, imageIds }))
      return { images: images?.map(({ imageId, imageManifest }) => ({ imageId, imageManifest })), failures }
    },
    outcome: {
      images: [{ imageId: { imageDigest: digestOf(one.manifest), imageTag: '1.0.0' }, imageManifest: one.manifest }],
      failures: [
        {
          imageId: { imageTag: '2.0.0' },
          failureCode: 'ImageNotFound',
          failureReason: 'Requested image not found',
        },
      ],
    },
  },
  {
    says: 'at most 100 images are asked for at once',
    act: async ({ create, send }) => {
      await create()
      const imageIds = Array.from({ length: 101 }, (_, index) => ({ imageTag: `t${index}` }))
      const { failures } = await send(new BatchGetImageCommand({ repositoryName, imageIds }))
      return failures?.length
    },
    outcome: error('InvalidParameterException'),
  },
  {
    says: 'BatchDeleteImage takes the image with its last tag, and names what is not there',
    act: async ({ create, put, send }) => {
      await create()
      await put(one.manifest, '1.0.0')
      const imageIds = [{ imageTag: '1.0.0' }, { imageTag: '2.0.0' }]
      const { imageIds: deleted, failures } = await send(new BatchDeleteImageCommand({ repositoryName, imageIds }))
      const left = await send(new ListImagesCommand({ repositoryName }))
      return { deleted, failures, left: left.imageIds }
    },
    outcome: {
      deleted: [{ imageDigest: digestOf(one.manifest), imageTag: '1.0.0' }],
      failures: [
        {
          imageId: { imageTag: '2.0.0' },
          failureCode: 'ImageNotFound',
          failureReason: 'Requested image not found',
        },
      ],
      left: [],
    },
  },
  {
    says: 'ListImages lists an entry a tag',
    act: async ({ create, put, send }) => {
      await create()
      await put(one.manifest, '1.0.0')
      await put(one.manifest, '1.0.1')
      const { imageIds } = await send(new ListImagesCommand({ repositoryName }))
      return imageIds?.map(({ imageTag }) => imageTag).toSorted()
    },
    outcome: ['1.0.0', '1.0.1'],
  },
  {
    says: 'an authorisation token is for the user AWS',
    act: async ({ send }) => {
      const { authorizationData } = await send(new GetAuthorizationTokenCommand({}))
      return authorizationData?.map(({ authorizationToken }) =>
        Buffer.from(authorizationToken ?? '', 'base64')
          .toString()
          .replace(/:.*/s, ''),
      )
    },
    outcome: ['AWS'],
  },
  {
    says: 'a registry replicates nothing at first',
    act: ({ send }) => send(new DescribeRegistryCommand({})),
    outcome: { registryId: '123456789012', replicationConfiguration: { rules: [] } },
  },
  {
    says: 'replication rules are answered as they were put',
    act: async ({ send }) => {
      const rules = [
        {
          destinations: [{ region: 'eu-west-1', registryId: '123456789012' }],
          repositoryFilters: [{ filter: 'prod', filterType: 'PREFIX_MATCH' as const }],
        },
      ]
      await send(new PutReplicationConfigurationCommand({ replicationConfiguration: { rules } }))
      return (await send(new DescribeRegistryCommand({}))).replicationConfiguration
    },
    outcome: {
      rules: [
        {
          destinations: [{ region: 'eu-west-1', registryId: '123456789012' }],
          repositoryFilters: [{ filter: 'prod', filterType: 'PREFIX_MATCH' }],
        },
      ],
    },
  },
  {
    says: 'a registry has no creation templates at first',
    act: ({ send }) => send(new DescribeRepositoryCreationTemplatesCommand({})),
    outcome: { registryId: '123456789012', repositoryCreationTemplates: [] },
  },
]

/** What moto (5.2.1) does instead. An entry that no longer holds fails, and goes. */
const MOTO_MISTAKES: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['a filter has at most two wildcards', 'accepted'],
  ['there are at most five filters', 'accepted'],
  ['at most 100 names are asked for at once', error('RepositoryNotFoundException')],
  ['repositories come in pages of maxResults', { names: ['team/a', 'team/b', 'team/c'], more: false }],
  [
    'the setting is changed, and answered',
    { registryId: '123456789012', repositoryName, imageTagMutability: 'MUTABLE_WITH_EXCLUSION' },
  ],
  // It hashes the digests of the layers, which all of these images share.
  [
    'an image put without a digest has that of its manifest',
    digestOf('sha256:a3ed95caeb02ffe68cdd9fd84406680ae93d633cb16422d00e8a7c22955b46d4'),
  ],
  ['an image put with another digest than its own is refused', 'accepted'],
  ['an index wants its images to be there', 'accepted'],
  ['an immutable tag is not overwritten', error('ImageAlreadyExistsException')],
  // It reads filters as regular expressions, and from the start of the tag only.
  ['IMMUTABLE_WITH_EXCLUSION of latest does not let latest-arm64 move', digestOf(other.manifest)],
  ['IMMUTABLE_WITH_EXCLUSION of v1.0 does not let v1x0 move', digestOf(other.manifest)],
  ['MUTABLE_WITH_EXCLUSION of v* lets edge move', digestOf(one.manifest)],
  ['IMMUTABLE_WITH_EXCLUSION of *-rc lets 1.0.0-rc move', expect.objectContaining({ error: 'SyntaxError' })],
  ['DescribeImages tells the status of an image', [{ imageTags: ['1.0.0'] }]],
  ['at most 100 images are asked for at once', 101],
  ['a registry has no creation templates at first', error('SyntaxError')],
])

let client: ECRClient
const connect = (endpoint: string): void => {
  client = new ECRClient({ endpoint, region: REGION, maxAttempts: 1 })
}

function subject(putBlob: (content: string | Uint8Array) => void): Subject {
  const send: ECRClient['send'] = client.send.bind(client)
  return {
    send,
    create: async (imageTagMutability, filters) => {
      const imageTagMutabilityExclusionFilters = filters?.map(wildcard)
      const input = { repositoryName, imageTagMutability, imageTagMutabilityExclusionFilters }
      const created = await send(new CreateRepositoryCommand(input))
      for (const { blobs } of [one, other, multi]) for (const blob of blobs) putBlob(blob)
      return created
    },
    put: (imageManifest, imageTag) => {
      const imageDigest = digestOf(imageManifest)
      return send(new PutImageCommand({ repositoryName, imageManifest, imageTag, imageDigest }))
    },
  }
}

async function outcomeOf(act: Promise<unknown>): Promise<unknown> {
  const outcome = await act.catch((thrown: unknown) => {
    const { name, message } = thrown as Error
    return { error: name, message }
  })
  if (typeof outcome !== 'object' || outcome === null || !('$metadata' in outcome)) return outcome
  const { $metadata, ...answer } = outcome
  return $metadata === undefined ? outcome : answer
}

beforeAll(() => isolateAws())
afterEach(() => client.destroy())

describe('the embedded ECR', () => {
  let ecr: Emulator
  beforeEach(async () => {
    ecr = await startEmulator()
    connect(ecr.url)
  })
  afterEach(() => ecr.close())

  it.each(STATEMENTS)('$says', async ({ act, outcome }) => {
    const putBlob = (content: string | Uint8Array): void => void ecr.registry().putBlob(repositoryName, content)
    expect(await outcomeOf(act(subject(putBlob)))).toEqual(outcome)
  })
})

describeWith('moto_server')('moto', () => {
  let moto: Moto
  beforeAll(async () => {
    moto = await startMoto()
  }, 120_000)
  beforeEach(async () => {
    await moto.reset()
    connect(moto.url)
  })
  afterAll(() => moto.stop())

  it('is held to no mistake that is not among the statements', () => {
    const said = new Set(STATEMENTS.map(({ says }) => says))
    expect([...MOTO_MISTAKES.keys()].filter((says) => !said.has(says))).toEqual([])
  })

  it.each(STATEMENTS)('$says', async ({ says, act, outcome }) => {
    // Layers cannot be uploaded to it, and it asks for none.
    const answer = await outcomeOf(act(subject(() => undefined)))
    expect(answer).toEqual(MOTO_MISTAKES.has(says) ? MOTO_MISTAKES.get(says) : outcome)
  })
})
