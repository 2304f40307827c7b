import { NOT_ASKED } from '../../../domain/audit/reading.ts'
import type { RegistryRecord, RepositoryRecord } from '../../../domain/audit/repository-record.ts'
import { partitionOf } from '../../../domain/ecr/aws-partition.ts'
import { ecrHost, type EcrRepository } from '../../../domain/ecr/ecr-registry.ts'
import type { SurveyPlace, SurveyRequest } from '../../../ports.ts'
import { listCacheRules } from '../cache-rules.ts'
import { ownRegistry } from '../registry-id.ts'
import { readTemplates, type Templates } from '../templates.ts'
import { type Access, type TagsByName, tagsOf } from './access.ts'
import { eachOf } from './each-of.ts'
import { describeNamed, listAll, type Listing, type ListingContext } from './listing.ts'
import { readingOf, unread } from './not-taken.ts'
import { type KnownRepository, readRepository } from './read-repository.ts'
import type { Session } from './session.ts'

export interface RegistryReading {
  readonly request: SurveyRequest
  readonly session: Session
  /** How many repositories there will be to tell of. */
  readonly expect: (repositories: number) => void
  readonly tell: (record: RepositoryRecord, cacheRules: RegistryRecord['cacheRules']) => void
}

/** Reads one registry: what there is once, and then its repositories, some at a time. */
export async function readRegistry(
  place: SurveyPlace,
  access: Access,
  reading: RegistryReading,
): Promise<RegistryRecord> {
  const { account, region, repositories } = place
  const { request, session } = reading
  const { calls } = access
  const { explain } = session
  const context = { calls, explain, place: registryOf(account, region) }
  const listed = listingOf(place, context)
  const listedOwner = listed.then((listing) => account ?? listing.account)
  const [listing, templates, cacheRules, tags] = await Promise.all([
    listed,
    readTemplates(account, { calls, explain }),
    readingOf('DescribePullThroughCacheRules', explain, () => listCacheRules(account, calls, listedOwner)),
    request.resourceTags && needsTags(place) ? access.resourceTags() : NOT_ASKED,
  ])
  const owner = account ?? listing.account ?? (templates.read ? templates.account : null)
  const known = knownOf(registryOf(owner, region), repositories, listing, tags)
  reading.expect(known.length)
  await eachOf(known, session.options.concurrency, async (each) => {
    reading.tell(await readRepository(each, calls, reading), cacheRules)
  })
  return {
    account: owner,
    region,
    repositories: known.length,
    failure: access.failure ?? listing.failure,
    templates: templatesOf(templates, owner),
    cacheRules,
  }
}

/** A call that names no registry is answered for the caller's own, which may be another by now. */
function templatesOf(templates: Templates, owner: string | null): RegistryRecord['templates'] {
  if (!templates.read) return unread(templates.failure)
  const told = ownRegistry('DescribeRepositoryCreationTemplates', templates.account, owner)
  return told.own ? { state: 'read', value: templates.templates } : unread(told.failure)
}

/** What ECR lists, or what of another source's list that source did not tell. */
async function listingOf({ account, repositories }: SurveyPlace, context: ListingContext): Promise<Listing> {
  if (repositories === null) return listAll(context)
  const untold = repositories.filter(({ setting }) => setting === null).map(({ name }) => name)
  return { account, settings: await describeNamed(untold, context), failure: null }
}

function needsTags({ repositories }: SurveyPlace): boolean {
  return repositories === null || repositories.some(({ resourceTags }) => resourceTags === null)
}

function knownOf(
  registry: EcrRepository,
  repositories: SurveyPlace['repositories'],
  { settings }: Listing,
  tags: TagsByName,
): readonly KnownRepository[] {
  if (repositories === null) {
    return [...settings].map(([name, setting]) => ({
      repository: { ...registry, name },
      setting,
      resourceTags: tagsOf(name, tags),
      listed: null,
    }))
  }
  return repositories.map((listed) => ({
    repository: { ...registry, name: listed.name },
    setting:
      listed.setting === null ? (settings.get(listed.name) ?? NOT_ASKED) : { state: 'read', value: listed.setting },
    resourceTags:
      listed.resourceTags === null ? tagsOf(listed.name, tags) : { state: 'read', value: listed.resourceTags },
    listed,
  }))
}

/** A registry, as its repositories name it. */
function registryOf(account: string | null, region: string): EcrRepository {
  const partition = partitionOf(region)
  const host = account === null || partition === null ? null : ecrHost(account, region)
  return { name: '', region, account, host, partition: partition?.name ?? 'aws', fips: false, dualStack: false }
}
