import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { type ConfigListOptions, createConfigList } from '../../src/adapters/ecr/sources/config.ts'
import { readResourceTags } from '../../src/adapters/ecr/sources/resource-tags.ts'
import { createSecurityHubList } from '../../src/adapters/ecr/sources/security-hub.ts'
import type { SurveyPlace } from '../../src/ports.ts'
import { rejectionOf } from '../support/coded-error.ts'
import { isolateAws } from '../support/ecr-world.ts'
import type { FakeFinding, FakeResource, FakeService } from '../support/fake-aws.ts'
import { type FakeConfigOptions, type FakeSource, startFakeConfig } from '../support/fake-config.ts'
import { AUDITOR, estate, FAILED, HOME, resource } from '../support/fake-estate.ts'
import { type FakeSecurityHubOptions, startFakeSecurityHub } from '../support/fake-security-hub.ts'
import { type FakeTaggingOptions, startFakeTagging } from '../support/fake-tagging.ts'

const SECRET = 'emulated-secret'

let fake: FakeService

beforeEach(() => isolateAws())
afterEach(() => fake.close())

const calling = (): Omit<ConfigListOptions, 'aggregator'> => ({
  env: { AWS_ENDPOINT_URL: fake.url },
  version: '1.2.3',
  log: () => {},
  region: HOME,
  attemptMs: 5_000,
  deadlineMs: 20_000,
  accounts: [],
  regions: [],
})

async function config(options: Partial<FakeConfigOptions>, wish: Partial<ConfigListOptions> = {}) {
  fake = await startFakeConfig({ resources: [], aggregators: ['org'], region: HOME, secret: SECRET, ...options })
  return createConfigList({ ...calling(), aggregator: 'org', ...wish }).list()
}

async function securityHub(options: Partial<FakeSecurityHubOptions>, wish: Partial<ConfigListOptions> = {}) {
  fake = await startFakeSecurityHub({ resources: [], region: HOME, secret: SECRET, ...options })
  return createSecurityHubList({ ...calling(), ...wish }).list()
}

async function tags(options: Partial<FakeTaggingOptions>, account: string | null = AUDITOR, region = HOME) {
  fake = await startFakeTagging({ resources: [], secret: SECRET, ...options })
  return readResourceTags({ account, region }, calling())
}

/** In one line each: account, region, name, mode, tags, finding. */
function told(places: readonly SurveyPlace[]): readonly string[] {
  return places.flatMap(({ account, region, repositories }) =>
    (repositories ?? []).map(({ name, setting, resourceTags, finding }) =>
      [account, region, name, setting && setting.mode, resourceTags && [...resourceTags].join('|'), finding?.compliance]
        .map((each) => each ?? '-')
        .join(' '),
    ),
  )
}

function key({ account, region, name }: FakeResource): string {
  return `${account} ${region} ${name}`
}

const sorted = (list: readonly string[]): readonly string[] => list.toSorted((a, b) => (a < b ? -1 : 1))

describe('AWS Config', () => {
  it('lists the repositories of all accounts and regions by one query, in order', async () => {
    const places = await config({
      resources: [
        resource('b/app', { region: 'us-east-1', mode: 'IMMUTABLE', tags: { owner: 'b', empty: '' } }),
        resource('z/app'),
        resource('a/app'),
        resource('c/app', { account: '000000000001' }),
      ],
    })
    expect(told(places)).toEqual([
      '000000000001 eu-west-1 c/app MUTABLE  -',
      '111122223333 eu-west-1 a/app MUTABLE  -',
      '111122223333 eu-west-1 z/app MUTABLE  -',
      '111122223333 us-east-1 b/app IMMUTABLE owner,b|empty, -',
    ])
    expect(fake.calls).toEqual([
      {
        operation: 'StarlingDoveService.SelectAggregateResourceConfig',
        region: HOME,
        caller: null,
        userAgent: 'immutable-tag/1.2.3',
        input: {
          Expression:
            'SELECT accountId, awsRegion, resourceName, configuration.ImageTagMutability, tags ' +
            "WHERE resourceType = 'AWS::ECR::Repository'",
          ConfigurationAggregatorName: 'org',
          Limit: 100,
        },
      },
      {
        operation: 'StarlingDoveService.DescribeConfigurationAggregatorSourcesStatus',
        region: HOME,
        caller: null,
        userAgent: 'immutable-tag/1.2.3',
        input: { ConfigurationAggregatorName: 'org', UpdateStatus: ['FAILED', 'OUTDATED'], Limit: 100 },
      },
    ])
  })

  it.each([
    ['MUTABLE', { mode: 'MUTABLE', filters: [] }],
    ['IMMUTABLE', { mode: 'IMMUTABLE', filters: [] }],
    ['IMMUTABLE_WITH_EXCLUSION', null],
    ['MUTABLE_WITH_EXCLUSION', null],
    ['FROZEN', null],
    ['', null],
  ])('leaves to ECR what it does not tell of a setting: %p', async (mode, setting) => {
    const [place] = await config({ resources: [resource('team/app', { mode })] })
    expect(place?.repositories).toEqual([{ name: 'team/app', setting, resourceTags: new Map(), finding: null }])
  })

  it.each<[string, object, string]>([
    ['as ECR writes the mode', { configuration: { imageTagMutability: 'IMMUTABLE' }, tags: [] }, 'IMMUTABLE '],
    ['two modes', { configuration: { imageTagMutability: 'IMMUTABLE', ImageTagMutability: 'MUTABLE' } }, '- -'],
    ['no configuration', { tags: { owner: 'a' } }, '- owner,a'],
    ['a configuration in text', { configuration: '{"ImageTagMutability":"IMMUTABLE"}' }, '- -'],
    ['a mode that is a list', { configuration: { ImageTagMutability: ['IMMUTABLE'] } }, '- -'],
    ['an inherited mode', { configuration: { __proto__: { ImageTagMutability: 'IMMUTABLE' } } }, '- -'],
    ['tags of numbers', { tags: [{ key: 'a', value: 1 }] }, '- -'],
    ['a tag called __proto__', { tags: [{ key: '__proto__', value: 'x' }] }, '- __proto__,x'],
    ['tags in text', { tags: 'owner=a' }, '- -'],
  ])('reads a row with %s', async (_, row, expected) => {
    const item = { accountId: AUDITOR, awsRegion: HOME, resourceName: 'team/app', ...row }
    expect(told(await config({ rows: [JSON.stringify(item)] }))).toEqual([`${AUDITOR} ${HOME} team/app ${expected} -`])
  })

  it('asks ECR where two rows of a repository differ', async () => {
    const places = await config({
      resources: [
        resource('same', { mode: 'IMMUTABLE', tags: { a: '1', b: '2' } }),
        resource('same', { mode: 'IMMUTABLE', tags: { b: '2', a: '1' } }),
        resource('mode', { mode: 'IMMUTABLE' }),
        resource('mode', { mode: 'MUTABLE' }),
        resource('tags', { tags: { a: '1' } }),
        resource('tags', { tags: { a: '2' } }),
      ],
    })
    expect(told(places)).toEqual([
      `${AUDITOR} ${HOME} mode -  -`,
      `${AUDITOR} ${HOME} same IMMUTABLE a,1|b,2 -`,
      `${AUDITOR} ${HOME} tags MUTABLE - -`,
    ])
  })

  it.each<[string, Partial<ConfigListOptions>, readonly string[]]>([
    ['accounts', { accounts: ['000000000001'] }, ['000000000001 eu-west-1', '000000000001 us-east-1']],
    ['regions', { regions: ['us-east-1', 'eu-west-2'] }, ['000000000001 us-east-1', '111122223333 us-east-1']],
    ['both', { accounts: ['000000000001'], regions: ['eu-west-1'] }, ['000000000001 eu-west-1']],
    ['neither that it has', { accounts: ['999999999999'] }, []],
  ])('is held to the %s that are wished', async (_, wish, expected) => {
    const places = await config(
      {
        resources: ['000000000001', AUDITOR].flatMap((account) =>
          ['eu-west-1', 'us-east-1'].map((region) => resource('team/app', { account, region })),
        ),
        pageSize: 3,
      },
      wish,
    )
    expect(places.map(({ account, region }) => `${account} ${region}`)).toEqual(expected)
  })

  it('reads no row of a region that is not wished, whatever is in it', async () => {
    const rows = [resource('team/app'), resource('team/app', { region: 'moon-base-1' })].map(
      ({ account, region, name }) => JSON.stringify({ accountId: account, awsRegion: region, resourceName: name }),
    )
    expect(told(await config({ rows }, { regions: [HOME] }))).toEqual([`${AUDITOR} ${HOME} team/app - - -`])
  })

  it('finds the only aggregator', async () => {
    expect(told(await config({ resources: [resource('team/app')] }, { aggregator: null }))).toHaveLength(1)
    expect(fake.calls.map(({ operation }) => operation.split('.')[1])).toEqual([
      'DescribeConfigurationAggregators',
      'SelectAggregateResourceConfig',
      'DescribeConfigurationAggregatorSourcesStatus',
    ])
  })

  const source = (given: Partial<FakeSource>): FakeSource => ({
    SourceId: AUDITOR,
    SourceType: 'ACCOUNT',
    AwsRegion: HOME,
    LastUpdateStatus: 'FAILED',
    ...given,
  })

  it('leaves to ECR the registries of which the aggregator has no news', async () => {
    const places = await config({
      resources: [
        resource('old', { mode: 'IMMUTABLE' }),
        resource('known', { region: 'us-east-1', mode: 'IMMUTABLE' }),
      ],
      sources: [
        source({ LastErrorCode: 'ACCESS_DENIED' }),
        source({ SourceId: '000000000001', AwsRegion: 'us-east-1', LastUpdateStatus: 'OUTDATED' }),
        source({ AwsRegion: 'us-east-1', LastUpdateStatus: 'SUCCEEDED' }),
      ],
      pageSize: 1,
    })
    expect(places.map((place) => ({ ...place, repositories: place.repositories?.length ?? 'all' }))).toEqual([
      { account: '000000000001', region: 'us-east-1', repositories: 'all' },
      { account: AUDITOR, region: HOME, repositories: 'all' },
      { account: AUDITOR, region: 'us-east-1', repositories: 1 },
    ])
    expect(fake.calls.at(-1)?.input).toEqual({
      ConfigurationAggregatorName: 'org',
      UpdateStatus: ['FAILED', 'OUTDATED'],
      Limit: 100,
      NextToken: expect.any(String),
    })
  })

  it('asks ECR for none of them that is not wished', async () => {
    const sources = [source({}), source({ AwsRegion: 'us-east-1' })]
    const places = await config({ resources: [resource('team/app')], sources }, { regions: [HOME] })
    expect(places).toEqual([{ account: AUDITOR, region: HOME, repositories: null }])
  })

  it.each<[string, Partial<FakeSource>, string]>([
    [
      'an organisation',
      {
        SourceId: 'o-a1b2c3d4e5',
        SourceType: 'ORGANIZATION',
        LastErrorCode: 'ORGANIZATION_ACCESS_DENIED',
        LastErrorMessage: 'No \u001b[31mrole',
      },
      'o-a1b2c3d4e5 in eu-west-1: FAILED, ORGANIZATION_ACCESS_DENIED, No [31mrole',
    ],
    ['a region that is none', { AwsRegion: 'All Regions' }, '111122223333 in All Regions: FAILED'],
    ['an account without a region', { AwsRegion: '' }, '111122223333: FAILED'],
  ])('cannot be taken for whole without news of %s', async (_, given, words) => {
    const said = await rejectionOf(config({ resources: [resource('team/app')], sources: [source(given)] }))
    expect(said).toEqual({
      code: 'SOURCE_UNREADABLE',
      message: `AWS Config in eu-west-1 has no news of ${words}`,
      remedy: [
        'See what its aggregator lacks, and mend it:',
        '  aws configservice describe-configuration-aggregator-sources-status --region eu-west-1 \\',
        '    --configuration-aggregator-name org --update-status FAILED OUTDATED',
        'Without it, let ECR itself list the repositories: source: ecr.',
      ],
    })
  })
})

describe('Security Hub', () => {
  it('lists the repositories with a finding of ECR.2, suppressed ones too', async () => {
    const finding = (given: Partial<FakeFinding>): FakeFinding => ({ ...FAILED, ...given })
    const places = await securityHub({
      resources: [
        resource('failed'),
        resource('passed', { finding: finding({ compliance: 'PASSED', workflow: 'RESOLVED' }) }),
        resource('suppressed', { finding: finding({ workflow: 'SUPPRESSED' }) }),
        resource('elsewhere', { account: '000000000001', region: 'cn-north-1' }),
        resource('none', { finding: null }),
        resource('archived', { finding: finding({ recordState: 'ARCHIVED' }) }),
        resource('other', { finding: finding({ control: 'ECR.3' }) }),
      ],
    })
    expect(told(places)).toEqual([
      '000000000001 cn-north-1 elsewhere - - FAILED',
      '111122223333 eu-west-1 failed - - FAILED',
      '111122223333 eu-west-1 passed - - PASSED',
      '111122223333 eu-west-1 suppressed - - FAILED',
    ])
    expect(places[1]?.repositories?.[2]?.finding).toEqual({
      compliance: 'FAILED',
      workflow: 'SUPPRESSED',
      updatedAt: '2026-03-01T10:00:00.000Z',
    })
    expect(fake.calls.map(({ operation, input }) => ({ operation, input }))).toEqual([
      {
        operation: '/findings',
        input: {
          Filters: {
            ComplianceSecurityControlId: [{ Value: 'ECR.2', Comparison: 'EQUALS' }],
            RecordState: [{ Value: 'ACTIVE', Comparison: 'EQUALS' }],
            ResourceType: [{ Value: 'AwsEcrRepository', Comparison: 'EQUALS' }],
          },
          MaxResults: 100,
        },
      },
    ])
  })

  it.each<[readonly (readonly [FakeFinding['compliance'], string])[], string]>([
    [
      [
        ['FAILED', '2026-03-01T10:00:00Z'],
        ['PASSED', '2026-03-01T12:00:00+03:00'],
      ],
      'FAILED',
    ],
    [
      [
        ['FAILED', '2026-03-01T10:00:00Z'],
        ['PASSED', '2026-03-01T10:00:00.001Z'],
      ],
      'PASSED',
    ],
    [
      [
        ['PASSED', '2026-03-01T10:00:00Z'],
        ['WARNING', '2026-03-01T10:00:00Z'],
      ],
      'WARNING',
    ],
    [
      [
        ['WARNING', '2026-03-01T10:00:00Z'],
        ['FAILED', '2026-03-01T10:00:00Z'],
      ],
      'FAILED',
    ],
    [
      [
        ['FAILED', '2026-03-01T10:00:00Z'],
        ['PASSED', 'yesterday'],
      ],
      'FAILED',
    ],
    [
      [
        ['PASSED', ''],
        ['NOT_AVAILABLE', 'never'],
      ],
      'NOT_AVAILABLE',
    ],
  ])('takes the newest of several findings, %j', async (findings, expected) => {
    const resources = findings.map(([compliance, updatedAt]) =>
      resource('team/app', { finding: { ...FAILED, compliance, updatedAt } }),
    )
    expect(told(await securityHub({ resources }))).toEqual([`${AUDITOR} ${HOME} team/app - - ${expected}`])
    await fake.close()
    expect(told(await securityHub({ resources: resources.toReversed() }))[0]).toMatch(new RegExp(`${expected}$`))
  })

  it('is held to the accounts and regions that are wished', async () => {
    const resources = estate(80)
    const places = await securityHub({ resources }, { accounts: ['200000000003'], regions: ['us-east-1'] })
    expect(told(places)).toEqual(['200000000003 us-east-1 team-77/app - - FAILED'])
  })
})

describe('the tags of a registry', () => {
  it('are those of its account and region, by repository', async () => {
    const reading = await tags({
      resources: [
        resource('app', { tags: { owner: 'a', 'aws:x/y': '' } }),
        resource('untagged'),
        resource('app', { account: '000000000001', tags: { owner: 'other account' } }),
        resource('app', { region: 'us-east-1', tags: { owner: 'other region' } }),
      ],
    })
    expect(reading).toEqual({
      state: 'read',
      value: new Map([
        [
          'app',
          new Map([
            ['owner', 'a'],
            ['aws:x/y', ''],
          ]),
        ],
      ]),
    })
    expect(fake.calls.map(({ region, input }) => ({ region, input }))).toEqual([
      { region: HOME, input: { ResourceTypeFilters: ['ecr:repository'], ResourcesPerPage: 100 } },
    ])
  })

  it('are signed for the region of the registry', async () => {
    const resources = [resource('app', { region: 'us-east-1', tags: { owner: 'a' } })]
    const reading = await tags({ resources, region: 'us-east-1' }, null, 'us-east-1')
    expect(reading.state === 'read' && [...reading.value.keys()]).toEqual(['app'])
  })

  it('are unread where the credentials are those of another account', async () => {
    const reading = await tags({ resources: [resource('app', { tags: { owner: 'a' } })] }, '000000000001')
    expect(reading).toEqual({
      state: 'unread',
      failure: {
        code: 'ECR_OTHER_ACCOUNT',
        action: 'tag:GetResources',
        detail: 'it answers for the account of the credentials, 111122223333, and the registry is that of 000000000001',
      },
    })
  })
})

describe('ten thousand repositories, of whose pages one in twenty is throttled', () => {
  const resources = estate(10_000)
  const faults = { throttleShare: 0.05, seed: 5 }

  it.each<[string, () => Promise<readonly SurveyPlace[]>]>([
    ['AWS Config', () => config({ resources, faults })],
    ['AWS Security Hub', () => securityHub({ resources, faults })],
  ])('are all listed by %s, each once', async (_, list) => {
    const places = await list()
    expect(places).toHaveLength(80)
    expect(told(places).map((line) => line.split(' ').slice(0, 3).join(' '))).toEqual(sorted(resources.map(key)))
    expect(fake.calls.length).toBeGreaterThan(100)
    expect(fake.calls.length).toBeLessThan(125)
  })

  it('all have their tags', async () => {
    const own = resources.map((each) => ({ ...each, account: AUDITOR, region: HOME }))
    const reading = await tags({ resources: own, faults })
    expect(
      reading.state === 'read' && sorted([...reading.value].map(([name, each]) => `${name} ${each.get('owner')}`)),
    ).toEqual(sorted(own.map(({ name, tags: { owner } }) => `${name} ${owner}`)))
  })

  it('are described again where the mode has exclusions', async () => {
    const places = await config({ resources })
    const open = places.flatMap(({ account, region, repositories }) =>
      (repositories ?? []).filter(({ setting }) => setting === null).map(({ name }) => `${account} ${region} ${name}`),
    )
    expect(open).toEqual(sorted(resources.filter(({ mode }) => mode.endsWith('_WITH_EXCLUSION')).map(key)))
  })
})
