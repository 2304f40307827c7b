import { dockerPassword } from './authorization.ts'
import { buildImage, type ImageRecipe } from './image-builder.ts'
import { digestOf, MEDIA_TYPES, parseManifest, recordedOf } from './manifest.ts'
import { createPullThroughCacheRule } from './pull-through-cache.ts'
import { createRepository, putImageTagMutability } from './repositories.ts'
import { createRepositoryCreationTemplate, putReplicationConfiguration } from './registry-settings.ts'
import {
  findRepository,
  type ImageState,
  type ImageStatus,
  type Mutability,
  type RegistryState,
  type ReplicationRule,
  type ResourceTag,
  type TemplateUse,
} from './state.ts'

/** `['cache-*']`, or in the API's own form. */
export type FilterSeed = string | { readonly filterType: string; readonly filter: string }

export interface SettingSeed {
  /** MUTABLE if absent, as in ECR. */
  readonly imageTagMutability?: Mutability
  readonly imageTagMutabilityExclusionFilters?: readonly FilterSeed[]
}

export interface RepositorySeed extends SettingSeed {
  readonly name: string
  readonly tags?: readonly ResourceTag[]
  /** The policy's JSON, of whatever length. */
  readonly lifecyclePolicy?: string
}

export interface ImageSeed {
  readonly repository: string
  readonly tag?: string
  readonly manifest: string
  readonly mediaType?: string
  readonly imageStatus?: ImageStatus
}

export interface PushSeed extends ImageRecipe {
  readonly repository: string
  readonly tag?: string
  readonly imageStatus?: ImageStatus
}

/** An image without a manifest: what `DescribeImages` tells of it, for estates of many. */
export interface ImageRecordSeed {
  readonly digest: string
  /** Each moves here if it is another image's. */
  readonly tags?: readonly string[]
  readonly pushedAt: Date
  readonly pulledAt?: Date | null
  /** That of an OCI image if absent. */
  readonly mediaType?: string
  readonly artifactMediaType?: string
  readonly imageStatus?: ImageStatus
}

export interface TemplateSeed extends SettingSeed {
  readonly prefix: string
  readonly appliedFor: readonly TemplateUse[]
}

/** Direct access to a registry, for setting the scene: no limits of the wire, no signature, no immutability. */
export interface RegistrySeeder {
  readonly state: RegistryState
  createRepository(seed: RepositorySeed): void
  putImageTagMutability(repository: string, setting: SettingSeed): void
  /** Puts a manifest as it is, whatever it refers to, and returns its digest. A tag that exists moves. */
  putImage(seed: ImageSeed): string
  putImages(repository: string, images: Iterable<ImageRecordSeed>): void
  /** Null takes it away. */
  putLifecyclePolicy(repository: string, policy: string | null): void
  /** Lets in nobody but the registry's own account from now on. */
  denyOtherAccounts(): void
  putBlob(repository: string, content: string | Uint8Array): string
  /** Makes and puts a whole image, for several platforms an index, and returns the digest under the tag. */
  pushImage(seed: PushSeed): string
  /** The digest under a tag, or undefined. */
  digest(repository: string, tag: string): string | undefined
  deleteTag(repository: string, tag: string): void
  putTemplate(seed: TemplateSeed): void
  putCacheRule(prefix: string, upstreamRegistryUrl: string): void
  setReplication(rules: readonly ReplicationRule[]): void
  /** The password for `docker login --username AWS`, as `aws ecr get-login-password` prints it. */
  password(): string
}

export function seeder(state: RegistryState, now: () => Date): RegistrySeeder {
  const put = (
    repositoryName: string,
    manifest: string,
    options: Omit<ImageSeed, 'repository' | 'manifest'>,
  ): string => {
    const repository = findRepository(state, repositoryName)
    const recorded = recordedOf(parseManifest(manifest, options.mediaType))
    const { digest } = recorded
    const status = options.imageStatus ?? 'ACTIVE'
    repository.images.set(digest, { ...recorded, manifest, status, pushedAt: now(), pulledAt: null })
    if (options.tag !== undefined) repository.tags.set(options.tag, digest)
    return digest
  }
  const putBlob = (repositoryName: string, content: string | Uint8Array): string => {
    const digest = digestOf(content)
    findRepository(state, repositoryName).blobs.set(digest, Buffer.from(content))
    return digest
  }
  return {
    state,
    createRepository: ({ name, tags, lifecyclePolicy, ...setting }) => {
      createRepository(state, { repositoryName: name, tags: tags ?? [], ...settingInput(setting) }, now())
      findRepository(state, name).lifecyclePolicy = lifecyclePolicy ?? null
    },
    putImageTagMutability: (repositoryName, setting) => {
      putImageTagMutability(state, { repositoryName, ...settingInput(setting) })
    },
    putImage: ({ repository, manifest, ...options }) => put(repository, manifest, options),
    putImages: (repositoryName, images) => {
      const repository = findRepository(state, repositoryName)
      for (const image of images) {
        repository.images.set(image.digest, imageOf(image))
        for (const tag of image.tags ?? []) repository.tags.set(tag, image.digest)
      }
    },
    putLifecyclePolicy: (repository, policy) => {
      findRepository(state, repository).lifecyclePolicy = policy
    },
    denyOtherAccounts: () => {
      state.deniesOthers = true
    },
    putBlob,
    pushImage: ({ repository, tag, imageStatus, ...recipe }) => {
      const { blobs, children, manifest } = buildImage(recipe)
      for (const blob of blobs) putBlob(repository, blob)
      for (const child of children) put(repository, child, {})
      return put(repository, manifest, {
        ...(tag !== undefined && { tag }),
        ...(imageStatus !== undefined && { imageStatus }),
      })
    },
    digest: (repository, tag) => state.repositories.get(repository)?.tags.get(tag),
    deleteTag: (repository, tag) => {
      findRepository(state, repository).tags.delete(tag)
    },
    putTemplate: ({ prefix, appliedFor, ...setting }) => {
      createRepositoryCreationTemplate(state, { prefix, appliedFor, ...settingInput(setting) }, now())
    },
    putCacheRule: (ecrRepositoryPrefix, upstreamRegistryUrl) => {
      createPullThroughCacheRule(state, { ecrRepositoryPrefix, upstreamRegistryUrl }, now())
    },
    setReplication: (rules) => {
      putReplicationConfiguration(state, { replicationConfiguration: { rules } })
    },
    password: () => dockerPassword(state, now()),
  }
}

function imageOf(seed: ImageRecordSeed): ImageState {
  return {
    digest: seed.digest,
    manifest: null,
    mediaType: seed.mediaType ?? MEDIA_TYPES.ociManifest,
    artifactMediaType: seed.artifactMediaType ?? null,
    size: null,
    pushedAt: seed.pushedAt,
    pulledAt: seed.pulledAt ?? null,
    status: seed.imageStatus ?? 'ACTIVE',
  }
}

function settingInput({ imageTagMutability, imageTagMutabilityExclusionFilters: filters }: SettingSeed): object {
  return {
    imageTagMutability: imageTagMutability ?? 'MUTABLE',
    ...(filters !== undefined && {
      imageTagMutabilityExclusionFilters: filters.map((filter) =>
        typeof filter === 'string' ? { filterType: 'WILDCARD', filter } : filter,
      ),
    }),
  }
}
