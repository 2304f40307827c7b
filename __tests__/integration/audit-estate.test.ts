import { afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { createLists } from '../../src/adapters/ecr/sources/lists.ts'
import { createSurvey } from '../../src/adapters/ecr/survey/survey.ts'
import { audit } from '../../src/commands/audit/audit.ts'
import { readAuditInputs, AUDIT_DEFAULTS, type AuditInputName } from '../../src/commands/audit/inputs.ts'
import { AUDIT_SOURCES, type AuditReport } from '../../src/domain/audit/audit-report.ts'
import { auditJson } from '../../src/report/audit/json.ts'
import { isolateAws } from '../support/ecr-world.ts'
import { callsOf } from '../support/estate/calls.ts'
import { ARCHETYPES, accountsOf, estateOf, type Estate, estatePolicy } from '../support/estate/estate.ts'
import { heardOf } from '../support/estate/heard.ts'
import { type EstateFaults, type ServedEstate, startEstate } from '../support/estate/services.ts'

jest.setTimeout(120_000)

const AS_OF = '2026-11-23T12:00:00Z'
const REGIONS = ['us-east-1', 'eu-west-1', 'ap-northeast-1', 'eu-central-1']
const OPTIONS = { seed: 1, repositories: 400, accounts: 20, regions: REGIONS, asOf: AS_OF }
const BY_ROLE = { accounts: accountsOf(OPTIONS).join(), regions: REGIONS.join(), role: 'audit/immutable-tag' }

const served: ServedEstate[] = []
afterEach(async () => {
  await Promise.all(served.splice(0).map((each) => each.close()))
})

beforeAll(() => isolateAws())

interface Audited {
  readonly report: AuditReport
  readonly counts: Readonly<Record<string, number>>
}

/** Audits an estate by a role in each of its accounts. */
async function audited(
  estate: Estate,
  told: Partial<Record<AuditInputName, string>> = {},
  faults: EstateFaults = {},
): Promise<Audited> {
  const services = await startEstate(estate, faults)
  served.push(services)
  const { env } = services
  const given: Partial<Record<AuditInputName, string>> = { ...BY_ROLE, ...told }
  const inputs = readAuditInputs((name) => given[name] ?? AUDIT_DEFAULTS[name], env)
  const calling = { env, version: '1.2.3', log: () => {} }
  const report = await audit(inputs, {
    survey: createSurvey({ ...calling, role: inputs.role, rate: 5000 }),
    lists: createLists({ ...calling, ...inputs }),
    files: { read: async () => estatePolicy(AS_OF) },
    documents: { read: async () => null },
    now: AS_OF,
    progress: () => {},
  })
  return { report, counts: services.counts() }
}

function heard({ repositories }: AuditReport) {
  return repositories.map((each) => [`${each.repository.host}/${each.repository.name}`, heardOf(each)])
}

function expected({ repositories }: Estate) {
  return repositories
    .toSorted((one, other) =>
      one.account + one.region + one.name < other.account + other.region + other.name ? -1 : 1,
    )
    .map((each) => [each.uri, each.expected])
}

describe('an estate of 20 accounts and 4 regions', () => {
  const estate = estateOf(OPTIONS)

  it('has every kind of repository', () => {
    const kinds = new Set(estate.repositories.map(({ archetype }) => archetype))
    expect([...kinds].toSorted()).toEqual(
      [...ARCHETYPES.map(({ name }) => name), 'at-the-limit', 'below-the-limit', 'many-images', 'many-tags'].toSorted(),
    )
  })

  it.each(AUDIT_SOURCES)('is told of as it was made, listed by %s', async (source) => {
    const { report, counts } = await audited(estate, { source })
    expect(heard(report)).toEqual(expected(estate))
    expect(report.complete).toBe(true)
    expect(counts).toEqual(callsOf(estate, { source, lifecycle: true, byRole: true }))
  })

  it('tells which templates would make the next repositories that let tags move', async () => {
    const { report } = await audited(estate)
    const risks = report.registries.map(({ account, region, templates, templatesUnread }) => ({
      place: `${account} ${region}`,
      prefixes: templates.map(({ prefix }) => prefix),
      templatesUnread,
    }))
    const made = estate.registries
      .map(({ account, region, template, isAtRisk }) => ({
        place: `${account} ${region}`,
        prefixes: isAtRisk ? [template.prefix] : [],
        templatesUnread: null,
      }))
      .toSorted((one, other) => (one.place < other.place ? -1 : 1))
    expect(risks).toEqual(made)
  })

  it('asks for no lifecycle policy if none are wanted', async () => {
    const { report, counts } = await audited(estate, { lifecycle: 'false' })
    expect(report.repositories).toHaveLength(400)
    expect(counts).toEqual(callsOf(estate, { source: 'ecr', lifecycle: false, byRole: true }))
  })

  it.each(AUDIT_SOURCES)('loses nothing where one call of twenty is throttled, listed by %s', async (source) => {
    const [calm, rough] = [
      await audited(estate, { source }),
      await audited(estate, { source }, { throttleShare: 0.05, seed: 7 }),
    ]
    expect(auditJson(rough.report)).toBe(auditJson(calm.report))
    expect(total(rough.counts)).toBeGreaterThan(total(calm.counts))
  })
})

describe('a thousand repositories', () => {
  it.each([2, 3])('are told of as they were made (seed %s)', async (seed) => {
    const estate = estateOf({ ...OPTIONS, seed, repositories: 1000 })
    const { report, counts } = await audited(estate)
    expect(heard(report)).toEqual(expected(estate))
    expect(counts).toEqual(callsOf(estate, { source: 'ecr', lifecycle: true, byRole: true }))
  })
})

/** More than a page of each list: of a thousand repositories, of a hundred names and of a hundred tagged resources. */
it('reads a registry of many pages to its end', async () => {
  const estate = estateOf({ ...OPTIONS, repositories: 2050, accounts: 1, regions: ['eu-west-1'] })
  const { report, counts } = await audited(estate, { accounts: accountsOf(OPTIONS)[0]!, regions: 'eu-west-1' })
  expect(heard(report)).toEqual(expected(estate))
  expect(counts).toMatchObject({ DescribeRepositories: 3 })
  expect(counts).toEqual(callsOf(estate, { source: 'ecr', lifecycle: true, byRole: true }))
})

function total(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0)
}
