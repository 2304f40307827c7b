import { describe, expect, it } from '@jest/globals'
import { AUDIT_DEFAULTS, type AuditInputName, readAuditInputs } from '../../../../src/commands/audit/inputs.ts'
import { OWNER_KEYS } from '../../../../src/domain/audit/owner.ts'
import type { Environment } from '../../../../src/ports.ts'
import { errorOf } from '../../../support/coded-error.ts'

type Given = Partial<Record<AuditInputName, string>>

const HOME: Environment = { AWS_REGION: 'eu-west-1' }

function read(inputs: Given = {}, env: Environment = HOME) {
  return readAuditInputs((name) => inputs[name] ?? AUDIT_DEFAULTS[name], env)
}

const DEFAULTS = {
  source: 'ecr',
  region: 'eu-west-1',
  regions: ['eu-west-1'],
  partition: 'aws',
  accounts: [],
  role: null,
  aggregator: null,
  policy: { path: '.github/immutable-tag.yml', required: false },
  activeDays: 90,
  ownerKeys: OWNER_KEYS,
  images: true,
  lifecycle: true,
  mode: 'report',
  since: null,
  files: new Map(),
}

it('reads the defaults', () => {
  expect(read()).toEqual(DEFAULTS)
})

it('takes empty inputs as absent', () => {
  expect(read(Object.fromEntries(Object.keys(AUDIT_DEFAULTS).map((name) => [name, ' '])))).toEqual(DEFAULTS)
})

it('reads what is given', () => {
  expect(
    read({
      regions: 'cn-north-1, cn-northwest-1\ncn-north-1',
      accounts: '012345678901\n123456789012',
      role: 'path/immutable-tag@audit',
      policy: 'p.yml',
      'active-days': '3650',
      'owner-tags': 'Squad, cost:owner',
      images: 'False',
      lifecycle: 'false',
      mode: 'enforce',
      since: 'old.json',
      json: 'new.json',
      html: 'out/audit.html',
    }),
  ).toEqual({
    ...DEFAULTS,
    region: 'cn-north-1',
    regions: ['cn-north-1', 'cn-northwest-1'],
    partition: 'aws-cn',
    accounts: ['012345678901', '123456789012'],
    role: 'path/immutable-tag@audit',
    policy: { path: 'p.yml', required: true },
    activeDays: 3650,
    ownerKeys: ['Squad', 'cost:owner'],
    images: false,
    lifecycle: false,
    mode: 'enforce',
    since: 'old.json',
    files: new Map([
      ['json', 'new.json'],
      ['html', 'out/audit.html'],
    ]),
  })
})

describe('where is read', () => {
  it.each<[string, Given, Environment, object]>([
    ['the region of the environment', {}, HOME, { regions: ['eu-west-1'] }],
    ['the default region', {}, { AWS_REGION: '', AWS_DEFAULT_REGION: 'us-east-1' }, { regions: ['us-east-1'] }],
    ['the regions given', { regions: 'us-east-1' }, {}, { regions: ['us-east-1'], region: 'us-east-1' }],
    ['all that Config lists', { source: 'config' }, HOME, { regions: [], region: 'eu-west-1', aggregator: null }],
    [
      'of what Config lists, some',
      { source: 'config', aggregator: 'org', regions: 'us-east-1' },
      HOME,
      { regions: ['us-east-1'], region: 'eu-west-1', aggregator: 'org' },
    ],
    [
      'in each account that Security Hub lists, with a role',
      { source: 'security-hub', role: 'audit' },
      HOME,
      { regions: [], accounts: [], role: 'audit' },
    ],
    ['no owners', { 'owner-tags': 'none' }, HOME, { ownerKeys: [] }],
  ])('%s', (_, inputs, env, expected) => {
    expect(read(inputs, env)).toMatchObject(expected)
  })
})

describe('an input that is none', () => {
  it.each<[Given, string, string]>([
    [{ mode: 'off' }, 'mode: `off` is not one of enforce, report.', 'Write `mode: enforce`, or leave it out.'],
    [
      { source: 'aws' },
      'source: `aws` is not one of ecr, config, security-hub.',
      'Write `source: ecr`, or leave it out.',
    ],
    [{ images: 'no' }, 'images: `no` is not one of false, true.', 'Write `images: false`, or leave it out.'],
    [
      { regions: 'eu-west-1 us-east-1' },
      'regions: `eu-west-1 us-east-1` is not an AWS region.',
      'A region reads like eu-west-1. Without the input, AWS_REGION of the environment is taken.',
    ],
    [
      { regions: 'eu-west-1, cn-north-1' },
      'regions: `eu-west-1` is in the partition aws, and `cn-north-1` in aws-cn.',
      'Credentials hold in one partition: run one audit for each.',
    ],
    [
      { source: 'config', regions: 'us-gov-east-1' },
      'regions: `eu-west-1` is in the partition aws, and `us-gov-east-1` in aws-us-gov.',
      'Credentials hold in one partition: run one audit for each.',
    ],
    [
      { accounts: '12345678901' },
      'accounts: `12345678901` is not an AWS account id.',
      'It is twelve digits; in YAML, put it in quotes so that a leading zero survives: accounts: "012345678901"',
    ],
    [
      { accounts: '123456789012', role: 'arn:aws:iam::123456789012:role/audit' },
      'role: `arn:aws:iam::123456789012:role/audit` is not the name of a role.',
      'Give its name and not its ARN, for it is assumed in each account: role: immutable-tag-audit',
    ],
    [
      { role: 'audit' },
      'role: there is no account to assume it in.',
      'Give the accounts, or leave the role out to read your own.',
    ],
    [
      { aggregator: 'org' },
      'aggregator: `source: ecr` asks none.',
      'Add `source: config`, or leave the aggregator out.',
    ],
    [
      { source: 'config', aggregator: 'a b' },
      'aggregator: `a b` is not the name of an aggregator.',
      'Give its name, and not its ARN: aws configservice describe-configuration-aggregators',
    ],
    ...['0', '3651', '1e3', '-1', '1.5', '99999'].map((days): [Given, string, string] => [
      { 'active-days': days },
      `active-days: \`${days}\` is not a whole number from 1 to 3650.`,
      'Give the days within which a tag that was pushed is in use: active-days: 90',
    ]),
    [
      { json: 'a', csv: 'b', sarif: 'a' },
      'json: `a` is to hold another report as well.',
      'Give each report a file of its own.',
    ],
  ])('%j', (inputs, message, remedy) => {
    expect(errorOf(() => read(inputs))).toEqual({ code: 'INPUT_INVALID', message, remedy: [remedy] })
  })
})

describe('no region', () => {
  it.each<[Given, string]>([
    [{}, 'regions: no region is given, and AWS_REGION is not set.'],
    [
      { source: 'config', regions: 'eu-west-1' },
      "AWS_REGION is not set, so it is not known where AWS Config's aggregator is.",
    ],
    [{ source: 'security-hub' }, 'AWS_REGION is not set, so it is not known where Security Hub is to be asked.'],
  ])('%j', (inputs, message) => {
    const error = errorOf(() => read(inputs, {}))

    expect(error).toMatchObject({ code: 'REGION_MISSING', message })
    expect(error.remedy).toHaveLength(1)
  })
})

it.each(['/audit', 'audit/', 'a b', 'a'.repeat(65), '../'.repeat(30_000), 'ä'])('the role %.20s is none', (role) => {
  expect(errorOf(() => read({ role, accounts: '123456789012' })).message).toMatch(/^role: `.{1,90}` is not the name/)
})
