import { describe, expect, it } from '@jest/globals'
import type { Log } from 'sarif'
import type { AuditReport } from '../../../../src/domain/audit/audit-report.ts'
import type { AuditedRepository } from '../../../../src/domain/audit/audited-repository.ts'
import { auditCsv } from '../../../../src/report/audit/csv.ts'
import { auditHeadline, isSettled } from '../../../../src/report/audit/headline.ts'
import { auditJson } from '../../../../src/report/audit/json.ts'
import { emptyLines } from '../../../../src/report/audit/registry-words.ts'
import { auditSarif } from '../../../../src/report/audit/sarif.ts'
import { auditSummary } from '../../../../src/report/audit/summary.ts'
import { auditText } from '../../../../src/report/audit/text.ts'
import {
  auditedRegistry,
  auditedRepository,
  auditReport,
  blockedRepository,
  COMMIT_TAG,
  DENIED,
  DIGEST,
  ecrRepository,
  NOTES,
  OBSTACLES,
  protectedRepository,
  tagInUse,
} from '../../../support/audit-report.ts'
import { sarifFault } from '../../../support/sarif.ts'

const HOST = '123456789012.dkr.ecr.eu-west-1.amazonaws.com'
const named = (name: string, region = 'eu-west-1') => ({ repository: ecrRepository({ name, region }) })
const filtered = (overrides: Partial<AuditedRepository> = {}) =>
  auditedRepository({ verdict: 'ready-with-filters', advice: ['buildcache', 'sha256-*'], ...overrides })
const unread = (overrides: Partial<AuditedRepository> = {}) =>
  auditedRepository({
    verdict: 'unknown',
    obstacles: [{ kind: 'unread', what: 'images', failure: DENIED }],
    tags: null,
    ...overrides,
  })
const unasked = () => unread({ obstacles: [{ kind: 'not-asked' }] })

/** Something of all that a report can say. */
const EVERYTHING: AuditReport = auditReport({
  repositories: [
    unread(named('team/a')),
    blockedRepository({ ...named('team/b'), owner: null, obstacles: OBSTACLES, notes: NOTES }),
    protectedRepository(named('team/c')),
    auditedRepository(named('team/d')),
    filtered({ ...named('team/longer-name', 'us-east-1'), lastPushedAt: null }),
  ],
  registries: [
    auditedRegistry({
      repositories: 4,
      templates: [
        {
          prefix: 'ROOT',
          appliedFor: ['CREATE_ON_PUSH'],
          mode: 'MUTABLE',
          filters: [],
          exposes: COMMIT_TAG,
          code: 'ECR_MUTABLE',
        },
      ],
    }),
    auditedRegistry({
      region: 'us-east-1',
      repositories: 1,
      failure: { ...DENIED, action: 'ecr:DescribeRepositories' },
      templatesUnread: { ...DENIED, action: 'ecr:DescribeRepositoryCreationTemplates' },
      ownersUnread: { ...DENIED, action: 'tag:GetResources' },
    }),
  ],
  complete: false,
  changes: {
    since: '2026-10-01T00:00:00Z',
    appeared: [`${HOST}/team/d`],
    gone: [`${HOST}/team/z`],
    moved: [{ uri: `${HOST}/team/c`, from: 'ready', to: 'protected' }],
    switched: [{ uri: `${HOST}/team/c`, from: 'MUTABLE', to: 'IMMUTABLE' }],
  },
})

function times<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index))
}

describe('the headline', () => {
  it.each<[string, AuditReport]>([
    ['No repository was found in 123456789012, eu-west-1.', auditReport()],
    ['No repository was found in 2 registries.', auditReport({ registries: times(2, () => auditedRegistry()) })],
    ['The only repository keeps its tags.', auditReport({ repositories: [protectedRepository()] })],
    ['The only repository is ready to switch.', auditReport({ repositories: [auditedRepository()] })],
    ['The only repository is ready to switch with filters.', auditReport({ repositories: [filtered()] })],
    ['The only repository is not ready yet.', auditReport({ repositories: [blockedRepository()] })],
    ['The only repository could not be read.', auditReport({ repositories: [unread()] })],
    ['The only repository was not looked into.', auditReport({ repositories: [unasked()] })],
    ['All 2 repositories keep their tags.', auditReport({ repositories: times(2, () => protectedRepository()) })],
    [
      '12 of 40 repositories keep their tags; 9 are ready to switch, 3 with filters, 14 not yet, 2 could not be read.',
      auditReport({
        repositories: [
          ...times(12, () => protectedRepository()),
          ...times(9, () => auditedRepository()),
          ...times(3, () => filtered()),
          ...times(14, () => blockedRepository()),
          ...times(2, () => unread()),
        ],
      }),
    ],
    [
      '1 of 2 repositories keeps its tags; 1 is ready to switch with filters.',
      auditReport({ repositories: [protectedRepository(), filtered()] }),
    ],
    [
      'None of 3 repositories keeps its tags; 2 are not ready yet, 1 could not be read.',
      auditReport({ repositories: [blockedRepository(), blockedRepository(), unread()] }),
    ],
    [
      'None of 2 repositories keeps its tags; 2 were not looked into.',
      auditReport({ repositories: [unasked(), unasked()] }),
    ],
    [
      'Incomplete, for 1 of 2 registries could not be listed: 1 of 5 repositories keeps its tags; 1 is ready to switch, 1 with filters, 1 not yet, 1 could not be read.',
      EVERYTHING,
    ],
    [
      'Incomplete, for not all that was asked for could be listed: No repository was found in 123456789012, eu-west-1.',
      auditReport({ complete: false }),
    ],
  ])('%s', (headline, report) => {
    expect(auditHeadline(report)).toBe(headline)
  })
})

it('a registry without a repository is named, for its region may be mistyped', () => {
  const empty = times(12, (index) => auditedRegistry({ region: `eu-west-${index}`, repositories: 0 }))
  const report = auditReport({
    registries: [auditedRegistry({ repositories: 1 }), ...empty],
    repositories: [protectedRepository()],
  })
  const told = (count: number) => times(count, (index) => `123456789012, eu-west-${index}`).join('; ')
  const meant = 'No repository at all, so see that the account and the region are the ones meant:'

  expect(emptyLines(report)).toEqual([`${meant} ${told(10)}; and 2 more.`])
  expect(auditText(report, { all: false })).toContain(`${meant} ${told(10)}; and 2 more.`)
  expect(emptyLines({ ...report, registries: empty.map((one) => ({ ...one, failure: DENIED })) })).toEqual([])
  expect(auditSummary(auditReport({ registries: empty.slice(0, 1) }))).toContain(`### ⚠️ No repository was found in`)
  expect(auditSummary(auditReport({ registries: empty.slice(0, 1) }))).toContain(`${meant} ${told(1)}.`)
})

it.each<[boolean, string, Partial<AuditReport>]>([
  [true, 'all are protected', {}],
  [false, 'one is not', { repositories: [protectedRepository(), auditedRepository()] }],
  [false, 'there is none', { repositories: [] }],
  [false, 'a registry could not be listed', { complete: false }],
  [false, 'templates could not be read', { registries: [auditedRegistry({ templatesUnread: DENIED })] }],
])('it is %s that nothing is left to do where %s', (settled, _, overrides) => {
  const report = auditReport({ repositories: [protectedRepository()], ...overrides })
  expect(isSettled(report)).toBe(settled)
  expect(auditSummary(report).startsWith('### ✅')).toBe(settled)
})

describe('the text', () => {
  it('has a table for each account and region, what can be done first', () => {
    expect(auditText(EVERYTHING, { all: true })).toEqual([
      '123456789012, eu-west-1',
      '  ready      team/d  MUTABLE    pushed 2026-11-02  payments',
      '  not yet    team/b  MUTABLE    pushed 2026-11-02',
      '    1 tag in use that stands for whatever was pushed last: latest → sha-3f1c0a2…29 (sha256:ab12cd34ab12…)',
      '    7 tags in use that are channels: stable → sha256:ab12cd34ab12…, edge → sha256:ab12cd34ab12…, archived, 5 more',
      '    2 tags may move or not: candidate-x and candidate-y',
      '    3 images lost their tag to another push, the last on 2026-11-10',
      '    no five filters let base, tools and 7 more move and keep the rest',
      '    sha256:ab12cd34ab12… has 950 of the 1000 tags that ECR takes',
      '    lifecycle rule 2 expires 1.2.3 in 14 days',
      '    ECR mirrors registry-1.docker.io here (docker-hub)',
      '    the images could not be read: User is not authorized to perform ecr:DescribeImages (ecr:DescribeImages, ECR_ACCESS_DENIED)',
      '    its images were not asked for',
      '    the setting FROZEN is not known to this version (ECR_UNKNOWN_MODE)',
      '  unknown    team/a  MUTABLE    pushed 2026-11-02  payments',
      '    the images could not be read: User is not authorized to perform ecr:DescribeImages (ecr:DescribeImages, ECR_ACCESS_DENIED)',
      '  protected  team/c  IMMUTABLE                     payments',
      '',
      '123456789012, us-east-1',
      '  ready with filters  team/longer-name  MUTABLE    payments',
      '    filters: buildcache, sha256-*',
      '',
      'What scanners say of the settings:',
      '  Security Hub ECR.2: 1 pass, 4 fail',
      '  Control Tower CT.ECR.PR.3: 1 pass, 4 fail',
      '  Checkov CKV_AWS_51: 1 pass, 4 fail',
      '  Trivy AVD-AWS-0031: 1 pass, 4 fail',
      '  Prowler ecr_repositories_tag_immutability: 1 pass, 4 fail',
      'Not read:',
      '  123456789012, us-east-1: its repositories could not be listed, or not all of them (ecr:DescribeRepositories, ECR_ACCESS_DENIED): User is not authorized to perform ecr:DescribeImages',
      '  123456789012, us-east-1: its creation templates could not be read (ecr:DescribeRepositoryCreationTemplates, ECR_ACCESS_DENIED): User is not authorized to perform ecr:DescribeImages',
      '  123456789012, us-east-1: its resource tags could not be read, so no owner is known (tag:GetResources, ECR_ACCESS_DENIED): User is not authorized to perform ecr:DescribeImages',
      'Where something was not read:',
      "  ecr:DescribeRepositories, ECR_ACCESS_DENIED: Allow the audit's role ecr:DescribeRepositories: `--print-policy` has the whole policy.",
      "  ecr:DescribeRepositoryCreationTemplates, ECR_ACCESS_DENIED: Allow the audit's role ecr:DescribeRepositoryCreationTemplates: `--print-policy` has the whole policy.",
      "  tag:GetResources, ECR_ACCESS_DENIED: Allow the audit's role tag:GetResources: `--print-policy` has the whole policy.",
      "  ecr:DescribeImages, ECR_ACCESS_DENIED: Allow the audit's role ecr:DescribeImages: `--print-policy` has the whole policy.",
      'Templates of repositories to come:',
      `  123456789012, eu-west-1: the creation template \`ROOT\` makes repositories for CREATE_ON_PUSH that are \`MUTABLE\`, in which \`${COMMIT_TAG}\` could be overwritten (ECR_MUTABLE).`,
      'Since 2026-10-01T00:00:00Z:',
      `  \`${HOST}/team/c\` was \`MUTABLE\`, and is \`IMMUTABLE\`.`,
      `  \`${HOST}/team/c\` was ready, and is protected.`,
      `  \`${HOST}/team/d\` is new.`,
      `  \`${HOST}/team/z\` is gone.`,
      'As of 2026-11-23T12:00:00Z. A tag is in use if its image was pushed within the 90 days before.',
    ])
  })

  it('counts what is protected unless it is asked for', () => {
    const report = auditReport({ repositories: times(2, (index) => protectedRepository(named(`team/${index}`))) })
    expect(auditText(report, { all: false })[0]).toBe('2 that keep their tags: immutable-tag audit --all shows them.')
  })

  it('clips what would break the table', () => {
    const repositories = [auditedRepository(named('a'.repeat(300))), auditedRepository(named('team/b'))]
    const rows = auditText(auditReport({ repositories }), { all: false }).slice(1, 3)
    expect(rows).toEqual([
      `  ready  ${'a'.repeat(63)}…  MUTABLE  pushed 2026-11-02  payments`,
      `  ready  team/b${' '.repeat(58)}  MUTABLE  pushed 2026-11-02  payments`,
    ])
  })

  it('says that nothing changed', () => {
    const changes = { since: '2026-10-01T00:00:00Z', appeared: [], gone: [], moved: [], switched: [] }
    expect(auditText(auditReport({ changes }), { all: false })).toContain('  Nothing changed.')
  })
})

describe('JSON', () => {
  it('holds all of it, one repository a line', () => {
    const text = auditJson(EVERYTHING)
    expect(text.split('\n').filter((line) => line.startsWith('{"uri":'))).toHaveLength(5)
    const { repository, ...audited } = EVERYTHING.repositories[1]!
    const form = JSON.parse(text) as Record<string, unknown> & { repositories: object[] }
    expect(Object.keys(form)).toEqual([
      'version',
      'asOf',
      'source',
      'activeDays',
      'complete',
      'totals',
      'registries',
      'repositories',
      'changes',
    ])
    expect(form).toMatchObject({
      version: 1,
      asOf: '2026-11-23T12:00:00Z',
      source: 'ecr',
      activeDays: 90,
      complete: false,
      totals: {
        registries: 2,
        registriesUnread: 1,
        templatesAtRisk: 1,
        repositories: 5,
        verdicts: { protected: 1, ready: 1, 'ready-with-filters': 1, 'not-yet': 1, unknown: 1 },
        scanners: { prowler: { pass: 1, fail: 4, undocumented: 0 } },
      },
      registries: EVERYTHING.registries,
      changes: EVERYTHING.changes,
    })
    const { account, region, name } = repository
    expect(form.repositories[1]).toEqual({ uri: `${HOST}/team/b`, account, region, name, ...audited })
    expect(Object.keys(form.repositories[1]!)).toEqual([
      'uri',
      'account',
      'region',
      'name',
      'owner',
      'mode',
      'filters',
      'verdict',
      'advice',
      'letMove',
      'obstacles',
      'notes',
      'tags',
      'lastPushedAt',
      'scanners',
      'finding',
    ])
  })

  it('of nothing is JSON', () => {
    expect(JSON.parse(auditJson(auditReport({ registries: [] })))).toMatchObject({ registries: [], repositories: [] })
  })
})

describe('CSV', () => {
  it('has a row a repository', () => {
    const report = auditReport({
      repositories: [
        blockedRepository({
          filters: ['a-*', 'b'],
          owner: 'Payments, "EU"',
          notes: [{ kind: 'empty' }],
          finding: { compliance: 'FAILED', workflow: 'NEW', updatedAt: '2026-11-01T00:00:00Z' },
        }),
        protectedRepository({ repository: ecrRepository({ account: null }), owner: null, mode: null }),
      ],
    })
    expect(auditCsv(report)).toBe(
      [
        'uri,account,region,name,owner,mode,filters,verdict,advice,obstacles,in_the_way,pins,notes,last_pushed_at,tags_release,tags_commit,tags_series,tags_allowed,tags_cache,tags_signature,tags_moving,tags_unclear,security_hub,control_tower,checkov,trivy,prowler,finding_compliance,finding_workflow,finding_updated_at',
        `${HOST}/team/app,123456789012,eu-west-1,team/app,"Payments, ""EU""",MUTABLE,a-* b,not-yet,,moving-tags,1 tag in use that stands for whatever was pushed last: latest → sha-3f1c0a2…29 (sha256:ab12cd34ab12…),latest=${COMMIT_TAG}@${DIGEST},empty,2026-11-02T10:00:00Z,0,12,0,0,0,0,1,0,fail,fail,fail,fail,fail,FAILED,NEW,2026-11-01T00:00:00Z`,
        'team/app,,eu-west-1,team/app,,,,protected,,,,,,,,,,,,,,,pass,pass,pass,pass,pass,,,',
        '',
      ].join('\r\n'),
    )
  })

  it.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['＝1', "'＝1"],
    [' =1', "' =1"],
    ['\t=1', '⟨U+0009⟩=1'],
    ['\r=1', '⟨U+000D⟩=1'],
    ['a=1', 'a=1'],
    ['*', '*'],
  ])('takes %j for text', (owner, cell) => {
    expect(auditCsv(auditReport({ repositories: [auditedRepository({ owner })] }))).toContain(
      `,team/app,${cell},MUTABLE,`,
    )
  })
})

describe('SARIF', () => {
  it.each([
    ['everything', EVERYTHING],
    ['nothing', auditReport()],
  ])('of %s is valid against the schema of 2.1.0', (_, report) => {
    expect(sarifFault(auditSarif(report, '1.2.3'))).toBeNull()
  })

  it('has a result for each repository that does not keep its tags', () => {
    const { results } = (JSON.parse(auditSarif(EVERYTHING, '1.2.3')) as Log).runs[0]!
    expect(results!.map(({ ruleId, level, partialFingerprints }) => [ruleId, level, partialFingerprints])).toEqual([
      ['unread', 'error', { 'immutableTagAudit/v1': 'ecr/123456789012/eu-west-1/team/a' }],
      ['moving-tags', 'warning', { 'immutableTagAudit/v1': 'ecr/123456789012/eu-west-1/team/b' }],
      ['repository-mutable', 'warning', { 'immutableTagAudit/v1': 'ecr/123456789012/eu-west-1/team/d' }],
      ['repository-mutable', 'warning', { 'immutableTagAudit/v1': 'ecr/123456789012/us-east-1/team/longer-name' }],
    ])
    expect(results![2]).toEqual({
      ruleId: 'repository-mutable',
      ruleIndex: 0,
      level: 'warning',
      message: {
        text: [
          `${HOST}/team/d (ready): Nothing that was read is in the way of making it immutable.`,
          'Put immutable-tag before the push first, so that a re-run adopts what is there. Then:',
          '  aws ecr put-image-tag-mutability --region eu-west-1 --registry-id 123456789012 \\',
          '    --repository-name team/d --image-tag-mutability IMMUTABLE',
          'As code: Terraform `image_tag_mutability = "IMMUTABLE"`, CloudFormation `ImageTagMutability: IMMUTABLE`.',
        ].join('\n'),
      },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'ecr/123456789012/eu-west-1/team/d' },
            region: { startLine: 1 },
          },
          logicalLocations: [
            {
              name: `${HOST}/team/d`,
              fullyQualifiedName: 'arn:aws:ecr:eu-west-1:123456789012:repository/team/d',
              kind: 'resource',
            },
          ],
        },
      ],
      partialFingerprints: { 'immutableTagAudit/v1': 'ecr/123456789012/eu-west-1/team/d' },
      properties: { verdict: 'ready', owner: 'payments', obstacles: [] },
    })
  })

  it('tells what was not read, and what templates would make', () => {
    const [invocation] = (JSON.parse(auditSarif(EVERYTHING, '1.2.3')) as Log).runs[0]!.invocations!
    expect(invocation!.executionSuccessful).toBe(false)
    expect(invocation!.toolExecutionNotifications!.map(({ level }) => level)).toEqual([
      'error',
      'error',
      'error',
      'warning',
    ])
  })

  it('is cut at what GitHub shows, and says so', () => {
    const repositories = [...times(3, () => blockedRepository()), ...times(4999, () => auditedRepository())]
    const { results, invocations } = (JSON.parse(auditSarif(auditReport({ repositories }), '1.2.3')) as Log).runs[0]!
    expect(results).toHaveLength(5000)
    expect(results!.filter(({ ruleId }) => ruleId === 'moving-tags')).toHaveLength(1)
    expect(invocations![0]!.toolExecutionNotifications![0]!.message.text).toBe(
      '2 more repositories do not keep their tags. The JSON has them all.',
    )
  })
})

describe('the summary', () => {
  it('begins with the headline, counts, and names what can be done', () => {
    const lines = auditSummary(EVERYTHING).split('\n')
    expect(lines.slice(0, 13)).toEqual([
      '### ❌ Incomplete, for 1 of 2 registries could not be listed: 1 of 5 repositories keeps its tags; 1 is ready to switch, 1 with filters, 1 not yet, 1 could not be read.',
      '',
      '|  | 🟢 ready | 🟢 ready with filters | ⚠️ not yet | ❓ unknown | ✅ protected |',
      '| --- | --- | --- | --- | --- | --- |',
      '| 123456789012, eu-west-1 | 1 | 0 | 1 | 1 | 1 |',
      '| 123456789012, us-east-1 | 0 | 1 | 0 | 0 | 0 |',
      '| **All** | 1 | 1 | 1 | 1 | 1 |',
      '',
      '|  | Repository | Setting | Owner | What stands in the way | Pin |',
      '| --- | --- | --- | --- | --- | --- |',
      `| 🟢 ready | \`${HOST}/team/d\` | \`MUTABLE\` | payments |  |  |`,
      `| 🟢 ready with filters | \`${HOST.replace('eu-west', 'us-east')}/team/longer-name\` | \`MUTABLE\` | payments | filters: \`buildcache\`, \`sha256-*\` |  |`,
      expect.stringContaining(`| ⚠️ not yet | \`${HOST}/team/b\` | \`MUTABLE\` |  | 1 tag in use that stands`),
    ])
    expect(lines.filter((line) => line.startsWith('<details>'))).toEqual([
      '<details><summary>What stands in the way, and what to do</summary>',
      '<details><summary>What could not be read (3)</summary>',
      '<details><summary>Creation templates that make repositories in which tags move (1)</summary>',
      '<details><summary>What changed since 2026-10-01T00:00:00Z (4)</summary>',
    ])
  })

  it.each([
    ['### ✅ The only repository keeps its tags.', [protectedRepository()]],
    ['### ⚠️ The only repository is ready to switch.', [auditedRepository()]],
  ])('%s', (line, repositories) => {
    expect(auditSummary(auditReport({ repositories })).split('\n')[0]).toBe(line)
  })

  it('says that nothing changed', () => {
    const changes = { since: '2026-10-01T00:00:00Z', appeared: [], gone: [], moved: [], switched: [] }
    expect(auditSummary(auditReport({ changes }))).toContain('Nothing changed since 2026-10-01T00:00:00Z.')
  })

  it('keeps account ids short where the policy asks for it', () => {
    expect(auditSummary({ ...EVERYTHING, accountIds: 'short' })).not.toContain('123456789012')
  })

  it('stays below what GitHub takes, and counts the rest', () => {
    const long = 'é'.repeat(5000)
    const obstacles = times(12, () => ({
      kind: 'moving-tags' as const,
      class: 'channel' as const,
      tags: times(10, (index) => tagInUse({ tag: `${long}${index}`, pin: long })),
      count: 10,
    }))
    const repositories = times(500, (index) =>
      blockedRepository({
        repository: ecrRepository({ name: `${long}/${index}`, account: String(index).padStart(12, '0') }),
        owner: long,
        obstacles: index < 400 ? [] : obstacles,
      }),
    )
    const registries = times(300, () => auditedRegistry({ failure: { ...DENIED, detail: long } }))
    const uris = times(1000, () => long)
    const changes = { since: '2026-10-01T00:00:00Z', appeared: uris, gone: uris, moved: [], switched: [] }
    const summary = auditSummary(auditReport({ repositories, registries, changes }))
    expect(Buffer.byteLength(summary)).toBeLessThan(1024 * 1024)
    expect(summary).toContain('And 450 more.')
    expect(summary).toContain('And 400 more.')
  })
})
