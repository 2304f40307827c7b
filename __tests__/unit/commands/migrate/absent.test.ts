import { expect, it } from '@jest/globals'
import { withoutAbsent } from '../../../../src/commands/migrate/absent.ts'
import type { Obstacle } from '../../../../src/domain/audit/audited-repository.ts'
import { auditedRepository, DENIED, ecrRepository } from '../../../support/audit-report.ts'
import { reportOf } from '../../../support/migration.ts'

const NOT_FOUND: Obstacle = {
  kind: 'unread',
  what: 'setting',
  failure: { code: 'ECR_REPOSITORY_NOT_FOUND', action: 'ecr:DescribeRepositories', detail: 'not there' },
}

function named(name: string, obstacles: readonly Obstacle[] = []) {
  return auditedRepository({ repository: ecrRepository({ name }), verdict: 'unknown', obstacles })
}

it('leaves out what no registry has, unless somebody asks for it', () => {
  const report = reportOf([
    named('there'),
    named('gone', [NOT_FOUND]),
    named('asked', [NOT_FOUND]),
    named('by-uri', [NOT_FOUND]),
    named('denied', [{ ...NOT_FOUND, failure: DENIED }]),
  ])
  const asked = ['asked', '123456789012.dkr.ecr.eu-west-1.amazonaws.com/by-uri']
  const { repositories, ...rest } = withoutAbsent(report, asked)
  expect(repositories.map(({ repository }) => repository.name)).toEqual(['there', 'asked', 'by-uri', 'denied'])
  expect({ ...rest, repositories: report.repositories }).toEqual(report)
})
