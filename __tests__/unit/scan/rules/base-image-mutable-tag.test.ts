import { describe, expect, it } from '@jest/globals'
import { baseImageMutableTag } from '../../../../src/scan/rules/base-image-mutable-tag.ts'
import { draftsOf, fileOf, lines, unitOf, valueOf } from '../../../support/scan-tree.ts'

const built = (reference: string) =>
  fileOf('Dockerfile', '', null, { kind: 'use', role: 'base', by: 'FROM', reference })

describe('base-image-mutable-tag', () => {
  const files = [
    built('node:20'),
    fileOf('b/Dockerfile', '', null, { kind: 'use', role: 'base', by: 'FROM', reference: 'node:{opaque $V}' }),
  ]

  it('is off', () => {
    expect(lines(files)).toEqual([])
  })

  it('can be asked for', () => {
    expect(lines(files, { severities: new Map([['base-image-mutable-tag', 'error']]) })).toEqual([
      'error base-image-mutable-tag Dockerfile:1 node:20 named',
      'note base-image-mutable-tag b/Dockerfile:1 node:$V dynamic',
    ])
  })

  it.each([
    ['node:20', ['warning base-image-mutable-tag']],
    ['node', ['warning base-image-mutable-tag']],
    ['node:{opaque $V}', ['note base-image-mutable-tag']],
    ['node:20.11.1', []],
    ['gcr.io/distroless/base:nonroot', []],
    ['localhost:5000/base:latest', []],
  ])('%s: %j', (reference, severities) => {
    expect(
      draftsOf(baseImageMutableTag, [built(reference)]).map(({ severity, rule }) => `${severity} ${rule}`),
    ).toEqual(severities)
  })

  it('is no matter of what runs', () => {
    const file = fileOf('k8s.yaml', '', null, { kind: 'use', role: 'workload', reference: 'node:20' })

    expect(draftsOf(baseImageMutableTag, [file])).toEqual([])
  })

  it('is told where it is written, and not once more for what a caller gives', () => {
    const call = { kind: 'call', path: 'Dockerfile', given: new Map([['$V', valueOf('20')]]) } as const
    const called = [fileOf('ci.yml', '', unitOf('build'), call), built('node:{opaque $V}')]

    expect(draftsOf(baseImageMutableTag, called).map(({ severity, at }) => [severity, at])).toEqual([['note', null]])
  })
})
