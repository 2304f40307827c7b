import { createSurvey } from '../../../../src/adapters/ecr/survey/survey.ts'
import type { Reading } from '../../../../src/domain/audit/reading.ts'
import type { RepositoryRecord } from '../../../../src/domain/audit/repository-record.ts'
import { judgeTag } from '../../../../src/domain/ecr/tag-mutability.ts'
import { ACCOUNT, REGION } from '../../ecr-questions.ts'
import { listedAs } from '../../survey-world.ts'
import type { Random } from '../random.ts'
import { answersOf, NAME, TAG, TOKENS, uncoded } from './ecr.ts'
import type { Answers } from './service.ts'
import { spoiledAnswer } from './spoil.ts'
import type { AnswerTarget } from './target.ts'
import { keeps, listTold, toldBy } from './told.ts'

const ARN = `arn:aws:ecr:${REGION}:${ACCOUNT}:repository/${NAME}`
const RULE = { rulePriority: 1, selection: { tagStatus: 'untagged', countType: 'imageCountMoreThan', countNumber: 9 } }
const LIFECYCLE = { registryId: ACCOUNT, repositoryName: NAME, lifecyclePolicyText: JSON.stringify({ rules: [RULE] }) }
const TAGS = { ResourceTagMappingList: [{ ResourceARN: ARN, Tags: [{ Key: 'owner', Value: 'team' }] }] }
const CREDENTIALS = `<AssumeRoleResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><AssumeRoleResult><Credentials>
<AccessKeyId>ASIA${ACCOUNT}ROLE</AccessKeyId><SecretAccessKey>b</SecretAccessKey><SessionToken>c</SessionToken>
<Expiration>2100-01-01T00:00:00Z</Expiration></Credentials></AssumeRoleResult></AssumeRoleResponse>`
const XML_TOKENS = [
  '<',
  '>',
  '&',
  '&#0;',
  '&lol;',
  ']]>',
  '<!DOCTYPE a [<!ENTITY lol "lol">]>',
  '<__proto__>',
  '</a>',
  'AccessKeyId',
]

function surveyed(random: Random): Answers {
  const { DescribeRepositories, ...others } = answersOf(random)
  const asked = (value: object): readonly [number, string] => [
    200,
    random.oneIn(2) ? JSON.stringify(value) : spoiledAnswer(random, value, TOKENS),
  ]
  return {
    ...others,
    DescribeRepositories: DescribeRepositories!,
    GetLifecyclePolicy: asked(LIFECYCLE),
    GetResources: asked(TAGS),
    AssumeRole: [200, random.oneIn(2) ? CREDENTIALS : spoiledXml(random)],
  }
}

function spoiledXml(random: Random): string {
  const at = random.below(CREDENTIALS.length)
  const [token, behind] = [random.pick(XML_TOKENS), CREDENTIALS.slice(at + random.below(30))]
  return random.oneIn(3)
    ? CREDENTIALS.slice(0, at)
    : CREDENTIALS.slice(0, at) + token.repeat(1 + random.below(3)) + behind
}

export const survey: AnswerTarget = {
  name: 'a registry',
  cases: 90,
  taken: 30,
  ask: async (random, service) => {
    const answers = surveyed(random)
    service.tell(answers)
    const records: RepositoryRecord[] = []
    const role = random.oneIn(3) ? 'audit' : null
    const reader = createSurvey({
      version: '1.2.3',
      rate: 5000,
      log: () => {},
      role,
      env: { AWS_ENDPOINT_URL: service.url },
    })
    const repositories = random.oneIn(2) ? null : [listedAs(NAME)]
    const registries = await reader.read(
      {
        places: [{ account: random.oneIn(3) ? null : ACCOUNT, region: REGION, repositories }],
        images: true,
        resourceTags: true,
        wantsLifecycle: () => true,
        progress: () => {},
      },
      (record) => records.push(record),
    )
    const failures = registries.flatMap(({ failure, templates, cacheRules }) => [
      ...(failure ? [failure.code] : []),
      ...codesOf(templates, cacheRules),
    ])
    return {
      isTaken: records.some(({ setting }) => setting.state === 'read'),
      broken: [
        registries.length !== 1 && `${registries.length} registries`,
        ...failures.map(uncoded),
        ...records.flatMap((record) => untrueOf(record, answers)),
      ].filter((one) => one !== false),
      answers,
    }
  },
}

function codesOf(...readings: readonly Reading<unknown>[]): string[] {
  return readings.flatMap((reading) => (reading.state === 'unread' ? [reading.failure.code] : []))
}

function untrueOf(record: RepositoryRecord, answers: Answers): (string | false)[] {
  const { repository, setting, images, lifecycle, resourceTags } = record
  const named = listTold(toldBy(answers['DescribeRepositories']![1])['repositories']).filter(
    ({ repositoryName }) => repositoryName === repository.name,
  )
  const details = listTold(toldBy(answers['DescribeImages']![1])['imageDetails'])
  const isKept = setting.state === 'read' && judgeTag(setting.value, TAG).verdict === 'immutable'
  const tags = images.state === 'read' ? images.value.flatMap((image) => image.tags) : []
  return [
    ...codesOf(setting, images, lifecycle, resourceTags).map(uncoded),
    isKept && (named.length === 0 || !named.every((one) => keeps(one, TAG))) && `${repository.name} is not protected`,
    images.state === 'read' && !details.every((one) => isTold(one['imageTags'], tags)) && 'a tag is left out',
  ]
}

/** Whether tags that an image has are among those read; none may be taken for none. */
function isTold(imageTags: unknown, tags: readonly string[]): boolean {
  if (imageTags === undefined || imageTags === null) return true
  return Array.isArray(imageTags) && imageTags.every((tag) => tags.includes(String(tag)))
}
