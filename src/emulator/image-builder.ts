import { digestOf, MEDIA_TYPES } from './manifest.ts'

/** What makes one image differ from another; the same recipe makes the same digests. */
export interface ImageRecipe {
  /** Labels of the configuration, as `LABEL` sets them. */
  readonly labels?: Readonly<Record<string, string>>
  /** Annotations of the manifest, and of the index if there is one. */
  readonly annotations?: Readonly<Record<string, string>>
  /** `linux/amd64`, which is the default; more than one make an index. */
  readonly platforms?: readonly string[]
  /** Whatever is to tell this image from another of the same labels. */
  readonly comment?: string
}

export interface BuiltImage {
  /** What the tag is to point at: an index, or the one image. */
  readonly manifest: string
  /** The manifests of an index. */
  readonly children: readonly string[]
  /** Configurations and layers. */
  readonly blobs: readonly (string | Uint8Array)[]
}

/** An empty archive, compressed: the layer that Docker itself gave to instructions that change no file. */
const EMPTY_LAYER = Buffer.from('H4sIAAAJbogA/2IYBaNgFIxYAAgAAP//Lq+17wAEAAA=', 'base64')
const EMPTY_ARCHIVE = Buffer.alloc(1024)

/** Makes a small OCI image without files. */
export function buildImage(recipe: ImageRecipe = {}): BuiltImage {
  const platforms = recipe.platforms ?? ['linux/amd64']
  const images = platforms.map((platform) => singleImage(platform, recipe))
  const blobs = [EMPTY_LAYER, ...images.map(({ config }) => config)]
  const [first] = images
  if (images.length === 1 && first !== undefined) return { manifest: first.manifest, children: [], blobs }
  const index = JSON.stringify({
    schemaVersion: 2,
    mediaType: MEDIA_TYPES.ociIndex,
    manifests: images.map(({ manifest, platform }) => ({ ...descriptor(MEDIA_TYPES.ociManifest, manifest), platform })),
    ...annotated(recipe),
  })
  return { manifest: index, children: images.map(({ manifest }) => manifest), blobs }
}

interface SingleImage {
  readonly manifest: string
  readonly config: string
  readonly platform: { readonly os: string; readonly architecture: string }
}

function singleImage(platformName: string, recipe: ImageRecipe): SingleImage {
  const [os = '', architecture = ''] = platformName.split('/')
  const platform = { os, architecture }
  const config = JSON.stringify({
    ...platform,
    config: recipe.labels === undefined ? {} : { Labels: recipe.labels },
    rootfs: { type: 'layers', diff_ids: [digestOf(EMPTY_ARCHIVE)] },
    ...(recipe.comment !== undefined && { history: [{ comment: recipe.comment }] }),
  })
  const manifest = JSON.stringify({
    schemaVersion: 2,
    mediaType: MEDIA_TYPES.ociManifest,
    config: descriptor('application/vnd.oci.image.config.v1+json', config),
    layers: [descriptor('application/vnd.oci.image.layer.v1.tar+gzip', EMPTY_LAYER)],
    ...annotated(recipe),
  })
  return { manifest, config, platform }
}

function annotated({ annotations }: ImageRecipe): object {
  return annotations === undefined ? {} : { annotations }
}

function descriptor(mediaType: string, content: string | Uint8Array): object {
  return { mediaType, digest: digestOf(content), size: Buffer.byteLength(content) }
}
