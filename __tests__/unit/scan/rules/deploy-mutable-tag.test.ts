import { describe, expect, it } from '@jest/globals'
import { parsePolicy } from '../../../../src/domain/policy/policy-file.ts'
import { ECR, fileOf, lines, linesOf, unitOf, valueOf } from '../../../support/scan-tree.ts'

function run(reference: string, traits: object = {}): string[] {
  return lines([fileOf('k8s.yaml', `image: ${reference}`, null, { kind: 'use', reference, ...traits })])
}

describe('deploy-mutable-tag', () => {
  it.each([
    [`${ECR}/app:latest`, 'workload', `error deploy-mutable-tag k8s.yaml:1 ${ECR}/app:latest named`],
    [`${ECR}/app`, 'workload', `error deploy-mutable-tag k8s.yaml:1 ${ECR}/app untagged`],
    [`${ECR}/app:1.2`, 'workload', `error deploy-mutable-tag k8s.yaml:1 ${ECR}/app:1.2 named`],
    [`${ECR}/app:{branch $B}`, 'workload', `error deploy-mutable-tag k8s.yaml:1 ${ECR}/app:$B made-of`],
    [`${ECR}/app:web`, 'workload', `note deploy-mutable-tag k8s.yaml:1 ${ECR}/app:web constant`],
    [`${ECR}/app:57`, 'workload', `note deploy-mutable-tag k8s.yaml:1 ${ECR}/app:57 constant`],
    [`${ECR}/app:{opaque $TAG}`, 'workload', `note deploy-mutable-tag k8s.yaml:1 ${ECR}/app:$TAG dynamic`],
    ['{opaque $REGISTRY}/app:latest', 'workload', 'warning deploy-mutable-tag k8s.yaml:1 $REGISTRY/app:latest named'],
    ['{opaque $REGISTRY}/app:{branch $B}', 'workload', 'note deploy-mutable-tag k8s.yaml:1 $REGISTRY/app:$B made-of'],
    ['{opaque $IMAGE}', 'workload', 'note deploy-mutable-tag k8s.yaml:1 $IMAGE dynamic'],
    ['nginx:latest', 'workload', 'note deploy-mutable-tag k8s.yaml:1 nginx:latest named'],
    ['public.ecr.aws/x/y:latest', 'workload', 'note deploy-mutable-tag k8s.yaml:1 public.ecr.aws/x/y:latest named'],
    [`${ECR}/ci:latest`, 'ci', `warning deploy-mutable-tag k8s.yaml:1 ${ECR}/ci:latest named`],
    ['redis:alpine', 'workload', 'note deploy-mutable-tag k8s.yaml:1 redis:alpine constant'],
    [
      'rabbitmq:management-alpine',
      'workload',
      'note deploy-mutable-tag k8s.yaml:1 rabbitmq:management-alpine constant',
    ],
    ['postgres:latest', 'ci', 'note deploy-mutable-tag k8s.yaml:1 postgres:latest named'],
    ['postgres:16', 'ci', 'note deploy-mutable-tag k8s.yaml:1 postgres:16 named'],
    ['node:20', 'workload', 'note deploy-mutable-tag k8s.yaml:1 node:20 named'],
    [
      'public.ecr.aws/docker/library/node:20',
      'ci',
      'note deploy-mutable-tag k8s.yaml:1 public.ecr.aws/docker/library/node:20 named',
    ],
    [`${ECR}/app:1.20`, 'workload', `error deploy-mutable-tag k8s.yaml:1 ${ECR}/app:1.20 named`],
    [`${ECR}/app:20.1`, 'workload', `error deploy-mutable-tag k8s.yaml:1 ${ECR}/app:20.1 named`],
    ['ghcr.io/org/app:1.104', 'workload', 'note deploy-mutable-tag k8s.yaml:1 ghcr.io/org/app:1.104 named'],
    ['ghcr.io/org/app:104.1', 'workload', 'note deploy-mutable-tag k8s.yaml:1 ghcr.io/org/app:104.1 named'],
    ['ghcr.io/org/app:2024-03', 'workload', 'note deploy-mutable-tag k8s.yaml:1 ghcr.io/org/app:2024-03 named'],
    [
      'ghcr.io/org/app:latest-20240315',
      'workload',
      'note deploy-mutable-tag k8s.yaml:1 ghcr.io/org/app:latest-20240315 named',
    ],
    [
      `${ECR}/app:latest | ${ECR}/app:{opaque $TAG}`,
      'workload',
      `error deploy-mutable-tag k8s.yaml:1 ${ECR}/app:latest named`,
    ],
    [`${ECR}/app:2024-03-01`, 'workload', `error deploy-mutable-tag k8s.yaml:1 ${ECR}/app:2024-03-01 named`],
  ])('%s as %s', (reference, role, expected) => {
    expect(run(reference, { role })).toEqual([expected])
  })

  it.each([
    [`${ECR}/app:1.2.3`],
    [`${ECR}/app:sha-3f1c0a2d4e5b`],
    [`alpine:latest@sha256:${'a'.repeat(64)}`],
    ['python:3.12.1-slim'],
    ['node:20.11.1-alpine3.19'],
    ['gcr.io/x/y:nonroot'],
    ['nginx:{opaque $TAG}'],
    ['localhost:5000/app:latest'],
    ['ghcr.io/org/app:1042'],
    ['cimg/base:2024.03.1'],
    ['cimg/base:2024.03.1-node'],
    ['cimg/base:2024.03.1-{opaque matrix.variant}'],
    ['ghcr.io/org/app:15-03-2024'],
    ['ghcr.io/org/app:build-15-03-2024'],
    ['ghcr.io/org/app:20240315'],
    ['redis:my-alpine'],
    ['redis:alpine-web'],
    ['minio/minio:RELEASE.2024-03-15T01-07-19Z'],
  ])('%s is fine', (reference) => {
    expect(run(reference)).toEqual([])
  })

  it.each([
    ['runs what it has built itself', 'ci', []],
    ['deploys what it has built', 'workload', ['error']],
  ])('a job that %s', (_, role, expected) => {
    const reference = `${ECR}/app:latest`
    const file = fileOf(
      'ci.yml',
      '',
      unitOf('build'),
      { kind: 'built', reference },
      { kind: 'use', role: role as 'ci', reference },
    )
    const other = fileOf('other.yml', '', unitOf('other'), { kind: 'use', role: 'ci', reference })

    expect(linesOf('deploy-mutable-tag', [file]).map((line) => line.split(' ')[0])).toEqual(expected)
    expect(linesOf('deploy-mutable-tag', [file, other])).toContain(
      `warning deploy-mutable-tag other.yml:1 ${reference} named`,
    )
  })

  it('says nothing of an image that the tree builds and nothing names a registry for', () => {
    const files = [
      fileOf('compose.yaml', '', null, { kind: 'built', by: 'compose', target: 'web', reference: 'web:latest' }),
      fileOf(
        'k8s.yaml',
        '',
        null,
        { kind: 'use', reference: 'web:latest' },
        { kind: 'use', reference: 'nginx:latest' },
      ),
    ]

    expect(lines(files)).toEqual(['note deploy-mutable-tag k8s.yaml:1 nginx:latest named'])
  })

  it('denied by the policy, is told like what moves', () => {
    const policy = parsePolicy('tags: { deny: ["57"] }', 'policy.yml')
    const file = fileOf('k8s.yaml', '', null, { kind: 'use', reference: `${ECR}/app:57` })

    expect(lines([file], { policy })).toEqual([`error deploy-mutable-tag k8s.yaml:1 ${ECR}/app:57 named`])
  })

  it.each([
    ['what a build without a job made', null, 'ci', 1],
    ['what its own job has built', unitOf('build'), 'ci', 0],
    ['what its own job has built, elsewhere', unitOf('build'), 'workload', 1],
  ])('%s: %#', (_, unit, role, count) => {
    const reference = `${ECR}/app:latest`
    const facts = [{ kind: 'built', reference } as const, { kind: 'use', role: role as 'ci', reference } as const]

    expect(linesOf('deploy-mutable-tag', [fileOf('ci.yml', '', unit, ...facts)])).toHaveLength(count)
  })

  it('remembers all that a job has built', () => {
    const references = [`${ECR}/app:latest`, `${ECR}/web:latest`]
    const facts = references.flatMap((reference) => [{ kind: 'built', reference } as const])
    const uses = references.map((reference) => ({ kind: 'use', role: 'ci', reference }) as const)

    expect(linesOf('deploy-mutable-tag', [fileOf('ci.yml', '', unitOf('build'), ...facts, ...uses)])).toEqual([])
  })

  it.each([
    ['that stays', `${ECR}/app:{opaque $TAG}`, '1.2.3', []],
    [
      'beside one that moves by itself',
      `${ECR}/app:{opaque $TAG} | ${ECR}/app:latest`,
      '1.2.3',
      [`error deploy-mutable-tag deploy.sh:1 ${ECR}/app:latest named`],
    ],
    ['that moves', `${ECR}/app:{opaque $TAG}`, 'dev', [`error deploy-mutable-tag ci.yml:1 ${ECR}/app:dev named`]],
  ])('what every caller gives is judged as it is given: %s', (_, reference, tag, expected) => {
    const call = { kind: 'call', path: 'deploy.sh', given: new Map([['$TAG', valueOf(tag)]]) } as const
    const use = { kind: 'use', role: 'workload', reference } as const
    const files = [
      fileOf('ci.yml', 'run: deploy.sh', unitOf('deploy'), call),
      fileOf('deploy.sh', '', unitOf('deploy.sh', { kind: 'script' }), use),
    ]

    expect(linesOf('deploy-mutable-tag', files)).toEqual(expected)
  })
})
