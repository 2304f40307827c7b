import { describe, expect, it } from '@jest/globals'
import { auditPlaces } from '../../../../src/commands/audit/places.ts'
import type { SurveyPlace } from '../../../../src/ports.ts'
import { rejectionOf } from '../../../support/coded-error.ts'

const LISTED: SurveyPlace = { account: '123456789012', region: 'eu-west-1', repositories: [] }

function lists(config: readonly SurveyPlace[], securityHub: readonly SurveyPlace[] = []) {
  return {
    config: async () => ({ list: async () => config }),
    securityHub: async () => ({ list: async () => securityHub }),
  }
}

const place = (account: string | null, region: string): SurveyPlace => ({ account, region, repositories: null })

it.each<[string, Parameters<typeof auditPlaces>[0], readonly SurveyPlace[]]>([
  [
    'every account in every region',
    { source: 'ecr', accounts: ['1', '2'], regions: ['a', 'b'] },
    [place('1', 'a'), place('1', 'b'), place('2', 'a'), place('2', 'b')],
  ],
  [
    "the caller's own account",
    { source: 'ecr', accounts: [], regions: ['a', 'b'] },
    [place(null, 'a'), place(null, 'b')],
  ],
  ['what Config lists', { source: 'config', accounts: ['1'], regions: ['a'] }, [LISTED]],
  ['what Security Hub lists', { source: 'security-hub', accounts: [], regions: [] }, [LISTED, LISTED]],
])('are %s', async (_, inputs, expected) => {
  expect(await auditPlaces(inputs, lists([LISTED], [LISTED, LISTED]))).toEqual(expected)
})

it('are of one source, and the others are not loaded', async () => {
  const never = () => Promise.reject(new Error('loaded'))

  await expect(
    auditPlaces({ source: 'ecr', accounts: [], regions: ['a'] }, { config: never, securityHub: never }),
  ).resolves.toHaveLength(1)
})

describe('a source that lists nothing', () => {
  it.each([
    ['config', [], "AWS Config's aggregator lists no ECR repository.", /AWS::ECR::Repository/],
    [
      'config',
      ['a'],
      "AWS Config's aggregator lists no ECR repository of these accounts and regions.",
      /AWS::ECR::Rep/,
    ],
    ['security-hub', [], 'Security Hub has no finding of ECR.2.', /ECR\.2 is enabled/],
  ] as const)('%s with %j', async (source, regions, message, remedy) => {
    const error = await rejectionOf(auditPlaces({ source, accounts: [], regions }, lists([])))

    expect(error).toEqual({ code: 'SOURCE_UNREADABLE', message, remedy: [expect.stringMatching(remedy)] })
  })
})
