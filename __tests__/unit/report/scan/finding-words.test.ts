import { describe, expect, it } from '@jest/globals'
import { type FindingSubject, type MovingTag, RULE_IDS, type RuleId } from '../../../../src/domain/finding/finding.ts'
import { findingWords } from '../../../../src/report/scan/finding-words.ts'
import { RULE_SUMMARIES } from '../../../../src/report/scan/rule-summaries.ts'
import { finding, location } from '../../../support/scan-report.ts'

const TAG: MovingTag = finding().subject as MovingTag
const tag = (overrides: Partial<MovingTag>): MovingTag => ({
  ...TAG,
  reference: 'host/app:main',
  tag: 'main',
  ...overrides,
})

describe('what is wrong, in one sentence', () => {
  it.each<[RuleId, FindingSubject, string]>([
    ['push-mutable-tag', tag({}), '`docker push` pushes `host/app:main`, a tag that moves.'],
    [
      'push-mutable-tag',
      tag({ reference: 'host/app', tag: null, movement: { kind: 'untagged' } }),
      '`docker push` pushes `host/app` without a tag, which means `latest`.',
    ],
    [
      'push-mutable-tag',
      tag({ reference: 'host/app', tag: null, movement: { kind: 'all-tags' } }),
      '`docker push` pushes every local tag of `host/app`.',
    ],
    [
      'push-mutable-tag',
      tag({ movement: { kind: 'constant' } }),
      '`docker push` pushes `host/app:main`, the same tag in every run.',
    ],
    [
      'push-mutable-tag',
      tag({ reference: 'host/app:$TAG', movement: { kind: 'dynamic', names: ['$TAG'] } }),
      '`docker push` pushes `host/app:$TAG`, and only a run can tell under which tag.',
    ],
    [
      'deploy-mutable-tag',
      tag({ by: 'container `web` of Deployment `api`' }),
      'Container `web` of Deployment `api` runs `host/app:main`, a tag that moves.',
    ],
    [
      'base-image-mutable-tag',
      tag({ by: 'stage `build`' }),
      'Stage `build` builds on `host/app:main`, a tag that moves.',
    ],
    [
      'repository-mutable',
      { kind: 'repository', by: 'terraform', what: 'repository', name: 'team/app', mode: null, exposes: null },
      'The ECR repository `team/app` lets every tag move.',
    ],
    [
      'repository-mutable',
      { kind: 'repository', by: 'cdk', what: 'creation-template', name: null, mode: 'MUTABLE', exposes: null },
      'The ECR repository creation template declared here lets every tag move.',
    ],
    [
      'repository-mutable',
      { kind: 'repository', by: 'terraform', what: 'repository', name: 'a', mode: 'var.mode', exposes: null },
      'Whether the ECR repository `a` protects its tags is not known.',
    ],
    [
      'repository-mutable',
      {
        kind: 'repository',
        by: 'terraform',
        what: 'repository',
        name: 'a',
        mode: 'IMMUTABLE_WITH_EXCLUSION',
        exposes: { filter: 'sha-*', tag: 'sha-1234567' },
      },
      'The ECR repository `a` lets tags move that name a commit or a version.',
    ],
    [
      'rerun-collision',
      { kind: 'rerun', tool: 'docker push', reference: 'host/app:${github.sha}' },
      'A re-run cannot push `host/app:${github.sha}` again.',
    ],
    [
      'cache-needs-exclusion',
      { kind: 'cache', tool: 'docker buildx build', reference: 'host/app:cache', tag: 'cache' },
      'The build cache `host/app:cache` has to move, and an immutable repository would not let it.',
    ],
    [
      'signature-needs-exclusion',
      { kind: 'signature', tool: 'cosign sign', reference: 'host/app', certain: false },
      'Perhaps a signature of `host/app` is written under a tag that has to move.',
    ],
    [
      'matrix-same-tag',
      { kind: 'matrix', tool: 'docker push', reference: 'host/app:1.2.3', axes: ['arch', 'os'] },
      'Every leg of the matrix pushes `host/app:1.2.3`.',
    ],
    [
      'missing-concurrency',
      { kind: 'concurrency', unit: 'image', tool: 'docker push', reference: 'host/app:1' },
      'Two runs of one commit can push `host/app:1` at the same moment.',
    ],
    [
      'unproven-push',
      { kind: 'unproven', unit: 'image', tool: 'docker push', reference: 'host/app:1' },
      'Nothing shows before the push that ECR protects `host/app:1`.',
    ],
  ])('%s %#', (rule, subject, headline) => {
    const words = findingWords(finding({ rule, subject, chain: [] }))
    expect(words.headline).toBe(headline)
    expect(words.cause.join(' ')).not.toMatch(/undefined|null/)
    expect([...words.cause, ...words.remedy].every((line) => line.length > 10)).toBe(true)
  })

  it('every rule is summed up', () => {
    expect(Object.keys(RULE_SUMMARIES)).toEqual([...RULE_IDS])
  })
})

describe('the way of a value', () => {
  it('names each step with its line, and what it ends in', () => {
    const chain = [
      { name: '$IMAGE', by: 'variable', location: location('.github/workflows/image.yml', 40) },
      { name: '$IMAGE_TAG', by: 'env', location: location('.github/workflows/image.yml', 12) },
    ]
    expect(findingWords(finding({ chain })).cause).toEqual([
      '"latest" is whatever was pushed last.',
      '`$IMAGE` ← variable at line 40, `$IMAGE_TAG` ← env at line 12 = `latest`',
    ])
  })

  it('names the file where that is another one, and no place where there is none', () => {
    const chain = [
      { name: 'inputs.tag', by: 'input', location: location('.github/workflows/call.yml', 7) },
      { name: '$X', by: 'default', location: null },
    ]
    expect(findingWords(finding({ chain })).cause[1]).toBe(
      '`inputs.tag` ← input at `.github/workflows/call.yml:7`, `$X` ← default = `latest`',
    )
  })
})

it('an exception that has ended is told with its owner', () => {
  const subject = tag({ expired: { owner: '@octo-org/payments', expires: '2026-03-31' } })
  expect(findingWords(finding({ subject })).cause).toContain(
    'The exception of the policy for it ended on 2026-03-31. Owner: @octo-org/payments.',
  )
})

it('a fix is offered by the flag that makes it', () => {
  const fix = { title: 'leave `latest` out', edits: [] }
  const { remedy } = findingWords(
    finding({
      fixes: [
        { ...fix, safe: true },
        { ...fix, safe: false },
      ],
    }),
  )
  expect(remedy.slice(-2)).toEqual([
    '`--fix` can do it: leave `latest` out.',
    '`--fix --unsafe-fixes` can do it: leave `latest` out.',
  ])
})
