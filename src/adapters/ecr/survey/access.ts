import type { Reading } from '../../../domain/audit/reading.ts'
import { partitionOf } from '../../../domain/ecr/aws-partition.ts'
import type { SurveyPlace } from '../../../ports.ts'
import type { Failure } from '../faults.ts'
import type { ResourceTags } from '../sources/resource-tags.ts'
import { NotTaken, unread } from './not-taken.ts'
import { pacedCalls, refusingCalls, type SurveyCalls } from './paced-calls.ts'
import type { Session } from './session.ts'

/** The tags of a registry's repositories, by name. */
export type TagsByName = Reading<ReadonlyMap<string, ResourceTags>>

/** How one registry is asked. */
export interface Access {
  readonly calls: SurveyCalls
  /** Why it cannot be asked at all. */
  readonly failure: Failure | null
  resourceTags(): Promise<TagsByName>
  close(): void
}

/** Opens a registry. Never rejects: of one that cannot be opened every call fails for that reason. */
export async function accessTo(place: SurveyPlace, session: Session): Promise<Access> {
  try {
    return await openAccess(place, session)
  } catch (error) {
    const failure = session.explain('DescribeRepositories', error)
    return {
      calls: refusingCalls(new NotTaken(failure)),
      failure,
      resourceTags: async () => unread(failure),
      close: () => {},
    }
  }
}

async function openAccess(place: SurveyPlace, session: Session): Promise<Access> {
  const { region, account } = place
  const { options, tally } = session
  if (partitionOf(region) === null) throw new NotTaken(unknownRegion(region))
  const credentials = await session.credentialsFor(place)
  const client = session.open(region, credentials)
  return {
    calls: pacedCalls(client, { ...options, tally }),
    failure: null,
    async resourceTags() {
      const { readResourceTags } = await import('../sources/resource-tags.ts')
      return readResourceTags({ account, region }, { ...options, region, credentials: client.credentials })
    },
    close: () => client.close(),
  }
}

/** The tags of one repository; one that is not among them has none. */
export function tagsOf(name: string, tags: TagsByName): Reading<ResourceTags> {
  return tags.state === 'read' ? { state: 'read', value: tags.value.get(name) ?? NO_TAGS } : tags
}

const NO_TAGS: ResourceTags = new Map()

function unknownRegion(region: string): Failure {
  const detail = `no AWS partition has a region "${region}"`
  return { code: 'AWS_CONFIGURATION', action: 'ecr:DescribeRepositories', detail }
}
