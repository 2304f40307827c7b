import { describe, expect, it } from '@jest/globals'
import { parsePolicy } from '../../../../src/domain/policy/policy-file.ts'
import { signatureNeedsExclusion } from '../../../../src/scan/rules/signature-needs-exclusion.ts'
import { draftsOf, ECR, fileOf, linesOf, unitOf, valueOf } from '../../../support/scan-tree.ts'

const POLICY = parsePolicy('tags: { moving: ["sha256-*"] }', 'policy.yml')

describe('signature-needs-exclusion', () => {
  const signed = (reference: string, tagged: boolean | null) =>
    fileOf('ci.yml', '', unitOf('build'), { kind: 'signature', reference, tagged })

  it.each([
    [`${ECR}/app@{opaque $D}`, true, `warning signature-needs-exclusion ci.yml:1 ${ECR}/app@$D`],
    [`${ECR}/app@{opaque $D}`, null, `note signature-needs-exclusion ci.yml:1 ${ECR}/app@$D`],
    ['{opaque $IMAGE}', true, 'warning signature-needs-exclusion ci.yml:1 $IMAGE'],
  ])('%s, tagged: %s', (reference, tagged, expected) => {
    expect(linesOf('signature-needs-exclusion', [signed(reference, tagged)])).toEqual([expected])
  })

  it.each([
    [`${ECR}/app@{opaque $D}`, false],
    ['ghcr.io/x/app@{opaque $D}', true],
  ])('%s, tagged: %s, is fine', (reference, tagged) => {
    expect(linesOf('signature-needs-exclusion', [signed(reference, tagged)])).toEqual([])
  })

  it('is fine where sha256-* may move', () => {
    const file = signed(`${ECR}/app@{opaque $D}`, true)
    const repository = fileOf('ecr.tf', '', null, {
      kind: 'repository',
      name: valueOf('app'),
      mode: valueOf('IMMUTABLE_WITH_EXCLUSION'),
      filters: [valueOf('sha256-*')],
    })

    expect(linesOf('signature-needs-exclusion', [file], { policy: POLICY })).toEqual([])
    expect(linesOf('signature-needs-exclusion', [file, repository])).toEqual([])
  })

  it.each([
    ['sha256-*', 0],
    ['sha256-*.sig', 0],
    ['sha256-.sig', 1],
    ['sha512-*', 1],
  ])('with %s declared to move: %i', (filter, count) => {
    const repository = fileOf('ecr.tf', '', null, {
      kind: 'repository',
      name: valueOf('app'),
      mode: valueOf('IMMUTABLE_WITH_EXCLUSION'),
      filters: [valueOf(filter)],
    })

    expect(linesOf('signature-needs-exclusion', [signed(`${ECR}/app@{opaque $D}`, true), repository])).toHaveLength(
      count,
    )
  })

  it.each([
    [true, 'high', true],
    [null, 'low', false],
  ])('tagged: %s: confidence %s, certain: %s', (tagged, confidence, certain) => {
    expect(draftsOf(signatureNeedsExclusion, [signed(`${ECR}/app:1.2.3`, tagged)])).toMatchObject([
      {
        confidence,
        subject: { kind: 'signature', tool: 'cosign sign', reference: `${ECR}/app:1.2.3`, certain },
        chain: [],
      },
    ])
  })
})
