import { repositoryNameFault } from '../../domain/ecr/ecr-registry.ts'
import { CodedError } from '../../domain/errors.ts'
import type { ListedRepository, SurveyPlace } from '../../ports.ts'
import type { SourceImages } from '../../scan/source-image.ts'

/** A repository that somebody asks for; null for what its name leaves open. */
export interface AskedRepository {
  readonly name: string
  readonly account: string | null
  readonly region: string | null
}

/** What is given beside the source. */
export interface RegistryScope {
  /** Of `--region`; none for those that the source names. */
  readonly regions: readonly string[]
  readonly accounts: readonly string[]
  readonly asked: readonly AskedRepository[]
  /** The environment's region, for a host of which only a run tells it. */
  readonly home: string | null
}

export type PlacesOfSource = readonly SurveyPlace[]

type Registry = Pick<SurveyPlace, 'account' | 'region'>
type NamedRegistry = Pick<AskedRepository, 'account' | 'region'>

/**
 * The registries that a source names, each with the repositories that it may mean there: nothing else is read of them. What only a
 * run can name is no repository to read, since no plan could tell whose it is.
 */
export function placesOfSource(source: SourceImages, scope: RegistryScope): PlacesOfSource {
  const named = namedRepositories(source, scope)
  const registries = registriesOf(namedRegistries(source, named, scope), scope)
  if (registries.length === 0) {
    throw new CodedError(
      'REGION_MISSING',
      'The source names no registry of Amazon ECR, so it is not known where to look.',
      {
        remedy: [
          'Give the registries: --region eu-west-1 --account 123456789012, or --repository with a URI.',
          'With AWS_REGION alone, those of your own account are read.',
        ],
      },
    )
  }
  return registries.map((registry) => ({ ...registry, repositories: repositoriesIn(registry, named) }))
}

function namedRepositories({ images, repositories }: SourceImages, { asked }: RegistryScope): AskedRepository[] {
  const ofImages = images.flatMap(({ registry, repository: name }): AskedRepository[] => {
    if (name === null || registry.kind === 'other') return []
    return [registry.kind === 'ecr' ? { name, ...placeOf(registry) } : { name, account: null, region: null }]
  })
  const declared = repositories.flatMap(({ what, name }): AskedRepository[] =>
    what === 'repository' && name !== null ? [{ name, account: null, region: null }] : [],
  )
  return [...ofImages, ...declared, ...asked].filter(({ name }) => repositoryNameFault(name) === null)
}

function namedRegistries(
  { images }: SourceImages,
  named: readonly AskedRepository[],
  { asked, regions, accounts }: RegistryScope,
): NamedRegistry[] {
  const ofImages = images.flatMap(({ registry }) => (registry.kind === 'ecr' ? [placeOf(registry)] : []))
  const hosts = [...ofImages, ...asked.filter(({ account }) => account !== null).map(placeOf)]
  if (hosts.length > 0) return hosts
  return named.length + regions.length + accounts.length > 0 ? [UNKNOWN] : []
}

function placeOf({ account, region }: NamedRegistry): NamedRegistry {
  return { account, region }
}

/** What is given stands for itself; what is not is taken from the source, and then from the environment. */
function registriesOf(named: readonly NamedRegistry[], { regions, accounts, home }: RegistryScope): Registry[] {
  const registries = named.flatMap(({ account, region }) => {
    const owners = accounts.length > 0 ? accounts : [account]
    const places = regions.length > 0 ? regions : [region ?? home].filter((known) => known !== null)
    return owners.flatMap((owner) => places.map((place): Registry => ({ account: owner, region: place })))
  })
  const told = new Set(registries.flatMap(({ account, region }) => (account === null ? [] : [region])))
  // Your own account is taken for one of those that are told.
  const distinct = registries.filter(({ account, region }) => account !== null || !told.has(region))
  return [...new Map(distinct.map((one) => [`${one.account ?? ''}/${one.region}`, one])).values()]
}

const UNKNOWN: NamedRegistry = { account: null, region: null }

function repositoriesIn({ account, region }: Registry, named: readonly AskedRepository[]): ListedRepository[] {
  const names = named
    .filter((one) => one.account === null || account === null || one.account === account)
    .filter((one) => one.region === null || one.region === region)
    .map(({ name }) => name)
  return [...new Set(names)].toSorted().map((name) => ({ name, setting: null, resourceTags: null, finding: null }))
}
