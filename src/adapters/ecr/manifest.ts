import { isImageDigest } from '../../domain/push/image-digest.ts'
import { at, listAt, textAt } from '../../domain/json-member.ts'
import { answerError } from './faults.ts'

/** Every media type that ECR can answer with; without them it converts, and the digest is another. */
export const ACCEPTED_MEDIA_TYPES: readonly string[] = [
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.v2+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
  'application/vnd.docker.distribution.manifest.v1+prettyjws',
]

/** A manifest or an index, as far as it can tell of a commit. */
export interface Manifest {
  /** `org.opencontainers.image.revision` among its annotations. */
  readonly revision: string | null
  /** The blob with the image's labels; null for an index, and for an artifact that is no image. */
  readonly configDigest: string | null
  /** The provenance statements in it, where it is an attestation manifest. */
  readonly provenanceDigests: readonly string[]
  readonly children: readonly Child[]
}

export interface Child {
  readonly digest: string
  /** BuildKit's attestations stand beside the platforms of an index. */
  readonly attestation: boolean
}

export const REVISION_KEY = 'org.opencontainers.image.revision'

/** More platforms and attestations than any real index has. */
const CHILDREN_LIMIT = 64

const CONFIG_MEDIA_TYPES: ReadonlySet<string | null> = new Set([
  'application/vnd.oci.image.config.v1+json',
  'application/vnd.docker.container.image.v1+json',
])

/** Throws an AnswerError for what is no manifest, or an unreasonable one. */
export function parseManifest(text: string): Manifest {
  const manifest = parseJson(text, 'the manifest')
  const entries = listAt(manifest, 'manifests')
  if (entries.length > CHILDREN_LIMIT) throw answerError(`the index has more than ${CHILDREN_LIMIT} entries`)
  const config = at(manifest, 'config')
  return {
    revision: textAt(manifest, 'annotations', REVISION_KEY),
    configDigest: CONFIG_MEDIA_TYPES.has(textAt(config, 'mediaType')) ? digestAt(config) : null,
    provenanceDigests: listAt(manifest, 'layers').filter(isProvenance).slice(0, CHILDREN_LIMIT).map(digestAt),
    children: entries.map((entry) => ({ digest: digestAt(entry), attestation: isAttestation(entry) })),
  }
}

export function parseJson(text: string, what: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw answerError(`${what} is no JSON`)
  }
}

function isAttestation(entry: unknown): boolean {
  return textAt(entry, 'annotations', 'vnd.docker.reference.type') === 'attestation-manifest'
}

function isProvenance(layer: unknown): boolean {
  return textAt(layer, 'annotations', 'in-toto.io/predicate-type')?.startsWith('https://slsa.dev/provenance/') ?? false
}

function digestAt(descriptor: unknown): string {
  const digest = textAt(descriptor, 'digest')
  if (digest === null || !isImageDigest(digest))
    throw answerError(`the manifest refers to no digest: ${digest ?? 'missing'}`)
  return digest
}
