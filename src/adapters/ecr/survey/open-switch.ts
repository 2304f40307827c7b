import type { ImageTagMutability } from '@aws-sdk/client-ecr'
import { partitionOf } from '../../../domain/ecr/aws-partition.ts'
import type { EcrRepository } from '../../../domain/ecr/ecr-registry.ts'
import type { MutabilitySetting } from '../../../domain/ecr/tag-mutability.ts'
import { settingFault } from '../../../domain/migration/switch-record.ts'
import type { Switch, SwitchAnswer } from '../../../ports.ts'
import { badAnswer, type EcrAction } from '../faults.ts'
import { registryIdOf } from '../registry-id.ts'
import { describeNamed } from './listing.ts'
import { NotTaken, unread } from './not-taken.ts'
import type { SurveyOptions } from './options.ts'
import { type Ask, asking } from './paced-calls.ts'
import { openSession } from './session.ts'

/** The registries are opened as they come, and one session serves them all. */
export function openSwitch(options: SurveyOptions): Switch {
  const session = openSession(options)
  const opened = new Map<string, Promise<Ask>>()

  const open = async ({ account, region }: EcrRepository): Promise<Ask> => {
    if (partitionOf(region) === null) {
      const detail = `no AWS partition has a region "${region}"`
      throw new NotTaken({ code: 'AWS_CONFIGURATION', action: 'ecr:DescribeRepositories', detail })
    }
    const credentials = await session.credentialsFor({ account, region, repositories: null })
    return asking(session.open(region, credentials), { ...options, tally: session.tally })
  }
  const askOf = (repository: EcrRepository): Promise<Ask> => {
    const key = `${repository.account}/${repository.region}`
    const asked = opened.get(key) ?? open(repository)
    opened.set(key, asked)
    return asked
  }
  const answered = async (action: EcrAction, work: () => Promise<SwitchAnswer>): Promise<SwitchAnswer> => {
    try {
      return await work()
    } catch (error) {
      return unread(session.explain(action, error))
    }
  }

  const read = (repository: EcrRepository): Promise<SwitchAnswer> =>
    answered('DescribeRepositories', async () => {
      const ask = await askOf(repository)
      const settings = await describeNamed([repository.name], {
        calls: {
          describeRepositories: (input) => ask('DescribeRepositories', (calls) => calls.describeRepositories(input)),
        },
        explain: session.explain,
        place: repository,
      })
      const setting = settings.get(repository.name)
      if (setting?.state === 'read') return knownSetting(setting.value)
      return setting?.state === 'unread' ? setting : unread(nothingAbout(repository))
    })

  return {
    read,
    put: async (repository, { mode, filters }) => {
      const put = await answered('PutImageTagMutability', async () => {
        const ask = await askOf(repository)
        await ask('PutImageTagMutability', (calls) =>
          calls.putImageTagMutability({
            ...registryIdOf(repository.account),
            repositoryName: repository.name,
            imageTagMutability: mode as ImageTagMutability,
            ...(filters.length > 0 && {
              imageTagMutabilityExclusionFilters: filters.map((filter) => ({ filterType: 'WILDCARD', filter })),
            }),
          }),
        )
        return { state: 'read', setting: { mode, filters } }
      })
      return put.state === 'read' ? read(repository) : put
    },
  }
}

/** Half of a setting that this version does not know could neither be compared nor set again. */
function knownSetting({ mode, filters }: MutabilitySetting): SwitchAnswer {
  const setting = { mode: mode ?? null, filters: filters.map(({ filter }) => filter) }
  const stranger = filters.find(({ filterType }) => filterType !== 'WILDCARD')
  const fault = stranger === undefined ? settingFault(setting) : `has a filter of the type "${stranger.filterType}"`
  if (fault === null) return { state: 'read', setting }
  return unread(badAnswer('DescribeRepositories', 'ECR_UNEXPECTED_ANSWER', `the setting ${fault}`))
}

function nothingAbout({ name }: EcrRepository): ReturnType<typeof badAnswer> {
  return badAnswer('DescribeRepositories', 'ECR_EMPTY_ANSWER', `the answer does not contain ${name}`)
}
