import { describe, expect, it } from '@jest/globals'
import { ECR, fileOf, linesOf, unitOf } from '../../../support/scan-tree.ts'

const JOB = unitOf('build')
const PUSH = { kind: 'push', reference: `${ECR}/app:{commit github.sha}` } as const

describe('unproven-push', () => {
  const found = (...facts: Parameters<typeof fileOf>[3][]) =>
    linesOf('unproven-push', [fileOf('ci.yml', '', JOB, ...facts)])

  it.each([
    ['no gate anywhere', [PUSH], 'note'],
    ['the gate behind it', [PUSH, { kind: 'gate' }], 'warning'],
    ['the gate before it', [{ kind: 'gate' }, PUSH], null],
    ["the gate's own outputs", [{ kind: 'push', reference: '{gate needs.name.outputs.tags}' }], null],
    [
      "the gate's output as the tag",
      [{ kind: 'push', reference: `${ECR}/{opaque inputs.app}:{gate steps.tag.outputs.tag}` }],
      null,
    ],
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
