import { ECRClient, PutImageCommand } from '@aws-sdk/client-ecr'
import type { BuiltImage, Emulator } from '../../src/emulator/index.ts'
import { MEDIA_TYPES } from '../../src/emulator/manifest.ts'

export interface PushPlace {
  readonly account: string
  readonly region: string
  readonly repository: string
}

/** Null for a push that ECR took; what it said, for one that it refused. */
export type Refusal = string | null

/** Puts what an image is made of where its manifest can refer to it: of a push only the manifest is raced. */
export function upload(
  { blobs, children }: BuiltImage,
  ecr: Emulator,
  { account, region, repository }: PushPlace,
): void {
  const registry = ecr.registry(account, region)
  for (const blob of blobs) registry.putBlob(repository, blob)
  for (const manifest of children) registry.putImage({ repository, manifest })
}

/** The last request of `docker push`. */
export async function putManifest(
  { manifest }: BuiltImage,
  tag: string,
  ecr: Emulator,
  { account, region, repository }: PushPlace,
): Promise<Refusal> {
  const login = Buffer.from(`AWS:${ecr.registry(account, region).password()}`).toString('base64')
  const response = await fetch(`${ecr.url}/v2/${repository}/manifests/${tag}`, {
    method: 'PUT',
    headers: { authorization: `Basic ${login}`, 'content-type': mediaTypeOf(manifest) },
    body: manifest,
  })
  const text = await response.text()
  return response.status === 201 ? null : `${response.status} ${text}`
}

/** The same, by ECR's own API. */
export async function putImage(
  { manifest }: BuiltImage,
  tag: string,
  ecr: Emulator,
  { account, region, repository }: PushPlace,
): Promise<Refusal> {
  const client = new ECRClient({
    endpoint: ecr.url,
    region,
    credentials: { accessKeyId: 'emulated', secretAccessKey: 'emulated-secret' },
  })
  try {
    await client.send(
      new PutImageCommand({
        registryId: account,
        repositoryName: repository,
        imageManifest: manifest,
        imageManifestMediaType: mediaTypeOf(manifest),
        imageTag: tag,
      }),
    )
    return null
  } catch (error) {
    const { name, message } = error as Error
    return `${name} ${message}`
  } finally {
    client.destroy()
  }
}

function mediaTypeOf(manifest: string): string {
  const { mediaType = MEDIA_TYPES.ociManifest } = JSON.parse(manifest) as { readonly mediaType?: string }
  return mediaType
}
