import { expect, it } from '@jest/globals'
import { partitionOf } from '../../../../src/domain/ecr/aws-partition.ts'

it.each<[string, string, string, string | null]>([
  ['us-east-1', 'aws', 'amazonaws.com', 'on.aws'],
  ['cn-north-1', 'aws-cn', 'amazonaws.com.cn', 'on.amazonwebservices.com.cn'],
  ['eusc-de-east-1', 'aws-eusc', 'amazonaws.eu', 'on.amazonwebservices.eu'],
  ['us-gov-west-1', 'aws-us-gov', 'amazonaws.com', 'on.aws'],
  ['us-iso-east-1', 'aws-iso', 'c2s.ic.gov', null],
  ['us-isob-east-1', 'aws-iso-b', 'sc2s.sgov.gov', null],
  ['eu-isoe-west-1', 'aws-iso-e', 'cloud.adc-e.uk', null],
  ['us-isof-south-1', 'aws-iso-f', 'csp.hci.ic.gov', null],
])('%s lies in %s, as the twelfth region of its place would, and nothing that only holds its name', (region, ...is) => {
  const [name, suffix, dualStackSuffix] = is
  const partition = { name, suffix, dualStackSuffix, region: expect.any(RegExp) }

  expect(partitionOf(region)).toEqual(partition)
  expect(partitionOf(`${region}2`)).toEqual(partition)
  expect([`x${region}`, `x-${region}`, `${region}x`, `${region}.evil.test`].map(partitionOf)).toEqual([
    null,
    null,
    null,
    null,
  ])
})
