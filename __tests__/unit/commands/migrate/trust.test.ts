import { expect, it } from '@jest/globals'
import { trusting } from '../../../../src/commands/migrate/trust.ts'
import { repositoryUri } from '../../../../src/domain/ecr/ecr-registry.ts'
import { auditedRepository } from '../../../support/audit-report.ts'

const READY = auditedRepository({ verdict: 'ready' })
const FILTERED = auditedRepository({ verdict: 'ready-with-filters' })
const MOVING = auditedRepository({ verdict: 'not-yet' })
const { name } = MOVING.repository
const URI = repositoryUri(MOVING.repository)
const DOUBT = ['`ci.yml` has changes that are not committed']

it.each([
  ['what the registry shows', READY, [], [], true],
  ['the same with filters', FILTERED, [], [], true],
  ['the same, whatever the checkout leaves open', READY, [], DOUBT, true],
  ['what this checkout alone shows', MOVING, [], [], false],
  ['the same, if somebody says so', MOVING, [name], [], true],
  ['the same by its URI', MOVING, [URI], [], true],
  ['the same, if somebody says so of another', MOVING, [`${name}2`, 'other'], [], false],
  ['what the checkout leaves open, whoever says so', MOVING, [name], DOUBT, false],
])('%s', (_, audited, pushedOnlyHere, doubts, expected) => {
  expect(trusting({ pushedOnlyHere, doubts })({ audited })).toBe(expected)
})
