import { getAuthorizationToken } from './authorization.ts'
import { batchDeleteImage, batchGetImage, describeImages, listImages, putImage } from './images.ts'
import { getDownloadUrlForLayer } from './layers.ts'
import { createPullThroughCacheRule, describePullThroughCacheRules } from './pull-through-cache.ts'
import type { Input } from './parameters.ts'
import {
  createRepositoryCreationTemplate,
  describeRegistry,
  describeRepositoryCreationTemplates,
  putReplicationConfiguration,
} from './registry-settings.ts'
import {
  createRepository,
  deleteRepository,
  describeRepositories,
  getLifecyclePolicy,
  listTagsForResource,
  putImageTagMutability,
  putLifecyclePolicy,
} from './repositories.ts'
import type { RegistryState } from './state.ts'

/** What an operation may know of the world. */
export interface Surroundings {
  readonly now: Date
  /** Where the emulator itself is reached: `http://127.0.0.1:4566`. */
  readonly baseUrl: string
}

/** Reads and changes the registry, with no other effect. Throws EcrError for what ECR refuses. */
type Operation = (registry: RegistryState, input: Input, surroundings: Surroundings) => object

/** The operations of ECR's API that are served; any other is answered as one that ECR does not have. */
export const OPERATIONS: ReadonlyMap<string, Operation> = new Map<string, Operation>([
  ['BatchDeleteImage', batchDeleteImage],
  ['BatchGetImage', (registry, input, { now }) => batchGetImage(registry, input, now)],
  ['CreatePullThroughCacheRule', (registry, input, { now }) => createPullThroughCacheRule(registry, input, now)],
  ['CreateRepository', (registry, input, { now }) => createRepository(registry, input, now)],
  [
    'CreateRepositoryCreationTemplate',
    (registry, input, { now }) => createRepositoryCreationTemplate(registry, input, now),
  ],
  ['DeleteRepository', deleteRepository],
  ['DescribeImages', describeImages],
  ['DescribePullThroughCacheRules', describePullThroughCacheRules],
  ['DescribeRegistry', describeRegistry],
  ['DescribeRepositories', describeRepositories],
  ['DescribeRepositoryCreationTemplates', describeRepositoryCreationTemplates],
  [
    'GetAuthorizationToken',
    (registry, input, { now, baseUrl }) => getAuthorizationToken(registry, input, now, baseUrl),
  ],
  ['GetDownloadUrlForLayer', (registry, input, { baseUrl }) => getDownloadUrlForLayer(registry, input, baseUrl)],
  ['GetLifecyclePolicy', getLifecyclePolicy],
  ['ListImages', listImages],
  ['ListTagsForResource', listTagsForResource],
  ['PutImage', (registry, input, { now }) => putImage(registry, input, now)],
  ['PutImageTagMutability', putImageTagMutability],
  ['PutLifecyclePolicy', putLifecyclePolicy],
  ['PutReplicationConfiguration', putReplicationConfiguration],
])
