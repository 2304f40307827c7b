import { describe, expect, it } from '@jest/globals'
import { partitionOf } from '../../../../src/domain/ecr/aws-partition.ts'

import type { EcrRepository } from '../../../../src/domain/ecr/ecr-registry.ts'
import {
  ecrHost,
  isAccountId,
  parseEcrHost,
  parseRepository,
  repositoryArn,
  repositoryNameFault,
  repositoryUri,
} from '../../../../src/domain/ecr/ecr-registry.ts'

const ACCOUNT = '123456789012'
const HOST = `${ACCOUNT}.dkr.ecr.eu-west-1.amazonaws.com`
const NOTHING = { region: null, account: null }

const APP: EcrRepository = {
  name: 'team/app',
  region: 'eu-west-1',
  account: ACCOUNT,
  host: HOST,
  partition: 'aws',
  fips: false,
  dualStack: false,
}

it.each([
  [ACCOUNT, true],
  ['000000000000', true],
  ['12345678901', false],
  ['1234567890123', false],
  [`a${ACCOUNT}`, false],
  [`${ACCOUNT}a`, false],
  ['12345678901x', false],
  [`${ACCOUNT}\n`, false],
  ['', false],
])('%j is an account id: %p', (text, expected) => {
  expect(isAccountId(text)).toBe(expected)
})

describe('partitionOf and ecrHost', () => {
  it.each([
    ['eu-west-1', 'aws', 'amazonaws.com'],
    ['ap-southeast-7', 'aws', 'amazonaws.com'],
    ['mx-central-1', 'aws', 'amazonaws.com'],
    ['cn-north-1', 'aws-cn', 'amazonaws.com.cn'],
    ['eusc-de-east-1', 'aws-eusc', 'amazonaws.eu'],
    ['us-gov-west-1', 'aws-us-gov', 'amazonaws.com'],
    ['us-iso-east-1', 'aws-iso', 'c2s.ic.gov'],
    ['us-isob-east-1', 'aws-iso-b', 'sc2s.sgov.gov'],
    ['eu-isoe-west-1', 'aws-iso-e', 'cloud.adc-e.uk'],
    ['us-isof-south-1', 'aws-iso-f', 'csp.hci.ic.gov'],
  ])('%s lies in %s', (region, partition, suffix) => {
    expect(partitionOf(region)).toMatchObject({ name: partition, suffix })
    const host = ecrHost(ACCOUNT, region)
    expect(host).toBe(`${ACCOUNT}.dkr.ecr.${region}.${suffix}`)
    expect(parseEcrHost(host)).toEqual({
      kind: 'private',
      host,
      account: ACCOUNT,
      region,
      partition,
      fips: false,
      dualStack: false,
    })
  })

  it.each(['', 'eu-west', 'xx-west-1', 'EU-WEST-1', 'eu-west-1 ', 'us-gov-west', 'eu-west-1\n', '__proto__'])(
    '%j lies in none',
    (region) => {
      expect(partitionOf(region)).toBeNull()
      expect(() => ecrHost(ACCOUNT, region)).toThrow(new RangeError(`no AWS partition has a region "${region}"`))
    },
  )
})

describe('parseEcrHost', () => {
  it.each([
    [`${ACCOUNT}.dkr.ecr-fips.us-east-1.amazonaws.com`, 'us-east-1', 'aws', true, false],
    [`${ACCOUNT}.dkr.ecr-fips.us-gov-west-1.amazonaws.com`, 'us-gov-west-1', 'aws-us-gov', true, false],
    [`${ACCOUNT}.dkr-ecr.eu-west-1.on.aws`, 'eu-west-1', 'aws', false, true],
    [`${ACCOUNT}.dkr-ecr-fips.us-east-1.on.aws`, 'us-east-1', 'aws', true, true],
    [`${ACCOUNT}.dkr-ecr.cn-north-1.on.amazonwebservices.com.cn`, 'cn-north-1', 'aws-cn', false, true],
    [`${ACCOUNT}.dkr-ecr.eusc-de-east-1.on.amazonwebservices.eu`, 'eusc-de-east-1', 'aws-eusc', false, true],
  ])('reads %s', (host, region, partition, fips, dualStack) => {
    expect(parseEcrHost(host)).toEqual({ kind: 'private', host, account: ACCOUNT, region, partition, fips, dualStack })
  })

  it.each(['public.ecr.aws', 'ecr-public.aws.com'])('knows %s as ECR Public', (host) => {
    expect(parseEcrHost(host)).toEqual({ kind: 'public', host })
  })

  it('knows a VPC endpoint', () => {
    const host = 'vpce-0abc-xyz.dkr.ecr.eu-west-1.vpce.amazonaws.com'
    expect(parseEcrHost(host)).toEqual({ kind: 'vpc-endpoint', host, region: 'eu-west-1' })
  })

  it.each([
    [
      `${ACCOUNT}.dkr.ecr.cn-north-1.amazonaws.com`,
      'the region cn-north-1 is in aws-cn, where hosts end in amazonaws.com.cn, not in amazonaws.com',
    ],
    [
      `${ACCOUNT}.dkr.ecr.eu-west-1.amazonaws.com.cn`,
      'the region eu-west-1 is in aws, where hosts end in amazonaws.com, not in amazonaws.com.cn',
    ],
    [
      `${HOST}.evil.test`,
      'the region eu-west-1 is in aws, where hosts end in amazonaws.com, not in amazonaws.com.evil.test',
    ],
    [`${ACCOUNT}.dkr.ecr.eu-west-9000x.amazonaws.com`, 'no AWS partition has a region "eu-west-9000x"'],
    [`12345678901.dkr.ecr.eu-west-1.amazonaws.com`, 'it is not written as the hosts of ECR are'],
    [`x${HOST}`, 'it is not written as the hosts of ECR are'],
    [`${HOST}:443`, 'it is not written as the hosts of ECR are'],
    [HOST.toUpperCase(), 'it is not written as the hosts of ECR are'],
    ['12345678901.dkr-ecr.eu-west-1.on.aws', 'it is not written as the hosts of ECR are'],
    ['vpce-0-x.dkr.ecr.eu-west-1.vpce.amazonaws.com.evil.test', 'it is not written as the hosts of ECR are'],
    ['VPCE-0-x.dkr.ecr.eu-west-1.vpce.amazonaws.com', 'it is not written as the hosts of ECR are'],
    [`evil.test.${HOST}`, 'it is not written as the hosts of ECR are'],
  ])('does not take %s for ECR', (host, fault) => {
    expect(parseEcrHost(host)).toEqual({ kind: 'other', host, fault })
  })

  it.each(['ghcr.io', 'docker.io', 'localhost:5000', 'public.ecr.aws.evil.test', ''])('leaves %j alone', (host) => {
    expect(parseEcrHost(host)).toEqual({ kind: 'other', host, fault: null })
  })
})

describe('parseRepository', () => {
  it.each([
    [`${HOST}/team/app`, NOTHING, APP],
    [`${HOST}/team/app`, { region: 'us-east-1', account: '999999999999' }, APP],
    ['team/app', { region: 'eu-west-1', account: ACCOUNT }, APP],
    ['team/app', { region: 'eu-west-1', account: null }, { ...APP, account: null, host: null }],
    [
      'my.app',
      { region: 'cn-north-1', account: null },
      { ...APP, name: 'my.app', region: 'cn-north-1', partition: 'aws-cn', account: null, host: null },
    ],
    [
      'vpce-0-x.dkr.ecr.eu-west-1.vpce.amazonaws.com/team/app',
      { region: 'eu-west-1', account: ACCOUNT },
      { ...APP, host: 'vpce-0-x.dkr.ecr.eu-west-1.vpce.amazonaws.com' },
    ],
  ])('reads %s with %j', (text, defaults, expected) => {
    expect(parseRepository(text, defaults)).toEqual(expected)
  })

  it.each([
    ['', 'malformed', "a repository's name has 2 to 256 characters, and this has 0"],
    ['a', 'malformed', "a repository's name has 2 to 256 characters, and this has 1"],
    [`${HOST}/`, 'malformed', "a repository's name has 2 to 256 characters, and this has 0"],
    [HOST, 'malformed', "it is a registry; add the repository's name after a slash"],
    [
      `${ACCOUNT}.dkr.ecr.cn-north-1.amazonaws.com`,
      'malformed',
      "it is a registry; add the repository's name after a slash",
    ],
    [`https://${HOST}/team/app`, 'malformed', 'leave out "https://"'],
    [`${HOST}/team/app:latest`, 'malformed', 'leave out the tag; "latest" belongs in the input "tags"'],
    ['team/app:latest', 'malformed', 'leave out the tag; "latest" belongs in the input "tags"'],
    ['app:latest', 'malformed', 'leave out the tag; "latest" belongs in the input "tags"'],
    [`${HOST}/:latest`, 'malformed', 'leave out the tag; "latest" belongs in the input "tags"'],
    [`${HOST}/app@sha256:abc`, 'malformed', 'leave out the digest; a push names a tag'],
    [
      'Octo-Org/App',
      'malformed',
      'ECR takes no upper-case letters (github.repository keeps those of the owner); write "octo-org/app"',
    ],
    [
      `${HOST}/Octo-Org/App`,
      'malformed',
      'ECR takes no upper-case letters (github.repository keeps those of the owner); write "octo-org/app"',
    ],
    ['public.ecr.aws/x/app', 'public', 'ECR Public has no tag immutability'],
    ['ghcr.io/o/app', 'other', 'ghcr.io is not a registry of Amazon ECR'],
    ['localhost:5000/app', 'other', 'localhost:5000 is not a registry of Amazon ECR'],
    ['localhost/app', 'other', 'localhost is not a registry of Amazon ECR'],
    [
      `${HOST}.evil.test/app`,
      'other',
      'the region eu-west-1 is in aws, where hosts end in amazonaws.com, not in amazonaws.com.evil.test',
    ],
    ['team/app', 'region-missing', "a repository's bare name does not tell the region"],
    [
      'vpce-0-x.dkr.ecr.eu-west-1.vpce.amazonaws.com/app',
      'vpc-endpoint',
      "a VPC endpoint's name tells no account; give the region and the registry id",
    ],
  ])('refuses %j as %s', (text, kind, fault) => {
    expect(parseRepository(text, NOTHING)).toMatchObject({ kind, fault })
  })

  it.each([
    [{ region: 'eu-west-9000x', account: null }, 'no AWS partition has a region "eu-west-9000x"'],
    [{ region: 'eu-west-1', account: '1234' }, 'a registry id is twelve digits, and "1234" is not'],
  ])('refuses the defaults %j', (defaults, fault) => {
    expect(parseRepository('team/app', defaults)).toEqual({ kind: 'malformed', host: null, name: 'team/app', fault })
  })

  it.each([
    [`https://${HOST}/team/app`, null, `https://${HOST}/team/app`],
    [HOST, HOST, ''],
    ['public.ecr.aws', 'public.ecr.aws', ''],
    [`${HOST}/team/app:latest`, HOST, 'team/app'],
    [`${HOST}/:latest`, HOST, ''],
    ['team/app:1:2', null, 'team/app:1'],
    [`${HOST}/app@sha256:abc`, HOST, 'app@sha256:abc'],
    ['ghcr.io/o/app', 'ghcr.io', 'o/app'],
  ])('tells what it makes of %j: the host %j and the name %j', (text, host, name) => {
    expect(parseRepository(text, NOTHING)).toMatchObject({ host, name })
  })

  it.each([
    { region: null, account: ACCOUNT },
    { region: 'eu-west-1', account: null },
  ])('needs more than %j for a VPC endpoint', (defaults) => {
    expect(parseRepository('vpce-0-x.dkr.ecr.eu-west-1.vpce.amazonaws.com/team/app', defaults)).toMatchObject({
      kind: 'vpc-endpoint',
      name: 'team/app',
      fault: "a VPC endpoint's name tells no account; give the region and the registry id",
    })
  })

  it('holds the region of a VPC endpoint against the one given', () => {
    const host = 'vpce-0-x.dkr.ecr.eu-west-1.vpce.amazonaws.com'
    expect(parseRepository(`${host}/app`, { region: 'us-east-1', account: ACCOUNT })).toEqual({
      kind: 'vpc-endpoint',
      host,
      name: 'app',
      fault: 'the endpoint is in eu-west-1, and the region given is us-east-1',
    })
  })
})

describe('repositoryNameFault', () => {
  it.each(['ab', 'team/app', 'a.b_c-d__e---f/g', '0/1', 'a'.repeat(256)])('finds none in %j', (name) => {
    expect(repositoryNameFault(name)).toBeNull()
  })

  it.each(['/app', 'app/', 'a..b', 'a._b', 'a___b', '-a', 'a b', 'ap\n', 'É/x', 'App/'])(
    'finds a character out of place in %j',
    (name) => {
      expect(repositoryNameFault(name)).toBe(
        "a repository's name is made of lower-case letters and digits, joined by single dots, hyphens, underscores or slashes",
      )
    },
  )

  it.each(['', 'a', 'a'.repeat(257)])('counts the characters of %.5j', (name) => {
    expect(repositoryNameFault(name)).toBe(`a repository's name has 2 to 256 characters, and this has ${name.length}`)
  })

  it.each(['a-', 'a__', 'a/', '-'])('is not slowed down by many of %j', (piece) => {
    const started = performance.now()
    for (let count = 0; count < 200; count += 1) repositoryNameFault(`${piece.repeat(250 / piece.length)}!`)
    repositoryNameFault(piece.repeat(1_000_000))
    expect(performance.now() - started).toBeLessThan(500)
  })
})

describe('repositoryArn and repositoryUri', () => {
  it.each([
    [APP, `arn:aws:ecr:eu-west-1:${ACCOUNT}:repository/team/app`, `${HOST}/team/app`],
    [{ ...APP, account: null, host: null }, 'arn:aws:ecr:eu-west-1:*:repository/team/app', 'team/app'],
    [
      { ...APP, region: 'cn-north-1', partition: 'aws-cn' },
      `arn:aws-cn:ecr:cn-north-1:${ACCOUNT}:repository/team/app`,
      `${HOST}/team/app`,
    ],
  ])('name %j', (repository, arn, uri) => {
    expect(repositoryArn(repository)).toBe(arn)
    expect(repositoryUri(repository)).toBe(uri)
  })
})
