import type { Reading } from '../../../domain/audit/reading.ts'
import { at, listAt, textAt } from '../../../domain/json-member.ts'
import { everyPage } from '../every-page.ts'
import { answerError } from '../faults.ts'
import { failureOf } from '../failure.ts'
import { listIn, PAGE_SIZE } from './pages.ts'
import { checked, parseRepositoryArn } from './repository-arn.ts'
import { jsonRpc, type Service } from './service.ts'
import { openSigned, type SignedCalling, type SignedClient } from './signed-call.ts'

/** A registry, whose account is null for the caller's own. */
export interface TaggedPlace {
  readonly account: string | null
  readonly region: string
}

/** AWS resource tags, by key. */
export type ResourceTags = ReadonlyMap<string, string>

const TAGGING: Service = { name: 'tagging', endpointVariable: 'AWS_ENDPOINT_URL_RESOURCE_GROUPS_TAGGING_API' }

const GET_RESOURCES = jsonRpc(TAGGING, 'tag:GetResources', 'ResourceGroupsTaggingAPI_20170126.GetResources')

/**
 * The tags of all repositories of a registry, by the repository's name; one that never had a tag is not among them. Never rejects.
 * The API tells of the caller's own account alone.
 */
export async function readResourceTags(
  place: TaggedPlace,
  calling: SignedCalling,
): Promise<Reading<ReadonlyMap<string, ResourceTags>>> {
  const client = openSigned({ ...calling, region: place.region })
  try {
    return await tagsOf(place, client)
  } catch (error) {
    return { state: 'unread', failure: failureOf(GET_RESOURCES.action, error, calling.env) }
  } finally {
    client.close()
  }
}

async function tagsOf({ account, region }: TaggedPlace, client: SignedClient): ReturnType<typeof readResourceTags> {
  let other: string | null = null
  const found = new Map<string, ResourceTags>()
  const question = { ResourceTypeFilters: ['ecr:repository'], ResourcesPerPage: PAGE_SIZE }
  const pages = everyPage('PaginationToken', PAGE_SIZE, (position) =>
    client.post(GET_RESOURCES, { ...question, ...position }),
  )
  for await (const page of pages) {
    for (const resource of listIn(page, 'ResourceTagMappingList')) {
      const located = checked(parseRepositoryArn(textAt(resource, 'ResourceARN') ?? ''))
      if (account !== null && located.account !== account) other = located.account
      else if (located.region === region) found.set(located.name, tagsIn(resource))
    }
  }
  if (other === null || found.size > 0) return { state: 'read', value: found }
  const detail = `it answers for the account of the credentials, ${other}, and the registry is that of ${account}`
  return { state: 'unread', failure: { code: 'ECR_OTHER_ACCOUNT', action: GET_RESOURCES.action, detail } }
}

function tagsIn(resource: unknown): ResourceTags {
  return new Map(
    listAt(resource, 'Tags').map((tag) => {
      const [key, value] = [at(tag, 'Key'), at(tag, 'Value') ?? '']
      if (typeof key !== 'string' || typeof value !== 'string') throw answerError('a tag is no pair of texts')
      return [key, value]
    }),
  )
}
