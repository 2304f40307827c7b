import { describe, expect, it } from '@jest/globals'
import { ECR, fileOf, linesOf, unitOf } from '../../../support/scan-tree.ts'

const JOB = unitOf('build')
const PUSH = { kind: 'push', reference: `${ECR}/app:{commit github.sha}` } as const

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
