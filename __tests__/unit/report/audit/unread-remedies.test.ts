import { describe, expect, it } from '@jest/globals'
import type { FaultCode } from '../../../../src/domain/verdict/verdict.ts'
import { auditText } from '../../../../src/report/audit/text.ts'
import { auditRemedies, unreadRemedies } from '../../../../src/report/audit/unread-remedies.ts'
import { auditedRegistry, auditedRepository, auditReport, DENIED } from '../../../support/audit-report.ts'

const ALLOW =
  "ecr:DescribeImages, ECR_ACCESS_DENIED: Allow the audit's role ecr:DescribeImages: `--print-policy` has the whole policy."
const THROTTLED =
  'ecr:DescribeRepositories, ECR_THROTTLED: Run the audit again, while fewer others ask ECR in this account and region.'

const failed = (action: string, code: FaultCode) => ({ action, code, detail: 'It said so.' })
const hindered = (failure = DENIED) =>
  auditedRepository({ verdict: 'unknown', obstacles: [{ kind: 'unread', what: 'images', failure }] })

describe('what helps where something was not read', () => {
  it('is told once for a call and its fault, however many repositories it left unread', () => {
    expect(
      unreadRemedies([hindered(), hindered(), hindered(failed('ecr:DescribeRepositories', 'ECR_THROTTLED'))]),
    ).toEqual([ALLOW, THROTTLED])
  })

  it('is told of registries too', () => {
    const registry = auditedRegistry({
      failure: failed('ecr:DescribeRepositories', 'ECR_THROTTLED'),
      ownersUnread: failed('tag:GetResources', 'ECR_ACCESS_DENIED'),
    })
    expect(auditRemedies(auditReport({ repositories: [hindered()], registries: [registry] }))).toEqual([
      THROTTLED,
      "tag:GetResources, ECR_ACCESS_DENIED: Allow the audit's role tag:GetResources: `--print-policy` has the whole policy.",
      ALLOW,
    ])
  })

  it('stands in what a terminal shows', () => {
    const lines = auditText(auditReport({ repositories: [hindered()] }), { all: false })
    expect(lines.slice(lines.indexOf('Where something was not read:'))[1]).toBe(`  ${ALLOW}`)
  })

  it.each([[[]], [[auditedRepository({ verdict: 'ready' })]]])('is nothing where all was read', (repositories) => {
    expect(auditRemedies(auditReport({ repositories }))).toEqual([])
  })
})
