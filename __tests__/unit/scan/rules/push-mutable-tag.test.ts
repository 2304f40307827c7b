import { describe, expect, it } from '@jest/globals'
import type { PushFact } from '../../../../src/scan/facts.ts'
import type { FileFacts } from '../../../../src/scan/file-facts.ts'
import { judge } from '../../../../src/scan/judge.ts'
import { pushMutableTag } from '../../../../src/scan/rules/push-mutable-tag.ts'
import { spanOf } from '../../../../src/scan/span.ts'
import type { Alternative, Part } from '../../../../src/scan/value.ts'
import { alternativeOf, draftsOf, ECR, fileOf, linesOf, OPTIONS, unitOf, valueOf } from '../../../support/scan-tree.ts'

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
  ] as const)('without a tag, where the tool makes %s of it', (untagged, expected) => {
    expect(pushed(`${ECR}/app`, { untagged })).toEqual(expected ? [expected] : [])
  })

  it.each([
    ['all', `${ECR}/app:latest`, [`error push-mutable-tag push.sh:2 ${ECR}/app:latest named`]],
    ['all', `${ECR}/app@{digest $DIGEST}`, []],
    ['all', 'ghcr.io/org/app', ['warning push-mutable-tag push.sh:2 ghcr.io/org/app all-tags']],
    ['none', `${ECR}/app:latest`, [`error push-mutable-tag push.sh:2 ${ECR}/app:latest named`]],
    ['none', '{opaque $IMAGE}', ['note push-mutable-tag push.sh:2 $IMAGE dynamic']],
  ])('where the tool pushes %s of what has no tag, %s', (untagged, reference, expected) => {
    expect(pushed(reference, { untagged })).toEqual(expected)
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

  const pushOf = (...reference: Alternative[]): FileFacts => {
    const { file, facts } = fileOf('push.sh', 'docker push', SCRIPT, { kind: 'push', reference: '' })
    return { file, facts: facts.map((fact) => ({ ...fact, reference }) as PushFact) }
  }
  const tagged = (tag: string, part: Pick<Part, 'span' | 'via'>, host = ECR): Alternative => [
    ...alternativeOf(`${host}/app:`),
    { kind: 'text', text: tag, ...part },
  ]
  const at = (start: number, path?: string): Pick<Part, 'span' | 'via'> => ({
    span: { ...spanOf(start, start + 4), ...(path === undefined ? {} : { path }) },
    via: [],
  })
  const by = (...starts: number[]): Pick<Part, 'span' | 'via'> => ({
    span: null,
    via: starts.map((start) => ({ name: '$TAG', by: 'variable', span: spanOf(start, start + 4) })),
  })

  it.each<[what: string, reference: Alternative[], expected: string[]]>([
    ['places of two files', [tagged('prod', at(0, 'a.sh')), tagged('main', at(0, 'b.sh'))], ['prod', 'main']],
    ['one place', [tagged('prod', at(0)), tagged('main', at(0))], ['prod']],
    ['places where one name gets them', [tagged('prod', by(0, 5, 10)), tagged('main', by(0, 5, 20))], ['prod', 'main']],
    ['one place where names get them', [tagged('prod', by(0, 20)), tagged('main', by(10, 20))], ['prod']],
    ['a registry that weighs less', [tagged('prod', at(0)), tagged('main', at(9), 'ghcr.io/org')], ['prod']],
    ['a name that only a run knows', [alternativeOf('{opaque $IMAGE}'), alternativeOf('{opaque $OTHER}')], ['$IMAGE']],
    ['nothing at all', [], []],
  ])('tells what moves at %s', (_, reference, expected) => {
    const subjects = draftsOf(pushMutableTag, [pushOf(...reference)]).map(({ subject }) => subject)

    expect(subjects.map((one) => one.kind === 'tag' && (one.tag ?? one.reference))).toEqual(expected)
  })

  it.each([
    [`${ECR}/app:latest`, [['warning', 'medium']]],
    ['{opaque $REGISTRY}/app:latest', [['warning', 'medium']]],
    ['ghcr.io/org/app:latest', [['warning', 'medium']]],
    [`${ECR}/app:{opaque $TAG}`, []],
    [`${ECR}/app:1.2.3`, []],
  ])('%s of a bake file that nothing runs: %j', (reference, expected) => {
    const file = fileOf('docker-bake.hcl', '', null, { kind: 'built', by: 'bake', target: 'app', reference })

    expect(draftsOf(pushMutableTag, [file]).map(({ severity, confidence }) => [severity, confidence])).toEqual(expected)
  })

  it.each([
    ['that stays', '1.2.3', []],
    ['that moves', 'dev', [`error push-mutable-tag ci.yml:1 ${ECR}/app:dev named`]],
    [
      'that only a run knows',
      '{opaque inputs.tag}',
      [`note push-mutable-tag ci.yml:1 ${ECR}/app:\${inputs.tag} dynamic`],
    ],
  ])('is told where the caller gives a tag %s', (_, tag, expected) => {
    const call = { kind: 'call', path: 'push.sh', given: new Map([['$1', valueOf(tag)]]) } as const
    const push = { kind: 'push', reference: `${ECR}/app:{opaque $1}` } as const
    const files = [fileOf('ci.yml', 'run: push.sh', unitOf('build'), call), fileOf('push.sh', '', SCRIPT, push)]

    expect(linesOf('push-mutable-tag', files)).toEqual(expected)
  })

  it('is told once of a script, at its own tag, whoever runs it', () => {
    const call = { kind: 'call', path: 'push.sh', given: new Map() } as const
    const text = `docker push ${ECR}/app:latest`
    const files = [
      fileOf('ci.yml', 'run: push.sh', unitOf('build'), call),
      fileOf('push.sh', text, SCRIPT, { kind: 'push', reference: `${ECR}/app:latest` }),
    ]

    expect(linesOf('push-mutable-tag', files)).toEqual([`error push-mutable-tag push.sh:1 ${ECR}/app:latest named`])
  })
})
