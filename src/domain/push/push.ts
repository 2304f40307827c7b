import type { Place } from '../verdict/admission.ts'
import { isCacheExport, readCacheExport } from './cache-export.ts'
import {
  type EcrRepository,
  type ForeignRepository,
  parseEcrHost,
  parseRepository,
  type RegistryDefaults,
  type RepositorySlip,
  repositoryUri,
} from '../ecr/ecr-registry.ts'
import { CodedError, type ErrorCode } from '../errors.ts'
import { clipTo } from '../text/clip.ts'
import { parseImageReference } from './image-reference.ts'
import type { Judgement } from '../verdict/verdict.ts'

/** One reference that the push would write, before anything is judged. */
export interface PushedReference {
  readonly origin: 'derived' | 'given'
  /** As the user wrote it or as it was put together; unreadable entries keep their own text. */
  readonly reference: string
  readonly tag: string
  readonly destination: Destination
  /** What is wrong with the reference itself, whatever its tag. */
  readonly fault: Judgement | null
}

export type Destination =
  | { readonly kind: 'ecr'; readonly repository: EcrRepository }
  /** A registry whose answer is known without asking, or that cannot be asked. */
  | { readonly kind: 'foreign'; readonly uri: string; readonly name: string; readonly protection: Judgement }
  | { readonly kind: 'nowhere' }

/** Reads the `repository` input. Throws a CodedError for an entry that names no repository; that is a slip of the pen, not a verdict. */
export function readRepository(text: string, defaults: RegistryDefaults): Destination {
  const parsed = parseRepository(text, defaults)
  if (!('kind' in parsed)) return { kind: 'ecr', repository: parsed }
  if (parsed.kind === 'public' || parsed.kind === 'other') return foreignDestination(parsed)
  const shown = (words: string) => clipTo(URI_MAX_LENGTH, words)
  throw new CodedError(
    CODE_OF_SLIP[parsed.kind],
    `repository: \`${shown(text)}\` cannot be used: ${shown(parsed.fault)}.`,
    { remedy: REMEDY_OF_SLIP[parsed.kind] },
  )
}

/** More than any that can be used has, with its tag. */
const URI_MAX_LENGTH = 500

const CODE_OF_SLIP: Readonly<Record<RepositorySlip['kind'], ErrorCode>> = {
  'region-missing': 'REGION_MISSING',
  'vpc-endpoint': 'REPOSITORY_INCOMPLETE',
  malformed: 'REPOSITORY_INVALID',
}

const FULL_URI = 'Write the whole URI: 123456789012.dkr.ecr.eu-west-1.amazonaws.com/team/app'

const REMEDY_OF_SLIP: Readonly<Record<RepositorySlip['kind'], readonly string[]>> = {
  'region-missing': [FULL_URI, 'or set the `aws-region` input beside the name.'],
  'vpc-endpoint': ['Set `aws-region` and `registry-id`: the host of a VPC endpoint names neither.'],
  malformed: [FULL_URI, 'or a name, `team/app`, with `aws-region`.'],
}

/** Everything the push would write: each bare tag in each repository, then the full references; each once. */
export function planPush(plan: {
  readonly derived: string
  readonly repositories: readonly Destination[]
  readonly tags: readonly string[]
}): PushedReference[] {
  const bare = plan.tags.filter((entry) => !isCacheExport(entry) && !isReference(entry))
  const references = plan.tags.flatMap((entry) => {
    if (isCacheExport(entry)) return readCache(entry)
    return isReference(entry) ? [readReference(entry)] : []
  })
  const places: readonly Destination[] = plan.repositories.length > 0 ? plan.repositories : [{ kind: 'nowhere' }]
  // Full references say where they go; without `repository`, the derived tag is then an output and nothing that is pushed.
  const derived = plan.repositories.length > 0 || references.length === 0 ? [plan.derived] : []
  const combined = places.flatMap((destination) => [
    ...derived.map((tag) => referenceIn(destination, tag, 'derived')),
    ...bare.map((tag) => referenceIn(destination, tag, 'given')),
  ])
  const seen = new Set<string>()
  return [...combined, ...references].filter(({ reference }) => !seen.has(reference) && seen.add(reference))
}

function referenceIn(destination: Destination, tag: string, origin: PushedReference['origin']): PushedReference {
  return { origin, tag, destination, reference: referenceText(destination, tag), fault: null }
}

export function referenceText(destination: Destination, tag: string): string {
  const place = placeOf(destination)
  return place.kind === 'nowhere' ? tag : `${place.uri}:${tag}`
}

export function placeOf(destination: Destination): Place {
  switch (destination.kind) {
    case 'ecr':
      return {
        kind: 'repository',
        uri: repositoryUri(destination.repository),
        name: destination.repository.name,
        repository: destination.repository,
      }
    case 'foreign':
      return { kind: 'repository', uri: destination.uri, name: destination.name, repository: null }
    case 'nowhere':
      return destination
  }
}

function isReference(entry: string): boolean {
  return /[/:@]/.test(entry)
}

/** Where a cache goes is no reference of an image, whatever its tag: it keeps its own text, lest it be taken for one. */
function readCache(text: string): PushedReference[] {
  const cache = readCacheExport(text)
  if (cache.kind === 'tagless') return []
  if (cache.kind === 'malformed') return [malformedReference(text, cache.fault)]
  const read = readReference(cache.reference)
  const { tag } = read
  const moves: Judgement = { verdict: 'mutable', reason: { code: 'TAG_MOVES', tag, class: 'cache', word: tag } }
  return [{ ...read, reference: text, fault: read.fault ?? moves }]
}

function unreadable(text: string, fault: Judgement): PushedReference {
  return { origin: 'given', reference: text, tag: '', destination: { kind: 'nowhere' }, fault }
}

function malformedReference(text: string, fault: string): PushedReference {
  return unreadable(text, { verdict: 'unknown', reason: { code: 'REFERENCE_MALFORMED', reference: text, fault } })
}

function readReference(text: string): PushedReference {
  const malformed = (fault: string) => malformedReference(text, fault)
  const parsed = parseImageReference(text)
  if ('fault' in parsed) return malformed(parsed.fault)
  if (parsed.digest !== null)
    return unreadable(text, { verdict: 'unknown', reason: { code: 'REFERENCE_HAS_DIGEST', reference: text } })
  // What a client pushes when no tag is written.
  const tag = parsed.tag ?? 'latest'
  const destination = destinationOf(parsed.host, parsed.path)
  if ('fault' in destination) return malformed(destination.fault)
  return referenceIn(destination, tag, 'given')
}

function destinationOf(host: string | null, path: string): Destination | { readonly fault: string } {
  if (host === null) return unsupported('docker.io', path)
  const parsed = parseRepository(`${host}/${path}`, { region: null, account: null })
  if (!('kind' in parsed)) return { kind: 'ecr', repository: parsed }
  return parsed.kind === 'public' || parsed.kind === 'other' ? foreignDestination(parsed) : { fault: parsed.fault }
}

function foreignDestination({ kind, host, name }: ForeignRepository): Destination {
  if (kind === 'other') return unsupported(host, name)
  const protection: Judgement = { verdict: 'mutable', reason: { code: 'ECR_PUBLIC' } }
  return { kind: 'foreign', uri: `${host}/${name}`, name, protection }
}

function unsupported(host: string, name: string): Destination {
  const registry = parseEcrHost(host)
  const fault = registry.kind === 'other' ? registry.fault : null
  const protection: Judgement = { verdict: 'unknown', reason: { code: 'REGISTRY_UNSUPPORTED', host, fault } }
  return { kind: 'foreign', uri: `${host}/${name}`, name, protection }
}
