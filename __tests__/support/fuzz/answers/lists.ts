import { createConfigList } from '../../../../src/adapters/ecr/sources/config.ts'
import { createSecurityHubList } from '../../../../src/adapters/ecr/sources/security-hub.ts'
import { CodedError } from '../../../../src/domain/errors.ts'
import type { RepositoryList, SurveyPlace } from '../../../../src/ports.ts'
import { calling } from '../../audit-services.ts'
import { ACCOUNT, REGION } from '../../ecr-questions.ts'
import type { Random } from '../random.ts'
import { NAME, TOKENS } from './ecr.ts'
import type { Answers, Service } from './service.ts'
import { spoiledAnswer } from './spoil.ts'
import type { AnswerTarget, Asked } from './target.ts'
import { listTold, told, toldBy } from './told.ts'

const ROW = {
  accountId: ACCOUNT,
  awsRegion: REGION,
  resourceName: NAME,
  configuration: { ImageTagMutability: 'IMMUTABLE' },
  tags: [{ key: 'owner', value: 'team' }],
}
const FINDING = {
  Id: 'f-1',
  UpdatedAt: '2026-01-01T00:00:00Z',
  Compliance: { Status: 'FAILED' },
  Workflow: { Status: 'NEW' },
  Resources: [
    {
      Type: 'AwsEcrRepository',
      Id: `arn:aws:ecr:${REGION}:${ACCOUNT}:repository/${NAME}`,
      Details: {
        AwsEcrRepository: { ImageTagMutability: 'IMMUTABLE', LifecyclePolicy: { LifecyclePolicyText: '{}' } },
      },
    },
  ],
}

/** One time in so many as it should not be. */
function spoilt(random: Random, times: number, value: object): string {
  return random.oneIn(times) ? spoiledAnswer(random, value, TOKENS) : JSON.stringify(value)
}

const options = ({ url }: Service) => calling({ region: REGION, deadlineMs: 5000, env: { AWS_ENDPOINT_URL: url } })

export const config: AnswerTarget = {
  name: 'an aggregator of AWS Config',
  cases: 150,
  taken: 10,
  ask: (random, service) => {
    const rows = [spoilt(random, 2, ROW), ...(random.oneIn(3) ? [spoilt(random, 2, ROW)] : [])]
    const answers: Answers = {
      SelectAggregateResourceConfig: [200, spoilt(random, 3, { Results: rows })],
      DescribeConfigurationAggregators: [
        200,
        spoilt(random, 4, { ConfigurationAggregators: [{ ConfigurationAggregatorName: 'org' }] }),
      ],
      DescribeConfigurationAggregatorSourcesStatus: [200, spoilt(random, 4, { AggregatedSourceStatusList: [] })],
    }
    const aggregator = random.oneIn(2) ? 'org' : null
    return listed(createConfigList({ ...options(service), aggregator }), answers, service, rowsOf)
  },
}

export const securityHub: AnswerTarget = {
  name: 'the findings of Security Hub',
  cases: 120,
  taken: 10,
  ask: (random, service) => {
    const answers: Answers = { '/findings': [200, spoilt(random, 1, { Findings: [FINDING] })] }
    return listed(createSecurityHubList(options(service)), answers, service, findingsOf)
  },
}

type Named = { readonly name: string; readonly mode: unknown }

async function listed(
  list: RepositoryList,
  answers: Answers,
  service: Service,
  named: (answers: Answers) => readonly Named[],
): Promise<Asked> {
  service.tell(answers)
  try {
    const places = await list.list()
    return { isTaken: places.length > 0, broken: untrueOf(places, named(answers)), answers }
  } catch (error) {
    const broken = refusalFaults(error)
    return { isTaken: false, broken, answers }
  }
}

function refusalFaults(error: unknown): string[] {
  if (!(error instanceof CodedError)) return [`it threw ${error instanceof Error ? error.stack : 'no error'}`]
  const { code, message } = error
  return [
    code !== 'SOURCE_UNREADABLE' && `the code ${code}`,
    message.includes('UNEXPECTED_FAILURE') && message,
    /[\n\r\u2028]/.test(message) && 'a message of several lines',
    message.length > 1000 && 'a message without end',
  ].filter((one) => one !== false)
}

/** A setting that was told only counts if all that name the repository say it. */
function untrueOf(places: readonly SurveyPlace[], named: readonly Named[]): string[] {
  return places
    .flatMap(({ repositories }) => repositories ?? [])
    .flatMap(({ name, setting }) => {
      const modes = named.filter((one) => one.name === name).map(({ mode }) => mode)
      if (modes.length === 0) return [`${name} is in no answer`]
      return setting !== null && modes.some((mode) => mode !== setting.mode) ? [`${name} is not ${setting.mode}`] : []
    })
}

function rowsOf({ SelectAggregateResourceConfig }: Answers): Named[] {
  const { Results } = toldBy(SelectAggregateResourceConfig![1])
  return (Array.isArray(Results) ? Results : []).flatMap((row) => {
    const { resourceName, configuration } = toldBy(String(row))
    return [{ name: String(resourceName), mode: told(configuration)['ImageTagMutability'] }]
  })
}

function findingsOf(answers: Answers): Named[] {
  return listTold(toldBy(answers['/findings']![1])['Findings']).flatMap(({ Resources }) =>
    listTold(Resources).map(({ Id, Details }) => ({
      name: String(Id).split(':repository/')[1] ?? '',
      mode: told(told(Details)['AwsEcrRepository'])['ImageTagMutability'],
    })),
  )
}
