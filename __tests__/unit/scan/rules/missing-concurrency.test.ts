import { describe, expect, it } from '@jest/globals'
import { ECR, fileOf, linesOf, unitOf } from '../../../support/scan-tree.ts'

const PUSH = { kind: 'push', reference: `${ECR}/app:{commit github.sha}` } as const

describe('missing-concurrency', () => {
  it.each([
    [false, PUSH.reference, 1],
    [true, PUSH.reference, 0],
    [null, PUSH.reference, 0],
    [false, '{gate steps.tag.outputs.tags}', 1],
    [false, 'ghcr.io/x/app:latest', 0],
  ])('serialised: %s, %s: %i', (serialised, reference, count) => {
    const file = fileOf('ci.yml', '', unitOf('build', { serialised }), { kind: 'push', reference })

    expect(linesOf('missing-concurrency', [file])).toHaveLength(count)
  })

  it('is a matter of GitHub alone', () => {
    const unit = unitOf('build', { kind: 'ci-job', serialised: false })

    expect(linesOf('missing-concurrency', [fileOf('Jenkinsfile', '', unit, PUSH)])).toEqual([])
  })

  it('is told once a workflow, of its first push', () => {
    const text = 'one\ntwo'
    const one = fileOf('ci.yml', text, unitOf('one', { serialised: false }), { ...PUSH, at: 'one' })
    const two = fileOf('ci.yml', text, unitOf('two', { serialised: false }), { ...PUSH, at: 'two' })

    expect(linesOf('missing-concurrency', [{ ...one, facts: [...one.facts, ...two.facts] }])).toEqual([
      `note missing-concurrency ci.yml:1 ${ECR}/app:\${github.sha}`,
    ])
  })
})
