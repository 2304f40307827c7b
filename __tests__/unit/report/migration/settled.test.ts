import { expect, it } from '@jest/globals'
import type { MigrationPlan } from '../../../../src/domain/migration/migration-plan.ts'
import { migrationHeadline } from '../../../../src/report/migration/headline.ts'
import { isOver } from '../../../../src/report/migration/settled.ts'
import { auditedRepository, ecrRepository, protectedRepository } from '../../../support/audit-report.ts'
import { absentRepository, type Files, planFor } from '../../../support/migration.ts'
import { ECR } from '../../../support/scan-tree.ts'

const APP = `${ECR}/team/app`
const PUSH = `#!/bin/sh\ndocker push ${APP}:$(git rev-parse HEAD)\n`
const MUTABLE = 'resource "aws_ecr_repository" "app" {\n  name = "team/app"\n  image_tag_mutability = "MUTABLE"\n}\n'
const IMMUTABLE = MUTABLE.replace('"MUTABLE"', '"IMMUTABLE"')
const gated = (mode: string): string => `on: push
jobs:
  build:
    runs-on: ubuntu-24.04
    steps:
      - uses: octo-org/immutable-tag@v1
        with:
          repository: ${APP}
          mode: ${mode}
      - uses: docker/build-push-action@v6
        with:
          push: true
          tags: ${APP}:sha-\${{ github.sha }}
`
const CI = '.github/workflows/ci.yml'
const OTHER = protectedRepository({ repository: ecrRepository({ name: 'team/b' }) })

type Audited = ReturnType<typeof auditedRepository>

it.each<[what: string, files: Files, audited: readonly Audited[], over: boolean, headline: string]>([
  ['what is protected, and declared', { 'ecr.tf': IMMUTABLE }, [protectedRepository()], true, '1 repository: 1 done.'],
  ['a gate that refuses', { [CI]: gated('enforce') }, [protectedRepository()], true, '1 repository: 1 done.'],
  [
    'a gate that only reports still',
    { [CI]: gated('report') },
    [protectedRepository()],
    false,
    '1 repository: 1 switched. Left to do where it is switched: The gate with `mode: enforce`.',
  ],
  [
    'one that is over beside one that is not',
    { [CI]: gated('report'), 'b.tf': IMMUTABLE.replace('team/app', 'team/b') },
    [protectedRepository(), OTHER],
    false,
    '2 repositories: 1 switched and 1 done. Left to do where it is switched: The gate with `mode: enforce`.',
  ],
  [
    'a push without the gate, by hand',
    { 'push.sh': PUSH },
    [protectedRepository()],
    false,
    '1 repository: 1 switched. Left to do where it is switched: The gate before each push, with `mode: report`; The gate with `mode: enforce`.',
  ],
  [
    'a declaration that takes it back',
    { 'ecr.tf': MUTABLE },
    [protectedRepository()],
    false,
    '1 repository: 1 switched. 1 edit in 1 file. 1 contradiction between code and registry. Left to do where it is switched: Declare it in code.',
  ],
  ['what is ready', { [CI]: gated('enforce') }, [auditedRepository()], false, '1 repository: 1 ready.'],
  [
    'what is not found',
    { 'push.sh': PUSH },
    [absentRepository({ name: 'team/app' })],
    false,
    '1 repository: 1 not found.',
  ],
  [
    'what is not found, beside what is done',
    { 'push.sh': PUSH, 'b.tf': IMMUTABLE.replace('team/app', 'team/b') },
    [absentRepository({ name: 'team/app' }), OTHER],
    false,
    '2 repositories: 1 done and 1 not found.',
  ],
  ['nothing', { a: '' }, [protectedRepository()], false, 'The source names no repository of this audit.'],
  [
    'a push of which only a run tells the repository',
    { 'ecr.tf': IMMUTABLE, 'push.sh': `#!/bin/sh\ndocker push ${ECR}/$NAME:latest\n` },
    [protectedRepository()],
    false,
    '1 repository: 1 done.',
  ],
  [
    'a pinned one of which only a run tells the repository',
    { 'ecr.tf': IMMUTABLE, 'push.sh': `#!/bin/sh\ndocker push ${ECR}/$NAME:$(git rev-parse HEAD)\n` },
    [protectedRepository()],
    true,
    '1 repository: 1 done.',
  ],
])('%s', async (_what, files, audited, over, headline) => {
  const plan: MigrationPlan = await planFor(files, audited)

  expect([isOver(plan), migrationHeadline(plan)]).toEqual([over, headline])
})
