import { describe, expect, it } from '@jest/globals'
import type { PushFact } from '../../../../src/scan/facts.ts'
import { spanOf } from '../../../../src/scan/span.ts'
import type { Link } from '../../../../src/scan/value.ts'
import { alternativeOf, ECR, fileOf, linesOf, unitOf } from '../../../support/scan-tree.ts'

const COMMIT = `${ECR}/app:{commit github.sha}`

describe('matrix-same-tag', () => {
  const MATRIX = unitOf('build', { axes: ['arch'] })
  const found = (reference: string, unit = MATRIX, text = '', traits: object = {}) =>
    linesOf('matrix-same-tag', [fileOf('ci.yml', text, unit, { kind: 'push', reference, ...traits })])

  it.each([
    COMMIT,
    '{gate steps.tag.outputs.tags}',
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
    `${ECR}/app:{commit matrix.sha}`,
    `${ECR}/app:{commit github.sha}-{run strategy.job-index}`,
    `${ECR}/app:{opaque $TAG}`,
    `${ECR}/app:v1-{opaque $TAG}`,
    '{opaque $IMAGE}',
    `${ECR}/app:`,
    `${ECR}/{opaque steps.env.outputs.name}:{commit github.sha}`,
    `${ECR}/{opaque $(cat $FILE)}:{commit github.sha}`,
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

  it.each<[what: string, via: Link, count: number]>([
    ['the matrix', { name: '$ARCH', by: 'matrix', span: null }, 0],
    ['a variable that holds a value of the matrix', { name: '${{ matrix.arch }}', by: 'env', span: null }, 0],
    ['a variable that holds something else', { name: '$ARCH', by: 'env', span: null }, 1],
  ])('where %s gives a part that is known: %#', (_, via, count) => {
    const [base] = fileOf('ci.yml', '', MATRIX, { kind: 'push', reference: '' }).facts
    const reference = [[...alternativeOf(`${COMMIT}-`), ...alternativeOf('arm64', '', [via])]]
    const facts = [{ ...base, reference } as PushFact]

    expect(linesOf('matrix-same-tag', [{ file: { path: 'ci.yml', text: '' }, facts }])).toHaveLength(count)
  })

  it('is fine in a job without a matrix', () => {
    expect(found(COMMIT, unitOf('build'))).toEqual([])
  })

  it.each([
    ['the step', "  steps:\n    - uses: x\n      if: matrix.arch == 'arm64'\n      with: {}\n"],
    ['the step, above what it uses', "- name: push\n  if: matrix.arch == 'arm64'\n  uses: x\n"],
    ['the only step', "  if: matrix.arch == 'arm64'\n  uses: x\n"],
    ['its push', "  steps:\n    - uses: x\n      with:\n        push: ${{ matrix.arch == 'arm64' }}\n"],
    ['its push, in one line', "- { name: push, if: matrix.arch == 'arm64', uses: x }\n"],
    ['the number of the leg', '- uses: x\n  if: strategy.job-index == 0\n'],
    ['its script', '- run: |\n    if [ ${{ matrix.arch }} = arm64 ]; then\n      uses: x\n'],
    ['its script, at the start of a line', 'script: |\nif [ ${{ matrix.arch }} = arm64 ]; then\n  uses: x\n'],
    ['a step with a remark', '- name: push\n  if: matrix.push\n  # instead of - name: pull\n  uses: x\n'],
    ['a step with another behind it', '- uses: x\n  if: matrix.push\n- uses: y\n'],
    ['a step that ends the job', 'jobs:\n  - uses: x\n    if: matrix.push'],
  ])('is fine where the matrix holds %s to some legs', (_, text) => {
    expect(found(COMMIT, MATRIX, text, { at: 'uses: x' })).toEqual([])
  })

  it.each([
    ['of the step before', '  - uses: y\n    if: matrix.push\n  - uses: x\n'],
    ['of the step behind', '- uses: x\n- uses: y\n  if: matrix.push\n'],
    ['of a step far before', '- if: matrix.push\n  uses: y\n- uses: z\n- name: push\n  uses: x\n'],
    ['of a step far behind', '- uses: x\n- uses: y\n- uses: z\n  if: matrix.push\n'],
    ['of the step before, in lines that end with CR', '- uses: y\r  if: matrix.push\r- uses: x\r'],
    ['of the step before, aligned wide', '-   uses : y\n    if: matrix.push\n-\t uses\t: x\n'],
    ['of a step behind one aligned wide', '- name: push\n  uses: x\n-   uses : y\n    if: matrix.push\n'],
    ['of something else', "- uses: x\n  if: github.ref == 'refs/heads/main'\n"],
    [
      'of something else, beside the matrix',
      "- uses: x\n  if: github.event_name == 'push'\n  name: ${{ matrix.arch }}\n",
    ],
    ['of something else, in lines that end with CR', '- uses: x\r  if: github.ref\r  name: ${{ matrix.arch }}\r'],
    ['that is no more than a word behind a name', '- uses: x\n  name: build ${{ matrix.arch }} if needed\n'],
  ])('is not taken for a push of some legs by a condition %s', (_, text) => {
    const at = text.includes('uses: x') ? 'uses: x' : '-\t uses\t: x'

    expect(found(COMMIT, MATRIX, text, { at })).toHaveLength(1)
  })

  it('is read from the first character of its step on', () => {
    expect(found(COMMIT, MATRIX, '- if: matrix.push\n- uses: x\n', { at: '- uses: x' })).toHaveLength(1)
    expect(found(COMMIT, MATRIX, '- uses: x\n  if: matrix.push\n', { at: '- uses: x' })).toEqual([])
  })

  it.each([
    ['before the job', '  if: matrix.push\n', ''],
    ['behind the job', '', '  if: matrix.push\n'],
  ])('is not taken for a push of some legs by a condition %s', (_, before, behind) => {
    const step = '  uses: x\n'
    const unit = unitOf('build', { axes: ['arch'], span: spanOf(before.length, before.length + step.length) })

    expect(found(COMMIT, unit, before + step + behind, { at: 'uses: x' })).toHaveLength(1)
  })

  it('looks at the step alone in a job that others come before', () => {
    const text = 'jobs:\n  one:\n  two:\n- uses: x\n- if: matrix.push\n  uses: y\n'
    const unit = unitOf('build', { axes: ['arch'], span: spanOf(text.indexOf('- '), text.length) })

    expect(found(COMMIT, unit, text, { at: 'uses: x' })).toHaveLength(1)
  })

  it.each([
    [4000, 0],
    [4200, 1],
  ])('looks for a condition within 4,096 characters: with %i between them: %i', (length, count) => {
    const rest = `  # ${'-'.repeat(length)}\n`

    expect(found(COMMIT, MATRIX, `- if: matrix.push\n${rest}  uses: x\n`, { at: 'uses: x' })).toHaveLength(count)
    expect(found(COMMIT, MATRIX, `- uses: x\n${rest}  if: matrix.push\n`, { at: 'uses: x' })).toHaveLength(count)
  })

  it.each([
    ['where the gate is given the axis', 'repository: x/${{ matrix.service }}', MATRIX, 0],
    ['but not where only another step has to do with it', 'repository: x\n- run: ${{ matrix.service }}', MATRIX, 1],
    ['but not where the gate of another job is', 'repository: x/${{ matrix.service }}', unitOf('other'), 1],
  ])('is fine by the gate, %s: %#', (_, given, unit, count) => {
    const text = `- uses: immutable-tag\n  with: { ${given}`
    const gate = fileOf('ci.yml', text, unit, { kind: 'gate', at: text.split('\n- run')[0]! })
    const push = fileOf('ci.yml', text, MATRIX, { kind: 'push', reference: '{gate steps.tag.outputs.tags}' })

    expect(linesOf('matrix-same-tag', [{ ...push, facts: [...gate.facts, ...push.facts] }])).toHaveLength(count)
  })

  it('is told once a command, however many tags it pushes', () => {
    const tags = [`${ECR}/app:latest`, COMMIT].map((reference) => ({ kind: 'push', reference }) as const)

    expect(linesOf('matrix-same-tag', [fileOf('ci.yml', '', MATRIX, ...tags)])).toEqual([
      `error matrix-same-tag ci.yml:1 ${ECR}/app:latest`,
    ])
  })
})
