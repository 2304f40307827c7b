import { describe, expect, it } from '@jest/globals'
import { auditInputsFor, type MigrateOptions, readMigrateInputs } from '../../../../src/commands/migrate/inputs.ts'
import type { PlacesOfSource } from '../../../../src/commands/migrate/places-of-source.ts'
import { errorOf } from '../../../support/coded-error.ts'

const GIVEN: MigrateOptions = { regions: [], accounts: [], repositories: [], role: '', policy: '', activeDays: '' }
const ACTION = 'octo-org/immutable-tag@v1'

describe('where to look', () => {
  it('is nowhere by default', () => {
    expect(readMigrateInputs(GIVEN, ACTION, {})).toEqual({
      source: {
        policy: { path: '.github/immutable-tag.yml', required: false },
        baseline: { path: '.github/immutable-tag-baseline.json', required: false },
        action: ACTION,
      },
      scope: { regions: [], accounts: [], asked: [], home: null },
      asked: [],
    })
  })

  it('is what is given', () => {
    const uri = '123456789012.dkr.ecr.eu-west-1.amazonaws.com/team/app'
    const given = {
      ...GIVEN,
      regions: ['a, b', 'a'],
      accounts: ['1'],
      repositories: [uri, 'team/web'],
      policy: 'p.yml',
    }
    expect(readMigrateInputs(given, ACTION, { AWS_DEFAULT_REGION: 'us-east-1' })).toMatchObject({
      source: { policy: { path: 'p.yml', required: true } },
      scope: {
        regions: ['a', 'b'],
        accounts: ['1'],
        asked: [
          { name: 'team/app', account: '123456789012', region: 'eu-west-1' },
          { name: 'team/web', account: null, region: null },
        ],
        home: 'us-east-1',
      },
      asked: [uri, 'team/web'],
    })
  })

  it.each([
    ['public.ecr.aws/a/b', 'ECR Public has no tag immutability'],
    ['team/app:latest', 'leave out the tag'],
    ['UPPER', 'ECR takes no upper-case letters'],
    ['ghcr.io/a/b', 'ghcr.io is not a registry of Amazon ECR'],
  ])('is not %s', (repository, why) => {
    expect(errorOf(() => readMigrateInputs({ ...GIVEN, repositories: [repository] }, ACTION, {}))).toMatchObject({
      code: 'REPOSITORY_INVALID',
      message: expect.stringContaining(why),
    })
  })
})

describe('the audit of these places', () => {
  const places: PlacesOfSource = [
    { account: '123456789012', region: 'eu-west-1', repositories: [] },
    { account: '123456789012', region: 'us-east-1', repositories: [] },
  ]

  it('reads them, and images', () => {
    expect(auditInputsFor(places, { ...GIVEN, role: 'audit', activeDays: '7' }, {})).toMatchObject({
      source: 'ecr',
      places,
      regions: ['eu-west-1', 'us-east-1'],
      accounts: ['123456789012'],
      role: 'audit',
      activeDays: 7,
      images: true,
      lifecycle: true,
      ownerKeys: [],
      since: null,
    })
  })

  it.each<[string, PlacesOfSource, Partial<MigrateOptions>, string]>([
    ['of no region', [{ account: null, region: 'mars', repositories: [] }], {}, '`mars` is not an AWS region'],
    ['of no account', [{ account: '1', region: 'eu-west-1', repositories: [] }], {}, '`1` is not an AWS account id'],
    ['of two partitions', [...places, { account: null, region: 'cn-north-1', repositories: [] }], {}, 'partition'],
    ['without days', places, { activeDays: '0' }, 'active-days'],
    ['by a role that is none', places, { role: 'arn:aws:iam::1:role/x' }, 'role'],
  ])('is refused %s', (_, where, given, why) => {
    expect(errorOf(() => auditInputsFor(where, { ...GIVEN, ...given }, {}))).toMatchObject({
      code: 'INPUT_INVALID',
      message: expect.stringContaining(why),
    })
  })
})
