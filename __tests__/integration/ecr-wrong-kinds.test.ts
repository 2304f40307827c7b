import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createRegistry } from '../../src/adapters/ecr/registry.ts'
import { ACCOUNT, existences, question, uri, verdicts } from '../support/ecr-questions.ts'
import { isolateAws } from '../support/ecr-world.ts'
import { type Answers, type Service, startService } from '../support/fuzz/answers/service.ts'
import { listedAs, OWN, survey } from '../support/survey-world.ts'

let service: Service

beforeAll(async () => {
  isolateAws()
  service = await startService()
})
afterAll(() => service.close())

const DIGEST = `sha256:${'3'.repeat(64)}`
const PLACE = { registryId: ACCOUNT, repositoryName: 'team/app' }
const MISSING: Answers[string] = [400, '{"__type":"RepositoryNotFoundException"}']

const image = (told: object): Answers => ({
  DescribeRepositories: [200, JSON.stringify({ repositories: [{ ...PLACE, imageTagMutability: 'IMMUTABLE' }] })],
  DescribeImages: [
    200,
    JSON.stringify({ imageDetails: [{ ...PLACE, imageDigest: DIGEST, imageTags: ['1.2.3'], ...told }] }),
  ],
})
const denied = (told: object): Answers => ({
  ...image({}),
  DescribeImages: [400, '{"__type":"AccessDeniedException"}'],
  BatchGetImage: [200, JSON.stringify({ images: [{ ...PLACE, ...told }], failures: [] })],
})
const template = (told: object, registryId: unknown = ACCOUNT): Answers => ({
  DescribeRepositories: MISSING,
  DescribeRepositoryCreationTemplates: [
    200,
    JSON.stringify({
      registryId,
      repositoryCreationTemplates: [
        { prefix: 'team', appliedFor: ['CREATE_ON_PUSH'], imageTagMutability: 'IMMUTABLE', ...told },
      ],
    }),
  ],
})
const repository = (told: object): Answers => ({
  DescribeRepositories: [
    200,
    JSON.stringify({ repositories: [{ ...PLACE, imageTagMutability: 'IMMUTABLE', ...told }] }),
  ],
})

async function asked(text: string, answers: Answers) {
  service.tell({ DescribePullThroughCacheRules: [200, '{"pullThroughCacheRules":[]}'], ...answers })
  return createRegistry({ version: '1.2.3', env: { AWS_ENDPOINT_URL_ECR: service.url } }).ask([
    question(text, ['1.2.3'], true),
  ])
}

describe('what is of another kind than the model says is no answer', () => {
  it.each<[string, object, string]>([
    ['tags that are a text', { imageTags: '1.2.3' }, 'unknown ECR_ANSWER_MISMATCH'],
    ['a text that holds the tag', { imageTags: '1.2.3-old' }, 'unknown ECR_ANSWER_MISMATCH'],
    ['tags that are an object', { imageTags: { 0: '1.2.3', length: 1 } }, 'unknown ECR_ANSWER_MISMATCH'],
    ['a digest that is a list', { imageDigest: [DIGEST] }, 'unknown ECR_UNEXPECTED_ANSWER'],
    ['a status that is an object', { imageStatus: { toString: 'x' } }, 'unknown ECR_UNEXPECTED_ANSWER'],
  ])('of an image: %s', async (_, told, existence) => {
    expect(existences(await asked(uri('team/app'), image(told)))).toEqual([existence])
  })

  it('of an image that only its manifest tells of: a digest that is a list', async () => {
    const answers = await asked(uri('team/app'), denied({ imageId: { imageTag: '1.2.3', imageDigest: [DIGEST] } }))
    expect(existences(answers)).toEqual(['unknown ECR_UNEXPECTED_ANSWER'])
  })

  it.each<[string, Answers, string]>([
    ['causes that are lists', template({ appliedFor: [['CREATE_ON_PUSH']] }), 'unknown ECR_REPOSITORY_NOT_FOUND'],
    ['an account that is a list', template({}, [ACCOUNT]), 'unknown ECR_REPOSITORY_NOT_FOUND'],
  ])('of a creation template: %s', async (_, answers, verdict) => {
    expect(verdicts(await asked('team/app', answers))).toEqual([verdict])
  })

  it.each<[string, object, string]>([
    ['an account that is a list', { registryId: [ACCOUNT] }, 'unknown ECR_UNEXPECTED_ANSWER'],
    ['an account that is an object', { registryId: { toString: 'x' } }, 'unknown ECR_UNEXPECTED_ANSWER'],
    ['a name that is an object', { repositoryName: { toString: 'x' } }, 'unknown ECR_ANSWER_MISMATCH'],
    ['an address that is a number', { repositoryUri: 7 }, 'immutable ECR_IMMUTABLE'],
  ])('of a repository: %s', async (_, told, verdict) => {
    expect(verdicts(await asked('team/app', repository(told)))).toEqual([verdict])
  })
})

describe('an audit', () => {
  const [mutable, immutable] = ['MUTABLE', 'IMMUTABLE'].map((imageTagMutability) => ({ ...PLACE, imageTagMutability }))
  const record = async (repositories: readonly unknown[], isListed: boolean, imageDetails: readonly unknown[] = []) => {
    service.tell({
      DescribeRepositories: [200, JSON.stringify({ repositories })],
      DescribeImages: [200, JSON.stringify({ imageDetails })],
    })
    const places = [isListed ? { ...OWN, repositories: [listedAs('team/app')] } : OWN]
    return (await survey(service, { places })).repositories.get('team/app')!
  }

  it.each([true, false])('does not take the last of two settings for the only one (%p)', async (isListed) => {
    for (const both of [
      [mutable, immutable],
      [immutable, mutable],
      [immutable, mutable, immutable],
    ]) {
      const { setting } = await record(both, isListed)
      expect(setting).toMatchObject({ state: 'unread', failure: { code: 'ECR_ANSWER_MISMATCH' } })
    }
    expect(await record([immutable, immutable], isListed)).toMatchObject({ setting: { state: 'read' } })
  })

  it('does not take tags that are no list for none', async () => {
    const { images } = await record([mutable], false, [{ ...PLACE, imageDigest: DIGEST, imageTags: 'latest' }])
    expect(images).toMatchObject({ state: 'unread', failure: { code: 'ECR_UNEXPECTED_ANSWER' } })
  })
})
