import { describe, expect, it } from '@jest/globals'
import { parsePolicy } from '../../../../src/domain/policy/policy-file.ts'
import type { PushFact, UseFact } from '../../../../src/scan/facts.ts'
import { type Found, foundIn } from '../../../../src/scan/found.ts'
import { judge } from '../../../../src/scan/judge.ts'
import { deployMutableTag } from '../../../../src/scan/rules/deploy-mutable-tag.ts'
import { isMoving, spanOfTag } from '../../../../src/scan/rules/moving-tag.ts'
import { pushMutableTag } from '../../../../src/scan/rules/push-mutable-tag.ts'
import { type Span, spanOf } from '../../../../src/scan/span.ts'
import type { Link, Part } from '../../../../src/scan/value.ts'
import { draftsOf, ECR, fileOf, OPTIONS, spanIn, unitOf, valueOf } from '../../../support/scan-tree.ts'

const SCRIPT = unitOf('push.sh', { kind: 'script', serialised: null })

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
    [`{opaque $IMAGE}`, 'latest', '"*"', '2027-01-01', 'found'],
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

  it('do not excuse a push of all tags that are there', () => {
    const push = { kind: 'push', reference: `${ECR}/team/app`, untagged: 'all' } as const
    const policy = exception('latest', 'team/app', '2027-01-01')

    expect(judge([fileOf('push.sh', '', SCRIPT, push)], { ...OPTIONS, policy }).suppressed).toEqual([])
  })
})

describe('what is told of a tag that moves', () => {
  const push = { kind: 'push', reference: `${ECR}/app:web` } as const

  it('is the whole of it, of a push', () => {
    const text = `docker push ${ECR}/app:web`
    const file = fileOf('push.sh', text, SCRIPT, push)
    const culprit = { kind: 'text', text: 'web', span: spanIn(text, 'web'), via: [] }

    expect(draftsOf(pushMutableTag, [file])).toEqual([
      {
        rule: 'push-mutable-tag',
        severity: 'error',
        confidence: 'high',
        subject: {
          kind: 'tag',
          by: 'docker push',
          reference: `${ECR}/app:web`,
          tag: 'web',
          registry: 'ecr',
          movement: { kind: 'constant' },
          expired: null,
        },
        chain: [],
        file: file.file,
        fact: file.facts[0],
        at: spanIn(text, 'web'),
        culprit,
        excusable: { tag: 'web', repository: 'app' },
      },
    ])
  })

  it('is what runs it, of a use', () => {
    const file = fileOf('k8s.yaml', '', null, { kind: 'use', reference: `${ECR}/app` })

    expect(draftsOf(deployMutableTag, [file])).toMatchObject([
      { confidence: 'high', subject: { by: 'container `web` of Deployment `api`', tag: null } },
    ])
  })

  it.each<[what: string, traits: object, confidence: string]>([
    ['is certain', {}, 'high'],
    ['may not be', { certain: false }, 'medium'],
    ['is of all tags', { reference: `${ECR}/app`, untagged: 'all' }, 'medium'],
    ['hangs on a run', { reference: `${ECR}/app:{opaque $TAG}` }, 'low'],
  ])('is as sure as the push, which %s', (_, traits, confidence) => {
    const file = fileOf('push.sh', '', SCRIPT, { ...push, ...traits })

    expect(draftsOf(pushMutableTag, [file]).map((draft) => draft.confidence)).toEqual([confidence])
  })

  it.each<[Link['by'], string]>([
    ['default', 'medium'],
    ['variable', 'high'],
  ])('is as sure as the way it came, by %s', (by, confidence) => {
    const chain = [
      { name: '$IMAGE', by: 'variable', span: null },
      { name: '$TAG', by, span: null },
    ] as const
    const { file, facts } = fileOf('k8s.yaml', '', null, { kind: 'use', reference: '' })
    const use = { ...facts[0], reference: valueOf(`${ECR}/app:latest`, '', chain) } as UseFact

    expect(draftsOf(deployMutableTag, [{ file, facts: [use] }])).toMatchObject([{ confidence, chain }])
  })
})

it('is nothing that moves where there is no reference', () => {
  expect(isMoving(null)).toBe(false)
})

describe('spanOfTag', () => {
  const file = { path: 'push.sh', text: 'x' }
  const [fact] = fileOf('push.sh', 'docker push app', SCRIPT, { kind: 'push', reference: 'app' }).facts
  const found = foundIn(file, { ...fact, span: spanOf(10, 20) } as PushFact)
  const caller = { file: { path: 'ci.yml', text: '' }, span: spanOf(3, 9) }
  const part = (start: number, end: number, path?: string, via: readonly Link[] = []): Part => ({
    kind: 'text',
    text: 'latest',
    span: { ...spanOf(start, end), ...(path === undefined ? {} : { path }) },
    via,
  })
  const listed = { ...found, fact: { ...found.fact, list: spanOf(50, 60) } }
  const copy = { ...found, caller, original: found }
  const given = [{ name: '$1', by: 'argument', span: { ...spanOf(4, 8), path: 'ci.yml' } }] as const

  it.each<[what: string, found: Found<PushFact>, part: Part | null, span: Span | null]>([
    ['within the command', found, part(12, 18), spanOf(12, 18)],
    ['as the whole command', found, part(10, 20), spanOf(10, 20)],
    ['before the command', found, part(9, 15), null],
    ['behind the command', found, part(15, 21), null],
    ['in the list of a command', listed, part(50, 60), spanOf(50, 60)],
    ['outside the list of a command', listed, part(45, 55), null],
    ['in its own file, which is named', found, part(12, 18, 'push.sh'), { ...spanOf(12, 18), path: 'push.sh' }],
    ['in another file', found, part(12, 18, 'vars.sh'), null],
    ['nowhere', found, { ...part(0, 0), span: null }, null],
    ['unsaid', found, null, null],
    ['in a copy, of itself', copy, part(12, 18), spanOf(12, 18)],
    ['in a copy, by the caller', copy, part(4, 8, 'ci.yml'), { ...spanOf(4, 8), path: 'ci.yml' }],
    ['in a copy, by way of the caller', copy, part(0, 6, 'vars.sh', given), { ...spanOf(4, 8), path: 'ci.yml' }],
    ['in a copy, elsewhere', copy, part(0, 6), { ...spanOf(3, 9), path: 'ci.yml' }],
    ['in a copy, unsaid', copy, null, { ...spanOf(3, 9), path: 'ci.yml' }],
    ['in what a command pushes of another file', { ...found, caller }, part(0, 6), null],
    ['in a copy that nothing calls', { ...copy, caller: null }, part(0, 6), null],
  ])('of a tag %s', (_, at, told, span) => {
    expect(spanOfTag(at, told)).toEqual(span)
  })

  it('is within a use alone, which has no list', () => {
    const use = { ...found, fact: { ...found.fact, kind: 'use', list: spanOf(50, 60) } } as never

    expect(spanOfTag(use, part(50, 60))).toBeNull()
  })
})
