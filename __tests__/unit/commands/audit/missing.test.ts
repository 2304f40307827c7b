import { expect, it } from '@jest/globals'
import { missingRegistries } from '../../../../src/commands/audit/missing.ts'
import type { AuditedRegistry } from '../../../../src/domain/audit/audit-report.ts'
import { auditedRegistry, auditReport } from '../../../support/audit-report.ts'

const failure = { code: 'ECR_ACCESS_DENIED', action: 'ecr:DescribeRepositories', detail: 'no' } as const
const read = auditedRegistry()
const denied = auditedRegistry({ failure })
const own = auditedRegistry({ account: null, failure: { ...failure, code: 'AWS_NO_CREDENTIALS', detail: 'none' } })

it.each<[string, readonly AuditedRegistry[], readonly string[]]>([
  ['nothing, if all were read', [read, read], []],
  [
    'each that was not, with each remedy once',
    [read, denied, own, denied],
    [
      'The audit is not complete: 3 of 4 registries could not be listed to the end.',
      '  123456789012, eu-west-1: ecr:DescribeRepositories failed: no [ECR_ACCESS_DENIED]',
      '  your account, eu-west-1: ecr:DescribeRepositories failed: none [AWS_NO_CREDENTIALS]',
      '  123456789012, eu-west-1: ecr:DescribeRepositories failed: no [ECR_ACCESS_DENIED]',
      "  Allow the audit's role ecr:DescribeRepositories: `--print-policy` has the whole policy.",
      '  Get new credentials (`aws sso login`, or AWS_PROFILE), and run the audit again.',
    ],
  ],
  [
    'ten of many',
    Array.from({ length: 80 }, () => denied),
    [
      'The audit is not complete: 80 of 80 registries could not be listed to the end.',
      ...Array.from(
        { length: 10 },
        () => '  123456789012, eu-west-1: ecr:DescribeRepositories failed: no [ECR_ACCESS_DENIED]',
      ),
      '  And 70 more.',
      "  Allow the audit's role ecr:DescribeRepositories: `--print-policy` has the whole policy.",
    ],
  ],
])('tells of %s', (_, registries, lines) => {
  expect(missingRegistries(auditReport({ registries }))).toEqual(lines)
})
