import { describe, expect, it } from '@jest/globals'
import { replicasOf, type ReplicationRule } from '../../../../src/domain/ecr/replication.ts'
import { repository, uri } from '../../../support/ecr-questions.ts'

const OWN = '123456789012'
const OTHER = '210987654321'

function rule(
  destinations: readonly (readonly [region: string, account: string])[],
  ...prefixes: string[]
): ReplicationRule {
  return { destinations: destinations.map(([region, account]) => ({ region, account })), prefixes }
}

function hosts(name: string, ...rules: readonly ReplicationRule[]): readonly string[] {
  const replicas = replicasOf(repository(uri(name)), rules)
  if (replicas.kind === 'region-unknown') return [`unknown: ${replicas.region}`]
  return replicas.repositories.map((each) => `${each.host}/${each.name}`)
}

const US = 'us-east-1'

describe('a push is copied', () => {
  it.each([
    ['nowhere without rules', 'team/app', [], []],
    ['everywhere by a rule without filters', 'team/app', [rule([[US, OWN]])], [uri('team/app', US)]],
    ['to another account', 'team/app', [rule([['eu-west-1', OTHER]])], [uri('team/app', 'eu-west-1', OTHER)]],
    ['by a prefix', 'team/app', [rule([[US, OWN]], 'team/')], [uri('team/app', US)]],
    ['by a prefix that ends within a word', 'team/app', [rule([[US, OWN]], 'te')], [uri('team/app', US)]],
    ['by a prefix that is the name', 'team/app', [rule([[US, OWN]], 'team/app')], [uri('team/app', US)]],
    ['by any of several', 'team/app', [rule([[US, OWN]], 'prod', 'team')], [uri('team/app', US)]],
    ['not by that of another name', 'team/app', [rule([[US, OWN]], 'prod')], []],
    ['not by one within the name', 'team/app', [rule([[US, OWN]], 'app')], []],
    ['not to itself', 'team/app', [rule([['eu-west-1', OWN]])], []],
    ['once to where two rules lead', 'team/app', [rule([[US, OWN]]), rule([[US, OWN]], 'team')], [uri('team/app', US)]],
    [
      'to every destination of every rule',
      'team/app',
      [
        rule([
          [US, OWN],
          [US, OTHER],
        ]),
        rule([['eu-central-1', OWN]], 'team'),
      ],
      [uri('team/app', US), uri('team/app', US, OTHER), uri('team/app', 'eu-central-1')],
    ],
    ['to a region that nobody knows', 'team/app', [rule([['xx-west-1', OWN]])], ['unknown: xx-west-1']],
    ['to no such region by a rule for others', 'team/app', [rule([['xx-west-1', OWN]], 'prod')], []],
  ])('%s', (_what, name, rules, expected) => {
    expect(hosts(name, ...rules)).toEqual(expected)
  })

  it('under the same name, wherever the original is reached', () => {
    const original = repository(`${OWN}.dkr-ecr-fips.us-east-1.on.aws/team/app`)
    expect(replicasOf(original, [rule([['us-gov-west-1', OWN]])])).toEqual({
      kind: 'known',
      repositories: [
        {
          name: 'team/app',
          region: 'us-gov-west-1',
          account: OWN,
          host: `${OWN}.dkr.ecr.us-gov-west-1.amazonaws.com`,
          partition: 'aws-us-gov',
          fips: false,
          dualStack: false,
        },
      ],
    })
  })
})
