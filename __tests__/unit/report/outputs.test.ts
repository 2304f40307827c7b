import { describe, expect, it } from '@jest/globals'
import type { GateResult } from '../../../src/domain/verdict/gate-result.ts'
import { gateOutputs } from '../../../src/report/outputs.ts'
import { aDerivation, aRefusal, aResult } from '../../support/gate-result.ts'
import {
  aFault,
  aMovingTarget,
  anException,
  aRepository,
  aSide,
  aTarget,
  builtFrom,
  DIGEST,
  judged,
  OTHER_DIGEST,
  OTHER_REVISION,
  present,
  protectedBy,
  REVISION,
} from '../../support/targets.ts'

const HOST = '123456789012.dkr.ecr.eu-west-1.amazonaws.com'
const APP = `${HOST}/team/app`
const WORKER = `${HOST}/team/worker`
const TAG = `sha-${REVISION}`
const THERE = aSide({ existence: present() })
const THERE_TOO = aSide({ existence: present({ digest: OTHER_DIGEST }) })
const UNSEEN = aSide({ existence: { state: 'unknown', fault: aFault() } })
const worker = (registry = aSide()) => aTarget({ at: aRepository({ name: 'team/worker' }), registry })
const app = (registry = aSide()) => aTarget({ registry })

function standing(result: GateResult) {
  const { exists, digest, pinned, missing, 'should-push': push, verdict, reason } = gateOutputs(result)
  return { exists, digest, pinned, missing, push, verdict, reason }
}

const FREE = { verdict: 'immutable', reason: 'ECR_IMMUTABLE' }

describe('what is there, and what is to be pushed', () => {
  it.each<[string, GateResult, ReturnType<typeof standing>]>([
    ['free', aResult(), { exists: 'false', digest: '', pinned: '', missing: `${APP}:${TAG}`, push: 'true', ...FREE }],
    [
      'free in both',
      aResult({ targets: [app(), worker()] }),
      { exists: 'false', digest: '', pinned: '', missing: `${APP}:${TAG}\n${WORKER}:${TAG}`, push: 'true', ...FREE },
    ],
    [
      'there',
      aResult({ targets: [app(THERE)] }),
      { exists: 'true', digest: DIGEST, pinned: `${APP}@${DIGEST}`, missing: '', push: 'false', ...FREE },
    ],
    [
      'there in both, the same',
      aResult({ targets: [app(THERE), worker(THERE)] }),
      {
        exists: 'true',
        digest: DIGEST,
        pinned: `${APP}@${DIGEST}\n${WORKER}@${DIGEST}`,
        missing: '',
        push: 'false',
        ...FREE,
      },
    ],
    [
      'there in both, and not the same',
      aResult({ targets: [app(THERE), worker(THERE_TOO)] }),
      {
        exists: 'true',
        digest: '',
        pinned: `${APP}@${DIGEST}\n${WORKER}@${OTHER_DIGEST}`,
        missing: '',
        push: 'false',
        ...FREE,
      },
    ],
    [
      'there in one of two: the push failed half-way',
      aResult({ targets: [app(THERE), worker()] }),
      { exists: 'false', digest: '', pinned: `${APP}@${DIGEST}`, missing: `${WORKER}:${TAG}`, push: 'true', ...FREE },
    ],
    [
      'there in one, and not known of the other',
      aResult({ targets: [app(THERE), worker(UNSEEN)] }),
      {
        exists: 'unknown',
        digest: '',
        pinned: `${APP}@${DIGEST}`,
        missing: '',
        push: 'false',
        verdict: 'unknown',
        reason: 'ECR_ACCESS_DENIED',
      },
    ],
    [
      'not known, and free in the other: nothing is pushed',
      aResult({ targets: [app(UNSEEN), worker()] }),
      {
        exists: 'unknown',
        digest: '',
        pinned: '',
        missing: `${WORKER}:${TAG}`,
        push: 'false',
        verdict: 'unknown',
        reason: 'ECR_ACCESS_DENIED',
      },
    ],
    [
      'another commit’s',
      aResult({ targets: [app(aSide({ existence: present({ revision: builtFrom(OTHER_REVISION) }) }))] }),
      {
        exists: 'true',
        digest: '',
        pinned: '',
        missing: '',
        push: 'false',
        verdict: 'mutable',
        reason: 'TAG_BURNED',
      },
    ],
    [
      'free, and not protected',
      aResult({ targets: [protectedBy(judged('mutable', { code: 'ECR_MUTABLE' }))] }),
      {
        exists: 'false',
        digest: '',
        pinned: '',
        missing: '',
        push: 'false',
        verdict: 'mutable',
        reason: 'ECR_MUTABLE',
      },
    ],
    [
      'nobody asked',
      aResult({ registryCheck: 'off', targets: [aTarget({ registry: null })] }),
      {
        exists: 'unknown',
        digest: '',
        pinned: '',
        missing: '',
        push: 'false',
        verdict: 'not-checked',
        reason: 'TAG_COMMIT',
      },
    ],
    [
      'nobody looked, since nobody wants to know: the registry refuses what is there',
      aResult({ existing: 'ignore', targets: [app(aSide({ existence: null }))] }),
      { exists: 'unknown', digest: '', pinned: '', missing: `${APP}:${TAG}`, push: 'true', ...FREE },
    ],
    [
      'nobody looked, and it is not protected',
      aResult({
        existing: 'ignore',
        targets: [app(aSide({ existence: null, protection: judged('mutable', { code: 'ECR_MUTABLE' }) }))],
      }),
      {
        exists: 'unknown',
        digest: '',
        pinned: '',
        missing: '',
        push: 'false',
        verdict: 'mutable',
        reason: 'ECR_MUTABLE',
      },
    ],
    [
      'free, beside a tag that is excepted and goes along',
      aResult({ targets: [app(), aMovingTarget({ exception: anException(30) })] }),
      { exists: 'false', digest: '', pinned: '', missing: `${APP}:${TAG}\n${APP}:latest`, push: 'true', ...FREE },
    ],
    [
      'there, beside a tag that is excepted and was not looked up',
      aResult({ targets: [app(THERE), aMovingTarget({ exception: anException(30) })] }),
      { exists: 'true', digest: DIGEST, pinned: `${APP}@${DIGEST}`, missing: '', push: 'false', ...FREE },
    ],
    [
      'there, beside a further tag that is not: the derived one tells what exists',
      aResult({ targets: [app(THERE), aTarget({ tag: '1.2.3', origin: 'given' })] }),
      {
        exists: 'true',
        digest: DIGEST,
        pinned: `${APP}@${DIGEST}`,
        missing: `${APP}:1.2.3`,
        push: 'true',
        ...FREE,
      },
    ],
    [
      'full references alone',
      aResult({ targets: [aTarget({ tag: '1.2.3', origin: 'given', registry: THERE })] }),
      { exists: 'true', digest: DIGEST, pinned: `${APP}@${DIGEST}`, missing: '', push: 'false', ...FREE },
    ],
    [
      'no tag',
      aRefusal(),
      {
        exists: 'unknown',
        digest: '',
        pinned: '',
        missing: '',
        push: 'false',
        verdict: 'unknown',
        reason: 'COMMIT_MISMATCH',
      },
    ],
  ])('%s', (_, result, expected) => {
    expect(standing(result)).toEqual(expected)
  })
})

describe('what the tag is', () => {
  it('for a release, in two repositories', () => {
    const derivation = aDerivation({ tag: '1.2.3_build.5', version: '1.2.3+build.5', versionTag: '1.2.3_build.5' })
    const at = aRepository({ name: 'team/worker' })
    const targets = [aTarget({ tag: '1.2.3_build.5' }), aTarget({ tag: '1.2.3_build.5', at })]
    const { json, ...outputs } = gateOutputs(aResult({ derivation, targets }))
    const labels = [
      'org.opencontainers.image.created=2026-03-01T10:00:00Z',
      `org.opencontainers.image.revision=${REVISION}`,
      'org.opencontainers.image.source=https://github.com/octo-org/octo-repo',
      'org.opencontainers.image.version=1.2.3+build.5',
    ].join('\n')

    expect(JSON.parse(json)).toBeInstanceOf(Object)
    expect(outputs).toMatchObject({
      tag: '1.2.3_build.5',
      tags: `${APP}:1.2.3_build.5\n${WORKER}:1.2.3_build.5`,
      image: `${APP}:1.2.3_build.5`,
      version: '1.2.3+build.5',
      revision: REVISION,
      created: '2026-03-01T10:00:00Z',
      labels,
      annotations: labels,
      'concurrency-group': expect.stringMatching(/^immutable-tag-1\.2\.3_build\.5-[0-9a-f]{12}$/),
    })
  })

  it('for a commit whose time nobody told, and outside of GitHub', () => {
    const outputs = gateOutputs(aResult({ derivation: aDerivation({ created: null }), source: '' }))

    expect(outputs.created).toBe('')
    expect(outputs.version).toBe('')
    expect(outputs.labels).toBe(
      `org.opencontainers.image.revision=${REVISION}\norg.opencontainers.image.version=${TAG}`,
    )
  })

  it('where there is none: empty, not left out', () => {
    const {
      tag,
      tags,
      image,
      version,
      revision,
      created,
      labels,
      annotations,
      'concurrency-group': group,
    } = gateOutputs(aRefusal())

    expect({ tag, tags, image, version, revision, created, labels, annotations, group }).toEqual({
      tag: '',
      tags: '',
      image: '',
      version: '',
      revision: '',
      created: '',
      labels: '',
      annotations: '',
      group: '',
    })
  })
})

it('names each reference once, however often its repository was given', () => {
  const { tags, missing, image } = gateOutputs(aResult({ targets: [app(), app()] }))
  expect([tags, missing, image]).toEqual([`${APP}:${TAG}`, `${APP}:${TAG}`, `${APP}:${TAG}`])
})
