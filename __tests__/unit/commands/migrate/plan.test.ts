import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import type { AuditedRepository } from '../../../../src/domain/audit/audited-repository.ts'
import {
  auditedRepository,
  COMMIT_TAG,
  DIGEST,
  ecrRepository,
  protectedRepository,
  tagInUse,
} from '../../../support/audit-report.ts'
import { absentRepository, editedBy, type Files, planFor, planLines } from '../../../support/migration.ts'
import { ECR } from '../../../support/scan-tree.ts'

const LATEST = auditedRepository({
  verdict: 'not-yet',
  obstacles: [{ kind: 'moving-tags', class: 'latest', tags: [tagInUse()], count: 1 }],
})
const BOTH = `${COMMIT_TAG}@${DIGEST}`
const APP = `${ECR}/team/app`

const BUILD = `name: ci
on: push
jobs:
  build:
    runs-on: ubuntu-24.04
    steps:
      - uses: aws-actions/configure-aws-credentials@v5
        with:
          aws-region: eu-west-1
      - uses: docker/build-push-action@v6
        with:
          push: true
          tags: |
            ${APP}:sha-\${{ github.sha }}
            ${APP}:latest
`
const ROLLBACK = `on: workflow_dispatch
jobs:
  back:
    runs-on: ubuntu-24.04
    steps:
      - run: |
          docker pull ${APP}:\${{ inputs.to }}
          docker tag ${APP}:\${{ inputs.to }} ${APP}:latest
          docker push ${APP}:latest
`
const COMPOSE = `services:
  app:
    image: ${APP}:latest # the newest
`
const TERRAFORM = `resource "aws_ecr_repository" "app" {
  name                 = "team/app"
  image_tag_mutability = "MUTABLE"
}
`
const DECLARED = TERRAFORM.replace('"MUTABLE"', '"IMMUTABLE"')
const LAMBDA = `resource "aws_lambda_function" "f" {
  image_uri = "${APP}:latest"
}
`

it('takes a pipeline off latest, and says in which order', async () => {
  const files = {
    '.github/workflows/ci.yml': BUILD,
    'compose.yaml': COMPOSE,
    'infra/ecr.tf': TERRAFORM,
    'infra/lambda.tf': LAMBDA,
  }
  const plan = await planFor(files, [LATEST])

  expect(planLines(plan)).toEqual([
    'team/app not-yet',
    '  ! moving-tags',
    `  pushes .github/workflows/ci.yml:14 docker/build-push-action ${APP}:sha-\${github.sha}: none`,
    `  pushes .github/workflows/ci.yml:15 docker/build-push-action ${APP}:latest: edit Leave out the tag \`latest\``,
    `  consumers compose.yaml:3 service \`app\` ${APP}:latest: edit ${BOTH}`,
    `  consumers infra/lambda.tf:2 \`aws_lambda_function.f\` ${APP}:latest: edit ${COMMIT_TAG}`,
    '  declarations infra/ecr.tf:1 terraform team/app: edit IMMUTABLE',
    '  gate-report=edits stop-pushing=edits pin-consumers=edits gate-enforce=waits declare=edits filters=not-needed switch=waits',
  ])
  const edited = editedBy(plan, files)
  expect(edited).toEqual({
    '.github/workflows/ci.yml': BUILD.replace(`            ${APP}:latest\n`, '').replace(
      '      - uses: docker/',
      `      - uses: octo-org/immutable-tag@v1\n        id: image-tag\n        with:\n          repository: ${APP}\n          mode: report\n      - uses: docker/`,
    ),
    'compose.yaml': COMPOSE.replace('latest', BOTH),
    'infra/ecr.tf': DECLARED,
    'infra/lambda.tf': LAMBDA.replace('latest', COMMIT_TAG),
  })
  const after = await planFor(edited, [LATEST])
  expect(planLines(after)).toEqual([
    'team/app ready -> IMMUTABLE',
    `  pushes .github/workflows/ci.yml:19 docker/build-push-action ${APP}:sha-\${github.sha}: none`,
    `  consumers compose.yaml:3 service \`app\` ${APP}:${BOTH}: none`,
    `  consumers infra/lambda.tf:2 \`aws_lambda_function.f\` ${APP}:${COMMIT_TAG}: none`,
    '  declarations infra/ecr.tf:1 terraform team/app: none',
    '  gate-report=done stop-pushing=done pin-consumers=done gate-enforce=by-hand declare=done filters=not-needed switch=command',
    'infra/ecr.tf:1 terraform IMMUTABLE <> MUTABLE',
  ])
})

it('leaves a rollback to a person: under the tag of this commit the old image would lie', async () => {
  const files = { '.github/workflows/ci.yml': BUILD, '.github/workflows/back.yml': ROLLBACK, 'ecr.tf': TERRAFORM }
  const plan = await planFor(files, [LATEST])

  expect(planLines(plan)).toEqual(
    expect.arrayContaining([
      `  pushes .github/workflows/back.yml:9 docker push ${APP}:latest: by-hand ?`,
      '  gate-report=edits stop-pushing=by-hand pin-consumers=not-needed gate-enforce=waits declare=waits filters=not-needed switch=waits',
    ]),
  )
  expect(editedBy(plan, files)['ecr.tf']).toBe(TERRAFORM)
})

it.each([
  ['nothing', '', ` \\\n  -t ${APP}:latest`],
  ['what is built', ' .', `-t ${APP}:latest `],
  ['another line', ' \\\n  .', `  -t ${APP}:latest \\\n`],
])('joins no command to the next where a tag is left out before %s', async (_what, rest, left) => {
  const script = `#!/bin/sh\ndocker buildx build --push \\\n  -t ${APP}:$(git rev-parse HEAD) \\\n  -t ${APP}:latest${rest}\necho done\n`
  const files = { 'push.sh': script }
  const edited = editedBy(await planFor(files, [LATEST]), files)['push.sh']

  expect([script, script.replace(left, '')]).toContain(edited)
})

it('leaves out no tag that stays, for the sake of one that moves', async () => {
  const files = { '.github/workflows/ci.yml': BUILD.replace(':latest', ':${{ github.ref_name }}') }
  const plan = await planFor(files, [LATEST])

  expect(planLines(plan)).toContain(
    `  pushes .github/workflows/ci.yml:15 docker/build-push-action ${APP}:\${github.ref_name}: by-hand ?`,
  )
  expect(editedBy(plan, files)['.github/workflows/ci.yml']).toContain(`${APP}:sha-\${{ github.sha }}\n`)
})

const regions = ['eu-west-1', 'us-east-1'].map((region) => ecrRepository({ region }))

describe('the two sides together', () => {
  it.each<[what: string, files: Files, repositories: readonly AuditedRepository[], lines: string[]]>([
    [
      'nothing in common',
      { 'compose.yaml': COMPOSE },
      [auditedRepository({ repository: ecrRepository({ name: 'team/b' }) })],
      [`? compose.yaml:3 service \`app\` ${APP}:latest: by-hand ?`],
    ],
    [
      'what its registry does not have',
      { 'push.sh': `#!/bin/sh\ndocker push ${APP}:latest\ndocker push ${ECR}/$NAME:latest\n`, 'ecr.tf': TERRAFORM },
      [absentRepository({ name: 'team/app' })],
      [
        'no team/app in 123456789012 eu-west-1',
        `  push.sh:2 docker push ${APP}:latest: none`,
        `? push.sh:3 docker push ${ECR}/$NAME:latest: by-hand ?`,
      ],
    ],
    [
      'a name in two registries',
      { 'compose.yaml': COMPOSE.replace(ECR, '${ECR_REGISTRY}') },
      regions.map((repository) => ({ ...LATEST, repository })),
      regions.flatMap(() => [
        'team/app not-yet',
        '  ! moving-tags',
        `  consumers compose.yaml:3 service \`app\` $ECR_REGISTRY/team/app:latest: edit ${BOTH} (perhaps)`,
        '  gate-report=not-needed stop-pushing=not-needed pin-consumers=edits gate-enforce=not-needed declare=not-needed filters=not-needed switch=waits',
      ]),
    ],
    [
      'two images under one tag in two registries',
      { 'compose.yaml': COMPOSE.replace(ECR, '${ECR_REGISTRY}') },
      regions.map((repository, index) => ({
        ...LATEST,
        repository,
        obstacles: [{ kind: 'moving-tags', class: 'latest', tags: [tagInUse({ pin: `1.0.${index}` })], count: 1 }],
      })),
      regions.flatMap((_, index) => [
        'team/app not-yet',
        '  ! moving-tags',
        `  consumers compose.yaml:3 service \`app\` $ECR_REGISTRY/team/app:latest: by-hand 1.0.${index}@${DIGEST} (perhaps)`,
        '  gate-report=not-needed stop-pushing=not-needed pin-consumers=by-hand gate-enforce=not-needed declare=not-needed filters=not-needed switch=waits',
      ]),
    ],
    [
      'a protected repository that is declared mutable',
      { 'ecr.tf': TERRAFORM },
      [protectedRepository()],
      [
        'team/app done',
        '  declarations ecr.tf:1 terraform team/app: edit IMMUTABLE',
        '  gate-report=not-needed stop-pushing=not-needed pin-consumers=not-needed gate-enforce=not-needed declare=edits filters=not-needed switch=done',
        'ecr.tf:1 terraform MUTABLE <> IMMUTABLE',
      ],
    ],
    [
      'a protected repository that is pushed over still',
      { 'push.sh': `#!/bin/sh\ndocker push ${APP}:latest\n`, 'ecr.tf': TERRAFORM },
      [protectedRepository()],
      [
        'team/app not-yet',
        `  pushes push.sh:2 docker push ${APP}:latest: by-hand ?`,
        '  declarations ecr.tf:1 terraform team/app: by-hand ?',
        '  gate-report=by-hand stop-pushing=by-hand pin-consumers=not-needed gate-enforce=waits declare=waits filters=not-needed switch=done',
        'ecr.tf:1 terraform MUTABLE <> IMMUTABLE',
      ],
    ],
    [
      'filters that the code does not have',
      { 'ecr.tf': TERRAFORM },
      [auditedRepository({ verdict: 'ready-with-filters', advice: ['sha256-*'] })],
      [
        'team/app ready-with-filters -> IMMUTABLE_WITH_EXCLUSION sha256-*',
        '  declarations ecr.tf:1 terraform team/app: by-hand IMMUTABLE_WITH_EXCLUSION (sha256-*)',
        '  gate-report=not-needed stop-pushing=not-needed pin-consumers=not-needed gate-enforce=not-needed declare=by-hand filters=command switch=command',
      ],
    ],
    [
      'a script that makes what is there',
      { 'make.sh': '#!/bin/sh\naws ecr create-repository --repository-name team/app\n' },
      [protectedRepository()],
      [
        'team/app done',
        '  declarations make.sh:2 aws-cli team/app: edit IMMUTABLE',
        '  gate-report=not-needed stop-pushing=not-needed pin-consumers=not-needed gate-enforce=not-needed declare=edits filters=not-needed switch=done',
      ],
    ],
  ])('%s', async (_what, files, repositories, lines) => {
    expect(planLines(await planFor(files, repositories))).toEqual(lines)
  })
})

it('plans for what somebody asks for, and for nothing else that the source does not name', async () => {
  const repositories = ['team/a', 'team/b'].map((name) => auditedRepository({ repository: ecrRepository({ name }) }))

  expect((await planFor({ a: '' }, repositories)).repositories).toEqual([])
  expect((await planFor({ a: '' }, repositories, {}, ['team/b'])).repositories).toHaveLength(1)
  expect((await planFor({ a: '' }, repositories, {}, [`${ECR}/team/a`])).repositories).toHaveLength(1)
})

const ENTRIES = [
  ['.github/workflows/ci.yml', BUILD],
  ['.github/workflows/back.yml', ROLLBACK],
  ['.github/workflows/only.yml', BUILD.replace(/^.*sha-.*\n/m, '')],
  ['compose.yaml', COMPOSE],
  [
    'deploy/web.yaml',
    `apiVersion: v1\r\nkind: Pod\r\nmetadata:\r\n  name: web\r\nspec:\r\n  containers:\r\n    - name: web\r\n      image: "${APP}:latest"\r\n`,
  ],
  ['charts/app/values.yaml', `image:\n  repository: ${APP}\n  tag: latest\n`],
  ['k8s/kustomization.yaml', `images:\n  - name: ${APP}\n    newTag: latest\n`],
  [
    'taskdef.json',
    JSON.stringify({ family: 'web', containerDefinitions: [{ name: 'web', image: `${APP}:latest`, essential: true }] }),
  ],
  ['Dockerfile', `FROM ${APP}:latest\nRUN true\n`],
  ['infra/ecr.tf', TERRAFORM],
  ['infra/lambda.tf', LAMBDA],
  [
    'infra/stack.yaml',
    `Resources:\n  R:\n    Type: AWS::ECR::Repository\n    Properties:\n      RepositoryName: team/app\n      ImageTagMutability: MUTABLE\n`,
  ],
  ['push.sh', `#!/bin/sh\ndocker push ${APP}:latest\n`],
  ['README.md', `docker pull ${APP}:latest\n`],
] as const

const AUDITS: readonly AuditedRepository[] = [
  LATEST,
  auditedRepository(),
  protectedRepository(),
  { ...LATEST, obstacles: [{ kind: 'moving-tags', class: 'latest', tags: [tagInUse({ pin: '1234567' })], count: 1 }] },
  { ...LATEST, obstacles: [{ kind: 'moving-tags', class: 'latest', tags: [tagInUse({ pin: null })], count: 1 }] },
  auditedRepository({ verdict: 'unknown', tags: null, obstacles: [{ kind: 'not-asked' }] }),
]

it('is over once its edits are made, and changes nothing but what it names', async () => {
  await fc.assert(
    fc.asyncProperty(fc.subarray([...ENTRIES]), fc.constantFrom(...AUDITS), async (entries, audited) => {
      const files: Files = Object.fromEntries(entries)
      const plan = await planFor(files, [audited])
      const edited = editedBy(plan, files)
      const named = new Set(
        plan.repositories.flatMap(({ steps }) =>
          steps.flatMap(({ places }) => places.map(({ location }) => location.path)),
        ),
      )

      expect(plan.edits.filter(({ path }) => !named.has(path))).toEqual([])
      expect(plan.edits.map(({ path, start, end, text }) => files[path]!.slice(start, end) !== text)).not.toContain(
        false,
      )
      expect((await planFor(edited, [audited])).edits).toEqual([])
    }),
    { seed: 5, numRuns: 60 },
  )
})
