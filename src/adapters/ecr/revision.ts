import { commitId } from '../../domain/commit/commit-id.ts'
import type { EcrRepository } from '../../domain/ecr/ecr-registry.ts'
import { textAt } from '../../domain/json-member.ts'
import type { EcrCalls } from './client.ts'
import { answerError, clean, type EcrAction, type Explain, type Failure } from './faults.ts'
import { type FoundImage, isOf, registryOf } from './images.ts'
import type { Limit } from './limit.ts'
import { ACCEPTED_MEDIA_TYPES, type Manifest, parseJson, parseManifest, REVISION_KEY } from './manifest.ts'
import { provenanceCommits } from './provenance.ts'
import { recordsOf } from './records.ts'

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

const ATTESTATIONS = 'the provenance attestations of the image'

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
    return { state: 'found', ...telling, revision: readable(telling.revision) }
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
  const attested = await Promise.all(
    attestations.map(async ({ digest }) => attestedBy(await reader.manifest(digest), reader)),
  )
  // BuildKit attests each platform by itself: of one that it did not attest nothing is told.
  const unattested = children.length - attestations.length > attestations.length
  return agreed([...attested, ...(unattested ? [null] : [])], ATTESTATIONS)
}

async function attestedBy({ provenanceDigests }: Manifest, reader: Reader): Promise<Telling | null> {
  const statements = await Promise.all(provenanceDigests.map((digest) => reader.json(digest)))
  const commits = statements.flatMap(provenanceCommits)
  return agreed(
    commits.map((revision) => ({ revision, source: 'provenance' })),
    ATTESTATIONS,
  )
}

function labelOf(configuration: unknown): Telling | null {
  const revision = textAt(configuration, 'config', 'Labels', REVISION_KEY)
  return revision === null ? null : { revision, source: 'label' }
}

/** A commit's id in git's own case; other words bounded, and on one line. */
function readable(revision: string): string {
  return commitId(revision) ?? clean(revision).slice(0, REVISION_LENGTH_LIMIT)
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
        const image = recordsOf(images, 'images').find(({ imageId }) => imageId?.imageDigest === digest)
        if (image && !isOf(repository, image))
          throw answerError(`the answer is not that for ${repository.name}@${digest}`)
        if (image?.imageManifest !== undefined) return parseManifest(image.imageManifest)
        throw answerError(`${digest}: ${recordsOf(failures, 'failures')[0]?.failureCode ?? 'not in the answer'}`)
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
