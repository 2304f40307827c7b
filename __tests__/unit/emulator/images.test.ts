import { beforeEach, describe, expect, it } from '@jest/globals'
import { buildImage } from '../../../src/emulator/image-builder.ts'
import { digestOf, MEDIA_TYPES } from '../../../src/emulator/manifest.ts'
import type { SettingSeed } from '../../../src/emulator/seeding.ts'
import { call, emptyScene, invalid } from './scene.ts'

const repositoryName = 'team/app'
const first = buildImage({ comment: 'first' })
const second = buildImage({ comment: 'second' })
const multi = buildImage({ comment: 'multi', platforms: ['linux/amd64', 'linux/arm64'] })

let scene = emptyScene()
function repositoryWith(setting: SettingSeed = {}): void {
  scene.createRepository({ name: repositoryName, ...setting })
  for (const image of [first, second, multi]) for (const blob of image.blobs) scene.putBlob(repositoryName, blob)
}
beforeEach(() => {
  scene = emptyScene()
})

function put(manifest: string, imageTag?: string, more: object = {}): unknown {
  return call(scene, 'PutImage', { repositoryName, imageManifest: manifest, ...(imageTag && { imageTag }), ...more })
}

const overwritten = (tag: string): object => ({
  __type: 'ImageTagAlreadyExistsException',
  message: `The image tag '${tag}' already exists in the 'team/app' repository and cannot be overwritten because the tag is immutable.`,
})

describe('PutImage', () => {
  it('answers the image with the digest of its manifest', () => {
    repositoryWith()
    expect(put(first.manifest, '1.0.0')).toEqual({
      image: {
        registryId: '123456789012',
        repositoryName,
        imageId: { imageDigest: digestOf(first.manifest), imageTag: '1.0.0' },
        imageManifest: first.manifest,
        imageManifestMediaType: MEDIA_TYPES.ociManifest,
      },
    })
  })

  it.each<[string, SettingSeed, string, boolean]>([
    ['MUTABLE', { imageTagMutability: 'MUTABLE' }, '1.0.0', true],
    ['IMMUTABLE', { imageTagMutability: 'IMMUTABLE' }, '1.0.0', false],
    ['outside the exclusion', excluding('IMMUTABLE', 'cache-*'), '1.0.0', false],
    ['inside the exclusion', excluding('IMMUTABLE', 'cache-*'), 'cache-main', true],
    ['inside the second exclusion', excluding('IMMUTABLE', 'latest', 'cache-*'), 'cache-', true],
    ['of another case than the exclusion', excluding('IMMUTABLE', 'cache-*'), 'Cache-main', false],
    ['that only contains the exclusion', excluding('IMMUTABLE', 'cache-*'), 'a-cache-main', false],
    ['that is longer than an exact exclusion', excluding('IMMUTABLE', 'latest'), 'latest-arm64', false],
    ['protected by the exclusion', excluding('MUTABLE', 'v*'), 'v1.0.0', false],
    ['not protected by the exclusion', excluding('MUTABLE', 'v*'), '1.0.0', true],
  ])('lets a tag move that is %s', (_what, setting, tag, moves) => {
    repositoryWith(setting)
    put(first.manifest, tag)
    const again = put(second.manifest, tag)
    if (moves) expect(again).toHaveProperty('image.imageId.imageTag', tag)
    else expect(again).toEqual(overwritten(tag))
    expect(scene.digest(repositoryName, tag)).toBe(digestOf((moves ? second : first).manifest))
  })

  it.each(['MUTABLE', 'IMMUTABLE'] as const)(
    'says of the same image under the same tag that it is there: %s',
    (mode) => {
      repositoryWith({ imageTagMutability: mode })
      put(first.manifest, '1.0.0')
      expect(put(first.manifest, '1.0.0')).toEqual({
        __type: 'ImageAlreadyExistsException',
        message: `Image with digest '${digestOf(first.manifest)}' and tag '1.0.0' already exists in the repository with name 'team/app' in registry with id '123456789012'`,
      })
    },
  )

  it('gives an image as many tags as it is put under', () => {
    repositoryWith({ imageTagMutability: 'IMMUTABLE' })
    put(first.manifest, '1.0.0')
    put(first.manifest, '1.0.1')
    expect(call(scene, 'DescribeImages', { repositoryName })).toMatchObject({
      imageDetails: [{ imageTags: ['1.0.0', '1.0.1'] }],
    })
  })

  it('lets a tag be taken again once it is deleted', () => {
    repositoryWith({ imageTagMutability: 'IMMUTABLE' })
    put(first.manifest, '1.0.0')
    call(scene, 'BatchDeleteImage', { repositoryName, imageIds: [{ imageTag: '1.0.0' }] })
    expect(put(second.manifest, '1.0.0')).toHaveProperty('image.imageId.imageDigest', digestOf(second.manifest))
  })

  it('wants the images of an index to be there', () => {
    repositoryWith()
    const digests = multi.children.map(digestOf).join(', ')
    expect(put(multi.manifest, '1.0.0')).toEqual({
      __type: 'ReferencedImagesNotFoundException',
      message: `Images with digests '[${digests}]' required for pushing image into repository with name 'team/app' in the registry with id '123456789012' do not exist`,
    })
    for (const child of multi.children) put(child)
    expect(put(multi.manifest, '1.0.0')).toHaveProperty('image.imageManifestMediaType', MEDIA_TYPES.ociIndex)
  })

  it('wants the layers of an image to be there', () => {
    scene.createRepository({ name: repositoryName })
    expect(put(first.manifest, '1.0.0')).toMatchObject({
      __type: 'LayersNotFoundException',
      message: expect.stringMatching(/^Layers with digests '\[sha256:[0-9a-f]{64}, sha256:[0-9a-f]{64}\]' required/),
    })
  })

  it.each([
    ['no JSON', 'hello', {}, invalid('ImageManifest', 'Invalid JSON syntax')],
    ['a list', '[]', {}, invalid('ImageManifest', 'Invalid JSON syntax')],
    [
      'of no media type',
      '{"schemaVersion":2}',
      {},
      invalid('ImageManifestMediaType', 'Image manifest media type must be provided'),
    ],
    [
      'of an unknown media type',
      '{"mediaType":"text/plain"}',
      {},
      invalid('ImageManifestMediaType', 'Unsupported media type: text/plain'),
    ],
    [
      'of another media type than it says',
      first.manifest,
      { imageManifestMediaType: MEDIA_TYPES.ociIndex },
      invalid('ImageManifestMediaType', 'Media type does not match the one of the manifest'),
    ],
    [
      'without descriptors',
      JSON.stringify({ mediaType: MEDIA_TYPES.ociIndex }),
      {},
      invalid('ImageManifest', 'Image manifest must have its descriptors'),
    ],
    [
      'with a malformed descriptor',
      JSON.stringify({ mediaType: MEDIA_TYPES.ociIndex, manifests: [{ digest: 'sha256:1', size: 1 }] }),
      {},
      invalid('ImageManifest', 'Image manifest has an invalid descriptor'),
    ],
    [
      'under a malformed tag',
      first.manifest,
      { imageTag: '.hidden' },
      invalid('imageTag', "must satisfy regular expression '[a-zA-Z0-9_][a-zA-Z0-9-_.]{0,127}'"),
    ],
    [
      'of another digest',
      first.manifest,
      { imageDigest: digestOf('other') },
      {
        __type: 'ImageDigestDoesNotMatchException',
        message: `The image with digest '${digestOf('other')}' in repository 'team/app' and registry ID '123456789012' does not match the image digest that Amazon ECR has calculated.`,
      },
    ],
  ])('refuses a manifest %s', (_what, manifest, more, refusal) => {
    repositoryWith()
    expect(put(manifest, undefined, more)).toEqual(refusal)
  })
})

describe('DescribeImages', () => {
  const describeTags = (...tags: string[]): unknown =>
    call(scene, 'DescribeImages', { repositoryName, imageIds: tags.map((imageTag) => ({ imageTag })) })

  it('answers one image with all that is known of it', () => {
    repositoryWith()
    put(first.manifest, '1.0.0')
    expect(describeTags('1.0.0')).toEqual({
      imageDetails: [
        {
          registryId: '123456789012',
          repositoryName,
          imageDigest: digestOf(first.manifest),
          imageTags: ['1.0.0'],
          imageSizeInBytes: first.blobs.reduce((sum, blob) => sum + Buffer.byteLength(blob), 0),
          imagePushedAt: 1_772_366_400,
          imageManifestMediaType: MEDIA_TYPES.ociManifest,
          artifactMediaType: 'application/vnd.oci.image.config.v1+json',
          imageStatus: 'ACTIVE',
        },
      ],
    })
  })

  it('fails as a whole for one tag that is missing', () => {
    repositoryWith()
    put(first.manifest, '1.0.0')
    expect(describeTags('1.0.0', '2.0.0')).toEqual({
      __type: 'ImageNotFoundException',
      message:
        "The image with imageId {imageDigest:'null', imageTag:'2.0.0'} does not exist within the repository with name 'team/app' in the registry with id '123456789012'",
    })
  })

  it.each([
    ['no filter', undefined, ['active']],
    ['ACTIVE', 'ACTIVE', ['active']],
    ['ARCHIVED', 'ARCHIVED', ['archived']],
    ['ACTIVATING', 'ACTIVATING', []],
    ['ANY', 'ANY', ['active', 'archived']],
  ])('shows, with %s, the images of that status', (_what, imageStatus, shown) => {
    repositoryWith()
    scene.pushImage({ repository: repositoryName, tag: 'active', comment: 'a' })
    scene.pushImage({ repository: repositoryName, tag: 'archived', comment: 'b', imageStatus: 'ARCHIVED' })
    const filter = imageStatus === undefined ? {} : { filter: { imageStatus } }
    const all = call(scene, 'DescribeImages', { repositoryName, ...filter }) as {
      imageDetails: { imageTags: string[] }[]
    }
    expect(all.imageDetails.flatMap(({ imageTags }) => imageTags).toSorted()).toEqual(shown)
    const listed = call(scene, 'ListImages', { repositoryName, ...filter }) as { imageIds: { imageTag: string }[] }
    expect(listed.imageIds.map(({ imageTag }) => imageTag).toSorted()).toEqual(shown)
    const named = call(scene, 'DescribeImages', { repositoryName, imageIds: [{ imageTag: 'archived' }], ...filter })
    expect(Object.keys(named as object)).toEqual(shown.includes('archived') ? ['imageDetails'] : ['__type', 'message'])
  })

  it.each([
    ['no ids', { imageIds: [] }, invalid('imageIds', 'Member must have length greater than or equal to 1')],
    [
      '101 ids',
      { imageIds: Array.from({ length: 101 }, () => ({ imageTag: 'a' })) },
      invalid('imageIds', 'Member must have length less than or equal to 100'),
    ],
    [
      'an id of neither',
      { imageIds: [{}] },
      invalid('imageIds', 'Invalid request parameters: both tag and digest cannot be null'),
    ],
    [
      'ids and maxResults',
      { imageIds: [{ imageTag: 'a' }], maxResults: 1 },
      invalid('maxResults', 'This option cannot be used when you specify images with imageIds'),
    ],
    [
      'a status that is none',
      { filter: { imageStatus: 'FROZEN' } },
      invalid('filter.imageStatus', 'Member must satisfy enum value set: [ACTIVE, ARCHIVED, ACTIVATING, ANY]'),
    ],
  ])('given %s, refuses', (_what, input, refusal) => {
    repositoryWith()
    expect(call(scene, 'DescribeImages', { repositoryName, ...input })).toEqual(refusal)
  })
})

describe('ListImages', () => {
  it.each([
    ['TAGGED', ['1.0.0', '1.0.1']],
    ['UNTAGGED', ['none']],
    ['ANY', ['1.0.0', '1.0.1', 'none']],
  ])('lists %s images, one entry a tag', (tagStatus, tags) => {
    repositoryWith()
    put(first.manifest, '1.0.0')
    put(first.manifest, '1.0.1')
    put(second.manifest)
    const listed = call(scene, 'ListImages', { repositoryName, filter: { tagStatus } }) as {
      imageIds: { imageTag?: string }[]
    }
    expect(listed.imageIds.map(({ imageTag = 'none' }) => imageTag).toSorted()).toEqual(tags)
  })

  it('gives pages that together are all of it, once', () => {
    repositoryWith()
    for (const tag of ['1', '2', '3', '4', '5']) put(first.manifest, tag)
    const one = call(scene, 'ListImages', { repositoryName, maxResults: 3 }) as {
      imageIds: object[]
      nextToken: string
    }
    const two = call(scene, 'ListImages', { repositoryName, nextToken: one.nextToken }) as { imageIds: object[] }
    expect([...one.imageIds, ...two.imageIds]).toEqual(
      ['1', '2', '3', '4', '5'].map((imageTag) => ({ imageDigest: digestOf(first.manifest), imageTag })),
    )
    expect(two).not.toHaveProperty('nextToken')
  })
})

describe('BatchGetImage', () => {
  const batchGet = (imageIds: readonly object[], more: object = {}): unknown =>
    call(scene, 'BatchGetImage', { repositoryName, imageIds, ...more })

  it('answers what is there, and why the rest is not', () => {
    repositoryWith()
    put(first.manifest, '1.0.0')
    put(second.manifest, '2.0.0')
    const imageDigest = digestOf(first.manifest)
    scene.pushImage({ repository: repositoryName, tag: 'archived', comment: 'old', imageStatus: 'ARCHIVED' })
    expect(
      batchGet([
        { imageTag: '1.0.0' },
        { imageDigest },
        { imageTag: '3.0.0' },
        { imageDigest, imageTag: '2.0.0' },
        { imageDigest: 'sha256:1' },
        {},
        { imageTag: 'archived' },
      ]),
    ).toMatchObject({
      images: [
        { imageId: { imageDigest, imageTag: '1.0.0' }, imageManifest: first.manifest },
        { imageId: { imageDigest }, imageManifest: first.manifest },
      ],
      failures: [
        { imageId: { imageTag: '3.0.0' }, failureCode: 'ImageNotFound', failureReason: 'Requested image not found' },
        { imageId: { imageDigest, imageTag: '2.0.0' }, failureCode: 'ImageTagDoesNotMatchDigest' },
        { imageId: { imageDigest: 'sha256:1' }, failureCode: 'InvalidImageDigest' },
        { imageId: {}, failureCode: 'MissingDigestAndTag' },
        { imageId: { imageTag: 'archived' }, failureCode: 'ImageInaccessible' },
      ],
    })
  })

  it.each([
    [[MEDIA_TYPES.ociManifest], 1],
    [[MEDIA_TYPES.dockerManifest], 0],
    [Object.values(MEDIA_TYPES), 1],
  ])('answers an image only if its type is accepted: %p', (acceptedMediaTypes, count) => {
    repositoryWith()
    put(first.manifest, '1.0.0')
    expect(batchGet([{ imageTag: '1.0.0' }], { acceptedMediaTypes })).toHaveProperty('images.length', count)
  })

  it('records the pull, which DescribeImages does not', () => {
    repositoryWith()
    put(first.manifest, '1.0.0')
    const details = (): unknown => call(scene, 'DescribeImages', { repositoryName })
    details()
    expect(details()).not.toHaveProperty('imageDetails.0.lastRecordedPullTime')
    batchGet([{ imageTag: '1.0.0' }])
    expect(details()).toHaveProperty('imageDetails.0.lastRecordedPullTime', 1_772_366_400)
  })
})

describe('BatchDeleteImage', () => {
  const remove = (...imageIds: object[]): unknown => call(scene, 'BatchDeleteImage', { repositoryName, imageIds })

  it('takes a tag off an image that has another, and deletes the image with its last', () => {
    repositoryWith()
    put(first.manifest, '1.0.0')
    put(first.manifest, '1.0.1')
    const imageDigest = digestOf(first.manifest)
    expect(remove({ imageTag: '1.0.0' })).toEqual({ imageIds: [{ imageDigest, imageTag: '1.0.0' }], failures: [] })
    expect(scene.digest(repositoryName, '1.0.1')).toBe(imageDigest)
    expect(remove({ imageTag: '1.0.1' })).toEqual({ imageIds: [{ imageDigest, imageTag: '1.0.1' }], failures: [] })
    expect(call(scene, 'ListImages', { repositoryName })).toEqual({ imageIds: [] })
  })

  it('deletes an image and all its tags by its digest', () => {
    repositoryWith()
    put(first.manifest, '1.0.0')
    put(first.manifest, '1.0.1')
    const imageDigest = digestOf(first.manifest)
    expect(remove({ imageDigest })).toEqual({
      imageIds: [
        { imageDigest, imageTag: '1.0.0' },
        { imageDigest, imageTag: '1.0.1' },
      ],
      failures: [],
    })
  })

  it('does not take an image from under its index', () => {
    scene.createRepository({ name: repositoryName })
    scene.pushImage({
      repository: repositoryName,
      tag: '1.0.0',
      comment: 'multi',
      platforms: ['linux/amd64', 'linux/arm64'],
    })
    const [child = ''] = multi.children
    expect(remove({ imageDigest: digestOf(child) }, { imageTag: 'none' })).toEqual({
      imageIds: [],
      failures: [
        {
          imageId: { imageDigest: digestOf(child) },
          failureCode: 'ImageReferencedByManifestList',
          failureReason: `Requested image referenced by manifest list: [${digestOf(multi.manifest)}]`,
        },
        { imageId: { imageTag: 'none' }, failureCode: 'ImageNotFound', failureReason: 'Requested image not found' },
      ],
    })
  })
})

describe('GetDownloadUrlForLayer', () => {
  it('gives the same URL for the same layer', () => {
    repositoryWith()
    const layerDigest = digestOf(first.blobs[0] ?? '')
    const url = call(scene, 'GetDownloadUrlForLayer', { repositoryName, layerDigest })
    expect(url).toEqual({
      downloadUrl: expect.stringMatching(/^http:\/\/ecr\.test\/downloads\/[0-9a-f]{64}$/),
      layerDigest,
    })
    expect(call(scene, 'GetDownloadUrlForLayer', { repositoryName, layerDigest })).toEqual(url)
  })

  it('knows no layer that was not uploaded', () => {
    repositoryWith()
    expect(call(scene, 'GetDownloadUrlForLayer', { repositoryName, layerDigest: digestOf('none') })).toHaveProperty(
      '__type',
      'LayersNotFoundException',
    )
  })
})

it.each(['BatchDeleteImage', 'BatchGetImage', 'DescribeImages', 'ListImages'])(
  '%s knows no missing repository',
  (operation) => {
    const input = { repositoryName: 'team/none', imageIds: [{ imageTag: 'a' }] }
    expect(call(scene, operation, input)).toEqual({
      __type: 'RepositoryNotFoundException',
      message: "The repository with name 'team/none' does not exist in the registry with id '123456789012'",
    })
  },
)

function excluding(mode: 'MUTABLE' | 'IMMUTABLE', ...filters: string[]): SettingSeed {
  return { imageTagMutability: `${mode}_WITH_EXCLUSION`, imageTagMutabilityExclusionFilters: filters }
}
