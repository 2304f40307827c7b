import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { ACCOUNT, question, REGION, uri, verdicts } from '../support/ecr-questions.ts'
import { isolateAws, startWorld, type World } from '../support/ecr-world.ts'

let world: World

beforeEach(async () => {
  isolateAws()
  world = await startWorld()
})

afterEach(() => world.ecr.close())

function create(name: string, imageTagMutability: 'IMMUTABLE' | 'MUTABLE' = 'IMMUTABLE', region = REGION): void {
  world.ecr.registry(ACCOUNT, region).createRepository({ name, imageTagMutability })
}

/** The region and the names of every `DescribeRepositories`, sorted, since they travel side by side. */
function asked({ ecr }: World): string[] {
  return ecr.requests
    .filter(({ operation }) => operation === 'DescribeRepositories')
    .map(({ region, input }) => `${region} ${Reflect.get(Object(input), 'repositoryNames')}`)
    .toSorted()
}

describe('the setting', () => {
  it.each([
    ['IMMUTABLE', [], 'immutable ECR_IMMUTABLE'],
    ['MUTABLE', [], 'mutable ECR_MUTABLE'],
    ['IMMUTABLE_WITH_EXCLUSION', ['cache-*'], 'immutable ECR_NOT_EXCLUDED'],
    ['IMMUTABLE_WITH_EXCLUSION', ['cache-*', '1.*'], 'mutable ECR_TAG_EXCLUDED'],
    ['MUTABLE_WITH_EXCLUSION', ['1.*'], 'immutable ECR_FILTER_PROTECTS'],
    ['MUTABLE_WITH_EXCLUSION', ['cache-*'], 'mutable ECR_NO_FILTER_PROTECTS'],
  ] as const)('%s %j is judged for the tag', async (imageTagMutability, filters, verdict) => {
    world.ecr.registry(ACCOUNT, REGION).createRepository({
      name: 'team/app',
      imageTagMutability,
      ...(filters.length === 0 ? {} : { imageTagMutabilityExclusionFilters: filters }),
    })
    const answers = await world.registry.ask([question(uri('team/app'))])
    expect(verdicts(answers)).toEqual([verdict])
    expect(answers[0]).toMatchObject({ mode: imageTagMutability, filters })
  })

  it('is judged for each tag', async () => {
    world.ecr.registry(ACCOUNT, REGION).createRepository({
      name: 'team/app',
      imageTagMutability: 'IMMUTABLE_WITH_EXCLUSION',
      imageTagMutabilityExclusionFilters: ['sha-*'],
    })
    const [answer] = await world.registry.ask([question(uri('team/app'), ['1.2.3', 'sha-1'])])
    expect([...(answer?.protection ?? [])].map(([tag, { verdict }]) => [tag, verdict])).toEqual([
      ['1.2.3', 'immutable'],
      ['sha-1', 'mutable'],
    ])
    expect(answer?.existence.size).toBe(0)
  })
})

describe('the question', () => {
  it('needs no call if there is none', async () => {
    await expect(world.registry.ask([])).resolves.toEqual([])
    expect(world.calls()).toEqual([])
  })

  it('is answered in order, whatever shares its call', async () => {
    create('bb')
    create('aa', 'MUTABLE')
    create('cc', 'MUTABLE', 'us-east-1')
    const names = [uri('bb'), uri('cc', 'us-east-1'), uri('aa'), uri('bb')]
    const answers = await world.registry.ask(names.map((name) => question(name)))
    expect(answers.map(({ repository, mode }) => `${repository.region} ${repository.name} ${mode}`)).toEqual([
      'eu-west-1 bb IMMUTABLE',
      'us-east-1 cc MUTABLE',
      'eu-west-1 aa MUTABLE',
      'eu-west-1 bb IMMUTABLE',
    ])
    expect(asked(world)).toEqual(['eu-west-1 bb,aa', 'us-east-1 cc'])
  })

  it('goes to the account that the URI names', async () => {
    world.ecr.registry('210987654321', REGION).createRepository({ name: 'team/app', imageTagMutability: 'IMMUTABLE' })
    create('team/app', 'MUTABLE')
    const accounts = ['210987654321', ACCOUNT]
    const answers = await world.registry.ask(accounts.map((account) => question(uri('team/app', REGION, account))))
    expect(verdicts(answers)).toEqual(['immutable ECR_IMMUTABLE', 'mutable ECR_MUTABLE'])
  })

  it('without an account is completed from the answer', async () => {
    create('team/app')
    const [answer] = await world.registry.ask([question('team/app')])
    expect(answer?.repository).toEqual({
      name: 'team/app',
      region: REGION,
      account: ACCOUNT,
      host: `${ACCOUNT}.dkr.ecr.${REGION}.amazonaws.com`,
      partition: 'aws',
      fips: false,
      dualStack: false,
    })
    expect(world.ecr.requests[0]?.input).toEqual({ repositoryNames: ['team/app'] })
  })

  it.each([
    `${ACCOUNT}.dkr.ecr-fips.us-east-1.amazonaws.com/team/app`,
    `${ACCOUNT}.dkr-ecr.us-east-1.on.aws/team/app`,
    `${ACCOUNT}.dkr-ecr-fips.us-east-1.on.aws/team/app`,
  ])('for %s goes to an endpoint of one’s own too', async (text) => {
    create('team/app', 'IMMUTABLE', 'us-east-1')
    const answers = await world.registry.ask([question(text)])
    expect(verdicts(answers)).toEqual(['immutable ECR_IMMUTABLE'])
    expect(`${answers[0]?.repository.host}/team/app`).toBe(text)
  })

  it('says who asks', async () => {
    create('team/app')
    await world.registry.ask([question(uri('team/app'))])
    expect(world.ecr.requests[0]?.userAgent).toMatch(/ immutable-tag\/1\.2\.3$/)
  })
})

describe('one name of many', () => {
  it.each([
    ['is missing', 'ECR_REPOSITORY_NOT_FOUND'],
    ['is denied', 'ECR_ACCESS_DENIED'],
  ])('that %s does not hurt the others', async (how, code) => {
    for (const name of ['aa', 'cc', 'dd']) create(name)
    if (how === 'is denied') {
      create('bb')
      world.ecr.fail({ fault: 'deny', repository: 'bb' })
    }
    const answers = await world.registry.ask(['aa', 'bb', 'cc', 'dd'].map((name) => question(uri(name))))
    expect(verdicts(answers)).toEqual([
      'immutable ECR_IMMUTABLE',
      `unknown ${code}`,
      'immutable ECR_IMMUTABLE',
      'immutable ECR_IMMUTABLE',
    ])
    const alone = ['eu-west-1 aa', 'eu-west-1 bb', 'eu-west-1 cc', 'eu-west-1 dd']
    expect(asked(world)).toEqual([alone[0], 'eu-west-1 aa,bb,cc,dd', ...alone.slice(1)])
  })

  it('names the action and the repository', async () => {
    create('aa')
    create('bb')
    world.ecr.fail({ fault: 'deny', repository: 'bb' })
    const [, denied] = await world.registry.ask([question(uri('aa')), question(uri('bb'))])
    expect(denied?.protection.get('1.2.3')?.reason).toMatchObject({
      code: 'ECR_ACCESS_DENIED',
      action: 'ecr:DescribeRepositories',
      repository: { name: 'bb', account: ACCOUNT },
      detail: expect.stringContaining(
        'is not authorized to perform: ecr:DescribeRepositories on resource: arn:aws:ecr:',
      ),
    })
    expect(denied).toMatchObject({ mode: null, filters: [] })
  })

  it('is looked for no further where no name is to blame', async () => {
    create('aa')
    world.ecr.fail({ fault: 'expired' })
    const answers = await world.registry.ask([question(uri('aa')), question(uri('bb'))])
    expect(verdicts(answers)).toEqual(['unknown AWS_CREDENTIALS_EXPIRED', 'unknown AWS_CREDENTIALS_EXPIRED'])
    expect(world.calls()).toEqual(['DescribeRepositories'])
  })
})

describe('calls', () => {
  it.each([
    [1, 1],
    [10, 1],
    [100, 1],
    [101, 2],
    [250, 3],
  ])('for %d repositories of one account and region: %d, and a look-up each', async (count, describes) => {
    const names = Array.from({ length: count }, (_, index) => `team/app-${index}`)
    for (const name of names) create(name)
    const answers = await world.registry.ask(names.map((name) => question(uri(name), ['1.2.3'], true)))
    expect(new Set(verdicts(answers))).toEqual(new Set(['immutable ECR_IMMUTABLE']))
    expect(world.calls().filter((call) => call === 'DescribeRepositories')).toHaveLength(describes)
    expect(world.calls().filter((call) => call === 'DescribeImages')).toHaveLength(count)
    expect(world.calls()).toHaveLength(describes + count)
  })

  it.each([1, 10, 100])('leave before any is answered: for %d repositories', async (count) => {
    const names = Array.from({ length: count }, (_, index) => `team/app-${index}`)
    world.ecr.fail({ fault: 'hang-before-headers' })
    await world.client({ deadlineMs: 2500 }).ask(names.map((name) => question(uri(name), ['1.2.3'], true)))
    expect(world.calls().toSorted()).toEqual([...names.map(() => 'DescribeImages'), 'DescribeRepositories'])
  })

  it('that must be made one by one are made only so many at once', async () => {
    const names = Array.from({ length: 20 }, (_, index) => `team/app-${index}`)
    world.ecr.fail({ fault: 'deny', times: 1 })
    world.ecr.fail({ fault: 'hang-before-headers' })
    await world.client({ deadlineMs: 1500, concurrency: 3 }).ask(names.map((name) => question(uri(name))))
    expect(world.calls()).toHaveLength(1 + 3)
  })
})
