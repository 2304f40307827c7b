import type { EcrRepository } from '../../domain/ecr/ecr-registry.ts'
import type { Existence, RevisionAnswer } from '../../domain/verdict/existence.ts'
import type { EcrCalls } from './client.ts'
import type { Explain } from './faults.ts'
import { findImages, type Found, type FoundImage } from './images.ts'
import type { Limit } from './limit.ts'
import type { Revision } from './revision.ts'

/** What stands under a tag, and if an image does, what it says of its commit. */
export type Seen =
  | Exclude<Found, { state: 'present' }>
  | { readonly state: 'present'; readonly image: FoundImage; readonly revision: Revision }

export interface LookingUp {
  readonly calls: EcrCalls
  readonly explain: Explain
  readonly limit: Limit
}

/** Looks each tag up, and into the images that are there. */
export async function lookUp(
  repository: EcrRepository,
  tags: readonly string[],
  context: LookingUp,
): Promise<ReadonlyMap<string, Seen>> {
  const found = [...(await findImages(repository, tags, context))]
  const seen = found.map(async ([tag, each]): Promise<[string, Seen]> => [tag, await see(repository, each, context)])
  return new Map(await Promise.all(seen))
}

async function see(repository: EcrRepository, found: Found, context: LookingUp): Promise<Seen> {
  if (found.state !== 'present') return found
  // Loaded only now: in the good case nothing is there yet.
  const { revisionOf } = await import('./revision.ts')
  return { ...found, revision: await revisionOf(repository, found.image, context) }
}

export function existenceOf(repository: EcrRepository, seen: Seen): Existence {
  switch (seen.state) {
    case 'absent':
      return seen
    case 'unknown':
      return { state: 'unknown', fault: { ...seen.failure, repository } }
    case 'present': {
      const { digest, archived, pushedAt } = seen.image
      return { state: 'present', digest, archived, pushedAt, revision: revisionAnswer(repository, seen.revision) }
    }
  }
}

function revisionAnswer(repository: EcrRepository, found: Revision): RevisionAnswer {
  return found.state === 'unknown' ? { state: 'unknown', fault: { ...found.failure, repository } } : found
}
