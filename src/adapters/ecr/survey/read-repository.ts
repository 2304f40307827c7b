import { needsImages } from '../../../domain/audit/judge-repository.ts'
import type { ImageRecord } from '../../../domain/audit/image-record.ts'
import { NOT_ASKED, type Reading } from '../../../domain/audit/reading.ts'
import type { RepositoryRecord } from '../../../domain/audit/repository-record.ts'
import type { EcrRepository } from '../../../domain/ecr/ecr-registry.ts'
import type { MutabilitySetting } from '../../../domain/ecr/tag-mutability.ts'
import type { ListedRepository, SurveyRequest } from '../../../ports.ts'
import { readingOf } from './not-taken.ts'
import type { SurveyCalls } from './paced-calls.ts'
import { readImages } from './read-images.ts'
import { readLifecycle } from './read-lifecycle.ts'
import type { Session } from './session.ts'

/** A repository, as far as its registry's list tells of it. */
export interface KnownRepository {
  readonly repository: EcrRepository
  readonly setting: Reading<MutabilitySetting>
  readonly resourceTags: RepositoryRecord['resourceTags']
  /** What another source tells of it. */
  readonly listed: ListedRepository | null
}

/** Reads the rest of it. */
export async function readRepository(
  { repository, setting, resourceTags, listed }: KnownRepository,
  calls: SurveyCalls,
  { request, session }: { readonly request: SurveyRequest; readonly session: Session },
): Promise<RepositoryRecord> {
  const { explain, large } = session
  const asksImages = request.images && setting.state === 'read' && needsImages(setting.value)
  const images: Reading<readonly ImageRecord[]> = asksImages
    ? await readingOf('DescribeImages', explain, () => readImages(repository, { calls, large }))
    : NOT_ASKED
  const finding = listed?.finding ?? null
  const record = { repository, setting, images, lifecycle: lifecycleIn(listed), resourceTags, finding }
  if (record.lifecycle.state === 'read' || !request.wantsLifecycle(record)) return record
  const lifecycle = await readingOf('GetLifecyclePolicy', explain, () => readLifecycle(repository, calls))
  return { ...record, lifecycle }
}

function lifecycleIn(listed: ListedRepository | null): RepositoryRecord['lifecycle'] {
  return listed?.lifecycle === undefined ? NOT_ASKED : { state: 'read', value: listed.lifecycle }
}
