import { describe, expect, it } from '@jest/globals'
import type { PushBuiltFact } from '../../../src/scan/facts.ts'
import type { FileFacts } from '../../../src/scan/file-facts.ts'
import { judge } from '../../../src/scan/judge.ts'
import { link } from '../../../src/scan/link.ts'
import { applyGiven, bareName, givenFrom } from '../../../src/scan/link/given.ts'
import type { Link, Value } from '../../../src/scan/value.ts'
import { valueText } from '../../support/scan-facts.ts'
import { ECR, fileOf, lines, linesOf, OPTIONS, unitOf, valueOf } from '../../support/scan-tree.ts'

const JOB = unitOf('build')
const PUSHED = { kind: 'push', reference: `${ECR}/app:{commit $SHA}` } as const
const SCRIPT = unitOf('push.sh', { kind: 'script', serialised: null })

/** What is pushed, and at which file. */
function pushes(files: readonly FileFacts[]): string[] {
  return link(files).found.flatMap(({ fact, file, original, isIdle }) =>
    fact.kind === 'push'
      ? [`${file.path} ${valueText(fact.reference)}${original ? ' (copy)' : ''}${isIdle ? ' (idle)' : ''}`]
      : [],
  )
}

const given = (values: Record<string, string>): ReadonlyMap<string, Value> =>
  new Map(Object.entries(values).map(([name, value]) => [name, valueOf(value)]))

describe('what is given', () => {
  const fallback: Link = { name: '${TAG:-latest}', by: 'default', span: null }

  it.each([
    ['app:{opaque $TAG}', { TAG: '1' }, 'app:1'],
    ['app:{opaque $TAG}', { $TAG: '1' }, 'app:1'],
    ['app:{opaque ${TAG}}', {}, 'app:{opaque ${TAG}}'],
    ['app:{opaque inputs.tag}', { 'inputs.tag': 'main | {commit github.sha}' }, 'app:main | app:{commit github.sha}'],
    ['app:{opaque inputs.tag}', { tag: '1' }, 'app:{opaque inputs.tag}'],
    ['app:{opaque $1}-{opaque $2}', { $1: 'a' }, 'app:a-{opaque $2}'],
    ['app:latest', { TAG: '1' }, 'app:latest'],
  ])('%s with %j', (value, values, expected) => {
    expect(valueText(applyGiven(valueOf(value), givenFrom('ci.yml', given(values))))).toBe(expected)
  })

  it('takes the place of a default', () => {
    const value = [...valueOf('{opaque $TAG}'), ...valueOf('latest', '', [fallback])]

    expect(valueText(applyGiven(value, givenFrom('ci.yml', given({ TAG: '1' }))))).toBe('1')
    expect(valueText(applyGiven(valueOf('latest', '', [fallback]), givenFrom('ci.yml', given({ TAG: '1' }))))).toBe('1')
    expect(
      valueText(
        applyGiven(valueOf('{commit $(git rev-parse HEAD)}', '', [fallback]), givenFrom('ci.yml', given({ TAG: '1' }))),
      ),
    ).toBe('1')
    expect(valueText(applyGiven(value, givenFrom('ci.yml', given({ OTHER: '1' }))))).toBe('{opaque $TAG} | latest')
  })

  const make: Link = { name: '$(TAG)', by: 'variable', span: null }
  const optional: Link = { name: '$(TAG)', by: 'default', span: null }

  it.each([
    ['what Make sets', make, [], 'latest'],
    ['what Make sets, by the command line', make, ['TAG'], '1'],
    ['what Make sets, by the command line for another', make, ['OTHER'], 'latest'],
    ['what Make sets if nobody does', optional, [], '1'],
    ['what a shell sets, by the command line', { ...make, name: '$TAG' }, ['TAG'], 'latest'],
  ])('takes the place of %s', (_, via, forced, expected) => {
    const value = valueOf('latest', '', [via])

    expect(valueText(applyGiven(value, givenFrom('ci.yml', given({ TAG: '1' })), new Set(forced)))).toBe(expected)
  })

  it('takes the place of all that a name held, once', () => {
    const value = valueOf('r/app:{commit $SHA}', '', [{ ...make, name: '$(IMAGE)' }])

    expect(valueText(applyGiven(value, givenFrom('ci.yml', given({ IMAGE: 'x:1' })), new Set(['IMAGE'])))).toBe('x:1')
  })

  it('gives one name and takes the place of the default of another', () => {
    const value: Value = [
      [...valueOf('{opaque $REGISTRY}')[0]!, ...valueOf('/app:')[0]!, ...valueOf('latest', '', [fallback])[0]!],
    ]

    expect(valueText(applyGiven(value, givenFrom('ci.yml', given({ REGISTRY: 'r', TAG: '1' }))))).toBe('r/app:1')
    expect(valueText(applyGiven(value, givenFrom('ci.yml', given({ REGISTRY: 'r' }))))).toBe('r/app:latest')
  })

  it('takes the place of the default of an input, and of nothing else that came through it', () => {
    const input: Link = { name: '${{ inputs.tag }}', by: 'input', span: null }
    const value = [...valueOf('latest', '', [input]), ...valueOf('{opaque inputs.tag}', '', [input])]

    expect(valueText(applyGiven(value, givenFrom('ci.yml', given({ 'inputs.tag': 'dev' }))))).toBe('dev')
  })

  it('says in which file it stands', () => {
    const values = new Map([['TAG', valueOf('latest', 'TAG: latest')]])
    const [[part] = []] = applyGiven(valueOf('{opaque $TAG}'), givenFrom('ci.yml', values))

    expect(part?.span).toEqual({ start: 5, end: 11, path: 'ci.yml' })
  })

  it.each([
    ['$TAG', 'TAG'],
    ['${TAG}', 'TAG'],
    ['${TAG:-latest}', 'TAG'],
    ['${{ env.TAG }}', 'TAG'],
    ['var.TAG', 'TAG'],
    ['inputs.tag', 'inputs.tag'],
    ['$(TAG)', 'TAG'],
    ['$1', '1'],
    ['', ''],
  ])('%s is %s', (name, expected) => {
    expect(bareName(name)).toBe(expected)
  })
})

describe('what is pushed was built elsewhere', () => {
  const compose = (path: string, ...references: string[]) =>
    fileOf(
      path,
      references.join('\n'),
      null,
      ...references.map(
        (reference, index) =>
          ({ kind: 'built', by: 'compose', target: `s${index + 1}`, reference, at: reference }) as const,
      ),
    )
  const command = (path: string, traits: object = {}) =>
    fileOf(path, 'docker compose push', path.endsWith('.yml') ? JOB : SCRIPT, { kind: 'push-built', ...traits })

  it.each([
    ['the default file', {}, 'compose.yaml', 'compose.yaml r/a:1'],
    ['an older default file', {}, 'docker-compose.yml', 'docker-compose.yml r/a:1'],
    ['a named file', { files: ['deploy/c.yml'] }, 'deploy/c.yml', 'deploy/c.yml r/a:1'],
    ['the directory of the command', { directory: 'svc' }, 'svc/compose.yaml', 'svc/compose.yaml r/a:1'],
    ['the only one there is', {}, 'deep/down/compose.yml', 'deep/down/compose.yml r/a:1'],
    ['none', { files: ['gone.yml'] }, 'compose.yaml', 'ci.yml {opaque the images of docker compose push}'],
  ])('%s', (_, traits, path, expected) => {
    expect(pushes([command('ci.yml', traits), compose(path, 'r/a:1')])).toEqual([expected])
  })

  it.each([
    [[], ['r/a:1', 'r/b:1']],
    [['s2'], ['r/b:1']],
    [['group'], ['r/a:1', 'r/b:1']],
  ])('of the services %j: %j', (targets, expected) => {
    const files = [command('ci.yml', { targets }), compose('compose.yaml', 'r/a:1', 'r/b:1')]

    expect(pushes(files)).toEqual(expected.map((reference) => `compose.yaml ${reference}`))
  })

  it('takes the file of the folder before that of the root', () => {
    const files = [
      command('svc/push.sh'),
      compose('compose.yaml', 'r/root:1'),
      compose('svc/compose.yaml', 'r/svc:1'),
      compose('other/compose.yaml', 'r/other:1'),
    ]

    expect(pushes(files)).toEqual(['svc/compose.yaml r/svc:1'])
  })

  it('is judged at its line, with what the command gives', () => {
    const files = [
      command('ci.yml', { given: given({ TAG: 'latest' }) }),
      compose('compose.yaml', `${ECR}/a:1.2.3`, `${ECR}/b:{opaque $TAG}`),
    ]

    expect(linesOf('push-mutable-tag', files)).toEqual([`error push-mutable-tag compose.yaml:2 ${ECR}/b:latest named`])
  })

  it('takes what the environment gives as well', () => {
    const variable = (name: string) => (name === 'TAG' ? valueOf('{commit $SHA}') : null)

    expect(pushes([command('ci.yml', { variable }), compose('compose.yaml', 'r/b:{opaque $TAG}')])).toEqual([
      'compose.yaml r/b:{commit $SHA}',
    ])
  })

  it('belongs to the job of the command', () => {
    const files = [command('ci.yml'), compose('compose.yaml', `${ECR}/a:1.2.3`)]

    expect(linesOf('rerun-collision', files)).toEqual([`warning rerun-collision ci.yml:1 ${ECR}/a:1.2.3`])
  })

  it('says nothing of what Compose builds and nothing pushes', () => {
    expect(lines([compose('compose.yaml', `${ECR}/a:latest`)])).toEqual([])
  })
})

describe('bake', () => {
  const bake = (reference: string) =>
    fileOf('docker-bake.hcl', reference, null, { kind: 'built', by: 'bake', target: 'app', reference })

  it.each([
    [`${ECR}/app:latest`, [`warning push-mutable-tag docker-bake.hcl:1 ${ECR}/app:latest named`]],
    ['ghcr.io/x/app:latest', ['warning push-mutable-tag docker-bake.hcl:1 ghcr.io/x/app:latest named']],
    ['{opaque $REGISTRY}/app:latest', ['warning push-mutable-tag docker-bake.hcl:1 $REGISTRY/app:latest named']],
    [`${ECR}/app:{opaque $TAG}`, []],
    ['app:latest', []],
    ['user/app:latest', []],
  ])('that nothing runs: %s', (reference, expected) => {
    expect(lines([bake(reference)])).toEqual(expected)
  })

  it.each<[string, Partial<PushBuiltFact>, string[]]>([
    ['is only built', { isBuildOnly: true }, []],
    ['gets another tag from the command', { renamed: ['app'] }, []],
    ['gets another tag by a pattern', { renamed: ['*'] }, []],
    ['is pushed beside one that gets another tag', { renamed: ['web'] }, [`docker-bake.hcl ${ECR}/app:latest`]],
  ])('that %s', (_, traits, expected) => {
    const file = fileOf('ci.yml', '', JOB, { kind: 'push-built', by: 'bake', tool: 'docker buildx bake', ...traits })

    expect(pushes([file, bake(`${ECR}/app:latest`)])).toEqual(expected)
  })

  it('that is run is a push like any', () => {
    const file = fileOf('ci.yml', '', JOB, { kind: 'push-built', by: 'bake', tool: 'docker buildx bake' })

    expect(pushes([file, bake(`${ECR}/app:latest`)])).toEqual([`docker-bake.hcl ${ECR}/app:latest`])
    expect(linesOf('push-mutable-tag', [file, bake(`${ECR}/app:latest`)])).toEqual([
      `error push-mutable-tag docker-bake.hcl:1 ${ECR}/app:latest named`,
    ])
  })
})

describe('every local tag is pushed', () => {
  it.each([
    [
      [`${ECR}/app:{commit $SHA}`, `${ECR}/app:latest`],
      [`${ECR}/app:{commit $SHA}`, `${ECR}/app:latest`],
    ],
    [[`${ECR}/web:latest`], [`${ECR}/app`]],
    [[], [`${ECR}/app`]],
  ])('after %j: %j', (built, expected) => {
    const file = fileOf(
      'push.sh',
      '',
      SCRIPT,
      ...built.map((reference) => ({ kind: 'built', reference }) as const),
      { kind: 'push', reference: `${ECR}/app`, untagged: 'all' },
      { kind: 'built', reference: `${ECR}/app:later` },
    )

    expect(pushes([file])).toEqual(expected.map((reference) => `push.sh ${reference}`))
  })
})

describe('one script reads another in', () => {
  const left = (path: string, by: 'shell' | 'compose', values: Record<string, string>, text = '') =>
    fileOf(path, text, null, {
      kind: 'definition',
      by,
      folder: path,
      force: 'set',
      names: new Map(Object.entries(values).map(([name, value]) => [name, valueOf(value, text)])),
    } as never)
  const push = (reference: string) => ({ kind: 'push', reference }) as const
  const source = (path: string) => ({ kind: 'call', path, isSourced: true }) as const

  it.each([
    ['its variables', [source('env.sh'), push('{opaque $R}/app:{opaque $TAG}')], ['r.io/app:latest']],
    ['a file of Compose', [source('.env'), push('r/app:{opaque $TAG}')], ['r/app:dev']],
    ['the last first', [source('env.sh'), source('.env'), push('r/app:{opaque $TAG}')], ['r/app:dev']],
    ['nothing before it', [push('r/app:{opaque $TAG}'), source('env.sh')], ['r/app:{opaque $TAG}']],
    ['nothing of a file that is not there', [source('gone.sh'), push('r/app:{opaque $TAG}')], ['r/app:{opaque $TAG}']],
    [
      'nothing that it only runs',
      [{ kind: 'call', path: 'env.sh' } as const, push('r/app:{opaque $TAG}')],
      ['r/app:{opaque $TAG}'],
    ],
  ])('and gets %s', (_, facts, expected) => {
    const files = [
      fileOf('push.sh', '', SCRIPT, ...facts),
      left('env.sh', 'shell', { $R: 'r.io', $TAG: 'latest' }),
      left('.env', 'compose', { $TAG: 'dev' }),
    ]

    expect(pushes(files)).toEqual(expected.map((reference) => `push.sh ${reference}`))
  })

  it('and passes on what it got', () => {
    const files = [
      fileOf('ci.yml', '', JOB, source('env.sh'), {
        kind: 'call',
        path: 'push.sh',
        given: given({ $1: '{opaque $TAG}' }),
      }),
      left('env.sh', 'shell', { $TAG: 'latest' }),
      fileOf('push.sh', '', SCRIPT, push('r.io/app:{opaque $1}')),
    ]

    expect(pushes(files)).toContain('push.sh r.io/app:latest (copy)')
  })
})

describe('one file runs another', () => {
  const call = (path: string, values: Record<string, string>, text = '', unit = JOB) =>
    fileOf('.github/workflows/ci.yml', text, unit, {
      kind: 'call',
      path,
      given: new Map(Object.entries(values).map(([name, value]) => [name, valueOf(value, text)])),
    })
  const script = (...references: string[]) =>
    fileOf('push.sh', 'docker push', SCRIPT, ...references.map((reference) => ({ kind: 'push', reference }) as const))
  const tagFindings = (files: readonly FileFacts[]) => linesOf('push-mutable-tag', files)

  it('and what moves stands in the file that calls', () => {
    const text = 'run: |\n  ./push.sh latest'
    const files = [call('push.sh', { $1: 'latest' }, text), script(`${ECR}/app:{opaque $1}`)]

    expect(tagFindings(files)).toEqual([`error push-mutable-tag .github/workflows/ci.yml:2 ${ECR}/app:latest named`])
  })

  it.each([
    ['a commit', '{commit github.sha}', []],
    ['a branch', '{branch github.ref_name}', [`error ${ECR}/app:\${github.ref_name} made-of`]],
    ['nobody knows what', '{opaque inputs.tag}', [`note ${ECR}/app:\${inputs.tag} dynamic`]],
  ])('and gives it %s, which has no place', (_, value, expected) => {
    const files = [call('push.sh', { $1: value }), script(`${ECR}/app:{opaque $1}`)]

    expect(tagFindings(files)).toEqual(
      expected.map((line) => line.replace(' ', ' push-mutable-tag .github/workflows/ci.yml:1 ')),
    )
  })

  it('and what moves in the file itself is told there, once', () => {
    const files = [call('push.sh', { $1: 'x' }), call('push.sh', { $1: 'y' }), script(`${ECR}/{opaque $1}:latest`)]

    expect(tagFindings(files)).toEqual([`error push-mutable-tag push.sh:1 ${ECR}/$1:latest named`])
  })

  it.each([
    ['its folder', './actions/push', 'actions/push/action.yml'],
    ['its folder, with a longer ending', 'actions/push/', 'actions/push/action.yaml'],
    ['its file', './.github/workflows/push.yml', '.github/workflows/push.yml'],
    ['the root', './', 'action.yml'],
  ])('by %s', (_, path, file) => {
    const text = 'with: { tag: latest }'
    const called = fileOf(file, '', null, { kind: 'push', reference: `${ECR}/app:{opaque inputs.tag}` })

    expect(tagFindings([call(path, { 'inputs.tag': 'latest' }, text), called])).toEqual([
      `error push-mutable-tag .github/workflows/ci.yml:1 ${ECR}/app:latest named`,
    ])
  })

  it('by way of a third, and of no fifth', () => {
    const text = 'tag: latest'
    const action = (name: string, next: string) =>
      fileOf(`${name}/action.yml`, '', null, {
        kind: 'call',
        path: next,
        given: new Map([['inputs.tag', valueOf('{opaque inputs.tag}')]]),
      })
    const push = fileOf('c/action.yml', '', null, { kind: 'push', reference: `${ECR}/app:{opaque inputs.tag}` })
    const start = call('a', { 'inputs.tag': 'latest' }, text)

    expect(tagFindings([start, action('a', 'c'), push])).toContain(
      `error push-mutable-tag .github/workflows/ci.yml:1 ${ECR}/app:latest named`,
    )
    expect(tagFindings([start, action('a', 'b'), action('b', 'b2'), action('b2', 'c'), push])).toEqual([
      `note push-mutable-tag c/action.yml:1 ${ECR}/app:\${inputs.tag} dynamic`,
    ])
  })

  it('and itself, without end', () => {
    const file = fileOf(
      'push.sh',
      '',
      SCRIPT,
      { kind: 'call', path: 'push.sh' },
      { kind: 'push', reference: 'r.io/a:latest' },
    )

    expect(tagFindings([file])).toEqual(['warning push-mutable-tag push.sh:1 r.io/a:latest named'])
  })

  it('and what every caller gives is not noted as open', () => {
    const push = script(`${ECR}/app:{opaque $1}`)
    const closed = call('push.sh', { $1: '{commit github.sha}' })
    const open = call('push.sh', {})

    expect(tagFindings([push])).toEqual([`note push-mutable-tag push.sh:1 ${ECR}/app:$1 dynamic`])
    expect(tagFindings([closed, push])).toEqual([])
    expect(tagFindings([{ ...closed, facts: [...closed.facts, ...open.facts] }, push])).toEqual([
      `note push-mutable-tag push.sh:1 ${ECR}/app:$1 dynamic`,
    ])
  })

  it('counts in the job that calls', () => {
    const push = script(`${ECR}/app:{commit $SHA}`)

    expect(linesOf('rerun-collision', [call('push.sh', {}), push])).toEqual([
      `warning rerun-collision .github/workflows/ci.yml:1 ${ECR}/app:$SHA`,
    ])
  })

  it.each([
    ['the gate in the caller, before it', [{ kind: 'gate' }, { kind: 'call', path: 'push.sh' }], 0],
    ['the gate in the caller, behind it', [{ kind: 'call', path: 'push.sh' }, { kind: 'gate' }], 1],
    [
      'the gate in an action before it',
      [
        { kind: 'call', path: 'gate' },
        { kind: 'call', path: 'push.sh' },
      ],
      0,
    ],
  ] as const)('with %s', (_, facts, count) => {
    const files = [
      fileOf('.github/workflows/ci.yml', '', JOB, ...facts),
      script(`${ECR}/app:{commit $SHA}`),
      fileOf('gate/action.yml', '', null, { kind: 'gate' }),
    ]

    expect(linesOf('unproven-push', files)).toHaveLength(count)
  })

  it.each([
    [{ targets: ['push'] }, 1],
    [{ targets: ['test'] }, 0],
    [{}, 0],
  ])('of a Makefile only what is asked for: %j', (traits, count) => {
    const push = fileOf('Makefile', '', unitOf('push release', { kind: 'script' }), {
      kind: 'push',
      reference: `${ECR}/app:{commit $SHA}`,
    })
    const caller = fileOf('ci.yml', '', JOB, { kind: 'call', path: 'Makefile', ...traits })

    expect(linesOf('rerun-collision', [caller, push])).toHaveLength(count)
  })

  it.each([
    [{ targets: ['push'], forced: ['TAG'] }, [`error ${ECR}/app:dev named`]],
    [{ targets: ['release'], forced: ['TAG'] }, [`error ${ECR}/app:dev named`]],
    [{ targets: ['test'], forced: ['TAG'] }, []],
    [{ forced: ['TAG'] }, [`error ${ECR}/app:dev named`]],
    [{ targets: ['push'] }, []],
  ])('gives a variable to what is asked for of a Makefile: %j', (traits, expected) => {
    const unit = unitOf('push', { kind: 'script', neededBy: ['release'] })
    const text = 'docker push'
    const via: Link = { name: '$(TAG)', by: 'variable', span: null }
    const [base] = fileOf('Makefile', text, unit, { kind: 'push', reference: `${ECR}/app:x` }).facts
    const reference = [[...valueOf(`${ECR}/app:`)[0]!, ...valueOf('{commit $SHA}', '', [via])[0]!]]
    const caller = fileOf('ci.yml', 'make TAG=dev', JOB, {
      kind: 'call',
      path: 'Makefile',
      given: new Map([['$TAG', valueOf('dev', 'make TAG=dev')]]),
      ...traits,
    })
    const makefile = { file: { path: 'Makefile', text }, facts: [{ ...base!, reference } as never] }

    expect(tagFindings([caller, makefile])).toEqual(
      expected.map((line) => line.replace(' ', ' push-mutable-tag ci.yml:1 ')),
    )
  })

  it.each([
    ['push-%', 'push-api', 1],
    ['push-%', 'push-', 0],
    ['%-push', 'api-push', 1],
    ['$(TARGETS)', 'api', 1],
    ['push', 'push-api', 0],
  ])('of a Makefile the rule for %s where %s is asked for: %i', (id, target, count) => {
    const rule = fileOf('Makefile', '', unitOf(id, { kind: 'script' }), PUSHED)
    const caller = fileOf('ci.yml', '', JOB, { kind: 'call', path: 'Makefile', targets: [target] })

    expect(linesOf('rerun-collision', [caller, rule])).toHaveLength(count)
  })

  it('leaves the jobs of a called workflow what they are', () => {
    const called = fileOf('.github/workflows/push.yml', '', unitOf('push'), {
      kind: 'push',
      reference: `${ECR}/app:{commit inputs.sha}`,
    })

    expect(linesOf('rerun-collision', [call('.github/workflows/push.yml', {}), called])).toEqual([
      `warning rerun-collision .github/workflows/push.yml:1 ${ECR}/app:\${inputs.sha}`,
    ])
  })

  it('tells by which names the value came, each in its file', () => {
    const text = 'env:\n  TAG: latest'
    const via: Link = { name: '$TAG', by: 'env', span: { start: 12, end: 18 } }
    const caller = fileOf('ci.yml', text, JOB, {
      kind: 'call',
      path: 'push.sh',
      given: new Map([['$1', valueOf('latest', text, [via])]]),
    })
    const { findings } = judge([caller, script(`${ECR}/app:{opaque $1}`)], OPTIONS)

    expect(findings.find(({ rule }) => rule === 'push-mutable-tag')?.chain).toEqual([
      { name: '$TAG', by: 'env', location: expect.objectContaining({ path: 'ci.yml', line: 2, column: 8 }) },
    ])
  })
})
