import { EcrError } from './ecr-error.ts'
import { digestOf } from './manifest.ts'
import { text, type Input } from './parameters.ts'
import { repositoryName } from './shapes.ts'
import { findRepository, type RegistryState } from './state.ts'

export const DOWNLOAD_PATH = '/downloads/'

/** The URL needs no credentials, as a presigned one; its token is the same for the same blob. */
export function getDownloadUrlForLayer(registry: RegistryState, input: Input, baseUrl: string): object {
  const layerDigest = text(input, 'layerDigest', { pattern: /^[a-zA-Z0-9-_+.]+:[a-fA-F0-9]+$/ })
  const repository = findRepository(registry, repositoryName(input))
  if (!repository.blobs.has(layerDigest)) {
    throw new EcrError(
      'LayersNotFoundException',
      `The layer with digest '${layerDigest}' does not exist in the repository with name '${repository.name}' in the registry with id '${registry.account}'`,
    )
  }
  const origin = [registry.account, registry.region, repository.name, layerDigest].join('\0')
  const token = digestOf(origin).slice('sha256:'.length)
  registry.downloads.set(token, { repository: repository.name, digest: layerDigest })
  return { downloadUrl: `${baseUrl}${DOWNLOAD_PATH}${token}`, layerDigest }
}

/** The blob behind a download URL's token, if this registry gave it out. */
export function downloadedBlob(registry: RegistryState, token: string): Uint8Array | undefined {
  const download = registry.downloads.get(token)
  return download && registry.repositories.get(download.repository)?.blobs.get(download.digest)
}
