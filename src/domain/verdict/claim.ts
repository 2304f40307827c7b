import { type EcrRepository, parseRepository, repositoryUri } from '../ecr/ecr-registry.ts'
import { CodedError } from '../errors.ts'
import { parseImageReference } from '../push/image-reference.ts'

/** What a tag in a repository is held to once it should have been pushed. */
export interface Claim {
  readonly repository: EcrRepository
  readonly tag: string
  readonly reference: string
  /** What the build reported, or what the gate found there; null if neither is known. */
  readonly digest: string | null
  /** The commit it must be built from; null if any will do. */
  readonly revision: string | null
}

/**
 * Reads a reference to verify, `host/name:tag` with or without `@sha256:…`. Throws a CodedError INPUT_INVALID for one that
 * names no tag in a private ECR repository, or another digest than the build reported.
 */
export function readClaim(text: string, reported: Pick<Claim, 'digest' | 'revision'>): Claim {
  const invalid = (why: string, remedy: string) =>
    new CodedError('INPUT_INVALID', `image: \`${text}\` cannot be verified: ${why}`, { remedy: [remedy] })
  const parsed = parseImageReference(text)
  if ('fault' in parsed) throw invalid(parsed.fault, FORM)
  const { host, path, tag, digest } = parsed
  if (tag === null) throw invalid('it names no tag, and a digest alone cannot move.', FORM)
  const repository = parseRepository(host === null ? path : `${host}/${path}`, { region: null, account: null })
  if ('kind' in repository) throw invalid(repository.fault, 'Only private Amazon ECR can be asked.')
  if (digest !== null && reported.digest !== null && digest !== reported.digest)
    throw invalid(
      `it names ${digest}, and the \`digest\` input is ${reported.digest}.`,
      'Give the one that the build reported.',
    )
  return {
    ...reported,
    repository,
    tag,
    reference: `${repositoryUri(repository)}:${tag}`,
    digest: digest ?? reported.digest,
  }
}

const FORM = 'Write host/name:tag, as the `image` output of the gate is.'
