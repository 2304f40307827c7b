import { describe, expect, it } from '@jest/globals'
import { gunzipSync } from 'node:zlib'
import { buildImage } from '../../../src/emulator/image-builder.ts'
import { digestOf, isIndex, MEDIA_TYPES, parseManifest } from '../../../src/emulator/manifest.ts'

describe('an image that is built', () => {
  const labels = { 'org.opencontainers.image.revision': 'a'.repeat(40) }

  it('has its labels in its configuration, and its annotations in its manifest', () => {
    const { manifest, blobs, children } = buildImage({ labels, annotations: { name: 'value' } })
    expect(children).toEqual([])
    expect(JSON.parse(manifest)).toMatchObject({ mediaType: MEDIA_TYPES.ociManifest, annotations: { name: 'value' } })
    expect(JSON.parse(String(blobs[1]))).toMatchObject({
      os: 'linux',
      architecture: 'amd64',
      config: { Labels: labels },
    })
  })

  it('refers to nothing but its own blobs and children', () => {
    const { manifest, blobs, children } = buildImage({ labels, platforms: ['linux/amd64', 'linux/arm64'] })
    const index = parseManifest(manifest, undefined)
    expect(isIndex(index.mediaType)).toBe(true)
    expect(index.children.map(({ digest }) => digest)).toEqual(children.map(digestOf))
    const known = new Set(blobs.map(digestOf))
    const used = children.flatMap((child) => parseManifest(child, undefined).blobs)
    expect(used.map(({ digest }) => digest).filter((digest) => !known.has(digest))).toEqual([])
  })

  it('has a layer that is an empty archive, as its configuration says', () => {
    const [layer = '', config = ''] = buildImage().blobs
    const archive = gunzipSync(Buffer.from(layer))
    expect(archive).toEqual(Buffer.alloc(1024))
    expect(JSON.parse(String(config))).toHaveProperty('rootfs.diff_ids', [digestOf(archive)])
  })

  it('has the same digest for the same recipe, and another for another', () => {
    expect(digestOf(buildImage({ labels }).manifest)).toBe(digestOf(buildImage({ labels }).manifest))
    expect(digestOf(buildImage({ comment: 'one' }).manifest)).not.toBe(
      digestOf(buildImage({ comment: 'two' }).manifest),
    )
  })
})
