import { describe, expect, it } from '@jest/globals'
import { parsePolicy } from '../../../../src/domain/policy/policy-file.ts'
import type { RuleId, Severity } from '../../../../src/domain/finding/finding.ts'
import { judge } from '../../../../src/scan/judge.ts'
import { ECR, fileOf, lines, linesOf, OPTIONS, unitOf, valueOf } from '../../../support/scan-tree.ts'

const SCRIPT = unitOf('push.sh', { kind: 'script', serialised: null })

function pushed(reference: string, traits: object = {}): string[] {
  const text = `# script\ndocker push ${reference}\n`
  return linesOf('push-mutable-tag', [
    fileOf('push.sh', text, SCRIPT, { kind: 'push', at: `docker push ${reference}`, reference, ...traits }),
  ])
}

describe('push-mutable-tag', () => {
  it.each([
    [`${ECR}/app:latest`, `error push-mutable-tag push.sh:2 ${ECR}/app:latest named`],
    [`${ECR}/app:{branch github.ref_name}`, `error push-mutable-tag push.sh:2 ${ECR}/app:\${github.ref_name} made-of`],
    [`${ECR}/app:web`, `error push-mutable-tag push.sh:2 ${ECR}/app:web constant`],
    [`${ECR}/app`, `error push-mutable-tag push.sh:2 ${ECR}/app untagged`],
    ['{opaque $REGISTRY}/app:latest', 'error push-mutable-tag push.sh:2 $REGISTRY/app:latest named'],
    ['ghcr.io/org/app:latest', 'warning push-mutable-tag push.sh:2 ghcr.io/org/app:latest named'],
    ['user/app:latest', 'warning push-mutable-tag push.sh:2 user/app:latest named'],
    ['public.ecr.aws/x/app:latest', 'warning push-mutable-tag push.sh:2 public.ecr.aws/x/app:latest named'],
    [`${ECR}/app:{opaque $TAG}`, `note push-mutable-tag push.sh:2 ${ECR}/app:$TAG dynamic`],
    ['ghcr.io/org/app:{opaque $TAG}', 'note push-mutable-tag push.sh:2 ghcr.io/org/app:$TAG dynamic'],
    [`${ECR}/app:{opaque $TAG} | ${ECR}/app:latest`, `error push-mutable-tag push.sh:2 ${ECR}/app:latest named`],
  ])('%s', (reference, expected) => {
    expect(pushed(reference)).toEqual([expected])
  })

  it.each([
    `${ECR}/app:{commit github.sha}`,
    `${ECR}/app:1.2.3`,
    `${ECR}/app@{opaque $DIGEST}`,
    'localhost:5000/app:latest',
    'localhost:5000/app',
    'kind-registry:5000/app:dev',
    '{gate steps.tag.outputs.tags}',
    '{gate needs.name.outputs.tags}',
  ])('%s is fine', (reference) => {
    expect(pushed(reference)).toEqual([])
  })

  it.each([
    ['latest', `error push-mutable-tag push.sh:2 ${ECR}/app untagged`],
    ['all', `warning push-mutable-tag push.sh:2 ${ECR}/app all-tags`],
    ['none', null],
  ])('without a tag, where the tool makes %s of it', (untagged, expected) => {
    expect(pushed(`${ECR}/app`, { untagged })).toEqual(expected ? [expected] : [])
  })

  it('tells of each place where a tag that moves is written, and of none twice', () => {
    const text = `if x; then T=prod; else T=staging; fi\ndocker push ${ECR}/app:$T\n`
    const file = (reference: string) =>
      fileOf('push.sh', text, SCRIPT, { kind: 'push', at: `docker push ${ECR}/app:$T`, reference })

    expect(
      linesOf('push-mutable-tag', [file(`${ECR}/app:prod | ${ECR}/app:staging | ${ECR}/app:{commit $SHA}`)]),
    ).toEqual([`error push-mutable-tag push.sh:2 ${ECR}/app:prod named`])
    const [base] = file(`${ECR}/app:prod`).facts
    const tagged = (tag: string) => valueOf(`${ECR}/app:`, '').flatMap((one) => [[...one, ...valueOf(tag, text)[0]!]])
    const fact = { ...base!, reference: [...tagged('prod'), ...tagged('staging'), ...tagged('prod')] }

    expect(linesOf('push-mutable-tag', [{ file: { path: 'push.sh', text }, facts: [fact as never] }])).toEqual([
      `error push-mutable-tag push.sh:2 ${ECR}/app:prod named`,
      `error push-mutable-tag push.sh:2 ${ECR}/app:staging named`,
    ])
  })

  it.each([
    [['ecr'], 'ecr'],
    [['other'], 'unknown'],
    [['ecr', 'other'], 'unknown'],
    [[], 'unknown'],
  ])('in a job that logs in to %j a host that says nothing is taken for %s', (logins, registry) => {
    const file = fileOf(
      'ci.yml',
      '',
      unitOf('build'),
      { kind: 'push', reference: '{opaque secrets.REGISTRY}/app:latest' },
      ...logins.map((one) => ({ kind: 'login', registry: one }) as never),
    )
    const found = judge([file], OPTIONS).findings.find(({ rule }) => rule === 'push-mutable-tag')

    expect(found?.subject).toMatchObject({ registry })
  })

  it('stands at the tag, and tells by which names it came', () => {
    const text = 'TAG=latest\ndocker push \\\n  r.dkr.ecr.x/app:latest\n'
    const via = [{ name: '$TAG', by: 'variable', span: { start: 4, end: 10 } }] as const
    const [base] = fileOf('push.sh', text, SCRIPT, {
      kind: 'push',
      at: text.slice(11),
      reference: 'r.dkr.ecr.x/app:latest',
    }).facts
    const fact = { ...base!, reference: valueOf('r.dkr.ecr.x/app:latest', text, via) }
    const { findings } = judge([{ file: { path: 'push.sh', text }, facts: [fact] }], OPTIONS)

    expect(findings[0]).toMatchObject({
      location: { line: 3, column: 19, endLine: 3, endColumn: 25 },
      chain: [{ name: '$TAG', by: 'variable', location: { line: 1, column: 5 } }],
      subject: { tag: 'latest', registry: 'ecr' },
    })
  })

  it.each([
    [true, `${ECR}/app:latest`, 'high'],
    [false, `${ECR}/app:latest`, 'medium'],
    [true, `${ECR}/app:{opaque $TAG}`, 'low'],
  ])('certain: %s, %s: confidence %s', (certain, reference, confidence) => {
    const file = fileOf('push.sh', '', SCRIPT, { kind: 'push', reference, certain })

    expect(judge([file], OPTIONS).findings.map((finding) => finding.confidence)).toEqual([confidence])
  })
})

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
})

describe('base-image-mutable-tag', () => {
  const files = [
    fileOf('Dockerfile', '', null, { kind: 'use', role: 'base', by: 'FROM', reference: 'node:20' }),
    fileOf('b/Dockerfile', '', null, { kind: 'use', role: 'base', by: 'FROM', reference: 'node:{opaque $V}' }),
  ]

  it('is off', () => {
    expect(lines(files)).toEqual([])
  })

  it('can be asked for', () => {
    expect(lines(files, { severities: new Map([['base-image-mutable-tag', 'error']]) })).toEqual([
      'error base-image-mutable-tag Dockerfile:1 node:20 named',
      'note base-image-mutable-tag b/Dockerfile:1 node:$V dynamic',
    ])
  })
})

describe('severities', () => {
  const files = [
    fileOf('a.sh', '', SCRIPT, { kind: 'push', reference: `${ECR}/app:latest` }),
    fileOf('b.sh', '', SCRIPT, { kind: 'push', reference: `${ECR}/app:{opaque $TAG}` }),
  ]

  it.each<[Severity | 'off', string[]]>([
    ['off', []],
    ['warning', ['warning a.sh', 'note b.sh']],
    ['error', ['error a.sh', 'note b.sh']],
    ['note', ['note a.sh', 'note b.sh']],
  ])('%s', (severity, expected) => {
    const severities = new Map<RuleId, Severity | 'off'>([['push-mutable-tag', severity]])

    expect(
      judge(files, { ...OPTIONS, severities }).findings.map((found) => `${found.severity} ${found.location.path}`),
    ).toEqual(expected)
  })
})

describe('exceptions of the policy', () => {
  const exception = (tag: string, repository: string, expires: string) =>
    parsePolicy(
      `exceptions: [{ tag: ${tag}, repository: ${repository}, owner: us, reason: it moves, expires: ${expires} }]`,
      'policy.yml',
    )
  const files = (reference: string) => [fileOf('push.sh', '', SCRIPT, { kind: 'push', reference })]

  it.each([
    [`${ECR}/team/app:latest`, 'latest', 'team/app', '2026-11-23', 'suppressed'],
    [`${ECR}/team/app`, 'latest', 'team/app', '2027-01-01', 'suppressed'],
    [`${ECR}/team/app:latest`, 'latest', '"team/*"', '2027-01-01', 'suppressed'],
    [`${ECR}/team/app:latest`, 'latest', 'team/app', '2026-11-22', 'expired'],
    [`${ECR}/team/app:latest`, 'latest', 'team/web', '2027-01-01', 'found'],
    [`${ECR}/team/app:main`, 'latest', 'team/app', '2027-01-01', 'found'],
    [`{opaque $IMAGE}:latest`, 'latest', 'team/app', '2027-01-01', 'found'],
    [`{opaque $IMAGE}:latest`, 'latest', '"*"', '2027-01-01', 'suppressed'],
    [`${ECR}/team/app:{branch $B}`, '"*"', '"*"', '2027-01-01', 'found'],
  ])('%s with %s in %s until %s: %s', (reference, tag, repository, expires, expected) => {
    const judged = judge(files(reference), { ...OPTIONS, policy: exception(tag, repository, expires) })
    const [finding] = judged.findings
    const isExpired = finding?.subject.kind === 'tag' && finding.subject.expired !== null

    expect(finding ? (isExpired ? 'expired' : 'found') : 'suppressed').toBe(expected)
    expect(judged.suppressed.map(({ by }) => by)).toEqual(
      finding ? [] : [{ kind: 'exception', owner: 'us', reason: 'it moves', expires }],
    )
  })
})
