import { createHash } from 'node:crypto'
import { invalidParameter } from './ecr-error.ts'
import { isInput, type Input } from './parameters.ts'

export const MEDIA_TYPES = {
  ociIndex: 'application/vnd.oci.image.index.v1+json',
  ociManifest: 'application/vnd.oci.image.manifest.v1+json',
  dockerList: 'application/vnd.docker.distribution.manifest.list.v2+json',
  dockerManifest: 'application/vnd.docker.distribution.manifest.v2+json',
  dockerSchema1: 'application/vnd.docker.distribution.manifest.v1+json',
  dockerSchema1Signed: 'application/vnd.docker.distribution.manifest.v1+prettyjws',
} as const

const ACCEPTED: readonly string[] = Object.values(MEDIA_TYPES)
const DIGEST = /^sha256:[a-f0-9]{64}$/

/** A manifest as far as the registry understands it. */
export interface Manifest {
  readonly digest: string
  readonly mediaType: string
  /** The configuration and the layers, which must have been uploaded. */
  readonly blobs: readonly Descriptor[]
  /** The images of an index, which must have been pushed. */
  readonly children: readonly Descriptor[]
  /** The media type of the configuration, or the manifest's own `artifactType`. */
  readonly artifactMediaType: string | null
}

export interface Descriptor {
  readonly digest: string
  readonly size: number
}

/** What an image's record tells of its manifest. */
export function recordedOf({ digest, mediaType, artifactMediaType, blobs }: Manifest): {
  readonly digest: string
  readonly mediaType: string
  readonly artifactMediaType: string | null
  readonly size: number | null
} {
  const size = isIndex(mediaType) ? null : blobs.reduce((sum, blob) => sum + blob.size, 0)
  return { digest, mediaType, artifactMediaType, size }
}

export function isDigest(reference: string): boolean {
  return DIGEST.test(reference)
}

export function digestOf(content: string | Uint8Array): string {
  return `sha256:${createHash('sha256').update(content).digest('hex')}`
}

export function isIndex(mediaType: string): boolean {
  return mediaType === MEDIA_TYPES.ociIndex || mediaType === MEDIA_TYPES.dockerList
}

/**
 * Reads a manifest as PutImage does: the media type is the caller's, or else the manifest's own.
 * Throws InvalidParameterException for what is no manifest.
 */
export function parseManifest(manifest: string, mediaType: string | undefined): Manifest {
  const content = parsed(manifest)
  const own = typeof content['mediaType'] === 'string' ? content['mediaType'] : undefined
  const type = mediaType ?? own ?? (content['schemaVersion'] === 1 ? MEDIA_TYPES.dockerSchema1Signed : undefined)
  if (type === undefined) throw invalidParameter('ImageManifestMediaType', 'Image manifest media type must be provided')
  if (!ACCEPTED.includes(type)) throw invalidParameter('ImageManifestMediaType', `Unsupported media type: ${type}`)
  if (own !== undefined && own !== type) {
    throw invalidParameter('ImageManifestMediaType', 'Media type does not match the one of the manifest')
  }
  const digest = digestOf(manifest)
  if (isIndex(type)) {
    const artifactMediaType = typeof content['artifactType'] === 'string' ? content['artifactType'] : null
    return { digest, mediaType: type, blobs: [], children: descriptors(content['manifests']), artifactMediaType }
  }
  if (content['schemaVersion'] === 1) {
    return { digest, mediaType: type, blobs: schema1Layers(content), children: [], artifactMediaType: null }
  }
  const { config } = content
  const blobs = [...descriptors([config]), ...descriptors(content['layers'])]
  const artifactMediaType = isInput(config) && typeof config['mediaType'] === 'string' ? config['mediaType'] : null
  return { digest, mediaType: type, blobs, children: [], artifactMediaType }
}

function parsed(manifest: string): Input {
  let content: unknown
  try {
    content = JSON.parse(manifest)
  } catch {
    throw invalidParameter('ImageManifest', 'Invalid JSON syntax')
  }
  if (!isInput(content)) throw invalidParameter('ImageManifest', 'Invalid JSON syntax')
  return content
}

function descriptors(value: unknown): Descriptor[] {
  if (!Array.isArray(value)) throw invalidParameter('ImageManifest', 'Image manifest must have its descriptors')
  return value.map((entry: unknown) => {
    const { digest, size } = isInput(entry) ? entry : {}
    if (typeof digest !== 'string' || !isDigest(digest) || typeof size !== 'number') {
      throw invalidParameter('ImageManifest', 'Image manifest has an invalid descriptor')
    }
    return { digest, size }
  })
}

function schema1Layers(content: Input): Descriptor[] {
  const layers: unknown[] = Array.isArray(content['fsLayers']) ? content['fsLayers'] : []
  return descriptors(layers.map((layer) => ({ digest: isInput(layer) ? layer['blobSum'] : undefined, size: 0 })))
}
