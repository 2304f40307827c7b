import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { parsePolicy } from '../../../src/domain/policy/policy-file.ts'
import { EMPTY_POLICY } from '../../../src/domain/policy/policy.ts'
import { judgeAlternative, type TagVerdict, worstOf } from '../../../src/scan/tag-verdict.ts'
import type { Nature } from '../../../src/scan/value.ts'
import { alternativeOf, ECR, SHA, valueOf } from '../../support/scan-tree.ts'

const DIGEST = `sha256:${'a'.repeat(64)}`

/** `ecr named latest`, `ecr pinned commit`, `other dynamic $TAG`. */
function told({ registry, movement, identity }: TagVerdict): string {
  if (!movement) return `${registry} ${identity ? `pinned ${identity}` : '-'}`
  switch (movement.kind) {
    case 'named':
      return `${registry} named ${movement.reason.code === 'TAG_MOVES' ? movement.reason.class : movement.reason.code}`
    case 'made-of':
      return `${registry} made-of ${movement.natures.join('+')}`
    case 'dynamic':
      return `${registry} dynamic ${movement.names.join('+')}`
    default:
      return `${registry} ${movement.kind}`
  }
}

const verdictOf = (reference: string, policy = EMPTY_POLICY) => told(judgeAlternative(alternativeOf(reference), policy))

describe('all of it is known', () => {
  it.each([
    [`${ECR}/app:latest`, 'ecr named latest'],
    [`${ECR}/app:LATEST`, 'ecr named latest'],
    [`${ECR}/app:latest-arm64`, 'ecr named latest'],
    [`${ECR}/app:1.2.3-latest`, 'ecr named latest'],
    [`${ECR}/team/app:main`, 'ecr named branch'],
    [`${ECR}/app:master`, 'ecr named branch'],
    [`${ECR}/app:feature-login`, 'ecr named branch'],
    [`${ECR}/app:prod`, 'ecr named environment'],
    [`${ECR}/app:staging`, 'ecr named environment'],
    [`${ECR}/app:dev-arm64`, 'ecr named environment'],
    [`${ECR}/app:stable`, 'ecr named channel'],
    [`${ECR}/app:nightly`, 'ecr named channel'],
    [`${ECR}/app:1`, 'ecr named floating-version'],
    [`${ECR}/app:v1.2`, 'ecr named floating-version'],
    [`${ECR}/app:1.x`, 'ecr named floating-version'],
    [`${ECR}/app:pr-12`, 'ecr named pull-request'],
    [`${ECR}/app:20261123`, 'ecr named date'],
    [`${ECR}/app:2026-11-23`, 'ecr named date'],
    [`${ECR}/app:buildcache`, 'ecr named cache'],
    [`${ECR}/app:1.2.3-SNAPSHOT`, 'ecr named snapshot'],
    [`${ECR}/app:1.2.3`, 'ecr pinned version'],
    [`${ECR}/app:v1.2.3-rc.1`, 'ecr pinned version'],
    [`${ECR}/app:sha-${SHA}`, 'ecr pinned commit'],
    [`${ECR}/app:${SHA}`, 'ecr pinned commit'],
    [`${ECR}/app:3f1c0a2`, 'ecr pinned commit'],
    [`${ECR}/app:main-3f1c0a2d4e5b`, 'ecr pinned commit'],
    [`${ECR}/app:web`, 'ecr constant'],
    [`${ECR}/app:build`, 'ecr constant'],
    [`${ECR}/app`, 'ecr untagged'],
    [`${ECR}/app@${DIGEST}`, 'ecr pinned digest'],
    [`${ECR}/app:latest@${DIGEST}`, 'ecr pinned digest'],
    [`docker://${ECR}/app:latest`, 'ecr named latest'],
    [` ${ECR}/app:latest `, 'ecr named latest'],
    [`${ECR}/app:`, 'ecr -'],
    [`${ECR}/app:feature/login`, 'ecr dynamic feature/login'],
    [`${ECR}/app:__TAG__`, 'ecr constant'],
    [`${ECR}/app:<TAG>`, 'ecr dynamic <TAG>'],
    [`${ECR}/app:${'a'.repeat(129)}`, `ecr dynamic ${'a'.repeat(129)}`],
    ['', 'other -'],
    [`alpine:latest@${DIGEST}`, 'other pinned digest'],
    ['alpine', 'other untagged'],
    ['alpine:latest', 'other named latest'],
    ['python:3.12.1-slim', 'other pinned version'],
    ['node:20.11.1-alpine3.19', 'other pinned version'],
    ['python:3.12-slim', 'other named floating-version'],
    ['bitnami/redis:7.2.4-debian-11-r5', 'other pinned version'],
    ['gcr.io/distroless/static:nonroot', 'other constant'],
    ['user/app:latest', 'other named latest'],
    ['<IMAGE1_NAME>', 'other dynamic <IMAGE1_NAME>'],
    ['IMAGE_URI', 'other dynamic IMAGE_URI'],
    ['ECR_REGISTRY/app:latest', 'ecr named latest'],
    ['app:feature/login', 'other dynamic feature/login'],
  ])('%s', (reference, expected) => {
    expect(verdictOf(reference)).toBe(expected)
  })
})

describe('whose registry it is', () => {
  it.each([
    [`${ECR}/app:x`, 'ecr'],
    ['123456789012.dkr-ecr.eu-west-1.on.aws/app:x', 'ecr'],
    ['123456789012.dkr.ecr-fips.us-gov-west-1.amazonaws.com/app:x', 'ecr'],
    ['<account>.dkr.ecr.<region>.amazonaws.com/app:x', 'ecr'],
    ['{opaque $ACCOUNT}.dkr.ecr.{opaque $REGION}.amazonaws.com/app:x', 'ecr'],
    ['{opaque AWS::AccountId}.dkr.ecr.{opaque AWS::Region}.{opaque AWS::URLSuffix}/app:x', 'ecr'],
    ['{opaque amazon-ecr-login registry}/app:x', 'ecr'],
    ['{opaque ECR repository app}:x', 'ecr'],
    ['{opaque $ECR_REGISTRY}/app:x', 'ecr'],
    ['{opaque $ECR_REPOSITORY_URI}:x', 'ecr'],
    ['{opaque secrets.AWS_ECR_URL}/app:x', 'ecr'],
    ['{opaque aws_ecr_repository.app.repository_url}:x', 'ecr'],
    ['{opaque ecrRepo}:x', 'ecr'],
    ['{opaque myEcrRepo}:x', 'ecr'],
    ['{opaque $AWS_ACCOUNT_ID}.{opaque $SUFFIX}/app:x', 'ecr'],
    ['{gate steps.tag.outputs.image}', 'ecr'],
    ['public.ecr.aws/x/app:x', 'ecr-public'],
    ['{opaque $ECR_PUBLIC_REGISTRY}/app:x', 'ecr-public'],
    ['ghcr.io/org/app:x', 'other'],
    ['docker.io/user/app:x', 'other'],
    ['user/app:x', 'other'],
    ['user/{opaque $APP}:x', 'other'],
    ['ghcr.io/{opaque github.repository}:x', 'other'],
    ['{opaque secrets.DOCKERHUB_USERNAME}/app:x', 'other'],
    ['{opaque $CI_REGISTRY_IMAGE}:x', 'other'],
    ['{opaque $GHCR_IMAGE}:x', 'other'],
    ['{opaque $REGISTRY}/app:x', 'unknown'],
    ['{opaque secrets.REGISTRY}/app:x', 'unknown'],
    ['{opaque $IMAGE}:x', 'unknown'],
    ['localhost:5000/app:x', 'local'],
    ['localhost/app:x', 'local'],
    ['127.0.0.1:5000/app:x', 'local'],
    ['localhost:{opaque $PORT}/app:x', 'local'],
    ['kind-registry:5000/app:x', 'local'],
    ['registry.local/app:x', 'local'],
    ['k3d-registry.localhost:5000/app:x', 'local'],
    ['000000000000.dkr.ecr.us-east-1.localhost.localstack.cloud:4566/app:x', 'local'],
    ['{opaque $LOCAL_REGISTRY}/app:x', 'local'],
  ])('%s', (reference, expected) => {
    expect(judgeAlternative(alternativeOf(reference), EMPTY_POLICY).registry).toBe(expected)
  })

  it('is told by the names that an unknown part came by', () => {
    const reference = alternativeOf('{opaque secrets.REGISTRY}/app:x', '', [
      { name: '$ECR_REGISTRY', by: 'env', span: null },
    ])

    expect(judgeAlternative(reference, EMPTY_POLICY).registry).toBe('ecr')
  })
})

describe('some of it is unknown', () => {
  it.each([
    ['r.io/app:{commit github.sha}', 'other pinned commit'],
    ['r.io/app:latest-{commit github.sha}', 'other pinned commit'],
    ['r.io/app:{branch github.ref_name}-{commit github.sha}', 'other pinned commit'],
    ['r.io/app:{branch github.ref_name}-{run github.run_number}', 'other pinned run'],
    ['r.io/app:{version $CI_COMMIT_TAG}', 'other pinned version'],
    ['r.io/app:{unique $(uuidgen)}', 'other pinned unique'],
    ['r.io/app:{gate steps.tag.outputs.tag}', 'other pinned gate'],
    ['r.io/app@{opaque $DIGEST}', 'other pinned digest'],
    ['r.io/app@{digest steps.build.outputs.digest}', 'other pinned digest'],
    ['r.io/app@sha256:{opaque $X}', 'other pinned digest'],
    ['{digest $IMAGE_DIGEST}', 'unknown pinned digest'],
    ['{gate steps.tag.outputs.tags}', 'ecr pinned gate'],
    ['r.io/app:{branch github.ref_name}', 'other made-of branch'],
    ['r.io/app:pr-{pull-request github.event.number}', 'other made-of pull-request'],
    ['r.io/app:{branch $BRANCH}-{date $(date +%F)}', 'other made-of branch+date'],
    ['r.io/app:{environment $ENV}', 'other made-of environment'],
    ['r.io/app:{branch $BRANCH}-{opaque $ARCH}', 'other made-of branch'],
    ['r.io/app:{branch $BRANCH}-{opaque matrix.platform}', 'other made-of branch'],
    ['r.io/app:{branch $BRANCH}-{opaque $X}', 'other dynamic $X'],
    ['r.io/app:1.2.3-{branch $BRANCH}', 'other made-of branch'],
    ['r.io/app:1.2.3-{opaque $ARCH}', 'other pinned version'],
    [`r.io/app:sha-${SHA}-{opaque $X}`, 'other pinned commit'],
    ['r.io/app:latest-{opaque $ARCH}', 'other named latest'],
    ['r.io/app:latest{opaque $SUFFIX}', 'other named latest'],
    ['r.io/app:{opaque $PREFIX}latest', 'other named latest'],
    ['r.io/app:{branch $BRANCH}-latest', 'other named latest'],
    ['r.io/app:main-{opaque $ARCH}', 'other named branch'],
    ['r.io/app:dev-{opaque matrix.arch}', 'other named environment'],
    ['r.io/app:dev-{opaque matrix.version}', 'other dynamic matrix.version'],
    ['r.io/app:prod-{opaque $TAG}', 'other dynamic $TAG'],
    ['r.io/app:release-{opaque $X}', 'other dynamic $X'],
    ['r.io/app:v1.{opaque $MINOR}', 'other dynamic $MINOR'],
    ['r.io/app:{opaque $TAG}', 'other dynamic $TAG'],
    ['r.io/app:{opaque $A}-{opaque $B}', 'other dynamic $A+$B'],
    ['r.io/app:{opaque $ARCH}', 'other dynamic $ARCH'],
    ['{opaque $IMAGE}', 'unknown dynamic $IMAGE'],
    ['{opaque $REGISTRY}/{opaque $IMAGE}', 'unknown dynamic $IMAGE'],
    ['{opaque $REGISTRY}/app', 'unknown untagged'],
    ['{opaque $REGISTRY}/{opaque $NAMESPACE}/app', 'unknown untagged'],
    ['{opaque $REGISTRY}/app-{opaque $NAME}', 'unknown dynamic $NAME'],
    ['{opaque $IMAGE}-arm64', 'unknown dynamic $IMAGE'],
    ['{opaque $REGISTRY}/app-{environment $ENV}', 'unknown untagged'],
    ['{version steps.x.outputs.version}', 'unknown pinned version'],
    ['{opaque $HOST}:{opaque $PORT}/app', 'unknown untagged'],
    ['{opaque $HOST}:5000/app:latest', 'unknown named latest'],
    ['localhost:5000/app', 'local untagged'],
    ['{opaque $REGISTRY}/app:latest', 'unknown named latest'],
    ['{opaque $IMG}:latest', 'unknown named latest'],
    ['{opaque $IMG}:', 'unknown -'],
  ])('%s', (reference, expected) => {
    expect(verdictOf(reference)).toBe(expected)
  })
})

describe('the policy', () => {
  const policy = parsePolicy(
    'tags: { deny: ["rc-*"], allow: ["base-*-[0-9]*"] }\nreleases: { calendar: YYYY.0M.MICRO }',
    'policy.yml',
  )

  it.each([
    ['r.io/app:rc-1', 'other named TAG_DENIED'],
    ['r.io/app:base-main-1', 'other pinned allowed'],
    ['r.io/app:2026.11.3', 'other pinned version'],
    ['r.io/app:latest', 'other named latest'],
  ])('%s', (reference, expected) => {
    expect(verdictOf(reference, policy)).toBe(expected)
  })
})

describe('the text that says so', () => {
  it.each([
    ['r.io/app:latest', 'latest'],
    ['r.io/app:{branch $B}-latest', '-latest'],
    ['r.io/app:main-{opaque $ARCH}', 'main-'],
    ['r.io/app', 'app'],
    ['r.io/app:web', 'web'],
    ['r.io/app:{branch $B}', null],
    ['r.io/app:{opaque $TAG}', null],
  ])('%s: %s', (reference, culprit) => {
    expect(judgeAlternative(alternativeOf(reference), EMPTY_POLICY).culprit?.text ?? null).toBe(culprit)
  })

  it('is cut from the file as the tag is', () => {
    const text = 'docker push r.io/app:latest'
    const { culprit } = judgeAlternative(alternativeOf('r.io/app:latest', text), EMPTY_POLICY)

    expect(culprit?.span).toEqual({ start: 21, end: 27 })
  })
})

describe('the worst of several counts', () => {
  it.each([
    ['r.io/app:{commit $SHA} | r.io/app:latest', 'other named latest'],
    ['r.io/app:{opaque $TAG} | r.io/app:latest', 'other named latest'],
    ['r.io/app:{opaque $TAG} | r.io/app:{commit $SHA}', 'other dynamic $TAG'],
    ['r.io/app:web | r.io/app:{branch $B}', 'other made-of branch'],
    [`r.io/app:latest | ${ECR}/app:latest`, 'ecr named latest'],
    [`localhost:5000/app:latest | r.io/app:{opaque $TAG}`, 'other dynamic $TAG'],
    ['r.io/app:1.2.3 | r.io/app:{commit $SHA}', 'other pinned version'],
  ])('%s', (references, expected) => {
    const verdicts = valueOf(references).map((alternative) => judgeAlternative(alternative, EMPTY_POLICY))

    expect(told(worstOf(verdicts)!)).toBe(expected)
  })

  it('and of none there is none', () => {
    expect(worstOf([])).toBeNull()
  })
})

const NATURES: Nature[] = ['commit', 'version', 'digest', 'gate', 'unique', 'run', 'branch', 'date', 'opaque']

describe('any reference', () => {
  const part = fc.oneof(
    fc.string({ unit: fc.constantFrom(...'a b 1 . : / @ - _ $ < \0 é'.split(' '), ' ') }),
    fc.tuple(fc.constantFrom(...NATURES), fc.string()),
  )

  it('is judged without a fault, and a pinning part pins its tag', () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
        const reference = parts.map((one) =>
          typeof one === 'string'
            ? ({ kind: 'text', text: one, span: null, via: [] } as const)
            : ({ kind: 'unknown', nature: one[0], name: one[1], span: null, via: [] } as const),
        )
        const { place, movement } = judgeAlternative(reference, EMPTY_POLICY)
        if (place.tag?.some((one) => one.kind === 'unknown' && one.nature === 'commit')) expect(movement).toBeNull()
      }),
      { seed: 4, numRuns: 2000 },
    )
  })
})
