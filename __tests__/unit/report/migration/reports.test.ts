import { describe, expect, it } from '@jest/globals'
import { obstacleLine } from '../../../../src/report/audit/obstacle-words.ts'
import { unreadRemedies } from '../../../../src/report/audit/unread-remedies.ts'
import { escapeMarkdown } from '../../../../src/report/markdown.ts'
import { migrationJson } from '../../../../src/report/migration/json.ts'
import { MAX_BODY, migrationMarkdown } from '../../../../src/report/migration/markdown.ts'
import { migrationText } from '../../../../src/report/migration/text.ts'
import type { MigrationPlan } from '../../../../src/domain/migration/migration-plan.ts'
import {
  auditedRepository,
  COMMIT_TAG,
  DENIED,
  ecrRepository,
  protectedRepository,
  tagInUse,
} from '../../../support/audit-report.ts'
import { absentRepository, planFor } from '../../../support/migration.ts'
import { ECR } from '../../../support/scan-tree.ts'

const APP = `${ECR}/team/app`
const LATEST = auditedRepository({
  verdict: 'not-yet',
  obstacles: [{ kind: 'moving-tags', class: 'latest', tags: [tagInUse()], count: 1 }],
})
const LAMBDA = `resource "aws_lambda_function" "f" {\n  image_uri = "${APP}:latest"\n}\n`
const TERRAFORM = `resource "aws_ecr_repository" "app" {\n  name = "team/app"\n}\n`

it('is a checklist for an issue', async () => {
  const body = migrationMarkdown(await planFor({ 'f.tf': LAMBDA }, [LATEST]), 'full')

  expect(body.split('### New repositories')[0]).toBe(`## The way off the tags that move

1 repository: 1 not yet. 1 edit in 1 file.

### \`${APP}\`

**not yet**. Owner: payments.

In the way:
- ${escapeMarkdown(obstacleLine(LATEST.obstacles[0]!))}

- [x] **The gate before each push, with \`mode: report\`**: not needed
- [x] **No more pushes of tags that move, in rollback workflows either**: not needed
- [ ] **Pin what runs to the image of today**: this plan's edits do it
  - \`f.tf:2\` \`aws_lambda_function.f\`, \`${APP}:latest\`: \`${COMMIT_TAG}\`
- [x] **The gate with \`mode: enforce\`**: not needed
- [x] **Declare it in code**: not needed
- [x] **Filters for what must move**: not needed
- [ ] **Turn immutability on**: waits for what stands above

`)
})

it('says what helps where a repository was not read', async () => {
  const unread = auditedRepository({
    verdict: 'unknown',
    obstacles: [{ kind: 'unread', what: 'images', failure: DENIED }],
  })
  const plan = await planFor({ 'f.tf': LAMBDA }, [unread])
  const remedy = unreadRemedies([unread])[0]!

  expect(migrationText(plan)).toEqual(expect.arrayContaining(['Where something was not read:', `  ${remedy}`]))
  expect(migrationMarkdown(plan, 'full')).toContain(
    `### Where something was not read\n\n- ${remedy.replaceAll('_', String.raw`\_`)}\n`,
  )
})

it('gives the command of a switch, and what to declare', async () => {
  const audited = auditedRepository({ verdict: 'ready-with-filters', advice: ['sha256-*'] })
  const body = migrationMarkdown(await planFor({ 'ecr.tf': TERRAFORM }, [audited]), 'full')

  expect(body)
    .toContain(`- [ ] **Declare it in code**: by hand. The next apply is the switch: merge it when the steps above are out.
  - \`ecr.tf:1\` terraform, \`team/app\`: by hand, \`IMMUTABLE_WITH_EXCLUSION (sha256-*)\`

  \`\`\`hcl
  image_tag_mutability = "IMMUTABLE_WITH_EXCLUSION"
  image_tag_mutability_exclusion_filter {
    filter      = "sha256-*"
    filter_type = "WILDCARD"
  }
  \`\`\``)
  expect(body).toContain(`- [ ] **Turn immutability on**: ready to be run

  \`\`\`sh
  aws ecr put-image-tag-mutability --region eu-west-1 --registry-id 123456789012 \\
    --repository-name team/app --image-tag-mutability IMMUTABLE_WITH_EXCLUSION \\
    --image-tag-mutability-exclusion-filters 'filterType=WILDCARD,filter=sha256-*'
  \`\`\``)
})

it('tells which tags somebody else may push, of what is ready', async () => {
  const script = `#!/bin/sh\ndocker push ${APP}:$(git rev-parse HEAD)\n`
  const told =
    'The registry saw `latest` pushed, and nothing here pushes that any more. Ask first who else does: ECR will refuse it. `--apply` leaves the repository alone until `--pushed-only-here` names it.'
  const ready = await planFor({ 'push.sh': script }, [LATEST])
  const notYet = await planFor({ 'push.sh': `${script}docker push ${APP}:latest\n` }, [LATEST])

  expect([ready, notYet].map((plan) => migrationMarkdown(plan, 'full').includes(told))).toEqual([true, false])
  expect([ready, notYet].map((plan) => migrationText(plan).includes(`  ${told}`))).toEqual([true, false])
})

it('says first what contradicts', async () => {
  const plan = await planFor({ 'ecr.tf': TERRAFORM }, [protectedRepository()])

  expect(migrationMarkdown(plan, 'full')).toContain(
    `- \`ecr.tf:1\` (terraform) declares \`${APP}\` as \`MUTABLE\`, and it is \`IMMUTABLE\`: the next apply turns immutability off.`,
  )
  expect(migrationText(plan).slice(0, 2)).toEqual([
    'Code and registry contradict each other:',
    `  \`ecr.tf:1\` (terraform) declares \`${APP}\` as \`MUTABLE\`, and it is \`IMMUTABLE\`: the next apply turns immutability off.`,
  ])
})

it('prints the policy that it speaks of', async () => {
  const lines = migrationText(await planFor({ a: '' }, []))
  const first = lines.indexOf('  {')

  expect(lines[first - 2]).toMatch(/: the policy below leaves both to one role\.$/)
  expect(JSON.parse(lines.slice(first, lines.indexOf('')).join('\n'))).toMatchObject({
    Statement: [{ Effect: 'Deny', Condition: { ArnNotLike: expect.anything() } }],
  })
})

it('tells what would make mutable repositories again, and what no policy can hold', async () => {
  const plan = await planFor(
    { 'module.tf': 'variable "name" {}\nresource "aws_ecr_repository" "r" {\n  name = var.name\n}\n' },
    [],
    {
      registries: [
        {
          account: '123456789012',
          region: 'eu-west-1',
          repositories: 0,
          failure: null,
          templates: [
            {
              prefix: 'ROOT',
              appliedFor: ['CREATE_ON_PUSH'],
              mode: 'MUTABLE',
              filters: [],
              exposes: '1.2.3',
              code: 'ECR_MUTABLE',
            },
          ],
          templatesUnread: null,
          ownersUnread: null,
        },
      ],
    },
  )
  const body = migrationMarkdown(plan, 'short')

  expect(body).toContain('The creation template `ROOT` of …9012 in eu-west-1 makes repositories in which tags move')
  expect(body).toContain('`module.tf:2` declares repositories of more than one name without immutability')
  expect(body).toContain('IAM has no condition key for the image tag mutability of ECR')
  expect(body).toContain('"aws:PrincipalArn": "arn:*:iam::*:role/YOUR-REGISTRY-ADMINISTRATOR"')
})

describe('a body that GitHub takes', () => {
  const many = (count: number, owner: string): MigrationPlan['repositories'][number]['audited'][] =>
    Array.from({ length: count }, (_, index) =>
      auditedRepository({ owner, repository: ecrRepository({ name: `team/app-${index}` }) }),
    )
  const names = (count: number) => Array.from({ length: count }, (_, index) => `team/app-${index}`)

  it.each([
    [100, 'payments'],
    [2000, 'payments'],
    [100, 'o'.repeat(70_000)],
  ])('has room for %i repositories, or says what was left out', async (count, owner) => {
    const plan = await planFor({ a: '' }, many(count, owner), {}, names(count))
    const body = migrationMarkdown(plan, 'full')
    const shown = body.match(/^### `/gm)?.length ?? 0

    expect(body.length).toBeLessThanOrEqual(MAX_BODY)
    expect(shown).toBeLessThan(count)
    expect(body).toContain(`**${count - shown} of ${count} repositories are left out here**`)
  })

  it('is not broken by what strangers wrote', async () => {
    const path = 'a`b|<img src=x>\n# x @octocat.tf'
    const audited = auditedRepository({ owner: '</details> @octocat <b>', obstacles: [], verdict: 'ready' })
    const body = migrationMarkdown(await planFor({ [path]: TERRAFORM }, [audited]), 'full')

    expect(body).not.toMatch(/<img|<b>|\n# x|[^;]@octocat <|\u202e/)
    expect(body).toContain('<code>a\\`b&#124;&lt;img src=x&gt;⟨U+000A⟩')
  })
})

const SWITCHED = `on: push
jobs:
  build:
    runs-on: ubuntu-24.04
    steps:
      - uses: octo-org/immutable-tag@v1
        with:
          repository: ${APP}
          mode: report
      - uses: docker/build-push-action@v6
        with:
          push: true
          tags: ${APP}:sha-\${{ github.sha }}
`
const BEFORE = [
  'Right before the switch: until then it refuses each push, since the repository is mutable still.',
  'The next apply is the switch: merge it when the steps above are out.',
]
const AFTER = [
  'The repository is immutable already: until then the gate only reports what ECR refuses.',
  'The repository is immutable already: until then the next apply may take that back.',
]

it.each([
  ['before the switch', auditedRepository(), BEFORE, AFTER],
  ['after it', protectedRepository(), AFTER, BEFORE],
])('says what to know of a step %s', async (_when, audited, said, unsaid) => {
  const plan = await planFor({ '.github/workflows/ci.yml': SWITCHED, 'ecr.tf': TERRAFORM }, [audited])
  const body = migrationMarkdown(plan, 'full')
  const lines = migrationText(plan)

  expect(body).toContain(`- [ ] **The gate with \`mode: enforce\`**: by hand. ${said[0]}\n`)
  expect(body).toContain(`- [ ] **Declare it in code**: this plan's edits do it. ${said[1]}\n`)
  expect(lines.filter((line) => said.includes(line.trim()))).toEqual(said.map((line) => `      ${line}`))
  expect([body, ...lines].filter((text) => unsaid.some((one) => text.includes(one)))).toEqual([])
})

it('calls switched what is immutable, and has steps that are left', async () => {
  const plan = await planFor({ '.github/workflows/ci.yml': SWITCHED }, [protectedRepository()])

  expect(migrationText(plan)[0]).toBe(`${APP}: switched`)
  expect(migrationMarkdown(plan, 'full')).toContain(`### \`${APP}\`\n\n**switched**. Owner: payments.\n`)
})

describe('a repository that is not there', () => {
  const cause = 'it is mistyped, belongs to another account or region, or is yet to be made.'
  const remedy =
    'Name the right one here (or with --account and --region, where only a run tells them), or make it with immutable tags. Then plan again.'

  it('is told with why it may not be, and what to do', async () => {
    const plan = await planFor({ 'f.tf': LAMBDA }, [absentRepository({ name: 'team/app' })])

    expect(migrationText({ ...plan, newRepositories: [] })).toEqual([
      'Repositories that were not found:',
      `  123456789012 in eu-west-1 has no repository \`team/app\`: ${cause} ${remedy}`,
      `    f.tf:2 \`aws_lambda_function.f\`, ${APP}:latest`,
      '',
      '1 repository: 1 not found.',
    ])
    expect(migrationMarkdown({ ...plan, newRepositories: [] }, 'short')).toBe(
      [
        '## The way off the tags that move',
        '1 repository: 1 not found.',
        '### Repositories that were not found',
        `- …9012 in eu-west-1 has no repository \`team/app\`: ${cause} ${remedy}\n  - \`f.tf:2\` \`aws_lambda_function.f\`, \`…9012.dkr.ecr.eu-west-1.amazonaws.com/team/app:latest\`\n`,
      ].join('\n\n'),
    )
    expect(JSON.parse(migrationJson(plan))).toMatchObject({
      absent: [
        {
          name: 'team/app',
          registries: [{ account: '123456789012', region: 'eu-west-1' }],
          places: [{ location: { path: 'f.tf', line: 2 }, reference: `${APP}:latest`, change: { kind: 'none' } }],
        },
      ],
      unplaced: [],
    })
  })
})

it('is JSON of version 1, of all of it', async () => {
  const plan = await planFor({ 'f.tf': LAMBDA }, [LATEST])
  const form = JSON.parse(migrationJson(plan)) as Record<string, unknown>

  expect(Object.keys(form)).toEqual([
    'version',
    'asOf',
    'contradictions',
    'repositories',
    'newRepositories',
    'absent',
    'unplaced',
    'edits',
  ])
  expect(form).toMatchObject({
    version: 1,
    edits: [{ path: 'f.tf', text: COMMIT_TAG }],
    repositories: [{ readiness: 'not-yet' }],
  })
})

it('is text for a terminal, the headline last', async () => {
  const plan = await planFor({ 'f.tf': LAMBDA }, [LATEST])

  expect(migrationText({ ...plan, newRepositories: [] })).toEqual([
    `${APP}: not yet`,
    `  in the way: ${obstacleLine(LATEST.obstacles[0]!)}`,
    "  [ ] Pin what runs to the image of today: this plan's edits do it",
    `      f.tf:2 \`aws_lambda_function.f\`, ${APP}:latest: ${COMMIT_TAG}`,
    '  [ ] Turn immutability on: waits for what stands above',
    '',
    '1 repository: 1 not yet. 1 edit in 1 file.',
  ])
})

it('says so where the two sides have nothing in common', async () => {
  expect(migrationText({ ...(await planFor({ a: '' }, [LATEST])), newRepositories: [] })).toEqual([
    'The source names no repository of this audit.',
  ])
})
