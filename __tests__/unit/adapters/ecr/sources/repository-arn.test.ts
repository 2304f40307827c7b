import { expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { checked, parseRepositoryArn } from '../../../../../src/adapters/ecr/sources/repository-arn.ts'

it.each([
  ['arn:aws:ecr:eu-west-1:111122223333:repository/team/app', 'eu-west-1', 'team/app'],
  ['arn:aws-cn:ecr:cn-north-1:111122223333:repository/app', 'cn-north-1', 'app'],
  ['arn:aws-us-gov:ecr:us-gov-west-1:111122223333:repository/a.b_c-d/e', 'us-gov-west-1', 'a.b_c-d/e'],
])('%s is a repository', (arn, region, name) => {
  expect(checked(parseRepositoryArn(arn))).toEqual({ account: '111122223333', region, name })
})

it.each([
  '',
  'arn',
  'arn:aws:ecr:eu-west-1:111122223333:repository',
  'arn:aws:ecr:eu-west-1:111122223333:repository/',
  'arn:aws:ecr-public::111122223333:repository/team/app',
  'arn:aws:ecr:eu-west-1:111122223333:image/team/app',
  'arn:aws-cn:ecr:eu-west-1:111122223333:repository/team/app',
  'arn:aws:ecr:eu-west-1:111122223333:repository/team/app\n',
  'arn:aws:ecr:eu-west-1:111122223333:repository/team/app:1',
  'arn:aws:ecr:eu-west-1:11112222333:repository/team/app',
  'arn:aws:ecr:moon-base-1:111122223333:repository/team/app',
  'arn:aws:ecr:__proto__:111122223333:repository/team/app',
])('%j is none', (arn) => {
  expect(() => checked(parseRepositoryArn(arn))).toThrow(expect.objectContaining({ name: 'AnswerError' }))
})

it('any text is one, or an AnswerError', () => {
  const part = fc.oneof(
    fc.constantFrom('arn', 'aws', 'ecr', 'eu-west-1', '111122223333', 'repository/a/b'),
    fc.string(),
  )
  fc.assert(
    fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
      try {
        checked(parseRepositoryArn(parts.join(':')))
      } catch (error) {
        expect(error).toMatchObject({ name: 'AnswerError' })
      }
    }),
    { seed: 7, numRuns: 500 },
  )
})
