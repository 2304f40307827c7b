import { describe, expect, it } from '@jest/globals'
import { ECR, fileOf, linesOf, unitOf, valueOf } from '../../../support/scan-tree.ts'

const COMMIT = `${ECR}/app:{commit github.sha}`
const GATED = '{gate steps.tag.outputs.tags}'
const JOB = unitOf('build')
const PUSH = { kind: 'push', reference: COMMIT } as const

describe('rerun-collision', () => {
  const found = (unit: typeof JOB, ...facts: Parameters<typeof fileOf>[3][]) =>
    linesOf('rerun-collision', [fileOf('ci.yml', '', unit, ...facts)])

  it.each([
    ['a commit', [PUSH], 1],
    ['a version', [{ kind: 'push', reference: `${ECR}/app:{version $V}` }], 1],
    ['a version as it is', [{ kind: 'push', reference: `${ECR}/app:1.2.3` }], 1],
    ['a look too late', [PUSH, { kind: 'look' }], 1],
    ['several tags of one step', [PUSH, { kind: 'push', reference: `${ECR}/app:{version $V}` }], 1],
    ['a look before it', [{ kind: 'look' }, PUSH], 0],
    ['the gate before it', [{ kind: 'gate' }, PUSH], 0],
    ['by digest', [{ kind: 'push', reference: `${ECR}/app@{opaque $D}` }], 0],
    ['a tag that moves', [{ kind: 'push', reference: `${ECR}/app:latest` }], 0],
    ['a run, which a re-run does not repeat', [{ kind: 'push', reference: `${ECR}/app:{run github.run_id}` }], 0],
    ['another registry', [{ kind: 'push', reference: 'ghcr.io/x/app:{commit $SHA}' }], 0],
    ['an unknown registry', [{ kind: 'push', reference: '{opaque $R}/app:{commit $SHA}' }], 0],
  ] as const)('%s: %#', (_, facts, count) => {
    expect(found(JOB, ...facts)).toHaveLength(count)
  })

  it('is no matter of a script that nothing runs', () => {
    expect(found(unitOf('push.sh', { kind: 'script' }), PUSH)).toEqual([])
  })

  it('is told once a command', () => {
    const text = 'docker push a\ndocker push b\n'
    const file = fileOf('ci.yml', text, JOB, { ...PUSH, at: 'docker push a' }, { ...PUSH, at: 'docker push b' })

    expect(linesOf('rerun-collision', [file])).toEqual([
      `warning rerun-collision ci.yml:1 ${ECR}/app:\${github.sha}`,
      `warning rerun-collision ci.yml:2 ${ECR}/app:\${github.sha}`,
    ])
  })
})

describe('matrix-same-tag', () => {
  const MATRIX = unitOf('build', { axes: ['arch'] })
  const found = (reference: string, unit = MATRIX, text = '', traits: object = {}) =>
    linesOf('matrix-same-tag', [fileOf('ci.yml', text, unit, { kind: 'push', reference, ...traits })])

  it.each([
    COMMIT,
    GATED,
    `${ECR}/app:latest`,
    `${ECR}/app`,
    `${ECR}/app:{branch github.ref_name}`,
    'ghcr.io/{opaque github.repository}:{commit github.sha}',
    '{opaque $REGISTRY}/app:1.2.3',
  ])('%s', (reference) => {
    expect(found(reference)).toHaveLength(1)
  })

  it.each([
    `${COMMIT}-{opaque matrix.arch}`,
    `${ECR}/{opaque matrix.service}:{commit github.sha}`,
    `${ECR}/app@{digest steps.build.outputs.digest}`,
    `${ECR}/app:{opaque $TAG}`,
    `${ECR}/app:{unique $(uuidgen)}`,
    `${ECR}/{opaque steps.x.outputs.name}:{commit github.sha}`,
    'localhost:5000/app:latest',
  ])('%s is fine', (reference) => {
    expect(found(reference)).toEqual([])
  })

  it('is fine by digest alone, without a tag', () => {
    expect(found(`${ECR}/app`, MATRIX, '', { untagged: 'none' })).toEqual([])
    expect(found(`${ECR}/app:latest`, MATRIX, '', { untagged: 'none' })).toHaveLength(1)
  })

  it('is fine where the matrix gives a part that is known', () => {
    const file = fileOf('ci.yml', '', MATRIX, { kind: 'push', reference: COMMIT })
    const reference = valueOf(`${ECR}/app:arm64`, '', [{ name: 'matrix.arch', by: 'matrix', span: null }])

    expect(linesOf('matrix-same-tag', [{ ...file, facts: [{ ...file.facts[0], reference } as never] }])).toEqual([])
  })

  it.each([
    ['no matrix', JOB, ''],
    ['a push of one leg', MATRIX, "  steps:\n    - uses: x\n      if: matrix.arch == 'arm64'\n      with: {}\n"],
    [
      'a step of one leg',
      MATRIX,
      "  steps:\n    - uses: x\n      with:\n        push: ${{ matrix.arch == 'arm64' }}\n",
    ],
  ])('%s is fine', (_, unit, text) => {
    expect(found(COMMIT, unit, text, { at: 'uses: x' })).toEqual([])
  })

  it('is not taken for a push of one leg by the condition of another step', () => {
    const text =
      "  steps:\n    - uses: y\n      if: matrix.arch == 'arm64'\n    - uses: x\n      with: {}\n    - if: matrix.a\n"

    expect(found(COMMIT, MATRIX, text, { at: 'uses: x' })).toHaveLength(1)
  })

  it('is fine where the gate is given the axis', () => {
    const text = '- uses: immutable-tag\n  with:\n    repository: x/${{ matrix.service }}\n'

    expect(
      linesOf('matrix-same-tag', [
        fileOf('ci.yml', text, MATRIX, { kind: 'gate' }, { kind: 'push', reference: GATED }),
      ]),
    ).toEqual([])
  })

  it('is told once a command, however many tags it pushes', () => {
    const tags = [`${ECR}/app:latest`, COMMIT].map((reference) => ({ kind: 'push', reference }) as const)

    expect(linesOf('matrix-same-tag', [fileOf('ci.yml', '', MATRIX, ...tags)])).toEqual([
      `error matrix-same-tag ci.yml:1 ${ECR}/app:latest`,
    ])
  })
})

describe('missing-concurrency', () => {
  it.each([
    [false, COMMIT, 1],
    [true, COMMIT, 0],
    [null, COMMIT, 0],
    [false, GATED, 1],
    [false, 'ghcr.io/x/app:latest', 0],
  ])('serialised: %s, %s: %i', (serialised, reference, count) => {
    const file = fileOf('ci.yml', '', unitOf('build', { serialised }), { kind: 'push', reference })

    expect(linesOf('missing-concurrency', [file])).toHaveLength(count)
  })

  it('is a matter of GitHub alone', () => {
    const unit = unitOf('build', { kind: 'ci-job', serialised: false })

    expect(linesOf('missing-concurrency', [fileOf('Jenkinsfile', '', unit, PUSH)])).toEqual([])
  })

  it('is told once a workflow', () => {
    const text = 'one\ntwo'
    const one = fileOf('ci.yml', text, unitOf('one', { serialised: false }), { ...PUSH, at: 'one' })
    const two = fileOf('ci.yml', text, unitOf('two', { serialised: false }), { ...PUSH, at: 'two' })

    expect(linesOf('missing-concurrency', [{ ...one, facts: [...one.facts, ...two.facts] }])).toHaveLength(1)
  })
})

describe('unproven-push', () => {
  const found = (...facts: Parameters<typeof fileOf>[3][]) =>
    linesOf('unproven-push', [fileOf('ci.yml', '', JOB, ...facts)])

  it.each([
    ['no gate anywhere', [PUSH], 'note'],
    ['the gate behind it', [PUSH, { kind: 'gate' }], 'warning'],
    ['the gate before it', [{ kind: 'gate' }, PUSH], null],
    ["the gate's own outputs", [{ kind: 'push', reference: '{gate needs.name.outputs.tags}' }], null],
    ['another registry', [{ kind: 'push', reference: 'ghcr.io/x/app:latest' }], null],
  ] as const)('%s', (_, facts, severity) => {
    expect(found(...facts).map((line) => line.split(' ')[0])).toEqual(severity ? [severity] : [])
  })

  it('weighs more in a tree that has the gate elsewhere', () => {
    const other = fileOf('other.yml', '', unitOf('other'), { kind: 'gate' })

    expect(linesOf('unproven-push', [fileOf('ci.yml', '', JOB, PUSH), other])).toEqual([
      `warning unproven-push ci.yml:1 ${ECR}/app:\${github.sha}`,
    ])
  })
})
