import { describe, expect, it } from '@jest/globals'
import { AUDIT_OUTPUTS, auditOutcome, auditOutputs } from '../../../../src/commands/audit/outputs.ts'
import type { AuditReport } from '../../../../src/domain/audit/audit-report.ts'
import {
  auditedRepository,
  auditReport,
  blockedRepository,
  ecrRepository,
  protectedRepository,
} from '../../../support/audit-report.ts'

const [kept, ready, blocked] = [protectedRepository(), auditedRepository(), blockedRepository()]

it.each<[string, AuditReport, string]>([
  ['no repository at all', auditReport(), 'incomplete'],
  ['all of them protected', auditReport({ repositories: [kept, kept] }), 'protected'],
  ['one that is only ready', auditReport({ repositories: [kept, ready] }), 'found'],
  ['one that is unknown', auditReport({ repositories: [auditedRepository({ verdict: 'unknown' })] }), 'found'],
  ['not all of them listed', auditReport({ repositories: [kept], complete: false }), 'incomplete'],
  ['neither', auditReport({ repositories: [ready], complete: false }), 'incomplete'],
])('the outcome of %s', (_, report, outcome) => {
  expect(auditOutcome(report)).toBe(outcome)
})

interface Listed {
  readonly totals: object
  readonly open: readonly { readonly uri: string }[]
}

describe('the outputs', () => {
  it('are all set', () => {
    const withFilters = auditedRepository({ verdict: 'ready-with-filters', advice: ['cache-*'] })
    const repositories = [kept, kept, ready, withFilters, blocked, blocked, blocked]
    const files = new Map([['json', 'out/audit.json'] as const, ['html', 'out/audit.html'] as const])

    const { json, ...outputs } = auditOutputs(auditReport({ repositories }), files)

    expect(outputs).toEqual({
      verdict: 'found',
      repositories: '7',
      protected: '2',
      ready: '1',
      'ready-with-filters': '1',
      'not-yet': '3',
      unknown: '0',
      files: 'out/audit.json\nout/audit.html',
    })
    expect([...Object.keys(outputs), 'json']).toEqual([...AUDIT_OUTPUTS])
    expect(JSON.parse(json)).toMatchObject({ version: 1, source: 'ecr', complete: true, open: [{}, {}, {}, {}, {}] })
  })

  it('list what is not protected', () => {
    const { json } = auditOutputs(auditReport({ repositories: [kept, blocked] }), new Map())

    expect(JSON.parse(json)).toEqual({
      version: 1,
      asOf: '2026-11-23T12:00:00Z',
      source: 'ecr',
      complete: true,
      totals: { repositories: 2, protected: 1, ready: 0, 'ready-with-filters': 0, 'not-yet': 1, unknown: 0 },
      open: [
        {
          uri: '123456789012.dkr.ecr.eu-west-1.amazonaws.com/team/app',
          verdict: 'not-yet',
          mode: 'MUTABLE',
          filters: [],
          owner: 'payments',
          advice: [],
          obstacles: ['moving-tags'],
        },
      ],
    })
  })

  it.each([
    ['a hundred of many', 1000, 'team/app', 100],
    ['as many as there is room for', 1000, 'a'.repeat(5000), 50],
    ['none that are too long', 1000, 'a'.repeat(300_000), 0],
  ])('list %s', (_, count, name, listed) => {
    const repositories = Array.from({ length: count }, () => auditedRepository({ repository: ecrRepository({ name }) }))

    const { json } = auditOutputs(auditReport({ repositories }), new Map())
    const { totals, open } = JSON.parse(json) as Listed

    expect(open).toHaveLength(listed)
    expect(totals).toMatchObject({ repositories: count, ready: count })
    expect(json.length).toBeLessThan(256 * 1024)
  })
})
