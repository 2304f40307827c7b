import { EcrError } from './ecr-error.ts'
import {
  heldChoice,
  heldStructure,
  list,
  optionalList,
  optionalText,
  text,
  heldText,
  type Input,
} from './parameters.ts'
import { describedSetting } from './repositories.ts'
import { page, pageRequest } from './page.ts'
import { heldRegistryId, optionalResourceTags, optionalSetting, seconds } from './shapes.ts'
import {
  findRepository,
  emptyRepository,
  TEMPLATE_USES,
  type CreationTemplate,
  type RegistryState,
  type ReplicationRule,
  type RepositoryState,
} from './state.ts'

export const PREFIX = {
  min: 1,
  max: 256,
  pattern: /^(?:[a-z0-9]+(?:(?:\.|__?|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|__?|-+)[a-z0-9]+)*)*\/?|ROOT)$/,
  source: '^([a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*(\\/[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*)*\\/?|ROOT)$',
}

export function describeRepositoryCreationTemplates(registry: RegistryState, input: Input): object {
  const item = (value: unknown, path: string): string => heldText(value, path, PREFIX)
  const prefixes = optionalList(input, 'prefixes', item)
  const request = pageRequest(input, prefixes === undefined ? null : 'prefixes')
  if (prefixes !== undefined) {
    const found = prefixes.map((prefix) => findTemplate(registry, prefix))
    return { registryId: registry.account, repositoryCreationTemplates: found.map(described) }
  }
  const { entries, ...rest } = page([...registry.templates.values()], ({ prefix }) => prefix, request)
  return { registryId: registry.account, repositoryCreationTemplates: entries.map(described), ...rest }
}

export function createRepositoryCreationTemplate(registry: RegistryState, input: Input, now: Date): object {
  const prefix = normalised(text(input, 'prefix', PREFIX))
  const template: CreationTemplate = {
    prefix,
    description: optionalText(input, 'description', { max: 256 }) ?? null,
    setting: optionalSetting(input) ?? null,
    appliedFor: list(input, 'appliedFor', (value, path) => heldChoice(value, path, TEMPLATE_USES)),
    resourceTags: optionalResourceTags(input, 'resourceTags'),
    createdAt: now,
  }
  if (registry.templates.has(prefix)) {
    throw new EcrError(
      'TemplateAlreadyExistsException',
      `The Repository Creation Template with prefix '${prefix}' already exists in the registry with id '${registry.account}'`,
    )
  }
  registry.templates.set(prefix, template)
  return { registryId: registry.account, repositoryCreationTemplate: described(template) }
}

export function describeRegistry(registry: RegistryState): object {
  return { registryId: registry.account, replicationConfiguration: { rules: registry.replicationRules } }
}

export function putReplicationConfiguration(registry: RegistryState, input: Input): object {
  const configuration = heldStructure(input['replicationConfiguration'], 'replicationConfiguration')
  registry.replicationRules = list(configuration, 'rules', replicationRule, { max: 10 })
  return { replicationConfiguration: { rules: registry.replicationRules } }
}

/**
 * Makes the repository that a push found missing, if a template applied to CREATE_ON_PUSH covers it.
 * The longest prefix wins, which AWS writes nowhere; ROOT covers what no other does.
 */
export function createOnPush(registry: RegistryState, name: string, now: Date): RepositoryState | null {
  const template = [...registry.templates.values()]
    .filter(({ appliedFor, prefix }) => appliedFor.includes('CREATE_ON_PUSH') && covers(prefix, name))
    .toSorted((a, b) => reach(b) - reach(a))[0]
  if (template === undefined) return null
  const { resourceTags } = template
  const setting = template.setting ?? { mode: 'MUTABLE', filters: [] }
  const repository = emptyRepository(name, now, { setting, resourceTags })
  registry.repositories.set(name, repository)
  return repository
}

/** The repository that a push names, made if need be and if a template says so. */
export function repositoryForPush(registry: RegistryState, name: string, now: Date): RepositoryState {
  return registry.repositories.get(name) ?? createOnPush(registry, name, now) ?? findRepository(registry, name)
}

function covers(prefix: string, name: string): boolean {
  return prefix === 'ROOT' || name.startsWith(`${prefix}/`)
}

function reach({ prefix }: CreationTemplate): number {
  return prefix === 'ROOT' ? 0 : prefix.length
}

export function normalised(prefix: string): string {
  return prefix.endsWith('/') ? prefix.slice(0, -1) : prefix
}

function findTemplate(registry: RegistryState, prefix: string): CreationTemplate {
  const template = registry.templates.get(normalised(prefix))
  if (template !== undefined) return template
  throw new EcrError(
    'TemplateNotFoundException',
    `The Repository Creation Template with prefix '${prefix}' does not exist in the registry with id '${registry.account}'`,
  )
}

function described({ prefix, description, setting, appliedFor, resourceTags, createdAt }: CreationTemplate): object {
  return {
    prefix,
    ...(description !== null && { description }),
    encryptionConfiguration: { encryptionType: 'AES256' },
    resourceTags,
    ...(setting !== null && describedSetting(setting)),
    appliedFor,
    createdAt: seconds(createdAt),
    updatedAt: seconds(createdAt),
  }
}

function replicationRule(value: unknown, path: string): ReplicationRule {
  const rule = heldStructure(value, path)
  const destinations = list(rule, 'destinations', destination, { max: 100 }, `${path}.destinations`)
  const filters = optionalList(
    rule,
    'repositoryFilters',
    repositoryFilter,
    { min: 1, max: 100 },
    `${path}.repositoryFilters`,
  )
  return { destinations, ...(filters !== undefined && { repositoryFilters: filters }) }
}

function destination(value: unknown, path: string): ReplicationRule['destinations'][number] {
  const structure = heldStructure(value, path)
  const region = text(structure, 'region', { min: 2, max: 25, pattern: /^[0-9a-z-]{2,25}$/ }, `${path}.region`)
  return { region, registryId: heldRegistryId(structure) }
}

function repositoryFilter(value: unknown, path: string): { filter: string; filterType: string } {
  const structure = heldStructure(value, path)
  const filter = text(structure, 'filter', { min: 2, max: 256, pattern: /^[a-z0-9._/-]+$/ }, `${path}.filter`)
  return { filter, filterType: heldChoice(structure['filterType'], `${path}.filterType`, ['PREFIX_MATCH']) }
}
