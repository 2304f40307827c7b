import type { ExclusionFilter } from '../domain/ecr/tag-mutability.ts'
import { EcrError } from './ecr-error.ts'

export const MUTABILITIES = ['MUTABLE', 'IMMUTABLE', 'IMMUTABLE_WITH_EXCLUSION', 'MUTABLE_WITH_EXCLUSION'] as const
export const IMAGE_STATUSES = ['ACTIVE', 'ARCHIVED', 'ACTIVATING'] as const
export const TEMPLATE_USES = ['REPLICATION', 'PULL_THROUGH_CACHE', 'CREATE_ON_PUSH'] as const

export type Mutability = (typeof MUTABILITIES)[number]
export type ImageStatus = (typeof IMAGE_STATUSES)[number]
export type TemplateUse = (typeof TEMPLATE_USES)[number]

/** One private registry: an account in a region. The operations change it in place, each within one turn of the event loop. */
export interface RegistryState {
  readonly account: string
  readonly region: string
  readonly repositories: Map<string, RepositoryState>
  /** By prefix, without the `/` that ECR assumes at its end. */
  readonly templates: Map<string, CreationTemplate>
  /** By prefix, without the `/` that ECR assumes at its end. */
  readonly cacheRules: Map<string, CacheRule>
  replicationRules: readonly ReplicationRule[]
  /** What a download URL stands for, by its token. */
  readonly downloads: Map<string, { readonly repository: string; readonly digest: string }>
  /** Whether its policy lets no other account in. */
  deniesOthers: boolean
}

export interface RepositoryState {
  readonly name: string
  readonly createdAt: Date
  readonly scanOnPush: boolean
  readonly resourceTags: readonly ResourceTag[]
  setting: TagSetting
  lifecyclePolicy: string | null
  /** By digest. */
  readonly images: Map<string, ImageState>
  /** The digest that each tag points at. */
  readonly tags: Map<string, string>
  /** Layers and configurations, by digest. */
  readonly blobs: Map<string, Uint8Array>
  readonly uploads: Map<string, UploadState>
  uploadsStarted: number
}

export interface TagSetting {
  readonly mode: Mutability
  readonly filters: readonly ExclusionFilter[]
}

export interface ImageState {
  readonly digest: string
  /** The manifest's text; its UTF-8 bytes are what the digest is of. Null for an image that was seeded as a mere record. */
  readonly manifest: string | null
  readonly mediaType: string
  readonly artifactMediaType: string | null
  /** Of its blobs together, in bytes; null for an index. */
  readonly size: number | null
  readonly pushedAt: Date
  pulledAt: Date | null
  status: ImageStatus
}

export interface UploadState {
  readonly chunks: Uint8Array[]
  size: number
}

export interface ResourceTag {
  readonly Key: string
  readonly Value: string
}

export interface CreationTemplate {
  readonly prefix: string
  readonly description: string | null
  /** Null where the template leaves it out, which ECR reads as MUTABLE. */
  readonly setting: TagSetting | null
  readonly appliedFor: readonly TemplateUse[]
  readonly resourceTags: readonly ResourceTag[]
  readonly createdAt: Date
}

export interface CacheRule {
  readonly prefix: string
  readonly upstreamRegistryUrl: string
  readonly createdAt: Date
}

export interface ReplicationRule {
  readonly destinations: readonly { readonly region: string; readonly registryId: string }[]
  /** None means every repository. */
  readonly repositoryFilters?: readonly { readonly filter: string; readonly filterType: string }[]
}

export function emptyRegistry(account: string, region: string): RegistryState {
  return {
    account,
    region,
    repositories: new Map(),
    templates: new Map(),
    cacheRules: new Map(),
    replicationRules: [],
    downloads: new Map(),
    deniesOthers: false,
  }
}

export function emptyRepository(
  name: string,
  createdAt: Date,
  options: {
    readonly setting: TagSetting
    readonly resourceTags?: readonly ResourceTag[]
    readonly scanOnPush?: boolean
  },
): RepositoryState {
  return {
    name,
    createdAt,
    scanOnPush: options.scanOnPush ?? false,
    resourceTags: options.resourceTags ?? [],
    setting: options.setting,
    lifecyclePolicy: null,
    images: new Map(),
    tags: new Map(),
    blobs: new Map(),
    uploads: new Map(),
    uploadsStarted: 0,
  }
}

/** Throws ECR's RepositoryNotFoundException. */
export function findRepository(registry: RegistryState, name: string): RepositoryState {
  const repository = registry.repositories.get(name)
  if (repository !== undefined) return repository
  throw new EcrError(
    'RepositoryNotFoundException',
    `The repository with name '${name}' does not exist in the registry with id '${registry.account}'`,
  )
}
