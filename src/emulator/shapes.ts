import type { ExclusionFilter } from '../domain/tag-mutability.ts'
import { tagFault } from '../domain/tag-grammar.ts'
import { EcrError, invalidParameter } from './ecr-error.ts'
import {
  heldStructure,
  heldText,
  list,
  optionalChoice,
  optionalInteger,
  optionalList,
  optionalText,
  text,
  type Input,
  type TextRule,
} from './parameters.ts'
import { MUTABILITIES, type RegistryState, type RepositoryState, type ResourceTag, type TagSetting } from './state.ts'

/** The members that several operations share, with the limits of the API's model. */

const REPOSITORY_NAME: TextRule = {
  min: 2,
  max: 256,
  pattern: /^[a-z0-9]+(?:(?:\.|__?|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|__?|-+)[a-z0-9]+)*)*$/,
  source: '[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*(/[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*)*',
}
const REGISTRY_ID: TextRule = { pattern: /^[0-9]{12}$/, source: '[0-9]{12}' }
const FILTER: TextRule = { min: 1, max: 128, pattern: /^[0-9a-zA-Z._*-]{1,128}$/ }
const MAX_WILDCARDS = 2
const PAGE_SIZE = 100

export interface ImageId {
  readonly imageDigest?: string
  readonly imageTag?: string
}

export const registryId = (input: Input): string | undefined => optionalText(input, 'registryId', REGISTRY_ID)
export const repositoryName = (input: Input): string => text(input, 'repositoryName', REPOSITORY_NAME)

export function optionalRepositoryNames(input: Input): string[] | undefined {
  const item = (value: unknown, path: string): string => heldText(value, path, REPOSITORY_NAME)
  return optionalList(input, 'repositoryNames', item, { min: 1, max: 100 })
}

export function registryIds(input: Input): string[] | undefined {
  const item = (value: unknown, path: string): string => heldText(value, path, REGISTRY_ID)
  return optionalList(input, 'registryIds', item, { min: 1, max: 10 })
}

export function heldRegistryId(input: Input): string {
  return text(input, 'registryId', REGISTRY_ID)
}

export function optionalImageIds(input: Input): ImageId[] | undefined {
  return optionalList(input, 'imageIds', imageId, { min: 1, max: 100 })
}

export function imageIds(input: Input): ImageId[] {
  return list(input, 'imageIds', imageId, { min: 1, max: 100 })
}

function imageId(value: unknown, path: string): ImageId {
  const structure = heldStructure(value, path)
  const imageDigest = optionalText(structure, 'imageDigest', {}, `${path}.imageDigest`)
  const imageTag = optionalText(structure, 'imageTag', { min: 1, max: 300 }, `${path}.imageTag`)
  return { ...(imageDigest !== undefined && { imageDigest }), ...(imageTag !== undefined && { imageTag }) }
}

export function optionalImageTag(input: Input): string | undefined {
  const tag = optionalText(input, 'imageTag', { min: 1, max: 300 })
  if (tag !== undefined) holdTag(tag)
  return tag
}

export function holdTag(tag: string): void {
  if (tagFault(tag) !== null)
    throw invalidParameter('imageTag', "must satisfy regular expression '[a-zA-Z0-9_][a-zA-Z0-9-_.]{0,127}'")
}

/** The setting that a request asks for; undefined where it names none. */
export function optionalSetting(input: Input): TagSetting | undefined {
  const mode = optionalChoice(input, 'imageTagMutability', MUTABILITIES)
  const filters = optionalList(input, 'imageTagMutabilityExclusionFilters', exclusionFilter, { min: 1, max: 5 })
  const excluding = mode === 'IMMUTABLE_WITH_EXCLUSION' || mode === 'MUTABLE_WITH_EXCLUSION'
  if (excluding && filters === undefined) {
    throw invalidParameter(
      'imageTagMutabilityExclusionFilters',
      `ImageTagMutabilityExclusionFilters can't be null when imageTagMutability is set as ${mode}`,
    )
  }
  if (!excluding && filters !== undefined) {
    throw invalidParameter(
      'imageTagMutabilityExclusionFilters',
      `ImageTagMutabilityExclusionFilters must be null when imageTagMutability is set as ${mode ?? 'MUTABLE'}`,
    )
  }
  return mode === undefined ? undefined : { mode, filters: filters ?? [] }
}

function exclusionFilter(value: unknown, path: string): ExclusionFilter {
  const structure = heldStructure(value, path)
  const filterType = optionalChoice(structure, 'filterType', ['WILDCARD'], `${path}.filterType`)
  if (filterType === undefined) throw invalidParameter(`${path}.filterType`, 'Member must not be null')
  const filter = text(structure, 'filter', FILTER, `${path}.filter`)
  if (filter.split('*').length - 1 > MAX_WILDCARDS) {
    throw invalidParameter(`${path}.filter`, `Member must have at most ${MAX_WILDCARDS} wildcards`)
  }
  return { filterType, filter }
}

export function optionalResourceTags(input: Input, name: 'tags' | 'resourceTags'): ResourceTag[] {
  const item = (value: unknown, path: string): ResourceTag => {
    const structure = heldStructure(value, path)
    const limits = { key: { min: 1, max: 128 }, value: { max: 256 } }
    return {
      Key: text(structure, 'Key', limits.key, `${path}.key`),
      Value: text(structure, 'Value', limits.value, `${path}.value`),
    }
  }
  const tags = optionalList(input, name, item) ?? []
  if (tags.length > 50) throw new EcrError('TooManyTagsException', 'The maximum number of tags is 50.')
  return tags
}

export interface PageRequest {
  readonly size: number
  /** The key of the last entry of the page before. */
  readonly after: string | null
}

/** `nextToken` and `maxResults`, which ECR takes only where the request names nothing in particular. */
export function pageRequest(input: Input, named: string | null): PageRequest {
  const size = optionalInteger(input, 'maxResults', 1, 1000)
  const token = optionalText(input, 'nextToken')
  if (named !== null && (size !== undefined || token !== undefined)) {
    const name = size === undefined ? 'nextToken' : 'maxResults'
    throw invalidParameter(name, `This option cannot be used when you specify ${named}`)
  }
  return { size: size ?? PAGE_SIZE, after: token === undefined ? null : keyOf(token) }
}

/** One page of entries that are sorted by key, and the token to the next. */
export function page<Entry>(
  entries: readonly Entry[],
  key: (entry: Entry) => string,
  { size, after }: PageRequest,
): { readonly entries: readonly Entry[]; readonly nextToken?: string } {
  const sorted = entries.toSorted((a, b) => compare(key(a), key(b)))
  const rest = after === null ? sorted : sorted.filter((entry) => compare(key(entry), after) > 0)
  const taken = rest.slice(0, size)
  const last = taken.at(-1)
  return last === undefined || taken.length === rest.length
    ? { entries: taken }
    : { entries: taken, nextToken: tokenOf(key(last)) }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}

const TOKEN_MARK = 'after:'

function tokenOf(key: string): string {
  return Buffer.from(TOKEN_MARK + key).toString('base64')
}

function keyOf(token: string): string {
  const plain = Buffer.from(token, 'base64').toString()
  if (!plain.startsWith(TOKEN_MARK)) throw invalidParameter('nextToken', 'Invalid parameter: nextToken')
  return plain.slice(TOKEN_MARK.length)
}

export function repositoryNotFound(registry: RegistryState, name: string): EcrError {
  return new EcrError(
    'RepositoryNotFoundException',
    `The repository with name '${name}' does not exist in the registry with id '${registry.account}'`,
  )
}

export function findRepository(registry: RegistryState, name: string): RepositoryState {
  const repository = registry.repositories.get(name)
  if (repository === undefined) throw repositoryNotFound(registry, name)
  return repository
}

/** JSON 1.1 carries a timestamp as seconds since the epoch. */
export function seconds(time: Date): number {
  return time.getTime() / 1000
}
