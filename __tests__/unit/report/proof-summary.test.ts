import { describe, expect, it } from '@jest/globals'
import type { ProofTarget } from '../../../src/domain/verdict/proof.ts'
import { pinned, proofHeadline, proofSummary, raceNote } from '../../../src/report/proof-summary.ts'
import { aProof, holding, notPushed, unproven } from '../../support/proof-targets.ts'
import {
  aFault,
  aRepository,
  aSide,
  DIGEST,
  judged,
  OTHER_DIGEST,
  OTHER_REVISION,
  present,
  REVISION,
} from '../../support/targets.ts'

const TAG = `sha-${REVISION}`
const APP = '123456789012.dkr.ecr.eu-west-1.amazonaws.com/team/app'
const WORKER = aRepository({ name: 'team/worker' })
const SHORT = 'team/app:sha-3f1c0a2…9a'
const DOCS = 'docs/troubleshooting.md'
const DENIED = unproven('doubtful', judged('unknown', aFault()), {
  registry: aSide({
    mode: null,
    protection: judged('unknown', aFault()),
    existence: { state: 'unknown', fault: aFault() },
  }),
})
const MOVED = unproven(
  'failed',
  judged('mutable', { code: 'DIGEST_MISMATCH', tag: TAG, digest: DIGEST, expected: OTHER_DIGEST }),
)
const NOTE =
  "If ECR refused this job's own push, another run was first, and what stands is that run's image. Deploy it by its digest, or run again to adopt it."

describe('the headline of a proof', () => {
  it.each<[string, readonly ProofTarget[], string]>([
    ['one that holds', [aProof()], `${SHORT} was built from 3f1c0a2…9a, and is protected.`],
    ['one of any commit', [aProof({ judgement: holding(null) })], `${SHORT} is there, and protected.`],
    [
      'two of one commit',
      [aProof(), aProof({ at: WORKER })],
      '2 references were built from 3f1c0a2…9a, and are protected.',
    ],
    [
      'two of which one names no commit',
      [aProof(), aProof({ at: WORKER, judgement: holding(null) })],
      '2 references are there, and protected.',
    ],
    [
      'one that was not pushed beside one that was',
      [notPushed({ at: WORKER }), aProof()],
      `${SHORT} was built from 3f1c0a2…9a, and is protected. 1 more was not pushed.`,
    ],
    [
      'two that were not',
      [aProof(), notPushed(), notPushed({ at: WORKER })],
      `${SHORT} was built from 3f1c0a2…9a, and is protected. 2 more were not pushed.`,
    ],
    ['nothing', [notPushed()], 'Nothing was pushed, so there is nothing to prove.'],
    ['a failure before a doubt', [aProof(), DENIED, MOVED], `${SHORT} is not the image that was built.`],
    ['a doubt', [aProof(), DENIED], `Whether ${SHORT} stays where it is pushed is not known.`],
  ])('%s', (_, targets, headline) => {
    expect(proofHeadline(targets)).toBe(headline)
  })
})

describe('what to deploy', () => {
  it.each<[string, readonly ProofTarget[], string[]]>([
    ['what holds', [aProof()], [`${APP}@${DIGEST}`]],
    ['each image once, whatever tags it has', [aProof(), aProof({ tag: '1.2.3' })], [`${APP}@${DIGEST}`]],
    [
      'each repository',
      [aProof(), aProof({ at: WORKER, registry: aSide({ existence: present({ digest: OTHER_DIGEST }) }) })],
      [`${APP}@${DIGEST}`, `123456789012.dkr.ecr.eu-west-1.amazonaws.com/team/worker@${OTHER_DIGEST}`],
    ],
    ['nothing that fails, is doubtful or is not there', [MOVED, DENIED, notPushed()], []],
  ])('%s', (_, targets, expected) => {
    expect(pinned(targets)).toEqual(expected)
  })
})

describe('the word on races', () => {
  it.each<[string, readonly ProofTarget[], string | null]>([
    ['what the gate found free, and now holds', [aProof(), aProof({ wasFree: true })], NOTE],
    ['what the gate found there', [aProof()], null],
    ['what is still free', [notPushed({ wasFree: true })], null],
    ['what fails', [{ ...MOVED, wasFree: true }], null],
  ])('%s', (_, targets, expected) => {
    expect(raceNote(targets)).toBe(expected)
  })
})

describe('the summary of a proof', () => {
  const summary = (targets: readonly ProofTarget[], accountIds: 'full' | 'short' = 'full') =>
    proofSummary(targets, { docs: DOCS, accountIds })

  it('says what holds, and what to deploy', () => {
    expect(summary([aProof({ wasFree: true }), notPushed({ at: WORKER })])).toBe(
      [
        '### ✅ team/app:sha-3f1c0a2…9a was built from 3f1c0a2…9a, and is protected. 1 more was not pushed.',
        '',
        '|  | Reference | Digest | Mode |',
        '| --- | --- | --- | --- |',
        `| ✅ | \`${APP}:${TAG}\` | \`${DIGEST}\` | \`IMMUTABLE\` |`,
        `| – | \`123456789012.dkr.ecr.eu-west-1.amazonaws.com/team/worker:${TAG}\` | \`not there\` | \`IMMUTABLE\` |`,
        '',
        'To deploy:',
        '',
        '```',
        `${APP}@${DIGEST}`,
        '```',
        '',
        NOTE,
        '',
      ].join('\n'),
    )
  })

  it('says what fails and what is doubtful, each with its remedy', () => {
    const text = summary([aProof({ tag: '1.2.3' }), MOVED, DENIED])

    expect(text.startsWith(`### ❌ ${SHORT} is not the image that was built.\n`)).toBe(true)
    for (const code of ['DIGEST_MISMATCH', 'ECR_ACCESS_DENIED'])
      expect(text).toContain(`[${code}](${DOCS}#${code.toLowerCase()})`)
    expect(text).toContain(`\n${APP}@${DIGEST}\n`)
  })

  it.each<[string, readonly ProofTarget[], string]>([
    ['a failure', [aProof(), DENIED, MOVED], '❌'],
    ['a doubt', [aProof(), DENIED, notPushed()], '⚠️'],
    ['nothing but what holds', [aProof(), notPushed()], '✅'],
    ['nothing at all', [notPushed()], '–'],
  ])('is marked by the worst: %s', (_, targets, mark) => {
    expect(summary(targets).startsWith(`### ${mark} `)).toBe(true)
  })

  it('does not take what could not be found out for absent', () => {
    expect(summary([DENIED])).toContain(`| ⚠️ | \`${APP}:${TAG}\` | \`not known\` | \`not known\` |`)
  })

  it('keeps account ids short where the policy asks for it', () => {
    const text = summary([aProof(), MOVED, DENIED], 'short')

    expect(text).not.toMatch(/\d{12}(?!\d)(?![0-9a-f])/)
    expect(text).toContain(`…9012.dkr.ecr.eu-west-1.amazonaws.com/team/app@${DIGEST}`)
  })

  it('leaves what an image says of itself no way out of its place', () => {
    const built = '</details><img src=x>|`\n### [x](http://evil.test) @octo/all <!-- **b**'
    const text = summary([
      unproven(
        'failed',
        judged('mutable', { code: 'REVISION_MISMATCH', tag: TAG, digest: DIGEST, revision: REVISION, built }),
      ),
    ])

    expect(text.match(/<[^>]*>/g)).toEqual(['<id>'])
    expect(text.split('\n').filter((line) => line.startsWith('#'))).toHaveLength(1)
    expect(text).not.toMatch(/@octo/)
    expect(text).not.toContain(OTHER_REVISION)
  })
})
