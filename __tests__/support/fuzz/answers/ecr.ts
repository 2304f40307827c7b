import type { Existence } from '../../../../src/domain/verdict/existence.ts'
import type { Judgement } from '../../../../src/domain/verdict/verdict.ts'
import type { RepositoryAnswer } from '../../../../src/ports.ts'
import { ACCOUNT, REGION, uri } from '../../ecr-questions.ts'
import type { Random } from '../random.ts'
import type { Answers } from './service.ts'
import { spoiledAnswer } from './spoil.ts'
import { keeps, listTold, type Told, told, toldBy } from './told.ts'

export const NAME = 'team/app'
export const TAG = '1.2.3'
const DIGEST = `sha256:${'3'.repeat(64)}`

const filters = (...names: readonly string[]) => names.map((filter) => ({ filterType: 'WILDCARD', filter }))

const SETTINGS: readonly object[] = [
  { imageTagMutability: 'IMMUTABLE' },
  { imageTagMutability: 'MUTABLE' },
  { imageTagMutability: 'IMMUTABLE_WITH_EXCLUSION', imageTagMutabilityExclusionFilters: filters('latest', 'dev-*') },
  { imageTagMutability: 'IMMUTABLE_WITH_EXCLUSION', imageTagMutabilityExclusionFilters: filters('1.*') },
  { imageTagMutability: 'MUTABLE_WITH_EXCLUSION', imageTagMutabilityExclusionFilters: filters('1.*', 'v*') },
]

export const TOKENS: readonly string[] = [
  ['IMMUTABLE', 'MUTABLE', 'IMMUTABLE_WITH_EXCLUSION', 'MUTABLE_WITH_EXCLUSION', 'immutable', 'IMMUTABLE ', 'FROZEN'],
  [NAME, 'team/other', 'team/app ', 'Team/App', ACCOUNT, '210987654321', TAG, `${TAG}-old`, '1.2', '*', '**', 'latest'],
  [
    DIGEST,
    `sha256:${'4'.repeat(64)}`,
    'WILDCARD',
    'REGEX',
    'team',
    'ROOT',
    'CREATE_ON_PUSH',
    'REPLICATION',
    '__proto__',
  ],
  ['RepositoryNotFoundException', 'ImageNotFoundException', 'AccessDeniedException', 'ARCHIVED', 'ACTIVE'],
].flat()

const error = (type: string) => ({ __type: type, message: 'told by the service' })

/** Answers of which some are as a service gives them, and some are spoiled. */
export function answersOf(random: Random): Answers {
  const setting = random.pick(SETTINGS)
  const isMissing = random.oneIn(4)
  const answer = (status: number, value: object): readonly [number, string] => [
    status,
    random.oneIn(3) ? JSON.stringify(value) : spoiledAnswer(random, value, TOKENS),
  ]
  const image = { registryId: ACCOUNT, repositoryName: NAME }
  return {
    DescribeRepositories: isMissing
      ? [400, JSON.stringify(error('RepositoryNotFoundException'))]
      : answer(200, {
          repositories: [
            {
              ...image,
              repositoryArn: `arn:aws:ecr:${REGION}:${ACCOUNT}:repository/${NAME}`,
              repositoryUri: uri(NAME),
              createdAt: 1_700_000_000,
              ...setting,
            },
          ],
        }),
    DescribeRepositoryCreationTemplates: answer(200, {
      registryId: ACCOUNT,
      repositoryCreationTemplates: [{ prefix: 'team', appliedFor: ['CREATE_ON_PUSH'], ...setting }],
    }),
    DescribePullThroughCacheRules: answer(200, {
      pullThroughCacheRules: [{ ecrRepositoryPrefix: 'docker-hub', upstreamRegistryUrl: 'registry-1.docker.io' }],
    }),
    DescribeImages: random.oneIn(3)
      ? answer(
          400,
          error(random.pick(['ImageNotFoundException', 'AccessDeniedException', 'RepositoryNotFoundException'])),
        )
      : answer(200, {
          imageDetails: [{ ...image, imageDigest: DIGEST, imageTags: [TAG], imagePushedAt: 1_700_000_000 }],
        }),
    BatchGetImage: answer(200, {
      images: [{ ...image, imageId: { imageDigest: DIGEST, imageTag: TAG }, imageManifest: '{"schemaVersion":2}' }],
      failures: [],
    }),
    GetDownloadUrlForLayer: answer(200, { downloadUrl: 'http://127.0.0.1:9/', layerDigest: DIGEST }),
  }
}

/** What of an answer to the question about `NAME` and `TAG` the wire did not say. */
export function untrue(
  { protection, existence }: RepositoryAnswer,
  answers: Answers,
  account: string | null,
): string[] {
  const judgement = protection.get(TAG)
  return [
    judgement === undefined && 'nothing was judged',
    judgement && uncoded(judgement.reason.code),
    judgement?.verdict === 'immutable' &&
      !isProtected(judgement, answers, account) &&
      `${judgement.reason.code} was not said`,
    ...untrueOfImage(existence.get(TAG), answers, account),
  ].filter((one) => typeof one === 'string')
}

/** A code that no kind of failure has. */
export function uncoded(code: string): string | false {
  return !/^[A-Z][A-Z_]+$/.test(code) || code === 'UNEXPECTED_FAILURE' ? `the code ${code}` : false
}

function isProtected({ reason: { code } }: Judgement, answers: Answers, account: string | null): boolean {
  if (code === 'ECR_TEMPLATE_PROTECTS') return isMadeProtected(answers)
  const [status, body] = answers['DescribeRepositories']!
  const named = listTold(toldBy(body)['repositories']).filter(({ repositoryName }) => repositoryName === NAME)
  return status === 200 && named.length > 0 && named.every((one) => isIn(account, one) && keeps(one, TAG))
}

/** A question that names no account is about the caller's own. */
function isIn(account: string | null, { registryId }: Told): boolean {
  return account === null || registryId === account
}

function isMadeProtected({ DescribeRepositories, DescribeRepositoryCreationTemplates }: Answers): boolean {
  const { registryId, repositoryCreationTemplates } = toldBy(DescribeRepositoryCreationTemplates![1])
  const applied = listTold(repositoryCreationTemplates).filter(
    ({ prefix, appliedFor }) =>
      (prefix === 'team' || prefix === NAME || prefix === 'ROOT') &&
      Array.isArray(appliedFor) &&
      appliedFor.includes('CREATE_ON_PUSH'),
  )
  const isMissing = DescribeRepositories![1].includes('RepositoryNotFoundException')
  return isMissing && typeof registryId === 'string' && applied.length > 0 && applied.every((one) => keeps(one, TAG))
}

function untrueOfImage(
  image: Existence | undefined,
  { DescribeImages, BatchGetImage }: Answers,
  account: string | null,
): (string | false)[] {
  const [status, body] = DescribeImages!
  const [, fetched] = BatchGetImage!
  switch (image?.state) {
    case 'present': {
      const { digest } = image
      const isDescribed = status === 200 && isDescribedAs(body, digest, account)
      return [!isDescribed && !isFetchedAs(fetched, digest, account) && `nobody said that ${digest} is there`]
    }
    case 'absent':
      // In a repository that there is yet to be, nothing is.
      return [
        !/(?:Image|Repository)NotFoundException/.test(body) &&
          !fetched.includes('ImageNotFound') &&
          'nobody said that it is absent',
      ]
    case 'unknown':
      return [uncoded(image.fault.code)]
    default:
      return ['the tag was not looked up']
  }
}

function isDescribedAs(body: string, digest: string, account: string | null): boolean {
  return listTold(toldBy(body)['imageDetails']).some(
    (one) =>
      one['repositoryName'] === NAME &&
      isIn(account, one) &&
      one['imageDigest'] === digest &&
      Array.isArray(one['imageTags']) &&
      one['imageTags'].includes(TAG),
  )
}

function isFetchedAs(body: string, digest: string, account: string | null): boolean {
  return listTold(toldBy(body)['images']).some((one) => {
    const { imageDigest, imageTag } = told(one['imageId'])
    return one['repositoryName'] === NAME && isIn(account, one) && imageDigest === digest && imageTag === TAG
  })
}
