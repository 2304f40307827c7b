import { describe, expect, it } from '@jest/globals'
import { unprovenPush } from '../../../../src/scan/rules/unproven-push.ts'
import { draftsOf, ECR, fileOf, spanIn, unitOf } from '../../../support/scan-tree.ts'

const JOB = unitOf('build')
const PUSH = { kind: 'push', reference: `${ECR}/app:{commit $SHA}` } as const

describe('a finding on a command that pushes in a job', () => {
  const placesIn = (...files: Parameters<typeof draftsOf>[1]) =>
    draftsOf(unprovenPush, files).map(({ at, file }) => [at, file.path])

  it.each([
    [true, 'high'],
    [false, 'medium'],
  ])('has all that is known of it, certain: %s: %s', (certain, confidence) => {
    const text = 'run: docker push'
    const file = fileOf('ci.yml', text, JOB, { ...PUSH, at: 'docker push', certain })

    expect(draftsOf(unprovenPush, [file])).toEqual([
      {
        rule: 'unproven-push',
        severity: 'note',
        confidence,
        subject: { kind: 'unproven', unit: 'build', tool: 'docker push', reference: `${ECR}/app:$SHA` },
        chain: [],
        file: file.file,
        fact: file.facts[0],
        at: { ...spanIn(text, 'docker push'), path: 'ci.yml' },
        culprit: null,
        excusable: null,
      },
    ])
  })

  it('stands where the job runs the script that pushes', () => {
    const text = 'run: ./push.sh'
    const call = { kind: 'call', at: './push.sh', path: 'push.sh', given: new Map() } as const
    const script = fileOf('push.sh', 'docker push', unitOf('push.sh', { kind: 'script' }), PUSH)

    expect(placesIn(fileOf('ci.yml', text, JOB, call), script)).toEqual([
      [{ ...spanIn(text, './push.sh'), path: 'ci.yml' }, 'push.sh'],
    ])
  })

  it('stands where the job pushes what another file builds', () => {
    const text = 'run: docker compose push'
    const command = { kind: 'push-built', at: 'docker compose push' } as const
    const built = { kind: 'built', by: 'compose', target: 'app', reference: PUSH.reference } as const

    expect(placesIn(fileOf('ci.yml', text, JOB, command), fileOf('compose.yaml', '', null, built))).toEqual([
      [{ ...spanIn(text, 'docker compose push'), path: 'ci.yml' }, 'compose.yaml'],
    ])
  })

  it('stands in the workflow that has the job, once, whoever calls it', () => {
    const path = '.github/workflows/build.yml'
    const call = { kind: 'call', path, given: new Map([['inputs.sha', [[]]]]) } as const
    const push = { kind: 'push', reference: `${ECR}/app:{commit github.sha}{opaque inputs.sha}` } as const
    const text = 'docker push'

    expect(placesIn(fileOf('ci.yml', 'uses', unitOf('call'), call), fileOf(path, text, JOB, push))).toEqual([
      [{ ...spanIn(text, text), path }, path],
    ])
  })
})
