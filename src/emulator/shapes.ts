import type { ExclusionFilter } from '../domain/ecr/tag-mutability.ts'
import { tagFault } from '../domain/tag/tag-grammar.ts'
import { EcrError, invalidParameter } from './ecr-error.ts'
import {
  heldStructure,
  heldText,
  list,
  optionalChoice,
  optionalList,
  optionalText,
  text,
  type Input,
  type TextRule,
} from './parameters.ts'
import { MUTABILITIES, type ResourceTag, type TagSetting } from './state.ts'

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

/** JSON 1.1 carries a timestamp as seconds since the epoch. */
export function seconds(time: Date): number {
  return time.getTime() / 1000
}
