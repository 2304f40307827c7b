import { beforeEach, describe, expect, it } from '@jest/globals'
import { call, emptyScene, invalid } from './scene.ts'

const NAME_PATTERN = '[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*(/[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*)*'
const FILTERS = 'imageTagMutabilityExclusionFilters'
const wildcard = (filter: string): object => ({ filterType: 'WILDCARD', filter })
const notFound = (name: string): object => ({
  __type: 'RepositoryNotFoundException',
  message: `The repository with name '${name}' does not exist in the registry with id '123456789012'`,
})

let scene = emptyScene()
beforeEach(() => {
  scene = emptyScene()
})

describe('CreateRepository', () => {
  it('answers the whole repository, and DescribeRepositories the same', () => {
    const repository = {
      repositoryArn: 'arn:aws:ecr:eu-west-1:123456789012:repository/team/app',
      registryId: '123456789012',
      repositoryName: 'team/app',
      repositoryUri: '123456789012.dkr.ecr.eu-west-1.amazonaws.com/team/app',
      createdAt: 1_772_366_400,
      imageTagMutability: 'IMMUTABLE_WITH_EXCLUSION',
      imageTagMutabilityExclusionFilters: [wildcard('cache-*')],
      imageScanningConfiguration: { scanOnPush: true },
      encryptionConfiguration: { encryptionType: 'AES256' },
    }
    const created = call(scene, 'CreateRepository', {
      repositoryName: 'team/app',
      imageTagMutability: 'IMMUTABLE_WITH_EXCLUSION',
      imageTagMutabilityExclusionFilters: [wildcard('cache-*')],
      imageScanningConfiguration: { scanOnPush: true },
    })
    expect(created).toEqual({ repository })
    expect(call(scene, 'DescribeRepositories')).toEqual({ repositories: [repository] })
  })

  it('is MUTABLE, with no filters in the answer, where nothing is said', () => {
    const created = call(scene, 'CreateRepository', { repositoryName: 'app' }) as { repository: object }
    expect(created.repository).toHaveProperty('imageTagMutability', 'MUTABLE')
    expect(created.repository).not.toHaveProperty(FILTERS)
  })

  it('refuses a name that is taken', () => {
    scene.createRepository({ name: 'team/app' })
    expect(call(scene, 'CreateRepository', { repositoryName: 'team/app' })).toEqual({
      __type: 'RepositoryAlreadyExistsException',
      message: "The repository with name 'team/app' already exists in the registry with id '123456789012'",
    })
  })

  it.each([
    ['absent', {}, invalid('repositoryName', 'Member must not be null')],
    ['null', { repositoryName: null }, invalid('repositoryName', 'Member must not be null')],
    ['no text', { repositoryName: 7 }, invalid('repositoryName', 'Member must be a string')],
    [
      'too short',
      { repositoryName: 'a' },
      invalid('repositoryName', 'Member must have length greater than or equal to 2'),
    ],
    [
      'too long',
      { repositoryName: 'a'.repeat(257) },
      invalid('repositoryName', 'Member must have length less than or equal to 256'),
    ],
    ...['Team/app', 'team//app', '/app', 'app/', 'a..b', 'a___b', 'app-', 'app:1'].map(
      (repositoryName) =>
        [
          `'${repositoryName}'`,
          { repositoryName },
          invalid('repositoryName', `must satisfy regular expression '${NAME_PATTERN}'`),
        ] as const,
    ),
  ])('refuses a name that is %s', (_what, input, refusal) => {
    expect(call(scene, 'CreateRepository', input)).toEqual(refusal)
  })

  it.each(['ab', 'a.b', 'a__b', 'a---b', '0/1/2', 'a'.repeat(256)])('takes the name %s', (repositoryName) => {
    expect(call(scene, 'CreateRepository', { repositoryName })).toHaveProperty(
      'repository.repositoryName',
      repositoryName,
    )
  })
})

describe.each(['CreateRepository', 'PutImageTagMutability'])('the setting that %s takes', (operation) => {
  const filter = (text: string): object => ({
    imageTagMutability: 'IMMUTABLE_WITH_EXCLUSION',
    imageTagMutabilityExclusionFilters: [wildcard(text)],
  })

  it.each([
    [
      'an unknown mode',
      { imageTagMutability: 'FROZEN' },
      invalid(
        'imageTagMutability',
        'Member must satisfy enum value set: [MUTABLE, IMMUTABLE, IMMUTABLE_WITH_EXCLUSION, MUTABLE_WITH_EXCLUSION]',
      ),
    ],
    ...['IMMUTABLE_WITH_EXCLUSION', 'MUTABLE_WITH_EXCLUSION'].map(
      (mode) =>
        [
          `${mode} without filters`,
          { imageTagMutability: mode },
          invalid(
            FILTERS,
            `ImageTagMutabilityExclusionFilters can't be null when imageTagMutability is set as ${mode}`,
          ),
        ] as const,
    ),
    [
      'IMMUTABLE with filters',
      { imageTagMutability: 'IMMUTABLE', imageTagMutabilityExclusionFilters: [wildcard('a')] },
      invalid(FILTERS, 'ImageTagMutabilityExclusionFilters must be null when imageTagMutability is set as IMMUTABLE'),
    ],
    [
      'no filters in a list',
      { imageTagMutability: 'IMMUTABLE_WITH_EXCLUSION', imageTagMutabilityExclusionFilters: [] },
      invalid(FILTERS, 'Member must have length greater than or equal to 1'),
    ],
    [
      'six filters',
      {
        imageTagMutability: 'IMMUTABLE_WITH_EXCLUSION',
        imageTagMutabilityExclusionFilters: ['a', 'b', 'c', 'd', 'e', 'f'].map(wildcard),
      },
      invalid(FILTERS, 'Member must have length less than or equal to 5'),
    ],
    [
      'a filter with a slash',
      filter('a/b'),
      invalid(`${FILTERS}.1.member.filter`, "must satisfy regular expression '^[0-9a-zA-Z._*-]{1,128}$'"),
    ],
    [
      'an empty filter',
      filter(''),
      invalid(`${FILTERS}.1.member.filter`, 'Member must have length greater than or equal to 1'),
    ],
    ['three wildcards', filter('*a*b*'), invalid(`${FILTERS}.1.member.filter`, 'Member must have at most 2 wildcards')],
    [
      'an unknown filter type',
      {
        imageTagMutability: 'IMMUTABLE_WITH_EXCLUSION',
        imageTagMutabilityExclusionFilters: [{ filterType: 'REGEX', filter: 'a' }],
      },
      invalid(`${FILTERS}.1.member.filterType`, 'Member must satisfy enum value set: [WILDCARD]'),
    ],
  ])('is not %s', (_what, setting, refusal) => {
    const name = operation === 'CreateRepository' ? 'team/new' : 'team/app'
    scene.createRepository({ name: 'team/app', imageTagMutability: 'IMMUTABLE' })
    expect(call(scene, operation, { repositoryName: name, ...setting })).toEqual(refusal)
    expect(scene.state.repositories.get('team/app')?.setting).toEqual({ mode: 'IMMUTABLE', filters: [] })
    expect(scene.state.repositories.has('team/new')).toBe(false)
  })
})

describe('PutImageTagMutability', () => {
  it('answers the new setting and keeps it', () => {
    scene.createRepository({ name: 'team/app' })
    const setting = {
      imageTagMutability: 'MUTABLE_WITH_EXCLUSION',
      imageTagMutabilityExclusionFilters: [wildcard('v*'), wildcard('*-*')],
    }
    expect(call(scene, 'PutImageTagMutability', { repositoryName: 'team/app', ...setting })).toEqual({
      registryId: '123456789012',
      repositoryName: 'team/app',
      ...setting,
    })
    expect(call(scene, 'DescribeRepositories')).toMatchObject({ repositories: [setting] })
  })

  it('needs a mode', () => {
    scene.createRepository({ name: 'team/app' })
    expect(call(scene, 'PutImageTagMutability', { repositoryName: 'team/app' })).toEqual(
      invalid('imageTagMutability', 'Member must not be null'),
    )
  })
})

describe('DescribeRepositories', () => {
  it('answers the names that were asked for, each once, in their order', () => {
    for (const name of ['team/a', 'team/b', 'team/c']) scene.createRepository({ name })
    expect(call(scene, 'DescribeRepositories', { repositoryNames: ['team/c', 'team/a', 'team/c'] })).toMatchObject({
      repositories: [{ repositoryName: 'team/c' }, { repositoryName: 'team/a' }],
    })
  })

  it('fails as a whole for one name that is missing', () => {
    scene.createRepository({ name: 'team/a' })
    expect(call(scene, 'DescribeRepositories', { repositoryNames: ['team/a', 'team/z'] })).toEqual(notFound('team/z'))
  })

  it.each([
    [
      'no names',
      { repositoryNames: [] },
      invalid('repositoryNames', 'Member must have length greater than or equal to 1'),
    ],
    [
      '101 names',
      { repositoryNames: Array.from({ length: 101 }, (_, index) => `team/${index}`) },
      invalid('repositoryNames', 'Member must have length less than or equal to 100'),
    ],
    [
      'a malformed name',
      { repositoryNames: ['ok', 'NOT'] },
      invalid('repositoryNames.2.member', `must satisfy regular expression '${NAME_PATTERN}'`),
    ],
    ['maxResults 0', { maxResults: 0 }, invalid('maxResults', 'Member must have value greater than or equal to 1')],
    [
      'maxResults 1001',
      { maxResults: 1001 },
      invalid('maxResults', 'Member must have value less than or equal to 1000'),
    ],
    ['maxResults 1.5', { maxResults: 1.5 }, invalid('maxResults', 'Member must be an integer')],
    [
      'names and maxResults',
      { repositoryNames: ['team/a'], maxResults: 5 },
      invalid('maxResults', 'This option cannot be used when you specify repositories with repositoryNames'),
    ],
    ['a token that was never given out', { nextToken: 'abc' }, invalid('nextToken', 'Invalid parameter: nextToken')],
  ])('given %s, refuses', (_what, input, refusal) => {
    expect(call(scene, 'DescribeRepositories', input)).toEqual(refusal)
  })

  it('gives pages that together are all of it, once', () => {
    const names = Array.from({ length: 7 }, (_, index) => `team/${index}`)
    for (const name of names.toReversed()) scene.createRepository({ name })
    const pages: string[][] = []
    let nextToken: string | undefined
    do {
      const page = call(scene, 'DescribeRepositories', { maxResults: 3, ...(nextToken && { nextToken }) }) as {
        repositories: { repositoryName: string }[]
        nextToken?: string
      }
      pages.push(page.repositories.map(({ repositoryName }) => repositoryName))
      nextToken = page.nextToken
    } while (nextToken !== undefined)
    expect(pages).toEqual([names.slice(0, 3), names.slice(3, 6), names.slice(6)])
  })

  it('gives 100 to a page by default, and no token where there is no more', () => {
    for (let index = 0; index < 100; index++) scene.createRepository({ name: `team/${index}` })
    expect(call(scene, 'DescribeRepositories')).not.toHaveProperty('nextToken')
    scene.createRepository({ name: 'team/one-more' })
    expect(call(scene, 'DescribeRepositories')).toHaveProperty('repositories.length', 100)
    expect(call(scene, 'DescribeRepositories')).toHaveProperty('nextToken')
  })
})

describe('DeleteRepository', () => {
  it('deletes one without images', () => {
    scene.createRepository({ name: 'team/app' })
    expect(call(scene, 'DeleteRepository', { repositoryName: 'team/app' })).toHaveProperty(
      'repository.repositoryName',
      'team/app',
    )
    expect(call(scene, 'DeleteRepository', { repositoryName: 'team/app' })).toEqual(notFound('team/app'))
  })

  it('deletes one with images only when forced', () => {
    scene.createRepository({ name: 'team/app' })
    scene.pushImage({ repository: 'team/app' })
    expect(call(scene, 'DeleteRepository', { repositoryName: 'team/app' })).toEqual({
      __type: 'RepositoryNotEmptyException',
      message:
        "The repository with name 'team/app' in registry with id '123456789012' cannot be deleted because it still contains images",
    })
    expect(call(scene, 'DeleteRepository', { repositoryName: 'team/app', force: true })).toHaveProperty('repository')
  })
})

describe('what else a repository has', () => {
  it('lists its resource tags', () => {
    scene.createRepository({ name: 'team/app', tags: [{ Key: 'owner', Value: 'payments' }] })
    const resourceArn = 'arn:aws:ecr:eu-west-1:123456789012:repository/team/app'
    expect(call(scene, 'ListTagsForResource', { resourceArn })).toEqual({ tags: [{ Key: 'owner', Value: 'payments' }] })
    expect(call(scene, 'ListTagsForResource', { resourceArn: 'arn:aws:s3:::bucket' })).toEqual(
      invalid('resourceArn', 'Invalid ARN'),
    )
  })

  it('keeps a lifecycle policy', () => {
    scene.createRepository({ name: 'team/app' })
    const lifecyclePolicyText = JSON.stringify({ rules: [{ description: 'x'.repeat(100) }] })
    expect(call(scene, 'GetLifecyclePolicy', { repositoryName: 'team/app' })).toHaveProperty(
      '__type',
      'LifecyclePolicyNotFoundException',
    )
    call(scene, 'PutLifecyclePolicy', { repositoryName: 'team/app', lifecyclePolicyText })
    expect(call(scene, 'GetLifecyclePolicy', { repositoryName: 'team/app' })).toHaveProperty(
      'lifecyclePolicyText',
      lifecyclePolicyText,
    )
  })
})
