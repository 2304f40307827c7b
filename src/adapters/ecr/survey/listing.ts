import type { Repository } from '@aws-sdk/client-ecr'
import type { Reading } from '../../../domain/audit/reading.ts'
import {
  type EcrRepository,
  isAccountId,
  repositoryArn,
  repositoryNameFault,
} from '../../../domain/ecr/ecr-registry.ts'
import type { MutabilitySetting } from '../../../domain/ecr/tag-mutability.ts'
import { textAt } from '../../../domain/json-member.ts'
import { everyPage } from '../every-page.ts'
import { badAnswer, type Explain, type Failure } from '../faults.ts'
import { PAGE_SIZE } from '../pages.ts'
import { recordsOf } from '../records.ts'
import { registryIdOf } from '../registry-id.ts'
import { BATCH_SIZE, ONE_NAMES_FAULTS } from '../repositories.ts'
import { settingIn } from '../settings.ts'
import { NotTaken, unread } from './not-taken.ts'
import type { SurveyCalls } from './paced-calls.ts'

export type Settings = Map<string, Reading<MutabilitySetting>>

/** What a registry lists, by name. */
export interface Listing {
  /** As the registry told; null where it had nothing to tell it with. */
  readonly account: string | null
  readonly settings: Settings
  /** Why there are no more. */
  readonly failure: Failure | null
}

export interface ListingContext {
  readonly calls: Pick<SurveyCalls, 'describeRepositories'>
  readonly explain: Explain
  /** Of the registry that is meant: all but the name. */
  readonly place: EcrRepository
}

const ACTION = 'DescribeRepositories'

/** All repositories of a registry; as far as they could be listed, where a page could not be had. */
export async function listAll({ calls, explain, place }: ListingContext): Promise<Listing> {
  const settings: Settings = new Map()
  let { account } = place
  try {
    const pages = everyPage('nextToken', PAGE_SIZE, (position) =>
      calls.describeRepositories({ ...registryIdOf(place.account), maxResults: PAGE_SIZE, ...position }),
    )
    for await (const { repositories } of pages) {
      for (const entry of repositoriesIn(repositories)) {
        const name = nameIn(entry, { ...place, account })
        if (name === null) throw strange(entry, place)
        account ??= textAt(entry, 'registryId')
        put(settings, name, settingReading(entry, explain))
      }
    }
    return { account, settings, failure: null }
  } catch (error) {
    return { account, settings, failure: explain(ACTION, error) }
  }
}

/** The settings of repositories by their names, a hundred a call. */
export async function describeNamed(names: readonly string[], context: ListingContext): Promise<Settings> {
  const batches = Array.from({ length: Math.ceil(names.length / BATCH_SIZE) }, (_, index) =>
    names.slice(index * BATCH_SIZE, (index + 1) * BATCH_SIZE),
  )
  const described = await Promise.all(batches.map((batch) => describeBatch(batch, context)))
  return new Map(described.flatMap((settings) => [...settings]))
}

/** One name can fail the whole call: then it is made for each half, until that name stands alone. */
async function describeBatch(names: readonly string[], context: ListingContext): Promise<Settings> {
  const { calls, explain, place } = context
  try {
    const { repositories } = await calls.describeRepositories({
      repositoryNames: [...names],
      ...registryIdOf(place.account),
    })
    return settingsIn(names, repositoriesIn(repositories), context)
  } catch (error) {
    const failure = explain(ACTION, error)
    if (names.length === 1 || !ONE_NAMES_FAULTS.has(failure.code)) {
      return new Map(names.map((name) => [name, unread(failure)]))
    }
    const middle = Math.ceil(names.length / 2)
    const halves = [names.slice(0, middle), names.slice(middle)]
    const described = await Promise.all(halves.map((half) => describeBatch(half, context)))
    return new Map(described.flatMap((settings) => [...settings]))
  }
}

function settingsIn(
  names: readonly string[],
  entries: readonly Repository[],
  { explain, place }: ListingContext,
): Settings {
  const asked = new Set(names)
  const settings: Settings = new Map()
  let stranger: Repository | null = null
  for (const entry of entries) {
    const name = nameIn(entry, place)
    if (name === null || !asked.has(name)) stranger = entry
    else put(settings, name, settingReading(entry, explain))
  }
  for (const name of asked) {
    if (settings.has(name)) continue
    const failure =
      stranger === null
        ? badAnswer(ACTION, 'ECR_EMPTY_ANSWER', `the answer does not contain ${name}`)
        : strange(stranger, place).failure
    settings.set(name, unread(failure))
  }
  return settings
}

/** An answer without the list is none: where there is no repository, the list is empty. */
function repositoriesIn(repositories: Repository[] | undefined): readonly Repository[] {
  if (repositories !== undefined) return recordsOf(repositories, 'repositories')
  throw new NotTaken(badAnswer(ACTION, 'ECR_EMPTY_ANSWER', 'the answer holds no repositories'))
}

/** Of a repository that is there twice, with two settings, nobody knows which one holds. */
function put(settings: Settings, name: string, reading: Reading<MutabilitySetting>): void {
  const known = settings.get(name)
  const differs = known !== undefined && JSON.stringify(known) !== JSON.stringify(reading)
  const detail = `${name} is there twice, with two settings`
  settings.set(name, differs ? unread(badAnswer(ACTION, 'ECR_ANSWER_MISMATCH', detail)) : reading)
}

function settingReading(entry: Repository, explain: Explain): Reading<MutabilitySetting> {
  try {
    return { state: 'read', value: settingIn(entry) }
  } catch (error) {
    return unread(explain(ACTION, error))
  }
}

/** The name of a repository that lies in this registry; null for any other. */
function nameIn(entry: Repository, place: EcrRepository): string | null {
  const name = textAt(entry, 'repositoryName') ?? ''
  const account = textAt(entry, 'registryId') ?? ''
  const arn = textAt(entry, 'repositoryArn')
  const isHere = isAccountId(account) && (place.account === null || account === place.account)
  if (!isHere || repositoryNameFault(name) !== null) return null
  return arn === null || arn === repositoryArn({ ...place, name, account }) ? name : null
}

function strange(entry: Repository, { account, region }: EcrRepository): NotTaken {
  const told = textAt(entry, 'repositoryArn') ?? ''
  const detail =
    `asked for repositories of ${account ?? 'the own account'} in ${region}, ` +
    `answered ${textAt(entry, 'registryId')}/${textAt(entry, 'repositoryName')} ${told}`
  return new NotTaken(badAnswer(ACTION, 'ECR_ANSWER_MISMATCH', detail))
}
