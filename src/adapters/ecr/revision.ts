import type { EcrRepository } from '../../domain/ecr-registry.ts'
import type { EcrCalls } from './client.ts'
import { answerError, clean, type EcrAction, type Explain, type Failure } from './faults.ts'
import { type FoundImage, registryOf } from './images.ts'
import { textAt } from './json.ts'
import type { Limit } from './limit.ts'
import { ACCEPTED_MEDIA_TYPES, type Manifest, parseJson, parseManifest, REVISION_KEY } from './manifest.ts'
import { provenanceCommits } from './provenance.ts'

export type Revision =
  | { readonly state: 'found'; readonly revision: string; readonly source: 'annotation' | 'label' | 'provenance' }
  | { readonly state: 'none' }
  | { readonly state: 'unknown'; readonly failure: Failure }

export interface ReadingImage {
  readonly calls: Pick<EcrCalls, 'batchGetImage' | 'getDownloadUrlForLayer' | 'downloadBlob'>
  readonly explain: Explain
  readonly limit: Limit
}

type Telling = Omit<Extract<Revision, { state: 'found' }>, 'state'>

/** Fetches the parts of one repository's images; what it throws knows the action that failed. */
interface Reader {
  manifest(digest: string): Promise<Manifest>
  json(digest: string): Promise<unknown>
}

/** An index of indexes is read; deeper than that nobody builds. */
const DEPTH_LIMIT = 2

const REVISION_LENGTH_LIMIT = 256

/**
 * Which commit the image says it was built from: by an annotation, else by the labels of its configuration (of each
 * platform's, where there are several), else by its provenance attestation. Parts that differ, or of which only some tell,
 * are `unknown`.
 */
export async function revisionOf(
  repository: EcrRepository,
  image: FoundImage,
  context: ReadingImage,
): Promise<Revision> {
  const reader = readerOf(repository, context)
  try {
    if (image.archived) throw answerError('an archived image cannot be read until it is restored')
    const manifest = image.manifest === null ? await reader.manifest(image.digest) : parseManifest(image.manifest)
    const telling = (await tellingOf(manifest, reader, 0)) ?? (await provenanceOf(manifest, reader))
    if (telling === null) return { state: 'none' }
    return { state: 'found', ...telling, revision: clean(telling.revision).slice(0, REVISION_LENGTH_LIMIT) }
  } catch (error) {
    return { state: 'unknown', failure: context.explain(actionOf(error), error) }
  }
}

async function tellingOf(manifest: Manifest, reader: Reader, depth: number): Promise<Telling | null> {
  if (manifest.revision !== null) return { revision: manifest.revision, source: 'annotation' }
  if (manifest.configDigest !== null) return labelOf(await reader.json(manifest.configDigest))
  if (depth > DEPTH_LIMIT) throw answerError('the index lies too deep')
  const platforms = manifest.children.filter(({ attestation }) => !attestation)
  const tellings = await Promise.all(
    platforms.map(async ({ digest }) => tellingOf(await reader.manifest(digest), reader, depth + 1)),
  )
  return agreed(tellings, 'the platforms of the image')
}

async function provenanceOf({ children }: Manifest, reader: Reader): Promise<Telling | null> {
  const attestations = children.filter(({ attestation }) => attestation)
  const manifests = await Promise.all(attestations.map(({ digest }) => reader.manifest(digest)))
  const digests = manifests.flatMap(({ provenanceDigests }) => provenanceDigests)
  const statements = await Promise.all(digests.map((digest) => reader.json(digest)))
  const tellings = statements
    .flatMap(provenanceCommits)
    .map((revision): Telling => ({ revision, source: 'provenance' }))
  return agreed(tellings, 'the provenance attestations of the image')
}

function labelOf(configuration: unknown): Telling | null {
  const revision = textAt(configuration, 'config', 'Labels', REVISION_KEY)
  return revision === null ? null : { revision, source: 'label' }
}

/** Throws an AnswerError unless all say the same, or none says anything. */
function agreed(tellings: readonly (Telling | null)[], who: string): Telling | null {
  const [first = null, ...others] = tellings
  const dissenting = others.find((other) => other?.revision !== first?.revision)
  if (dissenting === undefined) return first
  throw answerError(`${who} name different commits: ${first?.revision ?? 'none'} and ${dissenting?.revision ?? 'none'}`)
}

function readerOf(repository: EcrRepository, { calls, limit }: ReadingImage): Reader {
  const registry = registryOf(repository)
  return {
    manifest: (digest) =>
      during('BatchGetImage', async () => {
        const input = {
          ...registry,
          imageIds: [{ imageDigest: digest }],
          acceptedMediaTypes: [...ACCEPTED_MEDIA_TYPES],
        }
        const { images, failures } = await limit(() => calls.batchGetImage(input))
        const image = images?.find(({ imageId }) => imageId?.imageDigest === digest)
        if (image?.imageManifest !== undefined) return parseManifest(image.imageManifest)
        throw answerError(`${digest}: ${failures?.[0]?.failureCode ?? 'not in the answer'}`)
      }),
    json: (digest) =>
      during('GetDownloadUrlForLayer', async () => {
        const { downloadUrl } = await limit(() => calls.getDownloadUrlForLayer({ ...registry, layerDigest: digest }))
        if (downloadUrl === undefined) throw answerError(`no download URL for ${digest}`)
        const content = await limit(() => calls.downloadBlob(downloadUrl, digest))
        return parseJson(content.toString('utf8'), digest)
      }),
  }
}

async function during<T>(action: EcrAction, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw Object.assign(new Error('', { cause: error }), { action })
  }
}

function actionOf(error: unknown): EcrAction {
  return error instanceof Error && 'action' in error && error.action === 'GetDownloadUrlForLayer'
    ? error.action
    : 'BatchGetImage'
}
