import { EcrError, invalidParameter } from './ecr-error.ts'
import { registryHost, repositoryArn } from './names.ts'
import { optionalFlag, optionalStructure, text, type Input } from './parameters.ts'
import { page, pageRequest } from './page.ts'
import { optionalRepositoryNames, optionalResourceTags, optionalSetting, repositoryName, seconds } from './shapes.ts'
import { findRepository, emptyRepository, type RegistryState, type RepositoryState, type TagSetting } from './state.ts'

const DEFAULT_SETTING: TagSetting = { mode: 'MUTABLE', filters: [] }

export function describeRepositories(registry: RegistryState, input: Input): object {
  const names = optionalRepositoryNames(input)
  const request = pageRequest(input, names === undefined ? null : 'repositories with repositoryNames')
  if (names !== undefined) {
    const found = [...new Set(names)].map((name) => findRepository(registry, name))
    return { repositories: found.map((repository) => described(registry, repository)) }
  }
  const { entries, ...rest } = page([...registry.repositories.values()], ({ name }) => name, request)
  return { repositories: entries.map((repository) => described(registry, repository)), ...rest }
}

export function createRepository(registry: RegistryState, input: Input, now: Date): object {
  const name = repositoryName(input)
  const setting = optionalSetting(input) ?? DEFAULT_SETTING
  const resourceTags = optionalResourceTags(input, 'tags')
  const scanning = optionalStructure(input, 'imageScanningConfiguration') ?? {}
  const scanOnPush = optionalFlag(scanning, 'scanOnPush') ?? false
  if (registry.repositories.has(name)) {
    throw new EcrError(
      'RepositoryAlreadyExistsException',
      `The repository with name '${name}' already exists in the registry with id '${registry.account}'`,
    )
  }
  const repository = emptyRepository(name, now, { setting, resourceTags, scanOnPush })
  registry.repositories.set(name, repository)
  return { repository: described(registry, repository) }
}

export function deleteRepository(registry: RegistryState, input: Input): object {
  const repository = findRepository(registry, repositoryName(input))
  if (repository.images.size > 0 && optionalFlag(input, 'force') !== true) {
    throw new EcrError(
      'RepositoryNotEmptyException',
      `The repository with name '${repository.name}' in registry with id '${registry.account}' cannot be deleted because it still contains images`,
    )
  }
  registry.repositories.delete(repository.name)
  return { repository: described(registry, repository) }
}

export function putImageTagMutability(registry: RegistryState, input: Input): object {
  const name = repositoryName(input)
  const setting = optionalSetting(input)
  if (setting === undefined) throw invalidParameter('imageTagMutability', 'Member must not be null')
  const repository = findRepository(registry, name)
  repository.setting = setting
  return { registryId: registry.account, repositoryName: name, ...describedSetting(setting) }
}

export function listTagsForResource(registry: RegistryState, input: Input): object {
  const arn = text(input, 'resourceArn')
  const prefix = repositoryArn(registry, '')
  if (!arn.startsWith(prefix)) throw invalidParameter('resourceArn', 'Invalid ARN')
  return { tags: findRepository(registry, arn.slice(prefix.length)).resourceTags }
}

export function putLifecyclePolicy(registry: RegistryState, input: Input): object {
  const lifecyclePolicyText = text(input, 'lifecyclePolicyText', { min: 100, max: 30_720 })
  const repository = findRepository(registry, repositoryName(input))
  repository.lifecyclePolicy = lifecyclePolicyText
  return { registryId: registry.account, repositoryName: repository.name, lifecyclePolicyText }
}

export function getLifecyclePolicy(registry: RegistryState, input: Input): object {
  const repository = findRepository(registry, repositoryName(input))
  if (repository.lifecyclePolicy === null) {
    throw new EcrError(
      'LifecyclePolicyNotFoundException',
      `Lifecycle policy does not exist for the repository with name '${repository.name}' in the registry with id '${registry.account}'`,
    )
  }
  return {
    registryId: registry.account,
    repositoryName: repository.name,
    lifecyclePolicyText: repository.lifecyclePolicy,
  }
}

export function describedSetting({ mode, filters }: TagSetting): object {
  return { imageTagMutability: mode, ...(filters.length > 0 && { imageTagMutabilityExclusionFilters: filters }) }
}

function described(registry: RegistryState, repository: RepositoryState): object {
  return {
    repositoryArn: repositoryArn(registry, repository.name),
    registryId: registry.account,
    repositoryName: repository.name,
    repositoryUri: `${registryHost(registry)}/${repository.name}`,
    createdAt: seconds(repository.createdAt),
    ...describedSetting(repository.setting),
    imageScanningConfiguration: { scanOnPush: repository.scanOnPush },
    encryptionConfiguration: { encryptionType: 'AES256' },
  }
}
